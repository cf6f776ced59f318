package dev.why401.general;

import static dev.why401.knowledge.Answerer.ACCESS_PROXY;
import static dev.why401.knowledge.Answerer.API_GATEWAY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Strength.HINTS_AT;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Signals;
import dev.why401.knowledge.Strength;
import java.util.List;

/** Tells when an API gateway in front of the application wrote the answer. */
final class ApiGatewayAnswers {
    static List<Rule> rules() {
        return List.of(
                by(
                                PROVES,
                                "atlassian-failure-category",
                                ApiGatewayMarks.ATLASSIAN_FAILURE_CATEGORY,
                                "api.atlassian.com")
                        .source("https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/"),
                by(PROVES, "atlassian-gateway-shape", ApiGatewayMarks.ATLASSIAN_GATEWAY_SHAPE, "api.atlassian.com")
                        .source("https://github.com/shridhar-tl/jira-assistant/pull/435")
                        .cases("jc-030"),
                Rule.when(
                                "code-and-message",
                                Signals.jsonIsExactly("code", "message")
                                        .as("the error has the two members that API gateways use"))
                        .answeredBy(SUGGESTS, API_GATEWAY, "")
                        .source("https://github.com/brekkylab/backlot")
                        .cases("jc-030"),
                by(
                                STRONGLY_SUGGESTS,
                                "atlassian-edge-authenticator",
                                ApiGatewayMarks.ATLASSIAN_EDGE_AUTHENTICATOR,
                                "Atlassian's edge")
                        .source("https://github.com/brekkylab/backlot"),
                Rule.when("amazon-error-type", ApiGatewayMarks.AMAZON_ERROR_TYPE)
                        .answeredBy(STRONGLY_SUGGESTS, API_GATEWAY, "Amazon API Gateway")
                        .source("https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden")
                        .cases("gw-074", "gw-076", "gw-077", "gw-078", "gw-079"),
                by(
                                STRONGLY_SUGGESTS,
                                "amazon-gateway-words",
                                ApiGatewayMarks.AMAZON_GATEWAY_WORDS,
                                "Amazon API Gateway")
                        .source("https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden")
                        .cases("gw-074", "gw-077", "gw-078"),
                by(PROVES, "azure-api-management", ApiGatewayMarks.AZURE_API_MANAGEMENT, "Azure API Management")
                        .source("https://learn.microsoft.com/azure/api-management/api-management-subscriptions")
                        .cases("gw-110")
                        .wrongWhen("A cache in front of the gateway replays its answer."),
                Rule.when("google-api-error", ApiGatewayMarks.GOOGLE_API_ERROR)
                        .answeredBy(SUGGESTS, API_GATEWAY, "Google")
                        .answeredBy(HINTS_AT, APPLICATION, "Google")
                        .source("https://cloud.google.com/apis/design/errors"),
                by(PROVES, "google-unregistered-caller", ApiGatewayMarks.GOOGLE_UNREGISTERED, "Google")
                        .source("https://cloud.google.com/endpoints/docs/openapi/troubleshoot-response-errors"),
                by(PROVES, "apigee-fault", ApiGatewayMarks.APIGEE_FAULT, "Apigee")
                        .source(
                                "https://cloud.google.com/apigee/docs/api-platform/reference/policies/error-code-reference"),
                by(PROVES, "kong", ApiGatewayMarks.KONG, "Kong").source("https://github.com/Kong/kong/issues/7101"),
                by(STRONGLY_SUGGESTS, "kong-key-refused", ApiGatewayMarks.KONG_KEY_REFUSED, "Kong")
                        .source("https://github.com/Kong/kong/issues/2874")
                        .cases("gw-107"),
                Rule.when("istio", ApiGatewayMarks.ISTIO)
                        .answeredBy(STRONGLY_SUGGESTS, API_GATEWAY, "Istio")
                        .answeredBy(SUGGESTS, ACCESS_PROXY, "Istio")
                        .notAnsweredBy(STRONGLY_SUGGESTS, APPLICATION)
                        .source("https://github.com/istio/istio/issues/27292")
                        .cases("gw-070"),
                Rule.when("envoy-upstream", ApiGatewayMarks.ENVOY_UPSTREAM)
                        .answeredBy(SUGGESTS, API_GATEWAY, "Envoy")
                        .answeredBy(SUGGESTS, EDGE, "Envoy")
                        .notAnsweredBy(STRONGLY_SUGGESTS, APPLICATION)
                        .source("https://github.com/istio/istio/issues/26559"),
                by(PROVES, "tyk", ApiGatewayMarks.TYK, "Tyk").source("https://tyk.io/docs/5.0/error-response-codes"),
                by(STRONGLY_SUGGESTS, "apisix", ApiGatewayMarks.APISIX, "APISIX")
                        .source("https://apisix.apache.org/docs/apisix/plugins/key-auth/"),
                by(STRONGLY_SUGGESTS, "ibm-api-connect", ApiGatewayMarks.IBM_API_CONNECT, "IBM API Connect")
                        .source("https://www.ibm.com/docs/en/api-connect"),
                by(STRONGLY_SUGGESTS, "wso2", ApiGatewayMarks.WSO2, "WSO2")
                        .source("https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/"),
                by(STRONGLY_SUGGESTS, "mulesoft", ApiGatewayMarks.MULESOFT, "MuleSoft")
                        .source("https://docs.mulesoft.com/gateway/latest/policies-included-client-id-enforcement"),
                by(STRONGLY_SUGGESTS, "gravitee", ApiGatewayMarks.GRAVITEE, "Gravitee")
                        .source("https://documentation.gravitee.io/apim"),
                by(STRONGLY_SUGGESTS, "three-scale", ApiGatewayMarks.THREE_SCALE, "3scale")
                        .source("https://github.com/3scale/APIcast"),
                by(STRONGLY_SUGGESTS, "layer7", ApiGatewayMarks.LAYER7, "Layer7")
                        .source(
                                "https://techdocs.broadcom.com/us/en/ca-enterprise-software/layer7-api-management/api-gateway"),
                Rule.when("oathkeeper", ApiGatewayMarks.OATHKEEPER)
                        .answeredBy(STRONGLY_SUGGESTS, ACCESS_PROXY, "Ory Oathkeeper")
                        .notAnsweredBy(SUGGESTS, APPLICATION)
                        .source("https://github.com/ory/oathkeeper"));
    }

    private static Rule by(Strength strength, String id, Signal proof, String vendor) {
        return Rule.when(id, proof)
                .answeredBy(strength, API_GATEWAY, vendor)
                .notAnsweredBy(strength == PROVES ? STRONGLY_SUGGESTS : SUGGESTS, APPLICATION);
    }

    private ApiGatewayAnswers() {}
}
