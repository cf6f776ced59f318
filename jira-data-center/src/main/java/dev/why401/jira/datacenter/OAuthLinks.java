package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterSignals.oauth1;
import static dev.why401.jira.datacenter.DataCenterSignals.onDataCenter;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Strength;
import java.util.List;

/**
 * Knows the problems of OAuth 1.0a, which application links and older integrations speak: {@code oauth_problem} in the body
 * or in the challenge.
 */
final class OAuthLinks {
    private static final String PROBLEMS = "https://oauth.pbworks.com/ProblemReporting";

    private OAuthLinks() {}

    static List<Rule> rules() {
        return List.of(
                problem("consumer-unknown", "consumer_key_unknown", "the server does not know the consumer key")
                        .proves(OAUTH1_CONSUMER_UNKNOWN)
                        .rulesOut(TOKEN_EXPIRED, TOKEN_REVOKED, CLOCK_SKEW, CREDENTIALS_REJECTED)
                        .cases("dc-070"),
                problem("consumer-refused", "consumer_key_re", "the server refuses the consumer key")
                        .stronglySuggests(OAUTH1_CONSUMER_UNKNOWN)
                        .suggests(APP_NOT_INSTALLED)
                        .rulesOut(TOKEN_EXPIRED, CLOCK_SKEW),
                problem(
                                "signature-invalid",
                                "signature_invalid",
                                "the server computes another signature than the one that was sent")
                        .proves(OAUTH1_SIGNATURE_INVALID)
                        .suggests(BASE_URL_WRONG)
                        .rulesOut(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source("https://github.com/jira-node/node-jira-client/issues/44")
                        .cases("dc-072"),
                problem("signature-method", "signature_method_rejected", "the server does not take this way of signing")
                        .stronglySuggests(OAUTH1_SIGNATURE_INVALID)
                        .suggests(CLIENT_BUG)
                        .rulesOut(TOKEN_EXPIRED, CREDENTIALS_REJECTED),
                problem("timestamp", "timestamp_refused", "the server refuses the time in the signed request")
                        .proves(CLOCK_SKEW)
                        .rulesOut(TOKEN_EXPIRED, OAUTH1_CONSUMER_UNKNOWN, CREDENTIALS_REJECTED)
                        .cases("dc-071"),
                problem("token-rejected", "token_rejected", "the server does not take the access token")
                        .stronglySuggests(TOKEN_REVOKED)
                        .suggests(WRONG_SITE)
                        .hintsAt(TOKEN_EXPIRED, OAUTH1_CONSUMER_UNKNOWN)
                        .rulesOut(CLOCK_SKEW, CREDENTIALS_REJECTED)
                        .source("https://github.com/msolomonTMG/jira-comment-slack-notification/issues/20")
                        .cases("dc-022"),
                problem("token-expired", "token_expired", "the server says that the access token has expired")
                        .proves(TOKEN_EXPIRED)
                        .rulesOut(OAUTH1_SIGNATURE_INVALID, OAUTH1_CONSUMER_UNKNOWN, CREDENTIALS_REJECTED)
                        .source("https://github.com/mongodb/mongo-cxx-driver/pull/1389")
                        .cases("dc-069"),
                problem("token-revoked", "token_revoked", "the server says that the access token was revoked")
                        .proves(TOKEN_REVOKED)
                        .rulesOut(OAUTH1_SIGNATURE_INVALID, OAUTH1_CONSUMER_UNKNOWN, CREDENTIALS_REJECTED),
                problem("parameter-absent", "parameter_absent", "a parameter of the signed request is missing")
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(CREDENTIALS_MALFORMED)
                        .rulesOut(TOKEN_EXPIRED, CREDENTIALS_REJECTED),
                problem("parameter-rejected", "parameter_rejected", "a parameter of the signed request is not wanted")
                        .stronglySuggests(CLIENT_BUG)
                        .rulesOut(TOKEN_EXPIRED, CREDENTIALS_REJECTED),
                problem("nonce-used", "nonce_used", "the same signed request was sent before")
                        .stronglySuggests(CLIENT_BUG)
                        .hintsAt(CLOCK_SKEW)
                        .rulesOut(TOKEN_EXPIRED, CREDENTIALS_REJECTED),
                problem("permission", "permission_", "the server does not permit the application to act")
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .rulesOut(OAUTH1_SIGNATURE_INVALID, CLOCK_SKEW),
                problem("user-refused", "user_refused", "the user did not consent")
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(OAUTH_APP_MISCONFIGURED),
                Rule.when(
                                "any-problem",
                                says("oauth_problem=")
                                        .or(challengeHas("oauth_problem"))
                                        .as("the server names an OAuth problem, as Atlassian's servers do"))
                        .answeredBy(Strength.PROVES, Answerer.APPLICATION, "the Atlassian application")
                        .rulesOut(
                                WAF_BLOCKED,
                                CAPTCHA_REQUIRED,
                                BASIC_AUTH_DISABLED,
                                CREDENTIALS_MISSING,
                                LOGIN_PAGE_AS_SUCCESS,
                                REDIRECT_TO_LOGIN)
                        .source(Sources.OAUTH)
                        .cases("dc-022", "dc-069", "dc-070", "dc-071", "dc-072"),
                Rule.when(
                                "base-string-echoed",
                                says("oauth_signature_base_string")
                                        .as("the server shows the text over which it computed the signature"))
                        .proves(OAUTH1_SIGNATURE_INVALID)
                        .source("https://github.com/jira-node/node-jira-client/issues/44"),
                Rule.when(
                                "first-step",
                                onDataCenter(pathContains("/plugins/servlet/oauth/request-token")
                                        .and(status(401))
                                        .as("the first step of OAuth failed, in which no token is involved yet")))
                        .stronglySuggests(OAUTH1_CONSUMER_UNKNOWN)
                        .suggests(OAUTH1_SIGNATURE_INVALID)
                        .hintsAt(CLOCK_SKEW)
                        .rulesOut(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(Sources.OAUTH),
                Rule.when(
                                "problem-dropped-by-the-client",
                                onDataCenter(logSays(
                                                "oauth1: Server returned status 401", "failed to get a connect link")
                                        .as("an OAuth 1.0a client shows the status and drops the problem in the body")))
                        .suggests(OAUTH1_CONSUMER_UNKNOWN)
                        .hintsAt(OAUTH1_SIGNATURE_INVALID, CLOCK_SKEW)
                        .source("https://github.com/mattermost/mattermost-plugin-jira/issues/776")
                        .cases("dc-074"),
                Rule.when(
                                "signed-call-that-used-to-work",
                                onDataCenter(oauth1().and(workedBefore(), status(401))
                                        .as("the same signed calls worked before and are answered with 401 now")))
                        .suggests(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .hintsAt(OAUTH1_CONSUMER_UNKNOWN, CLOCK_SKEW, OAUTH1_SIGNATURE_INVALID)
                        .source("https://github.com/mongodb/mongo-cxx-driver/pull/1389"));
    }

    private static Rule problem(String id, String value, String sentence) {
        Signal said = says(
                        "oauth_problem=" + value,
                        "oauth_problem=\"" + value,
                        "oauth_problem%3D" + value,
                        "oauth_problem: " + value,
                        value + " (OAuth::Problem)")
                .or(challengeHas("oauth_problem", value));
        return Rule.when("problem-" + id, said.as(sentence))
                .source(Sources.OAUTH)
                .source(PROBLEMS);
    }
}
