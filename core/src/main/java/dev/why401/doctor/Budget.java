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
        this.loginsStopped = limits.logins() == 0;
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
            throw NotAllowedException.spent(whyNoLogin());
        }
        requests++;
        logins += login ? 1 : 0;
    }

    /** Takes into account that the call which failed was an attempt to log in. */
    void attempted() {
        logins++;
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

    /** Returns why no attempt to log in is left. */
    String whyNoLogin() {
        if (limits.logins() == 0) {
            return "no attempt to log in is allowed";
        }
        return loginsStopped
                ? "another attempt to log in could lock the account"
                : "the attempts to log in are used up";
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
