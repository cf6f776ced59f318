package dev.why401.capture;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Holds one line of a log without what a collector of logs wrote in front of it.
 *
 * @param text the line without colours and without the prefix of a container, syslog or logcat
 * @param source who wrote it, as such a prefix says, for example host and process; empty if there was no prefix
 * @param starts whether the line has a time stamp or a level of its own
 * @param continues whether the line can only belong to the one above
 * @param level the level that the line names
 */
record LogLine(String text, String source, boolean starts, boolean continues, LogLevel level) {
    private static final Pattern COLOUR =
            Pattern.compile("(?:\\x1b|\\\\u001b|\\\\x1b|\\\\033|\\^\\[)\\[[0-9;?]{0,20}[mK]");

    private static final Pattern CONTAINER = Pattern.compile(
            "(\\[pod/[^\\]\\s]{1,200}\\] |[A-Za-z0-9][\\w.-]{0,60} {1,40}\\| ?"
                    + "|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{1,9}(?:Z|[+-]\\d\\d:\\d\\d) (?:stdout|stderr) [FP] )");

    private static final Pattern SYSLOG = Pattern.compile("(?:<\\d{1,3}>)?(?:"
            + "1 \\d{4}-\\d\\d-\\d\\dT\\S{8,30} (\\S{1,255} \\S{1,48} \\S{1,128}) \\S{1,32} (?:-|\\[[^\\]]{0,500}\\]) ?"
            + "|(?:[A-Z][a-z]{2} {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\S{1,20})"
            + " ([\\w.-]{1,255} [\\w./@-]{1,100}(?:\\[\\d{1,10}\\])?): ?)");

    private static final Pattern LOGCAT = Pattern.compile(
            "(?:\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} {1,8}\\d{1,7} {1,8}\\d{1,7} ([VDIWEF]) ([^:]{1,100}): ?"
                    + "|([VDIWEF])/([^(:]{1,100})\\( {0,8}\\d{1,7}\\): ?)");

    private static final String DATE = "(?:\\d{4}[-/.]\\d\\d[-/.]\\d\\d|\\d\\d[-/.](?:\\d\\d|[A-Z][a-z]{2})[-/.]\\d{4}"
            + "|(?:[A-Z][a-z]{2},? )?[A-Z][a-z]{2} {1,2}\\d{1,2}(?:,? \\d{4},?)?)";

    private static final Pattern STARTS = Pattern.compile("[\\[\"(]?" + DATE + "[T :]{1,2}\\d{1,2}:\\d\\d"
            + "|\\[?\\d\\d:\\d\\d:\\d\\d(?![\\d:])|--\\d{4}-\\d\\d-\\d\\d |\\d{10}\\.\\d{3} |[IWEF]\\d{4} \\d\\d:\\d\\d:\\d\\d\\."
            + "|(?:http-outgoing|ex)-\\d{1,12} (?:>>|<<) |[DIWEFA], \\[\\d{4}-|time=\"?\\d{4}-|ts=\\d|\\{\"|\\S{1,255} \\S{1,255} \\S{1,255} \\[\\d\\d/[A-Z][a-z]{2}/\\d{4}:"
            + "|\\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|SEVERE|CRITICAL)(?:\\]|:| |\\t|$)"
            + "|(?:trce|dbug|info|warn|fail|crit|error|debug): |level=[a-z]|\\[(?:error|warn|warning|info|debug)\\] "
            + "|(?:Error|Warning|Info): Remote |(?:Error|Warning|Info): Unhandled ");

    private static final Pattern CONTINUES =
            Pattern.compile("\\s|$|[}\\])]|Caused by: |Suppressed: |\\.{3} \\d|at [\\w.$<>/]{1,200}\\("
                    + "|#\\d{1,3} |Stack trace:|Traceback \\(|During handling of|The above exception|Original Stack Trace|Error has been observed"
                    + "|For more information check:|--- End of|<(?:!|html|head|body|/)");

    private static final int LONGEST_WRAPPED = 64 * 1024;

    static LogLine of(String raw) {
        if (!raw.isEmpty() && Character.isWhitespace(raw.charAt(0))) {
            return new LogLine(raw, "", false, true, LogLevel.UNKNOWN);
        }
        boolean coloured = raw.indexOf('\u001b') >= 0 || raw.contains("[0m") || raw.contains("33[");
        String text = coloured ? COLOUR.matcher(raw).replaceAll("") : raw;
        String source = "";
        String inner = ofDocker(text);
        if (inner != null) {
            text = inner;
            source = "docker";
        }
        Matcher container = CONTAINER.matcher(text);
        if (mayBeContainer(text) && container.lookingAt()) {
            source = "container";
            text = text.substring(container.end());
        }
        Matcher syslog = SYSLOG.matcher(text);
        if (syslog.lookingAt()) {
            String who = syslog.group(1) == null ? syslog.group(2) : syslog.group(1);
            if (LogLevel.of(who) == LogLevel.UNKNOWN) {
                return bare(text.substring(syslog.end()), who, LogLevel.UNKNOWN);
            }
        }
        Matcher logcat = LOGCAT.matcher(text);
        if (logcat.lookingAt()) {
            int group = logcat.group(1) == null ? 3 : 1;
            return bare(
                    text.substring(logcat.end()),
                    logcat.group(group + 1).strip(),
                    LogLevel.ofWord(logcat.group(group)));
        }
        return bare(text, source, LogLevel.UNKNOWN);
    }

    private static boolean mayBeContainer(String text) {
        int bar = text.indexOf('|');
        return (bar > 0 && bar < 110) || text.startsWith("[pod/") || text.indexOf(" std") > 0;
    }

    private static LogLine bare(String text, String source, LogLevel given) {
        boolean starts = STARTS.matcher(text).lookingAt();
        return new LogLine(
                text,
                source,
                starts,
                !starts && CONTINUES.matcher(text).lookingAt(),
                given == LogLevel.UNKNOWN && starts ? LogLevel.of(text) : given);
    }

    /** Docker's json-file driver wraps each line into an object with a member "log". */
    private static @Nullable String ofDocker(String line) {
        if (!line.startsWith("{\"log\":\"") || line.length() > LONGEST_WRAPPED) {
            return null;
        }
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(line))) {
            Object message = json.readJsonValue() instanceof Map<?, ?> members ? members.get("log") : null;
            return message instanceof String text ? text.stripTrailing() : null;
        } catch (IOException | JsonDataException notDocker) {
            return null;
        }
    }
}
