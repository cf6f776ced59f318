package dev.why401.integration.health;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * How a connection is. Immutable and thread-safe.
 *
 * @param state what is known of it
 * @param since when the trouble began; empty unless the connection is degraded or broken
 */
public record ConnectionHealth(State state, Optional<Instant> since) {

    static final ConnectionHealth UNKNOWN = new ConnectionHealth(State.UNKNOWN, Optional.empty());

    public ConnectionHealth {
        requireNonNull(state, "state");
        requireNonNull(since, "since");
    }

    /** Says what is known of a connection. */
    public enum State {
        /** The last call with the credential succeeded. */
        HEALTHY,
        /** Some calls failed since the last success, but not for the credential, or nobody knows why. */
        DEGRADED,
        /** The credential is refused or the account is blocked: no call succeeds until somebody acts. */
        BROKEN,
        /** No call was made yet, or none that tells anything. */
        UNKNOWN
    }
}
