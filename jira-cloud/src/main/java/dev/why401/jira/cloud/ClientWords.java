package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.CloudSignals.onCloud;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Knows the words that well-known clients of Jira Cloud put in the place of what Jira said. */
final class ClientWords {
    private static final String MICROSOFT_CONNECTOR =
            "https://learn.microsoft.com/en-us/microsoftsearch/jira-cloud-troubleshooting";
    private static final String LAKEFLOW =
            "https://learn.microsoft.com/en-us/Azure/databricks/ingestion/lakeflow-connect/jira-troubleshoot";

    private ClientWords() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "microsoft-connector-bad-token",
                                onCloud(says("The client doesn't have permission to perform the action")))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .source(MICROSOFT_CONNECTOR)
                        .cases("aa-051"),
                Rule.when(
                                "microsoft-connector-no-permission",
                                onCloud(says("Can't authenticate with the data source", "Detailed error code: 7612")
                                        .as("the connector of Microsoft could not log in at its data source")))
                        .stronglySuggests(PERMISSION_DENIED)
                        .hintsAt(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(MICROSOFT_CONNECTOR)
                        .cases("aa-053", "aa-055"),
                Rule.when(
                                "microsoft-connector-lost-access",
                                onCloud(says("You can contact the owner of this data source to request permission")))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(TOKEN_REVOKED, APP_NOT_INSTALLED)
                        .source(MICROSOFT_CONNECTOR)
                        .cases("aa-054"),
                Rule.when(
                                "microsoft-connector-wrong-site",
                                onCloud(says(
                                                "Unable to reach the Jira cloud service",
                                                "The request is malformed or incorrect")
                                        .as("the connector of Microsoft did not reach Jira")))
                        .stronglySuggests(BASE_URL_WRONG)
                        .hintsAt(DNS_WRONG)
                        .source(MICROSOFT_CONNECTOR)
                        .cases("aa-049", "aa-050"),
                Rule.when("lakeflow-login-loop", onCloud(says("Try Logging In Again")))
                        .stronglySuggests(OAUTH_REDIRECT_URI_MISMATCH)
                        .hintsAt(OAUTH_APP_MISCONFIGURED, STALE_SESSION)
                        .source(LAKEFLOW)
                        .cases("aa-047"),
                Rule.when("invalid-jira-account", onCloud(says("Invalid Jira account")))
                        .suggests(BASE_URL_WRONG, CREDENTIALS_REJECTED)
                        .hintsAt(PERMISSION_DENIED, USERNAME_NOT_EMAIL)
                        .source("https://support.bolddesk.com/kb/article/19644")
                        .cases("aa-111"),
                Rule.when(
                                "java-client-without-messages",
                                onCloud(says("ErrorList [status=403, errorMessages=[], errors={}]")))
                        .suggests(WRONG_AUTH_SCHEME, WRONG_ENDPOINT_FOR_TOKEN)
                        .hintsAt(CLIENT_BUG, WAF_BLOCKED, CORPORATE_PROXY_BLOCKED)
                        .source("https://github.com/erishforG/git-parsec/issues/367")
                        .wrongWhen("The answer was a page of HTML, which that client drops as well."),
                Rule.when(
                                "plain-text-that-starts-with-b",
                                onCloud(
                                        logSays(
                                                        "Unexpected token B in JSON",
                                                        "Unexpected token 'B', \"Basic",
                                                        "invalid character 'B' looking",
                                                        "Unexpected character ('B'",
                                                        "Unexpected character encountered while parsing value: B",
                                                        "'B' is an invalid start of a value",
                                                        "Unrecognized token 'Basic'",
                                                        "unexpected token at 'Basic")
                                                .as(
                                                        "plain text that starts with B came back for JSON, as where Jira takes no password")))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED, CREDENTIALS_REJECTED)
                        .hintsAt(USERNAME_NOT_EMAIL, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS)
                        .source("https://github.com/apache/devlake/issues/868")
                        .source("https://github.com/pycontribs/jira/issues/908"),
                Rule.when(
                                "plain-text-that-starts-with-c",
                                onCloud(
                                        logSays(
                                                        "Unexpected token C in JSON",
                                                        "Unexpected token 'C', \"Client",
                                                        "invalid character 'C' looking",
                                                        "Unexpected character ('C'",
                                                        "Unexpected character encountered while parsing value: C",
                                                        "'C' is an invalid start of a value",
                                                        "Unrecognized token 'Client'",
                                                        "unexpected token at 'Client")
                                                .as(
                                                        "plain text that starts with C came back for JSON, as where the client must be authenticated")))
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .hintsAt(TOKEN_EXPIRED, WRONG_AUTH_SCHEME, WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS)
                        .source("https://github.com/apache/devlake/issues/868"),
                Rule.when(
                                "cloudfront-bad-request",
                                onCloud(says("The request could not be satisfied")
                                                .and(says("Bad request."))
                                                .or(says("Bad request. We can")))
                                        .as("CloudFront calls the request itself bad, as it does of a GET with a body"))
                        .stronglySuggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(
                                BASE_URL_WRONG,
                                WAF_BLOCKED,
                                GEO_BLOCKED,
                                IP_BANNED,
                                BOT_CHALLENGE,
                                CLIENT_SIGNATURE_BLOCKED,
                                CREDENTIALS_REJECTED,
                                PERMISSION_DENIED)
                        .source("https://github.com/pycontribs/jira/issues/1945")
                        .cases("jc-106"));
    }
}
