package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Sentences of servers that tell of a product, a plan or a site that is closed to the account, whoever it is. */
final class LicenceWords {
    private static final String[] NO_PRODUCT_ACCESS_SAID = {
        "do not have access to this application",
        "not have access to the application",
        "no access to the product",
        "not have access to this product",
        "does not have access to jira",
        "don't have access to jira",
        "does not have access to confluence",
        "no application access",
        "not have a license",
        "no license assigned",
        "not licensed",
        "UserNotLicensed",
        "unlicensed user",
        "user is not assigned to the application",
        "user is not assigned to this application",
        "user is not assigned to the client",
        "user is not assigned to the app",
        "user is not assigned to this app",
        "user is not assigned a license",
        "user is not assigned a licence",
        "api_disabled_for_org",
        "not enabled for this organization",
        "not a member of this site",
        "don't have access to this site",
        "AADSTS50105"
    };

    /** How it is said that the customer's contract does not cover the call. */
    private static final String[] PLAN_SAID = {
        "paid plan",
        "only available on business",
        "only available on enterprise",
        "only available on premium",
        "only available on pro ",
        "only available on paid",
        "only available for business",
        "only available for enterprise",
        "only available for premium",
        "only available in the enterprise",
        "available on higher plans",
        "subscription does not include",
        "subscription plan does not include",
        "plan does not include api",
        "plan does not allow api",
        "plan does not support api",
        "upgrade your plan",
        "upgrade your subscription",
        "upgrade to a paid",
        "upgrade your account to",
        "requires an enterprise plan",
        "requires a premium",
        "requires an enterprise license",
        "not available on your plan",
        "not available in your plan",
        "not available for your plan",
        "not included in your plan",
        "not included in your subscription",
        "your plan does not include",
        "your plan doesn't include",
        "your current plan does not",
        "your current plan doesn't",
        "not supported by your plan",
        "need a different access level",
        "need a higher plan",
        "your subscription was cancelled",
        "your subscription was canceled",
        "your subscription has been cancelled",
        "your subscription has been canceled",
        "no active subscription",
        "without an active subscription",
        "number of licensed users",
        "license limit",
        "user limit has been reached",
        "unpaid invoice"
    };

    private static final String[] LICENCE_SAID = {
        "license expired",
        "trial has ended",
        "trial period has ended",
        "trial period is over",
        "trial ended",
        "subscription has ended",
        "subscription ended",
        "account is past due",
        "account past due",
        "payment is overdue",
        "license is non-compliant",
        "license has expired",
        "licence expired",
        "licence has expired",
        "license is expired",
        "invalid license",
        "license is invalid",
        "license is not valid",
        "app is unlicensed",
        "plugin is unlicensed",
        "product is unlicensed",
        "instance is unlicensed",
        "site is unlicensed",
        "server is unlicensed",
        "unlicensed instance",
        "unlicensed product",
        "trial has expired",
        "evaluation period has expired",
        "evaluation license has expired",
        "trial expired",
        "subscription has expired",
        "subscription expired",
        "subscription is inactive",
        "subscription has been canceled",
        "payment required",
        "billing issue"
    };

    private static final String[] APP_UNLICENSED_SAID = {
        "app is not licensed",
        "add-on is not licensed",
        "addon is not licensed",
        "plugin is not licensed",
        "plug-in is not licensed",
        "app is unlicensed",
        "plugin is unlicensed",
        "app license is",
        "plugin license is",
        "license for the plugin",
        "license for the app"
    };

    private static final String[] SITE_SUSPENDED_SAID = {
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
        "instance is suspended"
    };

    /** An account may be a person's or a customer's. */
    private static final String[] ACCOUNT_SUSPENDED_SAID = {
        "account has been suspended", "account is suspended", "account suspended", "account was suspended"
    };

    private static final String LICENCE = "https://dev.obss.com.tr/confluence/display/MD/TiS+v4.36+-+Authorization";

    private static final String ENTRA = "https://learn.microsoft.com/entra/identity-platform/reference-error-codes";

    private LicenceWords() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "no-product-access-said-plainly",
                                Words.inError(NO_PRODUCT_ACCESS_SAID)
                                        .and(Words.unsaid("from your country", "from your region", "from your IP"))
                                        .as("the error itself says that the account has no access to the product"))
                        .proves(NO_PRODUCT_ACCESS)
                        .rulesOut(REFRESH_TOKEN_REJECTED, OAUTH_CLIENT_AUTH_FAILED)
                        .source(ENTRA),
                Rule.when(
                                "no-product-access-said",
                                Words.inRefusal(NO_PRODUCT_ACCESS_SAID)
                                        .as("the answer says that the account has no access to the product"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .hintsAt(PERMISSION_DENIED, LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                REFRESH_TOKEN_REJECTED,
                                OAUTH_CLIENT_AUTH_FAILED,
                                OAUTH_REDIRECT_URI_MISMATCH)
                        .source(ENTRA),
                Rule.when(
                                "app-not-licensed",
                                Words.inRefusal(APP_UNLICENSED_SAID)
                                        .as("the answer says that an app of the site has no licence, whoever asks"))
                        .proves(LICENSE_OR_SITE_SUSPENDED)
                        .rulesOut(NO_PRODUCT_ACCESS)
                        .source(LICENCE),
                Rule.when(
                                "entra-wants-an-assignment",
                                says("AADSTS50105", "not assigned to a role for the application")
                                        .as("Entra lets only users in whom somebody assigned to the application"))
                        .proves(NO_PRODUCT_ACCESS)
                        .hintsAt(PERMISSION_DENIED)
                        .speaksAgainst(TOKEN_POLICY_BLOCKED)
                        .source(ENTRA),
                Rule.when(
                                "plan-said",
                                bodySays(PLAN_SAID)
                                        .and(statusBetween(400, 499), html().not())
                                        .or(logSays(PLAN_SAID))
                                        .as("the words ask for a plan or a seat that this customer does not pay for"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .suggests(NO_PRODUCT_ACCESS)
                        .hintsAt(PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED, WAF_BLOCKED)
                        .source("https://docs.x.com/x-api/fundamentals/response-codes-and-errors")
                        .wrongWhen("The plan decides only how many calls may be made."),
                Rule.when(
                                "licence-said-plainly",
                                Words.inError(LICENCE_SAID)
                                        .and(Words.unsaid(
                                                "user is unlicensed", "unlicensed user", "you are unlicensed"))
                                        .as("the error itself says that the licence or subscription has run out"))
                        .proves(LICENSE_OR_SITE_SUSPENDED)
                        .source(LICENCE),
                Rule.when(
                                "licence-said",
                                Words.inRefusal(LICENCE_SAID)
                                        .as("the answer says that the licence or subscription has run out"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .hintsAt(NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(LICENCE),
                Rule.when(
                                "site-suspended-said-plainly",
                                Words.inError(SITE_SUSPENDED_SAID)
                                        .as("the error itself says that the site or the account is suspended"))
                        .proves(LICENSE_OR_SITE_SUSPENDED)
                        .source(
                                "https://support.atlassian.com/atlassian-cloud/kb/401-unauthorized-error-when-service-account-accesses-jira-or-confluence-api")
                        .cases("jc-118"),
                Rule.when(
                                "site-suspended-said",
                                Words.inRefusal(SITE_SUSPENDED_SAID)
                                        .as("the answer says that the site or the account is suspended"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .hintsAt(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED, SERVICE_INCIDENT)
                        .source(
                                "https://support.atlassian.com/atlassian-cloud/kb/401-unauthorized-error-when-service-account-accesses-jira-or-confluence-api")
                        .cases("jc-118"),
                Rule.when(
                                "account-of-the-customer-suspended",
                                jsonHas("code", "account_suspended")
                                        .and(Words.unsaid("user", "moderator", "member"))
                                        .or(hostUnder("freshdesk.com", "freshservice.com", "zendesk.com")
                                                .and(says(ACCOUNT_SUSPENDED_SAID)))
                                        .as(
                                                "the vendor has suspended the account of the customer, and with it the site"))
                        .proves(LICENSE_OR_SITE_SUSPENDED)
                        .speaksAgainst(ACCOUNT_INACTIVE)
                        .source("https://developers.freshdesk.com/api/#error"),
                Rule.when(
                                "account-suspended-said",
                                Words.inRefusal(ACCOUNT_SUSPENDED_SAID)
                                        .as("the answer says that an account is suspended, a person's or a customer's"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED, ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(
                                "https://support.atlassian.com/atlassian-cloud/kb/401-unauthorized-error-when-service-account-accesses-jira-or-confluence-api"));
    }
}
