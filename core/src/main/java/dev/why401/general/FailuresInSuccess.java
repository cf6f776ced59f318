package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;

import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Refusals that come with 200, the reason being a member of the data: GraphQL, JSON-RPC, Google Maps, MediaWiki, GitHub's logins. */
final class FailuresInSuccess {
    private static final String GOOGLE_MAPS =
            "https://developers.google.com/maps/documentation/geocoding/requests-geocoding#StatusCodes";
    private static final String MAPS_ERRORS =
            "https://developers.google.com/maps/documentation/javascript/error-messages";
    private static final String GITHUB_TOKENS =
            "https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors";
    private static final String DEVICE = "RFC 8628 section 3.5";
    private static final String WIKI = "https://www.mediawiki.org/wiki/API:Errors_and_warnings";
    private static final String GRAPHQL = "https://www.apollographql.com/docs/apollo-server/data/errors";
    private static final String JSON_RPC = "https://www.jsonrpc.org/specification";
    private static final String TRPC = "https://trpc.io/docs/server/error-handling";
    private static final String ZABBIX = "https://www.zabbix.com/documentation/current/en/manual/api";

    /** Google's older APIs: 200, a status in capitals, and a sentence. */
    private static final Signal DENIED_BY_MAPS = jsonHas("status", "REQUEST_DENIED");

    private FailuresInSuccess() {}

    static List<Rule> rules() {
        return List.of(
                maps(
                                "maps-key-tied-to-web-pages",
                                "the key is tied to web pages or apps, and this API is called by servers",
                                "referer restrictions cannot be used",
                                "referrer restrictions cannot be used",
                                "only supports server keys")
                        .proves(WRONG_TOKEN_KIND)
                        .suggests(TOKEN_POLICY_BLOCKED, IP_NOT_ALLOWLISTED),
                maps(
                                "maps-key-tied-to-addresses",
                                "the key is tied to other addresses or pages than this call came from",
                                "site or mobile application is not authorized",
                                "is not authorized to use this API key")
                        .proves(IP_NOT_ALLOWLISTED)
                        .suggests(TOKEN_POLICY_BLOCKED),
                maps("maps-key-unknown", "Google does not know the key", "API key is invalid", "API key is expired")
                        .proves(CREDENTIALS_REJECTED),
                maps("maps-key-missing", "no key came with the call", "must use an API key", "Keyless access")
                        .proves(CREDENTIALS_MISSING),
                maps(
                                "maps-project-without-this-api",
                                "the project of the key has not switched this API on",
                                "is not authorized to use this API",
                                "not activated on your API project",
                                "calling a legacy API",
                                "API is not enabled")
                        .stronglySuggests(NO_PRODUCT_ACCESS, OAUTH_APP_MISCONFIGURED)
                        .suggests(TOKEN_POLICY_BLOCKED),
                maps(
                                "maps-project-without-billing",
                                "the project of the key has no billing",
                                "must enable Billing",
                                "Billing has not been enabled")
                        .proves(LICENSE_OR_SITE_SUSPENDED),
                Rule.when("maps-denied", DENIED_BY_MAPS.as("Google says in the data that the request was denied"))
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, REDIRECT_TO_LOGIN)
                        .source(GOOGLE_MAPS),
                Rule.when(
                                "github-refresh-token-refused",
                                jsonHas("error", "bad_refresh_token")
                                        .as("GitHub does not take the refresh token, as it does of one that was used"))
                        .proves(REFRESH_TOKEN_REJECTED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.AUTHORIZATION_SERVER, "")
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, TOKEN_EXPIRED)
                        .source(GITHUB_TOKENS),
                Rule.when(
                                "github-mail-not-confirmed",
                                jsonHas("error", "unverified_user_email")
                                        .as("GitHub wants the person to confirm the e-mail address first"))
                        .proves(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, MFA_REQUIRED)
                        .source(GITHUB_TOKENS),
                Rule.when(
                                "device-flow-off",
                                jsonHas("error", "device_flow_disabled")
                                        .as("the app has not switched on the login with a code on another device"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS)
                        .source(GITHUB_TOKENS)
                        .source(DEVICE),
                Rule.when(
                                "wiki-address-blocked",
                                jsonHas("error.code", "blocked")
                                        .and(bodySays("IP address", "autoblocked", "Open proxy", "range"))
                                        .as("the wiki has blocked the address or its range"))
                        .proves(IP_BANNED)
                        .stronglySpeaksAgainst(ACCOUNT_INACTIVE)
                        .source(WIKI),
                Rule.when(
                                "wiki-account-blocked",
                                jsonHas("error.code", "blocked")
                                        .and(bodySays("IP address", "autoblocked", "Open proxy", "range")
                                                .not())
                                        .as("the wiki has blocked the account"))
                        .proves(ACCOUNT_INACTIVE)
                        .suggests(IP_BANNED)
                        .source(WIKI),
                Rule.when(
                                "wiki-token-of-a-form",
                                jsonHas("error.code", "badtoken")
                                        .as(
                                                "the wiki misses its token against forged requests, or it is one of another session"))
                        .stronglySuggests(XSRF_CHECK_FAILED, STALE_SESSION)
                        .source(WIKI),
                Rule.when(
                                "wiki-sees-nobody",
                                jsonHas("error.code", "assertuserfailed")
                                        .or(
                                                jsonHas("error.code", "assertbotfailed"),
                                                jsonHas("error.code", "notloggedin"),
                                                responseHeader("MediaWiki-API-Error", "assertuserfailed"),
                                                responseHeader("MediaWiki-API-Error", "assertbotfailed"),
                                                responseHeader("MediaWiki-API-Error", "notloggedin"))
                                        .as("the wiki sees nobody, though the call says that somebody is logged in"))
                        .stronglySuggests(STALE_SESSION, CREDENTIALS_MISSING)
                        .source(WIKI),
                Rule.when(
                                "wiki-lets-others-do-it",
                                jsonHas("error.code", "permissiondenied")
                                        .or(responseHeader("MediaWiki-API-Error", "permissiondenied"))
                                        .as(
                                                "the wiki knows the user, whose groups or whose bot password do not allow it"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(WIKI),
                Rule.when(
                                "procedure-refused",
                                says("\"code\":\"FORBIDDEN\",\"httpStatus\":403")
                                        .as("tRPC gives the code of a procedure that the caller may not call"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(ADMIN_REQUIRED, OAUTH_SCOPE_MISSING)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source(TRPC),
                Rule.when(
                                "procedure-wants-a-login",
                                says("\"code\":\"UNAUTHORIZED\",\"httpStatus\":401")
                                        .as("tRPC gives the code of a procedure for which nobody is logged in"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(STALE_SESSION, TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(TRPC),
                Rule.when(
                                "graphql-scope-missing",
                                bodySays(
                                                "INSUFFICIENT_OAUTH_SCOPES",
                                                "\"type\":\"INSUFFICIENT_SCOPES\"",
                                                "\"type\": \"INSUFFICIENT_SCOPES\"",
                                                "request's scopes do not include")
                                        .as("the error in the answer says that the scopes of the token are not enough"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source("https://developer.atlassian.com/platform/atlassian-graphql-api/graphql/"),
                graphql("graphql-nobody", "UNAUTHENTICATED", "the error in the answer says that nobody is logged in")
                        .stronglySuggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING),
                graphql("graphql-denied", "FORBIDDEN|ACCESS_DENIED", "the error in the answer says that it is denied")
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(OAUTH_SCOPE_MISSING),
                Rule.when(
                                "data-says-401",
                                status(200, 201)
                                        .and(
                                                matches(
                                                        "the status 401 in data",
                                                        "401",
                                                        "\\A\\s{0,9}\\{[^\\[]{0,200}\"(?:code|status|status_?code|err_?code|result_?code|ret_?code)\"\\s?:\\s?\"?401\\b"))
                                        .as("the data says 401, which the status does not"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source(JSON_RPC)
                        .wrongWhen("The data is that of another call, as in a log of calls."),
                Rule.when(
                                "data-says-403",
                                status(200, 201)
                                        .and(
                                                matches(
                                                        "the status 403 in data",
                                                        "403",
                                                        "\\A\\s{0,9}\\{[^\\[]{0,200}\"(?:code|status|status_?code|err_?code|result_?code|ret_?code)\"\\s?:\\s?\"?403\\b"))
                                        .as("the data says 403, which the status does not"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source(JSON_RPC)
                        .wrongWhen("The data is that of another call, as in a log of calls."),
                Rule.when(
                                "one-word-for-a-login",
                                status(200)
                                        .and(matches(
                                                        "a login that failed, and nothing else",
                                                        "failed",
                                                        "\\A\\s{0,9}\"?(?:login|log-?in|authentication|auth|logon|authorization) failed[.!]?\"?\\s{0,9}\\z")
                                                .or(
                                                        matches(
                                                                "the word unauthorized, and nothing else",
                                                                "unauthori",
                                                                "\\A\\s{0,9}\"?(?:401 )?unauthori[sz]ed[.!]?\"?\\s{0,9}\\z"),
                                                        matches(
                                                                "the word badauth, and nothing else",
                                                                "badauth",
                                                                "\\A\\s{0,9}badauth\\s{0,9}\\z")))
                                        .as("the whole answer is a word for a login that failed"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source("https://help.dyn.com/"),
                Rule.when(
                                "denied-and-nothing-else",
                                status(200)
                                        .and(matches(
                                                        "words for an access that is denied, and nothing else",
                                                        "denied",
                                                        "\\A\\s{0,9}\"?(?:access|permission) denied[.!]?\"?\\s{0,9}\\z")
                                                .or(matches(
                                                        "a fault of SOAP for an access that is denied",
                                                        "faultstring",
                                                        "<faultstring[^>]{0,80}>\\s{0,9}(?:access|permission) denied")))
                                        .as("the whole answer, or its fault, says that the access is denied"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source(JSON_RPC),
                Rule.when(
                                "login-shows-its-page-again",
                                LoginMarks.LOGIN_PAGE
                                        .and(
                                                method("POST"),
                                                status(401, 403),
                                                secret(SecretKind.PASSWORD),
                                                pathContains("login", "logon", "signin", "sign_in", "sign-in", "/auth"))
                                        .as("a name and a password were sent to a login, which shows its page again"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(
                                ACCESS_PROXY_CREDENTIALS_REQUIRED, LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN)
                        .source("https://webmin.com/"),
                Rule.when(
                                "rpc-login-or-lock",
                                says("or account is temporarily blocked", "account is temporarily blocked")
                                        .as(
                                                "the server says the same of a wrong password as of a lock, which it sets after a few"))
                        .stronglySuggests(ACCOUNT_LOCKED, CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source(ZABBIX),
                Rule.when(
                                "rpc-session-over",
                                says("Session terminated, re-login", "Session terminated, please")
                                        .as("the server has closed the session of this token"))
                        .stronglySuggests(STALE_SESSION, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source(ZABBIX));
    }

    private static Rule maps(String id, String sentence, String... said) {
        return Rule.when(
                        id,
                        DENIED_BY_MAPS
                                .and(jsonHas("error_message"), bodySays(said))
                                .as(sentence))
                .speaksAgainst(PERMISSION_DENIED)
                .source(GOOGLE_MAPS)
                .source(MAPS_ERRORS);
    }

    private static Rule graphql(String id, String code, String sentence) {
        return Rule.when(
                        id,
                        matches(
                                        "a code in the extensions of an error of GraphQL",
                                        "\"extensions\"",
                                        "\"extensions\":\\s?\\{[^}]{0,200}\"(?:code|errorType|classification|errorClass)\":\\s?\"(?:"
                                                + code + ")\"")
                                .and(jsonHas("errors"))
                                .as(sentence))
                .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                .source(GRAPHQL);
    }
}
