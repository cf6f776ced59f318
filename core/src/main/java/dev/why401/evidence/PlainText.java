package dev.why401.evidence;

/**
 * Removes from a stranger's text what could act on a terminal, a log or a reader's eye: control characters, line and
 * paragraph separators, zero-width characters and the marks that turn the direction of writing (CWE-117, CWE-150).
 */
final class PlainText {
    private PlainText() {}

    static String lines(String raw, int limit) {
        return clean(raw, limit, true);
    }

    static String line(String raw, int limit) {
        return clean(raw, limit, false).strip();
    }

    private static String clean(String raw, int limit, boolean keepLines) {
        int end = Math.min(raw.length(), limit);
        int first = 0;
        while (first < end && isPlain(raw.charAt(first), keepLines)) {
            first++;
        }
        if (first == end) {
            return cut(raw, end);
        }
        StringBuilder clean = new StringBuilder(end).append(raw, 0, first);
        for (int i = first; i < end; i++) {
            char c = raw.charAt(i);
            if (isPlain(c, keepLines)) {
                clean.append(c);
            } else if (c == '\r' || c == '\n' || c == '\t' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                boolean secondOfPair = c == '\n' && i > 0 && raw.charAt(i - 1) == '\r';
                if (!secondOfPair) {
                    clean.append(keepLines && c != '\t' ? '\n' : ' ');
                }
            }
        }
        return cut(clean.toString(), clean.length());
    }

    static String cut(String text, int end) {
        boolean splitsPair = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsPair ? end - 1 : end);
    }

    static boolean isPlain(char c, boolean keepLines) {
        if (c >= ' ' && c < 0x7f) {
            return true;
        }
        if (c == '\n') {
            return keepLines;
        }
        return c >= 0xa0 && !isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c == 0xfffe
                || c == 0xffff;
    }
}
