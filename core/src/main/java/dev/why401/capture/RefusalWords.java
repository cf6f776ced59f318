package dev.why401.capture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows the words by which a complaint is told to be about a refused call. */
final class RefusalWords {
    /** One of these is in every entry that is worth a closer look, in lower case. */
    private static final List<String> MARKS = List.of(
            "401",
            "403",
            "407",
            "unauthori",
            "forbidden",
            "denied",
            "authenticat",
            "captcha",
            "oauth",
            "credential",
            "permission",
            "login",
            "log in",
            "logged in",
            "certificat",
            "net::err_",
            "pkix",
            "handshake",
            "x509",
            "resolve",
            "enotfound",
            "eai_again",
            "unknownhost",
            "such host",
            "name or service",
            "proxy",
            "redirect",
            "refused",
            "doctype",
            "<html",
            "token",
            "password",
            "status=3",
            "status 3",
            "'302",
            "ssl",
            "seraph",
            "anonymous",
            "expecting value",
            "invalid_",
            "looking for beginning",
            "reset",
            "timed out",
            "timeout",
            "econn",
            "unreachable",
            "xsrf",
            "nodename",
            "getaddrinfo",
            "connectexception",
            "hang up",
            "socket",
            "authoriz",
            "authoris");

    private static final Pattern REFUSED = Pattern.compile(
            "(?i)unauthori[sz]ed|unauthenticated|\\bforbidden\\b|not authori[sz]ed|not authenticated|access (?:is |was )?denied|authentication (?:is |was )?(?:failed|failure|required|denied|error)"
                    + "|authenticationexception|failed authentication|(?:failed|unable|could not|couldn't|can't) (?:to )?authenticate|must be (?:authenticated|logged in)|authenticated_failed|authentication_denied|authorization_failed"
                    + "|(?:login|log-in|sign-in) (?:is )?(?:failed|required|denied|page)|(?:need|have) to log ?in|invalid (?:\\w{1,20} )?(?:token|credentials?|creds|api key|user ?name|password|jwt|client secret|login)"
                    + "|(?:bad|wrong|incorrect|rejected|verify the|verify|check) (?:\\w{1,20} )?(?:credentials?|password)|credentials? (?:\\w{1,10} )?(?:invalid|rejected|incorrect|expired|refused|wrong)"
                    + "|(?:token|session|password|secret) (?:\\w{1,10} )?(?:expired|revoked|rejected|invalid|not valid)|token_(?:expired|rejected|revoked)|oauth_problem|captcha|invalid_(?:grant|client|token|scope|request_token)|unauthorized_client|insufficient_scope|access_denied"
                    + "|(?:do(?:es)? not|doesn't|don't) have (?:the )?(?:\\w{1,20} )?permission|no permission|not permitted|insufficient permission|permissionexception|anonymous users|xsrf check failed|websudo|account (?:is |has been )?(?:locked|disabled|deactivated)"
                    + "|password mismatch|failed to parse connect session auth token|try logging in again|seraph|redirect(?:ed)? to (?:the )?(?:login|sso)|samlsso|basic auth\\w* (?:with passwords )?(?:is|has been) (?:deprecated|disabled)");

    private static final Pattern PAGE_FOR_DATA = Pattern.compile(
            "(?i)unexpected token '?<|invalid character '<'|unexpected character \\('?<|unexpected token at '<|expecting value: line 1 column 1 \\(char 0\\)|unexpected mimetype: text/html"
                    + "|expected json[^\\n]{0,60}html|unexpected character \\(<\\) at position 0|<!doctype html|not recognized as json|invalid json response body|was not json");

    private static final Pattern COMPLAINT =
            Pattern.compile("(?i)unexpected|error|fail|refus|unable|could not|redirected|unhandled");

    private RefusalWords() {}

    /** Returns whether an entry may be about a refusal at all; cheap. */
    static boolean mayBeIn(String text, LogLevel level) {
        if (level == LogLevel.QUIET) {
            return text.contains("401")
                    || text.contains("403")
                    || text.contains("407")
                    || text.contains("nauthorized")
                    || text.contains("orbidden");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String mark : MARKS) {
            if (lower.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    static boolean refuse(String text) {
        return REFUSED.matcher(text).find() || PAGE_FOR_DATA.matcher(text).find();
    }

    static boolean complain(String text) {
        return COMPLAINT.matcher(text).find();
    }
}
