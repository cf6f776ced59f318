package dev.why401.integration.health;

import dev.why401.AuthFailure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed, and what that means for the calls after it.
 *
 * @param ticket what the call knew when it began
 * @param failure how it ended
 * @param guard says how long to wait
 * @param at when it ended
 */
record Outcome(Ticket ticket, RecordedFailure failure, LockoutGuard guard, Instant at) {
    /** By then the wait is the longest, whatever it began with. */
    private static final int MOST_REFUSALS = 1_000;

    static Outcome of(Ticket ticket, AuthFailure failure, LockoutGuard guard, Instant at) {
        return new Outcome(ticket, RecordedFailure.of(failure, at), guard, at);
    }

    long version() {
        return ticket.version();
    }

    /** Returns whether the credential was refused or the account is blocked. */
    boolean isRefusal() {
        return LockoutGuard.stopsAt(failure.toAuthFailure());
    }

    /** Returns whether it was on its way already when calls with its credential began to be held back. */
    boolean isOneOfMany(@Nullable Pause known) {
        return known != null && known.holds(version()) && !ticket.isTrial();
    }

    /** Returns the pause after this refusal; {@code null} if there is no guard and was none. */
    @Nullable
    Pause pauseAfter(@Nullable Pause known) {
        if (!guard.isOn()) {
            return known;
        }
        if (known == null || !known.holds(version())) {
            return new Pause(version(), at.plus(guard.waitAfter(1, failure)), 1, failure);
        }
        if (ticket.isTrial()) {
            int refusals = Math.min(known.refusals(), MOST_REFUSALS) + 1;
            return new Pause(known.version(), at.plus(guard.waitAfter(refusals, failure)), refusals, failure);
        }
        return new Pause(known.version(), longerIfBlocked(known.until()), known.refusals(), failure);
    }

    private Instant longerIfBlocked(Instant until) {
        Instant longest = at.plus(guard.longestWait());
        boolean blocked = LockoutGuard.isBlock(failure.toAuthFailure());
        return blocked && longest.isAfter(until) ? longest : until;
    }
}
