package dev.why401.evidence;

/**
 * Writes zeros for the digits of the time stamps that stand in front of the lines of a log, the year excepted. Nobody reads a
 * cause out of the second in which a line was written, its milliseconds may look like a status, and lines that differ in nothing
 * else need to be read only once. Thread-safe.
 */
public final class TimeStamps {
    private static final int YEAR = 4;
    private static final String DATE = "0000-00-00";
    private static final String TIME = "00:00:00";

    private TimeStamps() {}

    /** Returns the text with each character where it was; the same object if no line begins with a time stamp. */
    public static String zeroed(String text) {
        char[] zeroed = null;
        int line = 0;
        while (line >= 0 && line < text.length()) {
            int from = line + (isOpening(text.charAt(line)) ? 1 : 0);
            int end = endOfStamp(text, from);
            if (end > from) {
                zeroed = zeroed == null ? text.toCharArray() : zeroed;
                zero(zeroed, isDate(text, from) ? from + YEAR : from, end);
            }
            line = text.indexOf('\n', line) + 1;
            line = line == 0 ? -1 : line;
        }
        return zeroed == null ? text : new String(zeroed);
    }

    private static boolean isOpening(char c) {
        return c == '[' || c == '(' || c == '"';
    }

    private static void zero(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDigit(text[i])) {
                text[i] = '0';
            }
        }
    }

    /** Returns where a date with a time, or a time, ends that begins at {@code from}; {@code from} if none does. */
    private static int endOfStamp(String text, int from) {
        int time = from;
        if (isDate(text, from)) {
            time = from + DATE.length();
            boolean parted = time < text.length() && (text.charAt(time) == ' ' || text.charAt(time) == 'T');
            time += parted ? 1 : 0;
        }
        if (!isShaped(text, time, TIME)) {
            return from;
        }
        int end = time + TIME.length();
        boolean fraction = end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ',')
                && isDigit(text.charAt(end + 1));
        if (fraction) {
            end += 2;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDate(String text, int from) {
        return isShaped(text, from, DATE) || isShaped(text, from, "0000/00/00");
    }

    private static boolean isShaped(String text, int from, String shape) {
        if (from + shape.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(from + i);
            if (shape.charAt(i) == '0' ? !isDigit(c) : c != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
