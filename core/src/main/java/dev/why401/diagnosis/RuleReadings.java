package dev.why401.diagnosis;

import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Readings;
import dev.why401.knowledge.ReadingsKey;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the rules find in one exchange. A rule of another product's pack, or one that breaks, finds nothing. */
final class RuleReadings {
    private static final Logger LOG = LoggerFactory.getLogger(RuleReadings.class);

    private final Readings readings;
    private final boolean[] packs;
    private final BitSet broken = new BitSet();

    /**
     * Starts to read.
     *
     * @param packs for each pack whether it is asked
     */
    RuleReadings(Readings readings, boolean[] packs) {
        this.readings = readings;
        this.packs = packs;
    }

    /** Returns the first rule from {@code from} on that may see something, -1 if there is none. */
    int nextCandidate(int from) {
        return readings.nextCandidate(from);
    }

    /** Returns what the rule saw; {@code null} if it saw nothing. */
    @Nullable
    Observation seen(RuleBook.Entry rule) {
        if (!isAsked(rule)) {
            return null;
        }
        try {
            int signal = rule.number();
            if (!readings.isSeen(signal)) {
                return null;
            }
            return new Observation(rule, readings.topics(signal), readings.isOpaque(signal));
        } catch (RuntimeException | StackOverflowError broke) {
            leaveOut(rule, broke);
            return null;
        }
    }

    /** Returns the quote of a rule that saw something. */
    String quote(RuleBook.Entry rule) {
        return readings.get(rule.number()) instanceof Seen seen ? seen.quote() : "";
    }

    /** Returns what all rules find, as a key; {@code null} if one of them breaks. */
    @Nullable
    ReadingsKey key() {
        try {
            return readings.key();
        } catch (RuntimeException | StackOverflowError broke) {
            return null; // it is named where the rule is read for itself
        }
    }

    /** Returns the facts that the rule would need to tell; none if it can tell. */
    List<String> missing(RuleBook.Entry rule) {
        if (!isAsked(rule)) {
            return List.of();
        }
        try {
            return readings.missing(rule.number());
        } catch (RuntimeException | StackOverflowError broke) {
            leaveOut(rule, broke);
            return List.of();
        }
    }

    private boolean isAsked(RuleBook.Entry rule) {
        return packs[rule.pack()] && !broken.get(rule.number());
    }

    private void leaveOut(RuleBook.Entry rule, Throwable broke) {
        broken.set(rule.number());
        LOG.debug(
                "Rule {} broke and was left out: {}",
                rule.id(),
                broke.getClass().getName());
    }
}
