package dev.why401.okhttp;

import dev.why401.AuthFailure;

/**
 * Is told about each interpreted failure, on the thread of the call and before the call ends. What it throws is dropped and
 * reported at DEBUG. Must be thread-safe.
 */
@FunctionalInterface
public interface AuthFailureListener {

    /** Is called once for each failure. */
    void onAuthFailure(AuthFailure failure);
}
