package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Strength;
import java.util.List;

/** Knows what wrong addresses look like: a missing context path, an API that exists on Cloud only, the other product. */
final class Addresses {
    private static final String HTML_FOR_VERSION_3 = "https://github.com/pchuri/jira-cli/pull/20";
    private static final String LOADING = "https://github.com/pycontribs/jira/issues/1340";

    private static final Signal CLOUD_API = jira().and(pathContains("/rest/api/3/", "/search/jql", "/ex/jira/"))
            .as("the path belongs to the API of Cloud, and Data Center has version 2 only");

    /** What every Jira and Confluence has and shows to anybody or asks a login for: these are never missing. */
    private static final Signal ALWAYS_THERE = pathContains(
                    "/rest/api/2/serverInfo",
                    "/rest/api/latest/serverInfo",
                    "/rest/api/2/search",
                    "/rest/api/latest/search",
                    "/rest/api/2/myself",
                    "/rest/api/latest/myself",
                    "/rest/api/2/field",
                    "/rest/api/2/issuetype",
                    "/rest/api/2/priority",
                    "/rest/api/2/status",
                    "/rest/api/2/mypermissions",
                    "/rest/auth/1/session",
                    "/rest/agile/1.0/board",
                    "/rest/api/user/current",
                    "/rest/api/content/search")
            .as("a resource that every Jira or Confluence has was asked for");

    private Addresses() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("cloud-api", CLOUD_API)
                        .hintsAt(BASE_URL_WRONG)
                        .source(Sources.NO_VERSION_3)
                        .cases("aa-107", "dc-008", "dc-015", "dc-030"),
                Rule.when(
                                "client-of-cloud-refused",
                                CLOUD_API
                                        .and(status(401, 403))
                                        .as(
                                                "a client that is made for Cloud was refused, before the server looked at the path"))
                        .suggests(WRONG_AUTH_SCHEME)
                        .hintsAt(EMAIL_NOT_USERNAME)
                        .source("https://github.com/amritghimire/jira-terminal/issues/14")
                        .cases("aa-107", "dc-008", "dc-015", "dc-030"),
                Rule.when(
                                "cloud-api-not-found",
                                CLOUD_API.and(status(404)).as("the path belongs to the API of Cloud and was not found"))
                        .proves(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .source(Sources.NO_VERSION_3),
                Rule.when(
                                "cloud-api-as-page",
                                CLOUD_API
                                        .and(html(), status(200))
                                        .as("the path belongs to the API of Cloud, and a web page came back"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source(HTML_FOR_VERSION_3),
                Rule.when(
                                "page-for-a-client-of-cloud",
                                onDataCenter(logSays("Version3Client", "HTML doc text")
                                        .as("a client's data was a web page")))
                        .suggests(BASE_URL_WRONG, LOGIN_PAGE_AS_SUCCESS)
                        .source("https://github.com/MrRefactoring/jira.js/issues/237")
                        .cases("dc-082"),
                Rule.when(
                                "not-found-in-front",
                                onDataCenter(matches(
                                                "a path that the web server did not find",
                                                "not found",
                                                "was not found on this server|<title>404 Not Found</title>|HTTP Status 404")
                                        .and(rest())
                                        .as("a server in front of Jira does not know the path of the API")))
                        .stronglySuggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .source(Sources.CONTEXT_PATH)
                        .source("https://github.com/davidski/sprintr/issues/2")
                        .cases("dc-076"),
                Rule.when(
                                "page-for-a-missing-resource",
                                onDataCenter(html().and(status(404), rest())
                                        .as("a path of the API was answered with a 404 that is a web page")))
                        .stronglySuggests(BASE_URL_WRONG)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .source(Sources.CONTEXT_PATH),
                Rule.when(
                                "resource-that-is-always-there-not-found",
                                onDataCenter(status(404)
                                        .and(ALWAYS_THERE)
                                        .as(
                                                "a resource that every Jira or Confluence has was not found, so the address leads"
                                                        + " elsewhere")))
                        .stronglySuggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(
                                PERMISSION_HIDDEN_AS_NOT_FOUND,
                                PERMISSION_DENIED,
                                SILENT_ANONYMOUS,
                                CREDENTIALS_MISSING,
                                CREDENTIALS_REJECTED,
                                CAPTCHA_REQUIRED)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/257")
                        .source("https://github.com/onyx-dot-app/onyx/issues/1468")
                        .cases("fo-012", "fo-013")
                        .wrongWhen("One board or one saved status of that path was asked for, and it is hidden."),
                Rule.when(
                                "own-account-not-found",
                                onDataCenter(
                                        status(404)
                                                .and(pathContains(
                                                        "/rest/api/2/myself",
                                                        "/rest/api/latest/myself",
                                                        "/rest/api/2/serverInfo",
                                                        "/rest/api/latest/serverInfo"))
                                                .as(
                                                        "what every Jira tells of itself and of the caller was not found, so nothing there is a Jira")))
                        .proves(BASE_URL_WRONG)
                        .source("https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/myself-getUser")
                        .wrongWhen("A gateway in front hides by a 404 what it does not let through."),
                Rule.when(
                                "page-path-or-gateway-path",
                                onDataCenter(pathContains("/secure/rest/", "/projects/rest/")
                                        .as("the path holds what stands in the addresses of pages")))
                        .suggests(BASE_URL_WRONG)
                        .source(Sources.CONTEXT_PATH)
                        .cases("dc-056")
                        .wrongWhen("A gateway in front of the product has that path of its own."),
                Rule.when(
                                "page-path-in-the-base-url",
                                onDataCenter(pathContains(
                                                "/browse/rest/",
                                                "/Dashboard.jspa/rest/",
                                                "/login.jsp/rest/",
                                                "/rest/api/2/rest/",
                                                "/rest/api/latest/rest/",
                                                "/jira/jira/rest/",
                                                "/confluence/confluence/rest/")
                                        .as("the base URL holds more than the address of the product")))
                        .proves(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(REDIRECT_TO_LOGIN, LOGIN_PAGE_AS_SUCCESS, ENDPOINT_REFUSES_AUTH_METHOD)
                        .source(Sources.CONTEXT_PATH),
                Rule.when(
                                "wiki-path",
                                onDataCenter(pathContains("/wiki/rest/", "/wiki/api/v2/")
                                        .and(status(404))
                                        .as("the path starts with /wiki as on Cloud, and was not found")))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source("https://github.com/line/conflr/issues/3"),
                Rule.when(
                                "wiki-path-refused",
                                onDataCenter(pathContains("/wiki/rest/", "/wiki/api/v2/")
                                        .and(status(401, 403))
                                        .as("the path starts with /wiki as on Cloud, and was refused")))
                        .suggests(BASE_URL_WRONG)
                        .source("https://github.com/Mintplex-Labs/anything-llm/issues/2375")
                        .wrongWhen("The context path of this instance is /wiki."),
                Rule.when(
                                "confluence-for-a-jira-call",
                                onDataCenter(bodyBears("id=\"com-atlassian-confluence\"", "<title>Log In - Confluence")
                                        .and(pathContains("/rest/api/2", "/rest/agile/"))
                                        .as("Confluence answered a call that is meant for Jira")))
                        .proves(BASE_URL_WRONG)
                        .answeredBy(Strength.PROVES, Answerer.APPLICATION, "Confluence")
                        .source("https://github.com/line/conflr/issues/153"),
                Rule.when("realm-of-another-host", onDataCenter(new RealmElsewhere()))
                        .suggests(BASE_URL_WRONG)
                        .hintsAt(REDIRECT_TO_PRIVATE_ADDRESS, OAUTH1_SIGNATURE_INVALID)
                        .source(Sources.CAPTCHA_EXCHANGE)
                        .wrongWhen("The instance has several names, and the base URL names another one."),
                Rule.when(
                                "client-could-not-read-the-answer",
                                onDataCenter(logSays("Expecting value: line 1 col", "invalid character '<'")
                                        .and(pathContains("/rest/api/2/serverInfo", "/rest/auth/1/session"))
                                        .as("the first call of a client brought something that is no JSON")))
                        .suggests(LOGIN_PAGE_AS_SUCCESS, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(LOADING)
                        .cases("dc-092", "dc-093", "gw-094"),
                Rule.when(
                                "page-where-data-was-expected",
                                onDataCenter(logSays(
                                                "invalid character '<'", "unexpected token at '<", "Unexpected token <")
                                        .and(credentialSent())
                                        .as("a client with a credential got a web page where data was expected")))
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN)
                        .speaksAgainst(CREDENTIALS_REJECTED, WRONG_TOKEN_KIND, WRONG_AUTH_SCHEME, CREDENTIALS_CHANGED)
                        .source("https://github.com/go-jira/jira/issues/445")
                        .cases("dc-029", "dc-059"),
                Rule.when(
                                "request-not-understood",
                                onDataCenter(
                                        jira().and(status(400), pathContains("/rest/api/2/serverInfo"))
                                                .as(
                                                        "the simplest call of the API, which has no input, was called a bad request")))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(WAF_BLOCKED)
                        .hintsAt(CLIENT_CERTIFICATE_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, CREDENTIALS_CHANGED)
                        .source("https://github.com/pycontribs/jira/issues/1482")
                        .cases("dc-064", "dc-091"));
    }
}
