package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Codes and sentences of the tools for work that are synced with Jira: Azure DevOps, monday.com, ClickUp, Linear, Zendesk and others. */
final class WorkToolRefusals {
    private static final String MONDAY = "https://developer.monday.com/api-reference/docs/error-handling";
    private static final String CLICKUP = "https://developer.clickup.com/docs/common_errors";
    private static final String NOTION = "https://developers.notion.com/reference/status-codes";
    private static final String AIRTABLE = "https://airtable.com/developers/web/api/errors";

    private WorkToolRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "monday-user-may-not",
                                says("User unauthorized to perform action")
                                        .or(says("UserUnauthorizedException", "USER_UNAUTHORIZED")
                                                .and(hostUnder("monday.com").or(says("monday"), status(200, 403))))
                                        .as("monday.com knows the user, who may not do this"))
                        .proves(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, SILENT_ANONYMOUS)
                        .source(MONDAY),
                Rule.when(
                                "monday-does-not-take-the-token",
                                hostUnder("monday.com")
                                        .and(
                                                bodySays("Not Authenticated"),
                                                secret(
                                                        SecretKind.API_TOKEN,
                                                        SecretKind.PAT,
                                                        SecretKind.OAUTH_ACCESS_TOKEN))
                                        .as("monday.com says so of a token that it does not know as of none"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source(MONDAY),
                Rule.when(
                                "monday-app-may-not",
                                says("missingRequiredPermissions", "missing_required_permissions")
                                        .as(
                                                "monday.com says that the app was not granted a permission that the call needs"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, SILENT_ANONYMOUS)
                        .source(MONDAY),
                Rule.when(
                                "clickup-knows-the-token-and-not-the-workspace",
                                says("Team not authorized", "Team(s) not authorized", "Workspace not authorized")
                                        .or(clickUp("02[3679]|03\\d|04[0-5]"))
                                        .as(
                                                "ClickUp knows the token, to which nobody opened this workspace, and says the same of what does not exist"))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(PERMISSION_DENIED, WRONG_SITE, NO_PRODUCT_ACCESS, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source(CLICKUP),
                Rule.when(
                                "clickup-does-not-know-the-token",
                                clickUp("019|021|025|077").as("ClickUp does not know the token"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED, WRONG_AUTH_SCHEME)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_MISSING)
                        .source(CLICKUP),
                Rule.when("clickup-got-no-token", clickUp("017").as("ClickUp got no Authorization header"))
                        .proves(CREDENTIALS_MISSING)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .source(CLICKUP),
                Rule.when(
                                "scheme-word-in-the-way",
                                matches(
                                                "that the word Bearer is to be left out",
                                                "bearer",
                                                "\\b(?:remove|drop|omit|without|not include|don't include|no need for)\\b(?: the)?(?: (?:word|prefix|term|scheme|string|keyword))? ?['\"`]?bearer\\b(?!['\"`]? ?(?:token|auth|credential|header))")
                                        .and(statusBetween(400, 403).or(logSays("400", "401", "403")))
                                        .as("the server wants the key without the word Bearer in front"))
                        .proves(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://linear.app/developers/graphql"),
                Rule.when(
                                "key-not-valid-behind-not-authorized",
                                says("Invalid key")
                                        .and(statusBetween(400, 403), says("Not authorized", "OperationResult"))
                                        .as("the server says that the key itself is not valid"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .speaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source("https://rally1.rallydev.com/slm/doc/webservice/authentication.jsp"),
                Rule.when(
                                "object-not-shared-with-the-integration",
                                says(
                                                "are shared with your integration",
                                                "is shared with your integration",
                                                "shared with the integration",
                                                "isn't shared with your integration",
                                                "not been shared with your integration")
                                        .as("the server does not show the integration what nobody shared with it"))
                        .proves(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(APP_NOT_INSTALLED)
                        .source(NOTION),
                Rule.when(
                                "hidden-or-missing-in-one-word",
                                says(
                                                "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND",
                                                "or the requested model was not found",
                                                "ACL restricts the record retrieval",
                                                "NOT_FOUND_OR_FORBIDDEN",
                                                "NOT_FOUND_OR_NOT_AUTHORIZED",
                                                "not found or access restricted",
                                                "not found or you are not authorized",
                                                "does not exist or is not accessible",
                                                "doesn't exist or isn't accessible",
                                                "does not exist or access is denied",
                                                "does not exist, or you do not have",
                                                "doesn't exist, or you don't have")
                                        .as("the server leaves open whether the object is missing or hidden"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED)
                        .hintsAt(WRONG_SITE, OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, IP_NOT_ALLOWLISTED)
                        .source(AIRTABLE)
                        .source("RFC 9110 section 15.5.4"),
                Rule.when(
                                "zendesk-has-no-such-customer",
                                says("\"InvalidEndpoint\"")
                                        .and(says("No help desk at", "no help desk"))
                                        .as("Zendesk gives its code for a name that no customer has"))
                        .proves(WRONG_SITE)
                        .source("https://developer.zendesk.com/"),
                Rule.when(
                                "no-customer-of-that-name",
                                says(
                                                "no help desk configured at this address",
                                                "No help desk at",
                                                "no account at this address",
                                                "No account found for subdomain",
                                                "account does not exist at this address",
                                                "Unknown tenant",
                                                "Tenant not found",
                                                "No tenant found",
                                                "Unknown subdomain",
                                                "subdomain does not exist",
                                                "instance does not exist",
                                                "no such workspace",
                                                "no such organization")
                                        .as("the vendor says that it has no customer at this address"))
                        .stronglySuggests(WRONG_SITE)
                        .suggests(BASE_URL_WRONG, LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source("https://developer.zendesk.com/api-reference/introduction/requests/"),
                Rule.when(
                                "instance-is-hibernating",
                                bodySays("instance is hibernating", "Instance Hibernating page", "instance-hibernating")
                                        .as("the developer instance sleeps, and a page says so whatever was asked for"))
                        .proves(LICENSE_OR_SITE_SUSPENDED)
                        .stronglySuggests(SERVICE_INCIDENT)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, CREDENTIALS_REJECTED, SILENT_ANONYMOUS)
                        .source("https://developer.servicenow.com/"),
                Rule.when(
                                "no-valid-licence-of-the-user",
                                matches(
                                                "a licence that is not valid or not there",
                                                "licen",
                                                "\\b(?:doesn't|does not|don't|do not|without|no) (?:have )?(?:an? )?(?:valid|active) (?:\\w{1,20} ){0,2}licen[cs]e")
                                        .as("the words say that there is no valid licence"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .suggests(NO_PRODUCT_ACCESS)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source("https://docs.getxray.app/display/XRAYCLOUD/Authentication+-+REST+v2"),
                Rule.when(
                                "user-without-a-licence",
                                matches(
                                                "a user without a licence",
                                                "licen",
                                                "\\b(?:user|account|caller|you)\\b[^.\\n\"]{0,30}\\b(?:does not|doesn't|do not|don't) have (?:an? )?(?:valid |active )?licen[cs]e")
                                        .as("the words say that this user has no licence"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(LICENSE_OR_SITE_SUSPENDED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://support.atlassian.com/user-management/docs/manage-product-access/"));
    }

    private static Signal clickUp(String numbers) {
        return matches("an error code of ClickUp", "oauth_0", "\\bOAUTH_(?:" + numbers + ")\\b");
    }
}
