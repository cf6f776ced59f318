package dev.why401.general;

import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.SecretKind.CONNECT_JWT;
import static dev.why401.knowledge.Answerer.AUTHORIZATION_SERVER;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Causes.CREDENTIALS_CHANGED;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What authorization servers answer: the error codes of RFC 6749 and those of the large providers. */
final class OAuthErrors {
    private static final String TOKEN_ERRORS = "RFC 6749 section 5.2";
    private static final String AUTHORIZATION_ERRORS = "RFC 6749 section 4.1.2.1";
    private static final String REFRESH =
            "https://community.developer.atlassian.com/t/refresh-token-expire-after-36000-seconds/60806/2";
    private static final String ENTRA = "https://learn.microsoft.com/entra/identity-platform/reference-error-codes";

    /** What ends a call before anybody has looked at the refresh token. */
    private static final String[] NOT_ASKED = {
        "timed out",
        "ETIMEDOUT",
        "ECONNREFUSED",
        "ENOTFOUND",
        "ECONNRESET",
        "connection refused",
        "no such host",
        "certificate",
        "429",
        "502",
        "503",
        "504",
        "407"
    };

    /** Somebody tells that the consent was given, and yet the call fails. */
    private static final String[] CONSENT_IS_THERE = {
        "consent was granted",
        "consent is granted",
        "consent has been granted",
        "consent granted",
        "consent was given",
        "consent is given",
        "consent has been given",
        "consent given",
        "granted admin consent",
        "gave admin consent",
        "have admin consent",
        "with admin consent"
    };

    private static final String[] INTERACTION_WANTED = {
        "interaction_required", "AADSTS50076", "AADSTS50079", "AADSTS50158"
    };

    private static final String[] CONDITIONAL_ACCESS = {
        "AADSTS53000", "AADSTS53001", "AADSTS53002", "AADSTS53003", "AADSTS530004", "conditional access"
    };

    private static final String[] SCOPE_NOT_ENABLED = {
        "invalid_scope",
        "scopes that have not been added",
        "requested scope is invalid",
        "requested scope is not",
        "invalid scope"
    };

    private static final String[] GRANT_NOT_ENABLED = {
        "unsupported_grant_type", "unsupported_response_type", "unsupported_response_mode"
    };

    private static final String[] GRANT_TYPE_NOT_READ = {
        "grant type was not specified",
        "grant type not specified",
        "grant_type was not specified",
        "grant_type not specified",
        "grant_type is missing",
        "grant_type missing",
        "grant_type is required",
        "grant_type parameter is missing",
        "grant_type parameter is required",
        "need a grant_type param",
        "missing grant_type",
        "missing grant type",
        "missing form parameter: grant_type",
        "missing parameter: grant_type",
        "missing required parameter: grant_type",
        "parameter is missing: grant_type",
        "following parameter: 'grant_type'",
        "grant_type cannot be null",
        "grant_type: must not be",
        "no grant_type",
        "content-type must be application/x-www-form-urlencoded",
        "content type must be application/x-www-form-urlencoded",
        "content type is not application/x-www-form-urlencoded",
        "expected application/x-www-form-urlencoded"
    };

    /** What is said of an assertion by its times; a refresh token has none to be read. */
    private static final String[] TIME_OF_THE_ASSERTION = {
        "too far in the future",
        "Invalid JWT: Token must be a short-lived token",
        "reasonable timeframe",
        "assertion is expired",
        "assertion has expired",
        "expired_client_token",
        "clock skew",
        "clock drift"
    };

    /** What is said of an assertion by its other claims. */
    private static final String[] CLAIM_OF_THE_ASSERTION = {
        "invalid aud",
        "invalid iss",
        "invalid sub",
        "invalid jwt",
        "jwt signature",
        "invalid assertion",
        "assertion audience",
        "assertion signature"
    };

    private OAuthErrors() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "assertion-from-another-time",
                                says("invalid_grant")
                                        .and(says(TIME_OF_THE_ASSERTION))
                                        .as(
                                                "a signed token was to be exchanged, and its times do not fit the server's clock"))
                        .stronglySuggests(CLOCK_SKEW, JWT_INVALID)
                        .hintsAt(CLIENT_BUG)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH, PERMISSION_DENIED)
                        .source("RFC 7523 section 3")
                        .source("https://github.com/mattermost/mattermost-plugin-jira/issues/600"),
                Rule.when(
                                "assertion-out-of-the-time-of-google",
                                says("reasonable timeframe")
                                        .and(says("short-lived token"))
                                        .as(
                                                "Google sees the times of the assertion outside of its own, as from a clock that is wrong"))
                        .stronglySuggests(CLOCK_SKEW)
                        .speaksAgainst(JWT_INVALID)
                        .source("https://developers.google.com/identity/protocols/oauth2/service-account#error-codes"),
                Rule.when(
                                "assertion-of-a-client-not-active",
                                says("invalid_client")
                                        .and(says(
                                                "Token is not active", "Token is not yet active", "JWT is not active"))
                                        .as(
                                                "the server Keycloak sees the times of the client's assertion outside of its own"))
                        .stronglySuggests(CLOCK_SKEW)
                        .suggests(JWT_INVALID)
                        .speaksAgainst(REFRESH_TOKEN_REJECTED, OAUTH_APP_MISCONFIGURED)
                        .source("https://github.com/keycloak/keycloak/issues/8966")
                        .wrongWhen("The assertion was made long before it was sent."),
                Rule.when(
                                "assertion-refused",
                                says("invalid_grant")
                                        .and(
                                                says(CLAIM_OF_THE_ASSERTION).or(scheme(JWT), secret(CONNECT_JWT)),
                                                Words.unsaid("reasonable timeframe", "short-lived token"))
                                        .as(
                                                "a signed token was to be exchanged, and the server does not take what it claims"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(CLIENT_BUG)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH, PERMISSION_DENIED)
                        .source("RFC 7523 section 3.1")
                        .source("https://github.com/mattermost/mattermost-plugin-jira/issues/985"),
                Rule.when(
                                "token-request-not-a-form",
                                says("@FormParam is utilized")
                                        .as("the endpoint that issues tokens reads forms, and something else was sent"))
                        .proves(CLIENT_BUG)
                        .source("RFC 6749 section 4.1.3")
                        .source("https://github.com/OpenHands/OpenHands/pull/14250"),
                Rule.when(
                                "invalid-grant",
                                says("invalid_grant").as("the authorization server refused the grant (invalid_grant)"))
                        .stronglySuggests(REFRESH_TOKEN_REJECTED)
                        .suggests(OAUTH_REDIRECT_URI_MISMATCH)
                        .hintsAt(CREDENTIALS_REJECTED, CLIENT_BUG, CLOCK_SKEW)
                        .stronglySpeaksAgainst(
                                OAUTH_CLIENT_AUTH_FAILED, CREDENTIALS_MISSING, PERMISSION_DENIED, WAF_BLOCKED)
                        .source(TOKEN_ERRORS)
                        .wrongWhen("The grant was an authorization code or a password, not a refresh token."),
                Rule.when(
                                "token-issuing-error-code",
                                says("invalid_grant", "invalid_client", "unauthorized_client", "unsupported_grant_type")
                                        .or(jsonHas("error", "invalid_scope"))
                                        .as("the error is one of those that servers give which issue tokens"))
                        .answeredBy(STRONGLY_SUGGESTS, AUTHORIZATION_SERVER, "")
                        .source(TOKEN_ERRORS),
                Rule.when(
                                "invalid-grant-on-a-refresh",
                                says("invalid_grant")
                                        .and(says(
                                                "refresh",
                                                "token has been expired or revoked",
                                                "token is not active",
                                                "session not active",
                                                "stale token"))
                                        .as("a refresh was answered with invalid_grant"))
                        .proves(REFRESH_TOKEN_REJECTED)
                        .source(TOKEN_ERRORS),
                Rule.when(
                                "token-request-incomplete",
                                WebServerMarks.TOKEN_ENDPOINT
                                        .and(says("invalid_request"))
                                        .as("the endpoint that issues tokens misses a parameter or reads one too many"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .stronglySpeaksAgainst(REFRESH_TOKEN_REJECTED)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED)
                        .source(TOKEN_ERRORS)
                        .source("https://github.com/pilcrowonpaper/arctic/issues/63"),
                Rule.when(
                                "kind-of-grant-not-read",
                                says(GRANT_TYPE_NOT_READ)
                                        .and(says("invalid_request", "AADSTS900144", "grant_type", "grant type"))
                                        .as(
                                                "the endpoint that issues tokens did not find the kind of grant in the form, as where the request was sent as JSON, by GET or in the address"))
                        .stronglySuggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(
                                OAUTH_APP_MISCONFIGURED,
                                OAUTH_REDIRECT_URI_MISMATCH,
                                REFRESH_TOKEN_REJECTED,
                                OAUTH_CLIENT_AUTH_FAILED,
                                APP_NOT_INSTALLED)
                        .source("RFC 6749 section 3.2")
                        .source("https://github.com/bshaffer/oauth2-server-php/issues/755")
                        .source("https://github.com/malach-it/boruta_auth/pull/23"),
                Rule.when(
                                "parameter-of-the-token-request-missing",
                                says("invalid_request", "AADSTS900144")
                                        .and(
                                                says(
                                                        "missing form parameter",
                                                        "missing required parameter",
                                                        "required parameter is missing",
                                                        "missing parameter",
                                                        "parameter is missing",
                                                        "parameter missing",
                                                        "parameters are missing",
                                                        "must contain the following parameter",
                                                        "missing mandatory parameter",
                                                        "is missing a required parameter"),
                                                Words.unsaid("redirect_uri", "redirect uri"))
                                        .as("the endpoint that issues tokens misses a parameter of the request"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(REFRESH_TOKEN_REJECTED, OAUTH_REDIRECT_URI_MISMATCH, CREDENTIALS_REJECTED)
                        .source("RFC 6749 section 5.2"),
                Rule.when(
                                "refresh-token-refused",
                                says(
                                                "refresh token is invalid",
                                                "refresh_token is invalid",
                                                "invalid refresh token",
                                                "invalid refresh_token",
                                                "refresh token expired",
                                                "refresh token has expired",
                                                "refresh token is expired",
                                                "refresh token has been revoked",
                                                "refresh token was revoked",
                                                "refresh token reuse",
                                                "refresh token not found",
                                                "refresh token has already been used",
                                                "AADSTS70008",
                                                "AADSTS700082",
                                                "AADSTS50173")
                                        .or(says(
                                                        "failed to refresh token",
                                                        "unable to refresh token",
                                                        "token refresh failed")
                                                .and(
                                                        says(
                                                                "invalid_grant",
                                                                "400",
                                                                "401",
                                                                "403",
                                                                "expired",
                                                                "revoked",
                                                                "refused",
                                                                "rejected",
                                                                "denied"),
                                                        Words.unsaid(NOT_ASKED)))
                                        .as("the authorization server refused the refresh token"))
                        .proves(REFRESH_TOKEN_REJECTED)
                        .source(REFRESH)
                        .source(ENTRA),
                Rule.when(
                                "entra-name-or-password-wrong",
                                says("AADSTS50126").as("Microsoft Entra refused the name or the password of the user"))
                        .proves(CREDENTIALS_REJECTED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .source(ENTRA),
                Rule.when(
                                "entra-user-not-in-the-directory",
                                says("AADSTS50034").as("Microsoft Entra has no user of this name in the directory"))
                        .stronglySuggests(WRONG_SITE, USERNAME_NOT_EMAIL)
                        .suggests(CREDENTIALS_REJECTED, ACCOUNT_INACTIVE, NO_PRODUCT_ACCESS)
                        .rulesOut(REFRESH_TOKEN_REJECTED, OAUTH_REDIRECT_URI_MISMATCH)
                        .stronglySpeaksAgainst(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED, CREDENTIALS_CHANGED)
                        .source(ENTRA),
                Rule.when(
                                "entra-password-expired",
                                says("AADSTS50055", "AADSTS50144").as("Microsoft Entra says that the password expired"))
                        .proves(CREDENTIALS_CHANGED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .source(ENTRA),
                Rule.when(
                                "invalid-client",
                                says(
                                                "invalid_client",
                                                "client authentication failed",
                                                "invalid client secret",
                                                "client secret is incorrect",
                                                "incorrect_client_credentials",
                                                "client credentials are invalid",
                                                "must be authenticated using OAuth client credentials",
                                                "AADSTS7000215",
                                                "AADSTS7000222")
                                        .and(Words.unsaid(
                                                "category=\"invalid_client",
                                                "category=\\\"invalid_client",
                                                "invalid_client_metadata"))
                                        .as(
                                                "the authorization server refused the client id or secret (invalid_client)"))
                        .proves(OAUTH_CLIENT_AUTH_FAILED)
                        .source(TOKEN_ERRORS)
                        .source("https://github.com/n8n-io/n8n/pull/37513"),
                Rule.when(
                                "token-endpoint-denies",
                                WebServerMarks.TOKEN_ENDPOINT
                                        .and(status(401, 403), says("access_denied", "unauthorized"))
                                        .as("the endpoint that issues tokens denied access to the client"))
                        .stronglySuggests(OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(REFRESH_TOKEN_REJECTED, OAUTH_APP_MISCONFIGURED)
                        .source("https://github.com/Meridiona/meridian/pull/218")
                        .cases("jc-100"),
                Rule.when("token-endpoint-called", WebServerMarks.TOKEN_ENDPOINT)
                        .hintsAt(OAUTH_CLIENT_AUTH_FAILED, REFRESH_TOKEN_REJECTED)
                        .speaksAgainst(PERMISSION_DENIED, TOKEN_EXPIRED, BASE_URL_WRONG)
                        .source("RFC 6749 section 3.2")
                        .cases("jc-100"),
                Rule.when(
                                "unauthorized-client",
                                says("unauthorized_client")
                                        .as("the authorization server does not let this client do what it asks"
                                                + " (unauthorized_client)"))
                        .suggests(OAUTH_APP_MISCONFIGURED, REFRESH_TOKEN_REJECTED, OAUTH_REDIRECT_URI_MISMATCH)
                        .hintsAt(OAUTH_CLIENT_AUTH_FAILED)
                        .source(AUTHORIZATION_ERRORS)
                        .cases("aa-048", "jc-035"),
                Rule.when(
                                "unauthorized-client-without-a-refresh",
                                says("unauthorized_client")
                                        .and(Words.unsaid("refresh"))
                                        .as("the client may not do what it asks, and nothing speaks of a refresh"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .isAHintAgainst(REFRESH_TOKEN_REJECTED)
                        .source("RFC 6749 section 5.2"),
                Rule.when(
                                "redirect-uri-unknown",
                                says(
                                                "redirect_uri_mismatch",
                                                "redirect_uri is not",
                                                "redirect_uri is invalid",
                                                "redirect_uri does not match",
                                                "redirect uri does not match",
                                                "unauthorized redirect_uri",
                                                "unauthorized redirect uri",
                                                "unregistered redirect",
                                                "redirect uri is not",
                                                "redirect url is not",
                                                "redirect_uri did not match",
                                                "redirect uri mismatch",
                                                "invalid redirect_uri",
                                                "invalid redirect uri",
                                                "invalid redirect url",
                                                "mismatching redirect uri",
                                                "redirect_uri must match",
                                                "callback url mismatch",
                                                "callback url is not",
                                                "invalid_redirect_uri",
                                                "AADSTS50011")
                                        .as("the authorization server does not know the redirect URI"))
                        .proves(OAUTH_REDIRECT_URI_MISMATCH)
                        .source("RFC 6749 section 3.1.2.4")
                        .cases("aa-048", "jc-035")
                        .source("https://github.com/humanlayer/humanlayer/issues/1068"),
                Rule.when(
                                "scope-not-enabled-plainly",
                                Words.inError(SCOPE_NOT_ENABLED)
                                        .as("the error itself says that the scope is not granted to this client"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .source(TOKEN_ERRORS),
                Rule.when(
                                "scope-not-enabled",
                                says(SCOPE_NOT_ENABLED)
                                        .as("the authorization server does not grant the scope that was asked for"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .source(TOKEN_ERRORS),
                Rule.when(
                                "grant-not-enabled-plainly",
                                Words.inError(GRANT_NOT_ENABLED)
                                        .as("the error itself says that this kind of grant is not offered"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .source(TOKEN_ERRORS),
                Rule.when(
                                "grant-not-enabled",
                                says(GRANT_NOT_ENABLED)
                                        .as("the authorization server does not offer this kind of grant"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .suggests(CLIENT_BUG)
                        .source(TOKEN_ERRORS),
                Rule.when(
                                "resource-not-one-of-the-app-s",
                                says("invalid_target")
                                        .as(
                                                "the server that issues tokens has no such resource for this app (invalid_target)"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED, CLIENT_BUG)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .speaksAgainst(TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("RFC 8707 section 2"),
                Rule.when(
                                "proof-of-possession-refused",
                                says("invalid_dpop_proof", "use_dpop_nonce", "DPoP proof")
                                        .as(
                                                "the server does not take the proof that the client holds the key of its token"))
                        .stronglySuggests(CLIENT_BUG, JWT_INVALID)
                        .suggests(CLOCK_SKEW)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("RFC 9449 section 5"),
                Rule.when(
                                "consent-refused",
                                says("error=access_denied", "AADSTS65004", "user denied", "denied the request")
                                        .and(Words.unsaid("owner or authorization server denied the request"))
                                        .as("the user or an administrator denied the consent"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .hintsAt(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED)
                        .source(AUTHORIZATION_ERRORS),
                Rule.when(
                                "consent-wanted",
                                says("consent_required").as("the provider wants a consent that nobody has given yet"))
                        .stronglySuggests(APP_NOT_INSTALLED, TOKEN_POLICY_BLOCKED)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .stronglySpeaksAgainst(
                                REFRESH_TOKEN_REJECTED, OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source(ENTRA),
                Rule.when(
                                "administrator-s-consent-wanted",
                                says("AADSTS90094", "admin consent", "admin_consent", "administrator consent")
                                        .and(Words.unsaid(CONSENT_IS_THERE))
                                        .as("the provider wants the consent of an administrator"))
                        .proves(TOKEN_POLICY_BLOCKED)
                        .source(ENTRA),
                Rule.when(
                                "interaction-wanted-plainly",
                                Words.inError(INTERACTION_WANTED).as("the error itself wants the user in person"))
                        .proves(MFA_REQUIRED)
                        .source("https://openid.net/specs/openid-connect-core-1_0.html#AuthError"),
                Rule.when("interaction-wanted", says(INTERACTION_WANTED).as("the provider wants the user in person"))
                        .stronglySuggests(MFA_REQUIRED)
                        .stronglySpeaksAgainst(OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source("https://openid.net/specs/openid-connect-core-1_0.html#AuthError")
                        .source(ENTRA),
                Rule.when(
                                "conditional-access-plainly",
                                Words.inError(CONDITIONAL_ACCESS)
                                        .as("the error itself names a conditional access policy"))
                        .proves(TOKEN_POLICY_BLOCKED)
                        .source(ENTRA),
                Rule.when(
                                "conditional-access",
                                says(CONDITIONAL_ACCESS).as("a conditional access policy stopped the login"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .hintsAt(MFA_REQUIRED, IP_NOT_ALLOWLISTED)
                        .source(ENTRA),
                Rule.when(
                                "app-not-installed-said",
                                says(
                                                "app is not installed on",
                                                "not installed on this",
                                                "add-on is not installed",
                                                "installation not found",
                                                "no installation found",
                                                "Could not find stored client data",
                                                "Install was not found",
                                                "Could not find an installed host",
                                                "No installed host found",
                                                "request from unknown tenant")
                                        .as("the server says that the app is not installed there"))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .hintsAt(WRONG_SITE)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source("https://github.com/anthropics/claude-code/issues/90383")
                        .cases("jc-014", "jc-084", "jc-111"),
                Rule.when(
                                "invalid-token-said",
                                bodySays("invalid_token", "InvalidAuthenticationToken", "invalid_access_token")
                                        .as("the server calls the token invalid (invalid_token)"))
                        .suggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .hintsAt(TOKEN_REVOKED, JWT_INVALID, WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED, PERMISSION_DENIED)
                        .source("RFC 6750 section 3.1"),
                Rule.when(
                                "oauth-state-lost",
                                says(
                                                "state mismatch",
                                                "invalid state",
                                                "state parameter",
                                                "invalid_state",
                                                "nonce mismatch",
                                                "mismatching_state",
                                                "state does not match",
                                                "State not equal",
                                                "csrf_detected",
                                                "authorization_request_not_found",
                                                "unable to obtain CSRF cookie",
                                                "CSRF token mismatch, potential attack",
                                                "authorization request state",
                                                "state cookie",
                                                "state missing from the response",
                                                "checks.state argument is missing",
                                                "code_verifier cookie was missing",
                                                "Correlation failed",
                                                "message.State is null",
                                                "No matching state found in storage",
                                                "InvalidStateException",
                                                "login cookie not found")
                                        .as("the login came back to a browser session that does not know of it"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(XSRF_CHECK_FAILED)
                        .hintsAt(OAUTH_REDIRECT_URI_MISMATCH, OAUTH_APP_MISCONFIGURED, CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source("RFC 6749 section 10.12"),
                Rule.when(
                                "no-token-from-the-token-endpoint",
                                says(
                                                "invalid_token_response",
                                                "retrieve the OAuth 2.0 Access Token Response",
                                                "cannot fetch token",
                                                "failed to obtain access token",
                                                "failed to fetch access token",
                                                "Failed to get access token",
                                                "failed to retrieve access token",
                                                "unable to obtain access token",
                                                "Error retrieving access token",
                                                "token endpoint returned 4",
                                                "token endpoint responded with 4",
                                                "token request failed")
                                        .as("the client asked the token endpoint for a token and was refused"))
                        .suggests(OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(OAUTH_APP_MISCONFIGURED, REFRESH_TOKEN_REJECTED)
                        .source("RFC 6749 section 5.2"),
                Rule.when(
                                "unauthorized-at-the-token-endpoint",
                                says(
                                                "invalid_token_response",
                                                "retrieve the OAuth 2.0 Access Token Response",
                                                "cannot fetch token: 401",
                                                "token endpoint returned 401",
                                                "token endpoint responded with 401",
                                                "token request failed with status 401")
                                        .and(status(401))
                                        .as("the token endpoint says 401, which it says of the client alone"))
                        .stronglySuggests(OAUTH_CLIENT_AUTH_FAILED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source("RFC 6749 section 5.2"));
    }
}
