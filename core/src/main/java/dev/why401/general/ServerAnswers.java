package dev.why401.general;

import static dev.why401.knowledge.Answerer.ACCESS_PROXY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.AUTHORIZATION_SERVER;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.WEB_SERVER;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.jsonHas;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Strength.HINTS_AT;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Tells when a web server, a file store or an authorization server wrote the answer. */
final class ServerAnswers {
    static List<Rule> rules() {
        return List.of(
                server("nginx-page", WebServerMarks.NGINX_PAGE, "nginx")
                        .source("https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page")
                        .cases("gw-140"),
                server("apache-page", WebServerMarks.APACHE_PAGE, "Apache httpd")
                        .source("https://github.com/mikebowler/jirametrics/issues/29")
                        .cases("dc-059"),
                server("apache-login-page", WebServerMarks.APACHE_LOGIN_PAGE, "Apache httpd")
                        .source("https://httpd.apache.org/docs/2.4/howto/auth.html"),
                server("iis-page", WebServerMarks.IIS_PAGE, "IIS")
                        .source("https://github.com/microsoft/IIS.Administration/issues/173"),
                server("lighttpd-page", WebServerMarks.LIGHTTPD_PAGE, "lighttpd")
                        .source("https://redmine.lighttpd.net/projects/lighttpd/wiki"),
                server("litespeed-page", WebServerMarks.LITESPEED_PAGE, "LiteSpeed")
                        .source("https://docs.litespeedtech.com/lsws/"),
                server("haproxy-stock-page", WebServerMarks.HAPROXY_STOCK_PAGE, "HAProxy")
                        .source("https://docs.haproxy.org/3.0/configuration.html#errorfile"),
                server("unknown-route", WebServerMarks.GO_NOT_FOUND, "")
                        .source("https://doc.traefik.io/traefik/routing/routers/"),
                server("server-not-found", WebServerMarks.APACHE_NOT_FOUND, "")
                        .source("https://github.com/davidski/sprintr/issues/2")
                        .cases("dc-076"),
                Rule.when("bare-server-refusal", WebServerMarks.BARE_SERVER_REFUSAL)
                        .answeredBy(SUGGESTS, WEB_SERVER, "")
                        .source("https://www.rfc-editor.org/rfc/rfc9110#section-10.2.4"),
                server("nginx-certificate-status", WebServerMarks.NGINX_CERTIFICATE_STATUS, "nginx")
                        .source("https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"),
                Rule.when("amazon-storage", WebServerMarks.STORAGE)
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Amazon S3")
                        .source("https://github.com/oras-project/oras-java/pull/334")
                        .cases("gw-087", "gw-088"),
                Rule.when("html-refusal", html().and(status(403, 406, 429, 503)).as("the refusal is a web page"))
                        .answeredBy(SUGGESTS, EDGE, "")
                        .answeredBy(HINTS_AT, WEB_SERVER, "")
                        .answeredBy(HINTS_AT, ACCESS_PROXY, "")
                        .source("https://github.com/sooperset/mcp-atlassian/pull/1326")
                        .cases("gw-023", "gw-026", "gw-027", "gw-028", "gw-136")
                        .wrongWhen(
                                "the application gives web pages to API calls, as Jira Data Center does for 401 and 403"),
                Rule.when(
                                "html-refusal-on-api-path",
                                html().and(status(401, 403, 406, 429, 503))
                                        .and(pathContains("/rest/", "/api/", "/graphql", "/v1/", "/v2/", "/v3/"))
                                        .as("a web page refused a call to an address that serves data"))
                        .answeredBy(HINTS_AT, EDGE, "")
                        .answeredBy(HINTS_AT, ACCESS_PROXY, "")
                        .source("https://github.com/sooperset/mcp-atlassian/pull/1326")
                        .cases("gw-084", "gw-085"),
                Rule.when("token-endpoint", WebServerMarks.TOKEN_ENDPOINT)
                        .answeredBy(STRONGLY_SUGGESTS, AUTHORIZATION_SERVER, "")
                        .source("https://www.rfc-editor.org/rfc/rfc6749#section-3.2"),
                Rule.when(
                                "token-endpoint-error",
                                jsonHas("error", "invalid_grant")
                                        .or(
                                                jsonHas("error", "invalid_client"),
                                                jsonHas("error", "unauthorized_client"),
                                                jsonHas("error", "unsupported_grant_type"))
                                        .as("the error is one that only an endpoint that issues tokens gives"))
                        .answeredBy(PROVES, AUTHORIZATION_SERVER, "")
                        .source("https://www.rfc-editor.org/rfc/rfc6749#section-5.2"),
                Rule.when("entra-error", WebServerMarks.ENTRA_ERROR)
                        .answeredBy(STRONGLY_SUGGESTS, AUTHORIZATION_SERVER, "Microsoft Entra")
                        .source("https://learn.microsoft.com/entra/identity-platform/reference-error-codes"));
    }

    private static Rule server(String id, Signal proof, String name) {
        return Rule.when(id, proof)
                .answeredBy(STRONGLY_SUGGESTS, WEB_SERVER, name)
                .notAnsweredBy(SUGGESTS, APPLICATION);
    }

    private ServerAnswers() {}
}
