package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;
import java.util.stream.Stream;

/** What the place that was called, the tool that called and the line of a log suggest about something in front. */
final class CircumstancesInFront {
    private static final String CSRF = "https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html";
    private static final String AUTH_REQUEST = "https://nginx.org/en/docs/http/ngx_http_auth_request_module.html";

    /** They serve everybody without a login: a 403 there comes from something on the way, or of a ban at their own edge. */
    private static final String[] STORES = {
        "plugins.gradle.org",
        "services.gradle.org",
        "repo1.maven.org",
        "repo.maven.apache.org",
        "registry.npmjs.org",
        "registry.yarnpkg.com",
        "pypi.org",
        "files.pythonhosted.org",
        "proxy.golang.org",
        "index.crates.io",
        "static.crates.io",
        "api.nuget.org",
        "rubygems.org",
        "deb.debian.org",
        "archive.ubuntu.com",
        "updates.jenkins.io",
        "nodejs.org"
    };

    private static final Signal PUBLIC_STORE = hostUnder(STORES)
            .or(logSays(Stream.of(STORES).map("https://"::concat).toArray(String[]::new)))
            .as("a public store of software was asked, which serves everybody");

    private static final Signal KEY_WANTED = says(
                    "No API key found in request",
                    "missing subscription key",
                    "Missing API key",
                    "API key is missing",
                    "Client ID is not present",
                    "No API Key has been specified",
                    "Failed to resolve API Key")
            .as("the gateway says that its key is missing");

    private CircumstancesInFront() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "public-store-forbidden",
                                PUBLIC_STORE
                                        .and(
                                                status(403),
                                                method("PUT", "POST")
                                                        .not()
                                                        .or(logSays("publish", "upload", "push", " PUT ", " POST ")
                                                                .not()))
                                        .as("a store of software that serves everybody answered 403"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .suggests(IP_BANNED, GEO_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, IP_NOT_ALLOWLISTED, CREDENTIALS_MISSING)
                        .source("https://docs.npmjs.com/common-errors")
                        .source("https://github.com/nodejs/help/issues/1694")
                        .source("https://github.com/npm/cli/issues/1358")
                        .wrongWhen("The store has banned the addresses of a whole provider, as npm once did."),
                Rule.when(
                                "key-wanted-and-another-header-sent",
                                KEY_WANTED
                                        .and(scheme(Scheme.BEARER, Scheme.BASIC, Scheme.OAUTH2))
                                        .as(
                                                "the gateway looks for a key of its own, and a token or a password was sent"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(WRONG_AUTH_SCHEME, CLIENT_BUG)
                        .stronglySpeaksAgainst(AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://developer.konghq.com/plugins/key-auth/"),
                Rule.when(
                                "key-wanted-under-another-name",
                                KEY_WANTED
                                        .and(requestHeader("X-API-Key")
                                                .or(requestHeader("api-key"), requestHeader("apikey")))
                                        .as("a key was sent in a header by another name than the gateway reads"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://learn.microsoft.com/azure/api-management/api-management-subscriptions"),
                Rule.when(
                                "iap-read-a-basic-header",
                                AccessProxyMarks.GOOGLE_IAP
                                        .and(scheme(Scheme.BASIC))
                                        .as(
                                                "the proxy of Google read the Basic header that was meant for the application"))
                        .proves(GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, WRONG_TOKEN_KIND)
                        .source("https://cloud.google.com/iap/docs/authentication-howto"),
                Rule.when(
                                "login-proxy-in-the-log",
                                logSays(
                                                "oauthproxy.go",
                                                "No valid authentication in request",
                                                "Initiating login.",
                                                "forwardauth",
                                                "forward-auth",
                                                "oathkeeper",
                                                "service=authorize",
                                                "\"service\":\"authorize\"",
                                                "tinyauth",
                                                "louketo")
                                        .as("the log is that of a proxy that asks for a login"))
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(REDIRECT_TO_LOGIN, LOGIN_PAGE_AS_SUCCESS)
                        .source("https://github.com/oauth2-proxy/oauth2-proxy/blob/master/oauthproxy.go"),
                Rule.when(
                                "login-proxy-reads-the-header-of-the-application",
                                logSays(
                                                "failed to parse content of Authorization header",
                                                "failed to parse content of Proxy-Authorization header")
                                        .as(
                                                "the login proxy tried to read the Authorization header, which was meant for the application"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .hintsAt(CREDENTIALS_MALFORMED)
                        .speaksAgainst(WRONG_AUTH_SCHEME, CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .isAHintAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/authelia/authelia/issues/10888"),
                Rule.when(
                                "login-proxy-starts-a-login",
                                logSays("No valid authentication in request")
                                        .as(
                                                "the login proxy says that the request carried no session and no token it takes"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(REDIRECT_TO_LOGIN, CREDENTIALS_MISSING)
                        .source("https://github.com/oauth2-proxy/oauth2-proxy/blob/master/oauthproxy.go"),
                Rule.when(
                                "login-service-does-not-answer",
                                logSays(
                                                "auth request unexpected status: 5",
                                                "request to auth service failed",
                                                "auth service unavailable",
                                                "authentication service unavailable",
                                                "auth service is unavailable",
                                                "authentication service is unavailable",
                                                "error calling the auth service",
                                                "Error calling auth server",
                                                "authorization service unavailable",
                                                "ext_authz_error",
                                                "introspection endpoint returned 5",
                                                "failed to connect to auth",
                                                "could not reach the identity provider",
                                                "unable to reach the identity provider")
                                        .as("the service that checks logins does not answer the gateway"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .hintsAt(BASE_URL_WRONG, DNS_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(AUTH_REQUEST),
                Rule.when(
                                "spring-forbids-a-write",
                                jsonHas("timestamp")
                                        .and(
                                                jsonHas("error", "Forbidden"),
                                                jsonHas("path"),
                                                Where.WRITES,
                                                status(403),
                                                scheme(Scheme.BEARER, Scheme.JWT, Scheme.OAUTH2)
                                                        .not())
                                        .as(
                                                "Spring refused a call that changes something with its bare error of a 403"))
                        .suggests(XSRF_CHECK_FAILED)
                        .source(CSRF),
                Rule.when(
                                "amazon-forbidden-for-more-reasons",
                                responseHeader("x-amzn-errortype", "ForbiddenException")
                                        .as(
                                                "the gateway of Amazon says so of a client certificate and of a key that it misses, too"))
                        .hintsAt(CLIENT_CERTIFICATE_REQUIRED)
                        .speaksAgainst(WRONG_AUTH_SCHEME)
                        .source(
                                "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html"),
                Rule.when(
                                "proxy-page-of-no-connection",
                                says(
                                                "Network Error (tcp_error)",
                                                "(tcp_error)",
                                                "(dns_unresolved_hostname)",
                                                "(dns_server_failure)",
                                                "Network Error (dns_",
                                                "The proxy could not connect to the destination",
                                                "proxy could not connect to the host",
                                                "proxy could not resolve",
                                                "Cannot Connect</title>")
                                        .as("a proxy on the caller's side says that it does not reach the server"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .suggests(DNS_WRONG, BASE_URL_WRONG, SERVICE_INCIDENT)
                        .stronglySpeaksAgainst(BOT_CHALLENGE, RATE_LIMITED, CREDENTIALS_REJECTED)
                        .source(
                                "https://www.code426.com/knowledge-base/dns_unresolved_hostname-and-the-negative-response-caching-behavior/")
                        .wrongWhen(
                                "A program for other networks words its own failures so, or the proxy stands at the server."),
                Rule.when(
                                "internal-host-and-a-page-of-a-proxy",
                                internalHost()
                                        .and(
                                                html(),
                                                status(502, 503, 504),
                                                says("proxy", "connect", "DNS", "Network Error"))
                                        .as("for a host of the own network came a page about a connection that failed"))
                        .suggests(PROXY_BYPASS_MISSING)
                        .hintsAt(SERVICE_INCIDENT, BASE_URL_WRONG)
                        .speaksAgainst(BOT_CHALLENGE)
                        .source("RFC 9110 section 7.6"),
                Rule.when(
                                "windows-login-not-spoken-by-the-client",
                                logSays(
                                                "scheme Negotiate not supported",
                                                "scheme NTLM not supported",
                                                "scheme Kerberos not supported",
                                                "scheme negotiate not supported",
                                                "NEGOTIATE authentication is not supported",
                                                "respond to any of these challenges: {negotiate",
                                                "respond to any of these challenges: {ntlm",
                                                "Authorization method not supported: Negotiate")
                                        .as("the server wants a Windows login, and the client does not speak it"))
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .suggests(WRONG_AUTH_SCHEME)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED, CREDENTIALS_MISSING)
                        .source("RFC 4559 section 4"),
                Rule.when(
                                "azure-role-missing",
                                says("does not have authorization to perform action", "LinkedAuthorizationFailed")
                                        .as("Azure knows the caller and finds no role that allows the action"))
                        .proves(PERMISSION_DENIED)
                        .hintsAt(ADMIN_REQUIRED, WRONG_SITE)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING)
                        .source("https://learn.microsoft.com/azure/role-based-access-control/troubleshooting"),
                Rule.when(
                                "git-push-denied-to-somebody",
                                matches(
                                                "whom a repository refuses, by name",
                                                "permission to ",
                                                "Permission to \\S{1,200} denied to \\S{1,100}")
                                        .as("the server of the repository names the user whom it refuses"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(AMBIENT_CREDENTIALS_OVERRIDE, OAUTH_SCOPE_MISSING, PRINCIPAL_TOKEN_MISMATCH)
                        .speaksAgainst(WAF_BLOCKED, TOKEN_POLICY_BLOCKED, CREDENTIALS_REJECTED, IP_NOT_ALLOWLISTED)
                        .source(
                                "https://docs.github.com/authentication/troubleshooting-ssh/error-permission-to-userrepo-denied-to-other-user"),
                Rule.when(
                                "tunnel-to-a-proxy-failed",
                                logSays("tunneling socket could not be established", "Failed to establish a tunnel")
                                        .and(logSays("407").not())
                                        .as("the client got no tunnel from the proxy on its side"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .suggests(PROXY_BYPASS_MISSING)
                        .hintsAt(PROXY_AUTH_REQUIRED, SERVICE_INCIDENT)
                        .speaksAgainst(PERMISSION_DENIED, WAF_BLOCKED, CREDENTIALS_REJECTED)
                        .source("https://github.com/request/tunnel-agent/blob/master/index.js"));
    }
}
