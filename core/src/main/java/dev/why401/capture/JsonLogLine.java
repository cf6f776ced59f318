package dev.why401.capture;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an entry that is one JSON object, as Logback, Pino, Bunyan, Serilog, GitLab and others write it, or as a client's
 * exception turns into. Members are known by their names, wherever they stand.
 */
final class JsonLogLine {
    private static final int DEEPEST = 12;

    private static final Set<String> STATUS = Set.of(
            "status",
            "statuscode",
            "status_code",
            "http_status",
            "httpstatus",
            "client_status",
            "response_status",
            "responsestatus",
            "responsecode",
            "response_code");
    private static final Set<String> METHOD =
            Set.of("method", "http_method", "httpmethod", "request_method", "requestmethod", "verb");
    private static final Set<String> URL = Set.of(
            "url",
            "uri",
            "request_url",
            "requesturl",
            "http_url",
            "href",
            "full",
            "originalurl",
            "request_uri",
            "requesturi",
            "requestresource",
            "endpoint");
    private static final Set<String> PATH = Set.of("path", "client_path", "request_path", "requestpath", "url");
    private static final Set<String> BASE = Set.of("client_url", "baseurl", "base_url", "host", "hostname");
    private static final Set<String> LEVEL = Set.of("level", "severity", "loglevel", "levelname", "@l", "lvl");
    private static final Set<String> BODY =
            Set.of("response_body", "responsebody", "responsecontent", "response_text", "client_response");
    private static final Set<String> ANSWERS = Set.of("res", "response");
    private static final Set<String> REQUESTS = Set.of("req", "request", "config");

    private final LogFacts facts;
    private final StringBuilder words = new StringBuilder();
    private LogLevel level = LogLevel.UNKNOWN;
    private @Nullable String base;
    private @Nullable String path;

    private JsonLogLine(LogFacts facts) {
        this.facts = facts;
    }

    /** Returns the entry if {@code text} is a JSON object; its facts go to {@code facts}. */
    static @Nullable JsonLogLine read(String text, LogFacts facts) {
        if (!text.startsWith("{\"") || !text.stripTrailing().endsWith("}")) {
            return null;
        }
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(text))) {
            if (!(json.readJsonValue() instanceof Map<?, ?> members)) {
                return null;
            }
            JsonLogLine line = new JsonLogLine(facts);
            line.walk(members, "", 0);
            line.join();
            return line;
        } catch (IOException | JsonDataException notJson) {
            return null;
        }
    }

    LogLevel level() {
        return level;
    }

    /** Returns all texts in it, one a line. */
    String words() {
        return words.toString();
    }

    private void walk(Map<?, ?> members, String parent, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        members.forEach((key, value) -> {
            String dotted = String.valueOf(key).toLowerCase(Locale.ROOT);
            String name = dotted.substring(dotted.lastIndexOf('.') + 1);
            if (value instanceof Map<?, ?> inner) {
                object(inner, name, parent, depth);
            } else if (value instanceof List<?> several) {
                several.forEach(one -> element(one, name, parent, depth));
            } else if (value != null) {
                leaf(name, parent, value);
            }
        });
    }

    private void object(Map<?, ?> inner, String name, String parent, int depth) {
        if (name.equals("headers")) {
            headers(inner, parent);
        } else if (isBody(name, parent)) {
            facts.body(written(inner), null);
            walk(inner, parent, depth + 1);
        } else {
            walk(inner, name, depth + 1);
        }
    }

    private void element(@Nullable Object one, String name, String parent, int depth) {
        if (one instanceof Map<?, ?> inner) {
            walk(inner, parent, depth + 1);
        } else if (one instanceof String text) {
            words.append(name).append(": ").append(text).append('\n');
        }
    }

    private void leaf(String name, String parent, Object value) {
        String text = value instanceof Double number && number == Math.rint(number)
                ? Long.toString(number.longValue())
                : value.toString();
        boolean isStatus = text.matches("[1-5]\\d\\d");
        if ((STATUS.contains(name) && isStatus) || (name.equals("code") && text.matches("40[137]"))) {
            facts.status(text);
        } else if (METHOD.contains(name) && text.matches("[A-Za-z]{3,10}")) {
            facts.method(text);
        } else if (LEVEL.contains(name)) {
            level = value instanceof Double number ? LogLevel.ofNumber(number) : LogLevel.ofWord(text);
        } else if (URL.contains(name) && text.contains("://")) {
            facts.url(text);
        } else if (BASE.contains(name) && (text.contains("://") || name.contains("url"))) {
            base = base == null ? text : base;
        } else if (PATH.contains(name) && text.startsWith("/")) {
            path = path == null ? text : path;
        } else if (isBody(name, parent)) {
            facts.body(text, null);
            words.append(text).append('\n');
        } else if (value instanceof String) {
            words.append(text).append('\n');
        }
    }

    private static boolean isBody(String name, String parent) {
        return BODY.contains(name) || (ANSWERS.contains(parent) && (name.equals("body") || name.equals("data")));
    }

    private void headers(Map<?, ?> fields, String parent) {
        fields.forEach((name, value) -> {
            String text = value instanceof List<?> several && !several.isEmpty()
                    ? String.valueOf(several.get(0))
                    : String.valueOf(value);
            if (ANSWERS.contains(parent)) {
                facts.answered(String.valueOf(name), text);
            } else if (REQUESTS.contains(parent)) {
                facts.sent(String.valueOf(name), text);
            }
        });
    }

    private void join() {
        if (base != null && path != null) {
            facts.url((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
        }
        facts.url(path == null ? base : path);
    }

    private static @Nullable String written(Map<?, ?> members) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.jsonValue(members);
        } catch (IOException | IllegalArgumentException cannotBeWritten) {
            return null;
        }
        return buffer.readUtf8();
    }
}
