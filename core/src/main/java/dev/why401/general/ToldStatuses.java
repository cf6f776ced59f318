package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Statuses that only the words of a client tell: a log line has no status field, and yet most clients write the number or the
 * reason into their complaint. They speak softly, since a line may tell of another call than the one that matters.
 */
final class ToldStatuses {
    private static final String NPM = "https://docs.npmjs.com/common-errors";

    private ToldStatuses() {}

    /** A number counts as a status only beside a word that announces one, or before its own reason phrase. */
    private static Signal told(String status, String reason) {
        return logSays(
                        "E" + status,
                        status + " " + reason,
                        status + " Client Error",
                        status + " Server Error",
                        "HTTP " + status,
                        "HTTP/1.1 " + status,
                        "HTTP/2 " + status,
                        "HTTP status " + status,
                        "HTTP code " + status,
                        "status " + status,
                        "status: " + status,
                        "status=" + status,
                        "status code " + status,
                        "status code: " + status,
                        "statusCode: " + status,
                        "StatusCode=" + status,
                        "response code: " + status,
                        "response code " + status,
                        "error: " + status,
                        "error " + status,
                        "returned " + status,
                        "(" + status + ")",
                        "[" + status + "]")
                .as("the client tells of the status " + status);
    }

    static List<Rule> rules() {
        return List.of(
                Rule.when("told-unauthorized", told("401", "Unauthorized"))
                        .isAHintAgainst(WAF_BLOCKED, BOT_CHALLENGE, SERVICE_INCIDENT, RATE_LIMITED)
                        .source("RFC 9110 section 15.5.2"),
                Rule.when("told-forbidden", told("403", "Forbidden"))
                        .hintsAt(
                                PERMISSION_DENIED,
                                WAF_BLOCKED,
                                IP_NOT_ALLOWLISTED,
                                IP_BANNED,
                                CLIENT_SIGNATURE_BLOCKED,
                                CORPORATE_PROXY_BLOCKED)
                        .isAHintAgainst(CREDENTIALS_MISSING, BASE_URL_WRONG, SERVICE_INCIDENT)
                        .source("RFC 9110 section 15.5.4"),
                Rule.when(
                                "told-forbidden-without-credential",
                                told("403", "Forbidden")
                                        .and(noCredentialSent())
                                        .as("a call without any credential was refused with 403, as the client tells"))
                        .hintsAt(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED, IP_BANNED, BOT_CHALLENGE)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("RFC 9110 section 15.5.4"),
                Rule.when("told-not-found", told("404", "Not Found"))
                        .hintsAt(BASE_URL_WRONG, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("RFC 9110 section 15.5.5"),
                Rule.when("told-limit", told("429", "Too Many Requests"))
                        .suggests(RATE_LIMITED)
                        .hintsAt(BOT_CHALLENGE)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("RFC 6585 section 4"),
                Rule.when(
                                "told-server-error",
                                told("500", "Internal Server Error")
                                        .or(
                                                told("502", "Bad Gateway"),
                                                told("503", "Service Unavailable"),
                                                told("504", "Gateway Time"))
                                        .as("the client tells of an error of the server"))
                        .suggests(SERVICE_INCIDENT)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("RFC 9110 section 15.6"),
                Rule.when(
                                "client-tells-of-a-refused-login",
                                logSays("Username/Password Authentication Failed", "Authentication failed for 'http")
                                        .as("the client says that the user name and password were refused"))
                        .suggests(CREDENTIALS_REJECTED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(CREDENTIALS_CHANGED, PASSWORD_NOT_ACCEPTED)
                        .source("https://www.gnu.org/software/wget/manual/wget.html"),
                Rule.when(
                                "reason-of-401-in-another-language",
                                logSays(
                                                "401) No autorizado",
                                                "401 No autorizado",
                                                "401) N\u00e3o Autorizado",
                                                "401 N\u00e3o Autorizado",
                                                "401) Non autorizzato",
                                                "401 Non autorizzato",
                                                "401) Non autoris\u00e9",
                                                "401 Non autoris\u00e9",
                                                "401) Nicht autorisiert",
                                                "401 Nicht autorisiert",
                                                "401) Niet geautoriseerd",
                                                "401) Brak autoryzacji",
                                                "401) \u041d\u0435\u0441\u0430\u043d\u043a\u0446\u0438\u043e\u043d\u0438\u0440\u043e\u0432\u0430\u043d\u043d\u044b\u0439",
                                                "401) \u672a\u7ecf\u6388\u6743",
                                                "401) \u672a\u7d93\u6388\u6b0a",
                                                "401 \u672a\u6388\u6743")
                                        .as(
                                                "these are the words of a translation for the status 401, and not of a permission"))
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source("RFC 9110 section 15.5.2"),
                Rule.when(
                                "library-cannot-answer-a-challenge",
                                logSays(
                                                "due to server authentication, in streaming mode",
                                                "Authentication challenge without WWW-Authenticate",
                                                "too many authentication attempts. Limit:")
                                        .as("the client was challenged with 401 and had nothing better to send"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(CLIENT_BUG, TOKEN_EXPIRED)
                        .speaksAgainst(BASE_URL_WRONG, PERMISSION_DENIED)
                        .source("RFC 9110 section 11.6.1"),
                Rule.when(
                                "library-tells-of-401-in-words-of-its-own",
                                logSays(
                                                "Host requires authentication",
                                                "QNetworkReply error 204",
                                                "AuthenticationRequiredError",
                                                "NSURLErrorDomain error -1012",
                                                "NSURLErrorDomain error -1013",
                                                "NSURLErrorDomain Code=-1012",
                                                "NSURLErrorDomain Code=-1013",
                                                "NSURLErrorUserAuthenticationRequired",
                                                "ERR_INVALID_AUTH_CREDENTIALS",
                                                "ERROR_WINHTTP_LOGIN_FAILURE",
                                                "No authentication challenges found",
                                                "in streaming mode",
                                                "Authentication challenge is null")
                                        .as(
                                                "a library has words of its own for 401, whatever was wrong with the login"))
                        .hintsAt(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                TOKEN_EXPIRED,
                                WRONG_AUTH_SCHEME,
                                CREDENTIALS_CHANGED)
                        .isAHintAgainst(WAF_BLOCKED, BOT_CHALLENGE, SERVICE_INCIDENT, RATE_LIMITED, PERMISSION_DENIED)
                        .source("https://doc.qt.io/qt-6/qnetworkreply.html#NetworkError-enum")
                        .source(
                                "https://developer.apple.com/documentation/foundation/nsurlerroruserauthenticationrequired"),
                Rule.when(
                                "git-wanted-to-ask-for-a-login",
                                logSays(
                                                "could not read Username",
                                                "could not read Password",
                                                "terminal prompts disabled",
                                                "user interactivity has been disabled",
                                                "Cannot prompt because")
                                        .as("git was asked for a login, has none, and nobody is there to type one"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(PERMISSION_HIDDEN_AS_NOT_FOUND, TOKEN_EXPIRED)
                        .source("https://github.com/desktop/desktop/issues/13385")
                        .wrongWhen("Git asks once more after it was refused with what it had."),
                Rule.when(
                                "package-manager-forbidden",
                                logSays(
                                                "npm ERR! code E403",
                                                "npm error code E403",
                                                "npm ERR! 403 Forbidden",
                                                "npm error 403 403 Forbidden",
                                                "status code: 403, reason phrase",
                                                "is not from a trusted registry")
                                        .and(logSays("Forbidden - PUT", "npm publish")
                                                .not())
                                        .as(
                                                "a package manager was refused with 403, as filters on the caller's side do"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(IP_BANNED, WAF_BLOCKED)
                        .answeredBy(SUGGESTS, Answerer.FORWARD_PROXY, "")
                        .source(NPM)
                        .wrongWhen("The registry itself does not let this account read or publish the package."));
    }
}
