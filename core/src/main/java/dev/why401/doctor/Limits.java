package dev.why401.doctor;

import java.time.Duration;

/**
 * What an examination may use up.
 *
 * @param requests how many requests are made at most
 * @param logins how many requests that count as an attempt to log in carry the credential at most
 * @param time after which it ends wherever it is
 */
record Limits(int requests, int logins, Duration time) {
    static final Limits STANDARD = new Limits(8, 1, Duration.ofSeconds(60));

    Limits {
        if (requests < 1) {
            throw new IllegalArgumentException("requests: an examination makes one or more, not " + requests);
        }
        if (logins < 0) {
            throw new IllegalArgumentException("login attempts: write 0 to allow none, not " + logins);
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time: an examination takes some, not " + time);
        }
    }
}
