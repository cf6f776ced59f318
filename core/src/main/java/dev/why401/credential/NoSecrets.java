package dev.why401.credential;

import dev.why401.evidence.Unfilled;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises texts that stand where a secret should: words for nothing, masks, printed objects, and what is {@link Unfilled}. */
final class NoSecrets {
    private static final int LONGEST = 300;

    private static final Set<String> WORDS_FOR_NOTHING = Set.of(
            "null",
            "(null)",
            "<null>",
            "undefined",
            "none",
            "nil",
            "<nil>",
            "%!s(<nil>)",
            "nan",
            "true",
            "false",
            "empty",
            "n/a",
            "[object object]",
            "optional.empty",
            "optional[]",
            "<unset>",
            "unset",
            "todo",
            "tbd");

    /** What Java, JavaScript and Python print for an array or an object, and wrappers printed with what they hold. */
    private static final Pattern PRINTED_OBJECT =
            Pattern.compile("\\[{1,3}(?:[BCDFIJSZ]|L[A-Za-z0-9_.$]{1,200};)@[0-9a-f]{4,8}"
                    + "|(?:[a-z][a-z0-9_]{0,40}\\.){1,12}[A-Z][A-Za-z0-9_$]{0,100}@[0-9a-f]{4,8}"
                    + "|(?:Optional\\[|Some\\(|SecretStr\\().{0,9000}[\\])]"
                    + "|\\[object [A-Z][a-z]{2,30}]"
                    + "|<[A-Za-z_.]{1,100} object at 0x[0-9a-f]{6,16}>");

    private static final String MASK = "*\u2022\u25cf\u2588\u2217\u00b7";

    private static final Pattern MASKED = Pattern.compile("(?i:redacted|masked|filtered)"
            + "|(?i:[<\\[({*]{1,3}(?:redacted|masked|hidden|removed|filtered|sanitized|sensitive|omitted|protected"
            + "|secure|secret)[>\\])}*]{1,3})"
            + "|[xX]{4,}|.{0,12}[xX]{12,}|\\.{3,}|\u2026"
            + "|(?:AT[A-Z]{2}T|eyJ|user:|gh[a-z]_|xox).{0,20}(?:\\.{3,}|\u2026|[xX]{4,})");

    private NoSecrets() {}

    /** Whether the text is none that anybody has to hide. */
    static boolean isPlaceholder(String text) {
        return isVariable(text) || isWordForNothing(text) || Unfilled.isSample(text) || isMasked(text);
    }

    /** The random characters of a Jira Align token may look like a variable here and there, but not as a whole. */
    static boolean isVariable(String text) {
        if (SecretShapes.isAlign(text)) {
            String secret = text.substring(text.indexOf('|') + 1);
            return Unfilled.isVariable(secret) || Unfilled.isNamedVariable(secret);
        }
        return Unfilled.isVariable(text) || Unfilled.holdsVariable(text);
    }

    static boolean isWordForNothing(String text) {
        return text.length() <= LONGEST && WORDS_FOR_NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isPrintedObject(String text) {
        return PRINTED_OBJECT.matcher(text).matches();
    }

    /** Masked as a whole, or a run of four mask signs or more somewhere in it. */
    static boolean isMasked(String text) {
        int run = 0;
        int masks = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean mask = MASK.indexOf(text.charAt(i)) >= 0;
            run = mask ? run + 1 : 0;
            masks += mask ? 1 : 0;
            if (run >= 4 || (masks == text.length() && masks >= 3)) {
                return true;
            }
        }
        return text.length() <= LONGEST && MASKED.matcher(text).matches();
    }
}
