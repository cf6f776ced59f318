package dev.why401;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the credential arrived and was refused: replace the credential.
 *
 * @see dev.why401.knowledge.Family#REPLACE_CREDENTIAL
 */
public final class CredentialRefusedException extends AuthFailureException {
    private static final long serialVersionUID = 1;

    CredentialRefusedException(AuthFailure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
