package dev.why401.diagnosis;

import dev.why401.diagnosis.CauseTexts.CauseText;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the readings of all rules into a ranking. */
final class Weighing {

    /** The explanation shows what is missing, and fills placeholders, for this many suspects. */
    private static final int LEADING = 5;

    private final RuleBook book;
    private final Weights weights;

    Weighing(RuleBook book, Weights weights) {
        this.book = book;
        this.weights = weights;
    }

    Diagnosis weigh(Exchange exchange) {
        RuleReadings readings = book.read(exchange);
        Sides[] sides = new Sides[book.causes().size()];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = new Sides();
        }
        AnswererWeighing answerers = new AnswererWeighing(weights, exchange);
        for (int i = readings.nextCandidate(0); i >= 0; i = readings.nextCandidate(i + 1)) {
            RuleBook.Entry entry = book.entries().get(i);
            Seen seen = readings.seen(entry);
            if (seen != null) {
                count(Observation.of(entry, seen), answerers, sides);
            }
        }
        return rank(exchange, readings, sides, answerers.result());
    }

    private static void count(Observation seen, AnswererWeighing answerers, Sides[] sides) {
        Rule rule = seen.entry().rule();
        for (Rule.AnswererVerdict verdict : rule.answererVerdicts()) {
            answerers.add(seen, verdict);
        }
        int[] causes = seen.entry().causes();
        for (int i = 0; i < causes.length; i++) {
            sides[causes[i]].add(seen, rule.verdicts().get(i));
        }
    }

    private Diagnosis rank(Exchange exchange, RuleReadings readings, Sides[] sides, AnswererWeighing.Result answerers) {
        double[] scores = new double[sides.length];
        double[] fits = new double[sides.length];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            Cause cause = book.causes().get(i);
            fits[i] = answerers.fit(book.usualAnswerers(i));
            double score = weights.of(cause.prior())
                    + statusFit(cause, exchange)
                    + productFit(cause, exchange)
                    + fits[i]
                    + sides[i].score(weights);
            scores[i] = weights.sharpness() * score;
            best = Math.max(best, scores[i]);
        }
        double[] ratios = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            ratios[i] = Math.exp(scores[i] - best);
            sum += ratios[i];
        }
        List<CauseText> texts = book.texts(exchange.product());
        List<Suspect> suspects = new ArrayList<>(scores.length);
        for (int i : order(scores)) {
            boolean leading = suspects.size() < LEADING;
            CauseText text = texts.get(i);
            suspects.add(suspect(
                    book.causes().get(i),
                    ratios[i] / sum,
                    leading ? text.filled(exchange) : text,
                    sides[i],
                    fits[i],
                    answerers.evidence(book.usualAnswerers(i), fits[i]),
                    leading ? missing(i, readings) : List.of()));
        }
        return new Diagnosis(exchange, suspects, answerers.answeredBy());
    }

    /** Returns the causes by falling score, by id where scores are equal. */
    private int[] order(double[] scores) {
        int[] order = new int[scores.length];
        for (int i = 0; i < order.length; i++) {
            int place = i;
            while (place > 0 && isBefore(i, order[place - 1], scores)) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = i;
        }
        return order;
    }

    private boolean isBefore(int cause, int other, double[] scores) {
        int byScore = Double.compare(scores[other], scores[cause]);
        return byScore != 0
                ? byScore < 0
                : book.causes()
                                .get(cause)
                                .id()
                                .compareTo(book.causes().get(other).id())
                        < 0;
    }

    private double statusFit(Cause cause, Exchange exchange) {
        Integer status = exchange.status().orNull();
        if (status == null) {
            return 0;
        }
        if (cause.statuses().isEmpty()) {
            return weights.anyStatus();
        }
        int rank = cause.statuses().indexOf(status);
        return rank < 0
                ? weights.unusualStatus()
                : weights.usualStatus(rank, cause.statuses().size());
    }

    private double productFit(Cause cause, Exchange exchange) {
        Product product = exchange.product().orNull();
        boolean elsewhere = product != null
                && !cause.products().isEmpty()
                && !cause.products().contains(product);
        return elsewhere ? weights.otherProduct() : 0;
    }

    private static Suspect suspect(
            Cause cause,
            double probability,
            CauseText text,
            Sides sides,
            double fit,
            @Nullable Evidence answerer,
            List<Missing> missing) {
        return new Suspect(
                cause,
                probability,
                text.meaning(),
                text.check(),
                text.fixes(),
                sides.inFavour(fit > 0 ? answerer : null),
                sides.against(fit > 0 ? null : answerer),
                missing);
    }

    private List<Missing> missing(int cause, RuleReadings readings) {
        List<Missing> missing = new ArrayList<>();
        for (RuleBook.Telling telling : book.tellingOf(cause)) {
            RuleBook.Entry entry = telling.entry();
            List<String> facts = readings.missing(entry);
            if (!facts.isEmpty()) {
                missing.add(new Missing(
                        entry.id(),
                        entry.sentence(),
                        facts,
                        telling.verdict().inFavour(),
                        telling.verdict().strength()));
            }
        }
        return missing;
    }
}
