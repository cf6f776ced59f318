package dev.why401.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds one secret that is known by value in the forms in which servers and logs repeat it: each character as it is, in either case,
 * percent-encoded (once or twice), as an HTML character reference or escaped for JSON, in any mixture, since encoders differ in
 * what they leave alone; and the whole in Base64, also as a part of something longer ({@code user:secret}).
 *
 * <p>It looks at text that {@link PlainText} has cleaned: of an invisible character nothing may be left, of a line end a blank.
 * Immutable.
 */
final class KnownSecret {
    /** The longest form of one UTF-16 unit: three bytes percent-encoded twice. */
    private static final int LONGEST_FORM = 15;

    /** A shorter piece of Base64 may be chance. */
    private static final int SHORTEST_BASE64 = 8;

    /** A shorter value of letters alone is hidden only where it is a word of its own: the hole would tell what it is. */
    private static final int SHORTEST_INSIDE_WORDS = 8;

    /** From this length on, the start of the secret at the end of a text is taken for a secret that somebody cut off. */
    private static final int SHORTEST_START = 8;

    /** So many ways to read a text are tried and remembered; only what was made to take long has more. */
    private static final int MOST_DEAD_ENDS = 50_000;

    private final int[] characters;
    private final int first;
    private final boolean wholeWord;
    private final Set<String> base64;
    private final int longest;

    private KnownSecret(int[] characters, Set<String> base64) {
        this.characters = characters;
        this.first = characters.length == 0 ? 0 : Character.toLowerCase(characters[0]);
        this.wholeWord = characters.length < SHORTEST_INSIDE_WORDS
                && Arrays.stream(characters).allMatch(Character::isLetter);
        this.base64 = base64;
        this.longest = characters.length * 2 * LONGEST_FORM;
    }

    static KnownSecret of(String secret) {
        int[] all = secret.codePoints().toArray();
        int from = 0;
        int to = all.length;
        while (from < to && !isVisible(all[from])) {
            from++;
        }
        while (to > from && !isVisible(all[to - 1])) {
            to--;
        }
        return new KnownSecret(Arrays.copyOfRange(all, from, to), base64(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the most UTF-16 units that one occurrence takes. */
    int longest() {
        return longest;
    }

    String hideIn(String text) {
        String clean = text;
        for (String form : base64) {
            if (clean.contains(form)) {
                clean = clean.replace(form, Scrubber.HIDDEN);
            }
        }
        return characters.length == 0 ? clean : hideStartAtEnd(hideCharacters(clean));
    }

    private String hideStartAtEnd(String text) {
        for (int from = Math.max(0, text.length() - characters.length);
                from <= text.length() - SHORTEST_START;
                from++) {
            int i = 0;
            while (from + i < text.length() && i < characters.length && isSame(text.charAt(from + i), characters[i])) {
                i++;
            }
            if (from + i == text.length()) {
                return text.substring(0, from) + Scrubber.HIDDEN;
            }
        }
        return text;
    }

    private String hideCharacters(String text) {
        StringBuilder clean = null;
        Set<Long> deadEnds = new HashSet<>();
        Set<Long> deadEndsInJson = new HashSet<>();
        int kept = 0;
        int at = 0;
        while (at < text.length()) {
            int end = mayStart(text.codePointAt(at))
                    ? Math.max(match(text, at, 0, false, deadEnds), match(text, at, 0, true, deadEndsInJson))
                    : -1;
            if (end < 0 || (wholeWord && !isWord(text, at, end))) {
                at++;
                continue;
            }
            clean = clean == null ? new StringBuilder(text.length()) : clean;
            clean.append(text, kept, at).append(Scrubber.HIDDEN);
            kept = end;
            at = end;
        }
        return clean == null ? text : clean.append(text, kept, text.length()).toString();
    }

    private boolean mayStart(int c) {
        return c == '%' || c == '&' || c == '\\' || c == '+' || Character.toLowerCase(c) == first;
    }

    private static boolean isWord(String text, int from, int to) {
        boolean letterBefore = from > 0
                && Character.isLetterOrDigit(text.charAt(from - 1))
                && (from == 1 || text.charAt(from - 2) != '\\');
        return !letterBefore && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    /** Servers change the case of what they echo, of e-mail addresses above all. */
    private static boolean isSame(int one, int other) {
        return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    /**
     * Returns where the occurrence that starts at {@code from} ends, or -1. In JSON a backslash always escapes, elsewhere never:
     * one search for each keeps the ways to read a text few.
     */
    private int match(String text, int from, int firstCharacter, boolean json, Set<Long> deadEnds) {
        int at = from;
        for (int i = firstCharacter; i < characters.length; i++) {
            int c = characters[i];
            int escaped = json ? EscapedForms.endInJson(text, at, c) : EscapedForms.endInUrlOrHtml(text, at, c);
            boolean mustBeEscaped = json && (c == '"' || c == '\\');
            boolean plain = !mustBeEscaped && at < text.length() && isSame(text.codePointAt(at), c);
            if (escaped >= 0 && plain) {
                int end = matchRest(text, escaped, i + 1, json, deadEnds);
                if (end < 0 && text.startsWith("%2525", at)) {
                    // Not the sign encoded twice: encoded once, and a "25" of the secret behind it.
                    end = matchRest(text, at + 3, i + 1, json, deadEnds);
                }
                if (end >= 0) {
                    return end;
                }
            }
            if (plain) {
                at += Character.charCount(text.codePointAt(at));
            } else if (escaped >= 0) {
                at = escaped;
            } else if (isVisible(c)) {
                return -1;
            } else if (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
                int end = matchRest(text, at + 1, i + 1, json, deadEnds);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return at;
    }

    /** Matches from a place to which several ways may lead, once: otherwise the time would double with each blank. */
    private int matchRest(String text, int from, int firstCharacter, boolean json, Set<Long> deadEnds) {
        long place = ((long) from << Integer.SIZE) | firstCharacter;
        if (deadEnds.size() >= MOST_DEAD_ENDS || deadEnds.contains(place)) {
            return -1;
        }
        int end = match(text, from, firstCharacter, json, deadEnds);
        if (end < 0) {
            deadEnds.add(place);
        }
        return end;
    }

    private static boolean isVisible(int c) {
        return PlainText.isPlain(c, false);
    }

    /** Returns the whole, then the characters that do not depend on what stands around it, for each of three alignments. */
    private static Set<String> base64(byte[] bytes) {
        Set<String> forms = new LinkedHashSet<>();
        if (bytes.length * 8 / 6 >= SHORTEST_BASE64) {
            forms.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
            forms.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            int from = (before * 8 + 5) / 6;
            int to = shifted.length * 8 / 6;
            if (to - from >= SHORTEST_BASE64) {
                forms.add(Base64.getEncoder().encodeToString(shifted).substring(from, to));
                forms.add(Base64.getUrlEncoder().encodeToString(shifted).substring(from, to));
            }
        }
        return forms;
    }
}
