package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** A server that does not know the host that was called, a proxy that does not find it, and a name that leads to an old one. */
final class ServersThatAreAnother {
    private static final String OLD =
            "\\b(?:old|stale|outdated|former|decommissioned|retired)\\b[^\\n]{0,20}\\b(?:address(?:es)?|ips?|servers?|[anec]lb|load ?balancer|entry|records?|host|box|vip|data ?cent(?:er|re)|site|proxy|instance)\\b";
    private static final String LOOK_UP =
            "\\b(?:resolv(?:es?|ers?|ed|ing)|DNS|TTL|A[- ]records?|nslookup|dig|name ?servers?|getent|split[- ]horizon|/etc/hosts)\\b";

    private static final Signal LEADS_TO_AN_OLD_SERVER = RefusalGrammar.found(
            "a name that leads to an old server",
            List.of("old", "stale", "outdated", "former", "decommissioned", "retired"),
            LOOK_UP + "[^\\n]{0,80}" + OLD + "|" + OLD + "[^\\n]{0,50}" + LOOK_UP);

    private static final String ORIGIN =
            "(?:\\b(?:origin(?: url)?|backend|upstream|(?:internal |app(?:lication)? )?port \\d{2,5}|port-?forward\\w*|runserver|app(?:lication)? server)\\b|(?:\\bon |:)\\d{4,5} directly|\\bon :\\d{2,5}\\b)";
    private static final String SERVED =
            "\\b(?:works?|worked|ok(?:ay)?|fine|200|succeeds?|passes|accepts?|accepted|lets? (?:me|it) in)\\b";

    /** Whoever stands in front is named in the words, or names himself in the answer. */
    private static final Signal FRONT_NAMED = RefusalGrammar.found(
                    "somebody who stands in front",
                    List.of("through", "via", "over", "behind", "under", "only"),
                    "\\b(?:through|via|over|behind|under)\\b (?:the )?(?:same )?(?:nginx|apache|httpd|cloudfront|cloudflare|(?:reverse )?proxy|gateway|traefik|haproxy|ingress|load ?balancer|[en]lb|alb|caddy|kong|envoy|istio|varnish|apim)\\b")
            .or(
                    responseHeader("Via"),
                    responseHeader("X-Cache"),
                    responseHeader("Server", "nginx"),
                    responseHeader("Server", "Apache"),
                    responseHeader("Server", "Caddy"),
                    responseHeader("Server", "openresty"));

    private static final Signal SERVED_BY_THE_ORIGIN = RefusalGrammar.found(
                    "a call that the server behind takes",
                    List.of("origin", "backend", "upstream", "port", "runserver", "server", ":"),
                    ORIGIN + "[^\\n]{0,60}" + SERVED)
            .and(
                    FRONT_NAMED,
                    status(401, 403, 404).or(logSays("unauthenticated", "unauthorized", "401", "403")),
                    Words.unsaid("ECONNREFUSED", "refused", "timed out", "502", "504"));

    private ServersThatAreAnother() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "caddy-serves-no-such-host",
                                responseHeader("Server", "Caddy")
                                        .and(
                                                status(200),
                                                emptyBody(),
                                                responseHeader("Content-Length", "0"),
                                                method("GET"),
                                                Where.API)
                                        .as(
                                                "the web server Caddy answered 200 with nothing, as it does for a host that none of its sites serves"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(DNS_WRONG)
                        .hintsAt(SILENT_ANONYMOUS)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://caddy.community/t/why-caddy-emits-empty-200-ok-responses-by-default/17634")
                        .wrongWhen("The application behind Caddy answers with nothing of its own."),
                Rule.when(
                                "page-of-a-fresh-web-server",
                                bodySays(
                                                "Welcome to nginx!",
                                                "Welcome to OpenResty!",
                                                "Apache2 Ubuntu Default Page",
                                                "Apache2 Debian Default Page",
                                                "Test Page for the Apache HTTP Server",
                                                "Test Page for the HTTP Server",
                                                "<title>IIS Windows",
                                                "<title>Domain Default page",
                                                "Default Parallels Plesk",
                                                "<title>Default Site",
                                                "you've successfully installed Tomcat",
                                                "Your web server is working. Now make it work for you",
                                                "the Nginx Proxy Manager",
                                                "domain is parked",
                                                "This domain is for sale",
                                                "sorry.aspx\" title=\"Website is not configured",
                                                "cgi-sys/defaultwebpage.cgi")
                                        .and(Where.API, status(200, 403, 404))
                                        .as(
                                                "an API was asked for, and the page is the one that a web server shows for hosts that nobody set up"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(DNS_WRONG)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN, WAF_BLOCKED)
                        .source("https://nginx.org/en/docs/http/request_processing.html"),
                Rule.when(
                                "host-not-served-said",
                                says(
                                                "Bad Request - Invalid Hostname",
                                                "The request hostname is invalid",
                                                "Invalid host header",
                                                "Invalid HTTP_HOST header",
                                                "Unknown Virtual Host",
                                                "unknown virtual host",
                                                "no such virtual host")
                                        .as("the server says that it serves no host of this name"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(DNS_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED, WAF_BLOCKED)
                        .source("RFC 9110 section 7.2"),
                Rule.when(
                                "proxy-in-front-finds-no-host",
                                says(
                                                "the server does not have a DNS entry",
                                                "Unable to locate the server requested",
                                                "DNS lookup failure for",
                                                "could not be resolved (3: Host not found)",
                                                "host not found in upstream",
                                                "no resolver defined to resolve",
                                                "transport failure reason: DNS",
                                                "reset reason: DNS",
                                                "because the domain name could not",
                                                "because the domain name cannot",
                                                "because the domain name does not")
                                        .and(Words.unsaid("dns_unresolved_hostname"))
                                        .as("a proxy says that it finds no address for the server behind it"))
                        .proves(DNS_WRONG)
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(SERVICE_INCIDENT)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, WAF_BLOCKED)
                        .source(
                                "https://docs.trafficserver.apache.org/en/latest/admin-guide/monitoring/error-messages.en.html")
                        .source("https://httpd.apache.org/docs/2.4/mod/mod_proxy.html"),
                Rule.when(
                                "name-leads-to-an-old-server-told",
                                LEADS_TO_AN_OLD_SERVER
                                        .and(Words.unsaid("old password", "old token", "old key"))
                                        .as("somebody says that the name of the host still leads to an old server"))
                        .stronglySuggests(DNS_WRONG)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("RFC 1034 section 3.6"),
                Rule.when(
                                "server-behind-takes-the-same-call-told",
                                SERVED_BY_THE_ORIGIN.as(
                                        "somebody says that the server behind takes the same call, and whoever stands in front is there"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .speaksAgainst(
                                IP_NOT_ALLOWLISTED,
                                IP_BANNED,
                                CORPORATE_PROXY_BLOCKED,
                                CREDENTIALS_MISSING,
                                WRONG_AUTH_SCHEME)
                        .source("https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth"),
                Rule.when(
                                "underscore-in-the-name-of-the-header",
                                logSays("underscores_in_headers", "ignore_invalid_headers")
                                        .or(RefusalGrammar.found(
                                                        "a header with an underscore in its name",
                                                        List.of("-h "),
                                                        "(?-i:-H) ['\"]?[A-Za-z][A-Za-z0-9]{0,30}_[A-Za-z0-9_]{1,40}: ?\\S")
                                                .and(says(
                                                        "is required",
                                                        "missing",
                                                        "not provided",
                                                        "no api",
                                                        "unauthorized")))
                                        .as(
                                                "the credential travels in a header with an underscore in its name, and web servers drop such headers"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(SILENT_ANONYMOUS)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source("https://nginx.org/en/docs/http/ngx_http_core_module.html#underscores_in_headers"),
                Rule.when(
                                "server-behind-saw-a-stranger-told",
                                RefusalGrammar.found(
                                                "a log of the server that names the caller as a stranger",
                                                List.of("anonymous"),
                                                "\\b(?:user(?:name)?|principal|auth_user|subject)\\s?[=:]\\s?[\"']?anonymous\\b")
                                        .and(credentialSent())
                                        .as(
                                                "a credential was sent, and the log of the server names the caller as a stranger"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(SILENT_ANONYMOUS, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("RFC 9110 section 11.6.2"),
                Rule.when(
                                "client-shows-another-login-than-was-meant",
                                logSays("Server auth using Basic with user")
                                        .or(
                                                RefusalGrammar.found(
                                                        "a login that a client sends in place of the one it was given",
                                                        List.of("basic "),
                                                        "(?:\\bprints?\\b|\\bshows?\\b|\\bsends?\\b|\\bsent\\b|\\bis\\b|=)[^\\n]{0,25}['\"]?Basic [\\w+/=.*]{4,80}['\"]?[^\\n]{0,20}\\b(?:though|although|but|instead|despite)\\b"))
                                        .and(scheme(Scheme.BEARER, Scheme.JWT, Scheme.OAUTH2))
                                        .as(
                                                "a token was meant to be sent, and the client shows that it sends a name and a password"))
                        .proves(AMBIENT_CREDENTIALS_OVERRIDE)
                        .hintsAt(CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME, CREDENTIALS_PLACEHOLDER)
                        .source("https://requests.readthedocs.io/en/latest/user/authentication/#netrc-authentication")
                        .source("https://everything.curl.dev/usingcurl/netrc.html"),
                Rule.when(
                                "variable-in-the-login-that-was-sent",
                                RefusalGrammar.found(
                                                "a variable where the password of a login should be",
                                                List.of("$(", "${", "{{", "%"),
                                                "\\b[\\w.@-]{1,60}:\\s?(?:\\$\\([A-Z][A-Z0-9_]{1,60}\\)|\\$\\{[A-Za-z_][A-Za-z0-9_.]{1,60}\\}|\\{\\{ ?[A-Za-z_.][\\w. ]{1,60}\\}\\}|%[A-Z][A-Z0-9_]{2,60}%)(?![\\w/])")
                                        .and(
                                                scheme(Scheme.BASIC),
                                                logSays("decode", "header", "base64", "Authorization"))
                                        .as("the login that was sent holds the name of a variable, and not its value"))
                        .proves(CREDENTIALS_PLACEHOLDER)
                        .source(
                                "https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/"));
    }
}
