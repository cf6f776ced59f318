package dev.why401.jira.datacenter;

import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.jira.datacenter.DataCenterQuestions.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Questions.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What it means how Jira and Confluence answer a credential that is sent otherwise, or the failed call that is made again. */
final class CredentialProbes {
    private static final String RIGHTS_SOURCE =
            "https://docs.atlassian.com/software/jira/docs/api/REST/9.14.0/#api/2-getPermissions";
    private static final String HIDDEN = "https://github.com/floralvikings/jira-connector/issues/3";
    private static final String SESSION =
            "https://docs.atlassian.com/software/jira/docs/api/REST/9.14.0/#auth/1/session-currentUser";

    /** The secret or the account is at fault, in whatever form the secret travels. */
    private static final Cause[] CREDENTIAL_ITSELF = {
        CREDENTIALS_REJECTED,
        CREDENTIALS_CHANGED,
        CREDENTIALS_MALFORMED,
        TOKEN_EXPIRED,
        TOKEN_REVOKED,
        WRONG_TOKEN_KIND,
        WRONG_SITE,
        ACCOUNT_INACTIVE,
        EMAIL_NOT_USERNAME,
        USERNAME_CASE_MISMATCH,
        SSO_CREDENTIALS_NOT_ACCEPTED,
        CREDENTIAL_CHARSET_MISMATCH,
    };

    private CredentialProbes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("secret-works-as-bearer", found(AS_BEARER, BEARER_ACCEPTED))
                        .proves(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(CREDENTIAL_ITSELF)
                        .speaksAgainst(CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED, AUTHORIZATION_HEADER_STRIPPED)
                        .source(Sources.TOKEN_AS_BASIC)
                        .wrongWhen("The program that fails sends the token as Bearer already."),
                Rule.when("secret-is-no-token", found(AS_BEARER, BEARER_OVERLOOKED, BEARER_REFUSED))
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                        .isAHintAgainst(AMBIENT_CREDENTIALS_OVERRIDE)
                        .source(Sources.UNKNOWN_TOKEN)
                        .wrongWhen("The token is one, and has expired; or this Jira is older than 8.14."),
                Rule.when("a-login-arrives", found(ARRIVAL, ARRIVAL_READ))
                        .stronglySpeaksAgainst(AUTHORIZATION_HEADER_STRIPPED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source(Sources.CAPTCHA_EXCHANGE)
                        .wrongWhen("Something in front takes Bearer off and lets Basic pass."),
                Rule.when("no-login-arrives", found(ARRIVAL, ARRIVAL_LOST))
                        .proves(AUTHORIZATION_HEADER_STRIPPED)
                        .stronglySpeaksAgainst(CREDENTIAL_ITSELF)
                        .source(Sources.CAPTCHA_EXCHANGE)
                        .wrongWhen("Something in front answers everybody alike and passes nothing on."),
                Rule.when("few-failed-logins", found(FAILED_LOGINS, SESSION_QUIET))
                        .stronglySpeaksAgainst(CAPTCHA_REQUIRED, ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(CREDENTIAL_ITSELF)
                        .speaksAgainst(NO_PRODUCT_ACCESS)
                        .source(SESSION)
                        .wrongWhen("The program that fails logs in as another user."),
                Rule.when("many-failed-logins", found(FAILED_LOGINS, SESSION_CROWDED))
                        .stronglySuggests(CAPTCHA_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIAL_ITSELF)
                        .source("https://github.com/go-jira/jira/issues/8")
                        .wrongWhen("An administrator allows more failed logins."),
                Rule.when("no-session-for-the-credential", found(FAILED_LOGINS, SESSION_NOBODY))
                        .stronglySpeaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND, ADMIN_REQUIRED)
                        .source(SESSION),
                Rule.when("permission-denied-by-name", found(RIGHTS, RIGHTS_DENIED))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, SILENT_ANONYMOUS, CREDENTIALS_MISSING)
                        .source(RIGHTS_SOURCE),
                Rule.when(
                                "permission-denied-and-not-found",
                                found(RIGHTS, RIGHTS_DENIED)
                                        .and(status(404))
                                        .as(
                                                "the account may not see what it asked for, which Jira then calls not found"))
                        .proves(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(HIDDEN),
                Rule.when(
                                "token-of-nobody-and-not-found",
                                found(FAILED_LOGINS, SESSION_NOBODY)
                                        .or(found(IDENTITY, IDENTITY_REFUSED, IDENTITY_ANONYMOUS))
                                        .and(scheme(BEARER), status(200, 404))
                                        .as(
                                                "Jira takes the caller for nobody, and answered this call as it does nobody's"))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .source(Sources.UNKNOWN_TOKEN)
                        .wrongWhen("The token expired between the two calls."),
                Rule.when("project-hidden-from-the-account", found(RIGHTS, RIGHTS_HIDDEN))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(WRONG_SITE)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source(HIDDEN)
                        .wrongWhen("The project was deleted, or its key is spelled otherwise."),
                Rule.when("permission-granted-by-name", found(RIGHTS, RIGHTS_GRANTED))
                        .stronglySpeaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .isAHintAgainst(ADMIN_REQUIRED)
                        .source(RIGHTS_SOURCE)
                        .wrongWhen("A security level or a workflow condition of the single issue forbids it."),
                Rule.when("call-succeeds-again", found(REPEAT, REPEAT_SUCCEEDS))
                        .suggests(AMBIENT_CREDENTIALS_OVERRIDE, STALE_SESSION, CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIAL_ITSELF)
                        .stronglySpeaksAgainst(
                                PERMISSION_DENIED,
                                PERMISSION_HIDDEN_AS_NOT_FOUND,
                                SILENT_ANONYMOUS,
                                BASE_URL_WRONG,
                                AUTHORIZATION_HEADER_STRIPPED,
                                WAF_BLOCKED,
                                IP_NOT_ALLOWLISTED)
                        .source(RIGHTS_SOURCE)
                        .wrongWhen("Somebody mended it in the meantime."),
                Rule.when("call-refused-alike-without-credential", found(REPEAT, REPEAT_SAME))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS, AUTHORIZATION_HEADER_STRIPPED)
                        .hintsAt(BASE_URL_WRONG)
                        .source(HIDDEN),
                Rule.when("call-answered-otherwise-without-credential", found(REPEAT, REPEAT_DIFFERENT))
                        .stronglySpeaksAgainst(SILENT_ANONYMOUS, AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_MISSING)
                        .speaksAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .source(HIDDEN)
                        .wrongWhen("The answer differs from one call to the next for another reason."));
    }
}
