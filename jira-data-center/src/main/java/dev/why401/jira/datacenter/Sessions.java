package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Knows the protections around a session: forged requests, cookies beside tokens, administrator sessions, second factors. */
final class Sessions {
    private static final String BROWSER = "https://github.com/RoadieHQ/backstage-plugin-jira/issues/30";
    private static final String TWO_STEP = "https://github.com/solidify/jira-azuredevops-migrator/issues/986";

    private Sessions() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "token-of-the-plugin-manager-refused",
                                says("upm.error.invalid.token")
                                        .as(
                                                "the plugin manager wants the token that it hands out with a list of the plugins"))
                        .proves(XSRF_CHECK_FAILED)
                        .stronglySpeaksAgainst(ADMIN_REQUIRED, CREDENTIALS_REJECTED)
                        .source("https://ecosystem.atlassian.net/wiki/display/UPM/UPM+REST+API"),
                Rule.when(
                                "retired-word-against-forgery",
                                onDataCenter(
                                        requestHeader("X-Atlassian-Token", "nocheck")
                                                .and(status(403, 404))
                                                .as(
                                                        "the request carries X-Atlassian-Token: nocheck, which only old versions take")))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .source(Sources.XSRF)
                        .cases("dc-021"),
                Rule.when(
                                "upload-without-word-against-forgery",
                                onDataCenter(requestHeader("Content-Type", "multipart/form-data")
                                        .and(requestHeader("X-Atlassian-Token").not(), status(403, 404))
                                        .as("a file was uploaded without X-Atlassian-Token: no-check and refused")))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .source(Sources.XSRF),
                Rule.when(
                                "upload-forbidden",
                                onDataCenter(requestHeader("Content-Type", "multipart/form-data")
                                        .and(status(403))
                                        .as("an upload was answered with 403")))
                        .suggests(XSRF_CHECK_FAILED)
                        .hintsAt(PERMISSION_DENIED, WAF_BLOCKED)
                        .source(Sources.XSRF)
                        .cases("dc-021"),
                Rule.when(
                                "browser-s-name-on-a-write",
                                onDataCenter(requestHeader("User-Agent", "Mozilla/")
                                        .and(writes(), status(403))
                                        .as("a write that calls itself a browser's was answered with 403")))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CAPTCHA_REQUIRED)
                        .source(BROWSER)
                        .source("https://github.com/pycontribs/jira/pull/1005"),
                Rule.when(
                                "page-s-origin-on-a-write",
                                onDataCenter(requestHeader("Origin")
                                        .and(writes(), status(403))
                                        .as("a write with the Origin of a web page was answered with 403")))
                        .suggests(XSRF_CHECK_FAILED)
                        .source(BROWSER),
                Rule.when(
                                "write-forbidden",
                                onDataCenter(writes().and(status(403)).as("a write was answered with 403")))
                        .hintsAt(XSRF_CHECK_FAILED, PERMISSION_DENIED)
                        .source(Sources.XSRF)
                        .cases("dc-017", "dc-021"),
                Rule.when(
                                "session-cookie-beside-a-token",
                                onDataCenter(requestHeader("Cookie", "JSESSIONID")
                                        .and(requestHeader("Authorization").or(patAsBearer()), status(401))
                                        .as("a session cookie travelled beside the credential, and Jira reads both")))
                        .suggests(STALE_SESSION)
                        .source("https://github.com/pycontribs/jira/issues/1904"),
                Rule.when(
                                "administration-page",
                                onDataCenter(pathContains("/secure/admin/", "/plugins/servlet/upm", "/rest/plugins/1.0")
                                        .and(status(401, 403).or(html()))
                                        .as("a resource of the administration was called")))
                        .suggests(ADMIN_REQUIRED)
                        .hintsAt(MFA_REQUIRED)
                        .source("https://github.com/pycontribs/jira/issues/470"),
                Rule.when(
                                "second-factor-page",
                                onDataCenter(matches(
                                                "the title of a page for a second factor",
                                                "<title",
                                                "<title[^>]{0,60}>[^<]{0,80}(?:two[ -]?factor|2fa|two[ -]?step|second factor"
                                                        + "|one[ -]?time pass)")
                                        .as("the title of the page asks for a second factor")))
                        .proves(MFA_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(TWO_STEP)
                        .cases("gw-091"),
                Rule.when(
                                "two-step-verification-in-the-log",
                                onDataCenter(logSays("/rest/tsv/")
                                        .or(pathContains("/rest/tsv/"))
                                        .as("Jira's two-step verification took part in the login")))
                        .hintsAt(MFA_REQUIRED)
                        .source("https://github.com/guilhemmarchand/TA-jira-service-desk-simple-addon/issues/215")
                        .cases("aa-084"),
                Rule.when(
                                "attachment-with-token",
                                onDataCenter(pathContains(
                                                "/secure/attachment/", "/secure/thumbnail/", "/download/attachments/")
                                        .and(
                                                patAsBearer(),
                                                statusBetween(300, 399).or(redirected()))
                                        .as("a file outside the API was asked for with a token, and the answer leads"
                                                + " elsewhere")))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(REDIRECT_TO_LOGIN)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/1634")
                        .cases("aa-088", "gw-090"),
                Rule.when(
                                "attachment-with-token-to-login",
                                onDataCenter(pathContains(
                                                "/secure/attachment/", "/secure/thumbnail/", "/download/attachments/")
                                        .and(patAsBearer(), locationHas("login.jsp", "login.action", "os_destination"))
                                        .as("a file outside the API was asked for with a token, and the answer leads to"
                                                + " the login page")))
                        .proves(ENDPOINT_REFUSES_AUTH_METHOD)
                        .stronglySpeaksAgainst(
                                LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/1634")
                        .wrongWhen("The token is dead, too."),
                Rule.when(
                                "page-outside-the-api-with-token",
                                onDataCenter(pathContains("/secure/", "/browse/", "/plugins/servlet/")
                                        .and(rest().not(), patAsBearer())
                                        .as("a page outside the API was asked for with a token")))
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(REDIRECT_TO_LOGIN, BASE_URL_WRONG)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/1634")
                        .cases("aa-088", "gw-090"));
    }
}
