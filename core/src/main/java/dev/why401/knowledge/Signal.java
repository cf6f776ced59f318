package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A predicate over an exchange that carries its own sentence, so that an explanation says what was tested and nothing else.
 *
 * <p>It answers in three ways: seen, with the quote that proves it; not seen; or cannot tell, with what is missing.
 * {@link #and}, {@link #or} and {@link #not} compose the sentence with the logic (Kleene's three-valued logic). Signals are
 * immutable, thread-safe, and never throw for any exchange. Take them from {@link Signals}; implement this interface only
 * for what cannot be composed from those.
 */
public interface Signal {

    /** Returns the clause that is true when the signal is seen, for example "the answer is an HTML page". */
    String sentence();

    /** Returns the clause that is true when the signal is not seen. */
    default String denial() {
        return "it is not so that " + sentence();
    }

    /** Looks for the signal. */
    Reading read(Exchange exchange);

    /** Returns the signals that this one is composed of; empty for a basic one. */
    default List<Signal> parts() {
        return List.of();
    }

    /** Returns the sources that it looks at, as far as it says so without reading; a basic signal names its own. */
    default Set<Topic> topics() {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        parts().forEach(part -> topics.addAll(part.topics()));
        return topics;
    }

    /** Returns the signal that is seen when this one and all the others are. */
    default Signal and(Signal... others) {
        return Composed.allOf(Composed.list(this, others));
    }

    /** Returns the signal that is seen when this one or any of the others is. */
    default Signal or(Signal... others) {
        return Composed.anyOf(Composed.list(this, others));
    }

    /** Returns the signal that is seen when this one is not. */
    default Signal not() {
        return Composed.not(this);
    }

    /**
     * Returns this signal with another sentence, for a composition whose meaning is shorter than its parts.
     *
     * @param sentence the clause that is true when the signal is seen
     */
    default Signal as(String sentence) {
        return Composed.named(this, sentence);
    }

    /** Returns the signal that is seen when all of them are. */
    static Signal allOf(Signal... signals) {
        return Composed.allOf(Arrays.asList(signals));
    }

    /** Returns the signal that is seen when any of them is. */
    static Signal anyOf(Signal... signals) {
        return Composed.anyOf(Arrays.asList(signals));
    }
}
