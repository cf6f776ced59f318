package dev.why401.general;

import static dev.why401.knowledge.Causes.ACCESS_PROXY_CREDENTIALS_REQUIRED;
import static dev.why401.knowledge.Causes.AUTHORIZATION_HEADER_STRIPPED;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.CLIENT_BUG;
import static dev.why401.knowledge.Causes.CLIENT_SIGNATURE_BLOCKED;
import static dev.why401.knowledge.Causes.CREDENTIALS_CHANGED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_PLACEHOLDER;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.GATEWAY_AUTH_HEADER_CONFLICT;
import static dev.why401.knowledge.Causes.JWT_INVALID;
import static dev.why401.knowledge.Causes.LOGIN_PAGE_AS_SUCCESS;
import static dev.why401.knowledge.Causes.MFA_REQUIRED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.PROXY_SSO_NEGOTIATE_REQUIRED;
import static dev.why401.knowledge.Causes.REDIRECT_TO_LOGIN;
import static dev.why401.knowledge.Causes.SSO_CREDENTIALS_NOT_ACCEPTED;
import static dev.why401.knowledge.Causes.STALE_SESSION;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Causes.WRONG_AUTH_SCHEME;
import static dev.why401.knowledge.Causes.XSRF_CHECK_FAILED;
import static dev.why401.knowledge.Signals.challengeHas;
import static dev.why401.knowledge.Signals.challengeOffers;
import static dev.why401.knowledge.Signals.headersWithout;
import static dev.why401.knowledge.Signals.locationHas;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.noCredentialSent;
import static dev.why401.knowledge.Signals.redirectFollowed;
import static dev.why401.knowledge.Signals.redirected;
import static dev.why401.knowledge.Signals.requestHeader;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.scheme;
import static dev.why401.knowledge.Signals.status;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Causes that access proxies, identity providers and Windows front ends name, mostly by where they lead the call. */
final class AccessProxyRefusals {
    private static final Signal KNOWN_PROXY = Signal.anyOf(
                    AccessProxyMarks.CLOUDFLARE_ACCESS,
                    AccessProxyMarks.OAUTH2_PROXY,
                    AccessProxyMarks.AUTHELIA,
                    AccessProxyMarks.AUTHENTIK,
                    AccessProxyMarks.POMERIUM,
                    AccessProxyMarks.FORWARD_AUTH,
                    AccessProxyMarks.EASY_AUTH_REDIRECT,
                    AccessProxyMarks.ENTRA_APPLICATION_PROXY,
                    AccessProxyMarks.AWS_LOAD_BALANCER_LOGIN,
                    AccessProxyMarks.SITEMINDER,
                    AccessProxyMarks.WEBSEAL,
                    AccessProxyMarks.MELLON,
                    AccessProxyMarks.F5_ACCESS,
                    AccessProxyMarks.NETSCALER_GATEWAY,
                    AccessProxyMarks.AKAMAI_ENTERPRISE_ACCESS,
                    AccessProxyMarks.VERCEL_PROTECTION,
                    AccessProxyMarks.DUO_GATEWAY,
                    AccessProxyMarks.DEV_TUNNEL,
                    AccessProxyMarks.OTHER_ACCESS_GATEWAY)
            .as("an access proxy stopped the call and wants a login of its own");

    private static final Signal BASIC_ONLY = challengeOffers("Basic")
            .and(
                    status(401),
                    challengeOffers("Bearer").not(),
                    challengeOffers("OAuth").not(),
                    challengeOffers("Negotiate").not());

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "proxy-misses-its-own-cookie",
                                says(
                                                "unable to obtain CSRF cookie",
                                                "Error while loading CSRF cookie",
                                                "Login Failed: Unable to find a valid CSRF token",
                                                "CSRF token mismatch, potential attack")
                                        .as(
                                                "the proxy in front misses the cookie that it gave when it sent the caller to the login"))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .suggests(STALE_SESSION)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://oauth2-proxy.github.io/oauth2-proxy/behaviour"),
                Rule.when("access-proxy", KNOWN_PROXY)
                        .proves(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(REDIRECT_TO_LOGIN)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, LOGIN_PAGE_AS_SUCCESS)
                        .source("https://oauth2-proxy.github.io/oauth2-proxy/behaviour")
                        .source("https://github.com/cloudflare/cloudflared/issues/1637")
                        .cases("gw-039"),
                Rule.when(
                                "access-proxy-token-sent",
                                requestHeader("CF-Access-Client-Id")
                                        .or(
                                                requestHeader("CF-Access-Client-Secret"),
                                                requestHeader("CF-Access-Token"),
                                                requestHeader("X-Vercel-Protection-Bypass"),
                                                requestHeader("X-Pomerium-Authorization"),
                                                requestHeader("X-Authentik-Auth"))
                                        .and(redirected().or(status(302, 303, 307)))
                                        .as(
                                                "the call carried a credential for an access proxy in front, and was redirected all the same"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(REDIRECT_TO_LOGIN)
                        .speaksAgainst(PERMISSION_DENIED, WAF_BLOCKED)
                        .source("https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/")
                        .source("https://github.com/martymcenroe/AssemblyZero/issues/1663")
                        .wrongWhen("The access proxy let the call through, and the application behind it refused."),
                Rule.when("sso-servlet", AccessProxyMarks.SSO_SERVLET)
                        .stronglySuggests(REDIRECT_TO_LOGIN, LOGIN_PAGE_AS_SUCCESS)
                        .suggests(STALE_SESSION)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED, BASE_URL_WRONG)
                        .source("https://github.com/apache/devlake/issues/8704")
                        .cases("aa-091", "dc-026"),
                Rule.when(
                                "unauthorized-with-location",
                                status(401)
                                        .and(
                                                locationHas("/"),
                                                redirectFollowed().not())
                                        .as("a 401 carries the address of a login, which only access proxies do"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/authelia/authelia/issues/325")
                        .cases("gw-039"),
                Rule.when(
                                "load-balancer-wants-login",
                                EdgeMarks.AWS_LOAD_BALANCER
                                        .and(status(401))
                                        .as("an AWS load balancer itself refused the call with 401"))
                        .proves(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://repost.aws/knowledge-center/elb-configure-authentication-alb"),
                Rule.when(
                                "login-page-as-refusal",
                                LoginMarks.LOGIN_PAGE.and(status(401, 403)).as("the refusal is a login page"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(REDIRECT_TO_LOGIN)
                        .speaksAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .source("https://oauth2-proxy.github.io/oauth2-proxy/behaviour"),
                Rule.when(
                                "web-server-refused-credentials",
                                says("Access is denied due to invalid credentials")
                                        .as("the web server IIS says that it did not take the credentials"))
                        .suggests(PROXY_SSO_NEGOTIATE_REQUIRED, ACCESS_PROXY_CREDENTIALS_REQUIRED, CREDENTIALS_REJECTED)
                        .hintsAt(WRONG_AUTH_SCHEME)
                        .source("https://github.com/bjowes/cypress-ntlm-auth/issues/108"),
                Rule.when("second-factor", LoginMarks.SECOND_FACTOR)
                        .stronglySuggests(MFA_REQUIRED)
                        .suggests(LOGIN_PAGE_AS_SUCCESS)
                        .source("https://github.com/solidify/jira-azuredevops-migrator/issues/986")
                        .cases("gw-091"),
                Rule.when("windows-login-asked", AccessProxyMarks.NEGOTIATE_OFFERED)
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .suggests(WRONG_AUTH_SCHEME)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/pycontribs/jira/issues/174")
                        .cases("gw-101", "gw-102"),
                Rule.when(
                                "windows-login-asked-instead",
                                AccessProxyMarks.NEGOTIATE_OFFERED
                                        .and(
                                                scheme(Scheme.BASIC, Scheme.BEARER, Scheme.OAUTH2, Scheme.OAUTH1),
                                                challengeOffers("Basic").not())
                                        .as(
                                                "a Windows login is asked for, and no other, from a client that sent something else"))
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://www.rfc-editor.org/rfc/rfc4559")
                        .cases("gw-101"),
                Rule.when(
                                "windows-login-asked-from-nobody",
                                AccessProxyMarks.NEGOTIATE_OFFERED
                                        .and(
                                                noCredentialSent(),
                                                challengeOffers("Basic")
                                                        .not()
                                                        .or(logSays("received from the server was 'N")),
                                                challengeOffers("Bearer")
                                                        .not()
                                                        .or(logSays("received from the server was 'N")))
                                        .as(
                                                "nothing was sent, and a Windows login is the only one that the server offers"))
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source("https://www.rfc-editor.org/rfc/rfc4559"),
                Rule.when(
                                "ticket-looked-for-by-the-web-server",
                                logSays(
                                                "NO AUTH DATA Client did not send any authentication headers",
                                                "with user (NULL) and auth_type Kerberos",
                                                "with user (NULL) and auth_type Negotiate")
                                        .as("the log of the web server shows that it looks for a Kerberos ticket"))
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source("https://github.com/gssapi/mod_auth_gssapi"),
                Rule.when(
                                "scheme-that-the-client-cannot",
                                logSays(
                                                "Unknown authentication scheme",
                                                "Unbekanntes Authentifizierungsschema",
                                                "Неизвестная схема аутентификации",
                                                "Esquema de autenticación desconocido",
                                                "d'authentification inconnu",
                                                "未知的认证模式")
                                        .as("the client does not know the way of logging in that the server asks for"))
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .suggests(WRONG_AUTH_SCHEME, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source("https://git.savannah.gnu.org/cgit/wget.git/tree/src/http.c"),
                Rule.when(
                                "negotiate-without-a-ticket",
                                challengeOffers("Negotiate")
                                        .and(scheme(Scheme.NEGOTIATE), status(401))
                                        .as("Negotiate was sent, with no ticket that the server takes"))
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .speaksAgainst(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MALFORMED)
                        .source("https://www.rfc-editor.org/rfc/rfc4559"),
                Rule.when(
                                "wget-sent-nothing",
                                logSays("Unknown authentication scheme")
                                        .and(logSays("Username/Password Authentication Failed"))
                                        .as(
                                                "wget sends a password when it is asked for Basic, Digest or NTLM, and was not"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(WRONG_AUTH_SCHEME, CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER)
                        .source("https://www.gnu.org/software/wget/manual/html_node/HTTP-Options.html"),
                Rule.when(
                                "basic-asked-from-a-token",
                                BASIC_ONLY
                                        .and(scheme(Scheme.BEARER, Scheme.OAUTH2, Scheme.JWT))
                                        .as("a login of a web server (Basic) is asked for, although a token was sent"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .source("https://github.com/coollabsio/openclaw/pull/87")
                        .cases("gw-106"),
                Rule.when(
                                "web-server-login-page",
                                WebServerMarks.APACHE_LOGIN_PAGE
                                        .or(
                                                says(
                                                        "401 Authorization Required",
                                                        "You need a valid user and password to access"),
                                                responseHeader("WWW-Authenticate", "realm=\"Restricted"))
                                        .and(status(401))
                                        .or(logSays("Basic realm=\"Restricted"))
                                        .as("a web server in front asks for a login of its own"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, GATEWAY_AUTH_HEADER_CONFLICT)
                        .source("https://github.com/coollabsio/openclaw/pull/87")
                        .wrongWhen("The web server asks the application's own user directory."),
                Rule.when(
                                "session-taken-back",
                                responseHeader("Set-Cookie", "=[deleted]")
                                        .and(scheme(Scheme.COOKIE), status(302, 303, 307, 401, 403))
                                        .as(
                                                "the answer takes a cookie back, and a session is what the request brought"))
                        .stronglySuggests(STALE_SESSION)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_MISSING)
                        .source("https://www.rfc-editor.org/rfc/rfc6265#section-3.1")
                        .source("https://github.com/OpenIDC/mod_auth_openidc/wiki/Sessions-and-Timeouts")
                        .wrongWhen("The cookie that is taken back is one of a login that was under way."),
                Rule.when(
                                "nginx-refuses-without-asking",
                                WebServerMarks.NGINX_PAGE
                                        .and(
                                                says("401 Authorization Required"),
                                                status(401),
                                                headersWithout("WWW-Authenticate"))
                                        .as(
                                                "nginx gave its page for a login and asked for none, as where it leaves the decision to a login service"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(GATEWAY_AUTH_HEADER_CONFLICT, PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source("https://nginx.org/en/docs/http/ngx_http_auth_request_module.html")
                        .wrongWhen("A proxy on the way took the challenge off."),
                Rule.when(
                                "bearer-wanted-where-basic-came",
                                challengeHas("error_description", "No bearer token found in the request")
                                        .and(scheme(Scheme.BASIC))
                                        .as("Apache httpd in front reads the header that was meant for the product"))
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .source("https://github.com/OpenIDC/mod_auth_openidc/blob/master/auth_openidc.conf"),
                Rule.when(
                                "mesh-refusal",
                                ApiGatewayMarks.ISTIO
                                        .and(says("RBAC: access denied"))
                                        .as("the service mesh refused the call by its own rules"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(JWT_INVALID)
                        .source("https://github.com/istio/istio/issues/27292")
                        .cases("gw-070"));
    }

    private AccessProxyRefusals() {}
}
