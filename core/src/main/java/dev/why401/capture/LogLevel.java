package dev.why401.capture;

import java.util.Locale;
import java.util.Set;

/** Tells whether who wrote an entry meant it as a complaint. */
enum LogLevel {
    /** INFO and below: only a status that refuses makes a failure of it. */
    QUIET,
    /** WARN. */
    WARNING,
    /** ERROR and above. */
    ERROR,
    /** The entry names no level. */
    UNKNOWN;

    /** A level stands near the start of a line. */
    private static final int LOOKED_AT = 160;

    private static final Set<String> CAPITALS = Set.of(
            "TRACE",
            "DEBUG",
            "DBG",
            "INFO",
            "INF",
            "NOTICE",
            "FINE",
            "FINER",
            "FINEST",
            "CONFIG",
            "WARN",
            "WARNING",
            "WRN",
            "ERROR",
            "ERR",
            "FATAL",
            "FTL",
            "SEVERE",
            "CRITICAL",
            "ALERT",
            "EMERG",
            "PANIC");

    /** Returns the level that stands near the start of a line: "INFO", "[error]", "level=warn", "[core:error]", "Error:". */
    static LogLevel of(String line) {
        int end = Math.min(line.length(), LOOKED_AT);
        int at = 0;
        while (at < end) {
            int from = at;
            while (at < end && Character.isLetter(line.charAt(at))) {
                at++;
            }
            if (at - from >= 3 && isLevel(line, from, at)) {
                return ofWord(line.substring(from, at));
            }
            at = Math.max(at, from + 1);
        }
        return UNKNOWN;
    }

    private static boolean isLevel(String line, int from, int to) {
        char before = from == 0 ? ' ' : line.charAt(from - 1);
        char after = to == line.length() ? ' ' : line.charAt(to);
        if (Character.isUpperCase(line.charAt(from + 1))) {
            return CAPITALS.contains(line.substring(from, to)) && !isInName(before) && !isInName(after);
        }
        if (Character.isUpperCase(line.charAt(from))) {
            return after == ':' && ofWord(line.substring(from, to)) != UNKNOWN && before == ' ';
        }
        boolean labelled = before == '['
                || (before == ':' && after == ']')
                || line.startsWith("level=", from - 6)
                || line.startsWith("level=\"", from - 7)
                || (from == 0 && after == ':');
        return labelled && to - from > 2 && ofWord(line.substring(from, to)) != UNKNOWN;
    }

    private static boolean isInName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$' || c == '-';
    }

    /** Returns the level that a word or a letter stands for. */
    static LogLevel ofWord(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "trace", "debug", "dbug", "dbg", "info", "inf", "information", "informational", "notice", "verbose" ->
                QUIET;
            case "fine", "finer", "finest", "config", "i", "d", "v", "success" -> QUIET;
            case "warn", "warning", "wrn", "w" -> WARNING;
            case "error", "err", "fail", "fatal", "ftl", "severe", "critical", "crit", "alert", "emerg", "emergency" ->
                ERROR;
            case "panic", "e", "f" -> ERROR;
            default -> UNKNOWN;
        };
    }

    /** Returns the level behind a number of bunyan and pino (10 to 60). */
    static LogLevel ofNumber(double number) {
        if (number < 10 || number > 60) {
            return UNKNOWN;
        }
        return number < 40 ? QUIET : number < 50 ? WARNING : ERROR;
    }
}
