package dev.why401.credential;

import static java.util.Objects.requireNonNull;

import dev.why401.evidence.Fact;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.ShapeFinding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the credential that calls are made with, and never shows it: not in {@code toString()}, not in a message, not
 * serialized. {@link #authorization} is the one place where the secret leaves.
 *
 * <p>Its shape is checked when it is made. What can be sent and is odd becomes a {@linkplain #findings finding}; what no
 * server could read is refused with an {@link IllegalArgumentException} that says what to write. Blanks, line ends and
 * invisible characters at the ends of a name or secret are left out, with a finding.
 *
 * <p>Immutable and thread-safe as far as a given supplier is; compared by identity.
 */
public final class Credential {
    private static final Logger LOG = LoggerFactory.getLogger(Credential.class);

    private final Scheme scheme;
    private final Supplier<String> authorization;
    private final Fact<SecretKind> shape;
    private final Fact<SecretKind> declared;
    private final List<ShapeFinding> findings;

    private Credential(
            Scheme scheme,
            Supplier<String> authorization,
            Fact<SecretKind> shape,
            Fact<SecretKind> declared,
            List<ShapeFinding> findings) {
        this.scheme = scheme;
        this.authorization = authorization;
        this.shape = shape;
        this.declared = declared;
        this.findings = findings;
    }

    /**
     * Returns a name with its secret, sent as Basic in UTF-8 (RFC 7617).
     *
     * @param checks the rules of the provider; those that hold for any product are always applied
     * @throws IllegalArgumentException if the name or the secret is missing or blank, or has a control character inside
     */
    public static Credential basic(String principal, String secret, List<? extends CredentialCheck> checks) {
        String name = Typed.required(principal, "user name or e-mail address");
        String bare = Typed.required(secret, "secret");
        String pair = name + ":" + bare;
        String header = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return fixed(AuthorizationValue.ofTypedPair(principal, secret), header, checks);
    }

    /**
     * Returns a token, sent as Bearer (RFC 6750).
     *
     * @param checks the rules of the provider; those that hold for any product are always applied
     * @throws IllegalArgumentException if the token is missing or blank, or has a character inside that no header can carry
     */
    public static Credential bearer(String token, List<? extends CredentialCheck> checks) {
        String header = "Bearer " + Typed.headerText(Typed.required(token, "token"), "token");
        return fixed(AuthorizationValue.ofTyped("Bearer", token), header, checks);
    }

    /**
     * Returns a token that is asked for at every call, sent as Bearer: for OAuth access tokens that somebody refreshes.
     *
     * <p>The supplier is called on the thread that makes the call and has to be thread-safe. If it throws or returns
     * nothing, the call is made with an empty {@code Bearer}: the server refuses it, and the refusal is explained with the
     * finding {@link ShapeFindings#EMPTY_SECRET}. The class of what it threw is logged at WARN, never its words. Of a token
     * with characters that no header can carry, those that cannot be seen are left out and the others sent as {@code ?}.
     *
     * <p>{@link #findings} is empty; the shape is looked at when a call is refused.
     */
    public static Credential bearer(Supplier<? extends @Nullable String> token) {
        requireNonNull(token, "token supplier");
        return new Credential(
                Scheme.BEARER, () -> Typed.bearerOf(ask(token)), Fact.unknown(), Fact.unknown(), List.of());
    }

    private static Credential fixed(AuthorizationValue value, String header, List<? extends CredentialCheck> checks) {
        CredentialView view = new CredentialView(value, Fact.unknown());
        List<ShapeFinding> findings =
                CredentialInspector.findings(view, Scrubber.knowing(SentSecrets.of(value)), checks);
        return new Credential(value.scheme(), () -> header, value.secretKind(), Fact.unknown(), findings);
    }

    private static @Nullable String ask(Supplier<? extends @Nullable String> token) {
        try {
            return token.get();
        } catch (RuntimeException broken) {
            LOG.warn(
                    "The supplier of the token threw {}; the call goes out without a token",
                    broken.getClass().getName());
            return null;
        }
    }

    /** Returns the same credential with the kind of secret that it is meant to be, which the shape alone may not tell. */
    public Credential declaredAs(SecretKind kind) {
        return new Credential(scheme, authorization, shape, Fact.present(kind), findings);
    }

    /**
     * Returns the value of the Authorization header: the one place where the secret leaves. The value is legal in a header
     * (visible ASCII and blanks). Never throws.
     */
    public String authorization() {
        return authorization.get();
    }

    /**
     * Returns the same secret sent as Bearer, behind {@code prefix}: to find out whether it would be accepted so. Empty if
     * there is no secret, or it has a character that no header can carry.
     */
    public Optional<Credential> asBearer(String prefix) {
        String secret = AuthorizationValue.ofHeader(authorization()).bareSecret();
        if (secret.isEmpty() || !isHeaderText(prefix + secret)) {
            return Optional.empty();
        }
        return Optional.of(bearer(prefix + secret, List.of()));
    }

    /** Returns the same secret sent as Basic beside {@code principal}; empty if there is no secret or no principal. */
    public Optional<Credential> asBasic(String principal) {
        String secret = AuthorizationValue.ofHeader(authorization()).bareSecret();
        return secret.isEmpty() || principal.isBlank() || !isHeaderText(principal)
                ? Optional.empty()
                : Optional.of(basic(principal, secret, List.of()));
    }

    private static boolean isHeaderText(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    /** Returns how the credential travels. */
    public Scheme scheme() {
        return scheme;
    }

    /** Returns what is odd about the shape of the credential as it was typed; always empty where a supplier gives it. */
    public List<ShapeFinding> findings() {
        return findings;
    }

    /** Returns the kind that the secret is meant to be, see {@link #declaredAs}; unknown if nobody said it. */
    public Fact<SecretKind> declaredKind() {
        return declared;
    }

    /** Shows how the credential travels and what kind it is, never what it holds. */
    @Override
    public String toString() {
        String kind = declared.value().or(shape::value).map(SecretKind::words).orElse("a secret");
        return "Credential[" + scheme.words() + ", " + kind + ", hidden]";
    }
}
