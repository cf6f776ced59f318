package dev.why401.credential;

import dev.why401.evidence.Address;
import dev.why401.evidence.Fact;
import dev.why401.evidence.JwtFacts;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShapeFinding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reduces a credential in hand to its shape: the one place where the secret of a request is looked at. What it returns
 * holds no part of the secret or of the user name. Thread-safe; nothing is kept between calls.
 */
public final class CredentialInspector {
    private static final Logger LOG = LoggerFactory.getLogger(CredentialInspector.class);
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_MESSAGE = 500;

    private CredentialInspector() {}

    /**
     * Returns the shape of the credential of a request.
     *
     * <p>Never throws, whatever the header holds. A check that throws is ignored.
     *
     * @param authorizationHeader the value of the Authorization header; {@code null} if the request has none. Several
     *     header lines are to be joined by {@code ", "} as RFC 9110 section 5.3 does
     * @param hasSessionCookie whether the request carries a cookie that stands for a login
     * @param target the address that the request goes to
     * @param checks the rules of the provider; those that hold for any product are always applied
     */
    public static SentCredential inspect(
            @Nullable String authorizationHeader,
            boolean hasSessionCookie,
            Fact<Address> target,
            List<? extends CredentialCheck> checks) {
        if (authorizationHeader == null) {
            return hasSessionCookie ? cookie() : SentCredential.none();
        }
        AuthorizationValue value = AuthorizationValue.ofHeader(authorizationHeader);
        Scrubber scrubber = Scrubber.knowing(SentSecrets.of(authorizationHeader));
        List<ShapeFinding> findings = findings(new CredentialView(value, target), scrubber, checks);
        boolean cookieOnly = value.scheme() == Scheme.NONE && hasSessionCookie;
        return new SentCredential(
                Fact.present(cookieOnly ? Scheme.COOKIE : value.scheme()),
                cookieOnly ? Fact.unknown() : value.principalKind(),
                cookieOnly ? Fact.unknown() : value.secretKind(),
                findings,
                jwt(value, scrubber));
    }

    /**
     * Returns what kind of credential the value of an Authorization header is, as {@link #inspect} tells it, without findings.
     */
    public static SentCredential kindOf(String authorizationHeader) {
        AuthorizationValue value = AuthorizationValue.ofHeader(authorizationHeader);
        return SentCredential.of(Fact.present(value.scheme()), value.principalKind(), value.secretKind());
    }

    /**
     * Returns every value that a {@link Scrubber} must know so that an echo of the header shows nothing: the whole value,
     * the token, the decoded pair of Basic, its secret, and its name if that is an e-mail address. Other user names are no
     * secrets, and neither are placeholders such as {@code null} or {@code ***}: hiding them would tear holes into
     * ordinary text.
     */
    public static List<String> secretsIn(@Nullable String authorizationHeader) {
        return authorizationHeader == null ? List.of() : SentSecrets.of(authorizationHeader);
    }

    /**
     * Returns whether a variable, or what a manual tells its reader, stands in the header where a value was to be filled in:
     * nobody who hides a secret before sharing it writes that.
     */
    public static boolean isUnfilled(String authorizationHeader) {
        return ValueChecks.areUnfilled(AuthorizationValue.ofHeader(authorizationHeader));
    }

    static List<ShapeFinding> findings(CredentialView view, Scrubber scrubber, List<? extends CredentialCheck> checks) {
        List<ShapeFinding> all = new ArrayList<>();
        for (CredentialCheck check : GeneralChecks.ALL) {
            run(check, view).forEach(finding -> addNew(finding, all));
        }
        for (CredentialCheck check : checks) {
            run(check, view).forEach(finding -> addNew(scrubbed(finding, scrubber), all));
        }
        return List.copyOf(all);
    }

    /** The exception's own words are not logged: they may quote what the check saw. */
    private static List<ShapeFinding> run(CredentialCheck check, CredentialView view) {
        try {
            return List.copyOf(check.check(view));
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.debug(
                    "A check of credentials broke and was left out: {} threw {}",
                    check.getClass().getName(),
                    broken.getClass().getName());
            return List.of();
        }
    }

    private static void addNew(ShapeFinding finding, List<ShapeFinding> all) {
        if (all.stream().noneMatch(known -> known.id().equals(finding.id()))) {
            all.add(finding);
        }
    }

    private static ShapeFinding scrubbed(ShapeFinding finding, Scrubber scrubber) {
        return new ShapeFinding(
                scrubber.line(finding.id(), LONGEST_ID), scrubber.line(finding.message(), LONGEST_MESSAGE));
    }

    private static Fact<JwtFacts> jwt(AuthorizationValue value, Scrubber scrubber) {
        Jwt jwt = value.jwt();
        return jwt == null ? Fact.absent() : Fact.present(jwt.facts(scrubber));
    }

    private static SentCredential cookie() {
        return new SentCredential(
                Fact.present(Scheme.COOKIE), Fact.unknown(), Fact.unknown(), List.of(), Fact.absent());
    }
}
