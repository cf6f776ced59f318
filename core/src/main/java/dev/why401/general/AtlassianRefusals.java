package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Refusals in words that Cloud, Server and Data Center have in common. */
final class AtlassianRefusals {
    private static final String CROWD =
            "https://support.atlassian.com/confluence/kb/403-error-during-connection-between-confluence-and-jira-for-user-management/";
    private static final String SECURE_SESSIONS =
            "https://confluence.atlassian.com/adminjiraserver/configuring-secure-administrator-sessions-938847890.html";
    private static final String SECURITY_LOG =
            "https://support.atlassian.com/jira/kb/user-receives-repeated-captcha-prompts-on-login-to-jira-data-center/";

    private static final String MAY_NOT_LOG_IN =
            "https://support.atlassian.com/jira/kb/user-unable-to-login-with-you-do-not-have-permission-error/";

    private AtlassianRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "basic-auth-disabled",
                                says("Basic Authentication has been disabled")
                                        .as("the application says that basic authentication is switched off"))
                        .proves(BASIC_AUTH_DISABLED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source(
                                "https://confluence.atlassian.com/enterprise/disabling-basic-authentication-1044776464.html"),
                Rule.when(
                                "right-to-link-missing",
                                says("No Link Issue Permission")
                                        .as("Jira names the right that the caller lacks, and says 401 with it"))
                        .proves(PERMISSION_DENIED)
                        .rulesOut(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links"),
                Rule.when(
                                "xsrf-check-failed",
                                says("XSRF check failed", "XSRF Security Token Missing")
                                        .as("the XSRF filter of the application refused the request"))
                        .proves(XSRF_CHECK_FAILED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://github.com/sooperset/mcp-atlassian/pull/1249")
                        .cases("dc-017", "gw-129", "jc-016", "jc-017")
                        .source("https://github.com/pycontribs/jira/pull/1005"),
                Rule.when(
                                "websudo",
                                says("requires WebSudo", "WebSudoRequired", "<title>Administrator Access")
                                        .as("the application wants a secure administrator session (WebSudo)"))
                        .proves(MFA_REQUIRED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://github.com/AtlassianPS/JiraPS/issues/69")
                        .cases("dc-003")
                        .source("https://github.com/pycontribs/jira/issues/470"),
                Rule.when(
                                "led-to-websudo",
                                locationHas(
                                                "WebSudoAuthenticate",
                                                "/authenticate.action?destination=",
                                                "/doauthenticate.action")
                                        .as("the call was led to the page that opens a secure administrator session"))
                        .proves(MFA_REQUIRED)
                        .hintsAt(ADMIN_REQUIRED)
                        .stronglySpeaksAgainst(REDIRECT_DROPPED_CREDENTIALS, CREDENTIALS_REJECTED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source(SECURE_SESSIONS),
                Rule.when(
                                "led-to-a-second-step-of-the-login",
                                locationHas("id.atlassian.com/step-up")
                                        .as("the call was led to where Atlassian asks for the login once more"))
                        .proves(MFA_REQUIRED)
                        .hintsAt(STALE_SESSION, REDIRECT_TO_LOGIN)
                        .source(
                                "https://support.atlassian.com/security-and-access-policies/docs/understand-authentication-policies/"),
                Rule.when(
                                "websudo-in-the-log",
                                logSays("WebSudo", "secure administrator session", "secure admin session")
                                        .as("the log speaks of a secure administrator session"))
                        .suggests(MFA_REQUIRED)
                        .hintsAt(ADMIN_REQUIRED)
                        .source(SECURE_SESSIONS),
                Rule.when(
                                "nothing-sent-and-nothing-found",
                                noCredentialSent()
                                        .and(says(
                                                "No project could be found with",
                                                "Issue does not exist or you do not have permission",
                                                "Issue Does Not Exist",
                                                "There is no content with the given id, or the calling user",
                                                "do not have the permission to see the specified issue"))
                                        .as("no credential was sent, and the object exists for nobody"))
                        .suggests(CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://github.com/floralvikings/jira-connector/issues/3"),
                Rule.when(
                                "served-for-nobody-in-the-log",
                                logSays(
                                                "X-AUSERNAME': 'anonymous'",
                                                "X-AUSERNAME: anonymous",
                                                "X-AUSERNAME\":\"anonymous\"",
                                                "X-AUSERNAME\": \"anonymous\"",
                                                "X-AUSERNAME=anonymous",
                                                "X-AUSERNAME=[anonymous]")
                                        .as("the log shows that the application saw nobody (X-AUSERNAME)"))
                        .suggests(CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, WRONG_AUTH_SCHEME, CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://github.com/go-jira/jira/pull/38"),
                Rule.when(
                                "invalid-cookie-sent",
                                says("os_authType was 'any'", "an invalid cookie was sent")
                                        .as("the application says that the session cookie in the request is dead"))
                        .proves(STALE_SESSION)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://github.com/pycontribs/jira/issues/1904"),
                Rule.when(
                                "client-must-be-authenticated",
                                says("Client must be authenticated to access this resource")
                                        .as("the application treated the caller as not authenticated"))
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .hintsAt(TOKEN_EXPIRED, WRONG_AUTH_SCHEME, WRONG_ENDPOINT_FOR_TOKEN, CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://github.com/brekkylab/backlot")
                        .cases("aa-094", "jc-039", "jc-082", "jc-093"),
                Rule.when(
                                "attachment-lies-elsewhere",
                                pathContains("/attachment/content/", "/attachment/thumbnail/")
                                        .and(pathContains("/rest/api/"), status(302, 303))
                                        .as(
                                                "an attachment was asked for, and Jira redirects to where its content lies"))
                        .proves(REDIRECT_NOT_FOLLOWED)
                        .speaksAgainst(REDIRECT_TO_LOGIN)
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-content-id-get"),
                Rule.when(
                                "one-issue-not-found",
                                pathContains("/rest/api/")
                                        .and(
                                                pathContains("/issue/"),
                                                status(404),
                                                credentialSent(),
                                                pathContains("/wiki/").not())
                                        .as("one issue was asked for and not found, as by whoever may not see it"))
                        .isAHintAgainst(BASE_URL_WRONG)
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-get"),
                Rule.when(
                                "operation-needs-authentication",
                                says("You are not authenticated. Authentication required to perform this operation")
                                        .as("the operation wants a login that the application knows"))
                        .suggests(ADMIN_REQUIRED, WRONG_TOKEN_KIND)
                        .hintsAt(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source(
                                "https://www.servicenow.com/community/itsm-forum/authentication-error-while-deactivating-jira-user-via-rest-api/m-p/3437880")
                        .cases("aa-031", "jc-073"),
                Rule.when(
                                "field-hidden-from-anonymous",
                                says("cannot be viewed by anonymous users").as("the query ran for an anonymous user"))
                        .suggests(SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .hintsAt(
                                CREDENTIALS_MISSING,
                                CREDENTIALS_MALFORMED,
                                CREDENTIAL_TRANSPORT_RETIRED,
                                TOKEN_EXPIRED,
                                WRONG_AUTH_SCHEME)
                        .rulesOut(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND, ADMIN_REQUIRED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://github.com/n8n-io/n8n/issues/16325")
                        .cases("jc-051", "jc-052"),
                Rule.when(
                                "project-value-unknown",
                                matches(
                                                "a value that does not exist for the field project",
                                                "'project'",
                                                "'[^'\\n]{0,80}'[^'\\n]{3,80}'project'")
                                        .as("the project does not exist for this caller"))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .hintsAt(CREDENTIALS_REJECTED, WRONG_SITE)
                        .source("https://gitlab.com/gitlab-org/gitlab/-/issues/364873")
                        .cases("aa-112"),
                Rule.when(
                                "project-or-issue-hidden",
                                says(
                                                "No project could be found with",
                                                "Issue does not exist or you do not have permission",
                                                "Issue Does Not Exist",
                                                "There is no content with the given id, or the calling user",
                                                "No space with key",
                                                "No space found with key",
                                                "No content found with id",
                                                "No parent or content found",
                                                "parent ID specified does not exist",
                                                "No content with id",
                                                "not allowed to view that page, or it does not exist",
                                                "does not exist or is not visible to you")
                                        .as("the object does not exist for this caller"))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .hintsAt(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, WRONG_ENDPOINT_FOR_TOKEN, WRONG_SITE)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://github.com/floralvikings/jira-connector/issues/3")
                        .cases("dc-098", "jc-028", "jc-088")
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/823"),
                Rule.when(
                                "field-not-on-screen",
                                says("It is not on the appropriate screen, or unknown", "missing from create metadata")
                                        .as(
                                                "the application offers the field or project to nobody with the caller's rights"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .hintsAt(SILENT_ANONYMOUS, CLIENT_BUG, CREDENTIALS_MALFORMED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://jira.atlassian.com/browse/JRASERVER-44003")
                        .cases("aa-079", "jc-126", "jc-140"),
                Rule.when(
                                "webhook-needs-an-administrator",
                                says("permission to create WebHook")
                                        .as("the account may not create a webhook, which takes an administrator"))
                        .proves(ADMIN_REQUIRED)
                        .source(
                                "https://support.aha.io/aha-roadmaps/integrations/jira/use-webhooks-for-jira-integrations~7444658326799784050")
                        .cases("aa-041"),
                Rule.when(
                                "permission-over-what-administrators-keep",
                                matches(
                                                "a permission over what administrators keep",
                                                "permission to",
                                                "permission to (?:create|add|edit|manage|delete|register|update)"
                                                        + " (?:an? |the |this |new )?(?:\\w{1,20} )?(?:web ?hooks?|custom fields?"
                                                        + "|workflows?|users?\\b|groups?\\b|permission schemes?|projects?\\b)")
                                        .as("the account may not change what administrators keep"))
                        .suggests(ADMIN_REQUIRED)
                        .source(
                                "https://support.aha.io/aha-roadmaps/integrations/jira/use-webhooks-for-jira-integrations~7444658326799784050"),
                Rule.when(
                                "confluence-not-permitted",
                                says("not permitted to use confluence").as("the caller is not let into Confluence"))
                        .suggests(NO_PRODUCT_ACCESS, SILENT_ANONYMOUS)
                        .hintsAt(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .speaksAgainst(PERMISSION_DENIED, CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "Confluence")
                        .source("https://github.com/dapplo/Dapplo.Confluence/issues/35")
                        .cases("dc-081", "jc-060", "jc-061", "jc-098"),
                Rule.when(
                                "user-of-confluence-without-its-use",
                                says("not permitted to use confluence")
                                        .and(
                                                responseHeader("X-AUSERNAME"),
                                                responseHeader("X-AUSERNAME", "anonymous")
                                                        .not())
                                        .as("Confluence knows the user and does not let them use it"))
                        .proves(NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source("https://github.com/dapplo/Dapplo.Confluence/issues/35"),
                Rule.when(
                                "confluence-could-not-write",
                                says("Could not update Content of type", "Could not create content with type")
                                        .and(status(403))
                                        .as(
                                                "Confluence knows the page or its place, and may not write it for the caller"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .hintsAt(SILENT_ANONYMOUS)
                        .speaksAgainst(XSRF_CHECK_FAILED, CAPTCHA_REQUIRED, CREDENTIALS_REJECTED, BASIC_AUTH_DISABLED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "Confluence")
                        .source("https://github.com/iamjackg/md2cf/issues/12")
                        .wrongWhen("The site is in read-only mode, and nobody may write."),
                Rule.when(
                                "no-use-permission",
                                says("do not have USE permission or weren't found")
                                        .as(
                                                "the log of the server says that the account may not use the product or is unknown"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .speaksAgainst(PASSWORD_NOT_ACCEPTED, TOKEN_EXPIRED)
                        .isAHintAgainst(CREDENTIALS_REJECTED)
                        .source(MAY_NOT_LOG_IN)
                        .wrongWhen("The name is mistyped, which the same line says, or a login proxy broke the login."),
                Rule.when(
                                "login-failures-counted",
                                says("has FAILED authentication", "Failure count equals")
                                        .as("the log of the server counts a failed login for this account"))
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .hintsAt(CAPTCHA_REQUIRED)
                        .rulesOut(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, BASE_URL_WRONG)
                        .source(SECURITY_LOG)
                        .cases("dc-043"),
                Rule.when(
                                "crowd-refuses-the-caller-s-address",
                                says("ApplicationPermissionException", "client.forbidden.exception")
                                        .as("the user directory refused the application that asked, not a user"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(PERMISSION_DENIED)
                        .source(CROWD)
                        .cases("dc-066", "dc-067"));
    }
}
