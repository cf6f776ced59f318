package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.CloudQuestions.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.found;
import static dev.why401.knowledge.Signals.status;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What it means how the site answers what was tried there. */
final class SiteProbes {
    private static final String MY_PERMISSIONS =
            "https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/";
    private static final String ACCESS = "https://github.com/department-of-veterans-affairs/va.gov-team/issues/47277";
    private static final String LIKE_A_WRONG_LOGIN = "https://github.com/AtlassianPS/JiraPS/issues/87";

    /** The pair of name and secret is at fault. */
    private static final Cause[] ABOUT_THE_PAIR = {
        CREDENTIALS_REJECTED,
        CREDENTIALS_CHANGED,
        TOKEN_EXPIRED,
        TOKEN_REVOKED,
        PASSWORD_NOT_ACCEPTED,
        PRINCIPAL_TOKEN_MISMATCH,
        USERNAME_NOT_EMAIL,
        WRONG_ENDPOINT_FOR_TOKEN,
        WRONG_TOKEN_KIND,
        WRONG_AUTH_SCHEME,
        CREDENTIALS_MALFORMED,
        CREDENTIALS_PLACEHOLDER,
        CREDENTIALS_MISSING,
        ACCOUNT_INACTIVE,
        TOKEN_POLICY_BLOCKED,
        AUTHORIZATION_HEADER_STRIPPED,
    };

    private SiteProbes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("other-product-takes-the-pair", found(OTHER_PRODUCT, OTHER_ACCEPTS))
                        .proves(NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(ABOUT_THE_PAIR)
                        .source(ACCESS)
                        .source(LIKE_A_WRONG_LOGIN)
                        .wrongWhen("A rule on addresses or apps holds for one of the two products alone."),
                Rule.when("other-product-refuses-the-pair", found(OTHER_PRODUCT, OTHER_REFUSES))
                        .speaksAgainst(NO_PRODUCT_ACCESS)
                        .source(CloudSignals.MEASURED_ERRORS)
                        .wrongWhen("The account may use neither of the two products."),
                Rule.when("other-product-is-missing", found(OTHER_PRODUCT, OTHER_MISSING))
                        .hintsAt(BASE_URL_WRONG)
                        .source("https://github.com/prometheus/alertmanager/issues/4609"),
                Rule.when("account-is-not-shown-it", found(RIGHTS, RIGHTS_HIDDEN))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .stronglySpeaksAgainst(SILENT_ANONYMOUS, BASE_URL_WRONG, OAUTH_SCOPE_MISSING)
                        .source(MY_PERMISSIONS)
                        .wrongWhen(
                                "The key is wrong, or the project was moved or deleted: Jira answers in the same way."),
                Rule.when(
                                "account-is-not-shown-it-and-403",
                                found(RIGHTS, RIGHTS_HIDDEN, RIGHTS_LACKING)
                                        .and(status(401, 403))
                                        .as("the account lacks what the call needs in that project"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .source(MY_PERMISSIONS),
                Rule.when("account-lacks-the-right", found(RIGHTS, RIGHTS_LACKING))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, ADMIN_REQUIRED)
                        .stronglySpeaksAgainst(SILENT_ANONYMOUS, BASE_URL_WRONG, XSRF_CHECK_FAILED)
                        .source(MY_PERMISSIONS),
                Rule.when("account-has-the-right", found(RIGHTS, RIGHTS_ENOUGH))
                        .suggests(SILENT_ANONYMOUS)
                        .hintsAt(XSRF_CHECK_FAILED, OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(MY_PERMISSIONS)
                        .wrongWhen("The call needs another permission than its method and path tell."),
                Rule.when("call-needs-the-credential", found(AGAIN, AGAIN_NEEDS_CREDENTIAL))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(
                                PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED, BASE_URL_WRONG, ADMIN_REQUIRED)
                        .source(CloudSignals.MEASURED_TESTS)
                        .wrongWhen("The program that fails has another account's credential."),
                Rule.when("call-works-with-the-credential", found(AGAIN, AGAIN_WORKS))
                        .hintsAt(SILENT_ANONYMOUS, SERVICE_INCIDENT, AMBIENT_CREDENTIALS_OVERRIDE, CLIENT_BUG)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED, BASE_URL_WRONG)
                        .source(CloudSignals.MEASURED_TESTS)
                        .wrongWhen("The program that fails has another account's credential."),
                Rule.when("call-is-answered-to-the-account", found(AGAIN, AGAIN_KNOWN))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED)
                        .hintsAt(ADMIN_REQUIRED, BASE_URL_WRONG)
                        .stronglySpeaksAgainst(SILENT_ANONYMOUS)
                        .stronglySpeaksAgainst(ABOUT_THE_PAIR)
                        .source("https://github.com/pycontribs/jira/issues/2350"),
                Rule.when("call-is-answered-as-to-anonymous", found(AGAIN, AGAIN_LOGIN_FAILED))
                        .stronglySuggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .suggests(TOKEN_REVOKED, WRONG_ENDPOINT_FOR_TOKEN, PRINCIPAL_TOKEN_MISMATCH, USERNAME_NOT_EMAIL)
                        .hintsAt(SILENT_ANONYMOUS)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED, BASE_URL_WRONG)
                        .source(CloudSignals.SILENT_SUCCESS),
                Rule.when("call-ignores-the-credential", found(AGAIN, AGAIN_IGNORED))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(SILENT_ANONYMOUS)
                        .stronglySpeaksAgainst(
                                PERMISSION_HIDDEN_AS_NOT_FOUND, CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(CloudSignals.MEASURED_TESTS)
                        .wrongWhen("Something in front refuses all alike, or the credential comes in a form that Jira"
                                + " does not read."),
                Rule.when("call-is-answered-otherwise-with-it", found(AGAIN, AGAIN_DIFFERENT))
                        .stronglySpeaksAgainst(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(SILENT_ANONYMOUS)
                        .source(CloudSignals.MEASURED_TESTS));
    }
}
