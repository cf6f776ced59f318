package dev.why401.capture;

import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the lines of HTTP messages (RFC 9112): the start of a request, of an answer, and header fields. */
final class MessageLine {
    /** A longer line is no start of a message and no header that is kept. */
    private static final int LONGEST = 64 * 1024;

    private static final Pattern REQUEST =
            Pattern.compile("([A-Z][A-Z_-]{2,19}) (\\S{1,8000}+) HTTP/\\d(?:\\.\\d)?\\s*");
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)? {1,3}(\\d{3})(?:[ \\t]([^\\r\\n]*))?");
    private static final Pattern HEADER =
            Pattern.compile("(:?[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}+):[ \\t]*(.*)", Pattern.DOTALL);

    private MessageLine() {}

    /** The first line of a request. */
    record Request(String method, String target) {}

    /** The first line of an answer. */
    record Status(int code, String phrase) {
        Fact<Integer> fact() {
            return Fact.present(code);
        }

        boolean isInterim() {
            return code < 200;
        }
    }

    static @Nullable Request request(String line) {
        Matcher request = matcher(REQUEST, line);
        return request.matches() ? new Request(request.group(1), request.group(2)) : null;
    }

    static @Nullable Status status(String line) {
        Matcher status = matcher(STATUS, line);
        if (!status.matches()) {
            return null;
        }
        String phrase = status.group(2);
        return new Status(Integer.parseInt(status.group(1)), phrase == null ? "" : phrase.strip());
    }

    static @Nullable Field header(String line) {
        Matcher header = matcher(HEADER, line);
        return header.matches() ? new Field(header.group(1), header.group(2).strip()) : null;
    }

    private static Matcher matcher(Pattern pattern, String line) {
        return pattern.matcher(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
    }
}
