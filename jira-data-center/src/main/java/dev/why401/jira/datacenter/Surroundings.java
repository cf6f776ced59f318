package dev.why401.jira.datacenter;

import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Knows what the place that was called, the method and the history of a credential suggest where nobody says anything plain. */
final class Surroundings {
    private static final String STORED_PASSWORD =
            "https://support.atlassian.com/jira/kb/user-receives-repeated-captcha-prompts-on-login-to-jira-data-center/";
    private static final String MODULES =
            "https://confluence.atlassian.com/adminjiraserver0817/licensing-and-application-access-1071815682.html";
    private static final String WEBHOOKS = "https://developer.atlassian.com/jiradev/jira-apis/webhooks/";

    private Surroundings() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "password-served-in-curl",
                                onDataCenter(
                                        passwordAsBasic()
                                                .and(worksInCurl(), status(401))
                                                .as(
                                                        "the password works with curl, and this client sends it otherwise or not at all")))
                        .suggests(CREDENTIAL_CHARSET_MISMATCH, CREDENTIALS_MISSING)
                        .hintsAt(CREDENTIALS_MALFORMED)
                        .source(Sources.BASIC_LOGIN)
                        .source("https://github.com/Kong/insomnia/issues/1558"),
                Rule.when(
                                "password-kept-for-a-challenge",
                                onDataCenter(
                                        scheme(BASIC)
                                                .and(worksInCurl(), says("Login Required"))
                                                .as(
                                                        "curl is let in and this client counts as nobody: Jira never asks for Basic")))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED)
                        .source(Sources.BASIC_LOGIN),
                Rule.when(
                                "stored-password-and-a-browser",
                                onDataCenter(passwordAsBasic()
                                        .and(workedBefore(), worksInBrowser(), status(401))
                                        .as("a stored password that used to work fails, and the person gets in")))
                        .suggests(CREDENTIALS_CHANGED)
                        .isAHintAgainst(SSO_CREDENTIALS_NOT_ACCEPTED, CREDENTIAL_CHARSET_MISMATCH)
                        .source(STORED_PASSWORD),
                Rule.when(
                                "second-version-of-confluence",
                                onlyOn(pathContains("/api/v2/"), CONFLUENCE_DATA_CENTER)
                                        .as(
                                                "the path belongs to version 2 of the API, which Confluence has on Cloud only"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source("https://github.com/hunyadi/md2conf/issues/110"),
                Rule.when(
                                "token-write-forbidden",
                                onDataCenter(patAsBearer()
                                        .and(writes(), status(403))
                                        .as("a write with a personal access token was answered with 403")))
                        .suggests(XSRF_CHECK_FAILED)
                        .source(Sources.XSRF),
                Rule.when(
                                "attachment-forbidden",
                                onDataCenter(pathContains("/attachments", "/child/attachment")
                                        .or(logSays("/attachments", "/child/attachment"))
                                        .and(status(403))
                                        .as("the upload of an attachment was answered with 403")))
                        .suggests(XSRF_CHECK_FAILED)
                        .hintsAt(PERMISSION_DENIED, WAF_BLOCKED)
                        .source(Sources.XSRF),
                Rule.when(
                                "attachment-posted-and-forbidden",
                                onDataCenter(
                                        pathContains("/attachments", "/child/attachment")
                                                .and(method("POST"), status(403))
                                                .as(
                                                        "an attachment was posted and forbidden, as it is where X-Atlassian-Token is not sent along")))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .source(Sources.XSRF)
                        .source(
                                "https://confluence.atlassian.com/display/CONFKB/REST+API+calls+with+a+browser+User-Agent+header+may+fail+CSRF+checks"),
                Rule.when(
                                "browser-s-name-in-the-log",
                                onDataCenter(logSays("Mozilla/5.0")
                                        .and(logSays("POST /", "PUT /", "DELETE /"), status(403))
                                        .as("the log shows a write under the name of a browser that was refused")))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .source(Sources.XSRF)
                        .source("https://github.com/RoadieHQ/backstage-plugin-jira/issues/30"),
                Rule.when(
                                "no-refusal-but-no-data",
                                onDataCenter(statusBetween(200, 299)
                                        .as("the status is one of success, with which a refused login is rarely told")))
                        .hintsAt(SILENT_ANONYMOUS, BASE_URL_WRONG, LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source("RFC 9110 section 15.3")
                        .source("https://github.com/Qytera-Gmbh/cypress-xray-plugin/issues/511"),
                Rule.when(
                                "data-is-no-login-page",
                                onDataCenter(json().and(statusBetween(200, 299))
                                        .as("the answer is data and no page of a login")))
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN)
                        .source("RFC 9110 section 15.3"),
                Rule.when(
                                "administration-form-came-again",
                                onDataCenter(
                                        pathContains("/secure/admin/")
                                                .and(method("POST"), status(200), rest().not())
                                                .as(
                                                        "a form of the administration was posted, and 200 came in place of the redirect that follows a change")))
                        .stronglySuggests(MFA_REQUIRED)
                        .suggests(ADMIN_REQUIRED, XSRF_CHECK_FAILED)
                        .hintsAt(CLIENT_BUG)
                        .source("https://github.com/pycontribs/jira/issues/348")
                        .source("https://github.com/pycontribs/jira/issues/470")
                        .wrongWhen(
                                "The client followed the redirect, or the form came again because a field was wrong."),
                Rule.when(
                                "module-refused",
                                onDataCenter(
                                        pathContains("/rest/agile/", "/rest/greenhopper/", "/rest/servicedeskapi/")
                                                .and(status(401, 403).or(html()))
                                                .as(
                                                        "the API of a module was called, for which an account needs its own access")))
                        .suggests(NO_PRODUCT_ACCESS)
                        .hintsAt(BASE_URL_WRONG, PERMISSION_DENIED)
                        .source(MODULES),
                Rule.when(
                                "module-not-found",
                                onDataCenter(pathContains("/rest/agile/", "/rest/greenhopper/", "/rest/servicedeskapi/")
                                        .and(status(404))
                                        .as("the API of a module was called that this instance may not have")))
                        .suggests(BASE_URL_WRONG)
                        .source(MODULES),
                Rule.when(
                                "app-refused",
                                onDataCenter(
                                        pathContains(
                                                        "/rest/tempo",
                                                        "/rest/raven/",
                                                        "/rest/zapi/",
                                                        "/rest/atm/",
                                                        "/rest/scriptrunner/",
                                                        "/rest/insight/",
                                                        "/rest/structure/")
                                                .and(status(401, 403))
                                                .as(
                                                        "the API of an app was called, which has a licence and permissions of its own")))
                        .hintsAt(LICENSE_OR_SITE_SUSPENDED, NO_PRODUCT_ACCESS, PERMISSION_DENIED)
                        .source("https://dev.obss.com.tr/confluence/display/MD/TiS+v4.36+-+Authorization"),
                Rule.when(
                                "administration-api-refused",
                                onDataCenter(pathContains(
                                                "/rest/webhooks/",
                                                "/rest/jira-webhook/",
                                                "/rest/plugins/",
                                                "/rest/upm/",
                                                "/rest/api/2/application-properties",
                                                "/rest/api/2/permissionscheme",
                                                "/rest/api/2/auditing",
                                                "/rest/api/2/reindex",
                                                "/rest/api/2/cluster",
                                                "/rest/api/2/settings",
                                                "/rest/api/audit",
                                                "/rest/auditing/",
                                                "/rest/api/admin",
                                                "/rest/api/latest/auditing",
                                                "/rest/license/",
                                                "/rest/applinks/",
                                                "/rest/troubleshooting/")
                                        .and(status(401, 403))
                                        .as("an API of the administration was called")))
                        .suggests(ADMIN_REQUIRED)
                        .hintsAt(MFA_REQUIRED)
                        .source(WEBHOOKS),
                Rule.when(
                                "administration-api-forbidden",
                                onDataCenter(pathContains(
                                                "/rest/webhooks/",
                                                "/rest/jira-webhook/",
                                                "/rest/plugins/",
                                                "/rest/upm/",
                                                "/rest/license/",
                                                "/rest/api/2/application-properties",
                                                "/rest/api/2/reindex",
                                                "/rest/api/2/cluster",
                                                "/rest/api/2/settings",
                                                "/rest/api/2/auditing",
                                                "/rest/api/audit",
                                                "/rest/auditing/",
                                                "/rest/api/admin")
                                        .and(status(403))
                                        .as("an API that is for administrators alone was refused with 403")))
                        .stronglySuggests(ADMIN_REQUIRED)
                        .source(WEBHOOKS)
                        .source("https://docs.atlassian.com/ConfluenceServer/rest/7.11.3/")
                        .wrongWhen("Everything else is refused to the same credential as well."),
                Rule.when(
                                "administrator-wanted-by-the-plugin-manager",
                                says(
                                                "Client must be authenticated as a system administrator",
                                                "Client must be authenticated as an administrator")
                                        .as("the plugin manager says that it answers to administrators alone"))
                        .proves(ADMIN_REQUIRED)
                        .hintsAt(MFA_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source("https://ecosystem.atlassian.net/wiki/display/UPM/UPM+REST+API")
                        .wrongWhen("No login reached the application at all."),
                Rule.when(
                                "administration-write-refused",
                                onDataCenter(
                                        pathContains(
                                                        "/rest/api/2/user",
                                                        "/rest/api/2/group",
                                                        "/rest/api/2/project",
                                                        "/rest/api/2/field",
                                                        "/rest/api/2/workflow",
                                                        "/rest/api/2/issuetype",
                                                        "/rest/api/2/role")
                                                .and(writes(), status(401, 403))
                                                .as(
                                                        "a write to users, projects or schemes was refused, which administrators make")))
                        .suggests(ADMIN_REQUIRED)
                        .source("https://docs.atlassian.com/software/jira/docs/api/REST/9.14.0/#api/2/user-createUser"),
                Rule.when(
                                "gateway-found-nobody",
                                onDataCenter(
                                        status(502, 503, 504)
                                                .as(
                                                        "a server on the way could not reach the product, which is often internal")))
                        .suggests(PROXY_BYPASS_MISSING)
                        .hintsAt(CORPORATE_PROXY_BLOCKED, DNS_WRONG)
                        .source("https://github.com/pycontribs/jira/issues/998"));
    }
}
