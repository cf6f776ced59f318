package dev.why401;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the call went to a wrong place or was sent to one by a redirect: correct the address.
 *
 * @see dev.why401.knowledge.Family#CORRECT_ADDRESS
 */
public final class WrongAddressException extends AuthFailureException {
    private static final long serialVersionUID = 1;

    WrongAddressException(AuthFailure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
