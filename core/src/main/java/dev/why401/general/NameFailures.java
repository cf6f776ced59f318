package dev.why401.general;

import static dev.why401.evidence.TransportProblem.Kind.UNKNOWN_HOST;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Hosts whose names do not resolve, and hosts that resolve and cannot be reached. */
final class NameFailures {
    private static final String RESOLUTION = "RFC 8499 section 3";

    private static final Signal UNRESOLVED = problem(UNKNOWN_HOST)
            .or(logSays(
                    "UnknownHostException",
                    "unknown host",
                    "UnresolvedAddressException",
                    "Name or service not known",
                    "nodename nor servname provided",
                    "No address associated with hostname",
                    "Temporary failure in name resolution",
                    "NameResolutionError",
                    "gaierror",
                    "getaddrinfo ENOTFOUND",
                    "getaddrinfo EAI_AGAIN",
                    "getaddrinfo failed",
                    "no such host",
                    "Could not resolve host",
                    "Unable to resolve host",
                    "unable to resolve host address",
                    "remote name could not be resolved",
                    "server name or address could not be resolved",
                    "80072ee7",
                    "2147012889",
                    "WINHTTP_NAME_NOT_RESOLVED",
                    "INTERNET_NAME_NOT_RESOLVED",
                    "NSURLErrorDomain Code=-1003",
                    "server with the specified hostname could not be found",
                    "Remotename konnte nicht aufgel",
                    "soudre le nom distant",
                    "resolver el nombre remoto",
                    "risolvere il nome remoto",
                    "nome remoto n\u00e3o p\u00f4de ser resolvido",
                    "\u65e0\u6cd5\u89e3\u6790\u6b64\u8fdc\u7a0b\u540d\u79f0",
                    "\u30ea\u30e2\u30fc\u30c8\u540d\u3092\u89e3\u6c7a\u3067\u304d\u307e\u305b\u3093",
                    "Failed to resolve",
                    "\u041d\u0435\u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e \u0440\u0430\u0437\u0440\u0435\u0448\u0438\u0442\u044c \u0443\u0434\u0430\u043b\u0435\u043d\u043d\u043e\u0435 \u0438\u043c\u044f",
                    "\u7121\u6cd5\u89e3\u6790\u9060\u7aef\u540d\u7a31",
                    "\uc6d0\uaca9 \uc774\ub984\uc744 \ud655\uc778\ud560 \uc218 \uc5c6\uc2b5\ub2c8\ub2e4",
                    "ERR_NAME_NOT_RESOLVED",
                    "DNS_PROBE_FINISHED"))
            .as("the name of the host did not resolve");

    private static final Signal UNREACHABLE = logSays(
                    "Connection refused",
                    "ECONNREFUSED",
                    "actively refused it",
                    "Connection timed out",
                    "connect timed out",
                    "ConnectTimeout",
                    "ETIMEDOUT",
                    "EHOSTUNREACH",
                    "ENETUNREACH",
                    "No route to host",
                    "Network is unreachable",
                    "i/o timeout",
                    "ERR_CONNECTION_REFUSED",
                    "Couldn't connect to server",
                    "80072efd",
                    "2147012867",
                    "WINHTTP_CANNOT_CONNECT",
                    "INTERNET_CANNOT_CONNECT",
                    "NSURLErrorDomain Code=-1004")
            .or(matches(
                    "a host and a port that no connection was made to",
                    "failed to connect to",
                    "failed to connect to (?:[\\w.-]*/[\\w.:\\[\\]]+|\\[?[\\w.:-]+]? port \\d+|[\\w.-]+:\\d+)"))
            .as("no connection to the host came about");

    /** The connection stood, and nothing came: packet filters and firewalls that drop calls silently look like this. */
    private static final Signal NO_ANSWER_IN_TIME = logSays(
                    "Read timed out",
                    "ReadTimeout",
                    "Operation timed out after",
                    "Operation timed out",
                    "SocketTimeoutException: timeout",
                    "request timed out",
                    "HttpTimeoutException",
                    "ESOCKETTIMEDOUT",
                    "context deadline exceeded",
                    "awaiting headers",
                    "UND_ERR_HEADERS_TIMEOUT",
                    "HeadersTimeoutError",
                    "ERR_TIMED_OUT",
                    "The operation has timed out",
                    "80072ee2",
                    "2147012894",
                    "WINHTTP_TIMEOUT",
                    "NSURLErrorDomain Code=-1001",
                    "timeout exceeded")
            .as("nothing came before the client lost its patience");

    private static final String PUBLIC_IPV4 =
            "(?!10\\.|127\\.|169\\.254\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.)\\d{1,3}(?:\\.\\d{1,3}){3}";

    private static final Signal LOST_ON_THE_WAY = matches(
                    "a connection to a public address that nobody answered",
                    "time",
                    "\\bETIMEDOUT " + PUBLIC_IPV4 + ":443\\b|\\b" + PUBLIC_IPV4
                            + ":443: (?:i/o timeout|connect: connection timed out|connection timed out)|/" + PUBLIC_IPV4
                            + "(?::443)?\\]? failed: connect(?:ion)? timed out")
            .and(Words.unsaid("proxyconnect"));

    private static final String OWN_NETWORK =
            "(?:127\\.0\\.0\\.1|10\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|192\\.168\\.\\d{1,3}\\.\\d{1,3}"
                    + "|172\\.(?:1[6-9]|2\\d|3[01])\\.\\d{1,3}\\.\\d{1,3})";

    /** Not the port of https: to that one a name of the own network may lead; and not that of a resolver. */
    private static final Signal ADDRESS_OF_AN_OWN_NETWORK = RefusalGrammar.found(
                    "an address of an own network",
                    List.of("127.0.0.1:", "10.", "192.168.", "172."),
                    "(?<![\\d.])" + OWN_NETWORK + ":(?!(?:443|8443|53|3128)\\b)\\d{2,5}\\b")
            .or(
                    matches(
                            "a host whose name has no dot",
                            "pool(host='",
                            "ConnectionPool\\(host='[a-z][a-z0-9_-]{1,60}', port="),
                    matches("a host whose name has no dot", "domain(\"", "Domain\\(\"[a-z][a-z0-9_-]{1,60}\"\\)"),
                    matches(
                            "a host whose name has no dot",
                            "not",
                            "\\b(?:ENOTFOUND|EAI_AGAIN|UnknownHostException:) (?!https?\\b)[a-z][a-z0-9_-]{1,60}(?![\\w.-])"),
                    matches(
                            "a host of a cluster",
                            ".svc",
                            "\\b[a-z0-9-]{1,60}\\.[a-z0-9-]{1,60}\\.svc(?:\\.cluster\\.local)?:\\d{2,5}\\b"));

    private NameFailures() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("host-name-unknown", UNRESOLVED)
                        .stronglySuggests(DNS_WRONG, BASE_URL_WRONG)
                        .hintsAt(CORPORATE_PROXY_BLOCKED)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source(RESOLUTION)
                        .cases("aa-086"),
                Rule.when(
                                "every-name-below-it-resolves",
                                UNRESOLVED
                                        .and(hostUnder("atlassian.net")
                                                .or(matches(
                                                        "a site of Atlassian Cloud",
                                                        ".atlassian.net",
                                                        "\\b[a-z0-9-]{2,60}\\.atlassian\\.net\\b")))
                                        .as(
                                                "the name did not resolve, and of the names below atlassian.net each one resolves, whether there is such a site or not"))
                        .suggests(DNS_WRONG)
                        .hintsAt(CORPORATE_PROXY_BLOCKED)
                        .stronglySpeaksAgainst(BASE_URL_WRONG)
                        .source("RFC 4592 section 2")
                        .wrongWhen("The name has a blank or an underscore in it, which no name may have."),
                Rule.when(
                                "redirect-to-a-name-that-does-not-resolve",
                                UNRESOLVED
                                        .and(redirectLeftOrigin())
                                        .as("a redirect led to a host whose name does not resolve from here"))
                        .proves(REDIRECT_TO_PRIVATE_ADDRESS)
                        .suggests(DNS_WRONG)
                        .stronglySpeaksAgainst(BASE_URL_WRONG)
                        .source("RFC 9110 section 10.2.2")
                        .wrongWhen("It was the name that was called first that did not resolve."),
                Rule.when(
                                "host-name-led-to-nowhere",
                                logSays(
                                                "ECONNREFUSED 0.0.0.0:",
                                                "connect to 0.0.0.0 port",
                                                "dial tcp 0.0.0.0:443",
                                                "/0.0.0.0:443",
                                                "(0.0.0.0:443)",
                                                "(0.0.0.0), port 443",
                                                "Trying 0.0.0.0:443")
                                        .as("the name of the host led to 0.0.0.0, as filtering name servers answer"))
                        .proves(DNS_WRONG)
                        .hintsAt(CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, IP_BANNED, BASE_URL_WRONG)
                        .source("https://docs.pi-hole.net/ftldns/blockingmode/"),
                Rule.when(
                                "connection-refused-here-only",
                                logSays("Connection refused", "ECONNREFUSED", "actively refused it", "Connection reset")
                                        .and(worksElsewhere())
                                        .as("the connection is refused from here and made from other machines"))
                        .suggests(IP_BANNED, IP_NOT_ALLOWLISTED)
                        .hintsAt(CORPORATE_PROXY_BLOCKED, DNS_WRONG)
                        .speaksAgainst(SERVICE_INCIDENT, BASE_URL_WRONG)
                        .source("https://github.com/fail2ban/fail2ban/blob/master/config/action.d/iptables.conf"),
                Rule.when(
                                "host-name-unknown-here-only",
                                UNRESOLVED
                                        .and(workedBefore().or(worksElsewhere(), worksInCurl(), worksInBrowser()))
                                        .as(
                                                "the name of the host did not resolve, although it did before or elsewhere"))
                        .stronglySuggests(DNS_WRONG)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source(RESOLUTION)
                        .cases("aa-086"),
                Rule.when(
                                "resolver-does-not-answer",
                                logSays(
                                                "Temporary failure in name resolution",
                                                "EAI_AGAIN",
                                                "Resolving timed out",
                                                "SERVFAIL",
                                                "server misbehaving")
                                        .or(
                                                matches(
                                                        "a resolver that was asked and did not answer",
                                                        ":53: ",
                                                        "\\blookup \\S{1,200} on \\S{1,60}:53: (?:read|dial|write) (?:udp|tcp)\\b|:53: (?:i/o timeout|read: connection refused)"))
                                        .as("the resolver of this machine gave no answer about the host"))
                        .stronglySuggests(DNS_WRONG)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source(RESOLUTION),
                Rule.when(
                                "internal-name-unknown",
                                UNRESOLVED
                                        .and(internalHost())
                                        .as("the name of the host is an internal one, and it did not resolve here"))
                        .stronglySuggests(DNS_WRONG)
                        .suggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source("RFC 6762 appendix G"),
                Rule.when("host-unreachable", UNREACHABLE)
                        .suggests(BASE_URL_WRONG, CORPORATE_PROXY_BLOCKED)
                        .hintsAt(DNS_WRONG, SERVICE_INCIDENT, IP_NOT_ALLOWLISTED, PROXY_BYPASS_MISSING)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("RFC 9293 section 3.10"),
                Rule.when(
                                "packets-to-a-public-address-lost",
                                LOST_ON_THE_WAY.as(
                                        "the name led to a public address, and nobody answered at the port of https there"))
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .hintsAt(IP_NOT_ALLOWLISTED, CLIENT_BUG, SERVICE_INCIDENT)
                        .speaksAgainst(BASE_URL_WRONG, DNS_WRONG, TLS_INTERCEPTION_UNTRUSTED)
                        .source("RFC 9293 section 3.8.3")
                        .source("https://github.com/atlassian/gajira-login/issues/49")
                        .wrongWhen("The client does not read the settings of the proxy that all others use."),
                Rule.when(
                                "nobody-at-home-listens",
                                matches(
                                                "a connection to this machine itself that was refused",
                                                "refused",
                                                "\\bECONNREFUSED (?:127\\.0\\.0\\.1|::1|0\\.0\\.0\\.0):\\d{1,5}|\\b(?:127\\.0\\.0\\.1|localhost|\\[::1\\]):\\d{1,5}[^\\n]{0,40}\\bconnection refused")
                                        .as("the client called its own machine, where nothing listens at that port"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(SERVICE_INCIDENT, PROXY_BYPASS_MISSING)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED, TLS_INTERCEPTION_UNTRUSTED)
                        .source("RFC 9293 section 3.5.2"),
                Rule.when(
                                "other-host-than-the-one-that-was-called",
                                UNREACHABLE
                                        .or(UNRESOLVED)
                                        .and(
                                                ADDRESS_OF_AN_OWN_NETWORK,
                                                internalHost().not(),
                                                Words.unsaid("proxy", "tunnel"))
                                        .as(
                                                "a public host was called, and the connection that failed went to an address of an own network"))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .suggests(DNS_WRONG)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(TLS_INTERCEPTION_UNTRUSTED, CLIENT_SIGNATURE_BLOCKED)
                        .source(
                                "https://confluence.atlassian.com/kb/setting-base-url-to-detect-incoming-url-1387596346.html")
                        .wrongWhen("The client was told of another address than the one that is shown."),
                Rule.when(
                                "refused-with-a-status",
                                UNREACHABLE
                                        .and(status(401, 403))
                                        .as("the client calls it a refused connection, and there was a status"))
                        .speaksAgainst(BASE_URL_WRONG, CORPORATE_PROXY_BLOCKED, DNS_WRONG)
                        .source("RFC 9110 section 15.5"),
                Rule.when("no-answer-in-time", NO_ANSWER_IN_TIME)
                        .stronglySuggests(SERVICE_INCIDENT)
                        .hintsAt(
                                IP_NOT_ALLOWLISTED,
                                WAF_BLOCKED,
                                IP_BANNED,
                                CORPORATE_PROXY_BLOCKED,
                                PROXY_BYPASS_MISSING,
                                DNS_WRONG)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                TOKEN_EXPIRED,
                                PERMISSION_DENIED,
                                WRONG_AUTH_SCHEME)
                        .isAHintAgainst(TLS_INTERCEPTION_UNTRUSTED, PROXY_AUTH_REQUIRED)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("RFC 9293 section 3.10")
                        .wrongWhen("The call was a slow one and the patience of the client short."),
                Rule.when(
                                "proxy-unreachable",
                                logSays(
                                                "Cannot connect to proxy",
                                                "Unable to connect to proxy",
                                                "proxyconnect tcp",
                                                "ERR_PROXY_CONNECTION_FAILED",
                                                "Could not resolve proxy")
                                        .and(UNREACHABLE.or(UNRESOLVED))
                                        .or(logSays(
                                                "Could not resolve proxy",
                                                "Couldn't resolve proxy",
                                                "Failed to resolve proxy",
                                                "proxy name could not be resolved",
                                                "ERR_PROXY_CONNECTION_FAILED"))
                                        .as("no connection to the proxy itself came about"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .suggests(CORPORATE_PROXY_BLOCKED, SERVICE_INCIDENT)
                        .isAHintAgainst(BASE_URL_WRONG)
                        .source("RFC 9110 section 7.7")
                        .wrongWhen("The proxy is wanted and its address is wrong."),
                Rule.when(
                                "redirected-to-where-nobody-answers",
                                UNREACHABLE
                                        .or(UNRESOLVED)
                                        .and(locationIsInternal())
                                        .as("a redirect pointed to an internal address, and no connection came about"))
                        .proves(REDIRECT_TO_PRIVATE_ADDRESS)
                        .source("https://github.com/cptactionhank/docker-atlassian-jira/issues/20"));
    }
}
