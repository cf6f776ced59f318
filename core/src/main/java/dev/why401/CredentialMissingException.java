package dev.why401;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the credential never arrived at the application, or arrived broken: send a credential.
 *
 * @see dev.why401.knowledge.Family#SEND_CREDENTIAL
 */
public final class CredentialMissingException extends AuthFailureException {
    private static final long serialVersionUID = 1;

    CredentialMissingException(AuthFailure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
