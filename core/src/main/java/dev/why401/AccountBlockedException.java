package dev.why401;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the account or its way of logging in is blocked: unblock the account or the method; a new credential does not help.
 *
 * @see dev.why401.knowledge.Family#UNBLOCK_ACCOUNT
 */
public final class AccountBlockedException extends AuthFailureException {
    private static final long serialVersionUID = 1;

    AccountBlockedException(AuthFailure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
