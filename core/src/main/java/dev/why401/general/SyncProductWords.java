package dev.why401.general;

import static dev.why401.evidence.Product.AHA;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What products that keep Jira in step with themselves print in the place of Jira's answer, as their vendors explain it. */
final class SyncProductWords {
    private static final String AHA_ERRORS =
            "https://www.aha.io/support/roadmaps/integrations/jira-troubleshooting/jira-integration-authentication-errors";

    /** The line of Aha!'s integration log; the message behind the event is Aha!'s own. */
    private static final Signal AHA_LINE = logSays(
                    "Remote error for '", "Remote error for \u2018", "Remote error for \"")
            .as("the line is one of Aha!'s integration log");

    private static final Signal AHA_UNAUTHORIZED = AHA_LINE.and(
                    logSays("Authentication failed: 401", "STATUS=401"),
                    Words.unsaid("passwords is deprecated", "scope does not match", "CAPTCHA", "atlassian.net"))
            .as("Aha! reports that Jira answered 401 to its account");

    private static final Signal ON_CLOUD = Where.ATLASSIAN_CLOUD;
    private static final Signal ON_PREMISES = Where.DATA_CENTER.or(product(AHA));

    private SyncProductWords() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("aha-unauthorized", AHA_UNAUTHORIZED)
                        .hintsAt(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .speaksAgainst(PERMISSION_DENIED, BASE_URL_WRONG, CREDENTIALS_MISSING)
                        .source(AHA_ERRORS),
                Rule.when(
                                "aha-unauthorized-on-premises",
                                AHA_UNAUTHORIZED
                                        .and(ON_PREMISES)
                                        .as(
                                                "Aha! reports a 401, for which its vendor names a login by single sign-on first"))
                        .stronglySuggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source(AHA_ERRORS)
                        .wrongWhen("The account is a local one."),
                Rule.when(
                                "aha-unauthorized-on-premises-later",
                                AHA_UNAUTHORIZED
                                        .and(ON_PREMISES)
                                        .as(
                                                "Aha! reports a 401, for which its vendor names a password that was changed or"
                                                        + " expired next"))
                        .suggests(CREDENTIALS_CHANGED)
                        .source(AHA_ERRORS)
                        .wrongWhen("The credential never worked."),
                Rule.when(
                                "aha-refused-on-cloud",
                                AHA_LINE.and(
                                                logSays(
                                                        "Authentication failed: 401",
                                                        "Authentication failed: 403",
                                                        "STATUS=401",
                                                        "STATUS=403"),
                                                ON_CLOUD)
                                        .as(
                                                "Aha! reports a refusal by Jira Cloud, for which its vendor names passwords and"
                                                        + " user names"))
                        .suggests(PASSWORD_NOT_ACCEPTED, USERNAME_NOT_EMAIL)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_MISSING)
                        .source(AHA_ERRORS),
                Rule.when(
                                "aha-redirected",
                                AHA_LINE.and(logSays("STATUS=302", "STATUS=301", "STATUS=303", "STATUS=307"))
                                        .as("Aha! reports a redirect, which its vendor explains with links to internal"
                                                + " addresses"))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .isAHintAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(REDIRECT_TO_LOGIN, REDIRECT_NOT_FOLLOWED, CREDENTIALS_REJECTED)
                        .source(AHA_ERRORS),
                Rule.when(
                                "aha-not-found",
                                AHA_LINE.and(logSays("STATUS=404"))
                                        .as("Aha! reports that what it asked for was not found"))
                        .suggests(BASE_URL_WRONG, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(AHA_ERRORS));
    }
}
