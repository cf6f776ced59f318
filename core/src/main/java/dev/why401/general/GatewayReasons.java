package dev.why401.general;

import static dev.why401.knowledge.Answerer.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Sentences of API gateways that stand in their source or documentation and name the reason. */
final class GatewayReasons {
    private static final String KONG = "https://docs.konghq.com/hub/";
    private static final String APIGEE =
            "https://cloud.google.com/apigee/docs/api-platform/troubleshoot/policies/runtime-errors";
    private static final String ENVOY =
            "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/http_filters";
    private static final String APIM =
            "https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies";
    private static final String IBM =
            "https://www.ibm.com/docs/en/api-connect/10.0.x?topic=gateway-error-cases-supported-by-assembly";

    private GatewayReasons() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "gateway-wants-a-client-certificate",
                                says(
                                                "No required TLS certificate was sent",
                                                "No required SSL certificate was sent",
                                                "TLS certificate failed verification",
                                                "The SSL certificate error",
                                                "Invalid client certificate",
                                                "client certificate is either not trusted",
                                                "client certificate is required",
                                                "requires a client certificate",
                                                "client certificate required",
                                                "missing client certificate",
                                                "no client certificate presented",
                                                "no client certificate was presented",
                                                "no client certificate provided",
                                                "no client certificate was provided",
                                                "client certificate not provided",
                                                "client certificate was not provided",
                                                "client certificate not presented",
                                                "mTLS required",
                                                "mutual TLS required",
                                                "requires mutual TLS",
                                                "requires mTLS",
                                                "Client-Zertifikat erforderlich",
                                                "Clientzertifikat ist erforderlich",
                                                "certificat client requis",
                                                "Layer (SSL) client certificate",
                                                "cannot perform Post-Handshake Authentication")
                                        .as("the server in front wants a certificate of the client"))
                        .proves(CLIENT_CERTIFICATE_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED, WAF_BLOCKED)
                        .source(KONG + "kong-inc/mtls-auth/")
                        .source("https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"),
                Rule.when(
                                "header-of-a-gateway-missing",
                                matches(
                                                "a header of its own that the answer misses",
                                                "x-",
                                                "\\b(?:missing|required?|unknown|invalid|no|without)\\b[^\"\\n<]{0,40}\\bX-(?!Atlassian|XSRF|CSRF|Requested)[A-Z][\\w-]{2,40}"
                                                        + "|\\bX-(?!Atlassian|XSRF|CSRF|Requested)[A-Z][\\w-]{2,40}[^\"\\n<]{0,30}\\b(?:missing|required|absent|not (?:present|found|provided|set|valid))\\b")
                                        .and(
                                                status(400, 401, 403),
                                                scheme(Scheme.BEARER, Scheme.BASIC),
                                                pathContains("/rest/api/", "/rest/agile/", "/rest/servicedesk"))
                                        .as(
                                                "the answer misses a header that neither Jira nor Confluence asks for, so that something in front wants it"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, WRONG_AUTH_SCHEME, CREDENTIALS_MISSING)
                        .source("https://docs.konghq.com/hub/kong-inc/key-auth/")
                        .source(APIM)
                        .wrongWhen("The path is one of another product that asks for such a header itself."),
                Rule.when(
                                "apigee-fault",
                                bodySays("\"faultstring\"")
                                        .and(bodySays("\"errorcode\""))
                                        .as("the error has the form of Apigee's faults"))
                        .answeredBy(STRONGLY_SUGGESTS, API_GATEWAY, "Apigee")
                        .source(APIGEE),
                Rule.when(
                                "apigee-app-or-developer-not-active",
                                says(
                                                "DeveloperStatusNotActive",
                                                "invalid_consumer_app",
                                                "app_not_approved",
                                                "consumer_key_not_approved",
                                                "company_status_not_active")
                                        .as("the app or its developer is not active at the API gateway"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .suggests(APP_NOT_INSTALLED, TOKEN_REVOKED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source(APIGEE),
                Rule.when(
                                "envoy-basic-nothing-sent",
                                says("User authentication failed. Missing username and password")
                                        .as("Envoy saw no name and password"))
                        .proves(CREDENTIALS_MISSING)
                        .source(ENVOY),
                Rule.when(
                                "envoy-basic-refused",
                                says(
                                                "User authentication failed. Invalid username/password",
                                                "Client authentication failed.")
                                        .and(Words.unsaid(
                                                "invalid_client", "client_id", "unknown client", "error_description"))
                                        .as("Envoy does not know the name and password, or the key"))
                        .proves(CREDENTIALS_REJECTED)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(ENVOY),
                Rule.when(
                                "envoy-login-failed",
                                matches(
                                                "the whole of what Envoy says",
                                                "oauth flow failed",
                                                "\\AOAuth flow failed\\.?\\s{0,4}\\z")
                                        .as("the login that Envoy keeps in front of a service failed"))
                        .proves(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(OAUTH_APP_MISCONFIGURED, OAUTH_CLIENT_AUTH_FAILED)
                        .source(ENVOY),
                Rule.when(
                                "mesh-policy-denies",
                                says("RBAC: access denied").as("an authorization policy of the mesh denies the call"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(JWT_INVALID, CREDENTIALS_MISSING, IP_NOT_ALLOWLISTED)
                        .source("https://istio.io/latest/docs/ops/common-problems/security-issues/"),
                Rule.when(
                                "umbrella-key-not-for-this",
                                says("API_KEY_UNAUTHORIZED")
                                        .as("API Umbrella knows the key and does not let it call this from here"))
                        .stronglySuggests(PERMISSION_DENIED, IP_NOT_ALLOWLISTED)
                        .suggests(CREDENTIALS_REJECTED)
                        .source("https://api-umbrella.readthedocs.io/"),
                Rule.when(
                                "ibm-security-checks",
                                says("Cannot pass the security checks that are required")
                                        .as("IBM API Connect did not find what the API asks for"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(CREDENTIALS_REJECTED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(IBM),
                Rule.when(
                                "ibm-client-without-a-subscription",
                                says("client_id unauthorized")
                                        .as(
                                                "IBM API Connect says so of an app that has no subscription to the product with this API, too"))
                        .suggests(OAUTH_APP_MISCONFIGURED, APP_NOT_INSTALLED)
                        .source(
                                "https://www.ibm.com/docs/en/api-connect/10.0.5.x_lts?topic=connect-troubleshooting-oauth")
                        .source("https://ibm-apiconnect.github.io/pot/lab2_register_app.html"),
                Rule.when(
                                "basic-login-of-the-balancer",
                                bodySays("You need a valid user and password to access this content")
                                        .as("HAProxy asks for a name and a password of its own"))
                        .proves(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(CREDENTIALS_MISSING, GATEWAY_AUTH_HEADER_CONFLICT)
                        .source(
                                "https://www.haproxy.com/documentation/haproxy-configuration-tutorials/authentication/basic-authentication/"),
                Rule.when(
                                "key-bound-to-a-referrer",
                                says(
                                                "Requests from referer",
                                                "API_KEY_HTTP_REFERRER_BLOCKED",
                                                "API_KEY_ANDROID_APP_BLOCKED",
                                                "API_KEY_IOS_APP_BLOCKED")
                                        .as("the key is good for calls from certain pages or apps only"))
                        .proves(CLIENT_SIGNATURE_BLOCKED)
                        .hintsAt(PERMISSION_DENIED)
                        .source("https://cloud.google.com/docs/authentication/api-keys"),
                Rule.when(
                                "api-not-enabled",
                                says("has not been used in project", "SERVICE_DISABLED", "accessNotConfigured")
                                        .as("nobody has turned the API on for this project"))
                        .stronglySuggests(NO_PRODUCT_ACCESS, OAUTH_APP_MISCONFIGURED)
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(APP_NOT_INSTALLED, ADMIN_REQUIRED)
                        .source("https://cloud.google.com/apis/docs/troubleshooting"),
                Rule.when(
                                "google-credential-refused",
                                says("Request had invalid authentication credentials")
                                        .as("Google does not take the token"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_TOKEN_KIND)
                        .hintsAt(TOKEN_EXPIRED)
                        .source("https://cloud.google.com/apis/docs/troubleshooting"),
                Rule.when(
                                "subscription-does-not-cover",
                                says("API Subscription validation failed", "no apiproduct match found")
                                        .as("the key is good, and its subscription does not cover this API"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN, APP_NOT_INSTALLED)
                        .source(APIGEE)
                        .source("https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/"),
                Rule.when(
                                "certificate-of-the-upstream",
                                says("upstream connect error")
                                        .and(says(
                                                "CERTIFICATE_VERIFY_FAILED",
                                                "TLS_error",
                                                "TLS error",
                                                "CERTIFICATE_REQUIRED"))
                                        .or(says(
                                                "upstream SSL certificate verify error",
                                                "upstream SSL certificate does not match"))
                                        .as(
                                                "the proxy in front and the service behind it do not take each other's certificates"))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED, TLS_INTERCEPTION_UNTRUSTED)
                        .suggests(SERVICE_INCIDENT)
                        .speaksAgainst(RATE_LIMITED, BOT_CHALLENGE)
                        .source("https://istio.io/latest/docs/ops/common-problems/network-issues/"),
                Rule.when(
                                "apim-no-token-or-a-bad-one",
                                says("Access token is missing or invalid")
                                        .as("the policy of Azure's gateway did not find a token that it takes"))
                        .stronglySuggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .suggests(JWT_INVALID, CREDENTIALS_MISSING)
                        .source(APIM),
                Rule.when(
                                "token-wanted-by-a-gateway-and-basic-sent",
                                says("Access token is missing or invalid")
                                        .and(scheme(Scheme.BASIC))
                                        .as(
                                                "Azure's gateway looks for a token, and what was sent is a name and a password"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(WRONG_AUTH_SCHEME)
                        .rulesOut(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED, TOKEN_EXPIRED)
                        .source("https://learn.microsoft.com/azure/api-management/validate-jwt-policy"),
                Rule.when(
                                "credential-of-the-application-read-by-the-gateway",
                                ApiGatewayMarks.WSO2
                                        .and(says("900901", "900900"))
                                        .or(says("Invalid client id or secret", "Client id not registered"))
                                        .and(
                                                scheme(Scheme.BASIC)
                                                        .or(scheme(Scheme.BEARER)
                                                                .and(secret(SecretKind.PAT, SecretKind.ALIGN_TOKEN))),
                                                Where.DATA_CENTER.or(pathContains(
                                                        "/rest/api/", "/rest/agile/", "/rest/auth/", "/rest/align/")))
                                        .as(
                                                "the gateway refuses a key of its own, and what was sent is the login of the application behind it"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .rulesOut(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED, TOKEN_EXPIRED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source("https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/")
                        .source(IBM)
                        .wrongWhen("The gateway knows the same names and passwords as the application."));
    }
}
