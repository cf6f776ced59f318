package dev.why401.general;

import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * What servers say of a credential in words. A body is the server's own; a log line may be the client's guess, so the rules
 * on log lines say less and take only phrases that clients do not make up for every 401.
 */
final class CredentialWords {
    private static final String UNAUTHORIZED = "RFC 9110 section 15.5.2";
    private static final String TOKEN_ERRORS = "RFC 6750 section 3.1";

    static final Signal NOTHING_ARRIVED = says(
                    "credentials were not provided",
                    "no credentials were provided",
                    "missing credentials",
                    "missing authentication credentials",
                    "missing required authentication",
                    "no token in the authorization header",
                    "no token in authorization header",
                    "authentication credential required",
                    "no authentication credentials",
                    "authentication credentials missing",
                    "no authorization token was found",
                    "no authorization was found",
                    "authorization header not found",
                    "auth header not found",
                    "authorization header was not",
                    "authorization header is required",
                    "missing or empty authorization",
                    "authorization field missing",
                    "missing client token",
                    "missing jwt",
                    "jwt token not found",
                    "missing authorization in request",
                    "no api_key was supplied",
                    "jwt not present",
                    "no jwt",
                    "no bearer token",
                    "no credentials supplied",
                    "no credentials sent",
                    "no credentials given",
                    "no authentication provided",
                    "no authentication supplied",
                    "credentials were not supplied",
                    "credentials not supplied",
                    "credentials not provided",
                    "bearer token is missing",
                    "bearer token missing",
                    "bearer token required",
                    "no auth token",
                    "missing auth token",
                    "auth token is missing",
                    "authentication token is missing",
                    "access token required",
                    "access token is empty",
                    "token is missing",
                    "missing token",
                    "did not provide an api key",
                    "api key not found in request",
                    "api key was not provided",
                    "api_key_missing",
                    "authentication parameters missing",
                    "missing username and password",
                    "required to provide auth information",
                    "must authenticate",
                    "not_authenticated",
                    "did you forget to add",
                    "unregistered callers",
                    "not_authed",
                    "not currently logged in",
                    "rest_not_logged_in",
                    "you are not logged in",
                    "not logged in",
                    "sign in or sign up",
                    "need to sign in",
                    "must be signed in",
                    "no basic auth credentials",
                    "eneedauth",
                    "not available for anonymous access",
                    "anonymous rpc access is disabled",
                    "anonymous access is disabled",
                    "anonymous access is not allowed",
                    "anonymous access not allowed",
                    "client id is missing",
                    "no credentials found in",
                    "credentials required",
                    "credentials_required",
                    "credentials are missing",
                    "missing authorization header",
                    "missing \\\"authorization\\\" header",
                    "missing \"authorization\" header",
                    "\"missing_token\"",
                    "authorization header is missing",
                    "authorization header missing",
                    "no authorization header",
                    "authorization header required",
                    "missing authentication token",
                    "missing access token",
                    "access token is missing",
                    "no access token",
                    "missing bearer token",
                    "no token provided",
                    "token not provided",
                    "token is required",
                    "Missing user credentials",
                    "no api key",
                    "missing api key",
                    "api key is missing",
                    "api key required",
                    "missing subscription key",
                    "user: anonymous is not authorized",
                    "login is required",
                    "you must be logged in",
                    "please log in to",
                    "requires authentication",
                    "authentication is required",
                    "full authentication is required")
            .and(Words.unsaid(
                    "missing or invalid",
                    "invalid or missing",
                    "missing or expired",
                    "missing or malformed",
                    "Host requires authentication",
                    "with provided credentials"))
            .as("the server says that no credential arrived");

    private static final String[] CREDENTIAL_WRONG_SAID = {
        "bad credentials",
        "password authentication failed for user",
        "invalid username-password pair",
        "username and password were invalid",
        "invalid credentials",
        "invalid authentication credentials",
        "incorrect username or password",
        "invalid username or password",
        "wrong username or password",
        "wrong login/password",
        "wrong login or password",
        "wrong username/password",
        "username or password is incorrect",
        "invalid login",
        "login failed",
        "invalid api key",
        "api key is invalid",
        "incorrect api key",
        "invalid subscription key",
        "invalid access token",
        "invalid token",
        "token is invalid",
        "token is not valid",
        "could not validate credentials",
        "incorrect authentication credentials",
        "authentication credentials are invalid",
        "authentication credentials are incorrect",
        "user failed to authenticate",
        "invalid username/password",
        "invalid password/token",
        "invalid email or password",
        "wrong email or password",
        "incorrect email or password",
        "invalid user credentials",
        "invalid user name or password",
        "user name or password is incorrect",
        "invalid username and password",
        "username and password do not match",
        "username or password was incorrect",
        "invalid authorization token",
        "invalid auth token",
        "token provided is invalid",
        "provided token is invalid",
        "security token included in the request is invalid",
        "api key not valid",
        "not a valid api key",
        "api key provided is invalid",
        "invalid x-api-key",
        "invalid app key",
        "invalid access key",
        "access key id you provided does not exist",
        "invalid_api_key",
        "api_key_invalid",
        "unrecognized login or wrong password",
        "incorrect_password",
        "invalid_username",
        "invalid_auth",
        "unable to authenticate user",
        "unable to authenticate you",
        "invalid bearer token",
        "could not authenticate you",
        "couldn't authenticate you",
        "invalid password",
        "incorrect password",
        "wrong password",
        "invalid username/password combination",
        "client id not registered",
        "unable to authenticate, your authentication token seems to be invalid",
        "incorrect or missing password",
        "password you entered is incorrect",
        "invalid user or password"
    };

    private static final String[] TOKEN_EXPIRED_SAID = {
        "token expired",
        "token has expired",
        "token is expired",
        "token not to be used after",
        "security token included in the request is expired",
        "personal access token used has expired",
        "access token used has expired",
        "api key is expired",
        "key has expired",
        "verification: expired",
        "token has already expired",
        "expired api key",
        "expired access token",
        "lifetime validation failed, the token is expired",
        "IDX10223",
        "EXPIRED_AUTHENTICATION",
        "token_expired",
        "expired token",
        "expired_token",
        "access token expired",
        "credentials have expired",
        "credential has expired",
        "key has expired",
        "key expired",
        "jwt expired",
        "ExpiredJwtException",
        "TokenExpiredError",
        "ExpiredSignature",
        "signature has expired",
        "token lifetime"
    };

    private static final String[] TOKEN_REVOKED_SAID = {
        "token revoked",
        "token has been revoked",
        "token was revoked",
        "token_revoked",
        "key has been revoked",
        "verification: revoked",
        "has been revoked by the user",
        "key is inactive",
        "token disabled"
    };

    private static final String[] SESSION_OVER_SAID = {
        "session expired",
        "session has expired",
        "session timed out",
        "session timeout",
        "invalid session",
        "session is invalid",
        "session not found",
        "session does not exist",
        "session no longer exists",
        "session token not found",
        "failed to look up session",
        "failed to lookup session",
        "unknown session",
        "no such session"
    };

    private CredentialWords() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("nothing-arrived", NOTHING_ARRIVED)
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .hintsAt(
                                AUTHORIZATION_HEADER_STRIPPED,
                                REDIRECT_DROPPED_CREDENTIALS,
                                WRONG_AUTH_SCHEME,
                                CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, PERMISSION_DENIED)
                        .source(UNAUTHORIZED)
                        .cases("aa-098", "dc-103", "gw-060", "gw-074")
                        .wrongWhen("The server speaks of a missing credential whenever it cannot use the one it got."),
                Rule.when(
                                "nothing-arrived-of-what-was-sent",
                                NOTHING_ARRIVED
                                        .and(credentialSent(), Words.unsaid("how to supply"))
                                        .as("a credential was sent, and the server says that none arrived"))
                        .suggests(AUTHORIZATION_HEADER_STRIPPED, WRONG_AUTH_SCHEME)
                        .hintsAt(REDIRECT_DROPPED_CREDENTIALS, CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://github.com/encode/django-rest-framework/issues/488")
                        .cases("dc-103", "gw-060")
                        .source("https://github.com/jpadilla/django-rest-framework-jwt/issues/166"),
                Rule.when(
                                "nothing-arrived-of-a-password",
                                NOTHING_ARRIVED
                                        .and(
                                                scheme(Scheme.BASIC),
                                                secret(PASSWORD),
                                                Words.unsaid(
                                                        "how to supply",
                                                        "Required to provide Auth information",
                                                        "Authentication credentials were not provided"))
                                        .as("a user name and a password were to be sent, and none arrived"))
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(CLIENT_BUG, AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS)
                        .speaksAgainst(WRONG_AUTH_SCHEME)
                        .source("https://github.com/encode/django-rest-framework/issues/488")
                        .wrongWhen("The server says the same of a wrong password, as ServiceNow does."),
                Rule.when(
                                "sent-header-and-nothing-arrived",
                                NOTHING_ARRIVED
                                        .and(requestHeader("Authorization"), Words.unsaid("how to supply"))
                                        .as(
                                                "an Authorization header was sent, and the server says that no credential arrived"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source("https://github.com/encode/django-rest-framework/issues/488")
                        .cases("gw-060"),
                Rule.when(
                                "missing-or-wrong-said",
                                says(
                                                "missing or invalid",
                                                "invalid or missing",
                                                "missing or expired",
                                                "missing or malformed")
                                        .as("the server does not say whether the credential is missing or wrong"))
                        .suggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .hintsAt(CREDENTIALS_MALFORMED, AUTHORIZATION_HEADER_STRIPPED, TOKEN_REVOKED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("https://learn.microsoft.com/azure/api-management/validate-jwt-policy"),
                Rule.when(
                                "credential-wrong",
                                bodySays(CREDENTIAL_WRONG_SAID)
                                        .and(html().not().or(statusBetween(300, 599)))
                                        .as("the server says that the credential is wrong"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .hintsAt(TOKEN_EXPIRED, TOKEN_REVOKED, WRONG_TOKEN_KIND, CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED, PERMISSION_DENIED)
                        .source(UNAUTHORIZED)
                        .cases("gw-107"),
                Rule.when(
                                "client-calls-the-credential-wrong",
                                logSays(CREDENTIAL_WRONG_SAID).as("the log calls the credential wrong"))
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(TOKEN_EXPIRED, PASSWORD_NOT_ACCEPTED)
                        .isAHintAgainst(CREDENTIALS_MISSING)
                        .source("https://github.com/sooperset/mcp-atlassian/pull/1326")
                        .cases("aa-021")
                        .wrongWhen("The client prints this sentence for every 401."),
                Rule.when(
                                "token-expired-said-plainly",
                                Words.inError(TOKEN_EXPIRED_SAID)
                                        .as("the error itself says that the token has expired"))
                        .proves(TOKEN_EXPIRED)
                        .source(TOKEN_ERRORS)
                        .cases("dc-069"),
                Rule.when(
                                "token-expired-said",
                                says(TOKEN_EXPIRED_SAID).as("the server says that the token has expired"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .hintsAt(CLOCK_SKEW)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED, AUTHORIZATION_HEADER_STRIPPED)
                        .source(TOKEN_ERRORS)
                        .cases("dc-069"),
                Rule.when(
                                "token-revoked-said-plainly",
                                Words.inError(TOKEN_REVOKED_SAID)
                                        .as("the error itself says that the token was revoked"))
                        .proves(TOKEN_REVOKED)
                        .source(TOKEN_ERRORS),
                Rule.when(
                                "token-revoked-said",
                                says(TOKEN_REVOKED_SAID).as("the server says that the token was revoked"))
                        .stronglySuggests(TOKEN_REVOKED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(TOKEN_ERRORS),
                Rule.when(
                                "session-of-an-access-token-over",
                                says("validating access token", "validating the access token")
                                        .and(says("session has expired", "session expired", "has expired"))
                                        .as(
                                                "the server calls the life of the access token a session, and that is over"))
                        .proves(TOKEN_EXPIRED)
                        .rulesOut(STALE_SESSION)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://developers.facebook.com/docs/graph-api/guides/error-handling/"),
                Rule.when(
                                "cookies-to-be-cleared-said",
                                Words.inRefusal(
                                                "clear your cookies",
                                                "clear your browser cookies",
                                                "clear your browser's cookies",
                                                "clear the cookies",
                                                "clear browser cookies",
                                                "delete your cookies")
                                        .as("the words advise to throw the cookies of an earlier session away"))
                        .suggests(STALE_SESSION)
                        .source("https://github.com/psf/requests/issues/2018")
                        .wrongWhen("A challenge for browsers gives the same advice."),
                Rule.when(
                                "session-over-said-plainly",
                                Words.inError(SESSION_OVER_SAID).as("the error itself says that the session is over"))
                        .proves(STALE_SESSION)
                        .source("https://github.com/lesstif/php-jira-rest-client/issues/232"),
                Rule.when("session-over-said", says(SESSION_OVER_SAID).as("the server says that the session is over"))
                        .stronglySuggests(STALE_SESSION)
                        .hintsAt(TOKEN_EXPIRED)
                        .isAHintAgainst(CREDENTIALS_REJECTED)
                        .source("https://github.com/lesstif/php-jira-rest-client/issues/232"),
                Rule.when(
                                "not-authenticated-said",
                                Words.inRefusal(
                                                "not authenticated",
                                                "unauthenticated request",
                                                "request is unauthenticated")
                                        .as("the server says that the caller is not authenticated"))
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(CREDENTIALS_REJECTED)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "stronger-login-wanted",
                                says(
                                                "insufficient_user_authentication",
                                                "unmet_authentication_requirements",
                                                "NoAuthnContext")
                                        .as("the server wants a stronger or a newer login than this one"))
                        .proves(MFA_REQUIRED)
                        .hintsAt(OAUTH_APP_MISCONFIGURED, STALE_SESSION)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source("RFC 9470 section 3"),
                Rule.when(
                                "try-the-email-said",
                                says(
                                                "try your email address",
                                                "try using your email",
                                                "use your email address instead",
                                                "use your email to log in",
                                                "log in with your email",
                                                "login with your email",
                                                "sign in with your email",
                                                "email address instead of your username",
                                                "email address as username")
                                        .as("the server asks for the e-mail address in place of the name"))
                        .suggests(USERNAME_NOT_EMAIL)
                        .source("https://github.com/WordPress/WordPress/blob/HEAD/wp-includes/user.php"),
                Rule.when(
                                "scheme-not-taken-said",
                                says(
                                                "unsupported authorization",
                                                "unsupported authentication scheme",
                                                "invalid authorization scheme",
                                                "invalid authentication scheme",
                                                "authorization type not supported",
                                                "must use bearer",
                                                "expected bearer",
                                                "authorization header format",
                                                "authentication header format",
                                                "invalid format for authorization",
                                                "missing 'bearer'",
                                                "invalid authentication headers",
                                                "only valid bearer authentication supported",
                                                "'Token <PAT>' types are supported",
                                                "format is authorization: bearer")
                                        .and(Words.unsaid("\"code\":6111", "\"code\": 6111"))
                                        .as(
                                                "the server says that the scheme of the credential is not the one it reads"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(CREDENTIALS_MALFORMED)
                        .source("RFC 9110 section 11.4"),
                Rule.when(
                                "credential-unreadable-said",
                                Words.inRefusal(
                                                "malformed authorization",
                                                "bad authorization header",
                                                "authorization header is malformed",
                                                "invalid authorization header",
                                                "invalid token header",
                                                "invalid basic header",
                                                "bearer token is malformed",
                                                "compacttoken parsing failed",
                                                "could not parse jwt",
                                                "illegal base64 data",
                                                "failed to parsesigned",
                                                "json web token could not be decoded",
                                                "not in the form of header.payload.signature",
                                                "token parsing failed",
                                                "failed to parse token",
                                                "invalid basic",
                                                "token is malformed",
                                                "malformed token",
                                                "token malformed",
                                                "jwt malformed",
                                                "not enough segments",
                                                "token contains an invalid number of segments",
                                                "unable to parse token",
                                                "could not decode token",
                                                "error decoding token")
                                        .as("the server says that it cannot read the credential"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CREDENTIALS_PLACEHOLDER, WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source("RFC 7519 section 7.2")
                        .cases("aa-104"),
                Rule.when(
                                "credential-spoken-of-as-come",
                                says(
                                                "supplied password",
                                                "supplied credentials",
                                                "supplied username",
                                                "supplied token",
                                                "provided password",
                                                "provided credentials",
                                                "provided username",
                                                "provided token",
                                                "given password",
                                                "given credentials")
                                        .and(Words.unsaid("no supplied", "no provided", "missing", "not been"))
                                        .as("the words speak of a credential that came"))
                        .suggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source("https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-"),
                Rule.when(
                                "client-named-twice",
                                says("multiple client credentials", "more than one client authentication method")
                                        .as("the server that issues tokens got the secret of the client in two places"))
                        .proves(OAUTH_CLIENT_AUTH_FAILED)
                        .stronglySuggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED)
                        .source("RFC 6749 section 2.3"),
                Rule.when(
                                "header-written-twice-said",
                                says(
                                                "duplicate authorization",
                                                "multiple authorization headers",
                                                "more than one authorization",
                                                "multiple authentication methods",
                                                "more than one authentication",
                                                "multiple bearer tokens",
                                                "more than one method for including",
                                                "More than one method used for authentication")
                                        .as("the server says that it got more than one Authorization header"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CLIENT_BUG)
                        .source("https://docs.azure.cn/zh-CN/application-gateway/http-response-codes"));
    }
}
