package dev.why401.capture;

import dev.why401.credential.CredentialInspector;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises what people and tools write over a secret before they share it. Such a value says that a credential was sent and
 * nothing about its shape.
 */
final class Masked {
    private static final Pattern MASK =
            Pattern.compile("[*#\u2022\u2588\u2026]{3,}|x{3,}|X{3,}|\\.{3,}|-{3,}|\u2588+|\u2026");
    private static final Pattern BRACKETS = Pattern.compile("<[^<>]*>|\\[[^\\[\\]]*]|\\{\\{[^{}]*}}");
    private static final Pattern RECIPE =
            Pattern.compile("(?i)[<\\[({].*|.*[>\\])}]|base64 ?\\(.*|.*\\b(?:base64|your|my)\\b.*");
    private static final Pattern WORD = Pattern.compile(
            "redacted|masked|removed|hidden|censored|sanitized|snip|omitted|filtered|scrubbed|obfuscated|anonymi[sz]ed|withheld");

    /** One of these alone is no secret, and no Base64 of one either. */
    private static final Pattern ONE_WORD = Pattern.compile("(?i)fake|confidential|classified|deleted");

    /** What is written where a value was: a handful of letters and digits, or a word that says what it is not. */
    private static final Pattern STAND_IN = Pattern.compile("[A-Za-z0-9]{1,12}"
            + "|(?i)[a-z0-9_+/=-]*(?:dummy|sample|foobar|secret|hash|base64|credential|encoded)[a-z0-9_+/=-]*"
            + "|(?i)[a-z_+/=-]*fake[a-z_+/=-]*");

    private Masked() {}

    /** Returns whether the value of an Authorization header, or a secret, was masked by whoever shared it, in part or whole. */
    static boolean isMasked(String value) {
        String secret = afterScheme(value);
        if (CredentialInspector.isUnfilled(value)) {
            return false;
        }
        return isDescription(value)
                || MASK.matcher(secret).find()
                || BRACKETS.matcher(secret).find()
                || RECIPE.matcher(secret).matches();
    }

    /** Returns whether words stand where the secret was, with nothing left of it. */
    static boolean isDescription(String value) {
        String secret = afterScheme(value);
        return BRACKETS.matcher(secret).matches()
                || ONE_WORD.matcher(secret).matches()
                || (secret.length() < 40
                        && WORD.matcher(secret.toLowerCase(Locale.ROOT)).find());
    }

    /** Returns whether the value looks like one that somebody put in the place of the true one, and not like a name and a secret. */
    static boolean isStandIn(String value) {
        return STAND_IN.matcher(afterScheme(value)).matches();
    }

    /** Returns the word before the secret; empty if there is none. */
    static String scheme(String value) {
        String bare = value.strip();
        int blank = bare.indexOf(' ');
        return blank < 0 ? "" : bare.substring(0, blank);
    }

    private static String afterScheme(String value) {
        String bare = value.strip();
        int blank = bare.indexOf(' ');
        return blank < 0 ? bare : bare.substring(blank + 1).strip();
    }
}
