package dev.why401.knowledge;

/** A signal that looks at one source. */
interface BasicSignal extends Signal {
    Topic topic();
}
