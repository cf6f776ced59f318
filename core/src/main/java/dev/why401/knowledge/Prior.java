package dev.why401.knowledge;

/** Says in a word how often a cause is behind a failure before anything of the call is known. */
public enum Prior {
    /** One of the handful that explain most failures. */
    COMMON,
    /** Seen every week by a support desk. */
    REGULAR,
    /** Seen now and then. */
    OCCASIONAL,
    /** Seen by few. */
    RARE
}
