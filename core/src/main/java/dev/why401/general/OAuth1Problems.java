package dev.why401.general;

import static dev.why401.evidence.Scheme.OAUTH1;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;
import java.util.stream.Stream;

/** What {@code oauth_problem} says in OAuth 1.0a, as Atlassian's application links and others answer it. */
final class OAuth1Problems {
    private static final String GUIDE =
            "https://confluence.atlassian.com/kb/oauth-troubleshooting-guide-719095274.html";

    private static final String PROBLEMS = "https://oauth.pbworks.com/ProblemReporting";

    private static final Cause[] NOT_OAUTH1 = {
        CREDENTIALS_REJECTED, PASSWORD_NOT_ACCEPTED, CREDENTIALS_MISSING, WAF_BLOCKED, AUTHORIZATION_HEADER_STRIPPED
    };

    private static final String APIGEE = "https://docs.apigee.com/api-platform/reference/policies/error-code-reference";

    private OAuth1Problems() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "oauth1-consumer-key",
                                problem("consumer_key_unknown", "consumer_key_rejected", "consumer_key_refused")
                                        .or(says(
                                                "consumer_key_unknown",
                                                "consumer_key_rejected",
                                                "consumer_key_refused"))
                                        .as("the server does not know the consumer key (consumer_key_unknown)"))
                        .proves(OAUTH1_CONSUMER_UNKNOWN)
                        .source(GUIDE)
                        .cases("dc-070"),
                Rule.when("oauth1-signature", problem("signature_invalid", "signature_method_rejected"))
                        .proves(OAUTH1_SIGNATURE_INVALID)
                        .source(GUIDE)
                        .cases("dc-024", "dc-072")
                        .source("https://github.com/jira-node/node-jira-client/issues/44"),
                Rule.when(
                                "oauth1-policy-of-apigee-and-key",
                                says("oauth.v1.InvalidApiKey", "oauth.v1.FailedToResolveAPIKey")
                                        .as(
                                                "the OAuth 1.0a policy of the gateway Apigee does not know the consumer key"))
                        .proves(OAUTH1_CONSUMER_UNKNOWN)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(APIGEE),
                Rule.when(
                                "oauth1-policy-of-apigee-and-signature",
                                says("oauth.v1.InvalidSignature", "oauth.v1.SignatureMismatch")
                                        .as("the OAuth 1.0a policy of the gateway Apigee computes another signature"))
                        .proves(OAUTH1_SIGNATURE_INVALID)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .speaksAgainst(CLOCK_SKEW)
                        .source(APIGEE),
                Rule.when("oauth1-timestamp", problem("timestamp_refused"))
                        .proves(CLOCK_SKEW)
                        .source(GUIDE)
                        .cases("dc-071"),
                Rule.when(
                                "oauth1-token-rejected",
                                problem("token_rejected", "token_revoked", "token_used")
                                        .or(says(
                                                "OAuth::Problem: token_rejected",
                                                "OAuthProblemException: token_rejected")))
                        .stronglySuggests(TOKEN_REVOKED)
                        .suggests(WRONG_SITE)
                        .source(GUIDE)
                        .cases("dc-022")
                        .source("https://github.com/msolomonTMG/jira-comment-slack-notification/issues/20"),
                Rule.when("oauth1-token-expired", problem("token_expired"))
                        .proves(TOKEN_EXPIRED)
                        .source("https://github.com/mongodb/mongo-cxx-driver/pull/1389")
                        .cases("dc-069"),
                Rule.when(
                                "oauth1-parameter",
                                problem("parameter_absent", "parameter_rejected", "nonce_used", "verifier_invalid"))
                        .proves(CLIENT_BUG)
                        .source("https://github.com/sumoheavy/jira-ruby/issues/232"),
                Rule.when("oauth1-permission", problem("permission_denied", "permission_unknown"))
                        .proves(PERMISSION_DENIED)
                        .hintsAt(APP_NOT_INSTALLED)
                        .source(PROBLEMS),
                Rule.when("oauth1-consent-refused", problem("user_refused"))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(PERMISSION_DENIED)
                        .source(PROBLEMS),
                Rule.when(
                                "oauth1-any-problem",
                                says("oauth_problem=", "oauth_problem\":", "oauth_problem\"")
                                        .or(challengeHas("oauth_problem"))
                                        .as("the answer is that of an OAuth 1.0a check (oauth_problem)"))
                        .hintsAt(OAUTH1_SIGNATURE_INVALID, OAUTH1_CONSUMER_UNKNOWN, TOKEN_REVOKED)
                        .stronglySpeaksAgainst(NOT_OAUTH1)
                        .source(GUIDE)
                        .cases("dc-022", "dc-024", "dc-070", "dc-072"),
                Rule.when(
                                "oauth1-consumer-refused-in-words",
                                says(
                                                "Consumer key is invalid",
                                                "Consumer key is not valid",
                                                "consumer having the specified key does not exist",
                                                "Consumer key has expired",
                                                "unknown consumer",
                                                "invalid consumer",
                                                "mwoauth-invalid-consumer")
                                        .or(scheme(OAUTH1)
                                                .and(says(
                                                        "invalid key",
                                                        "suspended application",
                                                        "key does not exist",
                                                        "Invalid application")))
                                        .as("the consumer of an OAuth 1.0a call is not known, as the words say"))
                        .stronglySuggests(OAUTH1_CONSUMER_UNKNOWN)
                        .stronglySpeaksAgainst(NOT_OAUTH1)
                        .source("RFC 5849 section 3.2"),
                Rule.when(
                                "oauth1-refused-without-a-reason",
                                scheme(OAUTH1)
                                        .and(says("Could not authenticate you"))
                                        .as(
                                                "X, formerly Twitter, says so whatever it found wrong with an OAuth 1.0a call"))
                        .stronglySuggests(OAUTH1_SIGNATURE_INVALID)
                        .hintsAt(OAUTH1_CONSUMER_UNKNOWN)
                        .hintsAt(CLOCK_SKEW, TOKEN_REVOKED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://docs.x.com/x-api/fundamentals/response-codes-and-errors"),
                Rule.when(
                                "oauth1-signature-in-words",
                                scheme(OAUTH1)
                                        .and(says(
                                                "InvalidSignature",
                                                "SIGNATURE_INVALID",
                                                "invalid signature",
                                                "signature is invalid",
                                                "signature does not match"))
                                        .as("the signature of an OAuth 1.0a call is wrong, as the words say"))
                        .proves(OAUTH1_SIGNATURE_INVALID)
                        .stronglySpeaksAgainst(NOT_OAUTH1)
                        .stronglySpeaksAgainst(JWT_INVALID, LOGIN_PAGE_AS_SUCCESS, TOKEN_EXPIRED)
                        .source("RFC 5849 section 3.2"),
                Rule.when(
                                "oauth1-callback-not-approved",
                                says(
                                                "Callback URL not approved",
                                                "Desktop applications only support the oauth_callback")
                                        .as("the address to come back to is not one that the app gave beforehand"))
                        .proves(OAUTH_REDIRECT_URI_MISMATCH)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://docs.x.com/x-api/fundamentals/response-codes-and-errors"),
                Rule.when(
                                "oauth1-address-of-the-token",
                                says("TOKEN_IP_MISMATCHED")
                                        .as("the token was given to another address than this call came from"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .source("https://www.bricklink.com/v3/api.page?page=auth"),
                Rule.when(
                                "oauth1-client-dropped-the-problem",
                                logSays(
                                                "oauth1: Server returned status",
                                                "OAuth::Unauthorized",
                                                "Invalid signature. Expected signature base string")
                                        .as("the OAuth 1.0a client reports a refusal without the server's reason"))
                        .suggests(OAUTH1_CONSUMER_UNKNOWN, OAUTH1_SIGNATURE_INVALID)
                        .hintsAt(CLOCK_SKEW, TOKEN_REVOKED)
                        .source("https://github.com/mattermost/mattermost-plugin-jira/issues/776")
                        .cases("dc-074"));
    }

    private static Signal problem(String... codes) {
        String[] forms = Stream.of(codes)
                .flatMap(code -> Stream.of("=", "=\"", "%3D", ": ", "\":\"", "\": \"")
                        .map(sign -> "oauth_problem" + sign + code))
                .toArray(String[]::new);
        Signal inWords = says(forms)
                .or(says(Stream.of(codes)
                        .flatMap(code -> Stream.of("OAuth::Problem (" + code, code + " (OAuth::Problem)"))
                        .toArray(String[]::new)));
        for (String code : codes) {
            inWords = inWords.or(challengeHas("oauth_problem", code));
        }
        return inWords.as("the server answered oauth_problem=" + String.join(" or ", codes));
    }
}
