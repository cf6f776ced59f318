package dev.why401.jira.datacenter;

import static dev.why401.evidence.PrincipalKind.EMAIL;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Unsaid;
import java.util.List;

/** Knows what Jira and Confluence say of a Basic login, and what it means for the secret that was sent. */
final class LoginRefusals {
    private static final String DISABLED_BY_APP = "https://github.com/mindsdb/mindshub/issues/12228";
    private static final String OBSS = "https://dev.obss.com.tr/confluence/display/MD/TiS+v4.36+-+Authorization";
    private static final String SESSION =
            "https://docs.atlassian.com/software/jira/docs/api/REST/9.14.0/#auth/1/session-login";

    private static final Signal SESSION_LOGIN = pathContains("/rest/auth/1/session", "/rest/auth/latest/session");

    private static final String SSO_USER =
            "https://support.atlassian.com/jira/kb/users-unable-to-access-jira-after-enabling-sso/";

    private static final Signal SSO_WITHOUT_A_USER = says(
                    "Received SSO request for user", "Received SAML assertion for user")
            .and(says("the user does not exist", "the user doesn't exist"));

    private LoginRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "basic-login-failed",
                                onDataCenter(basicFailure()
                                        .and(loginFailed())
                                        .as("a name and a secret reached the application as Basic and were refused")))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_AUTH_SCHEME, CREDENTIALS_CHANGED)
                        .hintsAt(
                                EMAIL_NOT_USERNAME,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                ACCOUNT_INACTIVE,
                                CREDENTIAL_CHARSET_MISMATCH,
                                USERNAME_CASE_MISMATCH)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, STALE_SESSION)
                        .source(OBSS)
                        .cases("aa-117", "dc-004", "dc-005", "dc-106"),
                Rule.when(
                                "password-failed",
                                onDataCenter(loginFailed()
                                        .and(passwordAsBasic())
                                        .as("the application checked the password and refused it")))
                        .suggests(CREDENTIALS_CHANGED)
                        .hintsAt(SSO_CREDENTIALS_NOT_ACCEPTED, ACCOUNT_INACTIVE, ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME, WRONG_TOKEN_KIND)
                        .source(OBSS)
                        .cases("dc-106"),
                Rule.when(
                                "token-failed-as-password",
                                onDataCenter(
                                        loginFailed()
                                                .and(patAsBasic())
                                                .as(
                                                        "the application took the personal access token for a password and refused it")))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED, SSO_CREDENTIALS_NOT_ACCEPTED, ACCOUNT_INACTIVE)
                        .source(Sources.TOKEN_AS_BASIC)
                        .cases("dc-004", "dc-005"),
                Rule.when(
                                "email-failed",
                                onDataCenter(loginFailed()
                                        .and(scheme(BASIC), principal(EMAIL))
                                        .as("an e-mail address was sent as user name, and the login failed")))
                        .suggests(EMAIL_NOT_USERNAME)
                        .source("https://github.com/amritghimire/jira-terminal/issues/14")
                        .cases("dc-004")
                        .wrongWhen("User names are e-mail addresses on this instance."),
                Rule.when(
                                "basic-arrived-where-bearer-was-meant",
                                onDataCenter(
                                        basicFailure()
                                                .and(scheme(BEARER))
                                                .as(
                                                        "a token was meant to be sent as Bearer, and the application speaks of a Basic login")))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE, GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source("https://github.com/sphinx-contrib/confluencebuilder/issues/1123"),
                Rule.when(
                                "basic-sent-and-no-login-seen",
                                onDataCenter(scheme(BASIC)
                                        .and(
                                                responseHeader("X-AREQUESTID")
                                                        .or(responseHeader("X-Confluence-Request-Time")),
                                                responseHeader("X-Seraph-LoginReason")
                                                        .not(),
                                                says("Basic Auth").not(),
                                                status(401))
                                        .as(
                                                "Basic was sent, and the application answers without a word on a login, which"
                                                        + " it has for every login that fails")))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(CREDENTIALS_MALFORMED)
                        .hintsAt(STALE_SESSION)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_CHANGED,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                EMAIL_NOT_USERNAME,
                                USERNAME_CASE_MISMATCH,
                                CREDENTIAL_CHARSET_MISMATCH,
                                ACCOUNT_INACTIVE,
                                ACCOUNT_LOCKED,
                                NO_PRODUCT_ACCESS,
                                WRONG_AUTH_SCHEME)
                        .source(Sources.CAPTCHA_EXCHANGE)
                        .wrongWhen("A proxy on the way removes headers of the answer."),
                Rule.when(
                                "basic-sent-and-nobody-seen",
                                onDataCenter(scheme(BASIC)
                                        .and(anonymous())
                                        .as("Basic was sent, and the application saw nobody")))
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source("https://github.com/go-jira/jira/pull/38"),
                Rule.when(
                                "basic-sent-and-asked-to-authenticate",
                                onDataCenter(says(
                                                "Client must be authenticated to access this resource",
                                                "You are not authenticated. Authentication required to perform",
                                                "Login Required")
                                        .and(scheme(BASIC))
                                        .as(
                                                "Basic was sent, and the words are those for a caller without a login, not those"
                                                        + " for a login that failed")))
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .hintsAt(CREDENTIALS_MALFORMED, REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(Sources.UNKNOWN_TOKEN),
                Rule.when(
                                "token-denied-as-password",
                                onDataCenter(
                                        loginDenied()
                                                .and(patAsBasic())
                                                .as(
                                                        "a personal access token travelled as Basic, and the login was denied unchecked")))
                        .suggests(CAPTCHA_REQUIRED, WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED)
                        .source(Sources.CAPTCHA_EXCHANGE)
                        .cases("dc-001", "dc-009"),
                Rule.when(
                                "denied-where-bearer-was-meant",
                                onDataCenter(
                                        loginDenied()
                                                .and(scheme(BEARER))
                                                .as(
                                                        "the application denies a login by name, and a token was meant to be sent as Bearer")))
                        .suggests(AMBIENT_CREDENTIALS_OVERRIDE, WRONG_AUTH_SCHEME)
                        .source(Sources.CAPTCHA_EXCHANGE),
                Rule.when(
                                "denied-with-401",
                                onDataCenter(loginDenied()
                                        .and(status(401))
                                        .as("the login was denied unchecked, which Confluence says with 401")))
                        .stronglySuggests(CAPTCHA_REQUIRED)
                        .source(Sources.CONFLUENCE_CAPTCHA),
                Rule.when(
                                "failed-logins-counted",
                                onDataCenter(jsonHas("loginInfo.failedLoginCount")
                                        .and(loginDenied())
                                        .as("the session tells how many logins failed, and this one was denied")))
                        .stronglySuggests(CAPTCHA_REQUIRED)
                        .source("https://github.com/go-jira/jira/issues/8")
                        .cases("dc-013"),
                Rule.when(
                                "three-failures-in-the-log",
                                onDataCenter(matches(
                                                "a count of failed logins of three or more",
                                                "failure count equals",
                                                "Failure count equals (?:[3-9]|\\d{2,})\\b")
                                        .as("the log counts three failed logins or more for this account")))
                        .stronglySuggests(CAPTCHA_REQUIRED)
                        .suggests(CREDENTIALS_CHANGED)
                        .source(Sources.SECURITY_LOG)
                        .wrongWhen("The administrator allows more failed logins, or none are counted."),
                Rule.when(
                                "few-failures-in-the-log",
                                onDataCenter(matches(
                                                "a count of one or two failed logins",
                                                "failure count equals",
                                                "Failure count equals [12]\\b")
                                        .as("the log counts one or two failed logins for this account")))
                        .speaksAgainst(CAPTCHA_REQUIRED)
                        .source(Sources.SECURITY_LOG)
                        .cases("dc-043"),
                Rule.when(
                                "session-login-denied",
                                onDataCenter(SESSION_LOGIN
                                        .and(status(403), method("POST"))
                                        .as("Jira denied a session without looking at the password")))
                        .stronglySuggests(CAPTCHA_REQUIRED)
                        .hintsAt(XSRF_CHECK_FAILED, WAF_BLOCKED)
                        .source(SESSION),
                Rule.when(
                                "session-login-failed",
                                onDataCenter(SESSION_LOGIN
                                        .and(status(401), method("POST"))
                                        .as("Jira opened no session for this name and password")))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_CHANGED)
                        .source(SESSION),
                Rule.when(
                                "no-session",
                                onDataCenter(SESSION_LOGIN
                                        .and(status(401), method("GET"))
                                        .as("Jira says that nobody is logged in")))
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, STALE_SESSION)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED)
                        .source(SESSION),
                Rule.when(
                                "basic-disabled-by-an-app",
                                says(
                                                "Basic Auth with password is disabled",
                                                "disabled by the API Token Authentication app")
                                        .as("an app in the product says that it takes no passwords as Basic"))
                        .proves(BASIC_AUTH_DISABLED)
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source(DISABLED_BY_APP),
                Rule.when(
                                "basic-disabled-and-token-sent",
                                onDataCenter(says(
                                                "Basic Authentication has been disabled",
                                                "Basic Auth with password is disabled")
                                        .and(patAsBasic())
                                        .as("Basic is switched off, and the personal access token travelled as Basic")))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .source(Sources.BASIC_DISABLED),
                Rule.when(
                                "plain-text-that-starts-with-b",
                                onDataCenter(logSays(
                                                "Unexpected token B in JSON",
                                                "Unexpected token 'B', \"Basic",
                                                "invalid character 'B' looking",
                                                "Unexpected character ('B'",
                                                "Unexpected character encountered while parsing value: B",
                                                "'B' is an invalid start of a value",
                                                "Unrecognized token 'Basic'",
                                                "unexpected token at 'Basic")
                                        .and(scheme(BASIC))
                                        .as("Basic was sent, and plain text that starts with B came back for JSON")))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .suggests(WRONG_AUTH_SCHEME)
                        .hintsAt(CREDENTIALS_REJECTED, CAPTCHA_REQUIRED)
                        .source("https://github.com/mikepenz/xray-action/issues/335")
                        .cases("aa-101"),
                Rule.when(
                                "licence-of-an-app",
                                onDataCenter(bodySays("Unauthorized access")
                                        .and(basicFailure().not(), status(401))
                                        .as("the 401 speaks of unauthorized access and of no failed login, as an app"
                                                + " without a licence does")))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .speaksAgainst(
                                CREDENTIALS_CHANGED,
                                CREDENTIALS_REJECTED,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                WRONG_AUTH_SCHEME,
                                EMAIL_NOT_USERNAME)
                        .source(OBSS)
                        .cases("aa-116", "dc-105"),
                Rule.when(
                                "licence-words",
                                onDataCenter(bodySays(
                                                "license has expired",
                                                "licence has expired",
                                                "license is invalid",
                                                "invalid license",
                                                "license expired",
                                                "exceeded the user limit",
                                                "license user limit",
                                                "evaluation license",
                                                "maintenance for your jira",
                                                "because your jira license")
                                        .and(html().not().or(statusBetween(300, 599)))
                                        .as("the refusal speaks of a licence")))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .source(OBSS)
                        .wrongWhen("The licence is that of one app, and the rest of the product answers."),
                Rule.when(
                                "more-users-than-the-licence-has",
                                onDataCenter(says(
                                                "the user limit for your jira instance",
                                                "exceeded the number of users allowed")
                                        .as("more users are counted than the licence allows")))
                        .proves(LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(RATE_LIMITED, PERMISSION_DENIED)
                        .source(
                                "https://confluence.atlassian.com/display/JIRAKB/Unable+to+Create+Issues+Due+to+Exceeded+License"),
                Rule.when(
                                "single-sign-on-of-a-user-that-is-not-there",
                                SSO_WITHOUT_A_USER.as(
                                        "the single sign-on let somebody in whom the product knows under no such name"))
                        .stronglySuggests(EMAIL_NOT_USERNAME, ACCOUNT_INACTIVE)
                        .suggests(USERNAME_CASE_MISMATCH)
                        .speaksAgainst(NO_PRODUCT_ACCESS, CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(REDIRECT_TO_LOGIN)
                        .source(SSO_USER),
                Rule.when(
                                "single-sign-on-of-an-address-as-name",
                                SSO_WITHOUT_A_USER
                                        .and(matches(
                                                "an e-mail address as the name of the user",
                                                " for user ",
                                                "received (?:sso request|saml assertion) for user [^\\s@]{1,60}@"))
                                        .as(
                                                "the single sign-on names the user by an e-mail address that no user has as name"))
                        .stronglySuggests(EMAIL_NOT_USERNAME)
                        .speaksAgainst(ACCOUNT_INACTIVE, USERNAME_CASE_MISMATCH)
                        .source(SSO_USER),
                Rule.when(
                                "led-to-a-second-factor",
                                onDataCenter(locationHas(
                                                "/servlet/twofactor",
                                                "/twofactor/",
                                                "/two-factor",
                                                "/servlet/2fa",
                                                "/2fa/",
                                                "/pinvalidation",
                                                "/servlet/totp",
                                                "/servlet/securelogin",
                                                "/servlet/duo",
                                                "/plugins/servlet/mfa")
                                        .as("the call was led to the page of an app that asks for a second factor")))
                        .proves(MFA_REQUIRED)
                        .stronglySpeaksAgainst(
                                REDIRECT_DROPPED_CREDENTIALS,
                                REDIRECT_TO_LOGIN,
                                SILENT_ANONYMOUS,
                                REDIRECT_NOT_FOLLOWED,
                                CREDENTIALS_REJECTED)
                        .source("https://plugins.miniorange.com/two-factor-authentication-2fa-for-jira")
                        .source("https://confluence.atlassian.com/enterprise/two-step-verification-1431246960.html"),
                Rule.when(
                                "plugin-manager-and-a-token",
                                onDataCenter(
                                        pathContains("/rest/plugins/")
                                                .and(scheme(BEARER, dev.why401.evidence.Scheme.OAUTH2), status(401))
                                                .as(
                                                        "the plugin manager was called with a token, and it wants the session of an administrator")))
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD, MFA_REQUIRED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(
                                "https://confluence.atlassian.com/adminjiraserver/configuring-secure-administrator-sessions-938847887.html"),
                Rule.when(
                                "may-not-log-in-said",
                                says("do not have a permission to log in", "do not have permission to log in")
                                        .and(Unsaid.of(
                                                "address", "network", " from this", " from your", "at this time"))
                                        .as("the login page says that this account may not log in"))
                        .proves(NO_PRODUCT_ACCESS)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source(
                                "https://support.atlassian.com/jira/kb/unable-to-log-in-to-jira-with-you-do-not-have-a-permission-to-log-in-error/"),
                Rule.when(
                                "impersonation-refused",
                                queryHas("xoauth_requestor_id")
                                        .and(says("permission_denied", "permission_unknown"))
                                        .as(
                                                "an application asked to act as a user whom the product does not know or does not let in"))
                        .suggests(ACCOUNT_INACTIVE, USERNAME_CASE_MISMATCH, NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .source(
                                "https://confluence.atlassian.com/applinks054/oauth-troubleshooting-guide-1005325871.html"));
    }
}
