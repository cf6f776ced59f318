package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Codes of services for work and trade that name one reason each, whatever the status and the credential may suggest. */
final class CodesOfBusinessServices {
    private static final String HMRC =
            "https://developer.service.hmrc.gov.uk/api-documentation/docs/reference-guide#errors";
    private static final String DOCUSIGN =
            "https://developers.docusign.com/docs/esign-rest-api/esign101/status-and-error-codes/";
    private static final String TELEGRAM = "https://core.telegram.org/api/errors";
    private static final String OVH = "https://docs.ovh.com/";
    private static final String TESLA = "https://developer.tesla.com/docs/fleet-api";

    private CodesOfBusinessServices() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "api-that-nobody-subscribed-to",
                                says(
                                                "is not subscribed to the API which it is attempting to invoke",
                                                "API is not subscribed",
                                                "not subscribed to this API",
                                                "not been subscribed to this API",
                                                "API_NOT_SUBSCRIBED",
                                                "You are not subscribed to this service")
                                        .as("the app is known, and nobody subscribed it to this API"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(APP_NOT_INSTALLED, LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED, BASE_URL_WRONG)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source(HMRC),
                Rule.when(
                                "app-blocked-by-the-vendor",
                                says(
                                                "The application is blocked",
                                                "app has been blocked by",
                                                "application has been suspended",
                                                "app has been suspended",
                                                "This app has been disabled",
                                                "application has been disabled by",
                                                "\"token_suspended\"",
                                                "\"app_suspended\"",
                                                "\"token_blocked\"")
                                        .and(Words.unsaid("administrator", "your admin", "your organi"))
                                        .as("the vendor has blocked the app"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .suggests(TOKEN_POLICY_BLOCKED, TOKEN_REVOKED, ACCOUNT_INACTIVE)
                        .speaksAgainst(CREDENTIALS_REJECTED, OAUTH_SCOPE_MISSING, CREDENTIALS_MISSING, WRONG_TOKEN_KIND)
                        .source(HMRC)
                        .source("https://developers.intercom.com/docs/references/rest-api/errors/error-codes"),
                Rule.when(
                                "plan-of-the-account-lacks-it",
                                says(
                                                "PREMIUM_REQUIRED",
                                                "Only available for Paid account",
                                                "only available for paid accounts",
                                                "not available for free users",
                                                "not available on the free plan",
                                                "not available on your plan",
                                                "not available on your current plan",
                                                "not included in your plan",
                                                "not included in your current plan",
                                                "does not permit querying",
                                                "FEATURE_UNAVAILABLE_ON_PLAN",
                                                "plan does not include API")
                                        .and(statusBetween(400, 404).or(logSays("40"), status(200)))
                                        .as("the plan of the account does not have what was asked for"))
                        .stronglySuggests(NO_PRODUCT_ACCESS, LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("https://developer.spotify.com/documentation/web-api/reference/start-a-users-playback")
                        .source("https://developers.asana.com/docs/errors"),
                Rule.when(
                                "twilio-test-side",
                                Words.inRefusal("not accessible with Test Account Credentials")
                                        .as("the credentials are those of the test side of Twilio, which has little"))
                        .proves(WRONG_TOKEN_KIND)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://www.twilio.com/docs/errors/20008"),
                Rule.when(
                                "twilio-signed-token",
                                Words.inRefusal(
                                                "unable to validate your Access Token",
                                                "Invalid Access Token issuer/subject",
                                                "AccessTokenSignatureValidationFailed")
                                        .and(says("twilio", "(20101)", "(20103)", "(20107)", "20101", "20103", "20107"))
                                        .as("Twilio cannot read the signed token, or its key is another"))
                        .proves(JWT_INVALID)
                        .source("https://www.twilio.com/docs/api/errors/20101"),
                Rule.when(
                                "docusign-key-of-the-other-side",
                                says("specified Integrator Key was not found or is disabled")
                                        .and(Words.unsaid("An Integrator key was not specified", "Invalid account"))
                                        .as(
                                                "DocuSign does not know the app on this side: a new one exists on the demo side only"))
                        .stronglySuggests(WRONG_SITE, OAUTH_CLIENT_AUTH_FAILED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source("https://www.docusign.com/blog/dsdev-from-the-trenches-may-2020"),
                Rule.when(
                                "docusign-user-of-another-account",
                                says("USER_LACKS_MEMBERSHIP", "does not have a valid membership in this Account")
                                        .as(
                                                "DocuSign knows the user, who is not in the account that the address names"))
                        .stronglySuggests(WRONG_SITE)
                        .suggests(PERMISSION_DENIED, PRINCIPAL_TOKEN_MISMATCH, WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(DOCUSIGN),
                Rule.when(
                                "person-not-in-the-group-or-organisation",
                                says(
                                                "NOT_IN_GROUP",
                                                "NOT_IN_ORG",
                                                "Not a user in Organization",
                                                "Not a user in Workspace")
                                        .as("the person is known, and not a member of what was asked for"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(WRONG_SITE, PERMISSION_HIDDEN_AS_NOT_FOUND, NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .speaksAgainst(ADMIN_REQUIRED)
                        .source("https://www.mongodb.com/docs/atlas/reference/api-errors/"),
                Rule.when(
                                "bot-may-not-write-there",
                                Words.inRefusal(
                                                "Forbidden: bot was blocked by the user",
                                                "bot was kicked from",
                                                "bot is not a member of the",
                                                "bot can't initiate conversation",
                                                "bot can't send messages to",
                                                "bots can't send messages to",
                                                "CHAT_WRITE_FORBIDDEN",
                                                "CHAT_ADMIN_REQUIRED",
                                                "have no rights to send a message",
                                                "not enough rights to send",
                                                "need administrator rights in the c")
                                        .as("Telegram knows the bot, which may not write there"))
                        .proves(PERMISSION_DENIED)
                        .rulesOut(BOT_CHALLENGE, CLIENT_SIGNATURE_BLOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, WAF_BLOCKED, IP_BANNED)
                        .source(TELEGRAM),
                Rule.when(
                                "ovh-clock",
                                Words.inRefusal("QUERY_TIME_OUT", "Query out of time")
                                        .and(hostUnder(
                                                        "ovh.com",
                                                        "ovh.us",
                                                        "ovhcloud.com",
                                                        "kimsufi.com",
                                                        "soyoustart.com")
                                                .or(says("OVH"), status(400).and(says("Query out of time"))))
                                        .as("OVH got the call too long after its time"))
                        .proves(CLOCK_SKEW)
                        .source(OVH),
                Rule.when(
                                "key-that-reads-only",
                                says(
                                                "token_readonly",
                                                "token is only allowed to perform GET requests",
                                                "NOT_GRANTED_CALL",
                                                "This call has not been granted",
                                                "OAuth token is not authorized to use this endpoint",
                                                "read-only API key",
                                                "API key is read only",
                                                "API key is read-only",
                                                "does not have the grant needed")
                                        .as("the token is good, and was not given the right to do this"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, WRONG_TOKEN_KIND, TOKEN_EXPIRED)
                        .source(OVH)
                        .source("https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/"),
                Rule.when(
                                "terms-not-accepted",
                                says(
                                                "must accept the Terms of Service",
                                                "must accept the terms of service",
                                                "have not accepted the terms",
                                                "agree to the terms before",
                                                "TERMS_NOT_ACCEPTED",
                                                "terms_of_service_not_accepted",
                                                "not signed the agreement")
                                        .and(statusBetween(400, 403).or(logSays("403", "401")))
                                        .as("the account has to accept the terms first, in a browser"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(
                                PERMISSION_DENIED,
                                OAUTH_SCOPE_MISSING,
                                CREDENTIALS_REJECTED,
                                ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://docs.gitlab.com/ee/administration/settings/terms.html"),
                Rule.when(
                                "token-of-a-team-for-one-person",
                                says("access token you provided is for an entire Dropbox")
                                        .as(
                                                "the token of Dropbox is one of a whole team, and the call is one for one person"))
                        .proves(WRONG_TOKEN_KIND)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD, CLIENT_BUG)
                        .source("https://www.dropbox.com/developers/documentation/http/teams"),
                Rule.when(
                                "time-of-an-assertion-refused",
                                says(
                                                "MUST be before the expiration date\\/time listed in the 'exp' claim",
                                                "MUST be before the expiration date/time listed in the 'exp' claim",
                                                "Check your iat and exp values",
                                                "must be a short-lived token",
                                                "'exp' claim is too far in the future",
                                                "'Expiration time' claim ('exp') is too far in the future",
                                                "Expiration time' claim ('exp') must be")
                                        .as("the times in the assertion do not fit the clock of the server"))
                        .stronglySuggests(CLOCK_SKEW)
                        .suggests(JWT_INVALID, TOKEN_EXPIRED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH)
                        .source("RFC 7523 section 3"),
                Rule.when(
                                "complexity-of-a-query-used-up",
                                Words.inRefusal("Complexity budget exhausted", "COMPLEXITY_BUDGET_EXHAUSTED")
                                        .as("monday.com says that the budget for this minute is used up"))
                        .proves(RATE_LIMITED)
                        .source("https://developer.monday.com/api-reference/docs/rate-limits"),
                Rule.when(
                                "entitlement-missing",
                                says(
                                                "is disabled for users without the",
                                                "or workspace-access entitlement",
                                                "does not have the required entitlement",
                                                "missing the required entitlement")
                                        .as("the person lacks the entitlement to this part of the product"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(ACCOUNT_INACTIVE, TOKEN_POLICY_BLOCKED)
                        .source("https://docs.databricks.com/en/security/auth/entitlements.html"),
                Rule.when(
                                "scopes-of-figma",
                                Words.inRefusal("Invalid scope(s):")
                                        .and(says("This endpoint requires the"))
                                        .as("Figma names the scopes that the token has and the one that it lacks"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(OAUTH_APP_MISCONFIGURED)
                        .source("https://developers.figma.com/docs/rest-api/scopes/"),
                Rule.when(
                                "community-of-reddit-closed",
                                hostUnder("reddit.com")
                                        .and(bodySays(
                                                "\"reason\": \"private\"",
                                                "\"reason\":\"private\"",
                                                "\"reason\": \"gold_only\"",
                                                "\"reason\":\"gold_only\"",
                                                "\"reason\": \"quarantined\"",
                                                "\"reason\":\"quarantined\""))
                                        .as("the community is closed to this account"))
                        .proves(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING, IP_BANNED, CREDENTIALS_MISSING)
                        .source("https://www.reddit.com/dev/api/"),
                Rule.when(
                                "method-of-slack-not-for-enterprises",
                                bodySays("\"enterprise_is_restricted\"")
                                        .and(jsonHas("ok", "false"))
                                        .as("the method of Slack cannot be called from an organisation of this kind"))
                        .proves(ENDPOINT_REFUSES_AUTH_METHOD)
                        .suggests(TOKEN_POLICY_BLOCKED, WRONG_TOKEN_KIND, PERMISSION_DENIED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .source("https://docs.slack.dev/reference/methods/auth.test"),
                Rule.when(
                                "yandex-has-not-let-the-app-in",
                                says("Незавершенная регистрация")
                                        .or(hostUnder("yandex.ru", "yandex.com", "yandex.net")
                                                .and(says("Incomplete registration")))
                                        .and(says("error_code"))
                                        .as("Yandex has not let the app in to this API yet"))
                        .stronglySuggests(NO_PRODUCT_ACCESS, OAUTH_APP_MISCONFIGURED)
                        .suggests(APP_NOT_INSTALLED)
                        .source("https://yandex.ru/dev/direct/doc/en/concepts/errors-list"),
                Rule.when(
                                "gated-model",
                                responseHeader("x-error-code", "GatedRepo")
                                        .and(status(401)
                                                .and(scheme(Scheme.NONE))
                                                .not())
                                        .or(says(
                                                "GatedRepoError",
                                                "are not in the authorized list",
                                                "access to model with the specified model ID",
                                                "don't have access to the model with the specified model"))
                                        .as("the model is open to those only who asked for access and got it"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME)
                        .source("https://huggingface.co/docs/hub/models-gated"),
                Rule.when(
                                "api-access-not-asked-for-yet",
                                says("Scope Status Invalid", "consumer type is not supported")
                                        .as(
                                                "the app has not asked for this API in its settings, or was not let in to it yet"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://developers.naver.com/docs/common/openapiguide/errorcode.md"),
                Rule.when(
                                "person-in-another-region",
                                says("user out of region, use base URL", "must be registered in the current region")
                                        .as(
                                                "the vendor has one address for each region, and this one is not that of the account"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN, WRONG_SITE)
                        .stronglySpeaksAgainst(BASE_URL_WRONG)
                        .source(TESLA));
    }
}
