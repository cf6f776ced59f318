package dev.why401.knowledge;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A few topics in the order of their declaration. Immutable; cheaper than a set that any element may be in. */
@SuppressWarnings("EnumOrdinal") // bits of an int, within one process and never stored
final class TopicSet extends AbstractSet<Topic> {
    private static final Topic[] TOPICS = Topic.values();
    private static final TopicSet[] SINGLE = new TopicSet[TOPICS.length];

    static {
        for (Topic topic : TOPICS) {
            SINGLE[topic.ordinal()] = new TopicSet(1 << topic.ordinal());
        }
    }

    private final int bits;

    private TopicSet(int bits) {
        this.bits = bits;
    }

    static TopicSet of(Topic topic) {
        return SINGLE[topic.ordinal()];
    }

    static TopicSet ofBits(int bits) {
        return new TopicSet(bits);
    }

    static TopicSet copyOf(Collection<Topic> topics) {
        return topics instanceof TopicSet same ? same : new TopicSet(bits(topics));
    }

    /** Returns one bit for each topic. */
    static int bits(Collection<Topic> topics) {
        if (topics instanceof TopicSet known) {
            return known.bits;
        }
        int bits = 0;
        for (Topic topic : topics) {
            bits |= 1 << topic.ordinal();
        }
        return bits;
    }

    @Override
    public int size() {
        return Integer.bitCount(bits);
    }

    @Override
    public boolean contains(Object topic) {
        return topic instanceof Topic one && (bits & (1 << one.ordinal())) != 0;
    }

    @Override
    public Iterator<Topic> iterator() {
        return new Iterator<>() {
            private int rest = bits;

            @Override
            public boolean hasNext() {
                return rest != 0;
            }

            @Override
            public Topic next() {
                if (rest == 0) {
                    throw new NoSuchElementException();
                }
                Topic topic = TOPICS[Integer.numberOfTrailingZeros(rest)];
                rest &= rest - 1;
                return topic;
            }
        };
    }
}
