package dev.why401.general;

import static dev.why401.knowledge.Answerer.ACCESS_PROXY;
import static dev.why401.knowledge.Answerer.API_GATEWAY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.CAPTIVE_PORTAL;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.FORWARD_PROXY;
import static dev.why401.knowledge.Answerer.LOGIN_PAGE;
import static dev.why401.knowledge.Answerer.WEB_SERVER;
import static dev.why401.knowledge.Signals.bodySays;
import static dev.why401.knowledge.Signals.challengeOffers;
import static dev.why401.knowledge.Signals.json;
import static dev.why401.knowledge.Signals.jsonHas;
import static dev.why401.knowledge.Signals.jsonIsExactly;
import static dev.why401.knowledge.Signals.product;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.setsCookie;
import static dev.why401.knowledge.Signals.statusBetween;
import static dev.why401.knowledge.Strength.HINTS_AT;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.evidence.Product;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Tells when the application itself wrote the answer: headers and words that only it can add. */
final class ApplicationAnswers {
    private static final String JIT = "https://github.com/cristibaluta/Jit/issues/10";

    static List<Rule> rules() {
        return List.of(
                atlassian(
                                "jira-request-id",
                                responseHeader("X-AREQUESTID")
                                        .as("the answer carries the number that Jira gave the request"))
                        .source(JIT)
                        .cases("dc-077"),
                atlassian(
                                "seraph-login-reason",
                                responseHeader("X-Seraph-LoginReason")
                                        .as("the application's own login filter says how the login went"))
                        .source(JIT)
                        .cases("dc-077", "jc-070"),
                atlassian(
                                "denied-reason",
                                responseHeader("X-Authentication-Denied-Reason")
                                        .as("the application's own login filter says why it denied the login"))
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/353"),
                atlassian(
                                "user-name-header",
                                responseHeader("X-AUSERNAME").as("the application says as whom it saw the caller"))
                        .source(JIT)
                        .cases("dc-077", "jc-070"),
                atlassian(
                                "account-id-header",
                                responseHeader("x-aaccountid")
                                        .as("the application says as which account it saw the caller"))
                        .source("https://github.com/brekkylab/backlot"),
                atlassian(
                                "node-headers",
                                responseHeader("X-ASEN")
                                        .or(responseHeader("X-ANODEID"), responseHeader("X-ATENANT-ID"))
                                        .or(responseHeader("X-Confluence-Request-Time"))
                                        .as("the answer names the node or the licence of the application"))
                        .source(JIT)
                        .cases("dc-077", "jc-070"),
                atlassian(
                                "xsrf-cookie",
                                setsCookie("atlassian.xsrf.token").as("the answer sets Atlassian's own cookie"))
                        .source("https://github.com/ankitpokhrel/jira-cli/pull/96"),
                Rule.when(
                                "session-cookie",
                                setsCookie("JSESSIONID").as("the answer opens a session of a Java application"))
                        .answeredBy(SUGGESTS, APPLICATION, "")
                        .notAnsweredBy(SUGGESTS, EDGE, FORWARD_PROXY, CAPTIVE_PORTAL)
                        .source(JIT)
                        .cases("dc-077")
                        .wrongWhen("The access proxy is itself a Java program that keeps sessions."),
                Rule.when(
                                "atlassian-oauth-challenge",
                                challengeOffers("OAuth")
                                        .as("the challenge is the one that Atlassian's applications send"))
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "the Atlassian application")
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/353"),
                atlassian(
                                "jira-error-shape",
                                jsonIsExactly("errorMessages", "errors")
                                        .as("the error has the form that Jira gives to errors"))
                        .source("https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes")
                        .cases("jc-027"),
                atlassian(
                                "atlassian-words",
                                says(
                                                "Client must be authenticated to access this resource",
                                                "Basic Authentication Failure - Reason",
                                                "Encountered a \"40",
                                                "Encountered a &quot;40",
                                                "client.forbidden.exception",
                                                "Basic authentication with passwords is deprecated",
                                                "Basic Authentication has been disabled on this instance",
                                                "XSRF check failed",
                                                "This resource requires WebSudo",
                                                "os_authType was",
                                                "found a dead link",
                                                "<status-code>")
                                        .or(bodySays("com.atlassian."))
                                        .as("the words are those of an Atlassian application"))
                        .source("https://github.com/AtlassianPS/JiraPS/issues/69")
                        .cases("dc-066", "dc-067", "dc-077", "gw-129", "jc-070"),
                Rule.when(
                                "atlassian-web-page",
                                says("<meta name=\"application-name\" content=\"JIRA\"", "name=\"ajs-")
                                        .as("the page is one of the Atlassian application's own web pages"))
                        .answeredBy(SUGGESTS, APPLICATION, "the Atlassian application")
                        .answeredBy(SUGGESTS, LOGIN_PAGE, "the Atlassian application")
                        .notAnsweredBy(STRONGLY_SUGGESTS, EDGE, FORWARD_PROXY, CAPTIVE_PORTAL, API_GATEWAY)
                        .source("https://github.com/Qytera-Gmbh/cypress-xray-plugin/issues/511")
                        .cases("aa-105", "dc-027"),
                Rule.when(
                                "message-and-status-code",
                                jsonIsExactly("statusCode", "message")
                                        .or(jsonIsExactly("status-code", "message"))
                                        .and(jsonHas("message", "subscription key")
                                                .not())
                                        .as("the error has the form that Atlassian's REST services give to errors"))
                        .answeredBy(SUGGESTS, APPLICATION, "")
                        .source("https://github.com/brekkylab/backlot")
                        .cases("jc-095")
                        .wrongWhen("An API gateway or a Node.js service uses the same two members."),
                Rule.when(
                                "framework-error-shape",
                                jsonHas("timestamp")
                                        .and(jsonHas("status"), jsonHas("error"), jsonHas("path"))
                                        .or(
                                                jsonIsExactly("detail"),
                                                jsonIsExactly("error_messages"),
                                                jsonHas("documentation_url"),
                                                jsonHas("traceId").and(jsonHas("title")))
                                        .as("the error has the form that a web framework gives to errors"))
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "")
                        .source("https://github.com/encode/django-rest-framework/issues/488")
                        .cases("gw-060"),
                Rule.when(
                                "application-server-page",
                                says(
                                                "<h3>Apache Tomcat",
                                                "Powered by Jetty",
                                                "HTTP Status 401",
                                                "HTTP Status 403",
                                                "conf/tomcat-users.xml",
                                                "</head>\n<body>\n<pre>")
                                        .as("the page is an error page of an application server or framework"))
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "")
                        .notAnsweredBy(SUGGESTS, EDGE, FORWARD_PROXY)
                        .source("https://github.com/brekkylab/backlot"),
                Rule.when(
                                "application-server-header",
                                responseHeader("Server", "Coyote")
                                        .or(
                                                responseHeader("Server", "Jetty"),
                                                responseHeader("Server", "gunicorn"),
                                                responseHeader("Server", "uvicorn"),
                                                responseHeader("Server", "Werkzeug"),
                                                responseHeader("Server", "Kestrel"))
                                        .or(responseHeader("X-Powered-By"))
                                        .as("the answer names an application server"))
                        .answeredBy(SUGGESTS, APPLICATION, "")
                        .source("https://www.rfc-editor.org/rfc/rfc9110#section-10.2.4"),
                Rule.when(
                                "missing-credentials-words",
                                says("Authentication credentials were not provided")
                                        .as("the words are those of a Django application"))
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "")
                        .source("https://github.com/encode/django-rest-framework/issues/488")
                        .cases("gw-060"),
                Rule.when("no-atlassian-header", noAtlassianHeader())
                        .answeredBy(SUGGESTS, EDGE, "")
                        .answeredBy(SUGGESTS, ACCESS_PROXY, "")
                        .answeredBy(SUGGESTS, WEB_SERVER, "")
                        .notAnsweredBy(SUGGESTS, APPLICATION)
                        .source(JIT)
                        .wrongWhen("A proxy on the way removes the headers that it does not know."),
                Rule.when("json-error", json().and(statusBetween(400, 499)).as("the error is JSON"))
                        .answeredBy(SUGGESTS, APPLICATION, "")
                        .answeredBy(HINTS_AT, API_GATEWAY, "")
                        .notAnsweredBy(SUGGESTS, LOGIN_PAGE, CAPTIVE_PORTAL, WEB_SERVER)
                        .notAnsweredBy(HINTS_AT, EDGE, FORWARD_PROXY, ACCESS_PROXY)
                        .source("https://www.rfc-editor.org/rfc/rfc9457")
                        .cases("gw-020", "gw-029", "gw-107", "jc-030", "jc-095")
                        .wrongWhen("A firewall or an API gateway answers in JSON, as several do when asked for it."));
    }

    private static Signal noAtlassianHeader() {
        return product(Product.JIRA_CLOUD, Product.JIRA_DATA_CENTER)
                .and(
                        responseHeader("X-AREQUESTID").not(),
                        responseHeader("X-Seraph-LoginReason").not(),
                        responseHeader("X-AUSERNAME").not(),
                        responseHeader("x-aaccountid").not(),
                        responseHeader("atl-traceid").not())
                .as("the answer carries none of the headers that Jira gives to its answers");
    }

    private static Rule atlassian(String id, Signal proof) {
        return Rule.when(id, proof)
                .answeredBy(PROVES, APPLICATION, "the Atlassian application")
                .notAnsweredBy(PROVES, EDGE, FORWARD_PROXY, CAPTIVE_PORTAL)
                .notAnsweredBy(STRONGLY_SUGGESTS, ACCESS_PROXY, WEB_SERVER);
    }

    private ApplicationAnswers() {}
}
