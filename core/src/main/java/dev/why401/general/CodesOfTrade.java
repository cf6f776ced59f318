package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Codes of services for selling, paying and keeping books that name one reason each. */
final class CodesOfTrade {
    private static final String INTUIT =
            "https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes";
    private static final String HMRC =
            "https://developer.service.hmrc.gov.uk/api-documentation/docs/reference-guide#errors";
    private static final String EBAY =
            "https://developer.ebay.com/devzone/xml/docs/reference/ebay/errors/errormessages.htm";
    private static final String PAYPAL = "https://developer.paypal.com/api/nvp-soap/errors/";

    private CodesOfTrade() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "intuit-does-not-take-the-token",
                                says("errorCode=003200", "errorCode=003202")
                                        .or(hostUnder("intuit.com").and(says("\"code\":\"3200\"", "\"code\":\"3202\"")))
                                        .as("QuickBooks does not take the token, which lives for an hour"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .speaksAgainst(PERMISSION_DENIED, WRONG_TOKEN_KIND)
                        .source(INTUIT),
                Rule.when(
                                "hmrc-agent-not-authorised",
                                says("CLIENT_OR_AGENT_NOT_AUTHORISED", "AGENT_NOT_AUTHORISED", "AGENT_NOT_SUBSCRIBED")
                                        .as(
                                                "the tax office knows the caller, who may not act for this client or has not enrolled"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING, CREDENTIALS_REJECTED)
                        .source(HMRC),
                Rule.when(
                                "profile-of-amazon-ads-of-somebody-else",
                                hostUnder(
                                                "advertising-api.amazon.com",
                                                "advertising-api-eu.amazon.com",
                                                "advertising-api-fe.amazon.com")
                                        .and(says(
                                                "Not authorized to access scope",
                                                "Not authorized to access this advertiser"))
                                        .as(
                                                "what Amazon calls a scope is the profile, which belongs to another account or region"))
                        .stronglySuggests(WRONG_SITE)
                        .suggests(PRINCIPAL_TOKEN_MISMATCH)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING, PERMISSION_DENIED)
                        .source(
                                "https://docs.aws.amazon.com/solutions/latest/amazon-marketing-cloud-uploader-from-aws/oauth-flow-in-amazon-ads-api.html"),
                Rule.when(
                                "ebay-does-not-take-the-token",
                                says(
                                                "<ErrorCode>931</ErrorCode>",
                                                "<ErrorCode>21916984</ErrorCode>",
                                                "Validation of the authentication token in API request failed")
                                        .and(hostUnder("ebay.com").or(says("ebay")))
                                        .as(
                                                "eBay does not take the token, which is one of the test side or of the live side"))
                        .proves(CREDENTIALS_REJECTED)
                        .suggests(WRONG_SITE, TOKEN_REVOKED, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, PERMISSION_DENIED)
                        .source("https://developer.ebay.com/support/kb-article?KBid=630"),
                Rule.when(
                                "ebay-token-over",
                                Words.inRefusal(
                                                "<ErrorCode>932</ErrorCode>",
                                                "<ErrorCode>16110</ErrorCode>",
                                                "<ErrorCode>21917053</ErrorCode>",
                                                "Auth token is hard expired")
                                        .and(hostUnder("ebay.com").or(says("ebay")))
                                        .as("eBay says that the token is over"))
                        .proves(TOKEN_EXPIRED)
                        .source(EBAY),
                Rule.when(
                                "paypal-does-not-know-the-signature",
                                says("Security header is not valid", "Security%20header")
                                        .as(
                                                "PayPal does not take name, password and signature, which differ on its test side"))
                        .proves(CREDENTIALS_REJECTED)
                        .suggests(WRONG_SITE, WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, PERMISSION_DENIED)
                        .source(PAYPAL),
                Rule.when(
                                "merchant-of-adyen-not-of-the-caller",
                                says("Invalid Merchant Account")
                                        .and(says("\"errorCode\":\"901\"", "\"errorCode\": \"901\"", "security"))
                                        .as(
                                                "the key of Adyen is one of another merchant account or of the company account"))
                        .stronglySuggests(WRONG_SITE)
                        .suggests(PRINCIPAL_TOKEN_MISMATCH)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .speaksAgainst(OAUTH_SCOPE_MISSING, CREDENTIALS_REJECTED)
                        .source(
                                "https://help.adyen.com/knowledge/ecommerce-integrations/error-codes/why-do-i-get-a-901-error"),
                Rule.when(
                                "keys-of-alpaca-refused",
                                hostUnder("alpaca.markets")
                                        .and(status(403), bodySays("\"forbidden.\"", "request is not authorized"))
                                        .as("Alpaca says so of keys that it does not know on this side, paper or live"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_SITE, WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .source("https://docs.alpaca.markets/docs/authentication"),
                Rule.when(
                                "policy-agent-of-mercado-pago",
                                says("PA_UNAUTHORIZED_RESULT_FROM_POLICIES", "\"blocked_by\":\"PolicyAgent\"")
                                        .as("the policy of Mercado Pago turned the app or the account away"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING, PERMISSION_DENIED)
                        .source("https://www.mercadopago.com/developers/"));
    }
}
