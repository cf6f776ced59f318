package dev.why401.integration.health;

import static java.util.Objects.requireNonNull;

import dev.why401.AuthFailure;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Family;
import java.time.Duration;
import java.util.Set;

/**
 * Says when a refused credential may be tried again. Repeating it cures nothing and makes servers demand a CAPTCHA, lock the
 * account or ban the address.
 *
 * <p>After a refusal, no call is made with that credential until a newer version of it is used, a person asks for a retry, or
 * the wait is over. Then exactly one call tries again, over all nodes that share the history; if it is refused too, the wait
 * doubles, up to the longest. When the server demands a CAPTCHA or has locked the account, the wait is the longest at once.
 * Calls that had begun already are let through. Immutable and thread-safe.
 *
 * <p>Only failures that another attempt could worsen or never cure count: those of the families replace-credential and
 * unblock-account, if the cause is known or the status is 401. A missing permission, a rate limit or an outage holds nothing back.
 */
public final class LockoutGuard {
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int UNAUTHORIZED = 401;

    private static final Set<Cause> BLOCKS = Set.of(Causes.CAPTCHA_REQUIRED, Causes.ACCOUNT_LOCKED);

    private static final LockoutGuard DEFAULTS = new LockoutGuard(true, FIRST_WAIT, LONGEST_WAIT);
    private static final LockoutGuard OFF = new LockoutGuard(false, FIRST_WAIT, LONGEST_WAIT);

    private final boolean on;
    private final Duration firstWait;
    private final Duration longestWait;

    private LockoutGuard(boolean on, Duration firstWait, Duration longestWait) {
        this.on = on;
        this.firstWait = firstWait;
        this.longestWait = longestWait;
    }

    /** Returns a guard that waits a minute at first and an hour at most. */
    public static LockoutGuard ofDefaults() {
        return DEFAULTS;
    }

    /** Returns a guard that holds nothing back. */
    public static LockoutGuard off() {
        return OFF;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether calls are held back after this failure. */
    public static boolean stopsAt(AuthFailure failure) {
        Family family = failure.family();
        boolean ofTheCredential = family == Family.REPLACE_CREDENTIAL || family == Family.UNBLOCK_ACCOUNT;
        return ofTheCredential
                && (failure.diagnosis().isCauseKnown() || failure.status().orElse(0) == UNAUTHORIZED);
    }

    /** Returns whether the server has begun to defend the account, so that not even the right secret helps. */
    static boolean isBlock(AuthFailure failure) {
        return failure.diagnosis().isCauseKnown()
                && BLOCKS.contains(failure.diagnosis().likeliest().cause());
    }

    boolean isOn() {
        return on;
    }

    Duration longestWait() {
        return longestWait;
    }

    /** Returns how long others wait for the outcome of a trial. */
    Duration waitAfter(Pause pause) {
        return waitAfter(pause.refusals(), pause.failure());
    }

    /** Returns the wait after so many refusals in a row, of which this is the last. */
    Duration waitAfter(int refusals, RecordedFailure last) {
        return isBlock(last.toAuthFailure()) ? longestWait : doubled(refusals);
    }

    private Duration doubled(int refusals) {
        Duration wait = firstWait;
        for (int i = 1; i < refusals && wait.compareTo(longestWait) < 0; i++) {
            wait = wait.plus(wait);
        }
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }

    /** Collects the waits. Not thread-safe. */
    public static final class Builder {
        private Duration firstWait = FIRST_WAIT;
        private Duration longestWait = LONGEST_WAIT;

        private Builder() {}

        /**
         * Sets the wait after the first refusal; one minute if not set.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder firstWait(Duration wait) {
            firstWait = positive(wait, "firstWait");
            return this;
        }

        /**
         * Sets the longest wait, at most a year; one hour if not set.
         *
         * @throws IllegalArgumentException if it is not positive or longer than a year
         */
        public Builder longestWait(Duration wait) {
            longestWait = positive(wait, "longestWait");
            return this;
        }

        /**
         * Returns the guard.
         *
         * @throws IllegalArgumentException if the longest wait is shorter than the first
         */
        public LockoutGuard build() {
            if (longestWait.compareTo(firstWait) < 0) {
                throw new IllegalArgumentException("longestWait must not be shorter than firstWait, but " + longestWait
                        + " is shorter than " + firstWait);
            }
            return new LockoutGuard(true, firstWait, longestWait);
        }

        private static Duration positive(Duration wait, String field) {
            if (requireNonNull(wait, field).isNegative() || wait.isZero()) {
                throw new IllegalArgumentException(field + " must be positive, but is " + wait);
            }
            if (wait.compareTo(Duration.ofDays(366)) > 0) {
                throw new IllegalArgumentException(field + " must not be longer than a year, but is " + wait);
            }
            return wait;
        }
    }
}
