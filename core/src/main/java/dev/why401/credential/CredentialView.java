package dev.why401.credential;

import dev.why401.evidence.Address;
import dev.why401.evidence.Fact;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import java.util.Optional;

/**
 * Shows a {@link CredentialCheck} the credential while it is in hand. Immutable, not serializable, and not to be kept:
 * it holds the secret.
 *
 * <p>{@link #principal} and {@link #secret} are what was meant: without the quotation marks, blanks, invisible characters
 * and repeated scheme words around them, which have findings of their own. {@link #raw} is what was written.
 */
public final class CredentialView {
    private final AuthorizationValue value;
    private final Fact<Address> target;

    CredentialView(AuthorizationValue value, Fact<Address> target) {
        this.value = value;
        this.target = target;
    }

    /** Returns how the credential travels. */
    public Scheme scheme() {
        return value.scheme();
    }

    /**
     * Returns the word in front of the secret as written, for example {@code bearer}; empty if there is none. Servers that
     * go by its spelling exist: Jira Cloud takes {@code Bearer} and overlooks {@code bearer}.
     */
    public String schemeWord() {
        return value.schemeWord();
    }

    /** Returns the name in front of the secret; empty if there is none. */
    public Optional<String> principal() {
        return Optional.ofNullable(value.principal()).map(Characters::bare).filter(name -> !name.isEmpty());
    }

    /** Returns the secret; empty text if there is none. */
    public String secret() {
        return value.bareSecret();
    }

    /** Returns the whole value of the Authorization header, or the secret as it was typed where no header exists yet. */
    public String raw() {
        return value.raw();
    }

    /** Returns the kind of the secret as far as its shape tells. */
    public Fact<SecretKind> secretKind() {
        return value.secretKind();
    }

    /** Returns the kind of the name in front of the secret. */
    public Fact<PrincipalKind> principalKind() {
        return value.principalKind();
    }

    /** Returns the address that the credential is for; unknown when it is not yet known. */
    public Fact<Address> target() {
        return target;
    }

    AuthorizationValue value() {
        return value;
    }

    /** Shows nothing of the credential. */
    @Override
    public String toString() {
        return "CredentialView[hidden]";
    }
}
