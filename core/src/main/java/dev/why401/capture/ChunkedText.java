package dev.why401.capture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the sizes of chunks (RFC 9112 section 7.1) out of a body that was pasted with them. Not thread-safe. */
final class ChunkedText {
    private static final Pattern SIZE = Pattern.compile("([0-9A-Fa-f]{1,7})(?:;[^\\r\\n]{0,200})?");

    private final BodyStart body;
    private int left;
    private boolean first = true;

    private ChunkedText(int size, BodyStart body) {
        this.left = size;
        this.body = body;
    }

    /** Returns the reader of a body that starts with the size of a chunk; {@code null} if it does not. */
    static @Nullable ChunkedText startingWith(String line, @Nullable String transferEncoding, BodyStart body) {
        boolean chunked = transferEncoding != null
                && transferEncoding.toLowerCase(Locale.ROOT).contains("chunked");
        Matcher size = SIZE.matcher(line);
        return chunked && size.matches() ? new ChunkedText(Integer.parseInt(size.group(1), 16), body) : null;
    }

    /** Takes a line; returns whether the body goes on after it. */
    boolean take(String line) {
        Matcher size = SIZE.matcher(line.strip());
        if (left <= 0 && size.matches()) {
            left = Integer.parseInt(size.group(1), 16);
            first = true;
            return left > 0;
        }
        body.append(first ? "" : "\n");
        body.append(line);
        first = false;
        // A line end takes two bytes on the wire, and characters outside of ASCII take more than one.
        left -= line.length() + 2;
        return true;
    }
}
