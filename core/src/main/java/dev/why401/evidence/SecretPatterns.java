package dev.why401.evidence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds secrets by their shape: tokens with a published prefix, JSON Web Tokens, Jira Align tokens, authorization header
 * values, URLs with a password, {@code name=value} pairs whose name says it, and what Base64 hides ({@link Base64Secrets}).
 *
 * <p>A pattern runs only on text that contains one of its cheap markers, so that ordinary bodies cost a few look-ups.
 */
final class SecretPatterns {

    /** One shape. {@code group} is the part to hide. */
    private record Shape(List<String> markers, Pattern pattern, int group) {
        static Shape of(String regex, int group, String... markers) {
            return new Shape(List.of(markers), Pattern.compile(regex), group);
        }

        boolean mayBeIn(String text) {
            for (String marker : markers) {
                if (text.contains(marker)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final String NAMES_OF_SECRETS =
            "(?:pass(?:word|wd)?|pwd|secret|client_secret|clientSecret|api_?key|apiKey|access_token|accessToken|refresh_token"
                    + "|refreshToken|id_token|auth_token|authToken|oauth_token|oauth_token_secret|oauth_signature|private_token"
                    + "|token|jwt|os_password|sig|signature|X-Amz-Signature|X-Amz-Security-Token|JSESSIONID|sessionid)";

    private static final List<Shape> SHAPES = List.of(
            Shape.of("\\bAT[A-Z]{2}T?3?x?[A-Za-z0-9_=+/.%-]{16,}", 0, "ATAT", "ATST", "ATCT", "ATOA", "ATBB"),
            Shape.of("\\beyJ[A-Za-z0-9_-]{6,}(?:\\.[A-Za-z0-9_-]*){1,4}", 0, "eyJ"),
            Shape.of("\\buser(?::|%3[Aa])\\d+(?:\\||%7[Cc])[^\\s\"'<>]+", 0, "user:", "user%3"),
            Shape.of(
                    "\\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk-|AKIA)[A-Za-z0-9_-]{12,}",
                    0,
                    "gh",
                    "glpat-",
                    "xox",
                    "sk-",
                    "AKIA"),
            Shape.of("://[^/\\s:@?#]*:([^/\\s@]+)@", 1, "://"),
            Shape.of(
                    "(?i)\\b(?:bearer|jwt|negotiate|ntlm|token|digest)[\\s:=]+((?=[^\\s\"',;]*[0-9])[A-Za-z0-9+/._~|%=-]{16,})",
                    1, "earer", "EARER", "JWT", "jwt", "egotiate", "NTLM", "oken", "igest"),
            Shape.of("(?i)(?<![A-Za-z])\"" + NAMES_OF_SECRETS + "\"\\s*:\\s*\"([^\"]{4,})", 1, "\""),
            Shape.of("(?i)(?<![A-Za-z_])" + NAMES_OF_SECRETS + "=([^\\s&\"'<>;,]{4,})", 1, "="));

    private SecretPatterns() {}

    static String hide(String text) {
        String clean = text;
        for (Shape shape : SHAPES) {
            if (shape.mayBeIn(clean)) {
                clean = hideGroup(clean, shape);
            }
        }
        return Base64Secrets.hide(clean);
    }

    private static String hideGroup(String text, Shape shape) {
        Matcher matcher = shape.pattern().matcher(text);
        StringBuilder clean = null;
        int from = 0;
        while (matcher.find()) {
            String found = matcher.group(shape.group());
            if (found.startsWith(Scrubber.HIDDEN) || isXsrfMark(found) || isMasked(found)) {
                continue;
            }
            clean = clean == null ? new StringBuilder(text.length()) : clean;
            clean.append(text, from, matcher.start(shape.group())).append(Scrubber.HIDDEN);
            from = matcher.end(shape.group());
        }
        return clean == null ? text : clean.append(text, from, text.length()).toString();
    }

    /** Somebody hid it before us: {@code <redacted>}, {@code ***}, {@code ...}. */
    private static boolean isMasked(String value) {
        return value.chars().noneMatch(Character::isLetterOrDigit) || value.startsWith("<redacted");
    }

    /** The value of atlassian.xsrf.token with its random part already hidden still says logged in or logged out. */
    private static boolean isXsrfMark(String value) {
        return value.endsWith("_lout") && value.startsWith("<");
    }
}
