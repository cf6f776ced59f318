package dev.why401.diagnosis;

import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/**
 * What a rule saw in one exchange.
 *
 * @param topics the sources of the facts, one bit each
 */
@SuppressWarnings("EnumOrdinal") // bits of an int, within one diagnosis and never stored
record Observation(RuleBook.Entry entry, String quote, int topics) {
    private static final Topic[] TOPICS = Topic.values();

    /** The sets that were asked for so far, by their bits; there are few, and each piece of evidence holds one. */
    private static final AtomicReferenceArray<Set<Topic>> SETS = new AtomicReferenceArray<>(1 << TOPICS.length);

    static Observation of(RuleBook.Entry entry, Seen seen) {
        int topics = 0;
        for (Topic topic : seen.topics()) {
            topics |= bit(topic);
        }
        return new Observation(entry, seen.quote(), topics);
    }

    static int bit(Topic topic) {
        return 1 << topic.ordinal();
    }

    Evidence evidence(Strength strength, boolean counted) {
        return new Evidence(entry.id(), entry.sentence(), quote, set(topics), strength, counted);
    }

    private static Set<Topic> set(int bits) {
        Set<Topic> known = SETS.get(bits);
        if (known == null) {
            known = Arrays.stream(TOPICS)
                    .filter(topic -> (bits & bit(topic)) != 0)
                    .collect(Collectors.toUnmodifiableSet());
            SETS.set(bits, known);
        }
        return known;
    }
}
