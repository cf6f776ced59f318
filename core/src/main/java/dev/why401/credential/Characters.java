package dev.why401.credential;

import java.util.function.IntPredicate;

/** Tells apart the characters that get into credentials by copying, and takes them off the ends. */
final class Characters {
    private static final String QUOTES = "\"'`";
    private static final String TYPOGRAPHIC_QUOTES =
            "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a";
    private static final String TYPOGRAPHIC_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private Characters() {}

    /** A blank, a tab, a line end, or one of Unicode's spaces; {@link String#strip} leaves the no-break space. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Takes no room on the screen: zero-width characters, byte order marks, marks of direction, soft hyphens. */
    static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    static boolean isControl(int c) {
        return Character.isISOControl(c);
    }

    static boolean isTypographicQuote(int c) {
        return TYPOGRAPHIC_QUOTES.indexOf(c) >= 0;
    }

    static boolean isTypographicDash(int c) {
        return TYPOGRAPHIC_DASHES.indexOf(c) >= 0;
    }

    /** A quotation mark that no token has; the backtick is a sign like others and counts only in pairs. */
    static boolean isQuote(int c) {
        return c == '"' || c == '\'' || isTypographicQuote(c);
    }

    /** Returns the text without blanks, line ends and invisible characters at its ends. */
    static String trim(String text) {
        return trim(text, c -> isBlank(c) || isInvisible(c) || isControl(c));
    }

    /** Returns the text without the pair of quotation marks around it and without what {@link #trim} takes away. */
    static String bare(String text) {
        String bare = trim(text);
        while (isQuoted(bare)) {
            bare = trim(bare.substring(1, bare.length() - 1));
        }
        return bare;
    }

    static boolean isQuoted(String text) {
        if (text.length() < 2) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return isTypographicQuote(first) ? isTypographicQuote(last) : QUOTES.indexOf(first) >= 0 && first == last;
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    static String without(String text, IntPredicate unwanted) {
        if (text.chars().noneMatch(unwanted)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(unwanted.negate()).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String trim(String text, IntPredicate unwanted) {
        int start = 0;
        int end = text.length();
        while (start < end && unwanted.test(text.charAt(start))) {
            start++;
        }
        while (end > start && unwanted.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
