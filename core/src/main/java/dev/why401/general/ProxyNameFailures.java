package dev.why401.general;

import static dev.why401.general.Where.DATA_CENTER;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Forward proxies that were asked for a host whose name they cannot find. Of an internal host that means that the call should
 * not have gone to the proxy at all.
 */
final class ProxyNameFailures {
    private static final String SQUID = "https://wiki.squid-cache.org/SquidFaq/ConfiguringBrowsers";
    private static final String JENKINS = "https://github.com/jenkinsci/jira-plugin/issues/459";

    private static final Signal PROXY_FOUND_NO_HOST = says(
                    "notresolvable",
                    "host not resolvable",
                    "Unable to determine IP address from host name",
                    "Unable to determine IP address from the host name",
                    "ERR_DNS_FAIL",
                    "dns_unresolved_hostname",
                    "dns_server_failure",
                    "Network Error (dns_",
                    "The DNS server returned:",
                    "502 Proxy Error ( The host was not found",
                    "Proxy Error ( The specified network name",
                    "DNS resolution failed for the host requested",
                    "could not be resolved by the proxy",
                    "proxy could not resolve",
                    "proxy was unable to resolve",
                    "HTTP/1.1 502 cannotconnect",
                    "HTTP/1.1 503 dns")
            .or(responseHeader("X-Squid-Error", "ERR_DNS_FAIL"))
            .as("a proxy says that it cannot find the host by its name");

    /** Apache's client prints the way a connection takes, hop by hop. */
    private static final Signal ROUTE_OVER_A_PROXY = matches(
                    "a route with a stop on the way",
                    "route: {",
                    "\\[route: \\{[^}\\n]{0,20}\\}->https?://[^\\s\\]>]{1,200}->https?://")
            .or(
                    says("Proxy-Connection: Keep-Alive > ", "* Uses proxy env variable", "Establish HTTP proxy tunnel"),
                    logSays(
                            "Proxy request sent, awaiting",
                            "Connecting to proxy",
                            "using proxy http",
                            "via proxy ",
                            "through proxy ",
                            "proxy: http://",
                            "HTTP_PROXY=",
                            "http_proxy="))
            .as("the log shows that the call went to a proxy");

    private ProxyNameFailures() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("proxy-found-no-host", PROXY_FOUND_NO_HOST)
                        .stronglySuggests(PROXY_BYPASS_MISSING, DNS_WRONG)
                        .suggests(BASE_URL_WRONG)
                        .hintsAt(CORPORATE_PROXY_BLOCKED)
                        .stronglySpeaksAgainst(
                                SERVICE_INCIDENT, BOT_CHALLENGE, CREDENTIALS_REJECTED, PERMISSION_DENIED, RATE_LIMITED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.FORWARD_PROXY, "")
                        .source(SQUID)
                        .source(JENKINS)
                        .cases("gb-001", "wa-055"),
                Rule.when(
                                "proxy-found-no-internal-host",
                                PROXY_FOUND_NO_HOST
                                        .and(internalHost().or(DATA_CENTER))
                                        .as("a proxy cannot find the host, which is one of the caller's own network"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .speaksAgainst(DNS_WRONG, BASE_URL_WRONG)
                        .source(JENKINS)
                        .cases("gb-001", "wa-055")
                        .wrongWhen("The name is misspelt, and nobody could find it."),
                Rule.when(
                                "over-a-proxy-to-an-own-host",
                                ROUTE_OVER_A_PROXY
                                        .and(
                                                internalHost().or(DATA_CENTER),
                                                statusBetween(500, 599).or(status(403, 407)))
                                        .as(
                                                "a call to a host of the caller's own network went to a proxy and came back with an error"))
                        .suggests(PROXY_BYPASS_MISSING)
                        .hintsAt(CORPORATE_PROXY_BLOCKED, PROXY_AUTH_REQUIRED)
                        .source(JENKINS)
                        .cases("gb-001"),
                Rule.when(
                                "over-a-proxy-to-an-internal-host",
                                ROUTE_OVER_A_PROXY
                                        .and(
                                                internalHost(),
                                                statusBetween(500, 599).or(status(403)))
                                        .as(
                                                "a call to an internal host went out to a proxy, which answered with an error"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .stronglySpeaksAgainst(SERVICE_INCIDENT)
                        .speaksAgainst(PERMISSION_DENIED, RATE_LIMITED)
                        .source("https://github.com/device-management-toolkit/deployment/pull/610")
                        .wrongWhen("The proxy is the way into that network, and the service behind it is down."));
    }
}
