package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rule saw in one exchange. The quote is read when somebody wants to show it. Thread-safe. */
@SuppressWarnings("EnumOrdinal") // bits of an int, within one diagnosis and never stored
final class Observation implements Evidence.Quote {
    private static final Topic[] TOPICS = Topic.values();

    /** The sets that were asked for so far, by their bits; there are few, and each piece of evidence holds one. */
    private static final AtomicReferenceArray<Set<Topic>> SETS = new AtomicReferenceArray<>(1 << TOPICS.length);

    private final RuleBook.Entry entry;
    private final Exchange exchange;
    private final int topics;
    private volatile @Nullable String quote;

    /**
     * Holds what a rule saw.
     *
     * @param topics the sources of the facts, one bit each
     * @param quote the quote; {@code null} to have it read when it is asked for
     */
    Observation(RuleBook.Entry entry, Exchange exchange, int topics, @Nullable String quote) {
        this.entry = entry;
        this.exchange = exchange;
        this.topics = topics;
        this.quote = quote;
    }

    static int bit(Topic topic) {
        return 1 << topic.ordinal();
    }

    RuleBook.Entry entry() {
        return entry;
    }

    int topics() {
        return topics;
    }

    @Override
    public String text() {
        String known = quote;
        if (known == null) {
            known = entry.rule().signal().read(exchange) instanceof Seen seen ? seen.quote() : "";
            quote = known;
        }
        return known;
    }

    Evidence evidence(Strength strength, boolean counted) {
        return new Evidence(entry.id(), entry.sentence(), this, set(topics), strength, counted);
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
