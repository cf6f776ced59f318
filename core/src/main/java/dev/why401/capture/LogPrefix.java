package dev.why401.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what logging libraries put in front of a line: time, level, thread, logger. */
final class LogPrefix {
    private static final Pattern LOGCAT =
            Pattern.compile("\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d+[: ]+(\\d+)[ -]+(\\d+)[ /]");
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[(]([^\\[\\]()]{1,200})[\\])]");
    private static final Pattern LEVEL =
            Pattern.compile("(?i)\\s*(?:trace|debug|info|warn|warning|error|fine|[\\d:., TZ-]+)\\s*");
    private static final Pattern ENTRY = Pattern.compile(
            "\\s{0,4}[\\[(]?(?:\\d{4}-\\d\\d-\\d\\d|\\d\\d-\\d\\d|[A-Z][a-z]{2} \\d{1,2},? )[ T]?.{0,6}\\d{1,2}:\\d\\d");

    private LogPrefix() {}

    /** Returns what tells the thread of a line from others; empty if the prefix does not tell. */
    static String thread(String prefix) {
        Matcher logcat = LOGCAT.matcher(prefix);
        if (logcat.find()) {
            return logcat.group(1) + "-" + logcat.group(2);
        }
        Matcher brackets = IN_BRACKETS.matcher(prefix);
        while (brackets.find()) {
            if (!LEVEL.matcher(brackets.group(1)).matches()) {
                return brackets.group(1);
            }
        }
        return "";
    }

    /** Returns the end of the prefix that each line of the same logger has, so that the text after it is found. */
    static String tail(String prefix) {
        int end = prefix.length();
        int from = end;
        boolean letters = false;
        while (from > 0 && !letters) {
            int word = from;
            while (word > 0 && Character.isWhitespace(prefix.charAt(word - 1))) {
                word--;
            }
            while (word > 0 && !Character.isWhitespace(prefix.charAt(word - 1))) {
                word--;
                letters |= Character.isLetter(prefix.charAt(word));
            }
            from = word;
        }
        return prefix.substring(from, end);
    }

    /** Returns whether an entry of a log begins in the line. */
    static boolean startsEntry(String line) {
        return ENTRY.matcher(line).lookingAt();
    }
}
