package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import java.util.Set;

/** A signal that looks at one source. */
interface BasicSignal extends Signal {
    Topic topic();

    @Override
    default Set<Topic> topics() {
        return Set.of(topic());
    }

    /** Returns whether {@link #read} sees the signal; where that is often asked, without a quote and what is missing. */
    default boolean isSeen(Exchange exchange) {
        return read(exchange) instanceof Reading.Seen;
    }
}
