package dev.why401.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into words and numbers the clauses that they stand in. Words joined by underscores or by capital letters are
 * parted; addresses, queries, and the tags, scripts and styles of a web page are left out.
 */
final class ClauseWords {
    /** Long pages say everything somewhere. */
    private static final int LONGEST = 4_000;

    private static final int MOST_WORDS = 700;

    /** What stands between these tags is no text. */
    private static final List<String> SKIPPED = List.of("script", "style", "svg");

    private static final Lexicon LEXICON = Lexicon.OF_REFUSALS;

    /**
     * One word.
     *
     * @param text the word in small letters
     * @param facts what the lexicon knows of it
     * @param from where it begins in the text
     * @param to where it ends
     * @param clause the number of its clause
     * @param place how many words that say something stand before it, where a comma counts as one
     */
    record Word(String text, Lexicon.Facts facts, int from, int to, int clause, int place) {}

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int clause;
    private int place;

    private ClauseWords(String text) {
        this.text = text;
    }

    /** Returns the words of a text; of a long one, those of its start. */
    static List<Word> of(String text, boolean html) {
        ClauseWords reader = new ClauseWords(text);
        reader.split(html);
        return reader.words;
    }

    private void split(boolean html) {
        int i = 0;
        while (i < text.length() && words.size() < MOST_WORDS && i < LONGEST * (html ? 8 : 1)) {
            char c = text.charAt(i);
            if (Lexicon.isUnparted(c)) {
                i = unparted(i);
            } else if (Character.isLetter(c)) {
                i = word(i);
            } else if (html && c == '<') {
                i = tag(i);
                clause++;
            } else {
                if (c == ':' && text.startsWith("//", i + 1)) {
                    i = address(i);
                } else if (c == '?' && isQuery(i)) {
                    i = endOfAddress(i);
                } else {
                    if (endsClause(i, c)) {
                        clause++;
                    } else if (c == ','
                            || c == '\u3001'
                            || c == '\uff0c'
                            || (c == ':' && text.startsWith(" ", i + 1))) {
                        place++;
                    }
                    i++;
                }
            }
        }
    }

    /** Steps over a tag, or over all that belongs to one whose content is no text. */
    private int tag(int from) {
        for (String skipped : SKIPPED) {
            if (text.regionMatches(true, from + 1, skipped, 0, skipped.length())) {
                return endOf("</" + skipped, from);
            }
        }
        int end = text.indexOf('>', from);
        return end < 0 ? text.length() : end + 1;
    }

    private int endOf(String mark, int from) {
        int at = from;
        while (at < text.length() && !text.regionMatches(true, at, mark, 0, mark.length())) {
            at++;
        }
        return Math.min(text.length(), at + mark.length());
    }

    /** Steps over the rest of an address, and forgets the word that named its scheme. */
    private int address(int from) {
        if (!words.isEmpty() && words.get(words.size() - 1).to() == from) {
            words.remove(words.size() - 1);
        }
        return endOfAddress(from);
    }

    private int endOfAddress(int from) {
        int to = from;
        while (to < text.length()
                && !Character.isWhitespace(text.charAt(to))
                && "\"'<>,)".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /** Whether what a caller asks for follows a path; only a query that tells of an error is the word of a server. */
    private boolean isQuery(int from) {
        if (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1))) {
            return false;
        }
        String query = text.substring(from, endOfAddress(from));
        return query.indexOf('=') > 1 && !query.contains("error");
    }

    private boolean endsClause(int i, char c) {
        boolean atEnd = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return switch (c) {
            case '.', '?', '!' -> atEnd;
            case '\u3002', '\uff01', '\uff1b', ';', '\n', '{', '}', '|', '(', ')', '[', ']' -> true;
            case '"' -> true;
            case '-', '\u2013', '\u2014' -> isBetweenBlanks(i);
            default -> false;
        };
    }

    private boolean isBetweenBlanks(int i) {
        return i > 0 && text.charAt(i - 1) == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private int word(int from) {
        int to = from + 1;
        while (to < text.length() && continues(to)) {
            to++;
        }
        String word = Lexicon.withoutArticle(plain(text.substring(from, to)));
        Lexicon.Facts facts = LEXICON.of(word);
        words.add(new Word(word, facts, from, to, clause, place));
        if (!facts.saysLittle()) {
            place++;
        }
        return to;
    }

    /** Small letters, the plain apostrophe, and accents that are one with their letter. */
    private static String plain(String word) {
        if (isPlain(word)) {
            return word;
        }
        String small = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (int i = 0; i < small.length(); i++) {
            if (isMark(small.charAt(i))) {
                return Normalizer.normalize(small, Normalizer.Form.NFC).replace("i\u0307", "i");
            }
        }
        return small;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    /** Takes a word that is known, or steps over a sign of one that is not. */
    private int unparted(int from) {
        String word = LEXICON.unpartedAt(text, from);
        if (word == null) {
            return from + 1;
        }
        words.add(new Word(word, LEXICON.of(word), from, from + word.length(), clause, place));
        place++;
        return from + word.length();
    }

    private boolean continues(int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (c == '\'' || c == '\u2019') {
            return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && Character.isLetter(before);
        }
        if (isMark(c)) {
            return true;
        }
        if (!Character.isLetter(c) || Lexicon.isUnparted(c)) {
            return false;
        }
        boolean step = Character.isUpperCase(c)
                && (Character.isLowerCase(before)
                        || (Character.isUpperCase(before)
                                && at + 1 < text.length()
                                && Character.isLowerCase(text.charAt(at + 1))));
        return !step;
    }
}
