package dev.why401.evidence;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Hides words that a machine drew by lot and that nothing around them calls an id: whoever writes "I changed it to X9k..." or
 * "bob / X9k..." gives no name by which a secret could be found. Small letters and capitals have to be in it, and digits unless it
 * is long, for ids of requests and hashes are hexadecimal or of one case as a rule; those that are not carry their name.
 */
final class DrawnWords {
    /** A shorter one may be part of the name of a class or of a version. */
    private static final int SHORTEST = 16;

    /** The last word in front of one, or of its name in camel case, that is to be read aloud to support, or is public. */
    private static final List<String> PUBLIC = List.of(
            "id",
            "requestid",
            "traceid",
            "rayid",
            "errorid",
            "eventid",
            "cid",
            "kid",
            "uuid",
            "guid",
            "ref",
            "reference",
            "trace",
            "ray",
            "incident",
            "correlation",
            "event",
            "number",
            "nummer",
            "hash",
            "etag",
            "digest",
            "fingerprint",
            "thumbprint",
            "integrity",
            "nonce",
            "version",
            "build",
            "commit",
            "boundary");

    /** Between a name and what it names. */
    private static final String BETWEEN = " \t\"'`(<>[#:=\\";

    private static final int MOST_BETWEEN = 6;

    /** Of one of these words the talk is where a name, a slash and a password follow. */
    private static final Pattern LOGIN = Pattern.compile(
            "(?i)\\b(?:log(?:ged|s)?[ -]?in|sign(?:ed)?[ -]?in|user|account|credentials?|auth)\\b[^\\n]{0,40}\\z");

    private static final int BEFORE_NAME = 60;

    /** Whoever writes this says what a setting was changed to. */
    private static final Pattern CHANGED = Pattern.compile(
            "(?i)\\b(?:changed|set|reset|rotated|replaced|updated|switched)\\b[^\\n.]{0,20}\\b(?:to|by|with):?\\s[\"'`]?\\z");

    private DrawnWords() {}

    /** Returns {@code text} with every such word hidden. */
    static String hide(String text) {
        StringBuilder clean = null;
        int kept = 0;
        int at = 0;
        while (at < text.length()) {
            if (!isInWord(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && isInWord(text.charAt(end))) {
                end++;
            }
            if (end - at >= SHORTEST
                    && stands(text, at, end)
                    && (isDrawn(text.substring(at, end)) || isChangedTo(text, at, end))
                    && !isPublic(text, at)) {
                clean = clean == null ? new StringBuilder(text.length()) : clean;
                clean.append(text, kept, at).append(Scrubber.HIDDEN);
                kept = end;
            }
            at = end;
        }
        return clean == null ? text : clean.append(text, kept, text.length()).toString();
    }

    /** Returns whether it is no step of a path, no label of a host, and no part of what is longer or encoded. */
    private static boolean stands(String text, int from, int end) {
        boolean starts = from == 0 || "/+.%\\@&?".indexOf(text.charAt(from - 1)) < 0 || isBehindName(text, from);
        boolean goesOn = end < text.length() && "/+%\\@".indexOf(text.charAt(end)) >= 0;
        boolean dotted = end + 1 < text.length() && text.charAt(end) == '.' && isInWord(text.charAt(end + 1));
        return starts && !goesOn && !dotted;
    }

    /** A name and a slash, as people write what they log in with; what has a dot, a colon or another slash is an address. */
    private static boolean isBehindName(String text, int from) {
        int start = from - 1;
        while (start > 0 && isInWord(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(from - 1) == '/'
                && start < from - 1
                && start > 0
                && " \"'`(=".indexOf(text.charAt(start - 1)) >= 0
                && LOGIN.matcher(text.substring(Math.max(0, start - BEFORE_NAME), start - 1))
                        .find();
    }

    /** Returns whether a setting was changed to it and it is more than a name: digits stand among letters of both cases. */
    private static boolean isChangedTo(String text, int from, int end) {
        String word = text.substring(from, end);
        return hasBothCases(word)
                && word.chars().filter(c -> SecretMarks.isDigit((char) c)).count() > 1
                && CHANGED.matcher(text.substring(Math.max(0, from - BEFORE_NAME), from))
                        .find();
    }

    private static boolean isDrawn(String word) {
        return hasBothCases(word)
                && (RandomWord.isIn(word) || RandomWord.isOfLetters(word))
                && !Base64Secrets.isId(word);
    }

    private static boolean hasBothCases(String word) {
        return word.chars().anyMatch(c -> c >= 'a' && c <= 'z') && word.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean isPublic(String text, int from) {
        int end = from;
        while (end > 0 && end > from - MOST_BETWEEN && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String name : PUBLIC) {
            int start = end - name.length();
            if (text.regionMatches(true, start, name, 0, name.length()) && isStart(text, start)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing that is invalid or was paid is an id by its last letters. */
    private static boolean isStart(String text, int at) {
        return at == 0
                || !SecretMarks.isLetter(text.charAt(at - 1))
                || (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1)));
    }

    private static boolean isInWord(char c) {
        return SecretMarks.isLetter(c) || SecretMarks.isDigit(c) || c == '_' || c == '-';
    }
}
