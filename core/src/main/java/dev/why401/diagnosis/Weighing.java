package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Fix;
import dev.why401.knowledge.Placeholders;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Reading.CannotTell;
import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        Reading[] readings = new Reading[book.entries().size()];
        Sides[] sides = new Sides[book.causes().size()];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = new Sides();
        }
        AnswererWeighing answerers = new AnswererWeighing(weights, exchange);
        for (RuleBook.Entry entry : book.entries()) {
            Reading reading = entry.appliesTo(exchange.product()) ? entry.read(exchange) : Reading.notSeen();
            readings[entry.number()] = reading;
            if (reading instanceof Seen seen) {
                for (Rule.AnswererVerdict verdict : entry.rule().answererVerdicts()) {
                    answerers.add(entry, verdict, seen);
                }
                for (int i = 0; i < entry.causes().size(); i++) {
                    sides[entry.causes().get(i)].add(
                            entry, entry.rule().verdicts().get(i), seen);
                }
            }
        }
        return rank(exchange, readings, sides, answerers.result());
    }

    private Diagnosis rank(Exchange exchange, Reading[] readings, Sides[] sides, AnswererWeighing.Result answerers) {
        double[] scores = new double[sides.length];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            Cause cause = book.causes().get(i);
            double score = weights.of(cause.prior())
                    + statusFit(cause, exchange)
                    + productFit(cause, exchange)
                    + answerers.fit(cause)
                    + sides[i].score(weights);
            scores[i] = weights.sharpness() * score;
            best = Math.max(best, scores[i]);
        }
        double sum = 0;
        List<Integer> order = new ArrayList<>(scores.length);
        for (int i = 0; i < scores.length; i++) {
            sum += Math.exp(scores[i] - best);
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -scores[i])
                .thenComparing(i -> book.causes().get(i).id()));
        List<Suspect> suspects = new ArrayList<>(scores.length);
        for (int i : order) {
            double probability = Math.exp(scores[i] - best) / sum;
            boolean leading = suspects.size() < LEADING;
            List<Missing> missing = leading ? missing(i, readings) : List.of();
            suspects.add(suspect(exchange, book.causes().get(i), probability, sides[i], answerers, missing, leading));
        }
        return new Diagnosis(exchange, suspects, answerers.answeredBy());
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

    private Suspect suspect(
            Exchange exchange,
            Cause cause,
            double probability,
            Sides sides,
            AnswererWeighing.Result answerers,
            List<Missing> missing,
            boolean leading) {
        Advice own = book.advice(cause, exchange.product());
        String meaning = own == null ? cause.meaning() : own.meaning().orElse(cause.meaning());
        String check = own == null ? cause.check() : own.check().orElse(cause.check());
        List<Fix> fixes = own == null || own.fixes().isEmpty() ? cause.fixes() : own.fixes();
        if (leading) {
            meaning = Placeholders.fill(meaning, exchange);
            check = Placeholders.fill(check, exchange);
            fixes = fixes.stream()
                    .map(fix -> Fix.by(fix.actor(), Placeholders.fill(fix.step(), exchange)))
                    .toList();
        }
        double fit = answerers.fit(cause);
        Evidence answerer = answerers.evidence(cause, fit);
        return new Suspect(
                cause,
                probability,
                meaning,
                check,
                fixes,
                sides.inFavour(fit > 0 ? answerer : null),
                sides.against(fit > 0 ? null : answerer),
                missing);
    }

    private List<Missing> missing(int cause, Reading[] readings) {
        List<Missing> missing = new ArrayList<>();
        for (RuleBook.Entry entry : book.entriesOf(cause)) {
            if (readings[entry.number()] instanceof CannotTell cannotTell) {
                for (int i = 0; i < entry.causes().size(); i++) {
                    Rule.Verdict verdict = entry.rule().verdicts().get(i);
                    if (entry.causes().get(i) == cause && verdict.strength() != Strength.HINTS_AT) {
                        missing.add(new Missing(
                                entry.id(),
                                entry.sentence(),
                                cannotTell.missing().stream().sorted().toList(),
                                verdict.inFavour(),
                                verdict.strength()));
                    }
                }
            }
        }
        missing.sort(Comparator.comparing(Missing::strength).thenComparing(Missing::rule));
        return missing;
    }
}
