package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.SitesOfVendors;
import java.util.List;

/** Signs that nobody serves what was called: wrong path, version, scheme or host. */
final class WrongPlaces {
    private static final String NOT_FOUND = "RFC 9110 section 15.5.5";

    private static final Signal OTHER_SITE_SHOWN = RefusalGrammar.found(
            "two sites of one vendor",
            List.of("atlassian.net", "jiraalign.com", "aha.io"),
            "(?<![\\w.-])(?!api\\.|www\\.|id\\.)([a-z0-9-]{1,60})\\.(atlassian\\.net|jiraalign\\.com|aha\\.io)\\b[\\s\\S]{0,240}?(?<![\\w.-])(?!\\1\\.)(?!api\\.|www\\.|id\\.)[a-z0-9-]{1,60}\\.\\2\\b");

    private WrongPlaces() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "atlassian-service-has-no-such-path",
                                Where.ATLASSIAN_CLOUD
                                        .and(
                                                status(404),
                                                says(
                                                        "No message available",
                                                        "No static resource",
                                                        "No handler found for"))
                                        .as("the framework behind Atlassian's gateway has nothing at this path"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED)
                        .source(
                                "https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.spring-mvc.error-handling")
                        .source("https://github.com/atlassian/terraform-provider-atlassian-operations/issues/66")
                        .cases("wa-019"),
                Rule.when(
                                "no-such-route-said",
                                says(
                                                "Cannot GET /",
                                                "Cannot POST /",
                                                "Cannot PUT /",
                                                "no static resource",
                                                "no route matched",
                                                "no matching route",
                                                "no handler found",
                                                "no such route",
                                                "unknown endpoint",
                                                "invalid endpoint",
                                                "the resource cannot be found",
                                                "requested resource is not available",
                                                "unknown api version",
                                                "unsupported api version",
                                                "api version is not")
                                        .or(bodySays("endpoint not found"))
                                        .as("the server says that it has nothing at that path"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED, WRONG_AUTH_SCHEME)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(NOT_FOUND),
                Rule.when("not-found-page", status(404).and(html()).as("a web page says that the path was not found"))
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(NOT_FOUND)
                        .cases("dc-077", "jc-070"),
                Rule.when(
                                "not-found-and-nothing-said",
                                status(404)
                                        .and(emptyBody())
                                        .as("the path was not found, and the answer says nothing about an object"))
                        .suggests(BASE_URL_WRONG)
                        .isAHintAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(NOT_FOUND)
                        .cases("aa-012"),
                Rule.when(
                                "path-doubled",
                                pathContains(
                                                "/rest/api/2/rest/",
                                                "/rest/api/3/rest/",
                                                "/rest/rest/",
                                                "/rest/api/2/secure/",
                                                "/rest/api/3/secure/",
                                                "/rest/api/2/browse/",
                                                "/rest/api/2/plugins/",
                                                "/rest/api/secure/",
                                                "/rest/api/download/",
                                                "/wiki/wiki/",
                                                "/api/2/rest/align/api/",
                                                "/projects/projects/",
                                                "/repos/repos/",
                                                "/api/api/")
                                        .or(logSays(
                                                "rest/api/2/secure/",
                                                "rest/api/3/secure/",
                                                "rest/api/2/rest/",
                                                "rest/api/3/rest/",
                                                "rest/api/rest/"))
                                        .as("the path holds parts of two addresses, or one of them twice"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source(NOT_FOUND),
                Rule.when("path-with-empty-segment", pathContains("//").as("the path has two slashes in a row"))
                        .suggests(BASE_URL_WRONG)
                        .source("RFC 3986 section 3.3"),
                Rule.when(
                                "empty-segment-at-the-gateway",
                                pathContains("//")
                                        .and(hostUnder("api.atlassian.com"), status(401, 403, 404))
                                        .as(
                                                "the gateway finds the scope that is wanted by the path, and two slashes in a row fit none"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .hintsAt(OAUTH_SCOPE_MISSING)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .source("https://github.com/PipedreamHQ/pipedream/pull/20277"),
                Rule.when(
                                "plain-http-called",
                                urlScheme("http").and(internalHost().not()).as("a public host was called with http"))
                        .hintsAt(BASE_URL_WRONG, REDIRECT_DROPPED_CREDENTIALS, REDIRECT_CHANGED_METHOD)
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/331")
                        .cases("dc-050", "dc-051", "dc-052", "dc-053"),
                Rule.when(
                                "empty-step-in-the-path",
                                pathContains("//")
                                        .and(status(400, 401, 403, 404))
                                        .as(
                                                "the path that was called has an empty step (//), as of a base URL with a slash at its end"))
                        .suggests(BASE_URL_WRONG)
                        .source("https://docs.spring.io/spring-security/reference/servlet/exploits/firewall.html"),
                Rule.when(
                                "page-over-plain-http-in-java",
                                urlScheme("http")
                                        .and(
                                                internalHost().not(),
                                                logSays("com.fasterxml.jackson", "com.google.gson", "org.json.JSON"),
                                                UnexpectedPages.PARSER_GOT_A_PAGE)
                                        .as(
                                                "Java was sent to http and read a page, as of a redirect to https that it does not follow"))
                        .suggests(REDIRECT_NOT_FOLLOWED)
                        .source(
                                "https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/net/www/protocol/http/HttpURLConnection.java"),
                Rule.when(
                                "read-refused-as-a-method-in-java",
                                logSays("Server returned HTTP response code: 405")
                                        .and(method("GET"))
                                        .as("Java makes a POST of a GET whose body is opened"))
                        .suggests(CLIENT_BUG)
                        .source(
                                "https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/net/www/protocol/http/HttpURLConnection.java"),
                Rule.when(
                                "change-over-plain-http-not-allowed",
                                Where.WRITES
                                        .and(
                                                status(405),
                                                urlScheme("http"),
                                                internalHost().not())
                                        .as(
                                                "a change was sent with http, and the server says that it does not take the method, as of a GET behind a redirect to https"))
                        .suggests(REDIRECT_CHANGED_METHOD)
                        .source("RFC 9110 section 15.4.2")
                        .wrongWhen("Nothing was redirected, and the resource does not take this method."),
                Rule.when(
                                "change-called-bad-without-a-word",
                                Where.WRITES
                                        .and(status(400), emptyBody().or(logSays("400 bad")))
                                        .as(
                                                "a change was called a bad request, as one is whose body got lost on the way"))
                        .hintsAt(CLIENT_BUG, REDIRECT_CHANGED_METHOD, BASE_URL_WRONG)
                        .isAHintAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("RFC 9110 section 15.4")
                        .source("https://github.com/smarkets/marge-bot/issues/131"),
                Rule.when("method-not-allowed", status(405).as("the path exists and does not take this method"))
                        .suggests(REDIRECT_CHANGED_METHOD, BASE_URL_WRONG)
                        .hintsAt(CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source("RFC 9110 section 15.5.6")
                        .cases("dc-050", "dc-052"),
                Rule.when(
                                "another-site-is-shown",
                                OTHER_SITE_SHOWN
                                        .or(SitesOfVendors.otherSiteNamed())
                                        .and(
                                                status(401, 403, 404).or(logSays("401", "403", "404", "unauthorized")),
                                                Words.unsaid("redirect"))
                                        .as(
                                                "two sites of one vendor are named, and a credential may be at home at one of them only"))
                        .stronglySuggests(WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_CHANGED, TOKEN_EXPIRED, STALE_SESSION)
                        .isAHintAgainst(CREDENTIALS_REJECTED)
                        .source("https://support.atlassian.com/user-management/docs/update-product-access-settings/")
                        .wrongWhen("One account has access to both."));
    }
}
