package dev.why401.integration.health;

import java.time.Instant;

/**
 * Holds back calls with a refused credential.
 *
 * @param version the newest version of the credential that was refused; older ones are held back too
 * @param until when one call may try again
 * @param refusals how often it was refused in a row, which makes the wait grow
 * @param failure the last refusal
 */
record Pause(long version, Instant until, int refusals, RecordedFailure failure) {

    boolean holds(long credentialVersion) {
        return credentialVersion <= version;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    Pause until(Instant time) {
        return new Pause(version, time, refusals, failure);
    }
}
