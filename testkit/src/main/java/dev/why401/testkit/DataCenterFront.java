package dev.why401.testkit;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;

/** What web servers, firewalls and single sign-ons in front of a Jira on premises answer: nothing of Jira is on it. */
final class DataCenterFront {

    /** Agents that HTTP libraries send when nobody sets one. */
    private static final Pattern LIBRARY_AGENT = Pattern.compile("(?i)(okhttp|java|python-\\w+|go-http-client)/.*");

    private DataCenterFront() {}

    /** The path is not one that the web server passes on: https://github.com/gioboa/jira-plugin/issues/62. */
    static MockResponse noSuchPath(String path) {
        return apache(Answers.of(404, "text/html; charset=iso-8859-1", """
                <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
                <html><head>
                <title>404 Not Found</title>
                </head><body>
                <h1>Not Found</h1>
                <p>The requested URL %s was not found on this server.</p>
                </body></html>
                """.formatted(path)));
    }

    /** https://github.com/mikebowler/jirametrics/issues/29. */
    static MockResponse singleSignOn(HttpUrl login) {
        return apache(Answers.of(302, "text/html; charset=iso-8859-1", """
                        <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
                        <html><head>
                        <title>302 Found</title>
                        </head><body>
                        <h1>Found</h1>
                        <p>The document has moved <a href="%s">here</a>.</p>
                        </body></html>
                        """.formatted(login))
                .setHeader("Location", login.toString()));
    }

    static MockResponse singleSignOnPage() {
        return Answers.of(200, "text/html; charset=utf-8", """
                <!DOCTYPE html>
                <html lang="en"><head><title>Sign in to your account</title></head>
                <body><form method="post"><input type="email" name="loginfmt"><input type="password" name="passwd">\
                </form></body></html>
                """);
    }

    static MockResponse loading() {
        return Answers.of(200, Answers.HTML, "Loading...");
    }

    static MockResponse libraryRefused() {
        return Answers.of(403, Answers.HTML, """
                <html><head><title>403 Forbidden</title></head>
                <body><center><h1>403 Forbidden</h1></center></body></html>
                """);
    }

    static MockResponse windowsLogin() {
        return Answers.of(401, Answers.HTML, "<html><head><title>401 Unauthorized</title></head></html>")
                .setHeader("WWW-Authenticate", "Negotiate");
    }

    /** https://github.com/pycontribs/jira/issues/1573. */
    static MockResponse clientCertificateWanted() {
        return Answers.of(400, Answers.HTML, """
                        <html>
                        <head><title>400 No required SSL certificate was sent</title></head>
                        <body>
                        <center><h1>400 Bad Request</h1></center>
                        <center>No required SSL certificate was sent</center>
                        <hr><center>nginx/1.18.0</center>
                        </body>
                        </html>
                        """).setHeader("Server", "nginx/1.18.0");
    }

    static boolean namesALibrary(IncomingCall call) {
        String agent = call.header("User-Agent");
        return agent == null || LIBRARY_AGENT.matcher(agent).matches();
    }

    private static MockResponse apache(MockResponse answer) {
        return answer.setHeader("Server", "Apache/2.4.6 (Red Hat Enterprise Linux)");
    }
}
