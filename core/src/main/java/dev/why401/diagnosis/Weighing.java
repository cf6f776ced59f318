package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.knowledge.ReadingsKey;
import dev.why401.knowledge.Rule;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the readings of all rules into a ranking. */
final class Weighing {

    /** What is missing is looked up for this many suspects. */
    private static final int LEADING = 5;

    /** How likely a suspect is at most of whom nothing speaks strongly, and no two things that suggest him. */
    private static final double MOST_WITHOUT_GOOD_REASON = 0.85;

    private static final BitSet NOTHING_REMEMBERED = new BitSet(0);

    private final RuleBook book;
    private final Weights weights;
    private final Fits fits;
    private final Memory memory;
    private final Rankings rankings = new Rankings();
    private final Rankings remembered = new Rankings();

    /** For each cause the place of who usually answers among {@link #usuals}. */
    private final int[] usualOf;

    private final int[] usuals;

    Weighing(RuleBook book, Weights weights, Memory memory) {
        this.book = book;
        this.memory = memory;
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
        ReadingsKey told = readings.key();
        Key key = told == null ? null : Key.of(told, exchange);
        Ranking byRules = rankings.get(key, () -> rank(exchange, readings));
        Ranking ranking = byRules.leavesOpen(memory, exchange) ? remember(byRules, key, exchange, readings) : byRules;
        Quotes quotes = new Quotes(exchange, memory);
        for (Observation seen : ranking.once()) {
            quotes.keep(seen.entry(), readings.quote(seen.entry()));
        }
        return new Diagnosis(ranking, quotes);
    }

    private Ranking remember(Ranking byRules, @Nullable Key key, Exchange exchange, RuleReadings readings) {
        BitSet familiar = memory.resemblance().familiar(exchange);
        return remembered.get(
                key == null ? null : new RememberedKey(key, places(familiar)),
                () -> byRules.remembering(memory, familiar, standing -> missing(standing, readings)));
    }

    /** All that a ranking by the rules depends on. */
    private record Key(ReadingsKey told, @Nullable Integer status, boolean isProblem) {
        static Key of(ReadingsKey told, Exchange exchange) {
            return new Key(told, exchange.status().orNull(), exchange.problem().isPresent());
        }
    }

    /**
     * All that a ranking depends on of which memory had a say.
     *
     * @param familiar the places of the marks; some hundred of thousands, so they take less room than a set of bits
     */
    private record RememberedKey(Key byRules, CharBuffer familiar) {}

    private static CharBuffer places(BitSet familiar) {
        char[] places = new char[familiar.cardinality()];
        int size = 0;
        for (int mark = familiar.nextSetBit(0); mark >= 0; mark = familiar.nextSetBit(mark + 1)) {
            places[size++] = (char) mark;
        }
        return CharBuffer.wrap(places);
    }

    private Ranking rank(Exchange exchange, RuleReadings readings) {
        @Nullable Sides[] sides = new Sides[book.causes().size()];
        AnswererWeighing answerers = new AnswererWeighing(weights, exchange);
        List<Observation> once = new ArrayList<>();
        boolean wasExamined = false;
        for (int i = readings.nextCandidate(0); i >= 0; i = readings.nextCandidate(i + 1)) {
            Observation seen = readings.seen(book.entries().get(i));
            if (seen != null) {
                count(seen, answerers, sides);
                wasExamined |= seen.isOfExperiment();
                if (seen.once()) {
                    once.add(seen);
                }
            }
        }
        AnswererWeighing.Result answeredBy = answerers.result();
        double[] ofUsuals = new double[usuals.length];
        for (int i = 0; i < usuals.length; i++) {
            ofUsuals[i] = answeredBy.fit(usuals[i]);
        }
        AnswererWeighing.Fits answererFits = new AnswererWeighing.Fits(ofUsuals, usualOf);
        Standing byEvidence = Standing.of(scores(exchange, sides, answererFits), book.byId());
        Standing standing = wasExamined ? byEvidence : earned(byEvidence, sides);
        return new Ranking(
                book,
                standing,
                standing,
                sides,
                book.texts(exchange.product()),
                answererFits,
                NOTHING_REMEMBERED,
                missing(standing, readings),
                answeredBy,
                once);
    }

    /** Certainty has to be earned by a good reason or by experiments: that nobody else fits the status is none. */
    private static Standing earned(Standing standing, @Nullable Sides[] sides) {
        Sides ofFirst = sides[standing.at(0)];
        return ofFirst != null && ofFirst.isWellFounded()
                ? standing
                : standing.withFirstAtMost(MOST_WITHOUT_GOOD_REASON);
    }

    private List<List<Missing>> missing(Standing standing, RuleReadings readings) {
        List<List<Missing>> missing = new ArrayList<>(LEADING);
        for (int place = 0; place < LEADING && place < standing.size(); place++) {
            missing.add(List.copyOf(MissingFacts.of(book.tellingOf(standing.at(place)), readings, place == 0)));
        }
        return missing;
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
}
