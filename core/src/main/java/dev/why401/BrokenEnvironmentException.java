package dev.why401;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a clock, a cache, a name server, the client or an outage is behind it: repair the environment.
 *
 * @see dev.why401.knowledge.Family#REPAIR_ENVIRONMENT
 */
public final class BrokenEnvironmentException extends AuthFailureException {
    private static final long serialVersionUID = 1;

    BrokenEnvironmentException(AuthFailure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
