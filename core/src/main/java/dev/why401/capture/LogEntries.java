package dev.why401.capture;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a log into entries: a line with a time stamp or a level begins one, stack traces and indented lines belong to the
 * entry above. In text without either, an entry begins where a client names a further failure.
 */
final class LogEntries {
    /** Lines above a failure in text without time stamps that may say what was called. */
    private static final int LINES_BEFORE_FAILURE = 12;

    /** A class name with a message, or one of the one-line complaints of programs. */
    private static final Pattern FAILURE = Pattern.compile(
            "(?:[\\w.$\\\\]{0,200}(?:Error|Exception|Failure|Unauthorized|Forbidden)(?:\\$\\w{1,60})?(?: \\[\\w{1,60}\\])?: |\\w{2,20}(?:-\\w{2,30})? : "
                    + "|curl: \\(\\d|fatal: |wget: |PHP (?:Fatal|Warning)|(?:Exception in thread|Uncaught) |Unhandled error|Remote error for)");

    /** The header of an entry of java.util.logging, whose second line has the level. */
    private static final Pattern JAVA_LOGGING = Pattern.compile(
            "[A-Z][a-z]{2} \\d{1,2}, \\d{4},? \\d{1,2}:\\d\\d:\\d\\d[ \u202f][AP]M \\S{1,500}(?: \\S{1,200})?");

    private static final Pattern JSON_LEVEL =
            Pattern.compile("\"(?:level|severity|levelname|log\\.level|@l|@t|@timestamp|lvl)\"\\s?:");

    private static final Pattern BODY = Pattern.compile("(?:Body|Content|Response): ?[\\[{<]");

    /** What HttpClient of .NET printed last in the open entry. */
    private enum Message {
        NONE,
        REQUEST,
        ANSWER
    }

    private final InputLines lines;
    private final DebugOutput debug;
    private @Nullable LogEntry open;
    private boolean inTrace;
    private boolean hasFailure;
    private Message message = Message.NONE;

    LogEntries(InputLines lines, DebugOutput debug) {
        this.lines = lines;
        this.debug = debug;
    }

    /** Returns the next entry, or {@code null} at the end of the input. */
    @Nullable
    LogEntry next() throws IOException {
        for (String raw = lines.next(); raw != null; raw = lines.next()) {
            LogEntry current = open;
            if (debug.take(raw, lines.number())) {
                open = null;
                if (current != null) {
                    return current;
                }
                continue;
            }
            LogLine line = LogLine.of(raw);
            if (current == null) {
                if (!line.text().isBlank()) {
                    begin(line);
                }
            } else if (belongsTo(current, line)) {
                current.add(line);
                follow(line);
            } else {
                begin(line);
                return current;
            }
        }
        LogEntry last = open;
        open = null;
        return last;
    }

    private void begin(LogLine line) {
        open = new LogEntry(lines.number(), line);
        inTrace = false;
        hasFailure = false;
        message = Message.NONE;
        follow(line);
    }

    /** The line after a traceback of Python names the failure and belongs to it. */
    private void follow(LogLine line) {
        if (line.text().contains("ReasonPhrase: '")) {
            message = Message.ANSWER;
        } else if (line.text().startsWith("Method: ")) {
            message = Message.REQUEST;
        }
        if (line.text().startsWith("Traceback (")) {
            inTrace = true;
        } else if (!line.continues()) {
            inTrace = false;
            hasFailure |= !line.starts() && isFailure(line.text());
        } else if (line.text().startsWith("During handling of") || line.text().startsWith("The above exception")) {
            hasFailure = false;
        }
    }

    private boolean belongsTo(LogEntry entry, LogLine line) {
        if (isOfDotNet(line.text())) {
            return true;
        }
        if (line.starts() && line.text().startsWith("{") && !entry.isJson()) {
            return !isLogger(line) || entry.lastLine().stripTrailing().endsWith(":");
        }
        if (line.starts()) {
            return entry.lines() == 1 && JAVA_LOGGING.matcher(entry.lastLine()).matches();
        }
        if (line.continues() || inTrace) {
            return !startsTrace(entry, line);
        }
        if (!line.source().isEmpty()) {
            boolean opens = isFailure(line.text());
            boolean complains = entry.level() != LogLevel.QUIET && !hasFailure;
            return entry.isStarted() && line.source().equals(entry.source()) && (!opens || complains);
        }
        if (entry.isStarted()) {
            return true;
        }
        return !isFailure(line.text()) || (!hasFailure && entry.lines() < LINES_BEFORE_FAILURE);
    }

    /** A traceback that is not chained to the one above, or stands below a line that complains of nothing, is a new failure. */
    private boolean startsTrace(LogEntry entry, LogLine line) {
        return line.text().startsWith("Traceback (")
                && (entry.isStarted() ? entry.level() == LogLevel.QUIET && entry.lines() == 1 : hasFailure);
    }

    /** A line of JSON in between is the body of an answer, unless it has a level. */
    static boolean isLogger(LogLine line) {
        return line.level() != LogLevel.UNKNOWN
                || JSON_LEVEL.matcher(line.text()).find();
    }

    /** The request above its answer, and the body below it, as programs on .NET print them. */
    private boolean isOfDotNet(String line) {
        return (message == Message.REQUEST && line.startsWith("StatusCode: "))
                || (message == Message.ANSWER && BODY.matcher(line).lookingAt());
    }

    private static boolean isFailure(String text) {
        return FAILURE.matcher(text).lookingAt()
                || text.contains("net::ERR_")
                || text.contains("401")
                || text.contains("403")
                || text.contains("407");
    }
}
