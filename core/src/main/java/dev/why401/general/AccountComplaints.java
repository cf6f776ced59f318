package dev.why401.general;

import static dev.why401.general.Complaints.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Fault.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Subject.*;

import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Complaints about who calls: credentials, passwords, sessions and accounts, and what a login wants besides. */
final class AccountComplaints {
    /** "Wrong password, or the user is locked" is what a server says that does not tell which. */
    private static final Signal OF_ONE_REASON = Words.unsaid(AccountWords.PERHAPS_LOCKED);

    private AccountComplaints() {}

    static List<Rule> rules() {
        return List.of(
                rule("password-expired", complaint(PASSWORD, EXPIRED), UNAUTHORIZED)
                        .stronglySuggests(CREDENTIALS_CHANGED),
                rule(
                                "password-changed",
                                any(complaint(PASSWORD, CHANGED), complaint(CREDENTIALS, CHANGED)),
                                UNAUTHORIZED)
                        .stronglySuggests(CREDENTIALS_CHANGED),
                rule("password-unsupported", complaint(PASSWORD, UNSUPPORTED, DISABLED), UNAUTHORIZED)
                        .suggests(PASSWORD_NOT_ACCEPTED, BASIC_AUTH_DISABLED),
                rule(
                                "session-over",
                                any(
                                        complaint(
                                                SESSION,
                                                EXPIRED,
                                                WRONG,
                                                UNKNOWN,
                                                REVOKED,
                                                MISMATCHED,
                                                FOREIGN,
                                                DISABLED,
                                                UNAVAILABLE),
                                        complaint(LOGIN, EXPIRED)),
                                UNAUTHORIZED)
                        .suggests(STALE_SESSION, TOKEN_EXPIRED),
                rule("session-missing", complaint(SESSION, MISSING, REQUIRED), UNAUTHORIZED)
                        .suggests(CREDENTIALS_MISSING, STALE_SESSION)
                        .hintsAt(TOKEN_EXPIRED),
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
                rule("attempts", complaint(ATTEMPTS, EXCEEDED), UNAUTHORIZED)
                        .stronglySuggests(ACCOUNT_LOCKED)
                        .hintsAt(CAPTCHA_REQUIRED, RATE_LIMITED, IP_BANNED),
                rule("account-blocked", complaint(ACCOUNT, BANNED), UNAUTHORIZED)
                        .hintsAt(ACCOUNT_LOCKED, ACCOUNT_INACTIVE),
                rule(
                                "account-locked",
                                any(complaint(ACCOUNT, LOCKED), complaint(USER, LOCKED))
                                        .and(OF_ONE_REASON),
                                UNAUTHORIZED)
                        .stronglySuggests(ACCOUNT_LOCKED)
                        .hintsAt(ACCOUNT_INACTIVE, CAPTCHA_REQUIRED),
                rule(
                                "account-inactive",
                                any(
                                                complaint(ACCOUNT, DISABLED, EXPIRED, REVOKED, SUSPENDED),
                                                complaint(USER, DISABLED, EXPIRED, SUSPENDED))
                                        .and(Words.unsaid("prompts disabled", "interactivity has been disabled")),
                                UNAUTHORIZED)
                        .stronglySuggests(ACCOUNT_INACTIVE),
                rule("user-unknown", any(complaint(USER, UNKNOWN), complaint(ACCOUNT, UNKNOWN, MISSING)), UNAUTHORIZED)
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(ACCOUNT_INACTIVE, WRONG_SITE, USERNAME_NOT_EMAIL, EMAIL_NOT_USERNAME),
                rule(
                                "unknown-after-single-sign-on",
                                any(complaint(USER, UNKNOWN, MISSING), complaint(ACCOUNT, UNKNOWN, MISSING))
                                        .and(says("SSO", "SAML", "single sign", "identity provider", "OpenID", "OIDC")),
                                FORBIDDEN)
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(ACCOUNT_INACTIVE)
                        .speaksAgainst(CREDENTIALS_REJECTED),
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
                rule(
                                "access-token-that-used-to-work",
                                any(
                                                complaint(CREDENTIALS, WRONG, DENIED, FAILED),
                                                complaint(LOGIN, FAILED, DENIED),
                                                complaint(ACCESS, DENIED))
                                        .and(secret(SecretKind.OAUTH_ACCESS_TOKEN), workedBefore()),
                                "RFC 6749 section 1.4")
                        .suggests(TOKEN_EXPIRED)
                        .hintsAt(REFRESH_TOKEN_REJECTED, TOKEN_REVOKED, OAUTH_SCOPE_MISSING),
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
                                        .and(Words.unsaid("or invalid", "invalid or", "mechanism level"))
                                        .and(Words.unsaid("key set", "jwk", "mfa", "multifactor", "multi-factor")),
                                UNAUTHORIZED)
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_PLACEHOLDER)
                        .isAHintAgainst(TOKEN_EXPIRED, PERMISSION_DENIED),
                rule(
                                "credential-missing-and-none-expired",
                                any(
                                                complaint(CREDENTIALS, MISSING, REQUIRED),
                                                complaint(TOKEN, MISSING),
                                                complaint(API_KEY, MISSING, REQUIRED))
                                        .and(Words.unsaid(
                                                "expire",
                                                "invalid",
                                                "csrf",
                                                "xsrf",
                                                "crumb",
                                                "docker login",
                                                "kerberos")),
                                UNAUTHORIZED)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED),
                rule("anonymous", complaint(NOBODY, DENIED, DISABLED), UNAUTHORIZED)
                        .suggests(CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_REJECTED),
                rule("captcha", complaint(CAPTCHA, REQUIRED, FAILED, MISSING, WRONG), FORBIDDEN)
                        .suggests(CAPTCHA_REQUIRED, BOT_CHALLENGE),
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
                        .stronglySuggests(MFA_REQUIRED));
    }
}
