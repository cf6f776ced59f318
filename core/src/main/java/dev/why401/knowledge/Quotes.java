package dev.why401.knowledge;

/** Cuts short quotes out of long texts. */
final class Quotes {
    private static final int AROUND = 40;
    private static final int LONGEST = 160;

    private Quotes() {}

    /** Returns the words around {@code text[from, to)} as one line. */
    static String around(String text, int from, int to) {
        int start = startOfWord(text, Math.max(0, from - AROUND), from);
        int end = endOfWord(text, Math.min(text.length(), to + AROUND), to);
        String quote = onOneLine(text.substring(start, end)).strip();
        return (start > 0 ? "... " : "") + bounded(quote) + (end < text.length() ? " ..." : "");
    }

    /** Returns where the first whole word between the two starts; the first place if there is none. */
    private static int startOfWord(String text, int start, int from) {
        if (start == 0) {
            return 0;
        }
        int blank = text.indexOf(' ', start - 1);
        return blank >= 0 && blank < from ? blank + 1 : start;
    }

    private static int endOfWord(String text, int end, int to) {
        if (end == text.length()) {
            return end;
        }
        int blank = text.lastIndexOf(' ', end);
        return blank >= to ? blank : end;
    }

    /** Returns the text with each run of white space made one blank. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean white = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space) {
                line.append(c);
            } else if (!white) {
                line.append(' ');
            }
            white = space;
        }
        return line.toString();
    }

    static String bounded(String text) {
        return text.length() <= LONGEST ? text : start(text, LONGEST) + " ...";
    }

    /** Returns the start of a text that is longer than that, without cutting a character in two. */
    static String start(String text, int longest) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
