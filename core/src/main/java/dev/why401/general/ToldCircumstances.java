package dev.why401.general;

import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What people write beside an error about other calls of the same client. */
final class ToldCircumstances {
    private static final String OTHER_RESOURCE = "https://github.com/monitorjbl/stash-token-auth/issues/10";

    private static final Signal OTHER_CALLS_SUCCEED = matches(
                    "the same credential elsewhere",
                    "same",
                    "(?:using|with|via) the (?:very |exact )?same (?:headers?|token|credentials?|key|authentication|auth|login|password|account)\\b")
            .or(
                    matches(
                            "the same credential elsewhere",
                            "same",
                            "same (?:headers?|token|credentials?|api key|key|auth) (?:works?|is fine|are fine|succeeds?)\\b"),
                    matches(
                            "other calls that succeed",
                            "other",
                            "\\b(?:all |every )?other (?:endpoints?|calls?|requests?|resources?|apis?|queries|methods?) (?:are |is )?(?:works?|working|succeeds?|fine|ok\\b|return 200)"),
                    logSays(
                            "only this endpoint",
                            "only for this endpoint",
                            "works for other endpoints",
                            "works on other endpoints",
                            "works for all other"))
            .as("other calls with the same credential succeed");

    private ToldCircumstances() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "other-calls-succeed",
                                OTHER_CALLS_SUCCEED
                                        .and(status(400, 401, 403, 404, 405))
                                        .as("other calls with the same credential succeed, and this one is refused"))
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD, PERMISSION_DENIED)
                        .hintsAt(OAUTH_SCOPE_MISSING, ADMIN_REQUIRED, BASE_URL_WRONG, NO_PRODUCT_ACCESS)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_CHANGED,
                                WRONG_AUTH_SCHEME,
                                CREDENTIALS_MALFORMED,
                                AUTHORIZATION_HEADER_STRIPPED,
                                ACCOUNT_INACTIVE)
                        .source(OTHER_RESOURCE)
                        .cases("gb-025")
                        .wrongWhen("What is the same are the words in a setting, and not what was sent."),
                Rule.when(
                                "one-endpoint-unauthorized",
                                OTHER_CALLS_SUCCEED
                                        .and(status(401))
                                        .as(
                                                "this call alone is answered with 401, which a missing right is not as a rule"))
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(OAUTH_SCOPE_MISSING)
                        .source(OTHER_RESOURCE)
                        .cases("gb-025"),
                Rule.when(
                                "session-of-a-client-denied-and-browser-served",
                                worksInBrowser()
                                        .and(
                                                secret(PASSWORD),
                                                pathContains("/rest/auth/1/session", "/rest/auth/latest/session")
                                                        .or(scheme(dev.why401.evidence.Scheme.COOKIE)))
                                        .as(
                                                "the person gets in with a browser, and a session with that password is denied"))
                        .suggests(SSO_CREDENTIALS_NOT_ACCEPTED, CAPTCHA_REQUIRED)
                        .speaksAgainst(CREDENTIALS_CHANGED, ACCOUNT_INACTIVE, BASE_URL_WRONG)
                        .source("https://github.com/go-jira/jira/issues/241")
                        .cases("gb-027"));
    }
}
