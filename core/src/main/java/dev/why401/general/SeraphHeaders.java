package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Seraph, the login layer of Atlassian products, tells in headers how the login of this very request went. They stand on any
 * status, 200 and 404 included, and mean more than the status.
 */
final class SeraphHeaders {
    private static final String LOGIN_REASON = "https://github.com/MrRefactoring/jira.js/issues/418";
    private static final String CAPTCHA =
            "https://confluence.atlassian.com/jakb/connector-captcha_challenge-error-on-jira-align-connector-1318881453.html";
    private static final String CONTEXT_PATH = "https://github.com/cristibaluta/Jit/issues/10";

    private static final Signal FAILED = responseHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED")
            .or(says("AUTHENTICATED_FAILED"))
            .as("the application checked a credential and refused it (AUTHENTICATED_FAILED)");

    private static final Signal DENIED = responseHeader("X-Seraph-LoginReason", "AUTHENTICATION_DENIED")
            .or(says("AUTHENTICATION_DENIED").and(Words.unsaid("AUTHORISATION_FAILED")))
            .as("the application refused the login before it checked the credential (AUTHENTICATION_DENIED)");

    private static final Signal ANONYMOUS = responseHeader("X-AUSERNAME", "anonymous")
            .as("the application served the request for an anonymous user (X-AUSERNAME)");

    private SeraphHeaders() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("seraph-authenticated-failed", FAILED)
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_CHANGED,
                                PASSWORD_NOT_ACCEPTED,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                WRONG_AUTH_SCHEME,
                                CREDENTIALS_MALFORMED)
                        .rulesOut(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(
                                PERMISSION_DENIED, ADMIN_REQUIRED, PERMISSION_HIDDEN_AS_NOT_FOUND, BASE_URL_WRONG)
                        .speaksAgainst(CAPTCHA_REQUIRED, NO_PRODUCT_ACCESS, BASIC_AUTH_DISABLED, SILENT_ANONYMOUS)
                        .answeredBy(PROVES, Answerer.APPLICATION, "")
                        .source(LOGIN_REASON)
                        .cases("aa-029", "aa-072", "aa-117", "dc-004"),
                Rule.when(
                                "refused-login-served-as-anonymous",
                                FAILED.or(DENIED)
                                        .and(statusBetween(200, 299).or(status(400, 404)))
                                        .as(
                                                "the login was refused and the call was answered all the same, as for anybody"))
                        .suggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .hintsAt(SILENT_ANONYMOUS)
                        .source(LOGIN_REASON)
                        .cases("aa-029", "aa-072", "jc-024", "jc-072")
                        .source("https://github.com/go-jira/jira/issues/8"),
                Rule.when(
                                "refused-login-served-as-nobody",
                                FAILED.and(ANONYMOUS, statusBetween(200, 299))
                                        .as(
                                                "the credential was checked and refused, and the call was served for nobody"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED, CREDENTIALS_CHANGED, SILENT_ANONYMOUS)
                        .rulesOut(AUTHORIZATION_HEADER_STRIPPED)
                        .source(LOGIN_REASON),
                Rule.when("seraph-authentication-denied", DENIED)
                        .stronglySuggests(CAPTCHA_REQUIRED)
                        .hintsAt(ACCOUNT_LOCKED)
                        .rulesOut(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, BASIC_AUTH_DISABLED, BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .answeredBy(PROVES, Answerer.APPLICATION, "")
                        .source(CAPTCHA)
                        .cases("aa-040", "dc-009", "dc-013", "dc-041"),
                Rule.when(
                                "denied-reason-captcha",
                                responseHeader("X-Authentication-Denied-Reason", "CAPTCHA")
                                        .or(says(
                                                "CAPTCHA_CHALLENGE; login",
                                                "reason: CAPTCHA_CHALLENGE",
                                                "reason:CAPTCHA_CHALLENGE",
                                                "reason=CAPTCHA_CHALLENGE",
                                                "CaptchaRequiredAuthenticationException",
                                                "to reset the number of failed login attempts",
                                                "temporarily banned from using the remote API"))
                                        .as("the application says that a CAPTCHA is pending for this account"))
                        .proves(CAPTCHA_REQUIRED)
                        .answeredBy(PROVES, Answerer.APPLICATION, "")
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/353")
                        .cases("aa-040", "dc-011", "dc-041")
                        .source("https://github.com/jenkinsci/stashnotifier-plugin/issues/263"),
                Rule.when(
                                "seraph-authorisation-failed",
                                responseHeader("X-Seraph-LoginReason", "AUTHORISATION_FAILED")
                                        .or(says("AUTHORISATION_FAILED"))
                                        .as(
                                                "the application took the credential, and the account may not use the product"
                                                        + " (AUTHORISATION_FAILED)"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .hintsAt(PERMISSION_DENIED)
                        .rulesOut(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .answeredBy(PROVES, Answerer.APPLICATION, "")
                        .source("https://github.com/AtlassianPS/JiraPS/issues/87"),
                Rule.when(
                                "seraph-login-ok",
                                responseHeader("X-Seraph-LoginReason", "OK")
                                        .as("the login of this request succeeded (X-Seraph-LoginReason: OK)"))
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(BASE_URL_WRONG)
                        .rulesOut(
                                CREDENTIALS_MISSING,
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_CHANGED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                PASSWORD_NOT_ACCEPTED,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                WRONG_AUTH_SCHEME,
                                WRONG_TOKEN_KIND,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                SILENT_ANONYMOUS,
                                CAPTCHA_REQUIRED)
                        .answeredBy(PROVES, Answerer.APPLICATION, "")
                        .source(CONTEXT_PATH)
                        .cases("dc-077", "jc-070"),
                Rule.when(
                                "login-ok-and-not-found",
                                responseHeader("X-Seraph-LoginReason", "OK")
                                        .and(status(404))
                                        .as("the login succeeded and the path was not found"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(CONTEXT_PATH)
                        .cases("dc-077", "jc-070"),
                Rule.when(
                                "seraph-logged-out",
                                responseHeader("X-Seraph-LoginReason", "OUT")
                                        .as("the session that came with the request is logged out"))
                        .stronglySuggests(STALE_SESSION)
                        .hintsAt(CREDENTIALS_MISSING)
                        .isAHintAgainst(CREDENTIALS_CHANGED)
                        .answeredBy(PROVES, Answerer.APPLICATION, "")
                        .source("https://github.com/AtlassianPS/JiraPS/issues/107"),
                Rule.when("served-as-anonymous", ANONYMOUS)
                        .suggests(SILENT_ANONYMOUS, CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .answeredBy(PROVES, Answerer.APPLICATION, "")
                        .source("https://github.com/go-jira/jira/pull/38"),
                Rule.when(
                                "credential-sent-and-anonymous",
                                ANONYMOUS
                                        .and(credentialSent())
                                        .as("a credential was sent and the application served an anonymous user"))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME)
                        .source("https://github.com/go-jira/jira/pull/38"),
                Rule.when(
                                "served-as-a-known-user",
                                responseHeader("X-AUSERNAME")
                                        .and(responseHeader("X-AUSERNAME", "anonymous")
                                                .not())
                                        .as("the application knew the user"))
                        .hintsAt(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MISSING,
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                WRONG_AUTH_SCHEME,
                                AUTHORIZATION_HEADER_STRIPPED,
                                SILENT_ANONYMOUS)
                        .answeredBy(PROVES, Answerer.APPLICATION, "")
                        .source(CONTEXT_PATH)
                        .cases("dc-013", "dc-077")
                        .wrongWhen("An old session cookie names the user while the login of this request is refused."),
                Rule.when(
                                "xsrf-cookie-logged-out",
                                setsCookie("_lout")
                                        .or(requestHeader("Cookie", "_lout"))
                                        .as(
                                                "the cookie atlassian.xsrf.token is that of a visitor who is not logged in"))
                        .hintsAt(SILENT_ANONYMOUS, CREDENTIALS_REJECTED, TOKEN_EXPIRED, WRONG_ENDPOINT_FOR_TOKEN)
                        .speaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(CONTEXT_PATH)
                        .cases("aa-072", "jc-024", "jc-028"),
                Rule.when(
                                "nobody-behind-a-redirect",
                                setsCookie("_lout")
                                        .or(ANONYMOUS)
                                        .and(redirectLeftOrigin(), credentialSent())
                                        .as(
                                                "a credential was sent, a redirect led to another origin, and the application there saw nobody"))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(
                                "https://github.com/square/okhttp/blob/master/okhttp/src/main/kotlin/okhttp3/internal/http/RetryAndFollowUpInterceptor.kt"),
                Rule.when(
                                "logged-out-cookie-beside-a-credential",
                                requestHeader("Cookie", "_lout")
                                        .and(requestHeader("Authorization"), workedBefore())
                                        .as(
                                                "the request carries the cookies of a session that is over beside its credential"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(SILENT_ANONYMOUS)
                        .speaksAgainst(NO_PRODUCT_ACCESS)
                        .source("https://github.com/go-jira/jira/issues/85"),
                Rule.when(
                                "xsrf-cookie-logged-in",
                                setsCookie("_lin").as("the answer sets the cookie of a user who is logged in"))
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED, SILENT_ANONYMOUS)
                        .source(CONTEXT_PATH));
    }
}
