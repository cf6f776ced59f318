package dev.why401.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds secrets that show only when Base64 is undone: the pair of user and secret after {@code Basic} (RFC 7617), a mail
 * address and its secret anywhere, and Data Center personal access tokens ({@code <digits>:<bytes>}, 44 characters).
 */
final class Base64Secrets {
    private static final Pattern BASIC = Pattern.compile("(?i)\\bbasic\\s+([A-Za-z0-9+/_-]{6,}={0,2})");

    private static final int SHORTEST = 16;
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z0-9+=])(?:[A-Za-z0-9+/]|%2[BbFf]){16,}+(?:=|%3[Dd]){0,2}");
    private static final Pattern MAIL_AND_SECRET = Pattern.compile("[!-9;-~]+@[!-9;-~]+:[ -~]{4,}");
    private static final int LENGTH_OF_PAT = 44;
    private static final Pattern PAT_CONTENT = Pattern.compile("\\d{6,20}:[\\s\\S]+");

    private Base64Secrets() {}

    static String hide(String text) {
        String clean = text;
        if (clean.contains("asic ") || clean.contains("ASIC ")) {
            clean = BASIC.matcher(clean).replaceAll(Base64Secrets::hideBasic);
        }
        return clean.length() < SHORTEST ? clean : WORD.matcher(clean).replaceAll(Base64Secrets::hideWord);
    }

    private static String hideBasic(MatchResult match) {
        String word = match.group(1);
        String decoded = decode(word);
        boolean credential = decoded != null && decoded.indexOf(':') >= 0;
        return Matcher.quoteReplacement(credential ? match.group().replace(word, Scrubber.HIDDEN) : match.group());
    }

    /** A slash belongs to the alphabet of Base64 and parts the steps of a path: both are tried. */
    private static String hideWord(MatchResult match) {
        String word = match.group();
        String bare = word.indexOf('%') < 0
                ? word
                : word.replaceAll("%2[Bb]", "+").replaceAll("%2[Ff]", "/").replaceAll("%3[Dd]", "=");
        boolean secret = isMailAndSecret(bare);
        int from = 0;
        while (!secret && from >= 0) {
            int end = bare.indexOf('/', from);
            secret = isPatAt(bare, from) || (end > 0 && isMailAndSecret(bare.substring(from, end)));
            from = end < 0 ? -1 : end + 1;
        }
        return Matcher.quoteReplacement(secret ? Scrubber.HIDDEN : word);
    }

    private static boolean isMailAndSecret(String word) {
        String decoded = word.length() < SHORTEST ? null : decode(word);
        return decoded != null && MAIL_AND_SECRET.matcher(decoded).matches();
    }

    private static boolean isPatAt(String word, int from) {
        int end = from + LENGTH_OF_PAT;
        if (word.length() < end || (word.length() > end && word.charAt(end) != '/')) {
            return false;
        }
        String decoded = decode(word.substring(from, end));
        return decoded != null && PAT_CONTENT.matcher(decoded).matches();
    }

    private static @Nullable String decode(String word) {
        try {
            String standard = word.replace('-', '+').replace('_', '/');
            return new String(Base64.getDecoder().decode(standard), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
