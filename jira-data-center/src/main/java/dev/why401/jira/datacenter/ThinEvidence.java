package dev.why401.jira.datacenter;

import static dev.why401.evidence.PrincipalKind.EMAIL;
import static dev.why401.evidence.PrincipalKind.USERNAME;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.COOKIE;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.credential.ShapeFindings;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Knows what a bare status still tells when the shape of the credential and its history are known. */
final class ThinEvidence {
    private static final String DIRECTORY_PASSWORD = "https://github.com/gioboa/jira-plugin/issues/137";
    private static final String RETRIES = "https://github.com/pycontribs/jira/issues/908";
    private static final String LETTER_CASE = "https://github.com/AtlassianPS/JiraPS/issues/353";

    private ThinEvidence() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "bad-request-of-a-server-in-front",
                                onDataCenter(
                                        status(400)
                                                .and(
                                                        credentialSent(),
                                                        responseHeader("X-AREQUESTID")
                                                                .not()
                                                                .or(logSays("400")))
                                                .as(
                                                        "the request is called bad without a word, as web servers do that miss a certificate or TLS")))
                        .hintsAt(CLIENT_CERTIFICATE_REQUIRED, BASE_URL_WRONG, CLIENT_BUG)
                        .isAHintAgainst(PERMISSION_DENIED)
                        .source("https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors")
                        .source("https://github.com/raycast/extensions/issues/11927")
                        .cases("gb-009"),
                Rule.when(
                                "session-denied",
                                onDataCenter(scheme(COOKIE)
                                        .and(
                                                secret(PASSWORD),
                                                logSays("login denied", "login failed", "denied", "unauthorized"))
                                        .as("a session was to be opened with a password, and it was denied")))
                        .suggests(CREDENTIALS_REJECTED, CAPTCHA_REQUIRED)
                        .hintsAt(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .isAHintAgainst(STALE_SESSION)
                        .source("https://github.com/go-jira/jira/issues/241")
                        .cases("gb-027"),
                Rule.when(
                                "password-on-premises",
                                onDataCenter(
                                        passwordAsBasic().as("a password was sent as Basic to a product on premises")))
                        .hintsAt(CAPTCHA_REQUIRED, SSO_CREDENTIALS_NOT_ACCEPTED, BASIC_AUTH_DISABLED)
                        .source(
                                "https://support.atlassian.com/jira/kb/user-receives-repeated-captcha-prompts-on-login-to-jira-data-center/")
                        .source("https://github.com/gioboa/jira-plugin/issues/95")
                        .cases("dc-106"),
                Rule.when(
                                "password-refused",
                                onDataCenter(passwordAsBasic()
                                        .and(status(401))
                                        .as("a password was sent as Basic and answered with 401")))
                        .hintsAt(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_CHANGED,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                ACCOUNT_LOCKED,
                                ACCOUNT_INACTIVE,
                                CREDENTIAL_CHARSET_MISMATCH)
                        .speaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, WRONG_AUTH_SCHEME)
                        .source(RETRIES)
                        .cases("dc-044", "dc-106"),
                Rule.when(
                                "forbidden-on-premises",
                                onDataCenter(status(403)
                                        .as(
                                                "the status is 403, with which Jira on premises answers a login that it does"
                                                        + " not look at")))
                        .hintsAt(CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED)
                        .source(
                                "https://confluence.atlassian.com/jakb/connector-captcha_challenge-error-on-jira-align-connector-1318881453.html")
                        .cases("dc-041", "aa-040"),
                Rule.when(
                                "password-that-used-to-work",
                                onDataCenter(scheme(BASIC)
                                        .and(secret(PASSWORD), workedBefore())
                                        .as("the same name and password worked before")))
                        .suggests(CREDENTIALS_CHANGED)
                        .hintsAt(CAPTCHA_REQUIRED, ACCOUNT_LOCKED)
                        .speaksAgainst(
                                CREDENTIALS_MALFORMED,
                                CREDENTIALS_PLACEHOLDER,
                                CREDENTIAL_CHARSET_MISMATCH,
                                WRONG_SITE,
                                EMAIL_NOT_USERNAME,
                                BASE_URL_WRONG)
                        .source(DIRECTORY_PASSWORD)
                        .cases("dc-031", "dc-043"),
                Rule.when(
                                "password-that-used-to-work-refused",
                                onDataCenter(passwordAsBasic()
                                        .and(workedBefore(), status(401))
                                        .as("the same name and password worked before and are answered with 401 now")))
                        .suggests(CREDENTIALS_CHANGED)
                        .hintsAt(CAPTCHA_REQUIRED, ACCOUNT_INACTIVE)
                        .source(DIRECTORY_PASSWORD)
                        .cases("dc-031"),
                Rule.when(
                                "password-works-in-browser",
                                onDataCenter(passwordAsBasic()
                                        .and(worksInBrowser(), status(401, 403))
                                        .as("the person gets in with a browser, and the password is refused here")))
                        .suggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .hintsAt(
                                CAPTCHA_REQUIRED,
                                BASIC_AUTH_DISABLED,
                                CREDENTIALS_REJECTED,
                                CREDENTIAL_CHARSET_MISMATCH,
                                EMAIL_NOT_USERNAME)
                        .speaksAgainst(ACCOUNT_INACTIVE, NO_PRODUCT_ACCESS, ACCOUNT_LOCKED)
                        .source("https://github.com/gioboa/jira-plugin/issues/173")
                        .cases("dc-010"),
                Rule.when(
                                "jira-denies-with-forbidden",
                                onDataCenter(jira().and(status(401), scheme(BASIC))
                                        .as("the status is 401, and Jira says a pending CAPTCHA with 403")))
                        .speaksAgainst(CAPTCHA_REQUIRED)
                        .source(Sources.CAPTCHA_EXCHANGE)
                        .source(Sources.CONFLUENCE_CAPTCHA)
                        .wrongWhen("An app or a proxy turns 403 into 401."),
                Rule.when(
                                "password-forbidden",
                                onDataCenter(passwordAsBasic()
                                        .and(status(403))
                                        .as("a password was sent as Basic and answered with 403")))
                        .suggests(CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED)
                        .hintsAt(PERMISSION_DENIED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(Sources.BASIC_DISABLED)
                        .source(Sources.BASIC_LOGIN)
                        .cases("dc-010", "dc-017", "dc-066"),
                Rule.when(
                                "basic-that-used-to-work-forbidden",
                                onDataCenter(scheme(BASIC)
                                        .and(workedBefore(), status(403))
                                        .as("the same Basic credential worked before and is answered with 403 now")))
                        .suggests(CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED)
                        .speaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source(Sources.BASIC_LOGIN),
                Rule.when(
                                "basic-and-not-found",
                                onDataCenter(
                                        scheme(BASIC)
                                                .and(status(404))
                                                .as(
                                                        "Basic was sent, and the answer is 404, as it is for anybody who is not let in")))
                        .hintsAt(CAPTCHA_REQUIRED, SILENT_ANONYMOUS)
                        .source(
                                "https://broadinstitute.atlassian.net/wiki/spaces/AN/pages/2666430554/Troubleshooting+Captcha+Issues")
                        .cases("aa-119"),
                Rule.when(
                                "email-as-user-name-refused",
                                onDataCenter(scheme(BASIC)
                                        .and(principal(EMAIL), status(401))
                                        .as("an e-mail address was sent as user name and answered with 401")))
                        .suggests(EMAIL_NOT_USERNAME)
                        .hintsAt(WRONG_AUTH_SCHEME, USERNAME_CASE_MISMATCH)
                        .source("https://github.com/amritghimire/jira-terminal/issues/14")
                        .cases("dc-014", "dc-030", "dc-031")
                        .wrongWhen("User names are e-mail addresses on this instance."),
                Rule.when(
                                "email-that-used-to-work",
                                onDataCenter(scheme(BASIC)
                                        .and(principal(EMAIL), workedBefore(), status(401))
                                        .as("the same e-mail address was taken as user name before")))
                        .suggests(USERNAME_CASE_MISMATCH)
                        .speaksAgainst(EMAIL_NOT_USERNAME)
                        .source(LETTER_CASE)
                        .cases("dc-031"),
                Rule.when("name-as-it-should-be", onDataCenter(scheme(BASIC).and(principal(USERNAME))))
                        .stronglySpeaksAgainst(EMAIL_NOT_USERNAME)
                        .source(Sources.BASIC_LOGIN)
                        .cases("dc-005", "dc-106"),
                Rule.when(
                                "letters-beyond-ascii",
                                onDataCenter(credentialShape(
                                                ShapeFindings.NON_ASCII_SECRET,
                                                "the secret has a character outside ASCII")
                                        .and(scheme(BASIC))
                                        .as("the password has a character outside ASCII, which servers decode in"
                                                + " different ways")))
                        .suggests(CREDENTIAL_CHARSET_MISMATCH)
                        .source("https://github.com/Kong/insomnia/issues/1558"),
                Rule.when(
                                "letters-beyond-ascii-refused",
                                onDataCenter(credentialShape(
                                                ShapeFindings.NON_ASCII_SECRET,
                                                "the secret has a character outside ASCII")
                                        .and(loginFailed())
                                        .as("a password with a character outside ASCII was checked and refused")))
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH)
                        .source("https://github.com/Kong/insomnia/issues/1558"),
                Rule.when(
                                "session-that-used-to-work",
                                onDataCenter(scheme(COOKIE)
                                        .and(workedBefore(), status(401, 403))
                                        .as("the same session worked before")))
                        .stronglySuggests(STALE_SESSION)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://github.com/lesstif/php-jira-rest-client/issues/232")
                        .cases("dc-110"),
                Rule.when(
                                "plain-http-is-redirected-on-most-sites",
                                onDataCenter(urlScheme("http")
                                        .and(credentialShape(
                                                CredentialChecks.PLAIN_HTTP, "the address starts with http"))
                                        .as("the address starts with http")))
                        .hintsAt(REDIRECT_DROPPED_CREDENTIALS, REDIRECT_CHANGED_METHOD, BASE_URL_WRONG)
                        .source("https://github.com/konveyor/tackle2-ui/issues/959"),
                Rule.when(
                                "nothing-sent-to-a-server-that-does-not-ask",
                                onDataCenter(
                                        noCredentialSent()
                                                .and(status(401, 403))
                                                .as(
                                                        "no credential was sent, and Jira does not wait for a second try with one")))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .source(Sources.BASIC_LOGIN));
    }
}
