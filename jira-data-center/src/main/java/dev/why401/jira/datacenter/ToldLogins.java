package dev.why401.jira.datacenter;

import static dev.why401.evidence.PrincipalKind.EMAIL;
import static dev.why401.evidence.PrincipalKind.USERNAME;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Unsaid;
import java.util.List;

/** What people tell of a login with a name and a password: what else gets in, since when, and what the administrators changed. */
final class ToldLogins {
    private static final String TWO_STEPS =
            "https://confluence.atlassian.com/enterprise/two-step-verification-1431246960.html";
    private static final String SIGN_ON =
            "https://confluence.atlassian.com/enterprise/saml-single-sign-on-for-atlassian-data-center-applications-857050705.html";
    private static final String NAMES =
            "https://confluence.atlassian.com/adminjiraserver/connecting-to-an-ldap-directory-938847052.html";
    private static final String SECURE_SESSIONS =
            "https://confluence.atlassian.com/adminjiraserver/configuring-secure-administrator-sessions-938847887.html";

    private static final Signal PASSWORD_AND_REFUSED = passwordAsBasic().and(status(401, 403));

    private static final Signal TOKEN_IS_SERVED = matches(
            "a token that is served",
            "",
            "\\b(?:bearer|PAT|personal access tokens?|token pessoal|access tokens?)\\b\\)?[^\\n.;]{0,50}?(?<!not )(?<!n't )\\b(?:success|works?|worked|ok|okay|200|fine|answered|accepted|let in|goes through|pass(?:es)?|geht|gehen|klappt|funktioniert|laufen weiter|l\u00e4uft)\\b");

    private static final Signal OTHER_CASE = new NamesInOtherCase()
            .or(
                    matches(
                            "capitals in the name of a user",
                            "",
                            "\\b(?:capitals?|capital letters?|upper ?case|lower ?case|letter case|gro\u00dfbuchstaben|kleinbuchstaben|may\u00fasculas|majuscules)\\b[^\\n]{0,50}\\b(?:log-?in|user ?names?|names?|users?|benutzer\\w*|usuario|compte)\\b|\\b(?:log-?in|user ?names?|names?|benutzer\\w*|usuario|compte)\\b[^\\n]{0,50}\\b(?:capitals?|capital letters?|upper ?case|lower ?case|letter case|gro\u00dfbuchstaben|kleinbuchstaben|gro\u00df|may\u00fasculas|majuscules)\\b"));

    private ToldLogins() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "token-served-and-basic-forbidden-told",
                                onDataCenter(TOKEN_IS_SERVED
                                        .and(passwordAsBasic(), status(403))
                                        .as("a password is forbidden, and somebody says that a token gets in")))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .suggests(PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(PERMISSION_DENIED, WAF_BLOCKED, CREDENTIALS_CHANGED, WRONG_AUTH_SCHEME)
                        .isAHintAgainst(CAPTCHA_REQUIRED)
                        .source(Sources.BASIC_DISABLED)
                        .wrongWhen("A CAPTCHA is pending for this user, which keeps no token out."),
                Rule.when(
                                "token-served-and-basic-not-read-told",
                                onDataCenter(TOKEN_IS_SERVED
                                        .and(passwordAsBasic(), status(401), Unsaid.of("AUTHENTICATED_FAILED"))
                                        .as("a password is not read, and somebody says that a token gets in")))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .suggests(PASSWORD_NOT_ACCEPTED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, WRONG_AUTH_SCHEME)
                        .source(Sources.BASIC_DISABLED),
                Rule.when(
                                "everybody-forbidden-at-once-told",
                                onDataCenter(
                                        matches(
                                                        "many users who are refused at once",
                                                        "",
                                                        "\\b(?:everyone|everybody|all (?:our |of our )?(?:users?|scripts|jobs|accounts|integrations|pipelines)|(?:different|several|various) (?:users|accounts)|alle \\w+ gleichzeitig|alle (?:benutzer|skripte|konten)|(?:unterschiedliche|verschiedene) (?:benutzer|konten)|todos (?:los|os) usu[a\u00e1]rios|tous les utilisateurs)\\b")
                                                .and(passwordAsBasic(), status(403), workedBefore())
                                                .as(
                                                        "many users are forbidden at once, and a CAPTCHA is asked of one at a time")))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .stronglySpeaksAgainst(CAPTCHA_REQUIRED, CREDENTIALS_CHANGED)
                        .source(Sources.BASIC_DISABLED),
                Rule.when(
                                "no-captcha-told",
                                matches(
                                                "a login without a CAPTCHA",
                                                "captcha",
                                                "\\b(?:no|without(?: any| a)?|not(?: get| see)?(?: any| a)?|never(?: get| see)?(?: any| a)?|kein|keine|ohne|sin|sans) captcha\\b|\\bcaptcha\\b[^\\n.]{0,20}\\b(?:is off|is disabled|switched off|never came|is not shown)\\b")
                                        .as("somebody says that no CAPTCHA is asked for"))
                        .stronglySpeaksAgainst(CAPTCHA_REQUIRED, BOT_CHALLENGE)
                        .source(Sources.BASIC_LOGIN)
                        .wrongWhen("The browser has a session that is still alive."),
                Rule.when(
                                "forbidden-after-an-old-password-told",
                                onDataCenter(
                                        matches(
                                                        "an old password that was tried for a while",
                                                        "",
                                                        "\\b(?:my |the |an |with )old (?:password|pw|one)\\b|\\bpassword\\b[^\\n]{0,40}\\b(?:rotated|changed|expired|renewed)\\b|\\b(?:rotated|changed)\\b[^\\n]{0,20}\\bpassword\\b|\\bmit dem alten (?:passwort|kennwort)\\b|\\b(?:passwort|kennwort)\\b[^\\n]{0,40}\\bge\u00e4ndert\\b")
                                                .and(
                                                        status(403).or(logSays("forbidden", "403")),
                                                        scheme(BASIC),
                                                        secret(PASSWORD))
                                                .as(
                                                        "the password was changed, and after tries with the old one the answer is 403, not 401")))
                        .stronglySuggests(CAPTCHA_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED, CREDENTIALS_REJECTED, BASIC_AUTH_DISABLED)
                        .source(Sources.CAPTCHA_EXCHANGE)
                        .source(Sources.BASIC_LOGIN),
                Rule.when(
                                "login-form-asked-for-by-name-told",
                                onDataCenter(
                                        logSays("auth_fallback")
                                                .and(PASSWORD_AND_REFUSED)
                                                .as(
                                                        "the login form is hidden behind single sign-on, and the page of those settings may take passwords from the API as well")))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .suggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .speaksAgainst(CREDENTIALS_CHANGED, CREDENTIALS_REJECTED)
                        .source(SIGN_ON)
                        .source(Sources.BASIC_DISABLED),
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
                                SILENT_ANONYMOUS,
                                REDIRECT_NOT_FOLLOWED,
                                CREDENTIALS_REJECTED)
                        .source("https://plugins.miniorange.com/two-factor-authentication-2fa-for-jira")
                        .source(TWO_STEPS),
                Rule.when(
                                "second-factor-brought-in-told",
                                onDataCenter(matches(
                                                "a second factor that was brought in",
                                                "",
                                                "\\bDuo\\b[^\\n]{0,40}\\b(?:rolled out|installed|enabled|activated|plugin|app)\\b|\\b(?:rolled out|installed|enabled|activated|enrolled)\\b[^\\n]{0,40}\\b(?:Duo|two-step verification|TOTP|U2F)\\b|\\bminiOrange\\b[^\\n]{0,20}\\b(?:2fa|two)|\\bTOTP\\b|\\bQR[- ]?code\\b|\\bauthenticator[- ]app\\b|\\btwo-step verification\\b")
                                        .and(
                                                secret(PASSWORD),
                                                status(401, 403).or(logSays("401", "403", "forbidden", "unauthorized")))
                                        .as("a second factor was brought in, and the password alone is refused")))
                        .stronglySuggests(MFA_REQUIRED)
                        .suggests(PASSWORD_NOT_ACCEPTED, BASIC_AUTH_DISABLED)
                        .speaksAgainst(CREDENTIALS_CHANGED, WAF_BLOCKED, CREDENTIALS_REJECTED)
                        .source(TWO_STEPS),
                Rule.when(
                                "password-asked-for-again-told",
                                onDataCenter(
                                        matches(
                                                        "a password that is asked for again",
                                                        "password",
                                                        "\\basked for (?:my|the|your) password (?:again|once more|a second time)\\b|\\b(?:confirm|re-?enter|retype) (?:my|the|your) password\\b")
                                                .and(status(401, 403))
                                                .as(
                                                        "the pages ask for the password again there, as they do for an administrator's session (WebSudo)")))
                        .stronglySuggests(MFA_REQUIRED)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(SECURE_SESSIONS),
                Rule.when(
                                "plugin-manager-and-a-token",
                                onDataCenter(
                                        pathContains("/rest/plugins/")
                                                .and(scheme(BEARER, dev.why401.evidence.Scheme.OAUTH2), status(401))
                                                .as(
                                                        "the plugin manager was called with a token, and it wants the session of an administrator")))
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD, MFA_REQUIRED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(SECURE_SESSIONS),
                Rule.when(
                                "administrator-already-told",
                                onDataCenter(matches(
                                                "an account that is one of the administrators",
                                                "",
                                                "\\b(?:user|account|i|it|owner) (?:is|am) (?:a |an )?system admin\\w*\\b|\\b(?:gave|granted|made)\\b[^\\n]{0,40}\\badmin\\w*\\b[^\\n]{0,30}\\b(?:no change|same|still|did not help|didn\'t help)\\b|\\bfor a system admin\\b")
                                        .and(status(401, 403))
                                        .as("the account is one of the system administrators, as somebody says")))
                        .speaksAgainst(ADMIN_REQUIRED, PERMISSION_DENIED)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD, MFA_REQUIRED)
                        .source(SECURE_SESSIONS),
                Rule.when(
                                "tokens-wanted-for-passwords-told",
                                matches(
                                                "tokens that are wanted in place of passwords",
                                                "token",
                                                "\\b(?:enforc|requir|mandat)(?:e|es|ed|ing)\\b (?:the use of )?(?:personal access |api |access )?tokens?\\b|\\bpasswords? (?:is|are) (?:not|no longer) (?:permitted|allowed|accepted|supported|possible)\\b[^\\n]{0,80}\\btoken\\b|\\btokens? must be used\\b|\\bonly (?:personal access |access )?tokens (?:are )?(?:allowed|accepted)\\b")
                                        .and(secret(PASSWORD), status(401, 403))
                                        .as("a password was sent, and tokens are wanted in its place"))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED, BASIC_AUTH_DISABLED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source(Sources.BASIC_DISABLED),
                Rule.when(
                                "email-refused-and-browser-served",
                                onDataCenter(
                                        passwordAsBasic()
                                                .and(principal(EMAIL), worksInBrowser(), status(401))
                                                .as(
                                                        "an e-mail address went with the password, and on the login page the same person gets in")))
                        .stronglySuggests(EMAIL_NOT_USERNAME)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(Sources.BASIC_LOGIN)
                        .wrongWhen("User names are e-mail addresses on this instance."),
                Rule.when(
                                "users-made-by-single-sign-on-told",
                                onDataCenter(
                                        matches(
                                                        "users whom single sign-on makes",
                                                        "",
                                                        "\\b(?:JIT|just[- ]in[- ]time)\\b[^\\n]{0,20}\\bprovision|\\b(?:accounts?|users?) (?:is|are|gets?) created (?:on|at|with|by) (?:the |their )?first (?:log-?in|visit|sign-?in)\\b")
                                                .and(PASSWORD_AND_REFUSED)
                                                .as(
                                                        "users are made by single sign-on, which gives them no password of the product")))
                        .stronglySuggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(SIGN_ON),
                Rule.when(
                                "attribute-of-names-changed-told",
                                onDataCenter(
                                        says("userPrincipalName")
                                                .and(says("sAMAccountName"), principal(USERNAME), status(401, 403))
                                                .as(
                                                        "the directory may know users by their e-mail addresses now (userPrincipalName)")))
                        .proves(USERNAME_NOT_EMAIL)
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED, CREDENTIALS_REJECTED)
                        .source(NAMES)
                        .wrongWhen("The change went the other way."),
                Rule.when(
                                "names-are-addresses-told",
                                onDataCenter(matches(
                                                "user names that are e-mail addresses",
                                                "name",
                                                "\\buser ?names?(?: column)? (?:reads?|is|are|shows?|looks? like)(?: (?:now|an?|the|full|like))? ?[^\\s]{1,40}@")
                                        .and(principal(USERNAME), PASSWORD_AND_REFUSED)
                                        .as("user names are e-mail addresses there, and a short name was sent")))
                        .proves(USERNAME_NOT_EMAIL)
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED, CREDENTIALS_REJECTED)
                        .source(NAMES),
                Rule.when(
                                "name-in-other-case-told",
                                onDataCenter(
                                        OTHER_CASE
                                                .and(
                                                        status(401, 403)
                                                                .or(says(
                                                                        "UNKNOWN_USER",
                                                                        "Unknown user",
                                                                        "permission_denied",
                                                                        "not found")),
                                                        secret(dev.why401.evidence.SecretKind.PAT)
                                                                .not())
                                                .as(
                                                        "the name of the user is written in other capitals in one place than in the other")))
                        .stronglySuggests(USERNAME_CASE_MISMATCH)
                        .speaksAgainst(
                                IP_NOT_ALLOWLISTED,
                                PERMISSION_DENIED,
                                CREDENTIALS_MALFORMED,
                                AMBIENT_CREDENTIALS_OVERRIDE,
                                DNS_WRONG)
                        .source("https://github.com/AtlassianPS/JiraPS/issues/353")
                        .source("https://jira.atlassian.com/browse/CROWD-1865"),
                Rule.when(
                                "may-not-log-in-said",
                                says("do not have a permission to log in", "do not have permission to log in")
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
