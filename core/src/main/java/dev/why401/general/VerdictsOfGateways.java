package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** The reasons that a login in front of the application, or a gateway with keys of its own, gives in codes and set phrases. */
final class VerdictsOfGateways {
    private static final String LOAD_BALANCER =
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html";
    private static final String CLOUD_RUN = "https://cloud.google.com/run/docs/configuring/custom-audiences";

    private static final Signal TRAEFIK_BASIC = responseHeader("WWW-Authenticate", "realm=\"traefik\"");

    private static final Signal FORTIGATE_LOGIN = pathContains("/remote/logincheck")
            .or(logSays("/remote/logincheck"))
            .and(status(405).or(logSays(" 405")));

    private VerdictsOfGateways() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "load-balancer-login-failed",
                                status(561)
                                        .or(logSays("561 Authentication Error"))
                                        .as(
                                                "an AWS load balancer got an error from the identity provider when it logged somebody in"))
                        .stronglySuggests(OAUTH_CLIENT_AUTH_FAILED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(SERVICE_INCIDENT, OAUTH_APP_MISCONFIGURED)
                        .source(LOAD_BALANCER),
                Rule.when(
                                "load-balancer-got-no-token",
                                says("AuthTokenEpRequestFailed", "AuthInvalidTokenResponse", "AuthInvalidGrantError")
                                        .as("the load balancer says that the provider gave it no token"))
                        .proves(OAUTH_CLIENT_AUTH_FAILED)
                        .suggests(SERVICE_INCIDENT, OAUTH_APP_MISCONFIGURED)
                        .stronglySpeaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(LOAD_BALANCER)
                        .wrongWhen("The provider answers, and with an error of its own trouble."),
                Rule.when(
                                "load-balancer-lost-the-login",
                                says(
                                                "AuthInvalidCookie",
                                                "AuthInvalidStateParam",
                                                "AuthMissingStateParam",
                                                "AuthInvalidAWSALBAuthNonce")
                                        .as("the load balancer does not recognise the login that it started"))
                        .stronglySuggests(STALE_SESSION)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(LOAD_BALANCER),
                Rule.when(
                                "load-balancer-found-nobody",
                                says("AuthTokenEpRequestTimeout", "AuthUserinfoEpRequestTimeout")
                                        .as("the load balancer did not reach the identity provider in time"))
                        .proves(SERVICE_INCIDENT)
                        .source(LOAD_BALANCER),
                Rule.when("session-of-an-access-gateway-over", AccessProxyMarks.F5_SESSION_OVER)
                        .stronglySuggests(STALE_SESSION, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(REDIRECT_TO_LOGIN)
                        .speaksAgainst(REDIRECT_NOT_FOLLOWED, CREDENTIALS_REJECTED)
                        .source("https://my.f5.com/manage/s/article/K000138736"),
                Rule.when(
                                "old-session-at-an-access-gateway",
                                AccessProxyMarks.F5_SESSION_OVER
                                        .and(workedBefore().or(requestHeader("Cookie", "MRHSession")))
                                        .as("there was a session at the gateway before, and it is over"))
                        .stronglySuggests(STALE_SESSION)
                        .source("https://my.f5.com/manage/s/article/K000138736"),
                Rule.when("basic-login-of-traefik", TRAEFIK_BASIC.as("Traefik asks for a login of its own by Basic"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .source("https://doc.traefik.io/traefik/middlewares/http/basicauth/"),
                Rule.when(
                                "basic-login-of-traefik-and-basic-sent",
                                TRAEFIK_BASIC
                                        .and(scheme(Scheme.BASIC))
                                        .as("Traefik got a name and a password, and asks for others"))
                        .stronglySuggests(CREDENTIALS_REJECTED, GATEWAY_AUTH_HEADER_CONFLICT)
                        .source("https://doc.traefik.io/traefik/middlewares/http/basicauth/"),
                Rule.when(
                                "basic-login-of-traefik-and-a-token-sent",
                                TRAEFIK_BASIC
                                        .and(scheme(Scheme.BASIC).not())
                                        .as("Traefik asks for a name and a password, and none were sent"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://doc.traefik.io/traefik/middlewares/http/basicauth/"),
                Rule.when(
                                "login-proxy-does-not-let-this-person-in",
                                says("Invalid authentication via OAuth2: unauthorized")
                                        .as(
                                                "the login proxy knows who it is, and the person is on no list of those it lets in"))
                        .proves(PERMISSION_DENIED)
                        .suggests(NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/oauth2-proxy/oauth2-proxy/blob/master/oauthproxy.go"),
                Rule.when(
                                "session-of-the-web-server-not-let-in",
                                requestHeader("Cookie", "mod_auth_openidc_session")
                                        .or(requestHeader("Cookie", "mellon-cookie"))
                                        .and(status(401, 403), WebServerMarks.APACHE_LOGIN_PAGE)
                                        .as(
                                                "the session of the web server's own login was sent, and the web server refuses with its stock page"))
                        .stronglySuggests(PERMISSION_DENIED, STALE_SESSION)
                        .isAHintAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(PROXY_SSO_NEGOTIATE_REQUIRED, GATEWAY_AUTH_HEADER_CONFLICT)
                        .source("https://github.com/OpenIDC/mod_auth_openidc/wiki/Authorization"),
                Rule.when(
                                "refused-session-logged",
                                logSays("AH01631", "oidc_authz_checker", "authorization failure (no \"Authenticated\"")
                                        .as(
                                                "the log of the web server says that its login worked and its rules refuse"))
                        .proves(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://cwiki.apache.org/confluence/display/HTTPD/ListOfErrors"),
                Rule.when(
                                "login-lost-on-its-way-back",
                                says(
                                                "User has disabled cookies, or has lost the cookie before returning",
                                                "Unable to find a valid CSRF token",
                                                "the original authentication request could not be found",
                                                "state cookie not found",
                                                "could not find state",
                                                "no matching state found")
                                        .as(
                                                "the login proxy does not find the login that it started, as when its cookie is gone"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(XSRF_CHECK_FAILED, OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://github.com/Uninett/mod_auth_mellon/blob/main/README.md"),
                Rule.when(
                                "key-of-a-gateway-for-models-expected",
                                says("LiteLLM Virtual Key expected")
                                        .as("the gateway LiteLLM wants a key of its own and got something else"))
                        .stronglySuggests(WRONG_TOKEN_KIND, GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source("https://docs.litellm.ai/docs/proxy/virtual_keys"),
                Rule.when(
                                "key-refused-by-kong-in-one-word",
                                ApiGatewayMarks.KONG
                                        .and(
                                                responseHeader("X-Kong-Response-Latency"),
                                                jsonIsExactly("message").or(jsonIsExactly("message", "request_id")),
                                                bodySays("Unauthorized"),
                                                status(401),
                                                credentialSent())
                                        .as(
                                                "Kong itself answered without the service behind it, and does not know the key"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_TOKEN_KIND, WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_MALFORMED)
                        .source("https://github.com/Kong/kong/blob/master/kong/plugins/key-auth/handler.lua"),
                Rule.when(
                                "gateway-passed-a-stranger-on",
                                matches(
                                                "the mark of a caller whom Kong passed on as a stranger",
                                                "x-anonymous-consumer",
                                                "X-Anonymous-Consumer\\W{1,6}true")
                                        .or(requestHeader("X-Anonymous-Consumer", "true"))
                                        .as("the gateway Kong passed the caller on as a stranger"))
                        .proves(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED, JWT_INVALID)
                        .source("https://developer.konghq.com/gateway/authentication/"),
                Rule.when(
                                "grpc-service-found-no-credential",
                                says("Request unauthenticated with bearer", "Request unauthenticated with basic")
                                        .as(
                                                "a service of gRPC found no authorization of the kind that it reads in the metadata"))
                        .stronglySuggests(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, IP_NOT_ALLOWLISTED, IP_BANNED)
                        .source(
                                "https://github.com/grpc-ecosystem/go-grpc-middleware/blob/main/interceptors/auth/metadata.go"),
                Rule.when(
                                "service-of-google-takes-tokens-made-for-it",
                                says("Your client does not have permission to the requested URL")
                                        .and(status(401))
                                        .as(
                                                "the front of Google refuses with 401, as it does for a token that was not made for this service"))
                        .stronglySuggests(JWT_INVALID, WRONG_TOKEN_KIND)
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(TOKEN_EXPIRED, PERMISSION_DENIED)
                        .speaksAgainst(WRONG_AUTH_SCHEME, CREDENTIALS_REJECTED, CREDENTIALS_PLACEHOLDER)
                        .source(CLOUD_RUN),
                Rule.when(
                                "service-of-google-refused-a-token",
                                hostUnder("run.app", "cloudfunctions.net")
                                        .or(logSays("Cloud Run", "run.app", "cloudfunctions.net"))
                                        .and(status(401), scheme(Scheme.BEARER, Scheme.JWT, Scheme.OAUTH2))
                                        .as(
                                                "Cloud Run takes an identity token whose audience is the service, and no other"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND)
                        .hintsAt(TOKEN_EXPIRED)
                        .isAHintAgainst(CREDENTIALS_REJECTED)
                        .source(CLOUD_RUN)
                        .wrongWhen("It is the application behind the front that reads the token."),
                Rule.when(
                                "vpn-gateway-refused-the-login",
                                FORTIGATE_LOGIN.as(
                                        "a FortiGate refuses the login of a VPN client with 405, which says nothing of the method"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED, CREDENTIALS_REJECTED)
                        .suggests(MFA_REQUIRED, ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, REDIRECT_CHANGED_METHOD)
                        .source("https://github.com/adrienverge/openfortivpn/issues/909")
                        .source("https://github.com/adrienverge/openfortivpn/issues/409"),
                Rule.when(
                                "vpn-gateway-takes-its-session-back",
                                setsCookie("SVPNCOOKIE")
                                        .and(status(401, 403, 405))
                                        .as("a FortiGate deletes the cookie of its session and refuses the login"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CLIENT_SIGNATURE_BLOCKED, ACCOUNT_LOCKED, MFA_REQUIRED)
                        .source("https://github.com/adrienverge/openfortivpn/issues/743"),
                Rule.when(
                                "program-of-this-kind-refused-said",
                                RefusalGrammar.found(
                                                "a kind of program that is not let in",
                                                List.of("vpn client", "browser", "user agent", "user-agent", "client"),
                                                "\\b(?:VPN client|browser|user[- ]agent|client (?:software|version|type|program|app))\\b (?:is |are )?(?:not|un)[ -]?(?:allowed|permitted|supported)\\b")
                                        .and(Words.unsaid("grant", "redirect_uri"))
                                        .as("the words say that programs of this kind are not let in"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .hintsAt(TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://www.infradead.org/openconnect/juniper.html"),
                Rule.when(
                                "headers-missing-said",
                                Words.inError(
                                                "Missing required headers",
                                                "required headers are missing",
                                                "User-Agent is required",
                                                "Missing User-Agent",
                                                "User-Agent header is required",
                                                "request has a User-Agent header",
                                                "a valid User-Agent",
                                                "must have a User-Agent",
                                                "Please set a User-Agent")
                                        .and(status(400, 403, 406))
                                        .as("the refusal misses headers that browsers send"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(CLIENT_BUG, WAF_BLOCKED)
                        .speaksAgainst(WRONG_AUTH_SCHEME, PERMISSION_DENIED)
                        .source(
                                "https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent"),
                Rule.when(
                                "signed-token-expected-and-a-pair-sent",
                                scheme(Scheme.BASIC)
                                        .and(says(
                                                "Invalid JWT",
                                                "JWT is missing",
                                                "Jwt is missing",
                                                "JWT not present",
                                                "malformed JWT",
                                                "Unable to parse JWT",
                                                "not a valid JWT",
                                                "JWT validation failed"))
                                        .as("a gateway looks for a signed token, and Basic was sent"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(CREDENTIALS_MALFORMED, JWT_INVALID)
                        .source("https://learn.microsoft.com/azure/api-management/validate-jwt-policy"),
                Rule.when(
                                "browser-asked-for-a-name-and-password",
                                RefusalGrammar.found(
                                                "a browser that opens its own window for a login",
                                                List.of("basic"),
                                                "\\b(?:browser|window|dialog\\w*|pop-?up|prompt)\\b[^\\n.]{0,40}\\bbasic\\b[^\\n.]{0,25}\\b(?:auth\\w*|login|dialog\\w*|prompt|window|pop-?up)?|\\bbasic auth\\w*\\b[^\\n.]{0,30}\\b(?:pops? up|pop-?up|prompt\\w*|dialog\\w*)\\b")
                                        .and(scheme(Scheme.BEARER, Scheme.JWT, Scheme.OAUTH2))
                                        .as(
                                                "a web server in front makes the browser ask for a name and a password, while the application sends its token"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(WRONG_AUTH_SCHEME, TOKEN_EXPIRED)
                        .source("RFC 9110 section 11.6.1"),
                Rule.when(
                                "proxy-in-front-said-so",
                                RefusalGrammar.found(
                                                "a 401 that a proxy in front is said to give",
                                                List.of("401"),
                                                "\\b401\\b[^\\n]{0,40}\\b(?:from|by) (?:the |my |our |a )?(?:reverse[- ]?proxy|nginx|traefik|caddy|haproxy|apache|ingress)\\b")
                                        .as("somebody says that it is the proxy in front that answers 401"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED, CREDENTIALS_PLACEHOLDER)
                        .source("RFC 9110 section 11.6.1"),
                Rule.when(
                                "proxy-in-front-said-so-and-a-token-sent",
                                RefusalGrammar.found(
                                                "a 401 that a proxy in front is said to give",
                                                List.of("401"),
                                                "\\b401\\b[^\\n]{0,40}\\b(?:from|by) (?:the |my |our |a )?(?:reverse[- ]?proxy|nginx|traefik|caddy|haproxy|apache|ingress)\\b")
                                        .and(scheme(Scheme.BEARER, Scheme.JWT, Scheme.OAUTH2))
                                        .as(
                                                "the proxy in front answers 401 to a call that carries the token of the application"))
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .source("RFC 9110 section 11.6.2"));
    }
}
