package dev.why401.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of what curl printed.
 *
 * @param kind who speaks in it
 * @param text what is said
 */
record CurlLine(Kind kind, String text) {
    /** Tells who speaks in a line. */
    enum Kind {
        /** curl about what it does ({@code *}). */
        INFO,
        /** The request ({@code >}). */
        SENT,
        /** The answer ({@code <}). */
        RECEIVED,
        /** Data that was sent, which only a trace shows. */
        SENT_DATA,
        /** Data that was received, which only a trace tells from the rest. */
        RECEIVED_DATA,
        /** The last words of curl: {@code curl: (60) ...}. */
        EXIT,
        /** Sizes of data and the progress meter. */
        NOISE,
        /** Anything else: a body, headers of {@code -i}, a command, prose. */
        OTHER
    }

    private static final int LONGEST_METER = 200;

    private static final Pattern TIME = Pattern.compile("\\s{0,8}\\d\\d:\\d\\d:\\d\\d\\.\\d{6} (?:\\[\\d+-[\\dx]+] )?");
    private static final Pattern TRACE_IDS = Pattern.compile("\\[\\d+-[\\dx]+] (?=[*<>{}=])");
    private static final Pattern METER = Pattern.compile(
            "\\s{0,3}\\d{1,3}\\s{1,6}[\\d.]+[kMGTP]?\\s[\\s\\d.kMGTP]{10,60}(?:(?:--|\\d+):(?:--|\\d\\d):(?:--|\\d\\d)\\s+){3}[\\d.]+[kMGTP]?");
    private static final Pattern METER_HEAD =
            Pattern.compile("\\s*(?:% Total\\s+% Received|Dload\\s+Upload\\s+Total).*");
    private static final Pattern MARKED = Pattern.compile("\\s{0,8}([*<>])(?:\\s(.*))?", Pattern.DOTALL);
    private static final Pattern DATA_NOTE = Pattern.compile("\\s{0,8}[{}] \\[\\d+ bytes data].*");
    private static final Pattern EXIT = Pattern.compile("\\s{0,8}(curl: \\(\\d{1,3}\\).*)");

    /** Returns the line without time, progress meter and the marks of a quotation. */
    static CurlLine of(String raw) {
        String line = withoutFront(raw);
        if (line.length() < LONGEST_METER && METER_HEAD.matcher(line).matches()) {
            return new CurlLine(Kind.NOISE, "");
        }
        Matcher marked = MARKED.matcher(line);
        if (marked.matches()) {
            Kind kind = switch (marked.group(1)) {
                case "*" -> Kind.INFO;
                case ">" -> Kind.SENT;
                default -> Kind.RECEIVED;
            };
            return new CurlLine(kind, marked.group(2) == null ? "" : marked.group(2));
        }
        Matcher exit = EXIT.matcher(line);
        if (exit.matches()) {
            return new CurlLine(Kind.EXIT, exit.group(1));
        }
        boolean noise = DATA_NOTE.matcher(line).matches() || (line.isEmpty() && !raw.isEmpty());
        return new CurlLine(noise ? Kind.NOISE : Kind.OTHER, line);
    }

    private static String withoutFront(String raw) {
        String line = raw;
        if (line.startsWith("&gt; ") || line.startsWith("&lt; ")) {
            line = (line.startsWith("&g") ? ">" : "<") + line.substring(4);
        }
        line = after(TIME, line);
        line = after(TRACE_IDS, line);
        return after(METER, line);
    }

    private static String after(Pattern front, String line) {
        Matcher matcher = front.matcher(line);
        return matcher.lookingAt() ? line.substring(matcher.end()) : line;
    }
}
