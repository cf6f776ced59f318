package dev.why401.general;

import static dev.why401.evidence.TransportProblem.Kind.PROXY_AUTHENTICATION;
import static dev.why401.evidence.TransportProblem.Kind.PROXY_STATUS_FROM_ORIGIN;
import static dev.why401.evidence.TransportProblem.Kind.TOO_MANY_REDIRECTS;
import static dev.why401.evidence.TransportProblem.Kind.TUNNEL_REFUSED;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Forward proxies that wanted a credential of their own, refused a tunnel, or should not have been asked. */
final class ProxyFailures {
    private static final String CONNECT = "RFC 9110 section 9.3.6";
    private static final String PROXY_AUTHENTICATE = "RFC 9110 section 11.7";

    private static final Signal TUNNEL_NOT_BUILT = problem(TUNNEL_REFUSED)
            .or(says(
                    "Tunnel connection failed: 403",
                    "Tunnel connection failed: 502",
                    "Tunnel connection failed: 503",
                    "CONNECT tunnel failed, response 403",
                    "CONNECT tunnel failed, response 502",
                    "CONNECT tunnel failed, response 503",
                    "Proxy returns \"HTTP/1.1 403",
                    "Proxy returns \"HTTP/1.0 403",
                    "Proxy returns \"HTTP/1.1 50",
                    "Proxy response to CONNECT",
                    "tunneling socket could not be established, statusCode=403",
                    "Tunnel failed, got: 403",
                    "Tunnel failed, got: 50",
                    "Proxy tunneling failed: Forbidden",
                    "Tunnel connection failed: 500",
                    "ERR_TUNNEL_CONNECTION_FAILED",
                    "ProxyError: 403",
                    "ProxyError: 502",
                    "ProxyError: 503",
                    "ClientHttpProxyError: 403",
                    "URLBlocked"))
            .or(
                    matches(
                            "a refusal of CONNECT other than 407",
                            "code for connect",
                            "response code for CONNECT: (?!407)\\d{3}"),
                    matches(
                            "an answer to CONNECT other than 407",
                            "tunnel",
                            "(?:Tunnel connection failed: |CONNECT tunnel failed, response |tunneling socket could not be established, (?:cause=)?statusCode=|tunnel request to proxy [^\\n]{1,120} failed with status code ['\"])(?!407)[1-5]\\d{2}\\b"),
                    matches(
                            "a refusal of CONNECT other than 407, as corkscrew tells it",
                            "proxy could not open conn",
                            "proxy could not open conn\\w{3,9} to \\S{1,200}:\\s{1,4}(?!Proxy Auth)\\w"),
                    matches(
                            "an answer of a proxy other than 200 and 407, as undici tells it",
                            "when http tunneling",
                            "Proxy response \\((?!407|200)\\d{3}\\)"),
                    matches(
                            "a refusal of CONNECT other than 407",
                            "from proxy after connect",
                            "code (?!407)\\d{3} from proxy after CONNECT"))
            .or(
                    matches(
                            "a status other than 407 with which a proxy answered CONNECT",
                            "proxy",
                            "(?:(?-i:\\bCONNECT\\b)|\\btunnel)[^\\n]{0,80}(?<!reverse[ -])\\bproxy\\b[^\\n]{0,120}?(?:HTTP/\\d(?:\\.\\d)? |status(?:[ _]?code)?\\W{1,4}|code\\W{1,4}|respon\\w{1,5}\\W{1,4}|failed:? )(?!407)[45]\\d\\d\\b"
                                    + "|(?<!reverse[ -])\\bproxy\\b[^\\n]{0,60}?(?<![\\d.:])(?!407)[45]\\d\\d\\b[^\\n]{0,60}(?:(?-i:\\bCONNECT\\b)|tunnel)"),
                    matches(
                            "a status other than 407 in what a client got from a proxy",
                            "from proxy",
                            "respon\\w{1,5} from proxy\\b[^\\n]{0,20}?(?:HTTP/\\d(?:\\.\\d)? |status\\w{0,5}\\W{1,4}|: ?)(?!407)[45]\\d\\d\\b"),
                    matches(
                            "a status other than 407 in the answer to CONNECT as gRPC tells it",
                            "connect handshake",
                            "connect handshake[^\\n]{0,40}HTTP/\\d(?:\\.\\d)? (?!407)[45]\\d\\d\\b"),
                    matches(
                            "a status other than 407 that Netty's handler for proxies tells",
                            "proxyconnectexception",
                            "(?s)status: (?!407)[45]\\d\\d.{0,200}ProxyConnectException|ProxyConnectException.{0,200}status: (?!407)[45]\\d\\d"),
                    matches(
                            "what Go's client says when a proxy refuses a tunnel: the bare reason behind the address",
                            "https://",
                            "\\b(?:Get|Post|Put|Head|Patch|Delete) \\\\?\"?https://[^\"\\s]{1,300}\"?: (?!Proxy Auth|EOF\\b)(?-i:[A-Z])[A-Za-z ]{2,40}\\s*(?:$|[;\\n(\"])"))
            .or(method("CONNECT").and(statusBetween(400, 599), status(407).not()))
            .as("the proxy refused to open a tunnel to the host");

    /** kubectl drops the address, so that nothing but the reason stays of what the proxy said to CONNECT. */
    private static final Signal CLUSTER_BEHIND_A_PROXY = matches(
            "what kubectl says when a proxy refuses the way to the cluster: the bare reason of a status",
            "unable to connect to the server",
            "Unable to connect to the server: (?-i:Forbidden|Access Denied|Bad Gateway|Service Unavailable|Gateway Time-?out|Internal Server Error|Method Not Allowed|Not Found|Host Not Found|Blocked\\w{0,12}|URLBlocked)\\s*(?:$|[;\\n(])");

    /** CONNECT is spoken to proxies alone, so that the host behind it is one that a proxy was to find. */
    private static final Signal TUNNEL_TO_AN_OWN_HOST = matches(
                    "CONNECT to a host that only the own network knows",
                    "connect ",
                    "(?-i:\\bCONNECT )(?:https?://)?(?:localhost|127\\.\\d{1,3}|10\\.\\d{1,3}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|[a-z][a-z0-9-]{1,60}(?=:\\d)|[a-z0-9][a-z0-9.-]{0,80}\\.(?:local|localdomain|internal|intranet|intra|lan|corp|svc|consul|private))(?:\\.\\d{1,3}){0,3}:\\d{2,5}\\b")
            .or(
                    matches(
                            "what Go's client says when a proxy refuses a tunnel to a host that only the own network knows",
                            "https://",
                            "\\b(?:Get|Post|Put|Head|Patch|Delete) \\\\?\"?https://(?:localhost|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|[a-z0-9][a-z0-9.-]{0,80}\\.(?:local|localdomain|internal|intranet|intra|lan|corp|svc|consul|private)[:/\"])[^\"\\s]{0,300}\"?: (?!Proxy Auth|EOF\\b)(?-i:[A-Z])[A-Za-z ]{2,40}\\s*(?:$|[;\\n(\"])"));

    /** The number stands behind the word or before it, in any language: whoever speaks of a proxy and of 407 means this. */
    private static final Signal A_407_OF_A_PROXY = matches(
                    "a 407 beside the word proxy",
                    "407",
                    "proxy[^\\n]{0,160}(?<![\\d.:])(?<!line )407(?![\\d.])|(?<![\\d.:])(?<!line )407(?![\\d.])[^\\n]{0,80}proxy")
            .or(says(
                    "due to proxy authentication",
                    "proxy authentication is needed",
                    "407 authenticationrequired",
                    "ERR_TUNNEL_CONNECTION_FAILED 407"));

    private ProxyFailures() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "proxy-wants-a-credential",
                                problem(PROXY_AUTHENTICATION)
                                        .or(
                                                status(407),
                                                says(
                                                        "407 Proxy Authentication",
                                                        "Proxy Authentication Required",
                                                        "Failed to authenticate with proxy",
                                                        "HTTP code 407 from proxy",
                                                        "response code for CONNECT: 407",
                                                        "Tunnel connection failed: 407",
                                                        "CONNECT tunnel failed, response 407",
                                                        "statusCode=407",
                                                        "Tunnel failed, got: 407",
                                                        "Proxy tunneling failed: Proxy Auth",
                                                        "tunnel error: proxy authorization required",
                                                        "proxy authorization required",
                                                        "ERR_PROXY_AUTH",
                                                        "8024401B",
                                                        "STATUS_PROXY_AUTH_REQ",
                                                        "0x80190197",
                                                        "kCFErrorDomainCFNetwork Code=307",
                                                        "kCFErrorDomainCFNetwork error 307",
                                                        "kCFErrorHTTPBadProxyCredentials",
                                                        "ProxyAuthenticationRequired",
                                                        "Not authorized by proxy",
                                                        "ProxyError: 407",
                                                        "ClientHttpProxyError: 407",
                                                        "Too many tunnel connections attempted"))
                                        .or(A_407_OF_A_PROXY)
                                        .as("a proxy asked for a credential of its own"))
                        .stronglySuggests(PROXY_AUTH_REQUIRED)
                        .hintsAt(JDK_BASIC_TUNNELING_DISABLED, CLIENT_BUG)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                WRONG_AUTH_SCHEME,
                                WRONG_TOKEN_KIND,
                                TOKEN_EXPIRED,
                                CORPORATE_PROXY_BLOCKED)
                        .answeredBy(PROVES, Answerer.FORWARD_PROXY, "")
                        .source(PROXY_AUTHENTICATE)
                        .cases("gw-052", "gw-054", "gw-055", "gw-135"),
                Rule.when(
                                "jdk-got-407-for-a-tunnel",
                                says(
                                                "Unable to tunnel through proxy. Proxy returns \"HTTP/1.1 407",
                                                "Unable to tunnel through proxy. Proxy returns \"HTTP/1.0 407",
                                                "Tunnel failed, got: 407",
                                                "tunneling.disabledSchemes")
                                        .as("the JDK's own client got a 407 for a tunnel and gave up"))
                        .stronglySuggests(JDK_BASIC_TUNNELING_DISABLED)
                        .speaksAgainst(PROXY_AUTH_REQUIRED)
                        .source("https://github.com/archimatetool/archi/issues/65")
                        .cases("gw-052", "gw-054")
                        .wrongWhen("Basic is switched on for tunnels and the proxy password is wrong."),
                Rule.when(
                                "jdk-got-407-although-a-login-is-set",
                                says(
                                                "Tunnel failed, got: 407",
                                                "Unable to tunnel through proxy. Proxy returns \"HTTP/1.")
                                        .and(
                                                says("407"),
                                                matches(
                                                        "a login for the proxy that is set",
                                                        "proxy",
                                                        "\\bproxy (?:user(?: ?name)?|login|credentials?|password|account)\\b[^\\n.]{0,60}\\b(?:filled in|set|entered|given|configured|correct|right|work)\\b|-Dhttps?\\.proxyUser|\\bProxyAuthenticator\\b"))
                                        .as(
                                                "a login for the proxy is set, and the JDK's client did not use it for the tunnel"))
                        .stronglySuggests(JDK_BASIC_TUNNELING_DISABLED)
                        .speaksAgainst(PROXY_AUTH_REQUIRED)
                        .source("https://www.oracle.com/java/technologies/javase/8u111-relnotes.html"),
                Rule.when(
                                "proxy-handshake-not-finished",
                                responseHeader("Proxy-Authenticate", "NTLM TlRM")
                                        .or(
                                                responseHeader("Proxy-Authenticate", "NTLM [hidden]"),
                                                responseHeader("Proxy-Authenticate", "Negotiate [hidden]"))
                                        .as(
                                                "the proxy sent the second step of a handshake that the client did not finish"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(PROXY_AUTH_REQUIRED)
                        .source("https://github.com/curl/curl/issues/954")
                        .cases("gw-135"),
                Rule.when(
                                "proxy-status-without-a-proxy",
                                problem(PROXY_STATUS_FROM_ORIGIN)
                                        .or(says("HTTP_PROXY_AUTH (407) code while not using proxy"))
                                        .as("a 407 came although the client uses no proxy"))
                        .stronglySuggests(PROXY_AUTH_REQUIRED)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(PROXY_AUTHENTICATE),
                Rule.when(
                                "stack-in-the-login-of-a-proxy",
                                logSays(
                                                "authenticateProxy",
                                                "processProxyAuthChallenge",
                                                "ProxyAuthenticationException",
                                                "ProxyAuthenticationStrategy",
                                                "Proxy authentication error",
                                                "getProxyAuthCache",
                                                "proxyAuthState")
                                        .as("the trace ends where the client answers the challenge of a proxy"))
                        .stronglySuggests(PROXY_AUTH_REQUIRED)
                        .suggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .hintsAt(CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME, TOKEN_EXPIRED)
                        .source("https://github.com/jk1/youtrack-idea-plugin/issues/73"),
                Rule.when(
                                "name-and-password-for-ntlm",
                                logSays(
                                                "cannot be used for NTLM authentication",
                                                "cannot be used for SPNEGO authentication",
                                                "cannot be used for Negotiate authentication",
                                                "NTLM authentication scheme is not supported",
                                                "ntlm authentication scheme selected")
                                        .as(
                                                "somebody on the way wants NTLM, and the client has a name and a password of the plain kind"))
                        .stronglySuggests(PROXY_AUTH_REQUIRED)
                        .suggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .hintsAt(CLIENT_BUG, WRONG_AUTH_SCHEME)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://hc.apache.org/httpcomponents-client-4.5.x/ntlm.html"),
                Rule.when("tunnel-refused", TUNNEL_NOT_BUILT)
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .hintsAt(PROXY_BYPASS_MISSING, DNS_WRONG)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                WRONG_AUTH_SCHEME,
                                WRONG_TOKEN_KIND,
                                TOKEN_EXPIRED,
                                REDIRECT_TO_LOGIN,
                                REDIRECT_NOT_FOLLOWED)
                        .answeredBy(PROVES, Answerer.FORWARD_PROXY, "")
                        .source(CONNECT)
                        .cases("gw-030", "gw-031"),
                Rule.when(
                                "cluster-behind-a-proxy",
                                CLUSTER_BEHIND_A_PROXY.as(
                                        "a proxy refused the way to the server of the cluster, as the bare reason shows"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .stronglySpeaksAgainst(SERVICE_INCIDENT, CREDENTIALS_REJECTED)
                        .speaksAgainst(BASE_URL_WRONG, PERMISSION_DENIED)
                        .answeredBy(PROVES, Answerer.FORWARD_PROXY, "")
                        .source("https://minikube.sigs.k8s.io/docs/handbook/vpn_and_proxy/")
                        .source("https://pkg.go.dev/net/http#ProxyFromEnvironment"),
                Rule.when(
                                "proxy-mentioned",
                                logSays(
                                                "ProxyError",
                                                "Cannot connect to proxy",
                                                "Unable to connect to proxy",
                                                "proxyconnect",
                                                "error connecting to proxy",
                                                "ERR_PROXY",
                                                "through proxy",
                                                "via proxy",
                                                "proxy server")
                                        .and(logSays("tunnel", "407", "403", "50", "Authentication Required")
                                                .not())
                                        .as("the client complains of a proxy and gives no reason"))
                        .suggests(CORPORATE_PROXY_BLOCKED, PROXY_BYPASS_MISSING)
                        .hintsAt(PROXY_AUTH_REQUIRED, SERVICE_INCIDENT)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, PERMISSION_DENIED, TOKEN_EXPIRED)
                        .answeredBy(SUGGESTS, Answerer.FORWARD_PROXY, "")
                        .source(CONNECT)
                        .wrongWhen("A reverse proxy in front of the server is meant."),
                Rule.when(
                                "tunnel-given-up",
                                says(
                                                "Proxy CONNECT aborted",
                                                "unsuccessful tunnel",
                                                "tunnel error: unsuccessful",
                                                "Cannot connect to HTTPS server through proxy",
                                                "Cannot connect to proxy.', ConnectionReset",
                                                "Cannot connect to proxy.', RemoteDisconnected",
                                                "Unable to connect to proxy', ConnectionReset",
                                                "Unable to connect to proxy', RemoteDisconnected",
                                                "Proxy connection ended before receiving CONNECT",
                                                "CONNECT request rejected")
                                        .or(
                                                matches(
                                                        "a tunnel that a proxy did not open",
                                                        "tunnel",
                                                        "proxy[^\\n]{0,80}(?:could not|cannot|can't|failed to|unable to|refused to|did not) (?:open|establish|create|make|build)[^\\n]{0,20}tunnel"
                                                                + "|(?:could not|cannot|can't|failed to|unable to) (?:open|establish|create|make|build)[^\\n]{0,20}tunnel[^\\n]{0,40}proxy"))
                                        .as("a proxy opened no tunnel to the host, and the client does not say why"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED, PROXY_AUTH_REQUIRED)
                        .suggests(PROXY_BYPASS_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME, WRONG_TOKEN_KIND, TOKEN_EXPIRED)
                        .answeredBy(PROVES, Answerer.FORWARD_PROXY, "")
                        .source(CONNECT)
                        .source("https://github.com/php/php-src/blob/master/ext/standard/http_fopen_wrapper.c"),
                Rule.when(
                                "proxy-spoken-to-with-tls",
                                says(
                                                "proxyconnect tcp: tls:",
                                                "Your proxy appears to only use HTTP and not HTTPS",
                                                "Cannot connect to proxy.', SSLError",
                                                "Unable to connect to proxy', SSLError")
                                        .as("the client spoke TLS to the proxy itself, which speaks plain HTTP"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(PROXY_BYPASS_MISSING, CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source(CONNECT)
                        .source(
                                "https://urllib3.readthedocs.io/en/stable/advanced-usage.html#your-proxy-appears-to-only-use-http-and-not-https"),
                Rule.when(
                                "internal-host-sent-through-a-proxy",
                                internalHost()
                                        .and(TUNNEL_NOT_BUILT.or(
                                                bodySays("while trying to retrieve the URL"),
                                                responseHeader("X-Squid-Error"),
                                                responseHeader("Proxy-Status"),
                                                status(407)))
                                        .as("the host is an internal one, and a proxy answered for it"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED)
                        .source(CONNECT),
                Rule.when(
                                "login-sent-to-the-proxy-of-an-internal-host",
                                method("CONNECT")
                                        .and(internalHost(), status(407), scheme(Scheme.BASIC))
                                        .as(
                                                "the tunnel was asked for with a name and a password, and the proxy wants others"))
                        .suggests(PROXY_AUTH_REQUIRED)
                        .isAHintAgainst(PROXY_BYPASS_MISSING)
                        .source("RFC 9110 section 15.5.8")
                        .wrongWhen("The name and the password are those for the server behind the tunnel."),
                Rule.when(
                                "tunnel-asked-for-to-an-own-host",
                                method("CONNECT")
                                        .and(internalHost())
                                        .or(TUNNEL_TO_AN_OWN_HOST)
                                        .as("the client asked a proxy for a way to a host of its own network"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED, CREDENTIALS_MISSING, SERVICE_INCIDENT)
                        .source(CONNECT)
                        .source("https://github.com/github/gh-aw-firewall/issues/4001")
                        .wrongWhen("The proxy is the way into that network, and refuses this caller."),
                Rule.when(
                                "proxy-mentioned-for-an-own-host",
                                internalHost()
                                        .and(logSays(
                                                "ProxyError",
                                                "proxyconnect",
                                                "connect to proxy",
                                                "connecting to proxy",
                                                "ERR_PROXY",
                                                "ERR_TUNNEL",
                                                "through proxy",
                                                "via proxy",
                                                "HTTP_PROXY"))
                                        .as(
                                                "a call to a host of the own network went by a proxy, and the client complains of it"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .hintsAt(CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(SERVICE_INCIDENT)
                        .source("https://github.com/docker/compose/issues/11433"),
                Rule.when(
                                "proxy-wants-a-windows-login",
                                responseHeader("Proxy-Authenticate", "Negotiate")
                                        .or(
                                                responseHeader("Proxy-Authenticate", "NTLM"),
                                                responseHeader("Proxy-Authenticate", "Kerberos"))
                                        .and(
                                                status(407),
                                                responseHeader("Proxy-Authenticate", "Basic")
                                                        .not())
                                        .or(
                                                matches(
                                                        "a Windows login as the first that a proxy offers",
                                                        "proxy-authenticate",
                                                        "proxy-authenticate\\W{1,4}(?:negotiate|ntlm|kerberos)(?![^\\n]{0,80}proxy-authenticate\\W{1,4}basic)"))
                                        .as("the proxy takes a Windows login (Negotiate or NTLM) and no other"))
                        .proves(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source("RFC 4559 section 6"),
                Rule.when(
                                "too-many-redirects",
                                problem(TOO_MANY_REDIRECTS)
                                        .or(says(
                                                "Too many follow-up requests",
                                                "TooManyRedirects",
                                                "TOO_MANY_REDIRECTS",
                                                "Maximum number of redirects exceeded",
                                                "stopped after 10 redirects",
                                                "redirects followed",
                                                "Server redirected too many",
                                                "Circular redirect",
                                                "Maximum redirects",
                                                "redirect count exceeded",
                                                "Exceeded 30 redirects",
                                                "maximum redirect",
                                                "too many redirects",
                                                "redirected too many times",
                                                "Redirection limit",
                                                "redirection loop",
                                                "redirect loop"))
                                        .as(
                                                "the client gave up after following one redirect or challenge after the other"))
                        .stronglySuggests(REDIRECT_TO_LOGIN)
                        .suggests(BASE_URL_WRONG, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(STALE_SESSION, CREDENTIALS_REJECTED, CLIENT_BUG, REDIRECT_NOT_FOLLOWED)
                        .source("https://github.com/square/okhttp/blob/master/docs/changelogs/changelog_4x.md"),
                Rule.when(
                                "jdk-counted-logins-as-redirects",
                                logSays("Server redirected too many")
                                        .and(scheme(Scheme.BASIC))
                                        .as("Java counts each repeated login as a redirect, and gave up"))
                        .suggests(CREDENTIALS_REJECTED)
                        .source(
                                "https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/net/www/protocol/http/HttpURLConnection.java"),
                Rule.when(
                                "credential-repeated-until-the-limit",
                                says("too many authentication attempts", "Too many follow-up requests: 21")
                                        .and(status(401).or(says("authentication attempts")))
                                        .as("the client repeated the same credential until its limit"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .hintsAt(PASSWORD_NOT_ACCEPTED)
                        .source("RFC 9110 section 11.6.1"),
                Rule.when(
                                "client-waits-for-a-challenge",
                                says(
                                                "WWW-Authenticate header missing",
                                                "No WWW-Authenticate header",
                                                "No authentication challenges found")
                                        .as(
                                                "the client sends its credential only when asked, and the server did not ask"))
                        .proves(CLIENT_BUG)
                        .stronglySuggests(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .speaksAgainst(BASE_URL_WRONG, PERMISSION_DENIED)
                        .source("RFC 9110 section 11.6.1")
                        .wrongWhen("The credential went along from the start and was refused."));
    }
}
