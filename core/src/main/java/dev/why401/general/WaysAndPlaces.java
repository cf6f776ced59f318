package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Which way a call went, and where it ended, as addresses of one vendor and the lines of a client tell: signed links, own hosts, files. */
final class WaysAndPlaces {
    private static final String SIGNED_LINKS = "https://github.com/OneDrive/onedrive-api-docs/issues/1901";
    private static final String FOLLOWED = "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html";
    private static final String CONNECT_401 = "https://github.com/erebe/wstunnel/issues/544";
    private static final String AZURE_OPENAI = "https://learn.microsoft.com/azure/ai-foundry/openai/reference";

    /** Behind a tunnel anything may stand, and elsewhere the same name is another machine. */
    private static final Signal THIS_MACHINE = hostUnder("localhost", "127.0.0.1", "host.docker.internal")
            .as("the call went to the machine on which the client runs");

    private static final Signal PROXY_TOLD = logSays(
            "--noproxy",
            "NO_PROXY",
            "noProxy",
            "http-proxy.conf",
            "trust_env",
            "proxies={}",
            "without proxy",
            "without the proxy",
            "bypass the proxy",
            "via proxy",
            "HTTP_PROXY=",
            "HTTPS_PROXY=");

    private WaysAndPlaces() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "redirect-to-a-signed-link",
                                locationHas(
                                                "tempauth=",
                                                "guestaccesstoken=",
                                                "x-amz-signature=",
                                                "x-goog-signature=",
                                                "sig=",
                                                "signature=",
                                                "_layouts/15/download.aspx")
                                        .and(status(400, 401, 403), credentialSent())
                                        .as(
                                                "the redirect leads to a link that carries its own signature, and refuses whoever sends a credential beside it"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .stronglySpeaksAgainst(
                                REDIRECT_DROPPED_CREDENTIALS, AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_MISSING)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(SIGNED_LINKS)
                        .source("https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/3057")
                        .wrongWhen("The link itself has expired."),
                Rule.when(
                                "redirect-to-a-signed-link-of-sharepoint",
                                locationHas("tempauth=", "guestaccesstoken=", "_layouts/15/download.aspx")
                                        .and(status(401, 403), credentialSent(), hostUnder("graph.microsoft.com"))
                                        .as(
                                                "Graph leads to a link of SharePoint that carries its own credential, and whose host does not take Graph's token"))
                        .proves(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .source(SIGNED_LINKS),
                Rule.when(
                                "redirect-down-to-http-not-followed",
                                urlScheme("https")
                                        .and(
                                                locationHas("http://"),
                                                status(301, 302, 303, 307, 308),
                                                logSays(
                                                        "AllowAutoRedirect",
                                                        "EnsureSuccessStatusCode",
                                                        "HttpURLConnection",
                                                        "setFollowRedirects",
                                                        "followRedirects",
                                                        "HttpClient"))
                                        .as(
                                                "the redirect leads from https to http, which the client does not follow whatever it is set to"))
                        .proves(REDIRECT_NOT_FOLLOWED)
                        .suggests(BASE_URL_WRONG)
                        .source(
                                "https://learn.microsoft.com/dotnet/api/system.net.http.httpclienthandler.allowautoredirect")
                        .source(
                                "https://docs.oracle.com/en/java/javase/21/docs/api/java.net.http/java/net/http/HttpClient.Redirect.html"),
                Rule.when(
                                "header-gone-after-a-hop-told",
                                matches(
                                                "a header that is gone behind a redirect",
                                                "location",
                                                "\\b30[1278]\\b[^\\n]{0,60}\\bLocation\\b[^\\n]{0,100}\\b(?:without|ohne|sans|sin|senza|zonder|no)\\b[^\\n]{0,25}\\b(?:header|authori[sz]ation|token)")
                                        .and(status(401, 403))
                                        .as(
                                                "somebody shows that the second request came without the header of the first"))
                        .proves(REDIRECT_DROPPED_CREDENTIALS)
                        .speaksAgainst(AUTHORIZATION_HEADER_STRIPPED, TOKEN_EXPIRED)
                        .source("RFC 9110 section 15.4"),
                Rule.when(
                                "signed-link-of-a-vendor-refused",
                                hostUnder("archivist.terraform.io", "pkg.githubusercontent.com", "ssrweb.zoom.us")
                                        .or(
                                                hostUnder("npm.pkg.github.com").and(pathContains("/download/")),
                                                logSays(
                                                        "archivist.terraform.io/v1/object",
                                                        "npm.pkg.github.com/download/",
                                                        "pkg.githubusercontent.com",
                                                        "ssrweb.zoom.us"))
                                        .and(status(400), credentialSent())
                                        .as(
                                                "the store to which the vendor sends its clients on calls the request a bad one, as where the credential came along"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .suggests(CLIENT_BUG, TOKEN_EXPIRED)
                        .source(FOLLOWED),
                Rule.when(
                                "fault-of-sharepoint-is-no-fault-of-the-client",
                                says("x-ms-diagnostics")
                                        .and(says("category=\"invalid_client\"", "category=\\\"invalid_client\\\""))
                                        .as(
                                                "SharePoint calls every token that it cannot use a fault of an invalid client"))
                        .stronglySpeaksAgainst(OAUTH_CLIENT_AUTH_FAILED)
                        .suggests(WRONG_TOKEN_KIND, JWT_INVALID)
                        .source(
                                "https://learn.microsoft.com/sharepoint/dev/solution-guidance/security-apponly-azuread"),
                Rule.when(
                                "this-machine-refuses-and-others-are-served",
                                THIS_MACHINE
                                        .and(status(403, 502, 503, 504), worksElsewhere())
                                        .as(
                                                "a call to the own machine fails here and not elsewhere, as one that a proxy took"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .stronglySpeaksAgainst(
                                WAF_BLOCKED,
                                IP_BANNED,
                                GEO_BLOCKED,
                                BOT_CHALLENGE,
                                CLIENT_SIGNATURE_BLOCKED,
                                IP_NOT_ALLOWLISTED)
                        .source("https://curl.se/docs/manpage.html#--noproxy"),
                Rule.when(
                                "own-host-and-a-proxy-told",
                                internalHost()
                                        .and(PROXY_TOLD, status(401, 403, 404, 407, 500, 502, 503, 504))
                                        .as("a host of the own network was called, and somebody tells of a proxy"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(SERVICE_INCIDENT, IP_BANNED, WAF_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source("https://docs.docker.com/engine/daemon/proxy/"),
                Rule.when(
                                "proxy-for-the-metadata-of-a-cloud",
                                matches(
                                                "the address of a cloud's own data that went by a proxy",
                                                "169.254.169.254",
                                                "169\\.254\\.169\\.254[^\\n]{0,120}\\b(?:proxy|squid|ERR_ACCESS_DENIED|3128|8080)\\b|\\bproxy\\b[^\\n]{0,120}169\\.254\\.169\\.254")
                                        .as(
                                                "the address from which a machine of a cloud gets its credential went by a proxy"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED)
                        .source("https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html"),
                Rule.when(
                                "proxy-answers-a-tunnel-with-401",
                                method("CONNECT")
                                        .and(status(401))
                                        .or(says(
                                                "CONNECT tunnel failed, response 401",
                                                "Received HTTP code 401 from proxy after CONNECT",
                                                "Tunnel connection failed: 401",
                                                "could not be established, statusCode=401",
                                                "Proxy returns \"HTTP/1.1 401",
                                                "Tunnel failed, got: 401"))
                                        .as(
                                                "what answered CONNECT with 401 is a proxy, and it wants a login of its own"))
                        .proves(PROXY_AUTH_REQUIRED)
                        .suggests(CLIENT_BUG)
                        .rulesOut(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CORPORATE_PROXY_BLOCKED)
                        .source(CONNECT_401)
                        .source("https://github.com/curl/curl/pull/22817"),
                Rule.when(
                                "jdk-asks-nobody-for-a-tunnel-told",
                                says(
                                                "getPasswordAuthentication() is never called",
                                                "getPasswordAuthentication is never called",
                                                "Authenticator is not called",
                                                "Authenticator is never called",
                                                "Authenticator has the PROXY",
                                                "java.net.http.HttpClient",
                                                "sun.net.www.protocol.http",
                                                "HttpURLConnection")
                                        .and(
                                                status(407).or(says("407")),
                                                says("https", "tunnel", "CONNECT"),
                                                Words.unsaid("NTLM", "Negotiate"))
                                        .as(
                                                "a client of the JDK got 407 for https, for which the JDK sends no Basic unless it is told to"))
                        .stronglySuggests(JDK_BASIC_TUNNELING_DISABLED)
                        .speaksAgainst(PROXY_AUTH_REQUIRED)
                        .source("https://www.oracle.com/java/technologies/javase/8u111-relnotes.html"),
                Rule.when(
                                "other-host-reached-than-was-set",
                                matches(
                                                "a public address, and behind it one of another network that could not be reached",
                                                "https://",
                                                "https://(?!10\\.|127\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.)[a-z0-9][a-z0-9.-]{3,80}\\.(?!internal|local|svc|lan|intra)[a-z]{2,12}[/)\"'\\s:][^\\n]{0,300}?"
                                                        + "(?:\\b(?:get|post|put|head|connect(?:ing)? to|request to|connection to)\\b[\\s\"']{0,3})(?:https?://)?(?:10\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|192\\.168\\.\\d{1,3}\\.\\d{1,3}|172\\.(?:1[6-9]|2\\d|3[01])\\.\\d{1,3}\\.\\d{1,3}|[a-z0-9][a-z0-9.-]{1,80}\\.(?:internal|local|svc|lan|intra))\\b")
                                        .or(
                                                matches(
                                                        "an address of another network that could not be reached, and the public one that was set",
                                                        "registry=https://",
                                                        "(?s)request to https?://(?:10\\.\\d{1,3}\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.)[^\\s]{1,200} failed.{0,300}registry=https://(?!10\\.|192\\.168\\.)"))
                                        .and(logSays(
                                                "no such host",
                                                "timed out",
                                                "timeout",
                                                "ETIMEDOUT",
                                                "refused",
                                                "unreachable",
                                                "could not resolve",
                                                "getaddrinfo",
                                                "failed"))
                                        .as(
                                                "the client was given a public address and tried to reach one that only another network knows"))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED, IP_BANNED, BASE_URL_WRONG, DNS_WRONG)
                        .source("RFC 1918 section 5")
                        .wrongWhen("The name of the public address resolves to the other one."),
                Rule.when(
                                "azure-openai-has-no-such-path",
                                hostUnder("openai.azure.com", "cognitiveservices.azure.com")
                                        .and(
                                                status(404),
                                                jsonHas("error.code", "404"),
                                                jsonHas("error.message", "Resource not found"))
                                        .as(
                                                "Azure says so of a path that it does not have; of a deployment that is missing it says DeploymentNotFound"))
                        .proves(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, CREDENTIALS_REJECTED)
                        .source(AZURE_OPENAI),
                Rule.when(
                                "wordpress-has-no-such-route",
                                jsonHas("code", "rest_no_route")
                                        .as(
                                                "WordPress knows no route of this path and method, as where a plugin is missing"))
                        .proves(BASE_URL_WRONG)
                        .hintsAt(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://developer.wordpress.org/rest-api/frequently-asked-questions/"),
                Rule.when(
                                "registry-called-at-its-index",
                                matches(
                                                "a login at an address that the registry of Docker has not",
                                                "login attempt to",
                                                "login attempt to https?://[^\\s]{3,200} failed with status: (?:404|405|301|302)")
                                        .as(
                                                "the address of the registry is not the one at which it lets people log in"))
                        .proves(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(
                                PERMISSION_HIDDEN_AS_NOT_FOUND,
                                DNS_WRONG,
                                CORPORATE_PROXY_BLOCKED,
                                CREDENTIALS_REJECTED)
                        .source("https://docs.docker.com/reference/cli/docker/login/"),
                Rule.when(
                                "page-of-an-own-github-in-place-of-its-api",
                                pathStartsWith("/repos/", "/orgs/", "/user/repos", "/search/issues")
                                        .and(
                                                status(406),
                                                hostUnder("api.github.com").not(),
                                                Words.unsaid("mod_security", "firewall"))
                                        .as(
                                                "GitHub on an own host has its API below /api/v3, and its pages say 406 to programs"))
                        .proves(BASE_URL_WRONG)
                        .speaksAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .source("https://docs.github.com/enterprise-server@latest/rest/quickstart"),
                Rule.when(
                                "length-wanted-by-the-token-endpoint",
                                status(411)
                                        .and(pathContains("/token", "/oauth", "/login"))
                                        .as(
                                                "the endpoint that issues tokens got a request without a body and its length"))
                        .proves(CLIENT_BUG)
                        .source("RFC 9110 section 15.5.12"),
                Rule.when(
                                "page-in-place-of-the-file-told",
                                matches(
                                                "a file that holds a page",
                                                "html",
                                                "\\.(?:png|jpe?g|gif|svg|zip|tar|t?gz|jar|war|pdf|xlsx?|csv|json|bin|exe|deb|rpm|apk|whl|img|iso)\\b[^\\n]{0,40}(?:->|:|is|are|contains?)[^\\n]{0,20}\\bHTML document"
                                                        + "|\\b(?:file|zip|jar|archive|download|image|panel)\\b[^\\n]{0,60}\\b(?:starts? with|begins? with|contains?)\\b[^\\n]{0,10}<(?:!doctype|html)"
                                                        + "|GET request got Content-Type: text/html")
                                        .as("the file that was fetched is a page"))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/gergelykalman/confluence-markdown-exporter/issues/25")
                        .source("https://pip.pypa.io/en/stable/topics/authentication/"),
                Rule.when(
                                "change-answered-with-a-list",
                                method("POST", "PUT")
                                        .and(
                                                status(200),
                                                urlScheme("http"),
                                                internalHost().not(),
                                                jsonHas("values")
                                                        .and(jsonHas("isLastPage"))
                                                        .or(
                                                                logSays("\"isLastPage\"", "expected 201"),
                                                                jsonHas("items").and(jsonHas("total")),
                                                                jsonHas("results")
                                                                        .and(jsonHas("next"))))
                                        .as(
                                                "a change was sent with http, and the answer is a list, which a GET would get"))
                        .proves(REDIRECT_CHANGED_METHOD)
                        .source("RFC 9110 section 15.4.2")
                        .wrongWhen("It is a search that is sent as a POST."),
                Rule.when(
                                "change-moved-and-swallowed-told",
                                Where.WRITES
                                        .and(
                                                status(200),
                                                logSays(
                                                        "PUT 301, next line GET",
                                                        "swallowed without",
                                                        "remain unchanged",
                                                        "remains unchanged",
                                                        "nothing is changed",
                                                        "nothing changes",
                                                        "nothing is saved",
                                                        "not saved"),
                                                logSays("301", "302", "moved to", "redirect", "old host"))
                                        .as(
                                                "somebody tells of a host that moved, and of changes that are answered with 200 and not made"))
                        .proves(REDIRECT_CHANGED_METHOD)
                        .source("RFC 9110 section 15.4.2"),
                Rule.when(
                                "authorizer-found-fault-with-the-token",
                                bodySays("User is not authorized to access this resource")
                                        .and(logSays(
                                                "JsonWebTokenError",
                                                "JWTClaimsError",
                                                "TokenExpiredError",
                                                "jwt audience",
                                                "jwt issuer",
                                                "jwt expired",
                                                "invalid signature",
                                                "jwks"))
                                        .as(
                                                "the function that checks tokens for the gateway found fault with the token, and the gateway calls it a lack of rights"))
                        .suggests(JWT_INVALID, WRONG_TOKEN_KIND)
                        .rulesOut(PERMISSION_DENIED)
                        .source(
                                "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html"),
                Rule.when(
                                "token-of-a-service-behind-a-login-in-front",
                                scheme(Scheme.BEARER)
                                        .and(
                                                status(401),
                                                logSays(
                                                        "basicAuth middleware",
                                                        "basic auth middleware",
                                                        "basicauth is in front",
                                                        "auth_basic",
                                                        "nginx.ingress.kubernetes.io/auth-type",
                                                        "popup of the browser"))
                                        .as(
                                                "a token was sent through a server in front that reads the same header for a login of its own"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://doc.traefik.io/traefik/middlewares/http/basicauth/"));
    }
}
