package dev.why401.credential;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises texts that stand where a secret should: variables, words for nothing, samples, masks, printed objects. */
final class NoSecrets {
    private static final int LONGEST = 300;

    /** Names that are plainly those of a configuration value. Without one {@code $Winter} may be somebody's password. */
    private static final String TELLING =
            "(?:(?:[A-Z0-9]{1,30}_){0,8}(?:TOKEN|APITOKEN|PASS|PASSWORD|PASSWD|PWD|SECRET|KEY"
                    + "|APIKEY|PAT|USER|USERNAME|EMAIL|MAIL|AUTH|CRED|CREDS|CREDENTIALS?|API|JIRA|ATLASSIAN|ALIGN)(?:_[A-Z0-9]{1,30}){0,8}"
                    + "|[A-Za-z_.-]{0,60}(?:[tT]oken|[pP]assword|[pP]asswd|[sS]ecret|[aA]pi[_.-]?[kK]ey|[cC]redentials?|[eE]mail"
                    + "|[uU]ser[_.-]?[nN]ame))";

    private static final Pattern VARIABLE = Pattern.compile("\\$" + TELLING
            + "|%" + TELLING + "%"
            + "|\\{" + TELLING + "}"
            + "|@" + TELLING + "@"
            + "|(?:process\\.env|os\\.environ|env|secrets|vars)[.:]" + TELLING
            + "|[$#]\\{[^{}]{1,200}}|[$#]?\\{\\{[^{}]{1,200}}}|\\$\\([^()]{1,200}\\)");

    /** Written inside a longer value too: {@code user:1|${SECRET}}. */
    private static final Pattern VARIABLE_INSIDE =
            Pattern.compile("(?:[$#]\\{|\\{\\{)\\s{0,9}(?:env[.:])?" + TELLING + "\\s{0,9}}");

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

    private static final Set<String> SAMPLES = Set.of(
            "changeme",
            "change_me",
            "change-me",
            "changeit",
            "replaceme",
            "replace_me",
            "replace-me",
            "placeholder",
            "token",
            "apitoken",
            "api_token",
            "api-token",
            "access_token",
            "accesstoken",
            "bearer_token",
            "apikey",
            "api_key",
            "api-key",
            "password",
            "secret",
            "mytoken",
            "my_token",
            "my-token",
            "yourtoken",
            "dummy",
            "example",
            "email@example.com");

    private static final Pattern SAMPLE =
            Pattern.compile("<(?:[A-Za-z]{1,15}[ _-]){0,5}" + TELLING + "(?:[ _-][A-Za-z]{1,15}){0,3}>"
                    + "|(?i:\\[(?:your|my|api|access|the)[ _-][a-z _-]{2,40}])"
                    + "|(?i:(?:your|my|insert|paste|enter|put|replace|add)(?:[ _-][a-z]{2,12}){0,4}[ _-]"
                    + "(?:token|password|secret|key|pat|here)(?:[ _-](?:here|goes|in)){0,2})"
                    + "|(?i:your)[A-Za-z]{0,30}(?:Token|Password|Secret|Key)(?:Here)?"
                    + "|(?i:your?[._-]?(?:e-?mail|name|user|login|account)?@\\S{1,100})");

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
        return isVariable(text) || isWordForNothing(text) || isSample(text) || isMasked(text);
    }

    /** The random characters of a Jira Align token may look like a variable here and there, but not as a whole. */
    static boolean isVariable(String text) {
        if (SecretShapes.isAlign(text)) {
            String secret = text.substring(text.indexOf('|') + 1);
            return isWholeVariable(secret) || VARIABLE_INSIDE.matcher(secret).matches();
        }
        return isWholeVariable(text)
                || (text.indexOf('{') >= 0 && VARIABLE_INSIDE.matcher(text).find());
    }

    private static boolean isWholeVariable(String text) {
        return text.length() <= LONGEST && VARIABLE.matcher(text).matches();
    }

    static boolean isWordForNothing(String text) {
        return text.length() <= LONGEST && WORDS_FOR_NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isSample(String text) {
        return text.length() <= LONGEST
                && (SAMPLES.contains(text.toLowerCase(Locale.ROOT))
                        || SAMPLE.matcher(text).matches());
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
