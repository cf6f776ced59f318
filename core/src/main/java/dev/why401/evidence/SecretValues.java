package dev.why401.evidence;

import java.util.regex.Pattern;

/**
 * Tells of a word that stands where a secret may stand what it is: a value that somebody uses, a path, a state, or nothing, as a
 * variable that was not filled in and what somebody hid before us.
 */
final class SecretValues {

    /** What goes from step to step, as in a file system or an address. */
    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z]:)?[\\w.~@+-]*+(?:[/\\\\][\\w.~@+%:-]*+)++");

    /** What follows a short option and is a port, a mapping of ports, a path or a format. */
    private static final Pattern NO_PASSWORD =
            Pattern.compile("[\\d.:,/-]{1,40}+(?:tcp|udp|sctp)?|[-/.~$<%].*|\\w{1,30}\\.[a-z]{2,4}|(?:tcp|udp)\\d?");

    /** Letters that no word of a sentence and no name of a class has: capitals in or behind small ones, a sign between letters. */
    private static final Pattern OF_NO_SENTENCE =
            Pattern.compile("[a-z][A-Z]{2}|[A-Z]{4}[a-z]{3}|[A-Za-z][!#$%^*?~+][A-Za-z]");

    /** What follows the name of a secret and is an address, a class, a date, the code of an error or an e-mail address. */
    private static final Pattern NO_VALUE = Pattern.compile(
            "[a-z]{2,10}://.*|(?:[a-z][a-z0-9]{0,30}\\.){2,8}[A-Za-z].*|\\d{4}-\\d\\d.*|[A-Z_-]{2,30}\\d{1,6}[.:]?|[^@]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,200}");

    /** Values that tell a state and not a secret. */
    private static final Pattern STATE = Pattern.compile("(?i)(?:invalid|expired|missing|required|revoked|unknown"
            + "|unauthori[sz]ed|denied|bearer|basic|null|none|true|false|undefined|string)");

    private static final Pattern MASKED_WORD =
            Pattern.compile("(?i)[<\\[({*]{1,3}(?:redacted|masked|hidden|removed|filtered|omitted).*", Pattern.DOTALL);

    private SecretValues() {}

    /** A variable, or a quotation mark and nothing else, is no token of Jira Align. */
    static boolean isUnfilledBehindBar(String found) {
        String rest = found.substring(found.indexOf('|') + 1);
        return found.indexOf('|') > 0 && (rest.equals("'") || rest.equals("`") || Unfilled.isVariable(rest));
    }

    /** What a manual writes where a secret belongs: {@code your_api_token}, and nothing that anybody would choose. */
    static boolean isOfAManual(String found) {
        return found.length() > 8
                && found.regionMatches(true, 0, "your", 0, 4)
                && "_- ".indexOf(found.charAt(4)) >= 0
                && Unfilled.isToTheReader(found);
    }

    /** One word that somebody may have chosen for a password. */
    static boolean isChosen(String found) {
        return found.length() > 5
                && found.indexOf(' ') < 0
                && !isPath(found)
                && !isNoValue(found)
                && !Remarks.isOne(found)
                && !Remarks.isSmall(found);
    }

    /** What follows a short option for a password, and is none of the other things that follow such an option. */
    static boolean isPassword(String found) {
        boolean path = found.indexOf('/') > 0 && !RandomWord.isIn(found);
        return !path && !NO_PASSWORD.matcher(found).matches();
    }

    static boolean isValue(String found) {
        boolean path = PATH.matcher(found).matches() && !RandomWord.isIn(found);
        boolean mixed = (RandomWord.hasDigit(found) && found.chars().anyMatch(Character::isLetter))
                || OF_NO_SENTENCE.matcher(found).find();
        return mixed && !path && !isNoValue(found);
    }

    static boolean isPath(String found) {
        return PATH.matcher(found).matches();
    }

    static boolean isNoValue(String found) {
        return NO_VALUE.matcher(found).matches();
    }

    static boolean saysNothing(String found) {
        return isXsrfMark(found)
                || isMasked(found)
                || isUnfilled(found)
                || STATE.matcher(found).matches();
    }

    /** A bracket behind it may be that of an object. */
    private static boolean isUnfilled(String found) {
        String name = found;
        for (int i = 0; i < 2 && !Unfilled.isBareName(name) && (name.endsWith("}") || name.endsWith(")")); i++) {
            name = name.substring(0, name.length() - 1);
        }
        return Unfilled.isBareName(name);
    }

    /** Somebody hid it before us: {@code <redacted>}, {@code ***}, {@code ...}. */
    private static boolean isMasked(String value) {
        return value.chars().noneMatch(Character::isLetterOrDigit)
                || MASKED_WORD.matcher(value).matches();
    }

    /** The value of atlassian.xsrf.token with its random part already hidden still says logged in or logged out. */
    private static boolean isXsrfMark(String value) {
        return value.endsWith("_lout") && value.startsWith("<");
    }
}
