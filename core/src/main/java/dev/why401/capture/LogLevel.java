package dev.why401.capture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern WORD = Pattern.compile(
            "(?<![A-Za-z0-9_.$-])(TRACE|DEBUG|DBG|INFO|INF|NOTICE|FINE|FINER|FINEST|CONFIG|WARN|WARNING|WRN|ERROR|ERR|FATAL|FTL"
                    + "|SEVERE|CRITICAL|ALERT|EMERG|PANIC)(?![A-Za-z0-9_.$-])(?! \\d)"
                    + "|(?:\\[|\\blevel=\"?|^)(trace|debug|dbug|info|notice|warn|warning|error|fail|fatal|crit|critical|alert|emerg)"
                    + "(?=[\\]: \"])"
                    + "|\\[[a-z0-9_]{2,30}:(debug|info|notice|warn|error|crit|alert|emerg)\\]"
                    + "|(Error|Warning|Info)(?=:)");

    static LogLevel of(String line) {
        Matcher word = WORD.matcher(line.length() > LOOKED_AT ? line.substring(0, LOOKED_AT) : line);
        if (!word.find()) {
            return UNKNOWN;
        }
        return ofWord(word.group().replaceAll("^\\[(?:[a-z0-9_]*:)?|^level=\"?|\\]$", ""));
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
