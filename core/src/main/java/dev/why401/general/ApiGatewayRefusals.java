package dev.why401.general;

import static dev.why401.knowledge.Causes.ACCESS_PROXY_CREDENTIALS_REQUIRED;
import static dev.why401.knowledge.Causes.AUTHORIZATION_HEADER_STRIPPED;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CLIENT_BUG;
import static dev.why401.knowledge.Causes.CLIENT_CERTIFICATE_REQUIRED;
import static dev.why401.knowledge.Causes.CLIENT_SIGNATURE_BLOCKED;
import static dev.why401.knowledge.Causes.CLOCK_SKEW;
import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.GATEWAY_AUTH_HEADER_CONFLICT;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.JWT_INVALID;
import static dev.why401.knowledge.Causes.OAUTH_CLIENT_AUTH_FAILED;
import static dev.why401.knowledge.Causes.OAUTH_SCOPE_MISSING;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.SERVICE_INCIDENT;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.TOKEN_REVOKED;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Causes.WRONG_AUTH_SCHEME;
import static dev.why401.knowledge.Causes.WRONG_SITE;
import static dev.why401.knowledge.Causes.WRONG_TOKEN_KIND;
import static dev.why401.knowledge.Signals.credentialSent;
import static dev.why401.knowledge.Signals.jsonHas;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.noCredentialSent;
import static dev.why401.knowledge.Signals.pathStartsWith;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.status;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Causes that API gateways name in the words and codes of their own errors. */
final class ApiGatewayRefusals {
    private static final String APIGEE =
            "https://cloud.google.com/apigee/docs/api-platform/reference/policies/error-code-reference";
    private static final String TYK = "https://tyk.io/docs/5.0/error-response-codes";

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "socket-called-without-its-stage",
                                pathStartsWith("/@connections")
                                        .and(status(403))
                                        .as(
                                                "the path to the connections of a web socket starts with a stage, which is missing here"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .speaksAgainst(WAF_BLOCKED, IP_NOT_ALLOWLISTED, CLIENT_SIGNATURE_BLOCKED)
                        .source("https://github.com/boto/botocore/issues/2218")
                        .wrongWhen("The API has a domain of its own, which knows the stage."),
                Rule.when(
                                "gateway-key-missing",
                                says(
                                                "No API key found in request",
                                                "Missing API key found in request",
                                                "Missing API key in request",
                                                "Authentication parameters missing",
                                                "Failed to resolve API Key",
                                                "Client ID is not present",
                                                "API key is missing")
                                        .as("the gateway says that its API key is missing"))
                        .stronglySuggests(CREDENTIALS_MISSING, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://github.com/Kong/kong/issues/7101"),
                Rule.when(
                                "wso2-nothing-sent",
                                ApiGatewayMarks.WSO2
                                        .and(says("900902"))
                                        .as("the gateway WSO2 says with its code 900902 that no credential came"))
                        .proves(CREDENTIALS_MISSING)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/"),
                Rule.when(
                                "wso2-not-subscribed",
                                ApiGatewayMarks.WSO2
                                        .and(says("900908"))
                                        .as("the gateway WSO2 knows the caller and finds no subscription to this API"))
                        .proves(PERMISSION_DENIED)
                        .hintsAt(OAUTH_SCOPE_MISSING)
                        .source("https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/"),
                Rule.when("gateway-key-refused", ApiGatewayMarks.KONG_KEY_REFUSED)
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_TOKEN_KIND, WRONG_SITE, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/Kong/kong/issues/2874")
                        .cases("gw-107"),
                Rule.when(
                                "gateway-key-unknown",
                                says(
                                                "Invalid ApiKey",
                                                "InvalidApiKey",
                                                "Invalid client id or secret",
                                                "Client id not registered",
                                                "API_KEY_INVALID",
                                                "Authentication Attempt Failed",
                                                "Key not authorised",
                                                "Invalid API key")
                                        .and(Words.unsaid("ForGivenResource"))
                                        .as("the gateway says that it does not know the key"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_SITE, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(TOKEN_REVOKED, OAUTH_CLIENT_AUTH_FAILED, WRONG_TOKEN_KIND)
                        .source(TYK)
                        .source(
                                "https://cloud.google.com/apigee/docs/api-platform/reference/policies/error-code-reference"),
                Rule.when(
                                "gateway-consumer-refused",
                                says(
                                                "You cannot consume this service",
                                                "InvalidAPICallAsNoApiProductMatchFound",
                                                "InvalidApiKeyForGivenResource",
                                                "Not registered to plan")
                                        .as("the gateway knows the caller and does not let it use this API"))
                        .proves(PERMISSION_DENIED)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://docs.konghq.com/hub/kong-inc/acl/"),
                Rule.when(
                                "tyk-no-authorization",
                                says("Authorization field missing")
                                        .as("the gateway Tyk says that the Authorization header is missing"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(TYK),
                Rule.when(
                                "tyk-disallowed",
                                says("Access to this API has been disallowed")
                                        .as("the gateway Tyk says that the key may not use this API"))
                        .stronglySuggests(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .hintsAt(WRONG_SITE, TOKEN_EXPIRED)
                        .source(TYK)
                        .source("https://github.com/TykTechnologies/tyk/issues/1399")
                        .wrongWhen("The gateway does not know the key at all, of which it says the same."),
                Rule.when(
                                "gateway-key-expired",
                                says(
                                                "Key has expired, please renew",
                                                "keymanagement.service.access_token_expired",
                                                "access_token_expired")
                                        .or(
                                                ApiGatewayMarks.WSO2.and(says("900903")),
                                                logSays("code 900903", "code: 900903", "900903 "))
                                        .as("the gateway says that the key or token has expired"))
                        .proves(TOKEN_EXPIRED)
                        .source(TYK),
                Rule.when(
                                "apigee-token-refused",
                                jsonHas("fault.detail.errorcode", "InvalidAccessToken")
                                        .or(jsonHas("fault.detail.errorcode", "invalid_access_token"))
                                        .as("the gateway Apigee says that the access token is not valid"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_AUTH_SCHEME, TOKEN_REVOKED, CREDENTIALS_MALFORMED)
                        .source(APIGEE),
                Rule.when(
                                "apigee-scope",
                                jsonHas("fault.detail.errorcode", "InsufficientScope")
                                        .as("the gateway Apigee says that the token lacks a scope"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .source(APIGEE),
                Rule.when(
                                "apigee-quota",
                                jsonHas("fault.detail.errorcode", "QuotaViolation")
                                        .or(jsonHas("fault.detail.errorcode", "SpikeArrestViolation"))
                                        .as("the gateway Apigee says that a quota is used up"))
                        .proves(RATE_LIMITED)
                        .source(APIGEE),
                Rule.when(
                                "mesh-token-missing",
                                says(Words.asEnvoyLogs("Jwt is missing"))
                                        .as("the service mesh says that the token is missing"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/istio/istio/issues/26559"),
                Rule.when(
                                "mesh-token-expired",
                                says(Words.asEnvoyLogs("Jwt is expired"))
                                        .as("the service mesh says that the token has expired"))
                        .proves(TOKEN_EXPIRED)
                        .source("https://github.com/envoyproxy/envoy"),
                Rule.when(
                                "mesh-token-refused",
                                says(Words.asEnvoyLogs(
                                                "Jwt verification fails",
                                                "Jwt issuer is not configured",
                                                "Audiences in Jwt are not allowed",
                                                "Jwks doesn't have key"))
                                        .as("the service mesh says what it does not like about the token"))
                        .proves(JWT_INVALID)
                        .hintsAt(WRONG_TOKEN_KIND)
                        .source("https://github.com/envoyproxy/envoy"),
                Rule.when(
                                "mesh-keys-not-fetched",
                                says(Words.asEnvoyLogs("Jwks remote fetch is failed", "Jwks doesn't have any"))
                                        .as(
                                                "the gateway Envoy says that it could not fetch the keys to check tokens with"))
                        .proves(SERVICE_INCIDENT)
                        .hintsAt(JWT_INVALID)
                        .source("https://github.com/envoyproxy/envoy/issues/13705"),
                Rule.when(
                                "mesh-token-broken",
                                says(Words.asEnvoyLogs(
                                                "Jwt header is an invalid",
                                                "Jwt header [",
                                                "Jwt payload is an invalid",
                                                "Jwt payload [",
                                                "Jwt signature is an invalid",
                                                "Jwt not yet valid"))
                                        .as("the gateway Envoy says that the token itself is broken"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(CREDENTIALS_MALFORMED, WRONG_TOKEN_KIND, CLOCK_SKEW)
                        .source("https://github.com/envoyproxy/envoy/blob/main/source/common/jwt/status.cc"),
                Rule.when(
                                "mesh-token-missing-though-sent",
                                says(Words.asEnvoyLogs("Jwt is missing"))
                                        .and(credentialSent())
                                        .as("Envoy found no token that it looks for, although one was sent"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED, JWT_INVALID)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://github.com/GoogleCloudPlatform/esp-v2/issues/472"),
                Rule.when(
                                "mesh-token-sent-twice",
                                says(Words.asEnvoyLogs("Found multiple Jwt tokens"))
                                        .as("Envoy found more than one token in the call"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT, JWT_INVALID)
                        .source("https://github.com/envoyproxy/envoy/blob/main/source/common/jwt/status.cc"),
                Rule.when(
                                "mesh-policy-logged",
                                logSays("rbac_access_denied")
                                        .as("the log of Envoy says that a policy of the mesh matched, or none did"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(IP_NOT_ALLOWLISTED, CLIENT_CERTIFICATE_REQUIRED)
                        .speaksAgainst(WAF_BLOCKED, BOT_CHALLENGE, SERVICE_INCIDENT)
                        .source("https://istio.io/latest/docs/ops/common-problems/security-issues/"),
                Rule.when(
                                "mesh-policy-and-no-identity",
                                says("RBAC: access denied", "rbac_access_denied")
                                        .and(noCredentialSent())
                                        .as(
                                                "a policy of the mesh denies a call that carried no credential, and a caller without a sidecar has no identity"))
                        .suggests(CLIENT_CERTIFICATE_REQUIRED)
                        .source("https://istio.io/latest/docs/concepts/security/#authorization"),
                Rule.when(
                                "outside-authorizer-denied",
                                says("ext_authz_denied", " UAEX ")
                                        .as("Envoy asked a service of its own about the call, and that denied it"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, PERMISSION_DENIED)
                        .suggests(CREDENTIALS_REJECTED)
                        .speaksAgainst(WAF_BLOCKED, BASE_URL_WRONG)
                        .source(
                                "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/ext_authz_filter"),
                Rule.when(
                                "outside-authorizer-failed",
                                says("ext_authz_error").as("Envoy could not ask the service that decides about calls"))
                        .proves(SERVICE_INCIDENT)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source(
                                "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/ext_authz_filter"),
                Rule.when("gateway-without-service", ApiGatewayMarks.ENVOY_UPSTREAM)
                        .stronglySuggests(SERVICE_INCIDENT)
                        .hintsAt(BASE_URL_WRONG)
                        .source("https://github.com/istio/istio/issues/26559"),
                Rule.when(
                                "gateway-unknown-route",
                                says(
                                                "no Route matched with those values",
                                                "404 Route Not Found",
                                                "No Mapping Rule matched",
                                                "No matching resource found for given API Request",
                                                "Unable to identify proxy for host",
                                                "No resources match requested URI",
                                                "UnableToFindDownstreamRoute",
                                                "Failed to match Route configuration",
                                                "No context-path matches the request URI")
                                        .as("the gateway says that it has no route for this address"))
                        .proves(BASE_URL_WRONG)
                        .source("https://github.com/Kong/kong/issues/7101"));
    }

    private ApiGatewayRefusals() {}
}
