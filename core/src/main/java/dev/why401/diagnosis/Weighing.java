package dev.why401.diagnosis;

import dev.why401.diagnosis.CauseTexts.CauseText;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.ReadingsKey;
import dev.why401.knowledge.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the readings of all rules into a ranking. */
final class Weighing {

    /** What is missing is looked up for this many suspects. */
    private static final int LEADING = 5;

    /** The bits of a score that give way to the place of its cause; they are far below what any weight says. */
    private static final int PLACE_BITS = 10;

    private static final long PLACES = (1L << PLACE_BITS) - 1;

    /** From here on a suspect that is strongly suggested leaves nothing to memory. */
    private static final double LIKELY = 0.2;

    /** From here on a diagnosis counts as certain. */
    private static final double CERTAIN = 0.9;

    /** What is claimed of a suspect that no reason makes certain. */
    private static final double UNCERTAIN = 0.89;

    private final RuleBook book;
    private final Weights weights;
    private final Fits fits;
    private final Resemblance resemblance;
    private final Rankings rankings = new Rankings();

    /** For each cause the place of who usually answers among {@link #usuals}. */
    private final int[] usualOf;

    private final int[] usuals;

    Weighing(RuleBook book, Weights weights, Resemblance resemblance) {
        this.book = book;
        this.resemblance = resemblance;
        this.weights = weights;
        this.fits = new Fits(book.causes(), weights);
        int[] all = new int[book.causes().size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = book.usualAnswerers(i);
        }
        this.usuals = Arrays.stream(all).sorted().distinct().toArray();
        for (int i = 0; i < all.length; i++) {
            all[i] = Arrays.binarySearch(usuals, all[i]);
        }
        this.usualOf = all;
    }

    Diagnosis weigh(Exchange exchange) {
        RuleReadings readings = book.read(exchange);
        Likeness likeness = resemblance.of(exchange);
        ReadingsKey told = readings.key();
        Ranking ranking = told == null
                ? rank(exchange, readings, likeness)
                : rankings.get(Key.of(told, likeness, exchange), () -> rank(exchange, readings, likeness));
        Quotes quotes = new Quotes(exchange, resemblance);
        for (Observation seen : ranking.once()) {
            quotes.keep(seen.entry(), readings.quote(seen.entry()));
        }
        return new Diagnosis(ranking, quotes);
    }

    /** All that a ranking depends on. */
    private record Key(
            ReadingsKey told, Likeness likeness, @Nullable Integer status, boolean isProblem) {
        static Key of(ReadingsKey told, Likeness likeness, Exchange exchange) {
            return new Key(
                    told,
                    likeness,
                    exchange.status().orNull(),
                    exchange.problem().isPresent());
        }
    }

    private Ranking rank(Exchange exchange, RuleReadings readings, Likeness likeness) {
        @Nullable Sides[] sides = new Sides[book.causes().size()];
        AnswererWeighing answerers = new AnswererWeighing(weights, exchange);
        List<Observation> once = new ArrayList<>();
        for (int i = readings.nextCandidate(0); i >= 0; i = readings.nextCandidate(i + 1)) {
            Observation seen = readings.seen(book.entries().get(i));
            if (seen != null) {
                count(seen, answerers, sides);
                if (seen.once()) {
                    once.add(seen);
                }
            }
        }
        return rank(exchange, readings, likeness, sides, answerers.result(), once);
    }

    private static void count(Observation seen, AnswererWeighing answerers, @Nullable Sides[] sides) {
        Rule rule = seen.entry().rule();
        List<Rule.AnswererVerdict> ofAnswerers = rule.answererVerdicts();
        for (int i = 0; i < ofAnswerers.size(); i++) {
            answerers.add(seen, ofAnswerers.get(i));
        }
        int[] causes = seen.entry().causes();
        for (int i = 0; i < causes.length; i++) {
            Sides ofCause = sides[causes[i]];
            if (ofCause == null) {
                ofCause = new Sides();
                sides[causes[i]] = ofCause;
            }
            ofCause.add(seen, rule.verdicts().get(i));
        }
    }

    private Ranking rank(
            Exchange exchange,
            RuleReadings readings,
            Likeness likeness,
            @Nullable Sides[] sides,
            AnswererWeighing.Result answerers,
            List<Observation> once) {
        double[] ofUsuals = new double[usuals.length];
        for (int i = 0; i < usuals.length; i++) {
            ofUsuals[i] = answerers.fit(usuals[i]);
        }
        AnswererWeighing.Fits answererFits = new AnswererWeighing.Fits(ofUsuals, usualOf);
        double[] scores = scores(exchange, sides, answererFits);
        double[] byRules = probabilities(scores);
        Ranking.Remembered remembered =
                new Ranking.Remembered(likeness, isUndecided(byRules, sides) ? weights.experience() : 0);
        double[] probabilities = byRules;
        if (remembered.weight() != 0) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weights.sharpness() * remembered.of(i);
            }
            probabilities = probabilities(scores);
        }
        int[] order = order(scores);
        List<List<Missing>> missing = new ArrayList<>(LEADING);
        for (int place = 0; place < LEADING && place < order.length; place++) {
            missing.add(List.copyOf(MissingFacts.of(book.tellingOf(order[place]), readings, place == 0)));
        }
        List<CauseText> texts = book.texts(exchange.product());
        if (byRules[order[0]] < CERTAIN) {
            keepUncertain(probabilities, order[0]);
        }
        return new Ranking(
                book, order, probabilities, byRules, sides, texts, answererFits, remembered, missing, answerers, once);
    }

    /** Returns whether the rules leave open who is first: no suspect is strongly suggested and likely as well. */
    private static boolean isUndecided(double[] byRules, @Nullable Sides[] sides) {
        for (int i = 0; i < byRules.length; i++) {
            Sides ofCause = sides[i];
            if (byRules[i] >= LIKELY && ofCause != null && ofCause.isStronglySuggested()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the probabilities of scores in log-odds. */
    private static double[] probabilities(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] - most);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    /** What is remembered may order the suspects, but only reasons make one of them certain. */
    private static void keepUncertain(double[] probabilities, int first) {
        if (probabilities[first] < CERTAIN) {
            return;
        }
        probabilities[first] = 0;
        double others = Math.max(Arrays.stream(probabilities).sum(), Double.MIN_NORMAL);
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] *= (1 - UNCERTAIN) / others;
        }
        probabilities[first] = UNCERTAIN;
    }

    private double[] scores(Exchange exchange, @Nullable Sides[] sides, AnswererWeighing.Fits answererFits) {
        double[] ofStatus = fits.ofStatus(exchange);
        double[] ofProduct = fits.ofProduct(exchange);
        double[] scores = new double[sides.length];
        for (int i = 0; i < scores.length; i++) {
            Sides ofCause = sides[i];
            double evidence = ofCause == null ? 0 : ofCause.score(weights);
            scores[i] = weights.sharpness() * (ofStatus[i] + ofProduct[i] + answererFits.of(i) + evidence);
        }
        return scores;
    }

    /** Returns the causes by falling score, by id where scores are equal. */
    private int[] order(double[] scores) {
        int[] byId = book.byId();
        long[] keys = new long[scores.length];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = (falling(scores[byId[place]]) & ~PLACES) | place;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = byId[(int) (keys[i] & PLACES)];
        }
        return order;
    }

    /** Returns a number that is the smaller the greater the score is. */
    private static long falling(double score) {
        long bits = Double.doubleToLongBits(0.0 - score);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
}
