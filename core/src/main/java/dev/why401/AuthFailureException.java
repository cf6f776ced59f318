package dev.why401;

import static java.util.Objects.requireNonNull;

import dev.why401.explain.Explanation;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Family;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Thrown in place of an answer that was an authentication or authorization failure.
 *
 * <p>The subclasses say what the catcher can do about it, one for each {@link Family}; new causes never need new classes. This
 * class itself is thrown when the cause is not known. It is an {@link IOException} because OkHttp delivers nothing else to
 * asynchronous callers. {@link #getMessage} is one line that stands alone; {@link #explain} is the long form. Serializable; holds
 * no secret and no live request or response.
 *
 * <pre>{@code
 * try (Response response = client.newCall(request).execute()) {
 *     ...
 * } catch (CredentialRefusedException e) {
 *     askForNewCredential(e.explain().toText());
 * } catch (AuthFailureException e) {
 *     showToUser(e.explain().toText());
 * }
 * }</pre>
 */
public sealed class AuthFailureException extends IOException
        permits CredentialMissingException,
                CredentialRefusedException,
                AccountBlockedException,
                PermissionMissingException,
                NetworkBlockedException,
                WrongAddressException,
                BrokenEnvironmentException {
    private static final long serialVersionUID = 1;

    private final AuthFailure failure;

    AuthFailureException(AuthFailure failure, @Nullable Throwable cause) {
        super(failure.message(), cause);
        this.failure = requireNonNull(failure, "failure");
    }

    /** Returns the exception whose type fits the failure. */
    public static AuthFailureException of(AuthFailure failure) {
        return of(failure, null);
    }

    /**
     * Returns the exception whose type fits the failure.
     *
     * @param cause the exception of the client that stood for the failure; must hold no secret
     */
    public static AuthFailureException of(AuthFailure failure, @Nullable Throwable cause) {
        if (!failure.diagnosis().isCauseKnown()) {
            return new AuthFailureException(failure, cause);
        }
        return switch (failure.family()) {
            case SEND_CREDENTIAL -> new CredentialMissingException(failure, cause);
            case REPLACE_CREDENTIAL -> new CredentialRefusedException(failure, cause);
            case UNBLOCK_ACCOUNT -> new AccountBlockedException(failure, cause);
            case GRANT_PERMISSION -> new PermissionMissingException(failure, cause);
            case OPEN_NETWORK -> new NetworkBlockedException(failure, cause);
            case CORRECT_ADDRESS -> new WrongAddressException(failure, cause);
            case REPAIR_ENVIRONMENT -> new BrokenEnvironmentException(failure, cause);
        };
    }

    /** Returns the interpreted failure. */
    public AuthFailure failure() {
        return failure;
    }

    /** Returns the explanation, which may be shown to the user of the integration as it is. */
    public Explanation explain() {
        return failure.explain();
    }

    /** Returns whether the call went out; false if it was held back because an earlier one was refused. */
    public boolean wasSent() {
        return failure.wasSent();
    }

    /** Returns the status of the final answer; empty when none arrived. */
    public OptionalInt status() {
        return failure.status();
    }

    /** Returns the stable id of the likeliest cause, see {@link AuthFailure#causeId}. */
    public String causeId() {
        return failure.causeId();
    }

    /** Returns what can be done about it. */
    public Family family() {
        return failure.family();
    }

    /** Returns whether the same call may well succeed later without anybody acting. */
    public boolean isRetryable() {
        return failure.isRetryable();
    }

    /** Returns whether a new or other credential could help. */
    public boolean couldNewCredentialHelp() {
        return failure.couldNewCredentialHelp();
    }

    /** Returns who has to act, the first one first. */
    public List<Actor> mustAct() {
        return failure.mustAct();
    }

    /** Returns the trace, request, Ray or support id of whoever answered. */
    public Optional<String> traceId() {
        return failure.traceId();
    }
}
