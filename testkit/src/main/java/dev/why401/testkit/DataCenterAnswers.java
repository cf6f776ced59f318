package dev.why401.testkit;

import java.util.List;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;

/** What Jira on premises says, without the header fields that all of its answers share. */
final class DataCenterAnswers {

    private DataCenterAnswers() {}

    /** Jira's error page around a sentence: https://github.com/gioboa/jira-plugin/issues/173. */
    private static MockResponse errorPage(int status, String name, String sentence) {
        return Answers.of(status, Answers.HTML_UTF8, """



                <html>

                <head>
                    <title>%2$s (%1$d)</title>
                    <meta name="application-name" content="JIRA" data-name="jira" data-version="9.12.12">
                </head>
                <body id="jira" class="aui-layout aui-style-default page-type-message" data-version="9.12.12">
                <h1>%2$s (%1$d)</h1>
                <div class="aui-message aui-message-warning warning">
                <p>Encountered a <code>&quot;%1$d - %2$s&quot;</code> error while loading this page.</p>
                <p>%3$s</p>
                <p><a href="/secure/MyJiraHome.jspa">Go to Jira home</a></p>
                </div></body></html>
                """.formatted(status, name, sentence));
    }

    static MockResponse basicLoginFailed(HttpUrl base) {
        return DataCenterHeaders.challenge(
                errorPage(401, "Unauthorized", "Basic Authentication Failure - Reason : AUTHENTICATED_FAILED"), base);
    }

    /** https://github.com/ankitpokhrel/jira-cli/issues/353. */
    static MockResponse captchaChallenge(HttpUrl base) {
        return DataCenterHeaders.challenge(
                        errorPage(403, "Forbidden", "Basic Authentication Failure - Reason : AUTHENTICATION_DENIED"),
                        base)
                .setHeader(
                        "X-Authentication-Denied-Reason",
                        "CAPTCHA_CHALLENGE; login-url=" + Answers.spelled(base) + "/login.jsp");
    }

    static MockResponse appLicenceInvalid(HttpUrl base) {
        return DataCenterHeaders.challenge(errorPage(401, "Unauthorized", "Unauthorized access"), base);
    }

    static MockResponse basicDisabled() {
        return Answers.of(403, Answers.JSON_UTF8, """
                {"message":"Basic Authentication has been disabled on this instance."}\
                """);
    }

    /** https://github.com/pycontribs/jira/issues/1904; the media type is not recorded. */
    static MockResponse invalidCookie(HttpUrl base) {
        return DataCenterHeaders.challenge(
                Answers.of(401, Answers.HTML_UTF8, "os_authType was 'any' and an invalid cookie was sent."), base);
    }

    static MockResponse websudoWanted(HttpUrl base) {
        return DataCenterHeaders.challenge(Answers.of(401, "application/xml", """
                        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\
                        <status><status-code>401</status-code><message>This resource requires WebSudo.</message></status>\
                        """), base);
    }

    static MockResponse xsrfCheckFailed() {
        return Answers.of(403, Answers.HTML_UTF8, "XSRF check failed");
    }

    static MockResponse mustBeAuthenticated(HttpUrl base) {
        return DataCenterHeaders.challenge(Answers.of(401, Answers.JSON_UTF8, """
                {"message":"Client must be authenticated to access this resource.","status-code":401}\
                """), base);
    }

    /** https://github.com/OpenHands/OpenHands/pull/14250. */
    static MockResponse issueWantsLogin(HttpUrl base) {
        return DataCenterHeaders.challenge(
                errors(401, "You do not have the permission to see the specified issue.", "Login Required"), base);
    }

    static MockResponse errors(int status, String... messages) {
        String quoted = List.of(messages).stream().map(Answers::quoted).collect(Collectors.joining(","));
        return Answers.of(status, Answers.JSON_UTF8, "{\"errorMessages\":[" + quoted + "],\"errors\":{}}");
    }

    static MockResponse noProject(String key) {
        return errors(404, "No project could be found with key '" + key + "'.");
    }

    static MockResponse noIssue() {
        return errors(404, "Issue Does Not Exist");
    }

    /** https://jira.atlassian.com/browse/JRASERVER-67013. */
    static MockResponse fieldNotOnScreen(String field) {
        return Answers.of(400, Answers.JSON_UTF8, """
                {"errorMessages":[],"errors":{"%s":"Field '%1$s' cannot be set. It is not on the appropriate screen, or \
                unknown."}}\
                """.formatted(field));
    }

    static MockResponse noResource(HttpUrl asked) {
        return Answers.of(404, Answers.JSON_UTF8, """
                {"message":"null for uri: %s","status-code":404}\
                """.formatted(asked));
    }

    static MockResponse methodNotAllowed() {
        return tomcatReport(405, "Method Not Allowed", "Method Not Allowed");
    }

    /** https://github.com/markdown-confluence/markdown-confluence/issues/621. */
    private static MockResponse tomcatReport(int status, String name, String message) {
        return Answers.of(status, Answers.HTML_UTF8, """
                <!doctype html><html lang="en"><head><title>HTTP Status %1$d – %2$s</title></head>\
                <body><h1>HTTP Status %1$d – %2$s</h1><hr class="line" /><p><b>Type</b> Status Report</p>\
                <p><b>Message</b> %3$s</p><hr class="line" /><h3>Apache Tomcat/9.0.82</h3></body></html>\
                """.formatted(status, name, message));
    }

    /** https://github.com/cristibaluta/Jit/issues/10. */
    static MockResponse deadLink() {
        return Answers.of(404, Answers.HTML_UTF8, """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">\
                <title>Oops, you&#39;ve found a dead link. - JIRA</title></head><body></body></html>\
                """);
    }

    /** https://github.com/Qytera-Gmbh/cypress-xray-plugin/issues/511, with the form of the same version. */
    static MockResponse loginPage(HttpUrl base) {
        return Answers.of(200, Answers.HTML_UTF8, """
                <!DOCTYPE html>
                <html lang="de"><head><meta charset="utf-8"><title>Anmelden - ACME JIRA</title>
                <meta name="application-name" content="JIRA" data-name="jira" data-version="9.12.12">\
                <meta name="ajs-base-url" content="%s"></head>
                <body><form id="login-form" action="/login.jsp" method="post">\
                <input id="login-form-username" name="os_username" type="text">\
                <input id="login-form-password" name="os_password" type="password"></form></body></html>
                """.formatted(Answers.spelled(base)));
    }

    static MockResponse alreadyLoggedIn() {
        return Answers.of(200, Answers.HTML_UTF8, """
                <!DOCTYPE html>
                <html lang="en"><head><title>You are already logged in - Jira</title>
                <meta name="application-name" content="JIRA" data-name="jira"></head><body></body></html>
                """);
    }

    static MockResponse rateLimited() {
        return errors(429, "Rate limit exceeded.")
                .setHeader("Retry-After", "60")
                .setHeader("X-RateLimit-Limit", "15")
                .setHeader("X-RateLimit-Remaining", "0")
                .setHeader("X-RateLimit-FillRate", "5")
                .setHeader("X-RateLimit-Interval-Seconds", "60");
    }

    static MockResponse serverInfo(HttpUrl base) {
        return ok("""
                {"baseUrl":"%s","version":"9.12.12","versionNumbers":[9,12,12],"deploymentType":"Server",\
                "buildNumber":9120012,"serverTitle":"ACME JIRA"}\
                """.formatted(Answers.spelled(base)));
    }

    static MockResponse myself(DataCenterUser user, HttpUrl base) {
        return ok("""
                {"self":"%s/rest/api/2/user?username=%s","key":"%2$s","name":"%2$s","displayName":"%2$s","active":true}\
                """.formatted(Answers.spelled(base), user.name()));
    }

    /** https://github.com/go-jira/jira/issues/8. */
    static MockResponse session(DataCenterUser user, HttpUrl base) {
        return ok("""
                {"self":"%s/rest/api/latest/user?username=%s","name":"%2$s",\
                "loginInfo":{"failedLoginCount":%d,"loginCount":240}}\
                """.formatted(Answers.spelled(base), user.name(), user.failedLogins()));
    }

    static MockResponse projects(List<String> keys) {
        return ok(keys.stream()
                .map(key -> "{\"key\":\"" + key + "\",\"name\":\"" + key + "\"}")
                .collect(Collectors.joining(",", "[", "]")));
    }

    static MockResponse project(String key) {
        return ok("{\"key\":\"" + key + "\",\"name\":\"" + key + "\"}");
    }

    static MockResponse issue(String key) {
        return ok("{\"id\":\"10001\",\"key\":\"" + key + "\",\"fields\":{\"summary\":\"Simulated issue\"}}");
    }

    static MockResponse issueCreated(String project) {
        return Answers.of(201, Answers.JSON_UTF8, "{\"id\":\"10002\",\"key\":\"" + project + "-2\"}");
    }

    static MockResponse search(List<String> projects) {
        String issues = projects.stream()
                .map(key -> "{\"id\":\"10001\",\"key\":\"" + key + "-1\"}")
                .collect(Collectors.joining(","));
        return ok("{\"startAt\":0,\"maxResults\":50,\"total\":" + projects.size() + ",\"issues\":[" + issues + "]}");
    }

    static MockResponse attachment() {
        return Answers.of(200, "image/png", "FAKE png");
    }

    static MockResponse ok(String json) {
        return Answers.of(200, Answers.JSON_UTF8, json);
    }
}
