package dev.why401.capture;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A line that a logger or a container runtime wrote as a JSON object around what a program said.
 *
 * @param source what tells the lines of one thread and logger from others; empty if nothing does
 * @param text what was said, without the line end behind it
 */
record WrappedLine(String source, String text) {
    private static final int LONGEST_PREFIX = 200;

    private static final List<String> SAID =
            List.of("message", "msg", "log", "@m", "@message", "text", "short_message", "textPayload", "body");
    private static final List<String> SOURCE =
            List.of("thread_name", "thread", "logger_name", "logger", "name", "stream");

    /** Returns what stands in the line; {@code null} if it is no object, or if nothing is said in it. */
    static @Nullable WrappedLine of(String line) {
        int start = line.indexOf("{\"");
        if (start < 0 || start > LONGEST_PREFIX || !line.stripTrailing().endsWith("}")) {
            return null;
        }
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(line.substring(start)))) {
            return json.readJsonValue() instanceof Map<?, ?> members ? of(line.substring(0, start), members) : null;
        } catch (IOException | JsonDataException notJson) {
            return null;
        }
    }

    private static @Nullable WrappedLine of(String prefix, Map<?, ?> members) {
        StringJoiner source = new StringJoiner(" ");
        source.add(LogPrefix.thread(prefix));
        SOURCE.forEach(name -> source.add(members.get(name) instanceof String said ? said : ""));
        for (String name : SAID) {
            if (members.get(name) instanceof String said) {
                return new WrappedLine(source.toString(), said.stripTrailing());
            }
        }
        return null;
    }
}
