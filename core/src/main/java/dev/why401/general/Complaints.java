package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Fault.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Subject.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * What refusals have in common however they are worded: a subject and what is wrong with it, in any order and any spelling.
 * Weaker than a sentence that is known, for the words between may turn the meaning.
 */
final class Complaints {
    private static final String UNAUTHORIZED = "RFC 9110 section 15.5.2";
    private static final String FORBIDDEN = "RFC 9110 section 15.5.4";
    private static final String TOKEN_ERRORS = "RFC 6749 section 5.2";
    private static final String BEARER_ERRORS = "RFC 6750 section 3.1";
    private static final String CLAIMS = "RFC 7519 section 4.1";

    private static final Signal OF_NO_CERTIFICATE = Words.unsaid("certificate", "x509", "UnknownIssuer", "SSL", "TLS");

    private Complaints() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "token-expired",
                                any(
                                                complaint(TOKEN, EXPIRED),
                                                complaint(API_KEY, EXPIRED),
                                                complaint(SIGNED_TOKEN, EXPIRED),
                                                complaint(CLAIM, EXPIRED),
                                                complaint(CREDENTIALS, EXPIRED))
                                        .and(OF_NO_CERTIFICATE)
                                        .and(Words.unsaid(
                                                "invalid, expired",
                                                "expired, or",
                                                "or expired",
                                                "expired or",
                                                "or has expired")),
                                BEARER_ERRORS)
                        .stronglySuggests(TOKEN_EXPIRED)
                        .hintsAt(CLOCK_SKEW)
                        .isAHintAgainst(PERMISSION_DENIED),
                rule("signature-expired", complaint(SIGNATURE, EXPIRED), CLAIMS)
                        .suggests(CLOCK_SKEW, TOKEN_EXPIRED)
                        .isAHintAgainst(CREDENTIALS_REJECTED),
                rule("password-expired", complaint(PASSWORD, EXPIRED), UNAUTHORIZED)
                        .stronglySuggests(CREDENTIALS_CHANGED),
                rule(
                                "session-over",
                                complaint(SESSION, EXPIRED, WRONG, UNKNOWN, REVOKED, MISMATCHED, FOREIGN, DISABLED),
                                UNAUTHORIZED)
                        .suggests(STALE_SESSION, TOKEN_EXPIRED),
                rule("session-missing", complaint(SESSION, MISSING, REQUIRED), UNAUTHORIZED)
                        .suggests(CREDENTIALS_MISSING, STALE_SESSION)
                        .hintsAt(TOKEN_EXPIRED),
                rule(
                                "licence",
                                complaint(
                                        LICENCE,
                                        EXPIRED,
                                        WRONG,
                                        MISSING,
                                        REQUIRED,
                                        DISABLED,
                                        SUSPENDED,
                                        EXCEEDED,
                                        INSUFFICIENT,
                                        UNKNOWN,
                                        DENIED),
                                FORBIDDEN)
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .suggests(NO_PRODUCT_ACCESS)
                        .isAHintAgainst(CREDENTIALS_REJECTED),
                rule(
                                "certificate-refused",
                                complaint(CERTIFICATE, WRONG, MISSING, DENIED).and(logSays("alert")),
                                "RFC 8446 section 6.2")
                        .suggests(CLIENT_CERTIFICATE_REQUIRED),
                rule(
                                "certificate-required",
                                complaint(CERTIFICATE, REQUIRED)
                                        .and(says(
                                                "certificate is required",
                                                "certificate required",
                                                "certificate_required")),
                                "RFC 8446 section 6.2")
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED),
                rule("certificate-untrusted", complaint(CERTIFICATE, UNTRUSTED, UNKNOWN), "RFC 5280 section 6.1")
                        .suggests(TLS_INTERCEPTION_UNTRUSTED),
                rule("client-certificate", complaint(CLIENT_CERTIFICATE, MISSING, REQUIRED), "RFC 8446 section 4.3.2")
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED),
                rule(
                                "refresh-token",
                                complaint(
                                        REFRESH_TOKEN,
                                        EXPIRED,
                                        REVOKED,
                                        WRONG,
                                        UNKNOWN,
                                        FAILED,
                                        DENIED,
                                        MALFORMED,
                                        MISMATCHED,
                                        FOREIGN),
                                TOKEN_ERRORS)
                        .stronglySuggests(REFRESH_TOKEN_REJECTED)
                        .isAHintAgainst(CREDENTIALS_REJECTED),
                rule("grant", complaint(GRANT, WRONG, EXPIRED, REVOKED, UNKNOWN, FAILED), TOKEN_ERRORS)
                        .suggests(REFRESH_TOKEN_REJECTED)
                        .hintsAt(OAUTH_REDIRECT_URI_MISMATCH, CLIENT_BUG, OAUTH_APP_MISCONFIGURED),
                rule("consent", complaint(GRANT, MISSING, REQUIRED), TOKEN_ERRORS)
                        .suggests(OAUTH_APP_MISCONFIGURED, APP_NOT_INSTALLED),
                rule(
                                "client-id",
                                complaint(
                                        CLIENT_ID,
                                        WRONG,
                                        UNKNOWN,
                                        FAILED,
                                        MISSING,
                                        DISABLED,
                                        MISMATCHED,
                                        FOREIGN,
                                        EXPIRED),
                                TOKEN_ERRORS)
                        .stronglySuggests(OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(OAUTH_APP_MISCONFIGURED),
                rule("client", complaint(CLIENT, WRONG, UNKNOWN, FAILED, MISSING, DISABLED), TOKEN_ERRORS)
                        .suggests(OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(OAUTH_APP_MISCONFIGURED),
                rule("other-user", any(complaint(USER, MISMATCHED), complaint(ACCOUNT, MISMATCHED)), UNAUTHORIZED)
                        .stronglySuggests(PRINCIPAL_TOKEN_MISMATCH)
                        .hintsAt(WRONG_SITE, STALE_SESSION)
                        .isAHintAgainst(CREDENTIALS_REJECTED),
                rule(
                                "user-of-another-place",
                                any(complaint(USER, FOREIGN), complaint(ACCOUNT, FOREIGN), complaint(SITE, FOREIGN)),
                                FORBIDDEN)
                        .suggests(NO_PRODUCT_ACCESS)
                        .hintsAt(WRONG_SITE, PERMISSION_DENIED)
                        .isAHintAgainst(CREDENTIALS_REJECTED),
                rule(
                                "token-of-another",
                                any(
                                        complaint(TOKEN, FOREIGN),
                                        complaint(API_KEY, FOREIGN),
                                        complaint(CREDENTIALS, FOREIGN)),
                                UNAUTHORIZED)
                        .suggests(PRINCIPAL_TOKEN_MISMATCH, WRONG_SITE)
                        .hintsAt(CREDENTIALS_REJECTED, WRONG_TOKEN_KIND),
                rule(
                                "password-changed",
                                any(complaint(PASSWORD, CHANGED), complaint(CREDENTIALS, CHANGED)),
                                UNAUTHORIZED)
                        .stronglySuggests(CREDENTIALS_CHANGED),
                rule("consumer-closed", complaint(CONSUMER_KEY, SUSPENDED, DISABLED), FORBIDDEN)
                        .suggests(LICENSE_OR_SITE_SUSPENDED, OAUTH1_CONSUMER_UNKNOWN),
                rule("site-required", complaint(SITE, REQUIRED), FORBIDDEN).hintsAt(NO_PRODUCT_ACCESS, WRONG_SITE),
                rule(
                                "callback",
                                complaint(CALLBACK, WRONG, MISMATCHED, FOREIGN, UNKNOWN, MISSING)
                                        .and(Words.unsaid("state mismatch", "invalid state")),
                                "RFC 6749 section 3.1.2.4")
                        .stronglySuggests(OAUTH_REDIRECT_URI_MISMATCH)
                        .hintsAt(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED),
                rule("consumer-key", complaint(CONSUMER_KEY, UNKNOWN, WRONG, MISSING, DENIED), "RFC 5849 section 3.2")
                        .stronglySuggests(OAUTH1_CONSUMER_UNKNOWN),
                rule(
                                "scope",
                                complaint(SCOPE, MISSING, INSUFFICIENT, REQUIRED, DENIED, MISMATCHED, FOREIGN),
                                BEARER_ERRORS)
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED),
                rule("scope-unknown", complaint(SCOPE, WRONG, UNKNOWN, MALFORMED), TOKEN_ERRORS)
                        .suggests(OAUTH_APP_MISCONFIGURED, OAUTH_SCOPE_MISSING),
                rule(
                                "permission",
                                any(
                                        complaint(PERMISSION, INSUFFICIENT, MISSING, DENIED, REQUIRED),
                                        complaint(ACCESS, INSUFFICIENT),
                                        complaint(USER, DENIED),
                                        complaint(ACCOUNT, DENIED)),
                                FORBIDDEN)
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(ADMIN_REQUIRED, NO_PRODUCT_ACCESS),
                rule("access-denied", complaint(ACCESS, DENIED).and(status(401).not()), FORBIDDEN)
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(WAF_BLOCKED, IP_NOT_ALLOWLISTED),
                rule("access-denied-at-all", complaint(ACCESS, DENIED), FORBIDDEN)
                        .hintsAt(PERMISSION_DENIED),
                rule("administrator", complaint(ADMIN, REQUIRED, INSUFFICIENT, DENIED, MISSING), FORBIDDEN)
                        .stronglySuggests(ADMIN_REQUIRED),
                rule("site-closed", complaint(SITE, DISABLED, LOCKED, EXPIRED, SUSPENDED), FORBIDDEN)
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED),
                rule("site-denied", complaint(SITE, DENIED, BANNED), FORBIDDEN)
                        .suggests(NO_PRODUCT_ACCESS, TOKEN_POLICY_BLOCKED)
                        .hintsAt(WRONG_SITE, PERMISSION_DENIED, APP_NOT_INSTALLED),
                rule("site-away", complaint(SITE, UNAVAILABLE), FORBIDDEN)
                        .suggests(LICENSE_OR_SITE_SUSPENDED, BASE_URL_WRONG, SERVICE_INCIDENT)
                        .hintsAt(WRONG_SITE),
                rule("site-unknown", complaint(SITE, UNKNOWN, WRONG, MISMATCHED), UNAUTHORIZED)
                        .suggests(WRONG_SITE)
                        .hintsAt(BASE_URL_WRONG, OAUTH_APP_MISCONFIGURED),
                rule("app", complaint(APP, UNKNOWN, DISABLED, REVOKED), UNAUTHORIZED)
                        .suggests(APP_NOT_INSTALLED)
                        .hintsAt(OAUTH_CLIENT_AUTH_FAILED, OAUTH_APP_MISCONFIGURED, WRONG_SITE),
                rule("app-refused", complaint(APP, DENIED, BANNED), FORBIDDEN)
                        .suggests(TOKEN_POLICY_BLOCKED, APP_NOT_INSTALLED)
                        .hintsAt(OAUTH_APP_MISCONFIGURED),
                rule(
                                "address",
                                complaint(ADDRESS, DENIED, WRONG, UNKNOWN, MISMATCHED, FOREIGN, UNSUPPORTED)
                                        .and(Words.unsaid("407", "proxy")),
                                FORBIDDEN)
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(IP_BANNED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED),
                rule("address-banned", complaint(ADDRESS, BANNED, LOCKED), FORBIDDEN)
                        .stronglySuggests(IP_BANNED)
                        .suggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(WAF_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED),
                rule("country", complaint(COUNTRY, DENIED, UNSUPPORTED, BANNED, DISABLED, UNAVAILABLE), FORBIDDEN)
                        .stronglySuggests(GEO_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED),
                rule(
                                "user-agent",
                                complaint(USER_AGENT, MISSING, DENIED, BANNED, REQUIRED, WRONG, UNSUPPORTED),
                                "RFC 9110 section 10.1.5")
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(CLIENT_BUG)
                        .isAHintAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED),
                rule("firewall", complaint(FIREWALL, BANNED, DENIED), FORBIDDEN)
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .isAHintAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED),
                rule("web-page", any(complaint(WEB_PAGE, BANNED, DENIED), complaint(ACCESS, BANNED)), FORBIDDEN)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .hintsAt(WAF_BLOCKED, GEO_BLOCKED),
                rule("captcha", complaint(CAPTCHA, REQUIRED, FAILED, MISSING, WRONG), FORBIDDEN)
                        .suggests(CAPTCHA_REQUIRED, BOT_CHALLENGE),
                rule(
                                "forgery",
                                complaint(
                                        FORGERY_TOKEN,
                                        MISSING,
                                        WRONG,
                                        MISMATCHED,
                                        FOREIGN,
                                        FAILED,
                                        EXPIRED,
                                        REQUIRED,
                                        UNKNOWN,
                                        DENIED),
                                FORBIDDEN)
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, CREDENTIALS_MISSING),
                rule(
                                "second-factor",
                                complaint(
                                        SECOND_FACTOR,
                                        REQUIRED,
                                        MISSING,
                                        WRONG,
                                        FAILED,
                                        EXPIRED,
                                        MISMATCHED,
                                        INSUFFICIENT),
                                UNAUTHORIZED)
                        .stronglySuggests(MFA_REQUIRED),
                rule("header-missing", complaint(HEADER, MISSING, REQUIRED, UNKNOWN), UNAUTHORIZED)
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(TOKEN_EXPIRED),
                rule(
                                "header-malformed",
                                any(
                                        complaint(HEADER, MALFORMED, WRONG, UNSUPPORTED, MISMATCHED),
                                        complaint(SCHEME, MISSING, WRONG, UNKNOWN, MALFORMED)),
                                UNAUTHORIZED)
                        .suggests(CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME)
                        .hintsAt(GATEWAY_AUTH_HEADER_CONFLICT),
                rule("scheme-disabled", any(complaint(SCHEME, DISABLED), complaint(LOGIN, DISABLED)), UNAUTHORIZED)
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .hintsAt(WRONG_AUTH_SCHEME, PASSWORD_NOT_ACCEPTED),
                rule(
                                "scheme-refused",
                                any(complaint(SCHEME, UNSUPPORTED, DENIED, BANNED), complaint(LOGIN, UNSUPPORTED)),
                                UNAUTHORIZED)
                        .suggests(BASIC_AUTH_DISABLED, WRONG_AUTH_SCHEME)
                        .hintsAt(ENDPOINT_REFUSES_AUTH_METHOD, PASSWORD_NOT_ACCEPTED),
                rule("scheme-required", complaint(SCHEME, REQUIRED), UNAUTHORIZED)
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(WRONG_AUTH_SCHEME),
                rule(
                                "clock",
                                any(
                                                complaint(CLOCK, WRONG, EXPIRED, EARLY, MISMATCHED, DENIED, FAILED),
                                                complaint(TOKEN, EARLY),
                                                complaint(SIGNED_TOKEN, EARLY),
                                                complaint(CLAIM, EARLY),
                                                complaint(SIGNATURE, EARLY))
                                        .and(OF_NO_CERTIFICATE),
                                "RFC 7519 section 4.1.5")
                        .stronglySuggests(CLOCK_SKEW)
                        .hintsAt(JWT_INVALID, TOKEN_EXPIRED),
                rule(
                                "limit",
                                complaint(LIMIT, EXCEEDED).and(Words.unsaid("redirect", "follow-up")),
                                "RFC 6585 section 4")
                        .stronglySuggests(RATE_LIMITED),
                rule("attempts", complaint(ATTEMPTS, EXCEEDED), UNAUTHORIZED)
                        .stronglySuggests(ACCOUNT_LOCKED)
                        .hintsAt(CAPTCHA_REQUIRED, RATE_LIMITED, IP_BANNED),
                rule("account-blocked", complaint(ACCOUNT, BANNED), UNAUTHORIZED)
                        .hintsAt(ACCOUNT_LOCKED, ACCOUNT_INACTIVE),
                rule("account-locked", any(complaint(ACCOUNT, LOCKED), complaint(USER, LOCKED)), UNAUTHORIZED)
                        .stronglySuggests(ACCOUNT_LOCKED)
                        .hintsAt(ACCOUNT_INACTIVE, CAPTCHA_REQUIRED),
                rule(
                                "account-inactive",
                                any(
                                        complaint(ACCOUNT, DISABLED, EXPIRED, REVOKED, SUSPENDED),
                                        complaint(USER, DISABLED, EXPIRED, SUSPENDED)),
                                UNAUTHORIZED)
                        .stronglySuggests(ACCOUNT_INACTIVE),
                rule("user-unknown", any(complaint(USER, UNKNOWN), complaint(ACCOUNT, UNKNOWN, MISSING)), UNAUTHORIZED)
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(ACCOUNT_INACTIVE, WRONG_SITE, USERNAME_NOT_EMAIL, EMAIL_NOT_USERNAME),
                rule(
                                "credentials-wrong",
                                any(
                                        complaint(CREDENTIALS, WRONG, MISMATCHED, DENIED, FAILED, EXCEEDED),
                                        complaint(PASSWORD, WRONG, MISMATCHED, DENIED),
                                        complaint(USER, WRONG),
                                        complaint(LOGIN, WRONG),
                                        complaint(SCHEME, EXCEEDED)),
                                UNAUTHORIZED)
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(CREDENTIALS_CHANGED, TOKEN_EXPIRED)
                        .isAHintAgainst(CREDENTIALS_MISSING),
                rule("credentials-not-found", complaint(CREDENTIALS, UNKNOWN), UNAUTHORIZED)
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(CREDENTIALS_REJECTED),
                rule("login-failed", complaint(LOGIN, FAILED, DENIED), UNAUTHORIZED)
                        .hintsAt(CREDENTIALS_REJECTED),
                rule(
                                "credential-missing",
                                any(
                                                complaint(CREDENTIALS, MISSING, REQUIRED),
                                                complaint(TOKEN, MISSING, REQUIRED),
                                                complaint(API_KEY, MISSING, REQUIRED),
                                                complaint(SIGNED_TOKEN, MISSING, REQUIRED),
                                                complaint(PASSWORD, MISSING, REQUIRED),
                                                complaint(USER, MISSING, REQUIRED),
                                                complaint(LOGIN, MISSING, REQUIRED))
                                        .and(Words.unsaid("csrf", "xsrf", "crumb", "nonce", "forgery"))
                                        .and(Words.unsaid("or invalid", "invalid or", "mechanism level")),
                                UNAUTHORIZED)
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_PLACEHOLDER)
                        .isAHintAgainst(TOKEN_EXPIRED, PERMISSION_DENIED),
                rule("anonymous", complaint(NOBODY, DENIED, DISABLED), UNAUTHORIZED)
                        .suggests(CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_REJECTED),
                rule(
                                "token-wrong",
                                any(
                                                complaint(TOKEN, WRONG, UNKNOWN, DENIED, FAILED, MISMATCHED),
                                                complaint(API_KEY, WRONG, UNKNOWN, DENIED, FAILED))
                                        .and(Words.unsaid("unexpected token", "csrf", "xsrf", "refresh")),
                                UNAUTHORIZED)
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(TOKEN_EXPIRED, TOKEN_REVOKED, WRONG_TOKEN_KIND),
                rule(
                                "token-malformed",
                                any(
                                                complaint(TOKEN, MALFORMED),
                                                complaint(API_KEY, MALFORMED),
                                                complaint(CREDENTIALS, MALFORMED))
                                        .and(Words.unsaid("unexpected token"))
                                        .and(Words.unsaid("Connect Session Auth Token", "Missing dot delimiter")),
                                BEARER_ERRORS)
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .hintsAt(JWT_INVALID, WRONG_TOKEN_KIND),
                rule(
                                "token-malformed-and-nothing-else",
                                any(complaint(TOKEN, MALFORMED), complaint(API_KEY, MALFORMED))
                                        .and(Words.unsaid(
                                                "unexpected token", "expired", "revoked", "invalid or", "or invalid")),
                                BEARER_ERRORS)
                        .speaksAgainst(CREDENTIALS_REJECTED),
                rule(
                                "signed-token-malformed",
                                complaint(SIGNED_TOKEN, MALFORMED).and(Words.unsaid("Missing dot delimiter")),
                                "RFC 7519 section 7.2")
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(JWT_INVALID)
                        .hintsAt(WRONG_TOKEN_KIND),
                rule(
                                "signed-token",
                                any(
                                                complaint(
                                                        SIGNED_TOKEN,
                                                        WRONG,
                                                        FAILED,
                                                        DENIED,
                                                        MISMATCHED,
                                                        FOREIGN,
                                                        UNKNOWN,
                                                        UNTRUSTED),
                                                complaint(
                                                        CLAIM,
                                                        WRONG,
                                                        FAILED,
                                                        DENIED,
                                                        MISMATCHED,
                                                        UNKNOWN,
                                                        UNTRUSTED,
                                                        MISSING,
                                                        REQUIRED))
                                        .and(Words.unsaid("Missing dot delimiter")),
                                "RFC 7519 section 7.2")
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(TOKEN_EXPIRED, WRONG_TOKEN_KIND, CREDENTIALS_MALFORMED),
                rule(
                                "token-revoked",
                                any(
                                        complaint(TOKEN, REVOKED, BANNED),
                                        complaint(API_KEY, REVOKED, DISABLED),
                                        complaint(CREDENTIALS, REVOKED)),
                                BEARER_ERRORS)
                        .stronglySuggests(TOKEN_REVOKED)
                        .hintsAt(TOKEN_EXPIRED),
                rule(
                                "signature",
                                complaint(SIGNATURE, WRONG, MISMATCHED, FAILED, MALFORMED, UNKNOWN, DENIED)
                                        .and(OF_NO_CERTIFICATE, Words.unsaid("oauth_problem")),
                                "RFC 7519 section 7.2")
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(CREDENTIALS_REJECTED),
                rule(
                                "oauth1-signature",
                                complaint(SIGNATURE, WRONG, MISMATCHED, FAILED).and(scheme(Scheme.OAUTH1)),
                                "RFC 5849 section 3.2")
                        .stronglySuggests(OAUTH1_SIGNATURE_INVALID)
                        .stronglySpeaksAgainst(JWT_INVALID),
                rule(
                                "issuer",
                                complaint(ISSUER, WRONG, UNKNOWN, MISMATCHED, FOREIGN, UNTRUSTED, DENIED, FAILED)
                                        .and(OF_NO_CERTIFICATE)
                                        .and(Words.unsaid("ASAP token")),
                                CLAIMS)
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(WRONG_SITE, WRONG_TOKEN_KIND),
                rule("policy", complaint(POLICY, DENIED, BANNED, REQUIRED), FORBIDDEN)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .hintsAt(WAF_BLOCKED, CORPORATE_PROXY_BLOCKED),
                rule("token-inactive", complaint(TOKEN, DISABLED), "RFC 7662 section 2.2")
                        .suggests(TOKEN_REVOKED, TOKEN_EXPIRED),
                rule("token-not-allowed", complaint(TOKEN, DENIED).and(status(403)), FORBIDDEN)
                        .suggests(PERMISSION_DENIED, OAUTH_SCOPE_MISSING),
                rule("client-closed", complaint(CLIENT, DISABLED, REVOKED), TOKEN_ERRORS)
                        .stronglySuggests(OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(OAUTH_APP_MISCONFIGURED, APP_NOT_INSTALLED),
                rule("token-unsupported", complaint(TOKEN, UNSUPPORTED), UNAUTHORIZED)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD, WRONG_TOKEN_KIND)
                        .hintsAt(WRONG_AUTH_SCHEME),
                rule(
                                "token-kind",
                                any(
                                                complaint(TOKEN_KIND, WRONG, MISMATCHED, UNSUPPORTED, DENIED, UNKNOWN),
                                                complaint(TOKEN, OF_OTHER_KIND),
                                                complaint(SIGNED_TOKEN, OF_OTHER_KIND),
                                                complaint(API_KEY, OF_OTHER_KIND))
                                        .and(Words.unsaid("grant_type", "grant type")),
                                BEARER_ERRORS)
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .hintsAt(ENDPOINT_REFUSES_AUTH_METHOD),
                rule(
                                "sent-twice",
                                any(
                                        complaint(TOKEN, REPEATED),
                                        complaint(API_KEY, REPEATED),
                                        complaint(CREDENTIALS, REPEATED),
                                        complaint(HEADER, REPEATED),
                                        complaint(SCHEME, REPEATED),
                                        complaint(SIGNED_TOKEN, REPEATED)),
                                "RFC 6750 section 2")
                        .suggests(CLIENT_BUG, GATEWAY_AUTH_HEADER_CONFLICT, CREDENTIALS_MALFORMED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED),
                rule(
                                "proxy-login",
                                complaint(PROXY_LOGIN, REQUIRED, MISSING, FAILED, WRONG, DENIED)
                                        .and(Words.unsaid("tunnel", "407")),
                                "RFC 9110 section 15.5.8")
                        .stronglySuggests(PROXY_AUTH_REQUIRED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING),
                rule("access-revoked", complaint(ACCESS, REVOKED, EXPIRED), UNAUTHORIZED)
                        .suggests(TOKEN_REVOKED, APP_NOT_INSTALLED)
                        .hintsAt(PERMISSION_DENIED, ACCOUNT_INACTIVE, TOKEN_EXPIRED),
                rule(
                                "device",
                                complaint(
                                        DEVICE,
                                        WRONG,
                                        MISSING,
                                        REQUIRED,
                                        FAILED,
                                        DENIED,
                                        BANNED,
                                        UNKNOWN,
                                        UNTRUSTED,
                                        MISMATCHED,
                                        UNSUPPORTED),
                                FORBIDDEN)
                        .stronglySuggests(TOKEN_POLICY_BLOCKED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(CLIENT_CERTIFICATE_REQUIRED),
                rule("script", complaint(JAVASCRIPT, REQUIRED, DISABLED, MISSING, UNSUPPORTED), FORBIDDEN)
                        .suggests(BOT_CHALLENGE)
                        .hintsAt(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED),
                rule("encoding", complaint(ENCODING, WRONG, MALFORMED, FAILED, UNSUPPORTED), "RFC 7617 section 2.1")
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH)
                        .suggests(CREDENTIALS_MALFORMED),
                rule(
                                "region",
                                complaint(COUNTRY, WRONG, MISMATCHED, REQUIRED)
                                        .and(Words.unsaid("your region", "your country", "your location")),
                                UNAUTHORIZED)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN, WRONG_SITE)
                        .hintsAt(BASE_URL_WRONG)
                        .isAHintAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED),
                rule(
                                "web-category",
                                complaint(WEB_PAGE, BANNED, DENIED)
                                        .and(says("category", "categorized", "categorised", "reputation")),
                                FORBIDDEN)
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED),
                rule(
                                "unknown-after-single-sign-on",
                                any(complaint(USER, UNKNOWN, MISSING), complaint(ACCOUNT, UNKNOWN, MISSING))
                                        .and(says("SSO", "SAML", "single sign", "identity provider", "OpenID", "OIDC")),
                                FORBIDDEN)
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(ACCOUNT_INACTIVE)
                        .speaksAgainst(CREDENTIALS_REJECTED),
                rule("client-too-old", complaint(CLIENT, UNSUPPORTED, EXPIRED), UNAUTHORIZED)
                        .suggests(CLIENT_BUG, CREDENTIAL_TRANSPORT_RETIRED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED),
                rule(
                                "way-retired",
                                any(
                                                complaint(SESSION, UNSUPPORTED),
                                                complaint(LOGIN, UNSUPPORTED),
                                                complaint(SCHEME, UNSUPPORTED),
                                                complaint(API_KEY, UNSUPPORTED),
                                                complaint(TOKEN, UNSUPPORTED))
                                        .and(says(
                                                "no longer",
                                                "deprecated",
                                                "retired",
                                                "discontinued",
                                                "has been removed")),
                                UNAUTHORIZED)
                        .suggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .hintsAt(CLIENT_BUG),
                rule("password-unsupported", complaint(PASSWORD, UNSUPPORTED, DISABLED), UNAUTHORIZED)
                        .suggests(PASSWORD_NOT_ACCEPTED, BASIC_AUTH_DISABLED));
    }

    private static Signal any(Signal first, Signal... others) {
        return first.or(others);
    }

    private static Rule rule(String id, Signal signal, String source) {
        return Rule.when("complaint-" + id, signal.as(sentence(signal))).source(source);
    }

    /** Says the first complaint: the quote shows which of them it is. */
    private static String sentence(Signal signal) {
        if (signal.parts().isEmpty()) {
            return signal.sentence();
        }
        Signal first = signal;
        while (!first.parts().isEmpty()) {
            first = first.parts().get(0);
        }
        boolean alone = signal.parts().stream()
                .skip(1)
                .noneMatch(part -> part.sentence().startsWith("the words "));
        return alone && signal.parts().get(0).parts().isEmpty()
                ? first.sentence()
                : first.sentence() + ", or something alike";
    }
}
