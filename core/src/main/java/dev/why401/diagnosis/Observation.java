package dev.why401.diagnosis;

import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;

/**
 * What a rule saw in one exchange.
 *
 * @param topics the sources of the facts, one bit each
 */
@SuppressWarnings("EnumOrdinal") // bits of an int, within one diagnosis and never stored
record Observation(RuleBook.Entry entry, String quote, int topics) {
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
        return new Evidence(entry.id(), entry.sentence(), quote, strength, counted);
    }
}
