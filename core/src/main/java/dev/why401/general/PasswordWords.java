package dev.why401.general;

import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Sentences of servers that take no password, not this one, or not any longer, and want something else. */
final class PasswordWords {
    private static final String[] PASSWORD_EXPIRED_SAID = {
        "password has expired",
        "password is expired",
        "user credentials have expired",
        "CredentialsExpiredException",
        "password needs to be changed",
        "password expired",
        "must change your password",
        "password must be changed",
        "password was changed",
        "password has been changed"
    };

    /** "Use an access token", "must use a personal access token", "create an app password", in any order of these words. */
    private static final Signal TOKEN_WANTED = matches(
                    "a request for a token or an app password",
                    "token",
                    "(?:\\b(?:must|please|should|need to|have to|instead,?)[^\\n.]{0,20}\\b(?:use|supply|provide|create|generate)|\\brequires?|\\buse|(?:^|[\"'.:!] ?)(?:create|generate))\\b[^\\n.]{0,25}\\b(?:personal[ -]access|api|app(?:lication)?|access)[ -]token")
            .or(
                    matches(
                            "a request for a token or an app password",
                            "password",
                            "(?:\\b(?:must|please|should|need to|have to|instead,?)[^\\n.]{0,20}\\b(?:use|supply|provide|create|generate)|\\brequires?|\\buse|(?:^|[\"'.:!] ?)(?:create|generate))\\b[^\\n.]{0,25}\\b(?:app(?:lication)?|device)(?:[ -]specific)?[ -]password"),
                    matches(
                            "a request for a token or an app password",
                            "token",
                            "\\btoken instead of (?:a |the |your )?password"))
            .as("the words ask for a token or an app password");

    /** GitLab says so of whatever login of Git it refuses, and of a token as well. */
    private static final String GITLAB_LEAVES_OPEN = "password or token is incorrect or your account has 2FA";

    private static final String UNAUTHORIZED = "RFC 9110 section 15.5.2";

    private PasswordWords() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "mailbox-of-microsoft-refuses-a-login",
                                logSays(
                                                "NO LOGIN failed",
                                                "NO AUTHENTICATE failed",
                                                "ERR Logon failure",
                                                "ERR Authentication failure: unknown user name or bad password")
                                        .and(
                                                logSays("outlook.office365", "office365.com", "outlook.com"),
                                                Words.unsaid("OAUTH", "bearer"))
                                        .as(
                                                "a mailbox of Microsoft refused a name and a password, which it takes from nobody since 2022"))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .suggests(CREDENTIALS_REJECTED, PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(
                                "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online"),
                Rule.when(
                                "password-expired-said-plainly",
                                Words.inError(PASSWORD_EXPIRED_SAID)
                                        .as("the error itself says that the password expired or was changed"))
                        .proves(CREDENTIALS_CHANGED)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "password-expired-said",
                                says(PASSWORD_EXPIRED_SAID)
                                        .as("the server says that the password expired or was changed"))
                        .stronglySuggests(CREDENTIALS_CHANGED)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "password-of-the-application-wanted-said",
                                says(
                                                "Application-specific password required",
                                                "application-specific password",
                                                "InvalidSecondFactor")
                                        .as(
                                                "the server wants a password made for this application, because the account has a second factor"))
                        .proves(PASSWORD_NOT_ACCEPTED)
                        .suggests(MFA_REQUIRED)
                        .source("https://support.google.com/mail/answer/185833"),
                Rule.when(
                                "passwords-not-taken-said",
                                says(
                                                "authentication with passwords is deprecated",
                                                "password authentication was removed",
                                                "password authentication is not supported",
                                                "support for password authentication",
                                                "invalid application password",
                                                "use an api token instead of",
                                                "use a personal access token instead")
                                        .and(Words.unsaid(GITLAB_LEAVES_OPEN))
                                        .as("the server says that it takes no passwords"))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED)
                        .hintsAt(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED, USERNAME_NOT_EMAIL)
                        .speaksAgainst(CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source("https://github.com/pycontribs/jira/issues/1497")
                        .cases("aa-028", "aa-063", "jc-041", "jc-044"),
                Rule.when(
                                "login-by-password-forbidden-said",
                                matches(
                                                "a login by password that is forbidden",
                                                "password",
                                                "password[ _-]?(?:based[ _-])?(?:log-?ins?|logons?|sign-?ins?|authentications?|auth)[^\\n.]{0,40}"
                                                        + "(?:forbidden|prohibited|disallowed|no longer|(?:not|n't|never)(?: been| be)? (?:allowed|permitted|accepted|possible|supported))")
                                        .or(
                                                matches(
                                                        "a login by password that is forbidden",
                                                        "password",
                                                        "\\b(?:log-?ins?|log in|sign-?in|sign in|authenticat\\w+)\\b[^\\n.]{0,20}\\b(?:with|using|by|via)\\b[^\\n.]{0,25}password[^\\n.]{0,15}(?:forbidden|disallowed|(?:not|n't) (?:allowed|permitted|possible|accepted))"
                                                                + "|\\b(?:(?:not|n't) (?:allowed|permitted|possible|accepted))\\b[^\\n.]{0,30}\\b(?:with|using|by|via) (?:a |an |your |the )?(?:account |normal |regular |user )?password"))
                                        .as("the server says that nobody logs in with a password here"))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED)
                        .suggests(MFA_REQUIRED)
                        .hintsAt(BASIC_AUTH_DISABLED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source("https://github.com/nextcloud/twofactor_gateway/issues/130")
                        .source("https://github.com/owncloud/core/issues/24768"),
                Rule.when("token-in-place-of-the-password-wanted", TOKEN_WANTED)
                        .suggests(PASSWORD_NOT_ACCEPTED)
                        .hintsAt(MFA_REQUIRED)
                        .source(
                                "https://docs.gitlab.com/user/profile/account/two_factor_authentication_troubleshooting.html")
                        .wrongWhen("The help of a client says so whatever went wrong."),
                Rule.when(
                                "token-wanted-and-a-password-sent",
                                TOKEN_WANTED
                                        .and(secret(PASSWORD), Words.unsaid(GITLAB_LEAVES_OPEN))
                                        .as("a password was sent, and the answer asks for a token or an app password"))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED)
                        .hintsAt(MFA_REQUIRED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, BASIC_AUTH_DISABLED)
                        .source(
                                "https://docs.gitlab.com/user/profile/account/two_factor_authentication_troubleshooting.html"),
                Rule.when(
                                "login-with-a-token-wanted",
                                says("must log in with a personal access token")
                                        .as("the account may log in with a token only"))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED, WRONG_TOKEN_KIND)
                        .hintsAt(MFA_REQUIRED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source("https://docs.docker.com/security/access-tokens/"),
                Rule.when(
                                "other-kind-of-token-wanted",
                                says(
                                                "use an API key from an API integration",
                                                "not_allowed_token_type",
                                                "invalid token type",
                                                "wrong token type",
                                                "unsupported token type",
                                                "token type is not supported",
                                                "made with a publishable api key",
                                                "please use a secret api key")
                                        .and(Words.unsaid(
                                                "expected Bearer",
                                                "expected 'Bearer",
                                                "expected \"Bearer",
                                                "must be Bearer",
                                                "must be 'Bearer"))
                                        .as("the server says that it wants a token of another kind"))
                        .proves(WRONG_TOKEN_KIND)
                        .source("https://github.com/tryethernal/ethernal/issues/1244")
                        .source("https://docs.slack.dev/reference/methods/auth.test"),
                Rule.when(
                                "one-kind-of-token-only-said",
                                says(
                                                "only refresh tokens",
                                                "only access tokens",
                                                "only non-refresh tokens",
                                                "only user tokens",
                                                "only bot tokens",
                                                "only personal access tokens",
                                                "only service account tokens",
                                                "is not an access token",
                                                "is not a refresh token",
                                                "is not an id token",
                                                "is not a user token",
                                                "is not a user access token",
                                                "is not a bot token",
                                                "not a personal access token",
                                                "expected an access token",
                                                "expected access token",
                                                "expected an id token",
                                                "got a refresh token",
                                                "got an id token",
                                                "instead of an access token",
                                                "rather than an access token",
                                                "WrongTokenError")
                                        .as("the server says which kind of token it takes only"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, JWT_INVALID)
                        .source(
                                "https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/internal_utils.py"));
    }
}
