package dev.why401.integration.health;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says what the outcome of a call makes of a record; {@code null} where it changes nothing. Calls overlap: the outcome of one
 * that began before the connection last broke or healed says nothing about how it is now.
 */
final class Transitions {
    /** Successes are written no more often than that, or every call would cost a write. */
    private static final Duration SUCCESS_RESOLUTION = Duration.ofMinutes(1);

    private Transitions() {}

    static @Nullable Draft credentialSaved(ConnectionRecord past, long version) {
        if (isNewest(past, version)) {
            Draft next = past.draft();
            next.credentialVersion = version;
            next.knownFromStart = true;
            return next;
        }
        return null;
    }

    /** Ends the wait: the next call is the one that tries again. */
    static @Nullable Draft retryNow(ConnectionRecord past, Instant now) {
        Pause pause = past.pause();
        if (pause == null || pause.isOver(now)) {
            return null;
        }
        Draft next = past.draft();
        next.pause = pause.until(now);
        return next;
    }

    /** Takes the one trial for its caller: until the same wait is over again, nobody else gets one. */
    static @Nullable Draft trial(ConnectionRecord past, long version, Instant now, LockoutGuard guard) {
        Pause pause = past.pause();
        if (pause == null || !pause.holds(version) || !pause.isOver(now)) {
            return null;
        }
        Draft next = past.draft();
        next.pause = pause.until(now.plus(guard.waitAfter(pause)));
        return next;
    }

    static @Nullable Draft succeeded(ConnectionRecord past, Ticket ticket, Instant now) {
        boolean replaced = ticket.version() < past.credentialVersion().orElse(Draft.NO_VERSION);
        boolean newest = isNewest(past, ticket.version());
        boolean outdated = !newest && ticket.changes() != past.changes();
        if (replaced || outdated || isNoNews(past, ticket, now)) {
            return null;
        }
        Draft next = past.draft();
        if (newest) {
            next.credentialVersion = ticket.version();
            next.knownFromStart = false;
        }
        if (next.brokenSince != null) {
            next.brokenSince = null;
            next.changes++;
        }
        next.lastSuccess = later(past.lastSuccess().orElse(null), now);
        next.workedVersion = ticket.version();
        next.firstFailure = null;
        next.failures = 0;
        // The pause of an older credential stays: a node that still has that one must not send it.
        next.pause = next.pause != null && next.pause.holds(ticket.version()) ? null : next.pause;
        return next;
    }

    private static boolean isNoNews(ConnectionRecord past, Ticket ticket, Instant now) {
        Instant known = past.lastSuccessOf(ticket.version());
        return known != null
                && past.failures() == 0
                && past.brokenSince().isEmpty()
                && past.pausedUntil().isEmpty()
                && now.isBefore(known.plus(SUCCESS_RESOLUTION));
    }

    static @Nullable Draft failed(ConnectionRecord past, Outcome outcome) {
        Draft next = past.draft();
        if (outcome.version() < next.credentialVersion) {
            return failedWithOlder(next, outcome);
        }
        boolean newest = isNewest(past, outcome.version());
        boolean outdated = !newest && outcome.ticket().changes() != past.changes();
        if (outdated && next.brokenSince == null) {
            return null;
        }
        if (newest) {
            next.credentialVersion = outcome.version();
            next.knownFromStart = false;
        }
        boolean refused = outcome.isRefusal();
        count(next, outcome.failure(), refused);
        if (refused) {
            if (newest || next.brokenSince == null) {
                next.changes++;
            }
            next.brokenSince = next.brokenSince == null ? outcome.at() : next.brokenSince;
            next.pause = outcome.pauseAfter(next.pause);
        }
        return next;
    }

    /** A node that still used a credential that was replaced learns not to. */
    private static @Nullable Draft failedWithOlder(Draft next, Outcome outcome) {
        if (!outcome.isRefusal() || outcome.isOneOfMany(next.pause)) {
            return null;
        }
        next.pause = outcome.pauseAfter(next.pause);
        return next;
    }

    private static void count(Draft next, RecordedFailure failure, boolean refused) {
        next.failures++;
        next.firstFailure = next.firstFailure == null ? failure.at() : next.firstFailure;
        if (refused || next.brokenSince == null) {
            next.failure = failure;
        }
    }

    private static boolean isNewest(ConnectionRecord past, long version) {
        return version > past.credentialVersion().orElse(Draft.NO_VERSION);
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
