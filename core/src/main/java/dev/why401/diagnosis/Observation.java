package dev.why401.diagnosis;

import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * That a rule saw something, without the words of the exchange.
 *
 * @param topics the sources of the facts, one bit each
 * @param once whether the rule is not to be asked again, not even for its quote
 */
@SuppressWarnings("EnumOrdinal") // bits of an int, never stored
record Observation(RuleBook.Entry entry, int topics, boolean once) {
    private static final Topic[] TOPICS = Topic.values();

    /** The sets that were asked for so far, by their bits; there are few, and each piece of evidence holds one. */
    private static final Map<Integer, Set<Topic>> SETS = new ConcurrentHashMap<>();

    private static final int EXPERIMENTS = Arrays.stream(TOPICS)
            .filter(Topic::isProbe)
            .mapToInt(Observation::bit)
            .sum();

    /** Returns whether an experiment showed it. */
    boolean isOfExperiment() {
        return (topics & EXPERIMENTS) != 0;
    }

    static int bit(Topic topic) {
        return 1 << topic.ordinal();
    }

    Evidence evidence(Strength strength, boolean counted, Quotes quotes) {
        return new Evidence(
                entry.id(),
                entry.sentence(),
                () -> quotes.of(entry),
                set(topics),
                strength,
                counted,
                entry.rule().readsComplaints());
    }

    private static Set<Topic> set(int bits) {
        return SETS.computeIfAbsent(
                bits,
                asked -> Arrays.stream(TOPICS)
                        .filter(topic -> (asked & bit(topic)) != 0)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
