package dev.why401.capture;

import dev.why401.evidence.ShownText;

/** Collects the lines of one entry of a log, bounded. Not thread-safe. */
final class LogEntry {
    /** More than is shown, so that a secret at the end of what is shown is read whole. */
    static final int LONGEST = ShownText.LONGEST + 16 * 1024;

    private final long number;
    private final String source;
    private final boolean started;
    private final StringBuilder text = new StringBuilder();
    private LogLevel level;
    private int lines;
    private String lastLine = "";

    LogEntry(long number, LogLine first) {
        this.number = number;
        this.source = first.source();
        this.started = first.starts();
        this.level = first.level();
        add(first);
    }

    void add(LogLine line) {
        if (lines > 0 && text.length() < LONGEST) {
            text.append('\n');
        }
        lastLine = line.text();
        text.append(lastLine, 0, Math.min(lastLine.length(), LONGEST - text.length()));
        lines++;
        if (level == LogLevel.UNKNOWN) {
            level = line.starts() ? line.level() : level;
        }
    }

    /** Puts the lines of {@code above} in front of these. */
    void putInFront(LogEntry above) {
        text.insert(0, above.text + "\n");
        text.setLength(Math.min(text.length(), LONGEST));
    }

    /** Returns the number of the first line. */
    long number() {
        return number;
    }

    /** Returns who wrote the first line, as the collector of the log says. */
    String source() {
        return source;
    }

    /** Returns whether the first line has a time stamp or a level. */
    boolean isStarted() {
        return started;
    }

    boolean isJson() {
        return text.length() > 0 && text.charAt(0) == '{';
    }

    LogLevel level() {
        return level;
    }

    int lines() {
        return lines;
    }

    String lastLine() {
        return lastLine;
    }

    /** Returns the lines as they were written. It may hold secrets. */
    String text() {
        return text.toString();
    }
}
