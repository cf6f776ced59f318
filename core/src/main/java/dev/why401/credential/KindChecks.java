package dev.why401.credential;

import static dev.why401.credential.ShapeFindings.ALIGN_TOKEN_IN_BASIC;
import static dev.why401.credential.ShapeFindings.BASIC_WITH_JWT;
import static dev.why401.credential.ShapeFindings.BEARER_WITH_API_TOKEN;
import static dev.why401.credential.ShapeFindings.JWT_TIME_IN_MILLISECONDS;
import static dev.why401.credential.ShapeFindings.JWT_TRUNCATED;
import static dev.why401.credential.ShapeFindings.PAT_IN_BASIC;
import static dev.why401.credential.ShapeFindings.TOKEN_OF_ANOTHER_PRODUCT;
import static dev.why401.credential.ShapeFindings.TOKEN_TRUNCATED;

import dev.why401.credential.AuthorizationValue.Form;
import dev.why401.evidence.Address;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.ShapeFinding;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at tokens whose kind the shape tells: do they travel as they should, and are they whole? */
final class KindChecks implements CredentialCheck {

    /** As long as the letters that all Atlassian tokens start with. */
    private static final int LENGTH_OF_PREFIX = 12;

    /**
     * API tokens since 2023 have about 190 characters and end in an equals sign and a checksum. What splits at the equals
     * sign, or wraps lines, loses the end.
     */
    private static final Pattern CUT_API_TOKEN = Pattern.compile("(?!.*=[0-9A-F]{8}$)ATATT3xFfG.{0,140}");

    /** The pack of Jira Align finds the same on other hosts and has the rules for it. */
    private static final String ALIGN_PREFIX_MISSING = "align-prefix-missing";

    private static final int SHORTEST_ALIGN_SECRET = 8;

    /** The gateway takes API tokens of service accounts as Bearer too. */
    private static final String GATEWAY = "api.atlassian.com";

    /** A Jira Align token of which a shell took everything from the pipe on. */
    private static final Pattern ALIGN_HEAD = Pattern.compile("user:\\d{1,18}\\|?");

    @Override
    public List<ShapeFinding> check(CredentialView view) {
        AuthorizationValue value = view.value();
        if (!value.carriesOneValue() && value.scheme() != Scheme.BASIC) {
            return List.of();
        }
        String secret = value.bareSecret();
        Fact<SecretKind> kind = value.secretKind();
        Jwt jwt = value.jwt();
        boolean basic = value.scheme() == Scheme.BASIC;
        boolean whole = !ValueChecks.explain(value);
        boolean toGateway =
                view.target().value().filter(to -> to.isUnder(GATEWAY)).isPresent();
        return new Notes()
                .when(
                        value.scheme() == Scheme.BEARER
                                && value.form() == Form.TOKEN
                                && kind.is(SecretKind.API_TOKEN)
                                && !toGateway,
                        BEARER_WITH_API_TOKEN,
                        "This is an Atlassian API token, and it is sent as Bearer; send it as Basic, with the e-mail address"
                                + " of its account in front.")
                .when(
                        basic && (jwt != null || startsLikeJwt(secret)),
                        BASIC_WITH_JWT,
                        "This is a JSON Web Token, and it is sent as Basic; send it as Bearer, without a name.")
                .when(
                        basic && kind.is(SecretKind.PAT),
                        PAT_IN_BASIC,
                        "This is a Data Center personal access token, and it is sent as Basic; send it as Bearer, without a"
                                + " name.")
                .when(
                        basic && kind.is(SecretKind.ALIGN_TOKEN),
                        ALIGN_TOKEN_IN_BASIC,
                        "This is a Jira Align token, and it is sent as Basic; send it as Bearer, whole, from \"user:\" to its"
                                + " end.")
                .when(
                        whole && lacksItsStart(view, secret),
                        ALIGN_PREFIX_MISSING,
                        "The token does not begin with user:<id>|; copy the API 2.0 Token whole, from \"user:\" to its end,"
                                + " and not the API v1 token above it.")
                .when(
                        kind.is(SecretKind.FOREIGN_TOKEN),
                        TOKEN_OF_ANOTHER_PRODUCT,
                        "By its first characters this token belongs to another product (Bitbucket, an organisation's admin"
                                + " API, GitHub, GitLab, Slack); create one in the product that is called.")
                .when(
                        whole && jwt == null && JwtDamage.isDamaged(secret),
                        JWT_TRUNCATED,
                        "This starts like a JSON Web Token and is cut or damaged; copy it whole, its three parts and the"
                                + " two periods between them.")
                .when(
                        whole && isTruncated(secret, kind),
                        TOKEN_TRUNCATED,
                        "The token starts right and is far too short; copy it whole, and quote it where a shell or a"
                                + " configuration file could cut it at a sign such as | # $ & or ;.")
                .when(
                        jwt != null && jwt.countsMilliseconds(),
                        JWT_TIME_IN_MILLISECONDS,
                        "A time in the token counts milliseconds, and servers read seconds (RFC 7519 section 2); mend the"
                                + " program that issues the token.")
                .all();
    }

    /** Where the host tells that it is Jira Align. */
    private static boolean lacksItsStart(CredentialView view, String secret) {
        return view.scheme() == Scheme.BEARER
                && !view.secretKind().isKnown()
                && secret.length() >= SHORTEST_ALIGN_SECRET
                && !ALIGN_HEAD.matcher(secret).matches()
                && view.target().value().filter(KindChecks::isJiraAlign).isPresent();
    }

    private static boolean isJiraAlign(Address to) {
        return to.isUnder("jiraalign.com") || to.isUnder("agilecraft.com");
    }

    private static boolean startsLikeJwt(String secret) {
        return secret.startsWith("eyJ") && secret.indexOf('.') > 0;
    }

    private static boolean isTruncated(String secret, Fact<SecretKind> kind) {
        if (SecretShapes.isAtlassianPrefixed(secret)) {
            return secret.length() < LENGTH_OF_PREFIX
                    || CUT_API_TOKEN.matcher(secret).matches();
        }
        if (kind.is(SecretKind.ALIGN_TOKEN)) {
            return secret.length() - secret.indexOf('|') - 1 < SHORTEST_ALIGN_SECRET;
        }
        return ALIGN_HEAD.matcher(secret).matches() || SecretShapes.isStartOfPat(secret);
    }
}
