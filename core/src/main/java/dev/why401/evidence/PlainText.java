package dev.why401.evidence;

/**
 * Removes from a stranger's text what could act on a terminal, a log or a reader's eye: control characters, line and
 * paragraph separators, zero-width characters, invisible tags, the marks that turn the direction of writing, and halves of
 * surrogate pairs (CWE-117, CWE-150).
 */
final class PlainText {
    private PlainText() {}

    static String lines(String raw, int limit) {
        return clean(raw, limit, true);
    }

    static String line(String raw, int limit) {
        return clean(raw, limit, false).strip();
    }

    /** Returns the first {@code end} units, one less where that would part a surrogate pair. */
    static String cut(String text, int end) {
        boolean splitsPair = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsPair ? end - 1 : end);
    }

    private static String clean(String raw, int limit, boolean keepLines) {
        String start = cut(raw, Math.min(raw.length(), limit));
        int first = 0;
        while (first < start.length() && isPlainAscii(start.charAt(first), keepLines)) {
            first++;
        }
        if (first == start.length()) {
            return start;
        }
        StringBuilder clean = new StringBuilder(start.length()).append(start, 0, first);
        int i = first;
        while (i < start.length()) {
            int c = start.codePointAt(i);
            if (isSecondOfPair(start, i)) {
                i++;
                continue;
            }
            if (isPlain(c, keepLines)) {
                clean.appendCodePoint(c);
            } else if (isSpacing(c)) {
                clean.append(keepLines && c != '\t' ? '\n' : ' ');
            }
            i += Character.charCount(c);
        }
        return clean.toString();
    }

    private static boolean isSpacing(int c) {
        return c == '\r' || c == '\n' || c == '\t' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isSecondOfPair(String text, int at) {
        return text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r';
    }

    private static boolean isPlainAscii(char c, boolean keepLines) {
        return (c >= ' ' && c < 0x7f) || (c == '\n' && keepLines);
    }

    static boolean isPlain(int c, boolean keepLines) {
        if (c < 0xa0) {
            return isPlainAscii((char) c, keepLines);
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isBlankGlyph(c) && (c & 0xfffe) != 0xfffe;
        };
    }

    /** Letters and marks that take no room or show nothing: fillers, the grapheme joiner, variation selectors. */
    private static boolean isBlankGlyph(int c) {
        return c == 0x034f
                || c == 0x115f
                || c == 0x1160
                || c == 0x3164
                || c == 0xffa0
                || (c >= 0xe0100 && c <= 0xe01ef);
    }
}
