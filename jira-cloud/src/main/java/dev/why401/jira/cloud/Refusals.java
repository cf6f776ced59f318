package dev.why401.jira.cloud;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.jira.cloud.CloudSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Knows what Jira says when the account is known but the call is not allowed, or not offered any more. */
final class Refusals {
    private static final String ADMIN_AS_401 = "https://github.com/tenable/integration-jira-cloud/issues/129";
    private static final String UI_ONLY = "https://github.com/datreeio/jira-backup-py/issues/39";

    private Refusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("ip-allowlist-text", says("IP address has been rejected because it is not"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .source("https://confluence.atlassian.com/pages/viewpage.action?pageId=1384133808")
                        .cases("jc-027"),
                Rule.when(
                                "administrators-only-text",
                                onCloud(says(
                                                "Only Jira administrators can",
                                                "Only administrators can",
                                                "Only admins can")
                                        .as("the words say that only administrators may do this")))
                        .proves(ADMIN_REQUIRED)
                        .source(ADMIN_AS_401)
                        .cases("jc-101"),
                Rule.when(
                                "resource-of-apps-called-by-a-user",
                                onCloud(
                                        status(401, 403)
                                                .and(
                                                        scheme(BASIC),
                                                        pathContains(
                                                                "/rest/atlassian-connect/",
                                                                "/rest/forge/1/",
                                                                "/rest/api/2/webhook",
                                                                "/rest/api/3/webhook"))
                                                .as(
                                                        "a resource that is open to apps alone was called with a name and a token")))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-webhooks/")
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/"),
                Rule.when(
                                "unauthorized-with-empty-collections",
                                onCloud(status(401)
                                        .and(jsonHas("errorMessages", "[]"), jsonHas("errors", "{}"))
                                        .as("Jira says 401 with no message at all, as it does on resources for"
                                                + " administrators")))
                        .stronglySuggests(ADMIN_REQUIRED)
                        .hintsAt(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(ADMIN_AS_401)
                        .cases("jc-102"),
                Rule.when(
                                "admin-resource",
                                onCloud(status(401, 403)
                                        .and(pathContains(
                                                "/screens",
                                                "/rest/api/3/permissions",
                                                "/rest/api/2/permissions",
                                                "/auditing/record",
                                                "/workflowscheme",
                                                "/permissionscheme",
                                                "/applicationrole",
                                                "/issuetypescheme",
                                                "/fieldconfiguration",
                                                "/workflow/search",
                                                "/rest/api/3/workflows",
                                                "/rest/api/3/jql/function",
                                                "/rest/api/3/customFieldOption",
                                                "/application-properties"))
                                        .as("the resource is one that Jira keeps for administrators")))
                        .suggests(ADMIN_REQUIRED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/")
                        .cases("jc-047", "jc-077", "jc-101", "jc-102"),
                Rule.when(
                                "resource-of-administrators-forbidden",
                                onCloud(
                                        status(403)
                                                .and(pathContains(
                                                        "/wiki/rest/api/audit",
                                                        "/wiki/rest/api/admin",
                                                        "/rest/api/3/auditing",
                                                        "/rest/api/2/auditing",
                                                        "/rest/api/3/notificationscheme",
                                                        "/rest/api/2/notificationscheme",
                                                        "/rest/api/3/issuesecurityschemes",
                                                        "/rest/api/2/issuesecurityschemes",
                                                        "/rest/api/3/group/bulk",
                                                        "/rest/api/2/group/bulk",
                                                        "/rest/api/3/instance/license",
                                                        "/rest/api/3/announcementBanner",
                                                        "/rest/webhooks/1.0/webhook"))
                                                .as(
                                                        "the resource is documented as one for administrators, and it was refused with 403")))
                        .stronglySuggests(ADMIN_REQUIRED)
                        .hintsAt(PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, WRONG_ENDPOINT_FOR_TOKEN, NO_PRODUCT_ACCESS)
                        .source("https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/")
                        .source("https://mrrefactoring.github.io/confluence.js/classes/Api.Audit.html")
                        .wrongWhen("Everything else is refused to the same credential as well."),
                Rule.when(
                                "groups-and-fields-changed",
                                onCloud(status(401, 403)
                                        .and(
                                                method("POST", "PUT", "DELETE"),
                                                pathContains(
                                                        "/wiki/rest/api/group",
                                                        "/rest/api/3/group",
                                                        "/rest/api/2/group",
                                                        "/rest/api/3/field",
                                                        "/rest/api/2/field"))
                                        .as("the call would change groups or fields, which takes an administrator")))
                        .stronglySuggests(ADMIN_REQUIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/")
                        .wrongWhen("Everything else is refused to the same credential as well."),
                Rule.when(
                                "second-factor-page",
                                says("id.atlassian.com/login/mfa", "/login/mfa?", "/login/two-step")
                                        .as("the login of Atlassian led to the page that asks for a second factor"))
                        .stronglySuggests(MFA_REQUIRED)
                        .speaksAgainst(PASSWORD_NOT_ACCEPTED, CREDENTIALS_REJECTED, CREDENTIAL_TRANSPORT_RETIRED)
                        .source(
                                "https://support.atlassian.com/atlassian-account/docs/manage-two-step-verification-for-your-atlassian-account/"),
                Rule.when(
                                "session-of-a-browser-sent-along",
                                onCloud(scheme(BASIC, BEARER)
                                        .and(says("cloud.session.token", "tenant.session.token"))
                                        .as("the cookie of a person's session travels beside the credential")))
                        .stronglySuggests(STALE_SESSION)
                        .hintsAt(AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(SILENT_ANONYMOUS)
                        .source("https://github.com/psf/requests/issues/2018")
                        .wrongWhen("The cookie was set by the answer, and not sent."),
                Rule.when(
                                "transition-not-offered",
                                onCloud(
                                        says("tried to perform an illegal workflow operation")
                                                .as(
                                                        "Jira does not offer this transition to the caller in the state of the issue")))
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://github.com/AtlassianPS/JiraPS/issues/90")
                        .wrongWhen("The number of the transition is one of another state."),
                Rule.when(
                                "internal-resource",
                                onCloud(status(401, 403, 404)
                                        .and(
                                                scheme(BASIC, BEARER, OAUTH2),
                                                pathContains("/internal-api/", "/rest/internal/", "/rest/internal2/"))
                                        .as(
                                                "the resource belongs to the pages of the product, and reads the cookie of a"
                                                        + " browser")))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(WRONG_ENDPOINT_FOR_TOKEN)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/")
                        .wrongWhen("The same credential is refused by the documented API as well."),
                Rule.when(
                                "project-configuration-text",
                                onCloud(says("You cannot edit the configuration of this project")))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(ADMIN_REQUIRED)
                        .hintsAt(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://github.com/pycontribs/jira/issues/535")
                        .cases("jc-094")
                        .wrongWhen("Nobody was logged in: an anonymous caller gets the same words."),
                Rule.when(
                                "project-configuration-text-for-nobody",
                                onCloud(
                                        says("You cannot edit the configuration of this project")
                                                .and(noCredentialSent())
                                                .as(
                                                        "no credential was sent, and Jira says what it says to everybody who does not administer the project")))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source(CloudSignals.MEASURED_TESTS)
                        .cases("jc-094"),
                Rule.when(
                                "apps-only-text",
                                onCloud(says(
                                                "Only apps can",
                                                "Only Connect apps",
                                                "Only Connect and",
                                                "Only Forge apps",
                                                "Only OAuth 2.0 apps",
                                                "is not a Connect app",
                                                "must be authenticated as an app",
                                                "cannot access this REST resource",
                                                "OAuth 2.0 is not enabled for")
                                        .as("Jira says that the resource is for apps only, or not for this kind of"
                                                + " app")))
                        .proves(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(OAUTH_SCOPE_MISSING)
                        .source("https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks")
                        .source("https://github.com/integration-os/connections/pull/60")
                        .source("https://github.com/hardisgroupcom/sfdx-hardis/issues/572"),
                Rule.when("ui-only-text", says("This feature is only accessible from the UI"))
                        .proves(ENDPOINT_REFUSES_AUTH_METHOD)
                        .source(UI_ONLY)
                        .cases("jc-086"),
                Rule.when(
                                "backup-resource",
                                onCloud(status(401, 403, 404, 410)
                                        .and(pathContains("/rest/backup/1/export", "/wiki/rest/obm/1.0"))
                                        .as("the resource starts a site backup, which ended for API callers in March"
                                                + " 2026")))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .source(UI_ONLY)
                        .cases("jc-086"),
                Rule.when(
                                "removed-api",
                                onCloud(says(
                                                "The requested API has been removed",
                                                "deprecated endpoint has been removed",
                                                "CHANGE-2046")
                                        .or(status(410))
                                        .as("the vendor removed the resource, and another address took its place")))
                        .suggests(BASE_URL_WRONG)
                        .hintsAt(CLIENT_BUG, ENDPOINT_REFUSES_AUTH_METHOD)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("https://developer.atlassian.com/changelog/#CHANGE-2046"),
                Rule.when(
                                "service-desk-resource-refused",
                                onCloud(
                                        pathContains("/rest/servicedeskapi/")
                                                .and(status(401, 403, 404))
                                                .as(
                                                        "the API of service projects was called, which refuses issues of other projects and people without a place there")))
                        .hintsAt(BASE_URL_WRONG, NO_PRODUCT_ACCESS, PERMISSION_DENIED)
                        .source("https://github.com/sooperset/mcp-atlassian/pull/1051"),
                Rule.when(
                                "internal-user-management",
                                onCloud(pathStartsWith("/admin/rest/um/")
                                        .or(pathContains("/rest/usermanagement/"))
                                        .as("the resource is internal to the site's administration")))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(ADMIN_REQUIRED)
                        .source("https://github.com/pycontribs/jira/issues/667")
                        .cases("jc-108"),
                Rule.when(
                                "browser-agent-writes",
                                onCloud(method("POST", "PUT", "DELETE")
                                        .and(
                                                requestHeader("User-Agent", "Mozilla")
                                                        .or(requestHeader("User-Agent", "Chrome")),
                                                status(403, 404))
                                        .as("a write with the User-Agent of a browser was refused")))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .source("https://github.com/stablyai/orca/pull/5957")
                        .source("https://github.com/MrRefactoring/jira.js/issues/100")
                        .cases("gw-129"),
                Rule.when(
                                "attachment-upload-refused",
                                onCloud(method("POST")
                                        .and(
                                                pathContains("/attachments"),
                                                requestHeader("X-Atlassian-Token")
                                                        .not(),
                                                status(403, 404))
                                        .as("an attachment was sent without the header X-Atlassian-Token")))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .source("https://github.com/MrRefactoring/jira.js/pull/152"),
                Rule.when(
                                "attachment-write-forbidden",
                                onCloud(method("POST")
                                        .and(pathContains("/attachments"), status(403, 404))
                                        .as("an attachment was refused, which Jira takes with X-Atlassian-Token:"
                                                + " no-check only")))
                        .suggests(XSRF_CHECK_FAILED)
                        .hintsAt(PERMISSION_DENIED)
                        .source("https://github.com/MrRefactoring/jira.js/pull/152"),
                Rule.when(
                                "account-id-wanted",
                                onCloud(says(
                                                "'accountId' query parameter needs to be provided",
                                                "'accountId' must be the only user identifying query parameter")
                                        .as("the server wants the user named by an accountId alone")))
                        .proves(CLIENT_BUG)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://github.com/marius-m/wt4/issues/14"),
                Rule.when(
                                "refused-in-jira-s-own-words",
                                onCloud(status(403)
                                        .and(jsonHas("errorMessages"), jsonHas("errors"))
                                        .as("Jira itself says 403, in its own form and whatever language")))
                        .hintsAt(PERMISSION_DENIED)
                        .hintsAt(ADMIN_REQUIRED, ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/")
                        .cases("jc-101"),
                Rule.when("gdpr-strict-mode", says("GDPR strict mode"))
                        .proves(CLIENT_BUG)
                        .rulesOut(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("https://github.com/OCA/connector-jira/issues/43")
                        .source("https://github.com/pycontribs/jira/issues/2350"),
                Rule.when(
                                "user-name-in-query",
                                onCloud(queryHas("username", "userKey")
                                        .and(status(400, 404))
                                        .as("the URL names a user by name, and Cloud knows users by account id")))
                        .suggests(CLIENT_BUG)
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/api-changes-for-user-privacy-announcement/")
                        .cases("jc-070", "dc-077"));
    }
}
