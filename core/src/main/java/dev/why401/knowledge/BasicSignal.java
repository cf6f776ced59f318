package dev.why401.knowledge;

import java.util.Set;

/** A signal that looks at one source. */
interface BasicSignal extends Signal {
    Topic topic();

    @Override
    default Set<Topic> topics() {
        return Set.of(topic());
    }
}
