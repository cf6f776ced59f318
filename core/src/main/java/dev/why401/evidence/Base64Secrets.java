package dev.why401.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds secrets that show only when Base64 is undone: the pair of user and secret after {@code Basic} (RFC 7617), an e-mail
 * address and its secret anywhere, and Data Center personal access tokens ({@code <digits>:<bytes>}, 44 characters).
 */
final class Base64Secrets {
    private static final Pattern BASIC =
            Pattern.compile("(?i)(?<![A-Za-z])basic\\s{1,4}+([A-Za-z0-9+/_-]{6,}+={0,2}+)");

    private static final int SHORTEST = 16;
    private static final Pattern WORD = Pattern.compile(
            "(?=[A-Za-z0-9+/%]{16})(?<![A-Za-z0-9+])(?:[A-Za-z0-9+/]|%2[BbFf]){16,}+(?:=|%3[Dd]){0,2}+");
    private static final Pattern EMAIL_AND_COLON = Pattern.compile("[!-9;-?A-~]{1,64}+@[!-9;-?A-~]{1,253}+:");
    private static final int LENGTH_OF_PAT = 44;
    private static final Pattern PAT_CONTENT = Pattern.compile("\\d{6,20}+:.++", Pattern.DOTALL);

    private Base64Secrets() {}

    /** Returns every pattern that is searched for in a stranger's text, for the test of their cost; the others are anchored. */
    static List<Pattern> patterns() {
        return List.of(BASIC, WORD);
    }

    static String hide(String text) {
        if (text.length() < SHORTEST) {
            return text;
        }
        String clean = text;
        if (clean.contains("asic ") || clean.contains("ASIC ")) {
            clean = BASIC.matcher(clean).replaceAll(Base64Secrets::hidePair);
        }
        return WORD.matcher(clean).replaceAll(Base64Secrets::hideWord);
    }

    private static String hidePair(MatchResult match) {
        String all = match.group();
        String word = match.group(1);
        return Matcher.quoteReplacement(
                isPair(word) ? all.substring(0, all.length() - word.length()) + Scrubber.HIDDEN : all);
    }

    private static String hideWord(MatchResult match) {
        return Matcher.quoteReplacement(isSecret(match.group()) ? Scrubber.HIDDEN : match.group());
    }

    /** The words that follow "Basic" in a sentence decode to control characters sooner or later. */
    private static boolean isPair(String base64) {
        String decoded = decode(base64);
        return decoded != null && decoded.indexOf(':') >= 0 && isText(decoded);
    }

    /** A slash belongs to the alphabet of Base64 and parts the steps of a path: both are tried. */
    private static boolean isSecret(String word) {
        String bare = word.indexOf('%') < 0
                ? word
                : word.replaceAll("%2[Bb]", "+").replaceAll("%2[Ff]", "/").replaceAll("%3[Dd]", "=");
        boolean secret = isEmailAndSecret(bare);
        int from = 0;
        while (!secret && from >= 0) {
            int end = bare.indexOf('/', from);
            secret = isPatAt(bare, from) || (end > 0 && isEmailAndSecret(bare.substring(from, end)));
            from = end < 0 ? -1 : end + 1;
        }
        return secret;
    }

    private static boolean isEmailAndSecret(String word) {
        String decoded = word.length() < SHORTEST ? null : decode(word);
        return decoded != null && EMAIL_AND_COLON.matcher(decoded).lookingAt() && isText(decoded);
    }

    private static boolean isPatAt(String word, int from) {
        int end = from + LENGTH_OF_PAT;
        if (word.length() < end || (word.length() > end && word.charAt(end) != '/')) {
            return false;
        }
        byte[] bytes = bytes(word.substring(from, end));
        return bytes != null
                && PAT_CONTENT
                        .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                        .matches();
    }

    private static boolean isText(String decoded) {
        return decoded.chars().noneMatch(Character::isISOControl);
    }

    private static @Nullable String decode(String base64) {
        byte[] bytes = bytes(base64);
        if (bytes == null) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static byte @Nullable [] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
