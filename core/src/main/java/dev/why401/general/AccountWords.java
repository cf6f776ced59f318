package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Blocked, expired or unlicensed accounts and sites, second factors and policies, in words. */
final class AccountWords {
    private static final String LOCK =
            "https://support.atlassian.com/jira/kb/user-receives-repeated-captcha-prompts-on-login-to-jira-data-center/";
    private static final String ENTRA = "https://learn.microsoft.com/entra/identity-platform/reference-error-codes";
    private static final String LICENCE = "https://dev.obss.com.tr/confluence/display/MD/TiS+v4.36+-+Authorization";
    private static final String POLICY = "https://community.developer.atlassian.com/t/new-3lo-app-controls/57050";

    private AccountWords() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "account-inactive-said",
                                says(
                                                "account is inactive",
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
                                                "AADSTS50057")
                                        .as("the answer says that the account is not active"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(ENTRA),
                Rule.when(
                                "account-locked-said",
                                says(
                                                "account is locked",
                                                "account locked",
                                                "account has been locked",
                                                "account was locked",
                                                "account temporarily locked",
                                                "user is locked",
                                                "locked out",
                                                "too many failed",
                                                "too many login",
                                                "too many unsuccessful",
                                                "too many authentication",
                                                "too many invalid",
                                                "maximum number of login attempts",
                                                "maximum login attempts",
                                                "temporarily blocked due to",
                                                "account_locked",
                                                "AADSTS50053")
                                        .as("the answer says that the account is locked after failed logins"))
                        .stronglySuggests(ACCOUNT_LOCKED)
                        .hintsAt(CAPTCHA_REQUIRED, RATE_LIMITED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(ENTRA)
                        .source(LOCK),
                Rule.when(
                                "captcha-said",
                                says(
                                                "captcha is required",
                                                "captcha required",
                                                "captcha challenge",
                                                "captcha_required",
                                                "solve a captcha",
                                                "solve the captcha",
                                                "complete the captcha",
                                                "answer a captcha",
                                                "answer the captcha",
                                                "failed captcha",
                                                "login captcha",
                                                "failedLoginCount")
                                        .as("the answer speaks of a CAPTCHA or of counted failed logins"))
                        .stronglySuggests(CAPTCHA_REQUIRED)
                        .hintsAt(BOT_CHALLENGE, ACCOUNT_LOCKED)
                        .source(LOCK)
                        .cases("dc-013"),
                Rule.when(
                                "second-factor-said",
                                says(
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
                                                "one time password",
                                                "otp required",
                                                "verification code",
                                                "reauthentication",
                                                "step-up authentication")
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
                                "one-time-password-header",
                                responseHeader("X-GitHub-OTP").or(responseHeader("X-Gitlab-OTP")))
                        .stronglySuggests(MFA_REQUIRED)
                        .source("RFC 9470 section 3"),
                Rule.when(
                                "no-product-access-said",
                                says(
                                                "do not have access to this application",
                                                "not have access to the application",
                                                "no access to the product",
                                                "not have access to this product",
                                                "does not have access to jira",
                                                "don't have access to jira",
                                                "does not have access to confluence",
                                                "no application access",
                                                "application access",
                                                "not have a license",
                                                "no license assigned",
                                                "not licensed",
                                                "unlicensed user",
                                                "user is not assigned",
                                                "not a member of this site",
                                                "don't have access to this site",
                                                "AADSTS50105")
                                        .as("the answer says that the account has no access to the product"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .hintsAt(PERMISSION_DENIED, LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(ENTRA),
                Rule.when(
                                "licence-said",
                                says(
                                                "license expired",
                                                "license has expired",
                                                "licence expired",
                                                "licence has expired",
                                                "license is expired",
                                                "invalid license",
                                                "license is invalid",
                                                "license is not valid",
                                                "unlicensed",
                                                "trial has expired",
                                                "trial expired",
                                                "subscription has expired",
                                                "subscription expired",
                                                "subscription is inactive",
                                                "subscription has been canceled",
                                                "payment required",
                                                "billing issue")
                                        .as("the answer says that the licence or subscription has run out"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .hintsAt(NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(LICENCE),
                Rule.when(
                                "site-suspended-said",
                                says(
                                                "site is suspended",
                                                "site has been suspended",
                                                "site was deactivated",
                                                "site has been deactivated",
                                                "site is deactivated",
                                                "site is unavailable due to inactivity",
                                                "suspended-inactivity",
                                                "tenant is restricted",
                                                "tenant suspended",
                                                "tenant is suspended",
                                                "tenant is disabled",
                                                "organization is suspended",
                                                "organization has been suspended",
                                                "workspace is suspended",
                                                "instance is suspended",
                                                "account has been suspended",
                                                "account is suspended",
                                                "account suspended")
                                        .as("the answer says that the site or the account is suspended"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .hintsAt(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(
                                "https://support.atlassian.com/atlassian-cloud/kb/401-unauthorized-error-when-service-account-accesses-jira-or-confluence-api")
                        .cases("jc-118"),
                Rule.when(
                                "policy-said",
                                says(
                                                "blocked by an admin",
                                                "blocked by admin",
                                                "blocked by your admin",
                                                "blocked by your organization",
                                                "admin has not allowed",
                                                "admin must authorize",
                                                "admin must approve",
                                                "admin approval",
                                                "organization admin for access",
                                                "contact your organization admin",
                                                "disabled by your administrator",
                                                "disabled by your organization",
                                                "disabled by an administrator",
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
                                                "not approved by")
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
                                "sso-account-said",
                                says(
                                                "single sign-on account",
                                                "sso account",
                                                "sso user",
                                                "managed by single sign-on",
                                                "use single sign-on",
                                                "log in with sso",
                                                "login with sso",
                                                "sign in with sso",
                                                "federated user")
                                        .as("the answer says that the account logs in by single sign-on"))
                        .stronglySuggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .hintsAt(TOKEN_POLICY_BLOCKED)
                        .source("https://jira.atlassian.com/browse/ID-6351"));
    }
}
