package dev.why401;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the caller is known but not allowed: grant a permission.
 *
 * @see dev.why401.knowledge.Family#GRANT_PERMISSION
 */
public final class PermissionMissingException extends AuthFailureException {
    private static final long serialVersionUID = 1;

    PermissionMissingException(AuthFailure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
