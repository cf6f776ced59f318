package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Blocked, expired or unlicensed accounts and sites, second factors and policies, in words. */
final class AccountWords {
    private static final String LOCK =
            "https://support.atlassian.com/jira/kb/user-receives-repeated-captcha-prompts-on-login-to-jira-data-center/";
    private static final String ENTRA = "https://learn.microsoft.com/entra/identity-platform/reference-error-codes";
    private static final String POLICY = "https://community.developer.atlassian.com/t/new-3lo-app-controls/57050";

    private static final String[] ACCOUNT_INACTIVE_SAID = {
        "account is inactive",
        "account was suspended by an administrator",
        "user is blocked",
        "user account is disabled",
        "user account has been disabled",
        "status is not active",
        "user is not active",
        "user is suspended",
        "user has been suspended",
        "user has been deleted",
        "account has been deleted",
        "account is not fully set up",
        "account has not yet been activated",
        "user has not yet been activated",
        "account is not activated",
        "user is not activated",
        "email is not activated",
        "InactiveUser",
        "account inactive",
        "account is disabled",
        "account disabled",
        "account has been disabled",
        "account is deactivated",
        "account has been deactivated",
        "account was deactivated",
        "account is not active",
        "user is inactive",
        "user inactive",
        "inactive user",
        "user is disabled",
        "user disabled",
        "user is deactivated",
        "user deactivated",
        "user has been deactivated",
        "account_inactive",
        "user_disabled",
        "AADSTS50057"
    };

    private static final String[] ACCOUNT_NOT_CONFIRMED_SAID = {
        "email is not verified",
        "email not verified",
        "email address is not verified",
        "email address not verified",
        "email has not been verified",
        "email is not confirmed",
        "email not confirmed",
        "email address is not confirmed",
        "verify your email",
        "verify your e-mail",
        "confirm your email",
        "confirm your account",
        "account is not verified",
        "account not verified",
        "account has not been verified",
        "account is not confirmed",
        "user is not confirmed",
        "without a confirmed account",
        "without a confirmed email",
        "without a confirmed phone",
        "user not confirmed",
        "UserNotConfirmed",
        "unconfirmed account",
        "unconfirmed email",
        "unverified account",
        "unverified email",
        "activate your account",
        "pending approval",
        "awaiting approval"
    };

    /** How a lock is told as one of several reasons. */
    static final String[] PERHAPS_LOCKED = {
        "or user locked",
        "or locked user",
        "or account locked",
        "or locked account",
        "or locked out",
        "or is locked",
        "or the account is locked",
        "or account is locked",
        "or your account is locked",
        "or the user is locked",
        "or user is locked",
        "or the account may be locked",
        "or your account may be locked",
        "or has been locked"
    };

    private static final String[] ACCOUNT_LOCKED_SAID = {
        "account is locked",
        "account locked",
        "account has been locked",
        "account was locked",
        "account temporarily locked",
        "account is temporarily locked",
        "user is locked",
        "user account is locked",
        "locked out",
        "account_locked",
        "AADSTS50053"
    };

    /** These count logins and leave open what follows: a lock, a CAPTCHA, a ban of the address or a pause. */
    private static final String[] FAILED_LOGINS_COUNTED_SAID = {
        "too many failed",
        "multiple consecutive login attempts",
        "password attempts exceeded",
        "too_many_attempts",
        "too many login",
        "too many unsuccessful",
        "zu viele Fehlversuche",
        "zu viele fehlgeschlagene",
        "too many authentication failures",
        "too many invalid",
        "maximum number of login attempts",
        "maximum login attempts"
    };

    /** Where an address or a network is blocked for a time, it is no account. */
    private static final Signal PAUSED = matches(
                    "somebody who is blocked for a time",
                    "temporarily blocked due to",
                    "(?m)^(?![^\\n]{0,200}\\b(?:ip|address|network)\\b[^\\n]{0,40}temporarily blocked due to)[^\\n]{0,400}temporarily blocked due to")
            .and(html().not().or(statusBetween(300, 599), logSays(" ")));

    private static final String[] POLICY_SAID = {
        "blocked by an admin",
        "forbids access via",
        "policy evaluation failed",
        "not allow token issuance",
        "blocked by admin",
        "blocked by your admin",
        "blocked by your organization",
        "admin has not allowed",
        "admin must authorize",
        "admin must approve",
        "admin approval",
        "organization admin for access",
        "contact your organization admin",
        "access was disabled by your administrator",
        "access has been disabled by your administrator",
        "access is disabled by your administrator",
        "tokens have been disabled by your administrator",
        "tokens are disabled by your administrator",
        "disabled by your organization",
        "access was disabled by an administrator",
        "access has been disabled by an administrator",
        "access is disabled by an administrator",
        "tokens have been disabled by an administrator",
        "tokens are disabled by an administrator",
        "not allowed by your organization",
        "organization policy",
        "organisation policy",
        "organization's policy",
        "permission to connect via api token",
        "api token access is",
        "api tokens are disabled",
        "personal access tokens are disabled",
        "SAML enforcement",
        "SAML SSO",
        "not approved by"
    };

    private static final String[] SSO_ACCOUNT_SAID = {
        "single sign-on account",
        "sso account",
        "sso user",
        "managed by single sign-on",
        "use single sign-on",
        "log in with sso",
        "login with sso",
        "sign in with sso",
        "federated user"
    };

    private AccountWords() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "account-inactive-said-plainly",
                                Words.inError(ACCOUNT_INACTIVE_SAID)
                                        .as("the error itself says that the account is not active"))
                        .proves(ACCOUNT_INACTIVE)
                        .rulesOut(REFRESH_TOKEN_REJECTED, OAUTH_CLIENT_AUTH_FAILED)
                        .source(ENTRA),
                Rule.when(
                                "account-not-confirmed-said",
                                Words.inRefusal(ACCOUNT_NOT_CONFIRMED_SAID)
                                        .as("the answer says that the account or its address is not confirmed yet"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .hintsAt(PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(
                                "https://github.com/laravel/framework/blob/12.x/src/Illuminate/Auth/Middleware/EnsureEmailIsVerified.php")
                        .wrongWhen(
                                "Nobody is logged in, of which Laravel says the same where it asks for no login first."),
                Rule.when(
                                "account-inactive-said",
                                Words.inRefusal(ACCOUNT_INACTIVE_SAID)
                                        .and(Words.unsaid("or user is disabled"))
                                        .as("the answer says that the account is not active"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MISSING,
                                CREDENTIALS_REJECTED,
                                PERMISSION_DENIED,
                                REFRESH_TOKEN_REJECTED,
                                OAUTH_CLIENT_AUTH_FAILED,
                                OAUTH_REDIRECT_URI_MISMATCH)
                        .source(ENTRA),
                Rule.when(
                                "account-blocked-said",
                                Words.inRefusal("account has been blocked", "account is blocked", "account was blocked")
                                        .and(Words.unsaid("attempts", "failed login", "too_many"))
                                        .as(
                                                "the answer says that the account is blocked, and not that logins had failed"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .suggests(ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://docs.gitlab.com/administration/moderate_users/"),
                Rule.when(
                                "account-locked-said-plainly",
                                Words.inError(ACCOUNT_LOCKED_SAID)
                                        .and(Words.unsaid(PERHAPS_LOCKED))
                                        .as("the error itself says that the account is locked after failed logins"))
                        .proves(ACCOUNT_LOCKED)
                        .rulesOut(REFRESH_TOKEN_REJECTED, OAUTH_CLIENT_AUTH_FAILED)
                        .source(ENTRA),
                Rule.when(
                                "account-perhaps-locked-said",
                                says(PERHAPS_LOCKED)
                                        .and(
                                                says("invalid", "incorrect", "wrong", "bad"),
                                                says("password", "credential", "login"),
                                                Words.unsaid("LOGIN_MUST_USE_SECURITY_TOKEN"))
                                        .as(
                                                "the server leaves open whether the credential is wrong or the account is locked"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(ACCOUNT_LOCKED)
                        .hintsAt(CREDENTIALS_CHANGED)
                        .isAHintAgainst(TOKEN_EXPIRED)
                        .source(ENTRA)
                        .source(
                                "https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm"),
                Rule.when(
                                "account-locked-said",
                                Words.inRefusal(ACCOUNT_LOCKED_SAID)
                                        .and(Words.unsaid(PERHAPS_LOCKED))
                                        .as("the answer says that the account is locked after failed logins"))
                        .stronglySuggests(ACCOUNT_LOCKED)
                        .hintsAt(CAPTCHA_REQUIRED, RATE_LIMITED)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                REFRESH_TOKEN_REJECTED,
                                OAUTH_CLIENT_AUTH_FAILED,
                                OAUTH_REDIRECT_URI_MISMATCH)
                        .source(ENTRA)
                        .source(LOCK),
                Rule.when(
                                "failed-logins-counted-said",
                                Words.inRefusal(FAILED_LOGINS_COUNTED_SAID)
                                        .or(PAUSED)
                                        .as("the answer says that too many logins have failed"))
                        .stronglySuggests(ACCOUNT_LOCKED)
                        .suggests(CAPTCHA_REQUIRED, RATE_LIMITED, IP_BANNED)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                PERMISSION_DENIED,
                                REFRESH_TOKEN_REJECTED,
                                OAUTH_CLIENT_AUTH_FAILED)
                        .source(ENTRA)
                        .source(LOCK)
                        .wrongWhen("The pause ends by itself and no account is locked."),
                Rule.when(
                                "captcha-said",
                                Words.inRefusal(
                                                "captcha is required",
                                                "captcha required",
                                                "captcha challenge",
                                                "captcha_required",
                                                "solve a captcha",
                                                "solve the captcha",
                                                "complete the captcha",
                                                "complete captcha",
                                                "HumanVerificationToken",
                                                "marked as requiring a CAPTCHA",
                                                "answer a captcha",
                                                "answer the captcha",
                                                "failed captcha",
                                                "login captcha",
                                                "requires you to log on to the website before continuing",
                                                "failedLoginCount")
                                        .as("the answer speaks of a CAPTCHA or of counted failed logins"))
                        .stronglySuggests(CAPTCHA_REQUIRED)
                        .hintsAt(BOT_CHALLENGE, ACCOUNT_LOCKED)
                        .source(LOCK)
                        .cases("dc-013"),
                Rule.when(
                                "captcha-at-the-login-said",
                                Words.inRefusal("captcha")
                                        .and(says(
                                                "log in via the web",
                                                "login via the web",
                                                "log in through the web",
                                                "log in via a browser",
                                                "log in through the browser",
                                                "log in with a browser",
                                                "sign in through the browser"))
                                        .as("a CAPTCHA is pending that a login in the browser answers"))
                        .suggests(CAPTCHA_REQUIRED)
                        .speaksAgainst(BOT_CHALLENGE)
                        .source(LOCK)
                        .wrongWhen("A firewall in front asks for the CAPTCHA, and not the login of the application."),
                Rule.when(
                                "second-factor-said",
                                Words.inRefusal(
                                                "two-factor",
                                                "two factor",
                                                "second factor",
                                                "multi-factor",
                                                "multifactor",
                                                "mfa required",
                                                "mfa_required",
                                                "mfa is required",
                                                "requires mfa",
                                                "one-time password",
                                                "mfa authentication is required",
                                                "authentication otp code",
                                                "one time password",
                                                "otp required",
                                                "verification code",
                                                "reauthentication",
                                                "step-up authentication",
                                                "secondary authentication",
                                                "mfa enabled account",
                                                "mfa-enabled account",
                                                "mfa token",
                                                "mfa code",
                                                "totp code")
                                        .or(
                                                bodySays("re-authenticate", "reauthenticate"),
                                                matches(
                                                        "a second factor",
                                                        "2fa",
                                                        "(?<![%0-9A-Za-z])2fa(?![0-9A-Za-z])"))
                                        .as("the answer asks for a second factor or a fresh login"))
                        .stronglySuggests(MFA_REQUIRED)
                        .source("RFC 9470 section 3")
                        .cases("gw-091"),
                Rule.when(
                                "second-factor-said-plainly",
                                Words.inError(
                                                "two-factor",
                                                "two factor",
                                                "second factor",
                                                "multi-factor",
                                                "mfa_required",
                                                "mfa required",
                                                "secondary authentication on mfa",
                                                "otp required")
                                        .or(matches("a second factor", "2fa", "(?<![%0-9A-Za-z])2fa(?![0-9A-Za-z])")
                                                .and(html().not()))
                                        .as("the error itself asks for a second factor"))
                        .proves(MFA_REQUIRED)
                        .source("RFC 9470 section 3"),
                Rule.when(
                                "one-time-password-header",
                                responseHeader("X-GitHub-OTP").or(responseHeader("X-Gitlab-OTP"), says("X-GitHub-OTP")))
                        .stronglySuggests(MFA_REQUIRED)
                        .source("RFC 9470 section 3"),
                Rule.when(
                                "policy-said-plainly",
                                Words.inError(POLICY_SAID)
                                        .and(Words.unsaid(
                                                "site is blocked",
                                                "website is blocked",
                                                "page is blocked",
                                                "URL is blocked"))
                                        .as(
                                                "the error itself says that an organisation's policy does not allow this access"))
                        .proves(TOKEN_POLICY_BLOCKED)
                        .source(POLICY)
                        .cases("jc-112", "jc-115"),
                Rule.when(
                                "policy-said",
                                Words.inRefusal(POLICY_SAID)
                                        .as("the answer says that an organisation's policy does not allow this access"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .hintsAt(APP_NOT_INSTALLED, NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(POLICY)
                        .cases("jc-112", "jc-115"),
                Rule.when("sso-header-of-the-organisation", responseHeader("X-GitHub-SSO"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .source("https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api"),
                Rule.when(
                                "sso-account-said-plainly",
                                Words.inError(SSO_ACCOUNT_SAID)
                                        .as("the error itself says that the account logs in by single sign-on"))
                        .proves(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source("https://jira.atlassian.com/browse/ID-6351"),
                Rule.when(
                                "sso-account-said",
                                Words.inRefusal(SSO_ACCOUNT_SAID)
                                        .as("the answer says that the account logs in by single sign-on"))
                        .stronglySuggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .hintsAt(TOKEN_POLICY_BLOCKED)
                        .source("https://jira.atlassian.com/browse/ID-6351"),
                Rule.when(
                                "one-time-code-wanted-said",
                                matches(
                                                "a request for a code that is good for one time",
                                                "code",
                                                "\\b(?:enter|provide|supply|type in|input|submit)\\b[^\\n.]{0,25}\\b(?:otp|totp|2fa|mfa|one[- ]time|verification|two[- ]factor|authenticator)[ -]?(?:pass)?code")
                                        .and(Words.unsaid("<html", "<!doctype"))
                                        .as("the words ask for a code that is good for one time"))
                        .stronglySuggests(MFA_REQUIRED)
                        .source(
                                "https://docs.gitlab.com/user/profile/account/two_factor_authentication_troubleshooting.html"),
                Rule.when(
                                "login-by-single-sign-on-wanted-said",
                                matches(
                                                "a login that is left to single sign-on",
                                                "in",
                                                "\\b(?:log|sign)[ -]?(?:in|on) (?:with|via|using|through|by) (?:your |the )?(?:company |corporate )?(?:saml|sso|single[ -]sign|identity provider|idp\\b|okta|adfs|entra|azure ad|openid|oidc)")
                                        .and(Words.unsaid("<html", "<!doctype", "<form"))
                                        .as(
                                                "the words leave the login to single sign-on, which checks no password here"))
                        .stronglySuggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .hintsAt(PASSWORD_NOT_ACCEPTED, BASIC_AUTH_DISABLED)
                        .source("https://github.com/pycontribs/jenkinsapi/issues/707")
                        .wrongWhen("The words are those of a client that offers several ways to log in."));
    }
}
