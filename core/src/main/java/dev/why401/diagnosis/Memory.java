package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Lets what known failures showed speak beside the rules. It remembers what people told of their failures, so it is asked of
 * failures that are told, and not of calls that were seen whole; and it knows no reason, so it is kept in its place: it passes none
 * of the first three suspects with less of a reason than theirs, and makes none certain of whom the rules are not. Rules and memory
 * read the same words, so the rules count for less where both speak. Thread-safe.
 */
final class Memory {
    /** How many of the first suspects are not passed by those who have less of a reason. */
    private static final int PROTECTED = 3;

    /** Where fewer familiar words are told it says in proportion less. */
    private static final double WORDS_TO_JUDGE_BY = 9;

    /** The least share that it says where anything is told, and be it an address; of a status alone it says nothing. */
    private static final double LEAST_SHARE = 0.5;

    /** A client says so many familiar words of any refusal; where more are told it may claim more. */
    private static final double WORDS_OF_A_CLIENT = 18;

    /** How much less than a suspect those score that may not pass it, in log-odds. */
    private static final double BEHIND = 0.01;

    /** What is claimed of a suspect at most, unless the rules claim more: of what a client says of any refusal, and of a long report. */
    private static final double LEAST_CLAIMED = 0.6;

    private static final double MOST_CLAIMED = 0.85;

    private static final double CLAIMED_BY_WORD = 0.03;

    private final KnownFailures known;
    private final RuleBook book;
    private final Weights weights;

    Memory(KnownFailures known, RuleBook book, Weights weights) {
        this.known = known;
        this.book = book;
        this.weights = weights;
    }

    Resemblance resemblance() {
        return known.resemblance();
    }

    /** Returns whether it is asked of an exchange. */
    boolean isAsked(Exchange exchange) {
        return weights.experience() != 0
                && !wasSeenWhole(exchange)
                && !resemblance().isEmpty();
    }

    /** A call that ended without an answer has no headers to be seen; whether it was seen tells what was sent. */
    private static boolean wasSeenWhole(Exchange exchange) {
        boolean ended =
                exchange.problem().isPresent() && exchange.requestHeaders().isComplete();
        return ended || exchange.responseHeaders().isComplete();
    }

    /**
     * What is remembered of failures that had the same marks.
     *
     * @param logOdds of each cause
     * @param share how much of it is said, from 0 to 1: of a status and a scheme alone the rules know more than those who asked for
     *     help because it was not that simple
     * @param mostClaimed what may be claimed of a suspect, unless the rules claim more
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Remembered(double[] logOdds, double share, double mostClaimed) {}

    /** Returns what is remembered of each cause by these marks. */
    Remembered says(BitSet familiar) {
        int words = resemblance().words(familiar);
        double ofWords = Math.min(1, words / WORDS_TO_JUDGE_BY);
        double share = resemblance().isTold(familiar) ? Math.max(LEAST_SHARE, ofWords) : 0;
        double[] says = resemblance().likeness(familiar);
        for (int i = 0; i < says.length; i++) {
            says[i] *= share * weights.experience();
        }
        double more = CLAIMED_BY_WORD * Math.max(0, words - WORDS_OF_A_CLIENT);
        return new Remembered(says, share, Math.min(MOST_CLAIMED, LEAST_CLAIMED + more));
    }

    /** Returns how the causes stand with what is remembered. */
    Standing recall(Standing byRules, @Nullable Sides[] sides, Remembered remembered) {
        double[] scores = byRules.scores();
        double ofRules = 1 - remembered.share() * (1 - weights.besideExperience());
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ofRules * scores[i] + weights.sharpness() * remembered.logOdds()[i];
        }
        for (int place = 0; place < PROTECTED && place < scores.length; place++) {
            protect(byRules, place, scores, sides);
        }
        Standing all = Standing.of(scores, book.byId());
        return all.withFirstAtMost(Math.max(remembered.mostClaimed(), byRules.probability(all.at(0))))
                .settled();
    }

    /** Puts those who passed the suspect at this place with less of a reason behind it again, in the order they have. */
    private void protect(Standing byRules, int place, double[] scores, @Nullable Sides[] sides) {
        int suspect = byRules.at(place);
        int reason = reason(sides[suspect]);
        boolean[] wereBefore = new boolean[scores.length];
        for (int before = 0; before < place; before++) {
            wereBefore[byRules.at(before)] = true;
        }
        double most = scores[suspect];
        int behind = 0;
        for (char other : Standing.order(scores, book.byId())) {
            if (scores[other] <= most) {
                return;
            }
            if (!wereBefore[other] && reason(sides[other]) < reason) {
                behind++;
                scores[other] = most - behind * BEHIND;
            }
        }
    }

    private static int reason(@Nullable Sides sides) {
        return sides == null ? 0 : sides.reason();
    }
}
