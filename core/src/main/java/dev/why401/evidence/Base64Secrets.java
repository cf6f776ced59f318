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

    /** A shorter word holds no secret of these. */
    static final int SHORTEST = 16;

    private static final Pattern EMAIL_AND_COLON = Pattern.compile("[!-9;-?A-~]{1,64}+@[!-9;-?A-~]{1,253}+:");
    private static final int LONGEST_NAME_AND_SECRET = 600;

    private static final Pattern NAME_AND_SECRET = Pattern.compile("[A-Za-z][\\w.@+\\\\-]{1,63}+:[ -~]{4,}+");

    /** What services make their ids of: {@code ari:cloud:jira:...}, {@code User:123}, {@code gid://...}, {@code cursor:...}. */
    private static final Pattern ID =
            Pattern.compile("(?i)(?:ari|gid|urn|https?|cursor|arrayconnection|sha\\d{1,3}):.*|[A-Za-z_]{2,63}:\\d+.*");

    /** Longer than what the pattern takes is in Base64. */
    private static final int LONGEST_EMAIL = (64 + 1 + 253 + 1) * 4 / 3 + 4;

    /** No more of a pair is looked at, whole groups of four. */
    private static final int LONGEST_PAIR = 4096;

    private static final int LENGTH_OF_PAT = 44;
    private static final Pattern PAT_CONTENT = Pattern.compile("\\d{6,20}+:.++", Pattern.DOTALL);

    private Base64Secrets() {}

    /** Returns every pattern that is searched for in a stranger's text, for the test of their cost; the others are anchored. */
    static List<Pattern> patterns() {
        return List.of(BASIC);
    }

    static String hide(String text, int marks) {
        String clean = text;
        if ((marks & SecretMarks.BASIC) != 0) {
            clean = BASIC.matcher(clean).replaceAll(Base64Secrets::hidePair);
        }
        return (marks & SecretMarks.BASE64) != 0 ? hideWords(clean) : clean;
    }

    private static String hidePair(MatchResult match) {
        String all = match.group();
        String word = match.group(1);
        return Matcher.quoteReplacement(
                isPair(word) ? all.substring(0, all.length() - word.length()) + Scrubber.HIDDEN : all);
    }

    private static String hideWords(String text) {
        StringBuilder clean = null;
        int kept = 0;
        int at = 0;
        while (at <= text.length() - SHORTEST) {
            int end = at > 0 && isLetterDigitOrPlus(text.charAt(at - 1)) ? -1 : endOfWord(text, at);
            if (end < 0) {
                at++;
                continue;
            }
            if (isSecret(text, at, end)) {
                clean = clean == null ? new StringBuilder(text.length()) : clean;
                clean.append(text, kept, at).append(Scrubber.HIDDEN);
                kept = end;
            }
            at = end;
        }
        return clean == null ? text : clean.append(text, kept, text.length()).toString();
    }

    /** Returns where the word that starts at {@code from} ends, padding included, or -1 if it is too short. */
    private static int endOfWord(String text, int from) {
        int characters = 0;
        int end = from;
        for (int next = endOfCharacter(text, end); next > 0; next = endOfCharacter(text, end)) {
            end = next;
            characters++;
        }
        if (characters < SHORTEST) {
            return -1;
        }
        for (int padding = 0; padding < 2; padding++) {
            if (text.startsWith("=", end)) {
                end++;
            } else if (text.regionMatches(true, end, "%3d", 0, 3)) {
                end += 3;
            }
        }
        return end;
    }

    private static int endOfCharacter(String text, int at) {
        if (at >= text.length()) {
            return -1;
        }
        char c = text.charAt(at);
        if (isLetterDigitOrPlus(c) || c == '/') {
            return at + 1;
        }
        boolean encoded =
                c == '%' && (text.regionMatches(true, at, "%2b", 0, 3) || text.regionMatches(true, at, "%2f", 0, 3));
        return encoded ? at + 3 : -1;
    }

    private static boolean isLetterDigitOrPlus(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+';
    }

    /** The words that follow "Basic" in a sentence decode to control characters sooner or later. */
    private static boolean isPair(String base64) {
        if (!mayBeText(base64)) {
            return false;
        }
        String decoded = decode(base64);
        return decoded != null && decoded.indexOf(':') >= 0 && isText(decoded);
    }

    /** Returns whether it is an id of a service in Base64, {@code User:123} say. */
    static boolean isId(String base64) {
        String decoded = decode(base64);
        return decoded != null && ID.matcher(decoded).matches();
    }

    /** A slash belongs to the alphabet of Base64 and parts the steps of a path: both are tried. */
    private static boolean isSecret(String text, int start, int end) {
        if (indexOf('%', text, start, end) < end) {
            String bare = text.substring(start, end)
                    .replaceAll("%2[Bb]", "+")
                    .replaceAll("%2[Ff]", "/")
                    .replaceAll("%3[Dd]", "=");
            return isSecret(bare, 0, bare.length());
        }
        int step;
        for (int from = start; from < end; from = step + 1) {
            step = indexOf('/', text, from, end);
            boolean secret = isPatAt(text, from, end)
                    || isEmailAndSecret(text, from, end)
                    || (from == start && isNameAndSecret(text, from, end))
                    || (step < end && isEmailAndSecret(text, from, step));
            if (secret) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(char c, String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != c) {
            at++;
        }
        return at;
    }

    private static boolean isEmailAndSecret(String text, int from, int end) {
        if (end - from < SHORTEST || !startsWithEmail(text, from, end)) {
            return false;
        }
        String decoded = decode(text.substring(from, Math.min(end, from + LONGEST_PAIR)));
        return decoded != null && EMAIL_AND_COLON.matcher(decoded).lookingAt() && isText(decoded);
    }

    /** A name, a colon and a secret in printable ASCII, whole: no word that is not Base64 of a text decodes to that. */
    private static boolean isNameAndSecret(String text, int from, int end) {
        if (end - from > LONGEST_NAME_AND_SECRET || !startsWithName(text, from, end)) {
            return false;
        }
        String decoded = decode(text.substring(from, end));
        return decoded != null
                && NAME_AND_SECRET.matcher(decoded).matches()
                && !ID.matcher(decoded).matches();
    }

    private static boolean startsWithName(String text, int from, int end) {
        int bits = 0;
        int known = 0;
        for (int i = from; i < end && i < from + 100; i++) {
            int value = valueOf(text.charAt(i));
            if (value < 0) {
                return false;
            }
            bits = (bits << 6 | value) & 0xffff;
            known += 6;
            if (known >= 8) {
                known -= 8;
                int c = bits >> known & 0xff;
                if (c == ':') {
                    return i > from + 2;
                }
                if (c < '!' || c > '~') {
                    return false;
                }
            }
        }
        return false;
    }

    /** Undoes Base64 as far as signs come out that an e-mail address may have: mostly the second or third is none. */
    private static boolean startsWithEmail(String text, int from, int end) {
        int bits = 0;
        int known = 0;
        boolean at = false;
        for (int i = from; i < Math.min(end, from + LONGEST_EMAIL); i++) {
            int value = valueOf(text.charAt(i));
            if (value < 0) {
                return false;
            }
            bits = (bits << 6 | value) & 0xffff;
            known += 6;
            if (known >= 8) {
                known -= 8;
                int c = bits >> known & 0xff;
                if (c == ':') {
                    return at;
                }
                if (c < '!' || c > '~') {
                    return false;
                }
                at |= c == '@';
            }
        }
        return false;
    }

    /** Undoes Base64 until a control character comes out, which needs no exception to tell. */
    private static boolean mayBeText(String base64) {
        int bits = 0;
        int known = 0;
        for (int i = 0; i < base64.length(); i++) {
            char c = base64.charAt(i);
            int value = valueOf(c == '-' ? '+' : c == '_' ? '/' : c);
            if (value < 0) {
                return true;
            }
            bits = (bits << 6 | value) & 0xffff;
            known += 6;
            if (known >= 8) {
                known -= 8;
                int b = bits >> known & 0xff;
                if (b < ' ' || b == 0x7f) {
                    return false;
                }
            }
        }
        return base64.length() % 4 != 1;
    }

    private static int valueOf(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }

    /** The digits at its start begin with M, N or O in Base64. */
    private static boolean isPatAt(String text, int from, int endOfWord) {
        int end = from + LENGTH_OF_PAT;
        if (endOfWord < end
                || text.charAt(from) < 'M'
                || text.charAt(from) > 'O'
                || (endOfWord > end && text.charAt(end) != '/')) {
            return false;
        }
        byte[] bytes = bytes(text.substring(from, end));
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
