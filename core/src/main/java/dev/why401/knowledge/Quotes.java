package dev.why401.knowledge;

/** Cuts short quotes out of long texts. */
final class Quotes {
    private static final int AROUND = 40;
    private static final int LONGEST = 160;

    private Quotes() {}

    /** Returns the words around {@code text[from, to)} as one line. */
    static String around(String text, int from, int to) {
        int start = Math.max(0, Math.min(from, text.length()) - AROUND);
        int end = Math.min(text.length(), Math.min(to, text.length()) + AROUND);
        String quote = text.substring(start, end).replaceAll("\\s+", " ").strip();
        return (start > 0 ? "... " : "") + bounded(quote) + (end < text.length() ? " ..." : "");
    }

    static String bounded(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
    }
}
