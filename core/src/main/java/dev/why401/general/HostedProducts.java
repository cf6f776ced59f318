package dev.why401.general;

import static dev.why401.evidence.PrincipalKind.EMAIL;
import static dev.why401.evidence.Product.AHA;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What the products say that one keeps in step with Jira: ServiceNow, Salesforce, Aha!, TestRail and their like. */
final class HostedProducts {
    private static final String SERVICENOW = "https://github.com/panoramicdata/ServiceNow.Api/issues/16";
    private static final String SALESFORCE_SOAP =
            "https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_login.htm";
    private static final String SOAP = "https://www.w3.org/TR/2000/NOTE-SOAP-20000508/#_Toc478383529";
    private static final String AHA_API = "https://www.aha.io/api";

    /** Each customer has an own host, and a key of one is unknown to all others. */
    private static final Signal HOST_OF_ONE_CUSTOMER = hostUnder(
                    "aha.io",
                    "zendesk.com",
                    "freshdesk.com",
                    "freshservice.com",
                    "service-now.com",
                    "testrail.io",
                    "testrail.com",
                    "tpondemand.com",
                    "myshopify.com",
                    "my.salesforce.com",
                    "teamwork.com",
                    "youtrack.cloud",
                    "myjetbrains.com",
                    "productboard.com",
                    "okta.com",
                    "sharepoint.com")
            .as("each customer of the product has an own host, which knows no other customer's keys");

    private static final Signal SERVICENOW_REFUSAL = says("Required to provide Auth information")
            .as("ServiceNow says that it wants a login, as it does of every login that it does not take");

    /** SOAP 1.1 wants 500 for every fault, those of the caller included. */
    private static final Signal SOAP_FAULT = bodySays(":Fault>", "<Fault>", "<faultcode", ":Fault ", "<faultstring")
            .and(statusBetween(500, 599))
            .as("the answer is a SOAP fault, which comes with 500 whoever is at fault");

    private HostedProducts() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("wanted-by-servicenow", SERVICENOW_REFUSAL)
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(ACCOUNT_LOCKED, ACCOUNT_INACTIVE, CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                        .source(SERVICENOW),
                Rule.when(
                                "wanted-by-servicenow-though-sent",
                                SERVICENOW_REFUSAL
                                        .and(requestHeader("Authorization"))
                                        .as(
                                                "a login was sent, and ServiceNow says that it wants one, as it does of wrong ones"))
                        .suggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED)
                        .source(SERVICENOW),
                Rule.when(
                                "e-mail-where-servicenow-wants-a-user-name",
                                hostUnder("service-now.com", "servicenowservices.com")
                                        .or(SERVICENOW_REFUSAL)
                                        .and(
                                                scheme(BASIC),
                                                principal(EMAIL),
                                                status(401),
                                                workedBefore().not())
                                        .as(
                                                "an e-mail address was sent, and ServiceNow knows its users by the user ID"))
                        .suggests(EMAIL_NOT_USERNAME)
                        .source(SERVICENOW)
                        .wrongWhen("The user ID of this account is its e-mail address, as some directories set it."),
                Rule.when(
                                "key-at-the-host-of-one-customer",
                                HOST_OF_ONE_CUSTOMER
                                        .and(
                                                status(401),
                                                workedBefore().not(),
                                                credentialSent(),
                                                scheme(BASIC).not())
                                        .as(
                                                "a key that never worked was refused by a host that knows the keys of one customer"
                                                        + " only"))
                        .suggests(WRONG_SITE, CREDENTIALS_REJECTED)
                        .source(AHA_API),
                Rule.when(
                                "aha-takes-its-key-as-bearer",
                                product(AHA)
                                        .or(hostUnder("aha.io"))
                                        .and(hostUnder("aha.io"), scheme(BEARER))
                                        .as("Aha! takes its API keys as Bearer, and they were sent so"))
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                        .speaksAgainst(WRONG_TOKEN_KIND)
                        .source(AHA_API),
                Rule.when(
                                "aha-at-no-account-of-a-customer",
                                hostUnder("app.aha.io", "www.aha.io", "api.aha.io", "support.aha.io")
                                        .and(pathContains("/api/v1/"))
                                        .as(
                                                "the host is none of an account of Aha!, and its API is below that of the account"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(WRONG_SITE)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source(AHA_API),
                Rule.when(
                                "aha-has-one-version",
                                hostUnder("aha.io")
                                        .and(pathStartsWith("/api/v2/", "/api/v3/", "/rest/", "/v1/"))
                                        .as(
                                                "the path is none of Aha!'s API, of which there is version 1 below /api/v1"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, CREDENTIALS_REJECTED)
                        .source(AHA_API),
                Rule.when("soap-fault-with-500", SOAP_FAULT)
                        .stronglySpeaksAgainst(SERVICE_INCIDENT)
                        .source(SOAP)
                        .wrongWhen("The fault says that the server itself failed."),
                Rule.when(
                                "login-in-soap-refused",
                                SOAP_FAULT
                                        .and(bodySays(
                                                "INVALID_LOGIN",
                                                "FailedAuthentication",
                                                "InvalidSecurityToken",
                                                "AuthenticationFailed",
                                                "Client.Authentication",
                                                "Authentication failed",
                                                "INVALID_CREDENTIALS",
                                                "Invalid username"))
                                        .as("the SOAP fault says that the login was refused"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .hintsAt(CREDENTIALS_CHANGED)
                        .source(SALESFORCE_SOAP)
                        .source("https://docs.oasis-open.org/wss-m/wss/v1.1.1/wss-SOAPMessageSecurity-v1.1.1.html"),
                Rule.when(
                                "salesforce-login-or-lock",
                                says("or user locked out")
                                        .as(
                                                "Salesforce says the same of a wrong password, a missing security token and a lock"))
                        .suggests(ACCOUNT_LOCKED, CREDENTIALS_REJECTED)
                        .hintsAt(IP_NOT_ALLOWLISTED, PASSWORD_NOT_ACCEPTED, CREDENTIALS_CHANGED)
                        .source(SALESFORCE_SOAP),
                Rule.when(
                                "salesforce-lock-after-it-worked",
                                says("or user locked out")
                                        .and(workedBefore())
                                        .as(
                                                "a login that worked is refused by Salesforce, which locks after a few wrong passwords"))
                        .suggests(ACCOUNT_LOCKED)
                        .source(SALESFORCE_SOAP),
                Rule.when(
                                "api-switched-off",
                                says(
                                                "API is disabled",
                                                "API has been disabled",
                                                "API was disabled",
                                                "API access is disabled",
                                                "API access has been disabled",
                                                "API access is turned off",
                                                "API is turned off",
                                                "API is switched off",
                                                "API is currently disabled",
                                                "REST API disabled",
                                                "XML-RPC services are disabled",
                                                "web services are disabled",
                                                "web service is disabled",
                                                "XML-RPC is disabled",
                                                "XML-RPC has been disabled",
                                                "REST API is disabled",
                                                "REST API has been disabled",
                                                "web services have been disabled",
                                                "API_CURRENTLY_DISABLED")
                                        .as("the words say that the API as a whole is switched off"))
                        .suggests(BASIC_AUTH_DISABLED, TOKEN_POLICY_BLOCKED)
                        .hintsAt(NO_PRODUCT_ACCESS, ADMIN_REQUIRED)
                        .speaksAgainst(LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_MISSING)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source(
                                "https://support.testrail.com/hc/en-us/articles/7077039051284-Accessing-the-TestRail-API"),
                Rule.when(
                                "api-switched-off-on-a-site",
                                matches(
                                                "an interface that is off on a site, and not the site",
                                                "disabled on th",
                                                "\\b(?:API|XML-?RPC|REST|SOAP|web ?services?)\\b[^\\n.]{0,30} (?:is|are|was|were|has been|have been) disabled on th(?:is|e) (?:site|server|instance|blog|system|installation|host|domain)\\b")
                                        .as(
                                                "the words say that an interface is switched off on the site, which itself is not"))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .stronglySpeaksAgainst(LICENSE_OR_SITE_SUSPENDED)
                        .source("https://developer.wordpress.org/"),
                Rule.when(
                                "api-switched-off-by-the-administrator",
                                says(
                                                "can be enabled in the administration",
                                                "can be enabled by an administrator",
                                                "enable the API in the",
                                                "enable the REST API in",
                                                "enable API access in")
                                        .as("the words say where an administrator switches the API on"))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(ADMIN_REQUIRED, PERMISSION_DENIED)
                        .source(
                                "https://support.testrail.com/hc/en-us/articles/7077039051284-Accessing-the-TestRail-API"));
    }
}
