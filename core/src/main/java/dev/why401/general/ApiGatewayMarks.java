package dev.why401.general;

import static dev.why401.knowledge.Signals.hostUnder;
import static dev.why401.knowledge.Signals.jsonHas;
import static dev.why401.knowledge.Signals.jsonIsExactly;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;

import dev.why401.knowledge.Signal;

/** Signs that an API gateway, which checks keys and tokens on its own account, wrote the answer itself. */
final class ApiGatewayMarks {
    // Atlassian's own

    static final Signal ATLASSIAN_FAILURE_CATEGORY = responseHeader("x-failure-category")
            .as("the API gateway of Atlassian says in which category the call failed");

    static final Signal ATLASSIAN_GATEWAY_SHAPE = jsonIsExactly("code", "message")
            .and(hostUnder("api.atlassian.com"))
            .as("the error has the form that the gateway api.atlassian.com gives to its own errors");

    static final Signal ATLASSIAN_EDGE_AUTHENTICATOR = responseHeader("micros-issuer", "edge-authenticator")
            .as("the authenticator at Atlassian's edge made the answer");

    // Amazon

    static final Signal AMAZON_ERROR_TYPE = responseHeader("x-amzn-errortype")
            .as("an AWS service says in a header of its own which kind of error it made");

    static final Signal AMAZON_GATEWAY_WORDS = says(
                    "Missing Authentication Token",
                    "to perform: execute-api:Invoke",
                    "to access this resource with an explicit deny")
            .as("the words are those of Amazon API Gateway");

    // Microsoft and Google

    static final Signal AZURE_API_MANAGEMENT = says(
                    "missing subscription key",
                    "invalid subscription key",
                    "Rate limit is exceeded. Try again in",
                    "Out of call volume quota")
            .or(responseHeader("WWW-Authenticate", "AzureApiManagementKey"))
            .as("the words are those of Azure API Management");

    static final Signal GOOGLE_API_ERROR = jsonHas("error.status", "PERMISSION_DENIED")
            .or(jsonHas("error.status", "UNAUTHENTICATED"), jsonHas("error.status", "RESOURCE_EXHAUSTED"))
            .as("the error has the form that Google's API front end gives to errors");

    static final Signal GOOGLE_UNREGISTERED =
            says("doesn't allow unregistered callers").as("the words are those of Google's API front end");

    static final Signal APIGEE_FAULT = jsonHas("fault.faultstring").as("the error has the form of an Apigee fault");

    // Gateways that run anywhere

    static final Signal KONG = says("No API key found in request", "You cannot consume this service")
            .or(
                    responseHeader("WWW-Authenticate", "realm=\"kong\""),
                    responseHeader("X-Kong-Response-Latency"),
                    responseHeader("Server", "kong/"))
            .as("the answer is one that Kong made itself");

    static final Signal KONG_KEY_REFUSED = jsonIsExactly("message")
            .or(jsonIsExactly("message", "request_id"))
            .and(says("Invalid authentication credentials"))
            .as("the error has the form and the words with which Kong refuses a key");

    /** What the access log of Envoy says in its field for details when a filter answered and not the service behind it. */
    static final String[] ENVOY_DETAILS = {
        "jwt_authn_access_denied", "rbac_access_denied", "ext_authz_denied", "ext_authz_error"
    };

    static final Signal ISTIO = says(Words.asEnvoyLogs(
                    "RBAC: access denied",
                    "Jwt is missing",
                    "Jwt is expired",
                    "Jwt verification fails",
                    "Jwt issuer is not configured",
                    "Jwt is not in the form of",
                    "Audiences in Jwt are not allowed",
                    "Jwks doesn't have",
                    "Jwks remote fetch is failed",
                    "Jwt not yet valid",
                    "Jwt header is an invalid",
                    "Jwt header [",
                    "Jwt payload is an invalid",
                    "Jwt payload [",
                    "Jwt signature is an invalid",
                    "Found multiple Jwt tokens"))
            .or(says(ENVOY_DETAILS))
            .as("the words are those of the Envoy proxy that guards a service mesh");

    static final Signal ENVOY_UPSTREAM = says("upstream connect error or disconnect", "no healthy upstream")
            .as("the words are those of an Envoy proxy that does not reach the service behind it");

    static final Signal TYK = jsonIsExactly("error")
            .and(says(
                    "Authorization field missing",
                    "Access to this API has been disallowed",
                    "Key not authorised",
                    "Key has expired, please renew",
                    "Attempted access with malformed header"))
            .or(responseHeader("X-Generator", "tyk.io"))
            .as("the answer is one that the gateway Tyk made itself");

    static final Signal APISIX = says("Missing API key found in request", "Missing API key in request")
            .or(says("404 Route Not Found"))
            .as("the words are those of the gateway APISIX");

    static final Signal IBM_API_CONNECT = jsonHas("httpCode")
            .and(jsonHas("moreInformation"))
            .as("the error has the form that IBM API Connect gives to errors");

    static final Signal WSO2 = says(
                    "\"code\":\"9009", "\"code\":9009", "\"code\": \"9009", "<ams:code>9009", "<am:code>9009")
            .as("the error has a code of the gateway WSO2");

    static final Signal MULESOFT = responseHeader("WWW-Authenticate", "Client-ID-Enforcement")
            .or(says("Client ID is not present"))
            .as("the refusal is the one of MuleSoft's client ID policy");

    static final Signal GRAVITEE = jsonIsExactly("message", "http_status_code")
            .as("the error has the form that the gateway Gravitee gives to errors");

    static final Signal THREE_SCALE = says("Authentication parameters missing", "No Mapping Rule matched")
            .as("the words are those of the gateway 3scale");

    static final Signal LAYER7 =
            says("Policy Falsified", "l7:policyResult").as("the fault is one of Broadcom's Layer7 gateway");

    static final Signal OATHKEEPER = says("Access credentials are invalid")
            .and(jsonHas("error.code"))
            .as("the error has the form and the words of Ory Oathkeeper");

    private ApiGatewayMarks() {}
}
