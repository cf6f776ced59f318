package dev.why401.integration.health;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A connection broke or healed. Immutable and thread-safe.
 *
 * @param accountId which connection
 * @param at when it happened
 * @param number grows with each event of the account; two nodes may tell their listeners in another order
 * @param health how the connection is now
 * @param failure the refusal that broke it; of a connection that healed, the one that it healed from
 */
public record ConnectionEvent(
        String accountId, Instant at, long number, ConnectionHealth health, Optional<RecordedFailure> failure) {

    public ConnectionEvent {
        requireNonNull(accountId, "accountId");
        requireNonNull(at, "at");
        requireNonNull(health, "health");
        requireNonNull(failure, "failure");
    }
}
