package dev.why401;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when something in front of the application refused the call: open the network.
 *
 * @see dev.why401.knowledge.Family#OPEN_NETWORK
 */
public final class NetworkBlockedException extends AuthFailureException {
    private static final long serialVersionUID = 1;

    NetworkBlockedException(AuthFailure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
