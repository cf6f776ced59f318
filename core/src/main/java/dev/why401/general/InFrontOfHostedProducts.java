package dev.why401.general;

import static dev.why401.evidence.Product.AHA;
import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.JIRA_ALIGN;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Gateways and servers that somebody put in front of a product which runs at its vendor: they read the login that is meant for the product. */
final class InFrontOfHostedProducts {

    /** Products that run on hosts of their vendor and nowhere else. */
    private static final Signal HOSTED_PRODUCT = product(JIRA_CLOUD, CONFLUENCE_CLOUD, JIRA_ALIGN, AHA);

    private static final Signal FOREIGN_HOST = HOSTED_PRODUCT
            .and(
                    pathStartsWith("/"),
                    hostUnder(
                                    "atlassian.net",
                                    "atlassian.com",
                                    "jira.com",
                                    "jiraalign.com",
                                    "agilecraft.com",
                                    "aha.io",
                                    "atl-paas.net",
                                    "opsgenie.com",
                                    "tempo.io",
                                    "getxray.app",
                                    "bitbucket.org",
                                    "trello.com",
                                    "statuspage.io")
                            .not())
            .as("a host that is none of the vendor's stands in front of the product");

    private static final Signal GATEWAY = ApiGatewayMarks.KONG
            .or(
                    ApiGatewayMarks.TYK,
                    ApiGatewayMarks.APIGEE_FAULT,
                    ApiGatewayMarks.AZURE_API_MANAGEMENT,
                    ApiGatewayMarks.AMAZON_GATEWAY_WORDS,
                    ApiGatewayMarks.AMAZON_ERROR_TYPE,
                    ApiGatewayMarks.WSO2,
                    ApiGatewayMarks.MULESOFT,
                    ApiGatewayMarks.GRAVITEE,
                    ApiGatewayMarks.IBM_API_CONNECT,
                    ApiGatewayMarks.APISIX,
                    ApiGatewayMarks.ISTIO)
            .as("a gateway made the answer");

    private static final Signal SERVER_IN_FRONT = challengeOffers("Basic")
            .and(responseHeader("Server", "nginx")
                    .or(
                            responseHeader("Server", "Apache"),
                            responseHeader("Server", "Caddy"),
                            responseHeader("Server", "Traefik")))
            .or(responseHeader("Server", "Google Frontend"))
            .as("a server in front asks for a login of its own");

    private InFrontOfHostedProducts() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "gateway-in-front-of-a-hosted-product",
                                FOREIGN_HOST
                                        .and(credentialSent(), status(401, 403), GATEWAY)
                                        .as(
                                                "a gateway in front read the credential that was meant for the product behind it"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, TOKEN_REVOKED)
                        .speaksAgainst(
                                TOKEN_EXPIRED, WRONG_ENDPOINT_FOR_TOKEN, OAUTH_SCOPE_MISSING, CREDENTIALS_MALFORMED)
                        .source("https://docs.konghq.com/hub/kong-inc/key-auth/")
                        .source("RFC 9110 section 11.6.2"),
                Rule.when(
                                "login-in-front-of-a-hosted-product",
                                FOREIGN_HOST
                                        .and(SERVER_IN_FRONT)
                                        .or(HOSTED_PRODUCT.and(
                                                scheme(BASIC), responseHeader("Server", "Google Frontend")))
                                        .and(credentialSent(), status(401))
                                        .as(
                                                "a server in front has a login of its own, and read the one that was meant for the product"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .speaksAgainst(TOKEN_EXPIRED, BASE_URL_WRONG)
                        .source("RFC 9110 section 11.6.2"));
    }
}
