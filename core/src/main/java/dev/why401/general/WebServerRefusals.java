package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Signals.headersWithout;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What the stock pages and the logins of web servers mean; measured on the servers themselves. */
final class WebServerRefusals {
    private static final String NGINX_ACCESS = "https://nginx.org/en/docs/http/ngx_http_access_module.html";
    private static final String NGINX_LIMIT = "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html";
    private static final String APACHE_ACCESS = "https://httpd.apache.org/docs/2.4/howto/access.html";
    private static final String OIDC_RESOURCE =
            "https://github.com/OpenIDC/mod_auth_openidc/wiki/OAuth-2.0-Resource-Server";

    private static final Signal STOCK_PAGE = WebServerMarks.NGINX_PAGE.or(
            WebServerMarks.APACHE_PAGE, WebServerMarks.LIGHTTPD_PAGE, WebServerMarks.LITESPEED_PAGE);

    private static final Signal TOKEN_SENT = scheme(BEARER, OAUTH2, JWT);

    private static final Signal NO_TOKEN_ARRIVED = challengeHas("error_description", "no bearer token")
            .or(
                    challengeHas("error_description", "token not found"),
                    challengeHas("error_description", "missing token"),
                    challengeHas("error_description", "token is missing"),
                    challengeHas("error_description", "no access token"));

    private WebServerRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "stock-page-forbids",
                                STOCK_PAGE
                                        .and(status(403))
                                        .as("the web server refused with its stock page, as its own rules make it do"))
                        .suggests(IP_NOT_ALLOWLISTED, WAF_BLOCKED)
                        .hintsAt(
                                CLIENT_SIGNATURE_BLOCKED,
                                PERMISSION_DENIED,
                                IP_BANNED,
                                CLIENT_CERTIFICATE_REQUIRED,
                                ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(NGINX_ACCESS)
                        .source(APACHE_ACCESS)
                        .wrongWhen("The application behind has its errors replaced by those of the web server."),
                Rule.when(
                                "stock-page-limits",
                                WebServerMarks.NGINX_PAGE
                                        .and(status(503))
                                        .as(
                                                "nginx refused with 503, its usual status for a limit; a server that is down gives 502"))
                        .suggests(RATE_LIMITED)
                        .hintsAt(SERVICE_INCIDENT)
                        .source(NGINX_LIMIT),
                Rule.when(
                                "page-for-operators-kept-to-addresses",
                                pathStartsWith(
                                                "/nginx_status",
                                                "/stub_status",
                                                "/basic_status",
                                                "/server-status",
                                                "/server-info",
                                                "/fpm-status",
                                                "/php-fpm",
                                                "/apisix/admin",
                                                "/haproxy?stats",
                                                "/phpmyadmin",
                                                "/manager/html",
                                                "/manager/text",
                                                "/host-manager",
                                                "/balancer-manager",
                                                "/jolokia")
                                        .and(status(403), STOCK_PAGE.or(says("You don't have permission to access")))
                                        .as(
                                                "the page is one for operators, which web servers keep to certain addresses, and the web server itself refused"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .speaksAgainst(CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE, GEO_BLOCKED)
                        .source("https://nginx.org/en/docs/http/ngx_http_stub_status_module.html")
                        .source("https://httpd.apache.org/docs/2.4/mod/mod_status.html")
                        .source("https://apisix.apache.org/docs/apisix/admin-api/"),
                Rule.when(
                                "stock-page-at-home",
                                STOCK_PAGE
                                        .and(status(403), internalHost())
                                        .as(
                                                "a web server of the own network refused, where its rules on addresses and files are nearer than a firewall"))
                        .hintsAt(IP_NOT_ALLOWLISTED, PERMISSION_DENIED)
                        .speaksAgainst(CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE, GEO_BLOCKED)
                        .isAHintAgainst(WAF_BLOCKED)
                        .source(NGINX_ACCESS),
                Rule.when(
                                "login-of-web-server-to-anonymous",
                                WebServerMarks.APACHE_LOGIN_PAGE
                                        .or(WebServerMarks.NGINX_PAGE, WebServerMarks.HAPROXY_STOCK_PAGE)
                                        .and(status(401), noCredentialSent())
                                        .as("a web server asks a caller without any credential for a login"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(GATEWAY_AUTH_HEADER_CONFLICT)
                        .source("https://httpd.apache.org/docs/2.4/howto/auth.html"),
                Rule.when(
                                "login-page-of-apache-without-a-challenge",
                                WebServerMarks.APACHE_LOGIN_PAGE
                                        .and(status(401), headersWithout("WWW-Authenticate"))
                                        .as(
                                                "Apache refused with 401 and asks for nothing, as its modules for tokens do and its logins by name never"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(GATEWAY_AUTH_HEADER_CONFLICT, PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source("https://github.com/OpenIDC/mod_auth_openidc/issues/124")
                        .source("https://github.com/OpenIDC/mod_auth_openidc/issues/263"),
                Rule.when(
                                "token-refused-by-apache-without-a-challenge",
                                WebServerMarks.APACHE_LOGIN_PAGE
                                        .and(
                                                status(401),
                                                scheme(OAUTH2, JWT).or(secret(OAUTH_ACCESS_TOKEN)),
                                                headersWithout("WWW-Authenticate"))
                                        .as("Apache read the token itself and lets nobody in with what stands in it"))
                        .stronglySuggests(JWT_INVALID, PERMISSION_DENIED)
                        .suggests(CREDENTIALS_REJECTED, OAUTH_SCOPE_MISSING)
                        .hintsAt(TOKEN_EXPIRED)
                        .speaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/OpenIDC/mod_auth_openidc/issues/263")
                        .wrongWhen("The session of a browser is wanted, and the module answers programs with 401."),
                Rule.when(
                                "login-of-apache-refused-once-more",
                                WebServerMarks.APACHE_LOGIN_PAGE
                                        .and(status(401), scheme(BASIC), challengeOffers("Basic"))
                                        .as(
                                                "Apache answers 401 also to a right password whose owner is in none of the groups that it wants"))
                        .hintsAt(PERMISSION_DENIED)
                        .source("https://httpd.apache.org/docs/2.4/howto/auth.html"),
                Rule.when(
                                "method-beyond-those-of-pages-refused",
                                method(
                                                "PROPFIND",
                                                "PROPPATCH",
                                                "REPORT",
                                                "SEARCH",
                                                "MKCOL",
                                                "MKCALENDAR",
                                                "LOCK",
                                                "UNLOCK",
                                                "COPY",
                                                "MOVE",
                                                "PUT",
                                                "PATCH",
                                                "DELETE")
                                        .and(
                                                status(403),
                                                STOCK_PAGE.or(responseHeader(
                                                        "Content-Type", "text/html; charset=iso-8859-1")))
                                        .as(
                                                "the web server itself refused, and the method is one that the usual rules of its firewall do not know"))
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(PERMISSION_DENIED)
                        .speaksAgainst(BOT_CHALLENGE, CLIENT_SIGNATURE_BLOCKED, GEO_BLOCKED)
                        .source("https://github.com/coreruleset/coreruleset/issues/1891")
                        .source("https://github.com/coreruleset/coreruleset/issues/4263")
                        .wrongWhen("The server allows the method to some addresses or users only."),
                Rule.when(
                                "served-before-and-now-the-stock-page-of-apache",
                                WebServerMarks.APACHE_PAGE
                                        .and(status(403), workedBefore())
                                        .as(
                                                "Apache refuses what it served before, as its modules against floods do with 403"))
                        .suggests(RATE_LIMITED, IP_BANNED)
                        .hintsAt(WAF_BLOCKED)
                        .isAHintAgainst(PERMISSION_DENIED)
                        .source("https://mod-qos.sourceforge.net/"),
                Rule.when(
                                "no-token-arrived",
                                NO_TOKEN_ARRIVED
                                        .and(TOKEN_SENT)
                                        .as("a token was sent, and the server says in its challenge that none came"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(CREDENTIALS_MALFORMED)
                        .source(OIDC_RESOURCE),
                Rule.when(
                                "no-token-sent",
                                NO_TOKEN_ARRIVED
                                        .and(TOKEN_SENT.not())
                                        .as("the server says in its challenge that no token came"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .speaksAgainst(GATEWAY_AUTH_HEADER_CONFLICT)
                        .source(OIDC_RESOURCE),
                Rule.when(
                                "token-not-introspected",
                                challengeHas("error_description", "introspect")
                                        .as("the server says that it could not have the token checked"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(TOKEN_EXPIRED, WRONG_SITE)
                        .source(OIDC_RESOURCE),
                Rule.when(
                                "web-server-reads-tokens",
                                challengeOffers("Bearer")
                                        .and(
                                                status(401),
                                                WebServerMarks.APACHE_LOGIN_PAGE.or(WebServerMarks.NGINX_PAGE))
                                        .as("the web server in front reads tokens itself"))
                        .rulesOut(GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED, PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source(OIDC_RESOURCE),
                Rule.when(
                                "php-application-saw-no-user",
                                says("\"Unauthenticated.\"")
                                        .and(status(401), TOKEN_SENT)
                                        .as(
                                                "a token was sent, and the words are those of a PHP application that saw no user"))
                        .suggests(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth"),
                Rule.when(
                                "digest-asked",
                                challengeOffers("Digest")
                                        .and(
                                                status(401),
                                                scheme(BASIC, BEARER, OAUTH2, JWT),
                                                challengeOffers("Basic").not())
                                        .as("the server takes Digest only, and another scheme was sent"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("RFC 7616 section 3.3"),
                Rule.when(
                                "tomcat-manager-forbids",
                                says("conf/tomcat-users.xml")
                                        .and(status(403))
                                        .as("the page is the one with which Tomcat's own manager refuses"))
                        .stronglySuggests(PERMISSION_DENIED, IP_NOT_ALLOWLISTED)
                        .suggests(ADMIN_REQUIRED, XSRF_CHECK_FAILED)
                        .rulesOut(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .source("https://tomcat.apache.org/tomcat-10.1-doc/manager-howto.html"),
                Rule.when(
                                "stock-page-fails-for-programs",
                                WebServerMarks.HAPROXY_STOCK_PAGE
                                        .and(status(500), ClientSignatureEvidence.LIBRARY_AGENT)
                                        .as("HAProxy gave the 500 with which it lets unwanted callers wait"))
                        .suggests(CLIENT_SIGNATURE_BLOCKED, WAF_BLOCKED, SERVICE_INCIDENT)
                        .source("https://docs.haproxy.org/2.6/configuration.html#4.2-http-request%20tarpit"));
    }
}
