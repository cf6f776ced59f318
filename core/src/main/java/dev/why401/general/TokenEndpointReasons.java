package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Fault;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Subject;
import java.util.List;

/**
 * What servers that issue tokens write beside the code of the error. {@code invalid_grant} alone may be a refresh token, an
 * authorization code, a password or an assertion; the description tells which.
 */
final class TokenEndpointReasons {
    private static final String ENTRA = "https://learn.microsoft.com/entra/identity-platform/reference-error-codes";
    private static final String KEYCLOAK =
            "https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/endpoints/TokenEndpoint.java";
    private static final String AUTH0 = "https://auth0.com/docs/api/authentication";
    private static final String OKTA = "https://developer.okta.com/docs/reference/error-codes/";
    private static final String SALESFORCE =
            "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flow_errors.htm";
    private static final String GOOGLE = "https://developers.google.com/identity/protocols/oauth2/service-account";

    private TokenEndpointReasons() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "no-refresh-token-granted",
                                logSays(
                                                "no refresh_token",
                                                "no refresh token",
                                                "without refresh_token",
                                                "without a refresh token",
                                                "not return a refresh token",
                                                "offline_access missing")
                                        .as("no refresh token was granted, as where nobody asked for offline access"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .hintsAt(TOKEN_EXPIRED)
                        .speaksAgainst(REFRESH_TOKEN_REJECTED, OAUTH_CLIENT_AUTH_FAILED, CREDENTIALS_REJECTED)
                        .source("https://openid.net/specs/openid-connect-core-1_0.html")
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/#use-a-refresh-token-to-get-another-access-token-and-refresh-token-pair"),
                Rule.when(
                                "refresh-is-no-first-login",
                                scheme(Scheme.OAUTH2)
                                        .and(
                                                secret(SecretKind.NONE),
                                                says(
                                                                "refresh token",
                                                                "refresh_token",
                                                                "refresh the token",
                                                                "token refresh")
                                                        .or(complaint(Subject.REFRESH_TOKEN, Fault.FAILED)),
                                                Words.unsaid(
                                                        "no refresh_token",
                                                        "no refresh token",
                                                        "without refresh",
                                                        "not return a refresh"))
                                        .as("a token was to be refreshed, so the login of this app worked once"))
                        .stronglySuggests(REFRESH_TOKEN_REJECTED)
                        .rulesOut(OAUTH_REDIRECT_URI_MISMATCH)
                        .stronglySpeaksAgainst(OAUTH_APP_MISCONFIGURED)
                        .source("RFC 6749 section 6")
                        .cases("wa-020"),
                Rule.when(
                                "grant-of-a-wrong-password",
                                says(
                                                "Invalid user credentials",
                                                "Wrong email or password",
                                                "Invalid username or password",
                                                "authentication failure",
                                                "Bad credentials",
                                                "The user name or password is incorrect",
                                                "The credentials provided were invalid")
                                        .and(
                                                says("invalid_grant"),
                                                Words.unsaid(
                                                        "user_temporarily_disabled",
                                                        "user_disabled",
                                                        "user_permanently_locked"))
                                        .as("the server that issues tokens refused the name or the password of a user"))
                        .proves(CREDENTIALS_REJECTED)
                        .hintsAt(CREDENTIALS_CHANGED, ACCOUNT_LOCKED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, OAUTH_CLIENT_AUTH_FAILED)
                        .source(KEYCLOAK)
                        .source(SALESFORCE),
                Rule.when(
                                "grant-of-an-account-that-is-not-there",
                                says("account not found", "Invalid email or User ID")
                                        .and(says("invalid_grant"))
                                        .as("the server that issues tokens knows no such account, or not any more"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .suggests(CREDENTIALS_REJECTED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, OAUTH_CLIENT_AUTH_FAILED)
                        .source(GOOGLE),
                Rule.when(
                                "grant-for-an-unfinished-account",
                                says("Account is not fully set up", "user hasn't completed", "account_not_setup")
                                        .as("the server that issues tokens wants something done to the account first"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .suggests(CREDENTIALS_CHANGED, MFA_REQUIRED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .source(KEYCLOAK),
                Rule.when(
                                "grant-from-a-refused-address",
                                says("ip restricted", "invalid login hours", "ip range")
                                        .and(says("invalid_grant"))
                                        .as("the server that issues tokens does not take logins from this address"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .source(SALESFORCE),
                Rule.when(
                                "app-not-approved-by-the-user",
                                says(
                                                "hasn't approved this consumer",
                                                "has not approved this consumer",
                                                "invalid_app_access")
                                        .and(Words.unsaid("user is not admin approved"))
                                        .as("nobody has approved the app for this user"))
                        .proves(APP_NOT_INSTALLED)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, OAUTH_CLIENT_AUTH_FAILED)
                        .source(SALESFORCE),
                Rule.when(
                                "code-spent-or-unknown",
                                says(
                                                "Code not valid",
                                                "authorization code has expired",
                                                "authorization code is invalid",
                                                "invalid authorization code",
                                                "expired authorization code",
                                                "MSIS9612")
                                        .as("the code of the login was spent, has expired or is not known"))
                        .stronglySuggests(REFRESH_TOKEN_REJECTED)
                        .suggests(CLIENT_BUG, OAUTH_REDIRECT_URI_MISMATCH)
                        .source("RFC 6749 section 4.1.2")
                        .source(ENTRA)
                        .wrongWhen("The client sent the code twice."),
                Rule.when(
                                "code-redeemed-twice",
                                says(
                                                "AADSTS54005",
                                                "code was already redeemed",
                                                "code has already been used",
                                                "code already used")
                                        .and(Words.unsaid(
                                                "one-time",
                                                "one time",
                                                "OTP",
                                                "verification code",
                                                "two-factor",
                                                "2FA",
                                                "coupon",
                                                "backup code",
                                                "recovery code"))
                                        .as("the code of the login was sent a second time"))
                        .proves(CLIENT_BUG)
                        .stronglySuggests(STALE_SESSION)
                        .speaksAgainst(REFRESH_TOKEN_REJECTED, OAUTH_CLIENT_AUTH_FAILED)
                        .source("RFC 6749 section 10.5")
                        .source(ENTRA),
                Rule.when(
                                "refresh-by-its-name",
                                says(
                                                "REFRESH_TOKEN_ERROR",
                                                "grant_type=refresh_token",
                                                "WithRefreshToken",
                                                "refresh the token",
                                                "refreshing token",
                                                "refreshing access token",
                                                "refreshing the access token",
                                                "refresh access token",
                                                "RefreshError",
                                                "TokenRefreshError",
                                                "refresh_token_error",
                                                "AADB2C90090",
                                                "AADB2C90129",
                                                "AADB2C90080",
                                                "AADSTS70000:",
                                                "AADSTS50132",
                                                "AADSTS50133",
                                                "AADSTS700084")
                                        .and(status(407, 429).not().or(says("refresh")))
                                        .as("what failed is named, and it is the refresh of a token"))
                        .stronglySuggests(REFRESH_TOKEN_REJECTED)
                        .suggests(OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(TOKEN_EXPIRED)
                        .speaksAgainst(CREDENTIALS_MISSING, BASE_URL_WRONG, PERMISSION_DENIED, PASSWORD_NOT_ACCEPTED)
                        .source("RFC 6749 section 6")
                        .wrongWhen("The refresh never reached the server."),
                Rule.when(
                                "login-event-of-keycloak",
                                says("type=LOGIN_ERROR", "type=CODE_TO_TOKEN_ERROR", "type=CLIENT_LOGIN_ERROR")
                                        .as("the event log of Keycloak tells of a login that failed"))
                        .suggests(CREDENTIALS_REJECTED, OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(OAUTH_REDIRECT_URI_MISMATCH, CLIENT_BUG, ACCOUNT_INACTIVE)
                        .source("https://www.keycloak.org/docs/latest/server_admin/#event-types"),
                Rule.when(
                                "login-event-and-account-locked",
                                says("error=user_temporarily_disabled", "error=\"user_temporarily_disabled")
                                        .as(
                                                "the event log of Keycloak says that the account is locked for a time, of which its answer says nothing"))
                        .proves(ACCOUNT_LOCKED)
                        .rulesOut(CREDENTIALS_REJECTED, ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED)
                        .source(
                                "https://www.keycloak.org/docs/latest/server_admin/#password-guess-brute-force-attacks"),
                event("account-off", "user_disabled|resolve_required_actions", "the account is disabled or not set up")
                        .proves(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED),
                event(
                                "client",
                                "client_not_found|client_disabled|invalid_client",
                                "the client is not known or not taken")
                        .proves(OAUTH_CLIENT_AUTH_FAILED)
                        .speaksAgainst(CREDENTIALS_REJECTED),
                event("address", "invalid_redirect_uri", "the address to come back to is not one of the client's")
                        .proves(OAUTH_REDIRECT_URI_MISMATCH),
                event("another-user", "different_user_authenticated", "somebody else is logged in")
                        .proves(PRINCIPAL_TOKEN_MISMATCH),
                event("consent", "rejected_by_user|consent_denied", "the consent was denied")
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(APP_NOT_INSTALLED)
                        .speaksAgainst(CREDENTIALS_REJECTED, OAUTH_CLIENT_AUTH_FAILED),
                event("grant", "not_allowed", "the client may not log in this way")
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED),
                event(
                                "session",
                                "expired_code|user_session_not_found|session_expired|cookie_not_found|user_not_logged_in",
                                "the login or the session is over")
                        .stronglySuggests(STALE_SESSION)
                        .suggests(REFRESH_TOKEN_REJECTED),
                event("https", "ssl_required", "the realm wants https").proves(BASE_URL_WRONG),
                Rule.when(
                                "login-event-and-reason",
                                says(
                                                "error=invalid_user_credentials",
                                                "error=user_not_found",
                                                "error=invalid_client_credentials")
                                        .as("the event log of Keycloak says that a name or secret is wrong"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(OAUTH_CLIENT_AUTH_FAILED)
                        .source("https://www.keycloak.org/docs/latest/server_admin/#event-types"),
                Rule.when(
                                "app-unknown-to-the-organisation",
                                says(
                                                "AADSTS650051",
                                                "AADSTS650052",
                                                "AADSTS700054",
                                                "AADSTS7000112",
                                                "AADSTS7000113",
                                                "AADSTS65005:",
                                                "AADSTS50128")
                                        .as("the organisation has not let this app in, or not this way"))
                        .stronglySuggests(APP_NOT_INSTALLED, TOKEN_POLICY_BLOCKED)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .source(ENTRA),
                Rule.when(
                                "nobody-logged-in-at-the-provider",
                                says(
                                                "AADSTS50058",
                                                "AADSTS16000",
                                                "AADSTS16003",
                                                "AADSTS50132",
                                                "AADSTS50089",
                                                "silent sign-in request",
                                                "login_required",
                                                "user_login_error")
                                        .as("the provider was asked without a page, and nobody is logged in there"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(MFA_REQUIRED)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED, REFRESH_TOKEN_REJECTED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source(ENTRA)
                        .source("https://openid.net/specs/openid-connect-core-1_0.html#AuthError"),
                Rule.when(
                                "code-for-another-address",
                                says(
                                                "Incorrect redirect_uri",
                                                "Invalid parameter: redirect_uri",
                                                "'redirect_uri' parameter must be",
                                                "'redirect_uri' does not match",
                                                "redirect_uri' is not registered",
                                                "different from the one used in the authorization request",
                                                "not a valid registered redirect URI",
                                                "redirect_uri parameter must be a Login redirect URI",
                                                "MSIS9224",
                                                "AADSTS500112")
                                        .as("the server that issues tokens does not know the address to come back to"))
                        .proves(OAUTH_REDIRECT_URI_MISMATCH)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .source(OKTA)
                        .source(KEYCLOAK),
                Rule.when(
                                "app-not-in-this-directory",
                                says("AADSTS700016").as("the app is not known in the directory that was asked"))
                        .proves(WRONG_SITE)
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .hintsAt(OAUTH_CLIENT_AUTH_FAILED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .speaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://github.com/microsoft/intune-powershell-sdk/issues/148")
                        .source("https://learn.microsoft.com/entra/identity-platform/reference-error-codes"),
                Rule.when(
                                "client-unknown-by-its-words",
                                says(
                                                "Invalid client or Invalid client credentials",
                                                "Invalid client credentials",
                                                "client credentials provided (those of",
                                                "client credentials provided are invalid",
                                                "client credentials provided are not valid",
                                                "either not valid or not trusted",
                                                "Client secret not provided",
                                                "client secret keys for app",
                                                "client secret supplied",
                                                "Client authentication failed",
                                                "invalid client id",
                                                "AADSTS700027",
                                                "AADSTS7000215",
                                                "AADSTS7000222",
                                                "MSIS9622",
                                                "MSIS9605")
                                        .as(
                                                "the server that issues tokens does not take the id or the secret of the app"))
                        .proves(OAUTH_CLIENT_AUTH_FAILED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, PERMISSION_DENIED)
                        .source(ENTRA)
                        .source(KEYCLOAK),
                Rule.when(
                                "secret-wanted-from-an-app-that-sent-none",
                                says("AADSTS7000218", "Public clients can't send a client secret", "AADSTS700025")
                                        .as(
                                                "the app is registered as one with a secret and asks as one without, or the other way round"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED, OAUTH_CLIENT_AUTH_FAILED)
                        .stronglySpeaksAgainst(REFRESH_TOKEN_REJECTED, OAUTH_REDIRECT_URI_MISMATCH, PERMISSION_DENIED)
                        .source(ENTRA),
                Rule.when(
                                "app-assertion-signed-wrongly",
                                says("AADSTS700027", "AADSTS50013:", "client assertion contains an invalid signature")
                                        .as("the signature of the assertion that the app sent is wrong"))
                        .proves(JWT_INVALID)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .source(ENTRA),
                Rule.when(
                                "assertion-outside-its-time",
                                says("AADSTS700024", "not within its valid time range")
                                        .and(Words.unsaid("AADSTS500133", "access token is not expired before"))
                                        .as("the assertion was read outside of the time it is good for"))
                        .proves(CLOCK_SKEW)
                        .suggests(JWT_INVALID)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .source(ENTRA),
                Rule.when(
                                "entra-knows-no-such-resource",
                                says("AADSTS500011", "AADSTS650052")
                                        .as(
                                                "Entra finds the application that was asked for in no organisation of this name"))
                        .stronglySuggests(APP_NOT_INSTALLED, OAUTH_APP_MISCONFIGURED)
                        .suggests(BASE_URL_WRONG, WRONG_SITE)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED)
                        .source("https://learn.microsoft.com/entra/identity-platform/reference-error-codes"),
                Rule.when(
                                "grant-not-allowed-for-this-app",
                                says(
                                                "not allowed for the client",
                                                "not allowed for direct access grants",
                                                "Public client not allowed",
                                                "Missing parameter: code_challenge",
                                                "PKCE is required",
                                                "code challenge required",
                                                "not allowed to initiate browser login",
                                                "need to create a \"client-grant\"",
                                                "create a \\\"client-grant\\\"",
                                                "Service not enabled within domain",
                                                "not enabled to retrieve service account",
                                                "scopes are not configured for the authorization server",
                                                "Proof Key for Code Exchange is required",
                                                "app is not enabled for consumers",
                                                "AADSTS7000114",
                                                "AADSTS9002325",
                                                "Client is not authorized to access \"",
                                                "Client is not authorized to access \\\"",
                                                "not authorized to use the provided grant type",
                                                "Cross origin login not allowed",
                                                "AADSTS9002326",
                                                "AADSTS650053",
                                                "AADSTS650057")
                                        .as("the app is not set up for what it asks of the server that issues tokens"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source(AUTH0)
                        .source(ENTRA),
                Rule.when(
                                "delegation-not-granted",
                                says(
                                                "not authorized for any of the scopes requested",
                                                "unauthorized to retrieve access tokens")
                                        .as("nobody has granted this service account the scopes that it asks for"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING, OAUTH_APP_MISCONFIGURED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH)
                        .source(GOOGLE),
                Rule.when(
                                "scope-not-valid-here",
                                says("AADSTS70011", "AADSTS1002012", "input parameter 'scope' is not valid")
                                        .as("Microsoft Entra does not know the scope that was asked for"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .suggests(OAUTH_APP_MISCONFIGURED, CLIENT_BUG)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .source(ENTRA),
                Rule.when(
                                "tenant-without-this-user",
                                says(
                                                "AADSTS50020:",
                                                "AADSTS90002:",
                                                "AADSTS900023",
                                                "AADSTS90072",
                                                "does not exist in tenant")
                                        .as("the login went to a tenant that does not have this user, or to none"))
                        .proves(WRONG_SITE)
                        .suggests(NO_PRODUCT_ACCESS)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .source(ENTRA),
                Rule.when("consent-not-given", says("AADSTS65001").as("nobody has consented to this app"))
                        .proves(APP_NOT_INSTALLED)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .rulesOut(REFRESH_TOKEN_REJECTED, MFA_REQUIRED)
                        .source(ENTRA),
                Rule.when(
                                "device-or-place-not-trusted",
                                says("AADSTS53000", "AADSTS53003", "AADSTS530003", "AADSTS53001", "AADSTS530021")
                                        .as("a policy of Microsoft Entra does not take this device or this place"))
                        .proves(TOKEN_POLICY_BLOCKED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .source(ENTRA),
                Rule.when(
                                "token-request-malformed",
                                says(
                                                "AADSTS9002313",
                                                "AADSTS900144",
                                                "AADSTS90014",
                                                "must contain the following parameter")
                                        .as("the request for a token lacks a parameter or cannot be read"))
                        .stronglySuggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(REFRESH_TOKEN_REJECTED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source(ENTRA),
                Rule.when(
                                "realm-not-there",
                                says("Realm does not exist", "realm not found")
                                        .as("the login server has no realm of that name"))
                        .proves(BASE_URL_WRONG)
                        .suggests(WRONG_SITE)
                        .source("https://www.keycloak.org/securing-apps/oidc-layers"),
                Rule.when(
                                "plain-http-refused",
                                says(
                                                "HTTPS required",
                                                "requires HTTPS",
                                                "https is required",
                                                "secured with Secure Sockets Layer")
                                        .and(status(400, 401, 403, 426))
                                        .as("the server answers over HTTPS only"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .hintsAt(OAUTH_APP_MISCONFIGURED)
                        .source("https://www.keycloak.org/server/hostname")
                        .source("https://learn.microsoft.com/iis/troubleshoot"),
                Rule.when(
                                "refresh-token-revoked-said",
                                says(
                                                "Refresh Token has been revoked",
                                                "Refresh Token has expired",
                                                "Unknown or invalid refresh token",
                                                "unknown, invalid, or expired refresh token",
                                                "Maximum allowed refresh token reuse")
                                        .as("it is the refresh token that the server does not take"))
                        .proves(REFRESH_TOKEN_REJECTED)
                        .rulesOut(TOKEN_REVOKED, TOKEN_EXPIRED)
                        .source(KEYCLOAK)
                        .source(
                                "https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html"));
    }

    private static Rule event(String id, String codes, String meaning) {
        Signal signal = matches(
                        "an error in an event of Keycloak",
                        "_error",
                        "_ERROR\\b[^\\n]{0,400}?\\berror=\"?(?:" + codes + ")\\b")
                .as("the event log of Keycloak says that " + meaning);
        return Rule.when("login-event-of-" + id, signal)
                .source(
                        "https://github.com/keycloak/keycloak/blob/main/server-spi-private/src/main/java/org/keycloak/events/Errors.java");
    }
}
