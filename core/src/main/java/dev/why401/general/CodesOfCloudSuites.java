package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Codes of the suites of Google, Microsoft, Amazon and Oracle that name one reason each. */
final class CodesOfCloudSuites {
    private static final String GOOGLE = "https://developers.google.com/youtube/v3/docs/errors";
    private static final String GOOGLE_ADS = "https://developers.google.com/google-ads/api/docs/common-errors";
    private static final String GRAPH = "https://learn.microsoft.com/graph/errors";
    private static final String DATAVERSE =
            "https://learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes";

    private CodesOfCloudSuites() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "google-account-without-the-service",
                                says("youtubeSignupRequired", "NoLinkedYouTubeAccount", "notACalendarUser")
                                        .as("the account at Google has never opened this service"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_REJECTED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_MALFORMED)
                        .source(GOOGLE),
                Rule.when(
                                "developer-token-of-google-not-approved",
                                says(
                                                "DEVELOPER_TOKEN_NOT_APPROVED",
                                                "CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION",
                                                "only approved for use with test accounts")
                                        .as("Google has not approved the developer token for such accounts"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(PERMISSION_DENIED, OAUTH_APP_MISCONFIGURED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(GOOGLE_ADS),
                Rule.when(
                                "gmail-knows-no-mailbox-of-the-caller",
                                hostUnder("gmail.googleapis.com")
                                        .or(logSays("gmail"))
                                        .and(says("Precondition check failed"))
                                        .as(
                                                "Gmail says so to a service account that names nobody for whom it acts, and to accounts without Gmail"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .suggests(NO_PRODUCT_ACCESS, OAUTH_APP_MISCONFIGURED, SERVICE_INCIDENT)
                        .speaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://discuss.google.dev/t/failed-precondition-gmail-api-message-send/104153"),
                Rule.when(
                                "exchange-has-no-such-mailbox-online",
                                says("MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI")
                                        .as(
                                                "the mailbox is not one of the cloud: it is inactive, or it is kept on premises"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(ACCOUNT_INACTIVE, WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, BASE_URL_WRONG)
                        .source(GRAPH),
                Rule.when(
                                "public-network-closed",
                                Words.inRefusal(
                                                "Public access is disabled. Please configure private endpoint",
                                                "Public network access is disabled",
                                                "Public network access on this resource is disabled",
                                                "publicNetworkAccess is disabled",
                                                "PublicNetworkAccessDisabled",
                                                "due to Virtual Network/Firewall rules",
                                                "rejected by firewall checks",
                                                "Ip has been prevented to connect")
                                        .as("the resource takes calls from its private network only"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks"),
                Rule.when(
                                "privilege-of-dataverse-missing",
                                Words.inRefusal(
                                                "SecLib::CheckPrivilege failed",
                                                "SecLib::AccessCheckEx failed",
                                                "is missing prv")
                                        .or(hostUnder("dynamics.com").and(says("0x80040220")))
                                        .as("Dynamics names the privilege that the user lacks"))
                        .proves(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING)
                        .source(DATAVERSE),
                Rule.when(
                                "dataverse-does-not-know-the-person",
                                says("0x80072560")
                                        .or(hostUnder("dynamics.com")
                                                .and(says("The user is not a member of the organization")))
                                        .as("the person or the app is not a user of this environment of Dynamics"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(ACCOUNT_INACTIVE, WRONG_SITE, APP_NOT_INSTALLED)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING)
                        .source(DATAVERSE),
                Rule.when(
                                "oracle-hides-or-refuses",
                                says("NotAuthorizedOrNotFound", "Authorization failed or requested resource not found")
                                        .as(
                                                "Oracle leaves open whether the thing is missing or the policy does not show it"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(PERMISSION_DENIED, WRONG_SITE)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, CREDENTIALS_REJECTED)
                        .source("https://docs.oracle.com/iaas/Content/API/References/apierrors.htm"),
                Rule.when(
                                "policy-of-the-whole-organisation",
                                says(
                                                "explicit deny in a service control policy",
                                                "no service control policy allows",
                                                "explicit deny in a resource control policy",
                                                "no resource control policy allows")
                                        .as(
                                                "the policy of the organisation denies it, above all rights of the account"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .source("https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html"));
    }
}
