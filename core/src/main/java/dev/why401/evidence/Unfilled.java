package dev.why401.evidence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises what stands where a value was to be filled in: variables of shells, build tools and templates, and the samples of
 * manuals. What is sent like this was never filled in, and is no secret that anybody has to hide.
 */
public final class Unfilled {
    private static final int LONGEST = 300;

    private static final String UPPER_CASE =
            "(?:[A-Z0-9]{1,30}_){0,8}(?:TOKEN|APITOKEN|PASS|PASSWORD|PASSWD|PWD|SECRET|KEY"
                    + "|APIKEY|PAT|USER|USERNAME|EMAIL|MAIL|AUTH|CRED|CREDS|CREDENTIALS?|API|JIRA|ATLASSIAN|ALIGN)(?:_[A-Z0-9]{1,30}){0,8}";

    /** Names that are plainly those of a configuration value. Without one {@code $Winter} may be somebody's password. */
    private static final String TELLING = "(?:" + UPPER_CASE
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

    /** A name and nothing else: neither a default value behind a colon, nor a command, nor what may be a password. */
    private static final Pattern BARE_NAME = Pattern.compile("\\$(?:env:)?" + UPPER_CASE
            + "|%" + UPPER_CASE + "%"
            + "|\\$\\(" + UPPER_CASE + "\\)"
            + "|[$#]\\{\\s?[A-Za-z_][A-Za-z0-9_.-]{0,60}\\s?}|[$#]?\\{\\{\\s?[A-Za-z_][A-Za-z0-9_.-]{0,60}\\s?}}");

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

    /** What a manual tells its reader to do, and nobody writes over a secret of his own. */
    private static final Pattern TO_THE_READER = Pattern.compile(
            "(?i)[<\\[]?(?:your|insert|paste|enter|put|replace|add)(?![a-z]{0,30}@)[a-z _-]{1,60}[>\\]]?");

    /** What {@link #VARIABLE} and {@link #SAMPLE} begin with: most values are told apart by it. */
    private static final String STARTS_OF_VARIABLES = "$%{@#poesv";

    private static final String STARTS_OF_SAMPLES = "<[yYmMiIpPeErRaA";

    private Unfilled() {}

    private static boolean startsWithOneOf(String starts, String text) {
        return !text.isEmpty() && starts.indexOf(text.charAt(0)) >= 0;
    }

    /** Returns whether the text is a variable and nothing else. */
    public static boolean isVariable(String text) {
        return text.length() <= LONGEST
                && startsWithOneOf(STARTS_OF_VARIABLES, text)
                && VARIABLE.matcher(text).matches();
    }

    /** Returns whether a variable with a telling name stands somewhere in the text. */
    public static boolean holdsVariable(String text) {
        return text.indexOf('{') >= 0 && VARIABLE_INSIDE.matcher(text).find();
    }

    /** Returns whether the text is what a variable with a telling name is written like, and nothing else. */
    public static boolean isNamedVariable(String text) {
        return text.length() <= LONGEST && VARIABLE_INSIDE.matcher(text).matches();
    }

    /** Returns whether the text is a sample as manuals and templates have it. */
    public static boolean isSample(String text) {
        return text.length() <= LONGEST
                && (SAMPLES.contains(text.toLowerCase(Locale.ROOT))
                        || (startsWithOneOf(STARTS_OF_SAMPLES, text)
                                && SAMPLE.matcher(text).matches()));
    }

    /** Returns whether the text is a sample that tells its reader what belongs there, such as {@code <your-token>}. */
    public static boolean isToTheReader(String text) {
        return isSample(text) && TO_THE_READER.matcher(text).matches();
    }

    /** Returns whether the text is a name to be filled in and can hold no secret itself, as a default value would be. */
    public static boolean isBareName(String text) {
        return text.length() <= LONGEST
                && "$%#{".indexOf(text.isEmpty() ? ' ' : text.charAt(0)) >= 0
                && BARE_NAME.matcher(text).matches()
                && !RandomWord.isIn(text);
    }
}
