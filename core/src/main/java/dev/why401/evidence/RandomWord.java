package dev.why401.evidence;

/**
 * Tells words that a machine drew by lot from those that somebody chose: in the former small letters, capitals, digits and
 * signs change every one or two characters, in the latter ({@code OAuth2AccessToken}, {@code jira-credentials-v2}) they do so
 * from word to word.
 */
final class RandomWord {
    private static final int SHORTEST = 10;

    private static final int SIGN = 3;

    /** Of a word drawn by lot from letters and digits a run is 1.5 characters long. */
    private static final double LONGEST_RUN = 2.6;

    /** In a longer word chance evens out, and a name of many words has longer runs still. */
    private static final double LONGEST_RUN_OF_LONG = 3;

    private static final int LONG = 20;

    /** Names have words of two letters, too, and no digit that sets others apart. */
    private static final double LONGEST_RUN_OF_LETTERS = 2.2;

    private RandomWord() {}

    /** Returns whether it has letters and digits that change as often as chance makes them. */
    static boolean isIn(String text) {
        return text.length() >= SHORTEST && hasLetter(text) && hasDigit(text) && changesOften(text);
    }

    /** Returns whether it is a long word without a digit whose letters change as often as chance makes them. */
    static boolean isOfLetters(String text) {
        return text.length() >= LONG && !hasDigit(text) && changesOften(text, LONGEST_RUN_OF_LETTERS);
    }

    /** Returns whether kinds of characters change as often as chance makes them, digits or not. */
    static boolean changesOften(String text) {
        return changesOften(text, text.length() < LONG ? LONGEST_RUN : LONGEST_RUN_OF_LONG);
    }

    private static boolean changesOften(String text, double longestRun) {
        int runs = 0;
        int before = -1;
        int counted = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = kindOf(text.charAt(i));
            if (kind == SIGN) {
                continue;
            }
            boolean capitalised = before == 1 && kind == 0 && runs > 0 && !isCapitalAt(text, i - 2);
            runs += kind != before && !capitalised ? 1 : 0;
            counted++;
            before = kind;
        }
        return runs > 3 && counted < longestRun * runs;
    }

    /** Returns whether it is nothing but hexadecimal digits and hyphens, as a hash or a UUID is. */
    static boolean isHexadecimal(String text) {
        return text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '-');
    }

    private static boolean isCapitalAt(String text, int i) {
        return i >= 0 && kindOf(text.charAt(i)) == 1;
    }

    private static int kindOf(char c) {
        if (c >= 'a' && c <= 'z') {
            return 0;
        }
        if (c >= 'A' && c <= 'Z') {
            return 1;
        }
        return c >= '0' && c <= '9' ? 2 : SIGN;
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(c -> kindOf((char) c) < 2);
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> kindOf((char) c) == 2);
    }
}
