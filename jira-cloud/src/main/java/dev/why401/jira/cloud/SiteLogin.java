package dev.why401.jira.cloud;

import static dev.why401.evidence.PrincipalKind.EMAIL;
import static dev.why401.evidence.PrincipalKind.USERNAME;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.COOKIE;
import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.evidence.SecretKind.CONNECT_JWT;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.jira.cloud.CloudSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Unsaid;
import java.util.List;

/** Knows what Jira at the site says about a login: its login header, its 401 texts, the account it answers. */
final class SiteLogin {
    private static final String OLD_SESSION_LOGIN = "https://github.com/tulleuchen/jirastopwatch/issues/138";

    /** Jira answers an account that may not use it as it answers a wrong login. */
    private static final String LIKE_A_WRONG_LOGIN = "https://github.com/AtlassianPS/JiraPS/issues/87";

    private SiteLogin() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "login-failed",
                                onCloud(loginFailed()
                                        .as("Jira read a credential with a user name in it and refused it")))
                        .stronglySuggests(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                NO_PRODUCT_ACCESS)
                        .suggests(
                                USERNAME_NOT_EMAIL,
                                PRINCIPAL_TOKEN_MISMATCH,
                                CREDENTIALS_PLACEHOLDER,
                                CREDENTIALS_MALFORMED,
                                WRONG_SITE,
                                ACCOUNT_INACTIVE)
                        .rulesOut(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(
                                WRONG_AUTH_SCHEME,
                                PERMISSION_DENIED,
                                ADMIN_REQUIRED,
                                JWT_INVALID,
                                OAUTH_SCOPE_MISSING,
                                IP_NOT_ALLOWLISTED,
                                XSRF_CHECK_FAILED,
                                ENDPOINT_REFUSES_AUTH_METHOD,
                                BASE_URL_WRONG)
                        .speaksAgainst(SILENT_ANONYMOUS)
                        .source(CloudSignals.MEASURED_TESTS)
                        .source("https://support.servicenow.com/kb?id=kb_article_view&sysparm_article=KB2942093")
                        .source(LIKE_A_WRONG_LOGIN)
                        .cases("jc-024", "jc-039", "jc-051", "jc-072", "jc-087", "jc-088", "aa-029", "aa-072"),
                Rule.when(
                                "login-failed-behind-success",
                                onCloud(loginFailed()
                                        .and(statusBetween(200, 299))
                                        .as("Jira refused the credential and answered as to anonymous, with success")))
                        .hintsAt(SILENT_ANONYMOUS)
                        .source(CloudSignals.SILENT_SUCCESS)
                        .cases("jc-024", "jc-072", "jc-087", "aa-029", "aa-072"),
                Rule.when(
                                "login-failed-behind-not-found",
                                onCloud(loginFailed()
                                        .and(status(400, 404))
                                        .as("Jira refused the credential and then hid from anonymous what was asked"
                                                + " for")))
                        .suggests(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                USERNAME_NOT_EMAIL,
                                PRINCIPAL_TOKEN_MISMATCH)
                        .hintsAt(SILENT_ANONYMOUS)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(CloudSignals.MEASURED_TESTS)
                        .source("https://github.com/GothenburgBitFactory/bugwarrior/issues/1003")
                        .cases("jc-051", "jc-088"),
                Rule.when(
                                "login-denied-unread",
                                onCloud(responseHeader("X-Seraph-LoginReason", "AUTHENTICATION_DENIED")
                                        .or(says("AUTHENTICATION_DENIED"))
                                        .as("Jira refused the login without a look at the secret, as it does while a"
                                                + " CAPTCHA is pending")))
                        .proves(CAPTCHA_REQUIRED)
                        .stronglySpeaksAgainst(
                                NO_PRODUCT_ACCESS,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_REJECTED,
                                WRONG_AUTH_SCHEME,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                IP_NOT_ALLOWLISTED,
                                CLIENT_SIGNATURE_BLOCKED,
                                OAUTH_SCOPE_MISSING,
                                APP_NOT_INSTALLED,
                                CREDENTIALS_CHANGED,
                                WRONG_TOKEN_KIND,
                                PRINCIPAL_TOKEN_MISMATCH,
                                SILENT_ANONYMOUS)
                        .speaksAgainst(PASSWORD_NOT_ACCEPTED, USERNAME_NOT_EMAIL)
                        .source(CloudSignals.BASIC_AUTH)
                        .source("https://github.com/AtlassianPS/JiraPS/issues/107")
                        .wrongWhen("Jira has another reason not to look: in one report the browser asked for no CAPTCHA"
                                + " afterwards."),
                Rule.when("must-be-authenticated", onCloud(mustBeAuthenticated()))
                        .suggests(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                USERNAME_NOT_EMAIL,
                                PRINCIPAL_TOKEN_MISMATCH,
                                CREDENTIALS_MALFORMED,
                                CREDENTIALS_PLACEHOLDER,
                                AUTHORIZATION_HEADER_STRIPPED,
                                REDIRECT_DROPPED_CREDENTIALS,
                                NO_PRODUCT_ACCESS)
                        .hintsAt(WRONG_AUTH_SCHEME, WRONG_SITE, ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(
                                PERMISSION_DENIED, ADMIN_REQUIRED, OAUTH_SCOPE_MISSING, IP_NOT_ALLOWLISTED, WAF_BLOCKED)
                        .speaksAgainst(PASSWORD_NOT_ACCEPTED)
                        .source(CloudSignals.MEASURED_ERRORS)
                        .source(LIKE_A_WRONG_LOGIN)
                        .cases("jc-039", "jc-082", "jc-092", "jc-093", "aa-094"),
                Rule.when(
                                "must-be-authenticated-nothing-sent",
                                onCloud(mustBeAuthenticated()
                                        .and(noCredentialSent())
                                        .as("Jira wants a login and the request carried no credential")))
                        .proves(CREDENTIALS_MISSING)
                        .source(CloudSignals.MEASURED_ERRORS)
                        .cases("jc-093"),
                Rule.when(
                                "must-be-authenticated-nothing-read",
                                onCloud(mustBeAuthenticated()
                                        .and(noLoginHeader())
                                        .as("Jira wants a login and does not say that one failed: it read no user"
                                                + " name")))
                        .suggests(
                                CREDENTIALS_MISSING,
                                AUTHORIZATION_HEADER_STRIPPED,
                                CREDENTIALS_MALFORMED,
                                WRONG_AUTH_SCHEME,
                                REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                PRINCIPAL_TOKEN_MISMATCH,
                                USERNAME_NOT_EMAIL,
                                WRONG_SITE)
                        .source(CloudSignals.MEASURED_ERRORS)
                        .wrongWhen("A proxy on the way removes headers of the answer."),
                Rule.when(
                                "pair-sent-but-not-read",
                                onCloud(mustBeAuthenticated()
                                        .and(noLoginHeader(), scheme(BASIC), principal(EMAIL, USERNAME))
                                        .as("a readable name and secret were sent, and Jira answers as if none had"
                                                + " arrived")))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER, WRONG_AUTH_SCHEME)
                        .source(CloudSignals.MEASURED_ERRORS),
                Rule.when(
                                "must-be-authenticated-connect-jwt",
                                onCloud(mustBeAuthenticated()
                                        .and(scheme(BEARER, OAUTH2, JWT), secret(CONNECT_JWT))
                                        .as("Jira wants a login although a signed Connect token was sent")))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(CloudSignals.MEASURED_TESTS)
                        .cases("jc-092"),
                Rule.when(
                                "must-be-authenticated-oauth",
                                onCloud(mustBeAuthenticated()
                                        .and(secret(OAUTH_ACCESS_TOKEN))
                                        .as("Jira wants a login although an OAuth access token was sent")))
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN, TOKEN_EXPIRED, JWT_INVALID)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(CloudSignals.MEASURED_TESTS),
                Rule.when(
                                "old-unauthorized-page",
                                onCloud(says(
                                        "<title>Unauthorized (401)</title",
                                        "Encountered a \"401 - Unauthorized\" error")))
                        .suggests(CREDENTIALS_REJECTED, CREDENTIAL_TRANSPORT_RETIRED, PASSWORD_NOT_ACCEPTED)
                        .hintsAt(USERNAME_NOT_EMAIL, TOKEN_EXPIRED, WRONG_TOKEN_KIND, CREDENTIALS_MISSING)
                        .source("https://github.com/solidify/jira-azuredevops-migrator/issues/3")
                        .cases("jc-050", "aa-035", "aa-036"),
                Rule.when("passwords-deprecated", passwordText())
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED)
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .hintsAt(WRONG_TOKEN_KIND, USERNAME_NOT_EMAIL, WRONG_SITE)
                        .rulesOut(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(
                                PERMISSION_DENIED, BASE_URL_WRONG, WRONG_AUTH_SCHEME, WRONG_ENDPOINT_FOR_TOKEN)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source("https://github.com/tenable/integration-jira-cloud/issues/134")
                        .source("https://github.com/elastic/integrations/issues/3684")
                        .cases("jc-041", "jc-044", "jc-046", "jc-047", "aa-028", "aa-063"),
                Rule.when(
                                "passwords-deprecated-for-a-token",
                                onCloud(passwordText()
                                        .and(apiToken())
                                        .as("the server took what was sent for a password although it was meant as a"
                                                + " token")))
                        .suggests(CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED)
                        .hintsAt(WRONG_TOKEN_KIND)
                        .isAHintAgainst(PASSWORD_NOT_ACCEPTED)
                        .source("https://github.com/tenable/integration-jira-cloud/issues/134")
                        .cases("jc-046", "jc-047", "aa-028", "aa-063"),
                Rule.when(
                                "session-resource",
                                onCloud(pathContains("/rest/auth/1/session", "/rest/auth/latest/session")))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(NO_PRODUCT_ACCESS)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(OLD_SESSION_LOGIN)
                        .cases("jc-049", "jc-050", "jc-104", "jc-116", "aa-036"),
                Rule.when(
                                "session-login-with-password",
                                onCloud(pathContains("/rest/auth/1/session", "/rest/auth/latest/session")
                                        .and(secret(PASSWORD))
                                        .as("the client opened a session with a password")))
                        .suggests(CREDENTIAL_TRANSPORT_RETIRED, PASSWORD_NOT_ACCEPTED)
                        .source(OLD_SESSION_LOGIN)
                        .cases("jc-049", "jc-104", "jc-116"),
                Rule.when(
                                "session-resource-by-its-challenge",
                                onCloud(responseHeader("WWW-Authenticate", "JIRA REST POST")
                                        .as("the challenge is that of the session resource, which no longer logs"
                                                + " anybody in")))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .source("https://github.com/DefectDojo/django-DefectDojo/issues/4225"),
                Rule.when("cookie-login", onCloud(scheme(COOKIE).as("the client logs in with a session cookie")))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .hintsAt(STALE_SESSION, ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://github.com/go-jira/jira/issues/85")
                        .source("https://github.com/pycontribs/jira/issues/1475")
                        .cases("jc-052", "jc-127", "aa-036"),
                Rule.when(
                                "login-in-the-address",
                                onCloud(queryHas("os_username", "os_password")
                                        .as("name and secret stand in the address, where Cloud reads none since 2016")))
                        .proves(CREDENTIAL_TRANSPORT_RETIRED)
                        .source(
                                "https://confluence.atlassian.com/cloudkb/jira-and-confluence-cloud-os_username-and-os_password-embedded-in-url-no-longer-available-872007971.html"),
                Rule.when(
                                "site-has-no-seat-left",
                                says(
                                                "has reached its license limit",
                                                "has reached its user limit",
                                                "You don't have access to this site",
                                                "doesn't have access because")
                                        .and(Unsaid.of("from your", "your country", "your region", "your IP"))
                                        .as("the site says that this account has no place on it"))
                        .proves(NO_PRODUCT_ACCESS)
                        .hintsAt(LICENSE_OR_SITE_SUSPENDED)
                        .source("https://github.com/inspectIT/inspectIT/issues/418"),
                Rule.when(
                                "answered-to-an-account",
                                responseHeader("x-aaccountid").as("Jira answered to an account it had recognised"))
                        .suggests(PERMISSION_DENIED, ADMIN_REQUIRED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .rulesOut(
                                CREDENTIALS_MISSING,
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MALFORMED,
                                CREDENTIALS_PLACEHOLDER,
                                AUTHORIZATION_HEADER_STRIPPED,
                                REDIRECT_DROPPED_CREDENTIALS,
                                WRONG_AUTH_SCHEME,
                                WRONG_TOKEN_KIND,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                PASSWORD_NOT_ACCEPTED,
                                USERNAME_NOT_EMAIL,
                                SILENT_ANONYMOUS)
                        .source("https://github.com/pycontribs/jira/issues/2350"));
    }
}
