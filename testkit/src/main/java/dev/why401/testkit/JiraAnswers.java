package dev.why401.testkit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;
import org.jspecify.annotations.Nullable;

/** What Jira Cloud says, without the header fields that all of its answers share. */
final class JiraAnswers {

    static final String NOT_AUTHENTICATED = "Client must be authenticated to access this resource.";

    private static final DateTimeFormatter SERVER_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ");

    private JiraAnswers() {}

    /**
     * The 401 whose media type follows {@code Accept}:
     * https://github.com/brekkylab/backlot/blob/HEAD/backlot/errors/atlassian.py (text and HTML),
     * https://github.com/pycontribs/jira/issues/1658 (JSON).
     */
    static MockResponse notAuthenticated(@Nullable String accept, HttpUrl site) {
        MockResponse answer;
        if (accept == null) {
            answer = Answers.of(401, Answers.TEXT, NOT_AUTHENTICATED);
        } else if (accept.contains("json")) {
            answer = Answers.of(401, Answers.JSON_UTF8, """
                    {"message":"%s","status-code":401}\
                    """.formatted(NOT_AUTHENTICATED));
        } else if (accept.contains("xml") && !accept.contains("html")) {
            answer = Answers.of(401, "application/xml;charset=UTF-8", """
                    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\
                    <status><status-code>401</status-code><message>%s</message></status>\
                    """.formatted(NOT_AUTHENTICATED));
        } else {
            answer = Answers.of(401, Answers.HTML_UTF8, NOT_AUTHENTICATED);
        }
        return answer.setHeader("WWW-Authenticate", AtlassianHeaders.challenge(site))
                .setHeader("X-Frame-Options", "SAMEORIGIN");
    }

    /**
     * The same for a signed bearer token, always as HTML:
     * https://github.com/brekkylab/backlot/blob/HEAD/tests/test_atlassian.py.
     */
    static MockResponse signedBearerRefused(HttpUrl site) {
        return notAuthenticated("*/*", site);
    }

    /** The edge's answer to a bearer token that is no Connect token, with the blank it has after the colon. */
    static MockResponse connectTokenUnreadable() {
        return Answers.of(403, Answers.JSON, "{\"error\": \"Failed to parse Connect Session Auth Token\"}");
    }

    /** Aha!'s page on the edition "Jira via Connect" tells the status and no more; the empty body is made up. */
    static MockResponse connectAppRefused() {
        return errors(403);
    }

    /** https://github.com/kovetskiy/mark/issues/102. */
    static MockResponse passwordsAreDeprecated() {
        return Answers.of(401, Answers.TEXT, """
                Basic authentication with passwords is deprecated.  For more information, see: \
                https://developer.atlassian.com/cloud/confluence/deprecation-notice-basic-auth/
                """);
    }

    /**
     * https://github.com/gioboa/jira-plugin/issues/173, with the header that
     * https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/ names.
     */
    static MockResponse captchaChallenge() {
        return Answers.of(403, Answers.HTML_UTF8, """
                        <html><head><title>Forbidden (403)</title></head><body><h1>Forbidden (403)</h1>
                        <p>Encountered a <code>&quot;403 - Forbidden&quot;</code> error while loading this page.</p>
                        <p>Basic Authentication Failure - Reason : AUTHENTICATION_DENIED</p>
                        <p><a href="/secure/MyJiraHome.jspa">Go to Jira home</a></p></body></html>
                        """).setHeader("X-Seraph-LoginReason", "AUTHENTICATION_DENIED");
    }

    static MockResponse errors(int status, String... messages) {
        String quoted = List.of(messages).stream().map(Answers::quoted).collect(Collectors.joining(","));
        return Answers.of(status, Answers.JSON_UTF8, "{\"errorMessages\":[" + quoted + "],\"errors\":{}}");
    }

    static MockResponse addressNotAllowed() {
        return errors(
                403,
                "The IP address has been rejected because it is not on the allowed list."
                        + " See your admin for more information.");
    }

    static MockResponse issueHidden() {
        return errors(404, "Issue does not exist or you do not have permission to see it.");
    }

    static MockResponse projectHidden(String key) {
        return errors(404, "No project could be found with key '" + key + "'.");
    }

    static MockResponse configurationRefused() {
        return errors(401, "You cannot edit the configuration of this project.");
    }

    static MockResponse administratorWanted() {
        return errors(403, "Only Jira administrators can manage screens.");
    }

    /** https://github.com/GothenburgBitFactory/bugwarrior/issues/1003. */
    static MockResponse fieldHiddenFromAnonymous(String field) {
        return errors(400, "Field '" + field + "' does not exist or this field cannot be viewed by anonymous users.");
    }

    static MockResponse searchRemoved() {
        return errors(
                410,
                "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API."
                        + " A full migration guideline is available at"
                        + " https://developer.atlassian.com/changelog/#CHANGE-2046");
    }

    /** https://github.com/tulleuchen/jirastopwatch/issues/77. */
    static MockResponse sessionLoginFailed() {
        return errors(401, "Login failed");
    }

    /** https://github.com/MrRefactoring/jira.js/issues/100; the media type is not recorded. */
    static MockResponse xsrfCheckFailed() {
        return Answers.of(403, Answers.HTML_UTF8, "XSRF check failed");
    }

    /** https://github.com/datreeio/jira-backup-py/issues/39. */
    static MockResponse onlyFromTheUserInterface() {
        return Answers.of(403, Answers.JSON, "{\"error\":\"This feature is only accessible from the UI.\"}");
    }

    static MockResponse noEndpoint(String method, String path) {
        return Answers.of(404, "application/problem+json;charset=UTF-8", """
                {"type":"about:blank","title":"Not Found","status":404,"detail":"No endpoint %s %s.","instance":"%2$s"}\
                """.formatted(method, path));
    }

    /** https://github.com/cristibaluta/Jit/issues/10. */
    static MockResponse deadLink() {
        return Answers.of(404, Answers.HTML_UTF8, """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">\
                <title>Oops, you&#39;ve found a dead link. - JIRA</title></head><body></body></html>\
                """);
    }

    /** https://github.com/prometheus/alertmanager/issues/4609. */
    static MockResponse pageUnavailable(int status) {
        return Answers.of(status, Answers.HTML, """
                <!DOCTYPE html>
                <html lang="en">
                    <head>
                        <meta charset="utf-8">
                        <title>Atlassian Cloud Notifications - Page Unavailable</title>
                        <link rel="stylesheet" href="/_edge/resources/aui-prototyping.css">
                    </head>
                    <body><div id="page"><section id="content" role="main" class="aui-page-notification">
                        <h1>Page unavailable</h1>
                    </section></div></body>
                </html>
                """);
    }

    /** No login page of Jira Cloud in the place of data is recorded; this one is made up. */
    static MockResponse loginPage() {
        return Answers.of(200, "text/html; charset=utf-8", """
                <!DOCTYPE html><html lang="en"><head><title>Log in with Atlassian account</title></head>
                <body><form id="form-login" action="/login" method="post">\
                <input type="email" name="username"><input type="password" name="password">\
                <button id="login-submit" type="submit">Log in</button></form></body></html>
                """);
    }

    /** Header fields of https://developer.atlassian.com/cloud/jira/platform/rate-limiting; the wording is made up. */
    static MockResponse rateLimited() {
        return errors(429, "Rate limit exceeded.")
                .setHeader("Retry-After", "30")
                .setHeader("X-RateLimit-Limit", "350")
                .setHeader("X-RateLimit-Remaining", "0")
                .setHeader("RateLimit-Reason", "jira-burst-based");
    }

    static MockResponse tenantInfo() {
        return Answers.of(200, Answers.JSON, "{\"cloudId\":\"" + CloudWorld.CLOUD_ID + "\"}");
    }

    /** Tells the time to whoever is signed in. */
    static MockResponse serverInfo(HttpUrl site, boolean signedIn, Instant now) {
        return ok("""
                {"baseUrl":"%s","version":"1001.0.0-SNAPSHOT","versionNumbers":[1001,0,0],"deploymentType":"Cloud",\
                "buildNumber":100294%s,"serverTitle":"Jira"}\
                """.formatted(
                        Answers.spelled(site),
                        signedIn ? ",\"serverTime\":\"" + SERVER_TIME.format(now.atZone(ZoneOffset.UTC)) + "\"" : ""));
    }

    static MockResponse myself(CloudAccount account, HttpUrl site) {
        return ok("""
                {"self":"%s/rest/api/3/user?accountId=%s","accountId":"%2$s","accountType":"atlassian",\
                "emailAddress":"%s","displayName":"%s","active":true,"timeZone":"Etc/UTC","locale":"en_US"}\
                """.formatted(
                        Answers.spelled(site),
                        account.accountId(),
                        account.email(),
                        account.email().replaceFirst("@.*", "")));
    }

    static MockResponse project(String key, HttpUrl site) {
        return ok(projectJson(key, site));
    }

    static MockResponse projects(List<String> keys, HttpUrl site) {
        String values = keys.stream().map(key -> projectJson(key, site)).collect(Collectors.joining(","));
        return ok("""
                {"maxResults":50,"startAt":0,"total":%d,"isLast":true,"values":[%s]}\
                """.formatted(keys.size(), values));
    }

    static MockResponse searchResult(List<String> projectKeys, HttpUrl site) {
        String issues =
                projectKeys.stream().map(key -> issueJson(key + "-1", site)).collect(Collectors.joining(","));
        return ok("{\"issues\":[" + issues + "],\"isLast\":true}");
    }

    static MockResponse issue(String key, HttpUrl site) {
        return ok(issueJson(key, site));
    }

    static MockResponse issueCreated(String projectKey, HttpUrl site) {
        return Answers.of(201, Answers.JSON_UTF8, """
                {"id":"10002","key":"%s-2","self":"%s/rest/api/3/issue/10002"}\
                """.formatted(projectKey, Answers.spelled(site)));
    }

    static MockResponse emptyPage() {
        return ok("{\"maxResults\":50,\"startAt\":0,\"total\":0,\"isLast\":true,\"values\":[]}");
    }

    static MockResponse ok(String json) {
        return Answers.of(200, Answers.JSON_UTF8, json);
    }

    private static String projectJson(String key, HttpUrl site) {
        return """
                {"self":"%s/rest/api/3/project/%s","key":"%2$s","name":"%2$s","projectTypeKey":"software"}\
                """.formatted(Answers.spelled(site), key);
    }

    private static String issueJson(String key, HttpUrl site) {
        return """
                {"id":"10001","key":%s,"self":"%s/rest/api/3/issue/10001","fields":{"summary":"Simulated issue"}}\
                """.formatted(Answers.quoted(key), Answers.spelled(site));
    }
}
