package dev.why401.knowledge;

import java.util.Set;

/** Tells what a signal found in an exchange. Immutable. */
public sealed interface Reading {

    /**
     * The signal is there.
     *
     * @param quote the piece of evidence that proves it, short and scrubbed; empty when there is nothing to quote
     * @param topics the sources that were needed to see it
     */
    record Seen(String quote, Set<Topic> topics) implements Reading {
        public Seen {
            topics = TopicSet.copyOf(topics);
        }
    }

    /** The signal is not there, and it would have been seen. */
    record NotSeen() implements Reading {}

    /**
     * It cannot be told.
     *
     * @param missing the facts that would tell, at least one, each a noun such as "the headers of the answer"
     */
    record CannotTell(Set<String> missing) implements Reading {
        public CannotTell {
            missing = Set.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("Say which fact is missing, or that the signal is not seen");
            }
        }
    }

    /** Returns that the signal is there, proved by {@code quote}. */
    static Reading seen(String quote, Topic topic) {
        return new Seen(quote, TopicSet.of(topic));
    }

    /** Returns that the signal is not there. */
    static Reading notSeen() {
        return Constants.NOT_SEEN;
    }

    /** Returns that {@code missing} would be needed to tell. */
    static Reading cannotTell(String missing) {
        return new CannotTell(Set.of(missing));
    }

    /** Shared instances. */
    final class Constants {
        private static final Reading NOT_SEEN = new NotSeen();

        private Constants() {}
    }
}
