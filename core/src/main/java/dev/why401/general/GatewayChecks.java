package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What gateways and login proxies say of the keys and tokens that they check themselves, before the service behind them. */
final class GatewayChecks {
    private static final String APISIX = "https://github.com/apache/apisix/tree/master/apisix/plugins";
    private static final String CLOUD_RUN = "https://cloud.google.com/run/docs/troubleshooting#unauthorized-client";
    private static final String OAUTH2_PROXY =
            "https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/middleware/jwt_session.go";
    private static final String JWT_POLICY =
            "https://cloud.google.com/apigee/docs/api-platform/reference/policies/verify-jwt-policy#errorref";

    private static final Signal INVOKER_WANTED = says(
                    "not authorized to invoke this service",
                    "Either allow unauthenticated invocations",
                    "cloud.google.com/run/docs/securing/authenticat")
            .as("Google Cloud Run wants an identity that may invoke the service");

    private static final Signal OAUTH2_PROXY_READ_THE_HEADER = logSays(
                    "Error retrieving session from token in Authorization header", "jwt_session.go")
            .as("oauth2-proxy read the Authorization header itself");

    private GatewayChecks() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "apisix-nothing-sent",
                                says(
                                                "Missing authorization in request",
                                                "Missing JWT token in request",
                                                "Missing token in request",
                                                "can't be validated: Missing key")
                                        .as("the gateway APISIX found no credential of its own in the call"))
                        .stronglySuggests(CREDENTIALS_MISSING, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.API_GATEWAY, "APISIX")
                        .source(APISIX),
                Rule.when(
                                "apisix-cannot-read",
                                says("Invalid authorization in request", "Invalid API key in request header")
                                        .as("the gateway APISIX cannot read what is in the header"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(WRONG_AUTH_SCHEME, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.API_GATEWAY, "APISIX")
                        .source(APISIX),
                Rule.when(
                                "apisix-knows-no-such-consumer",
                                says(
                                                "Invalid user authorization",
                                                "Missing related consumer",
                                                "Invalid API key in request")
                                        .as("the gateway APISIX knows no consumer with this credential"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, GATEWAY_AUTH_HEADER_CONFLICT)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.API_GATEWAY, "APISIX")
                        .source(APISIX),
                Rule.when(
                                "gateway-consumer-kept-out",
                                says(
                                                "The consumer_name is forbidden",
                                                "The consumer_group_id is forbidden",
                                                "The route_id is forbidden",
                                                "The service_id is forbidden")
                                        .as("the gateway APISIX knows the consumer and keeps it from this route"))
                        .proves(PERMISSION_DENIED)
                        .source("https://apisix.apache.org/docs/apisix/plugins/consumer-restriction/"),
                Rule.when(
                                "gateway-wants-a-signed-request",
                                says(
                                                "HMAC signature cannot be verified",
                                                "client request can't be validated",
                                                "client request can\\u0027t be validated")
                                        .and(Words.unsaid("date or x-date", "Clock skew"))
                                        .as("the gateway wants requests that are signed, and cannot check this one"))
                        .stronglySuggests(CREDENTIALS_MISSING, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME)
                        .speaksAgainst(JWT_INVALID, TOKEN_EXPIRED)
                        .source("https://docs.konghq.com/hub/kong-inc/hmac-auth/")
                        .source("https://apisix.apache.org/docs/apisix/plugins/hmac-auth/"),
                Rule.when("cloud-run-wants-an-invoker", INVOKER_WANTED)
                        .proves(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, RATE_LIMITED)
                        .answeredBy(PROVES, Answerer.ACCESS_PROXY, "Google Cloud Run")
                        .source(CLOUD_RUN),
                Rule.when(
                                "cloud-run-wants-another-token",
                                INVOKER_WANTED
                                        .and(scheme(Scheme.BASIC, Scheme.BEARER, Scheme.OAUTH2, Scheme.JWT))
                                        .as(
                                                "Google Cloud Run reads the Authorization header, and found another token there"))
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT, WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source(CLOUD_RUN),
                Rule.when(
                                "cloud-run-cannot-verify",
                                says("The access token could not be verified")
                                        .or(challengeHas("error_description", "access token could not be verified"))
                                        .as("the front end of Google could not verify the token"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND, TOKEN_EXPIRED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(CLOUD_RUN),
                Rule.when(
                                "iap-token-expired",
                                AccessProxyMarks.GOOGLE_IAP
                                        .and(says("Expired", "JWT has expired"))
                                        .as("Google's Identity-Aware Proxy says that the token has expired"))
                        .proves(TOKEN_EXPIRED)
                        .rulesOut(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://cloud.google.com/iap/docs/authentication-howto"),
                Rule.when("login-proxy-read-the-header", OAUTH2_PROXY_READ_THE_HEADER)
                        .suggests(
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                GATEWAY_AUTH_HEADER_CONFLICT,
                                JWT_INVALID,
                                WRONG_TOKEN_KIND)
                        .speaksAgainst(
                                WRONG_AUTH_SCHEME, CREDENTIALS_MALFORMED, CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .answeredBy(PROVES, Answerer.ACCESS_PROXY, "oauth2-proxy")
                        .source(OAUTH2_PROXY),
                Rule.when(
                                "login-proxy-read-a-password",
                                OAUTH2_PROXY_READ_THE_HEADER
                                        .and(scheme(Scheme.BASIC).or(logSays("invalid basic auth token")))
                                        .as("oauth2-proxy looked for a token in the Basic header of the application"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .source(OAUTH2_PROXY),
                Rule.when(
                                "login-proxy-cannot-verify",
                                OAUTH2_PROXY_READ_THE_HEADER
                                        .and(logSays("unable to verify", "audience", "failed to verify"))
                                        .as(
                                                "oauth2-proxy took the header for a token of its own issuer and could not verify it"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND)
                        .source(OAUTH2_PROXY),
                Rule.when(
                                "authelia-forbids",
                                matches(
                                                "a user whom Authelia knows and keeps out",
                                                "is forbidden to user",
                                                "is forbidden to user \\W?(?!<anonymous>)[^\\s<]")
                                        .as("Authelia knows the user, and its rules keep them from this address"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/authelia/authelia/tree/master/internal/handlers"),
                Rule.when(
                                "authelia-knows-nobody",
                                matches(
                                                "a caller whom Authelia does not know",
                                                "is not authorized to user",
                                                "is not authorized to user (?:<anonymous>)?,")
                                        .as("Authelia guards this address and knows nobody behind the call"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("https://github.com/authelia/authelia/tree/master/internal/handlers"),
                Rule.when(
                                "traefik-asked-for-a-login",
                                logSays(
                                                "middlewareType=BasicAuth",
                                                "middlewareType=DigestAuth",
                                                "middlewareType=ForwardAuth",
                                                "middlewareType=ForwardedAuth",
                                                "\"middlewareType\":\"BasicAuth\"",
                                                "\"middlewareType\":\"DigestAuth\"",
                                                "\"middlewareType\":\"ForwardAuth\"",
                                                "\"middlewareType\":\"ForwardedAuth")
                                        .as("the log of Traefik shows that a login of its own turned the call away"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.ACCESS_PROXY, "Traefik")
                        .source("https://github.com/traefik/traefik/tree/master/pkg/middlewares/auth"),
                Rule.when(
                                "oathkeeper-let-nobody-in",
                                ApiGatewayMarks.OATHKEEPER.as(
                                        "Ory Oathkeeper found no login that one of its rules takes"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MISSING)
                        .source("https://github.com/ory/oathkeeper"),
                Rule.when(
                                "umbrella-key-switched-off",
                                says("API_KEY_DISABLED", "API_KEY_UNVERIFIED")
                                        .as("API Umbrella knows the key, which is switched off or was never confirmed"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .suggests(TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .speaksAgainst(CREDENTIALS_MISSING, IP_NOT_ALLOWLISTED)
                        .source("https://api-umbrella.readthedocs.io/"),
                Rule.when(
                                "gravitee-key-unknown",
                                says("API Key is not valid or is expired")
                                        .as("the gateway Gravitee does not take the key and does not say why"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .answeredBy(SUGGESTS, Answerer.API_GATEWAY, "Gravitee")
                        .source("https://documentation.gravitee.io/apim"),
                Rule.when(
                                "apigee-cannot-use-the-token",
                                jsonHas("fault.detail.errorcode", "steps.jwt.")
                                        .or(jsonHas("fault.detail.errorcode", "steps.jws."))
                                        .as(
                                                "a policy of the gateway Apigee says what it does not like about the signed token"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND)
                        .isAHintAgainst(CREDENTIALS_MALFORMED)
                        .source(JWT_POLICY),
                Rule.when(
                                "middleware-that-reads-a-session-alone",
                                says(
                                                "/express-openid-connect/",
                                                "/connect-ensure-login/",
                                                "/@okta/oidc-middleware/",
                                                "/passport-saml/",
                                                "requiresLoginMiddleware",
                                                "Authentication is required for this route")
                                        .and(status(401, 403, 500))
                                        .as(
                                                "the answer names a middleware that logs people in with a browser and reads its own session alone"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(
                                AUTHORIZATION_HEADER_STRIPPED,
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MALFORMED,
                                TOKEN_EXPIRED)
                        .source("https://github.com/auth0/express-openid-connect/issues/272")
                        .source("https://github.com/auth0/express-openid-connect/issues/264"),
                Rule.when(
                                "refused-through-a-tunnel-of-cloudflare",
                                logSays("Cloudflare Tunnel", "cloudflared", "trycloudflare", "cfargotunnel")
                                        .and(status(302, 401, 403).or(logSays("403", "forbidden", "302")))
                                        .as(
                                                "the log names a tunnel of Cloudflare, before which Cloudflare Access often stands"))
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(WAF_BLOCKED, BOT_CHALLENGE)
                        .source("https://developers.cloudflare.com/"),
                Rule.when(
                                "php-application-found-no-token",
                                says(
                                                "JWT Token not found",
                                                "token could not be parsed from the request",
                                                "jwt_auth_no_auth_header")
                                        .and(scheme(Scheme.BEARER, Scheme.JWT, Scheme.OAUTH2))
                                        .as(
                                                "a token was to be sent, and a PHP application found none, as where Apache keeps the header to itself"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, WRONG_TOKEN_KIND)
                        .source(
                                "https://github.com/lexik/LexikJWTAuthenticationBundle/blob/3.x/Resources/doc/index.rst")
                        .source("https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth")
                        .wrongWhen("The client never sent the token."));
    }
}
