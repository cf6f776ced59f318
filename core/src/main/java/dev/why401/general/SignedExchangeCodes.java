package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Codes of interfaces whose calls are signed with a key, a secret and a time or a number that grows: exchanges and clouds. */
final class SignedExchangeCodes {
    private static final String KRAKEN = "https://docs.kraken.com/exchange/guides/general/errors";
    private static final String RECIPE = "RFC 9421 section 3.2";

    private SignedExchangeCodes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "number-of-the-call-not-grown",
                                says(
                                                "EAPI:Invalid nonce",
                                                "nonce: small",
                                                "nonce is too small",
                                                "nonce too small",
                                                "nonce must be greater",
                                                "nonce must be increasing",
                                                "Nonce must be incremented",
                                                "nonce not increased",
                                                "errors.InvalidNonce: kraken",
                                                "InvalidNonce: bitfinex")
                                        .as("the number that has to grow from call to call did not"))
                        .stronglySuggests(CLIENT_BUG, CLOCK_SKEW)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MISSING,
                                CREDENTIALS_PLACEHOLDER,
                                TOKEN_REVOKED,
                                WRONG_TOKEN_KIND,
                                BOT_CHALLENGE,
                                CREDENTIALS_REJECTED,
                                PERMISSION_DENIED,
                                TOKEN_EXPIRED,
                                LOGIN_PAGE_AS_SUCCESS,
                                SILENT_ANONYMOUS)
                        .source(KRAKEN)
                        .wrongWhen("Two programs share one key, or the clock was set back."),
                Rule.when(
                                "key-of-an-exchange-unknown",
                                says(
                                                "EAPI:Invalid key",
                                                "KC-API-KEY not exists",
                                                "apikey: invalid",
                                                "AuthFailure.SecretIdNotFound",
                                                "InvalidAccessKeyId.NotFound",
                                                "\"label\":\"INVALID_KEY\"")
                                        .as("the server does not know the key with which the call was signed"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_SITE, TOKEN_REVOKED)
                        .hintsAt(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, OAUTH_CLIENT_AUTH_FAILED)
                        .source(KRAKEN),
                Rule.when(
                                "signature-of-an-exchange-differs",
                                says(
                                                "EAPI:Invalid signature",
                                                "error sign! origin_string",
                                                "error sign, please check your signature",
                                                "\"label\":\"INVALID_SIGNATURE\"",
                                                "Invalid KC-API-SIGN",
                                                "apisign: invalid")
                                        .as("the signature is not the one that the server works out"))
                        .stronglySuggests(CREDENTIALS_REJECTED, CLIENT_BUG)
                        .suggests(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, PERMISSION_DENIED)
                        .source(KRAKEN)
                        .source(RECIPE),
                Rule.when(
                                "time-of-the-signature-refused-by-its-code",
                                says(
                                                "KC-API-TIMESTAMP Invalid",
                                                "x-sdk-date is expired",
                                                "AuthFailure.SignatureExpire",
                                                "\"label\":\"REQUEST_EXPIRED\"")
                                        .as("the server gives its code for a time that is far from its own"))
                        .proves(CLOCK_SKEW)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME)
                        .source(RECIPE),
                Rule.when(
                                "time-of-an-exchange-refused",
                                says(
                                                "x-sdk-date is invalid",
                                                "Request too old",
                                                "request timestamp expired",
                                                "ahead of the server's time",
                                                "check your server timestamp or recv_window",
                                                "a valid date or x-date header is required",
                                                "signature timestamp is expired",
                                                "Timestamp for this request")
                                        .as("the time with which the call was signed is far from the server's"))
                        .stronglySuggests(CLOCK_SKEW)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source(RECIPE)
                        .source(KRAKEN)
                        .wrongWhen("The call lay in a queue before it was sent."),
                Rule.when(
                                "key-of-another-surrounding",
                                says(
                                                "APIKey does not match current environment",
                                                "api key does not match the environment",
                                                "belongs to another data center",
                                                "belongs to a different data center",
                                                "belongs to another environment",
                                                "belongs to a different environment",
                                                "belongs to another region",
                                                "belongs to a different region",
                                                "hosted in a different region",
                                                "wrong_data_center",
                                                "wrong data center",
                                                "wrong datacenter",
                                                "different datacenter")
                                        .and(
                                                statusBetween(200, 499).or(logSays("40")),
                                                Words.unsaid("may be invalid, or"))
                                        .as(
                                                "the key is one of another region or surrounding than the one that was called"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .suggests(WRONG_SITE, WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, TOKEN_EXPIRED, GEO_BLOCKED)
                        .source("https://mailchimp.com/developer/")
                        .source("https://www.okx.com/docs-v5/en/#error-code-rest-api-public"));
    }
}
