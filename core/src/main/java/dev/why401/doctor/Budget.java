package dev.why401.doctor;

import java.time.Duration;

/** What is left of the {@link Limits} of one examination. Used on one thread. */
final class Budget {
    private final Limits limits;
    private final long end;
    private int requests;
    private int logins;
    private boolean loginsStopped;

    Budget(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    /**
     * Takes one request.
     *
     * @param login whether it counts as an attempt to log in
     * @throws NotAllowedException if there is none left
     */
    void spend(boolean login) {
        if (isOver()) {
            throw NotAllowedException.spent("the time of the examination is over");
        }
        if (requests >= limits.requests()) {
            throw NotAllowedException.spent("all " + limits.requests() + " requests were made");
        }
        if (login && !hasLogin()) {
            throw NotAllowedException.spent(
                    loginsStopped
                            ? "another attempt to log in could lock the account"
                            : "no attempt to log in is left of " + limits.logins());
        }
        requests++;
        logins += login ? 1 : 0;
    }

    /** Allows no further attempt to log in, whatever is left; from then on the credential is not sent at all. */
    void stopLogins() {
        loginsStopped = true;
    }

    boolean hasLogin() {
        return !loginsStopped && logins < limits.logins();
    }

    boolean areLoginsStopped() {
        return loginsStopped;
    }

    int requestsLeft() {
        return limits.requests() - requests;
    }

    boolean isOver() {
        return end - System.nanoTime() <= 0;
    }

    /** Returns the time that is left, one millisecond at least. */
    Duration timeLeft() {
        return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
    }

    int requests() {
        return requests;
    }

    int logins() {
        return logins;
    }
}
