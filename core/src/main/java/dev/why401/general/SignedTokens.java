package dev.why401.general;

import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.OAUTH1;
import static dev.why401.evidence.SecretKind.ALIGN_TOKEN;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.CONNECT_JWT;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Signed tokens: what their own claims say of their time, and what servers say of their signature. */
final class SignedTokens {
    private static final String CLAIMS = "RFC 7519 section 4.1";
    private static final String VALIDATION = "RFC 7519 section 7.2";

    /** What validators of time-based credentials usually forgive. */
    private static final Duration FORGIVEN = Duration.ofMinutes(5);

    private static final Signal SIGNED =
            scheme(JWT, OAUTH1).or(secret(CONNECT_JWT)).as("the credential is signed with a time");

    private static final String[] TOKEN_FROM_THE_FUTURE = {
        "used before issued",
        "issued in the future",
        "token is not valid before",
        "is not yet valid",
        "token not to be used before",
        "not valid yet",
        "jwt not yet valid",
        "token is not yet valid",
        "IDX10222",
        "issued at a future",
        "jwt not active",
        "NotBeforeError",
        "ImmatureSignature",
        "PrematureJwtException",
        "pas encore valide",
        "noch nicht g\u00fcltig",
        "noch nicht gueltig",
        "todav\u00eda no es v\u00e1lido",
        "a\u00fan no es v\u00e1lido",
        "non ancora valido",
        "ainda n\u00e3o \u00e9 v\u00e1lido",
        "nog niet geldig",
        "NotBefore condition",
        "condition NotBefore",
        "Conditions is not yet valid",
        "NotOnOrAfter or NotBefore",
        "DATE_CONDITION_NOT_MET",
        "JWTIssuedAtFuture",
        "Cannot handle token prior to",
        "Cannot handle token with iat prior to",
        "Cannot handle token with nbf prior to",
        "iat is an invalid value",
        "must be in a valid time",
        "Timing issues (please check your clock settings)",
        "Could not validate timestamp: not yet valid",
        "iat must not be in the future"
    };

    private static final String[] TOKEN_FROM_THE_FUTURE_SAID = with(TOKEN_FROM_THE_FUTURE, "nbf claim", "iat claim");

    private static final String[] CLAIM_NOT_THERE = {
        "nbf claim is missing",
        "iat claim is missing",
        "missing nbf claim",
        "missing iat claim",
        "nbf claim is required",
        "iat claim is required",
        "requires an iat claim",
        "nbf claim must be a number",
        "iat claim must be a number"
    };

    /** No time at all, or the leeway that libraries name beside a token that has expired, is no wrong time. */
    private static final String[] TIME_NOT_THERE = {
        "missing request timestamp",
        "request timestamp is missing",
        "request timestamp header is missing",
        "request timestamp is required",
        "no request timestamp",
        "allowed clock skew",
        "AADSTS500133"
    };

    /** A claim that is named in a log may be one that is missing. */
    private static final String[] TOKEN_FROM_THE_FUTURE_LOGGED = with(TOKEN_FROM_THE_FUTURE, "too far in the future");

    private static final String[] TIME_OF_THE_REQUEST_REFUSED = {
        "Signature expired",
        "Signature not yet current",
        "RequestTimeTooSkewed",
        "request time and the current time",
        "valid date or x-date",
        "clock skew too great",
        "not within its valid time range",
        "RequestExpired",
        "clock skew",
        "timestamp is too old",
        "timestamp out of",
        "timestamp outside",
        "stale timestamp",
        "request timestamp",
        "check your system clock",
        "check the system time",
        "clock is not synchronized",
        "ahead of the server's time",
        "recvWindow",
        "recv_window",
        "exceeds the time window",
        "not valid in the specified time frame",
        "not valid in the specified key time frame",
        "timestamp request expired",
        "sync your clock",
        "synchronize your clock",
        "system clock is wrong",
        "server time and the client time"
    };

    private static final String[] SIGNATURE_REFUSED = {
        "signature verification failed",
        "invalid signature",
        "hmac signature does not match",
        "signature validation failed",
        "signature could not be verified",
        "invalid jwt",
        "jwt is invalid",
        "jwt token is invalid",
        "steps.jwt.invalidtoken",
        "jwt validation failed",
        "jwt verification failed",
        "signed jwt rejected",
        "signature is invalid",
        "invalid token signature",
        "signature does not match locally",
        "JWT signature",
        "SignatureVerificationException",
        "InvalidSignatureError",
        "bad signature",
        "signature mismatch",
        "IDX10503",
        "IDX10511"
    };

    /** Google calls an assertion from another time an invalid one, too. */
    private static final String[] ASSERTION_BY_ITS_TIME = {"short-lived token", "reasonable timeframe"};

    private static final String[] AUDIENCE_OR_ISSUER_REFUSED = {
        "invalid audience",
        "audience mismatch",
        "JwtAudienceMismatch",
        "issuer is not configured",
        "audiences in jwt",
        "invalid token issuer",
        "no credentials found for given 'iss'",
        "no mandatory 'iss'",
        "invalidaudience",
        "audience validation failed",
        "audience is invalid",
        "audience invalid",
        "wrong audience",
        "invalid_audience",
        "aud claim",
        "IDX10214",
        "invalid issuer",
        "issuer is invalid",
        "issuer invalid",
        "issuer validation failed",
        "unknown issuer",
        "intended for another audience",
        "signed by untrusted key",
        "untrusted issuer",
        "iss claim",
        "IDX10205",
        "unexpected 'iss'",
        "unexpected 'aud'",
        "unexpected \"iss\"",
        "unexpected \"aud\""
    };

    private static final String[] SIGNING_KEY_UNKNOWN = {
        "unable to find a signing key",
        "signing key not found",
        "signature key was not found",
        "no matching key(s) found",
        "have key to match kid",
        "unable to match key",
        "no matching key for kid",
        "no matching key in the JWK",
        "no matching key in JWK",
        "no matching key was found for the token",
        "no matching jwk",
        "unknown kid",
        "IDX10501",
        "invalid algorithm",
        "algorithm not allowed",
        "unsupported algorithm"
    };

    private SignedTokens() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("token-expired-by-its-claim", tokenExpiredByItsOwnClaim())
                        .proves(TOKEN_EXPIRED)
                        .hintsAt(CLOCK_SKEW)
                        .source(CLAIMS),
                Rule.when(
                                "token-expired-by-the-servers-clock-only",
                                tokenExpiredByTheServersClockOnly()
                                        .and(clocksDifferByMoreThan(Duration.ofMinutes(1)))
                                        .as("the token had expired by the server's clock and not by this machine's, and"
                                                + " the two differ"))
                        .proves(CLOCK_SKEW)
                        .rulesOut(TOKEN_EXPIRED)
                        .source(CLAIMS)
                        .wrongWhen("A cache on the way gave the answer a later date."),
                Rule.when("token-valid-by-its-claim", tokenStillValidByItsOwnClaim())
                        .stronglySpeaksAgainst(TOKEN_EXPIRED)
                        .source(CLAIMS),
                Rule.when("token-not-yet-valid-by-its-claim", tokenNotYetValidByItsOwnClaim())
                        .proves(CLOCK_SKEW)
                        .hintsAt(JWT_INVALID)
                        .source(CLAIMS),
                Rule.when(
                                "token-not-yet-valid-and-clocks-differ",
                                tokenNotYetValidByItsOwnClaim()
                                        .and(clocksDifferByMoreThan(Duration.ofMinutes(1)))
                                        .as(
                                                "the token begins in the future of the server, whose clock differs from this one"))
                        .proves(CLOCK_SKEW)
                        .source(CLAIMS),
                Rule.when("clocks-differ", clocksDifferByMoreThan(FORGIVEN))
                        .suggests(CLOCK_SKEW)
                        .source("RFC 9110 section 6.6.1"),
                Rule.when(
                                "clocks-differ-for-a-signed-credential",
                                clocksDifferByMoreThan(FORGIVEN)
                                        .and(SIGNED)
                                        .as(
                                                "the credential is signed with a time, and the clocks of both sides differ"))
                        .proves(CLOCK_SKEW)
                        .source("RFC 5849 section 3.3"),
                Rule.when("clocks-agree", clocksDifferByMoreThan(FORGIVEN).not())
                        .speaksAgainst(CLOCK_SKEW)
                        .source("RFC 9110 section 6.6.1"),
                Rule.when(
                                "token-from-the-future-said-plainly",
                                Words.inError(TOKEN_FROM_THE_FUTURE_SAID)
                                        .and(Words.unsaid(CLAIM_NOT_THERE))
                                        .as("the error itself says that the token begins in the future"))
                        .proves(CLOCK_SKEW)
                        .source(CLAIMS),
                Rule.when(
                                "token-from-the-future-logged",
                                logSays(TOKEN_FROM_THE_FUTURE_LOGGED)
                                        .and(Words.unsaid("has expired or is not yet valid"))
                                        .as("the log gives as the reason that the token begins in the future"))
                        .proves(CLOCK_SKEW)
                        .source("https://github.com/minio/object-browser/issues/993")
                        .source("https://github.com/mattermost/mattermost-plugin-jira/issues/601"),
                Rule.when(
                                "signed-and-refused-here-only",
                                SIGNED.and(status(401), worksElsewhere())
                                        .as("a credential signed with a time is refused from this machine only"))
                        .stronglySuggests(CLOCK_SKEW)
                        .hintsAt(JWT_INVALID)
                        .source("https://github.com/mozilla/addons-server/issues/1071"),
                Rule.when(
                                "token-from-the-future-said",
                                says(TOKEN_FROM_THE_FUTURE_SAID)
                                        .and(Words.unsaid("has expired or is not yet valid"))
                                        .as("the server says that the token begins in the future"))
                        .stronglySuggests(CLOCK_SKEW)
                        .hintsAt(JWT_INVALID)
                        .source(CLAIMS)
                        .source("https://github.com/mattermost/mattermost-plugin-jira/issues/601"),
                Rule.when(
                                "time-of-the-request-refused-plainly",
                                Words.inError(TIME_OF_THE_REQUEST_REFUSED)
                                        .and(Words.unsaid(TIME_NOT_THERE))
                                        .as("the error itself refuses the time that the request was signed with"))
                        .proves(CLOCK_SKEW)
                        .source("https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden")
                        .cases("gw-079"),
                Rule.when(
                                "time-of-the-request-refused",
                                says(TIME_OF_THE_REQUEST_REFUSED)
                                        .as("the server refused the time that the request was signed with"))
                        .stronglySuggests(CLOCK_SKEW)
                        .hintsAt(TOKEN_EXPIRED)
                        .source("https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden")
                        .cases("gw-079"),
                Rule.when(
                                "signature-refused-plainly",
                                Words.inError(SIGNATURE_REFUSED)
                                        .and(Words.unsaid(ASSERTION_BY_ITS_TIME))
                                        .as("the error itself says that the signature of the token is wrong"))
                        .proves(JWT_INVALID)
                        .source(VALIDATION),
                Rule.when(
                                "signature-refused",
                                says(SIGNATURE_REFUSED)
                                        .and(Words.unsaid(ASSERTION_BY_ITS_TIME))
                                        .as("the server says that the signature of the token is wrong"))
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(WRONG_SITE, CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .source(VALIDATION),
                Rule.when(
                                "query-hash-refused",
                                matches("the claim qsh", "qsh", "(?<![\\w+/=-])qsh(?![\\w+/=-])")
                                        .or(says("query hash mismatch", "query string hash"))
                                        .as("the server says that the query hash of the Connect token is wrong"))
                        .proves(JWT_INVALID)
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/"),
                Rule.when(
                                "audience-or-issuer-refused-plainly",
                                Words.inError(AUDIENCE_OR_ISSUER_REFUSED)
                                        .as(
                                                "the error itself says that the token comes from or is meant for somebody else"))
                        .proves(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND)
                        .source(CLAIMS),
                Rule.when(
                                "id-token-for-an-api",
                                matches("an id token that went to an API", "id", "\\bid[_ -]?tokens?\\b")
                                        .and(
                                                says(AUDIENCE_OR_ISSUER_REFUSED).or(status(401, 403)),
                                                Words.unsaid("invalid_grant", "subject_token"))
                                        .as(
                                                "the talk is of an id token, which tells a client who logged in and is no key to an API"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .suggests(JWT_INVALID)
                        .source("https://openid.net/specs/openid-connect-core-1_0.html#IDToken")
                        .wrongWhen("The server checks id tokens, as many do that only want to know who calls."),
                Rule.when(
                                "token-of-another-api-at-graph",
                                hostUnder("graph.microsoft.com", "management.azure.com", "vault.azure.net")
                                        .and(says("audience"), status(401))
                                        .as("Microsoft issues each token for one API, and this one is for another"))
                        .proves(WRONG_TOKEN_KIND)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .source("https://learn.microsoft.com/entra/identity-platform/access-tokens"),
                Rule.when(
                                "audience-or-issuer-refused-in-the-log",
                                logSays(AUDIENCE_OR_ISSUER_REFUSED)
                                        .and(Words.unsaid(
                                                "certificate",
                                                "SSL",
                                                "insufficient_scope",
                                                "aud claim is right",
                                                "aud claim is correct",
                                                "iss claim is right",
                                                "iss claim is correct",
                                                "aud claim matches",
                                                "iss claim matches"))
                                        .as("the log gives the audience or the issuer of the token as the reason"))
                        .proves(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(CLAIMS)
                        .source("https://github.com/auth0/express-jwt/issues/171"),
                Rule.when(
                                "audience-or-issuer-refused",
                                says(AUDIENCE_OR_ISSUER_REFUSED)
                                        .as("the server says that the token comes from or is meant for somebody else"))
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(WRONG_TOKEN_KIND, WRONG_SITE, WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source(CLAIMS),
                Rule.when(
                                "signing-key-unknown-plainly",
                                Words.inError(SIGNING_KEY_UNKNOWN)
                                        .as(
                                                "the error itself says that the server has no key for the signature of the token"))
                        .proves(JWT_INVALID)
                        .source("RFC 7515 section 4.1.4"),
                Rule.when(
                                "signing-key-unknown",
                                says(SIGNING_KEY_UNKNOWN).as("the server has no key for the signature of the token"))
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(WRONG_TOKEN_KIND)
                        .source("RFC 7515 section 4.1.4"),
                Rule.when(
                                "keys-not-to-be-had",
                                says(
                                                "Could not obtain the keys",
                                                "JwkTokenStoreConfiguration",
                                                "Couldn't retrieve remote JWK set",
                                                "Unable to resolve the Configuration with the provided Issuer",
                                                "Unable to obtain configuration from",
                                                "IDX20803",
                                                "IDX20804",
                                                "Failed to fetch JWKS",
                                                "error fetching jwks",
                                                "failed to get keys",
                                                "failed to verify signature: fetching keys")
                                        .as("the server could not fetch the keys with which it checks tokens"))
                        .stronglySuggests(BASE_URL_WRONG, JWT_INVALID)
                        .suggests(OAUTH_APP_MISCONFIGURED, SERVICE_INCIDENT)
                        .hintsAt(TLS_INTERCEPTION_UNTRUSTED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://openid.net/specs/openid-connect-discovery-1_0.html"),
                Rule.when(
                                "keys-not-to-be-had-in-time",
                                matches(
                                                "keys that could not be fetched",
                                                "jwk",
                                                "jwks?\\b[^\\n]{0,80}\\b(?:timed out|timeout|connection refused|unreachable|50[234] (?:bad|service|gateway))|(?:timed out|timeout|connection refused|unreachable)[^\\n]{0,60}\\bjwks?\\b")
                                        .as("the server waited in vain for the keys with which it checks tokens"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .speaksAgainst(JWT_INVALID, BASE_URL_WRONG)
                        .source("https://openid.net/specs/openid-connect-discovery-1_0.html"),
                Rule.when(
                                "challenge-of-a-decoder",
                                challengeHas("error_description", "attempting to decode the Jwt")
                                        .and(challengeHas("error_description", "expired")
                                                .not())
                                        .as(
                                                "the server tells in its challenge that it could not decode the signed token"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND, CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(
                                "https://docs.spring.io/spring-security/reference/servlet/oauth2/resource-server/jwt.html"),
                Rule.when(
                                "app-of-connect-forbidden",
                                scheme(JWT)
                                        .or(secret(CONNECT_JWT))
                                        .and(status(403), Where.ATLASSIAN_CLOUD)
                                        .as(
                                                "the call of a Connect app was refused with 403; a token that is not good gets 401"))
                        .suggests(PERMISSION_DENIED, OAUTH_SCOPE_MISSING)
                        .speaksAgainst(JWT_INVALID, WRONG_AUTH_SCHEME, CREDENTIALS_REJECTED)
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/"),
                Rule.when(
                                "call-of-a-connect-app-over-at-once",
                                scheme(JWT)
                                        .and(says("Authentication request has expired"))
                                        .as("the app finds a call over that the product signed a moment ago"))
                        .stronglySuggests(CLOCK_SKEW)
                        .suggests(JWT_INVALID)
                        .hintsAt(TOKEN_EXPIRED)
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/"),
                Rule.when(
                                "token-of-the-application-read-by-the-gateway",
                                says("Jwt is not in the form of", "not in the form of header.payload.signature")
                                        .and(
                                                Where.DATA_CENTER.or(Where.ATLASSIAN_CLOUD),
                                                secret(ALIGN_TOKEN, API_TOKEN, PAT))
                                        .as("something in front reads the token that was meant for the application"))
                        .proves(GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(WRONG_TOKEN_KIND, CREDENTIALS_MALFORMED)
                        .source(
                                "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/jwt_authn_filter"),
                Rule.when(
                                "signed-token-has-other-parts",
                                says(
                                                "was expected to have 3 parts",
                                                "contain exactly 2 period characters",
                                                "Not enough segments",
                                                "Wrong number of segments",
                                                "invalid number of segments",
                                                "not in the form of header.payload.signature",
                                                "must consist of three parts",
                                                "must have three parts",
                                                "must have three segments",
                                                "should have three parts",
                                                "three dot-separated",
                                                "JWT strings must contain",
                                                "Missing dot delimiter",
                                                "Missing part delimiters")
                                        .as(
                                                "the server cannot split what it got into the three parts of a signed token"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(WRONG_TOKEN_KIND, CREDENTIALS_PLACEHOLDER, JWT_INVALID)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(VALIDATION)
                        .source("https://github.com/elaichenkov/playwright-zephyr/issues/219"),
                Rule.when(
                                "other-claim-expected",
                                matches(
                                                "a claim that was expected and another that came",
                                                "expected",
                                                "\\bexpected (?:an? |the )?(?:audiences?|aud|issuer|iss|subject|azp|authorized party)\\b[^\\n]{0,160}\\b(?:got|but|was|received|found|is|instead)\\b|\\b(?:audiences?|aud|issuer|iss|azp)\\b[^\\n.]{0,20}\\bexpected\\b")
                                        .as("the server expected another issuer or audience in the signed token"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND)
                        .hintsAt(WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("RFC 7519 section 4.1.3"),
                Rule.when(
                                "other-algorithm-expected",
                                matches(
                                                "an algorithm that is not the one configured",
                                                "algorithm",
                                                "\\balgorithms?\\b[^\\n]{0,60}\\b(?:HS|RS|ES|PS)(?:256|384|512)\\b|\\b(?:HS|RS|ES|PS)(?:256|384|512)\\b[^\\n]{0,60}\\balgorithms?\\b")
                                        .and(says(
                                                "expected",
                                                "configured",
                                                "allowed",
                                                "supported",
                                                "unexpected",
                                                "mismatch",
                                                "match",
                                                "invalid"))
                                        .as("the token is signed with another algorithm than the server takes"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("RFC 8725 section 3.1"),
                Rule.when(
                                "expired-since-the-beginning-of-time",
                                matches(
                                                "an end at the beginning of all clocks",
                                                "expired",
                                                "\\bexpired\\b[^\\n]{0,40}(?:\\b(?:19|2\\d)\\d{3} day|\\b(?:5[3-9]|6\\d) years|\\b1970-01-01|\\b0001-01-01|\\bJan(?:uary)? 1,? 1970)")
                                        .as(
                                                "the server counts from the beginning of its clock: what it got has no end of its own"))
                        .suggests(CREDENTIALS_PLACEHOLDER, WRONG_TOKEN_KIND, CLIENT_BUG)
                        .hintsAt(CLOCK_SKEW, CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED)
                        .source("RFC 7519 section 2")
                        .wrongWhen("The provider keeps no time of expiry and means a token that did expire."),
                Rule.when(
                                "signed-token-of-another-time",
                                says(
                                                "too far in the future",
                                                "issued in the future",
                                                "token used before issued",
                                                "token not to be used before",
                                                "used too early",
                                                "iat is in the future",
                                                "nbf is later",
                                                "nbf is in the future",
                                                "later than now")
                                        .as("the server says that the times in the token lie ahead of its clock"))
                        .stronglySuggests(CLOCK_SKEW)
                        .suggests(JWT_INVALID)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED)
                        .source("RFC 7519 section 4.1.5")
                        .source("https://github.com/git-for-windows/git-for-windows-automation/pull/185"),
                Rule.when(
                                "signed-token-unreadable",
                                says(
                                                "JsonWebTokenError",
                                                "jwt malformed",
                                                "JWTDecodeException",
                                                "MalformedJwtException",
                                                "jwt.exceptions.DecodeError")
                                        .as("the server could not decode a signed token"))
                        .suggests(CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER)
                        .hintsAt(JWT_INVALID, WRONG_TOKEN_KIND)
                        .source(VALIDATION)
                        .cases("aa-104"));
    }

    private static String[] with(String[] phrases, String... more) {
        return Stream.concat(Arrays.stream(phrases), Arrays.stream(more)).toArray(String[]::new);
    }
}
