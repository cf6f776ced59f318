package dev.why401.okhttp;

import dev.why401.evidence.ShownText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.Inflater;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.GzipSource;
import okio.InflaterSource;
import okio.Source;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The start of a body, read without taking it from the caller.
 *
 * @param text what was read; {@code null} when nothing can be said of the body
 * @param why why the rest is missing, as a clause; {@code null} when nothing is
 * @param impossible whether the answer can have no body (HEAD)
 */
record BodyRead(@Nullable String text, @Nullable String why, boolean impossible) {
    private static final long LIMIT = ShownText.LONGEST;
    private static final long STEP = 8 * 1024;

    static BodyRead notShown() {
        return new BodyRead(null, null, false);
    }

    static BodyRead whole(String text) {
        return new BodyRead(text, null, false);
    }

    /**
     * Reads up to 64 KiB after decompression. Never throws.
     *
     * @param deadline when it is over, what has arrived is enough
     * @param untouched whether nobody can have read the body before; if somebody may, no bytes mean that nothing is known
     * @param mayBreak whether the connection may be given up to keep the deadline; if not, a read that blocks ends with the
     *     client's own read timeout, and the caller loses nothing
     */
    static BodyRead peek(Response response, Duration deadline, boolean untouched, boolean mayBreak) {
        if (response.request().method().equals("HEAD")) {
            return new BodyRead(null, null, true);
        }
        Buffer bytes = new Buffer();
        String why;
        try {
            ResponseBody body = response.body();
            why = body == null ? "the client does not show it" : read(body.source(), bytes, deadline, mayBreak);
            if (bytes.size() == 0 && why == null && !untouched && body.contentLength() != 0) {
                return notShown();
            }
        } catch (IllegalStateException closed) {
            return notShown();
        } catch (IOException | RuntimeException unreadable) {
            why = "it could not be read (" + unreadable.getClass().getSimpleName() + ")";
        }
        boolean nothingToShow = bytes.size() == 0 && why != null;
        return nothingToShow ? new BodyRead("", why, false) : decoded(response, bytes, why);
    }

    private static @Nullable String read(BufferedSource source, Buffer bytes, Duration deadline, boolean mayBreak)
            throws IOException {
        Timeout timeout = source.timeout();
        boolean hadDeadline = timeout.hasDeadline();
        long oldDeadline = hadDeadline ? timeout.deadlineNanoTime() : 0;
        long end = System.nanoTime() + deadline.toNanos();
        if (mayBreak && (!hadDeadline || oldDeadline - end > 0)) {
            timeout.deadlineNanoTime(end);
        }
        try (BufferedSource peek = source.peek()) {
            while (bytes.size() < LIMIT) {
                if (peek.read(bytes, Math.min(STEP, LIMIT - bytes.size())) == -1) {
                    return null;
                }
                if (System.nanoTime() - end > 0) {
                    return "reading it took longer than " + deadline.toMillis() + " ms";
                }
            }
            return "only the first 64 KiB were read";
        } catch (IOException broken) {
            return "it broke off (" + broken.getClass().getSimpleName() + ")";
        } finally {
            if (hadDeadline) {
                timeout.deadlineNanoTime(oldDeadline);
            } else {
                timeout.clearDeadline();
            }
        }
    }

    /** OkHttp has undone its own gzip; what is still encoded was asked for by the caller. */
    private static BodyRead decoded(Response response, Buffer bytes, @Nullable String why) {
        String encoding = response.header("Content-Encoding", "").strip().toLowerCase(Locale.ROOT);
        Buffer plain = bytes;
        String problem = why;
        if (encoding.equals("gzip") || encoding.equals("deflate")) {
            plain = new Buffer();
            problem = inflate(bytes, encoding, plain, why);
        } else if (!encoding.isEmpty() && !encoding.equals("identity")) {
            return new BodyRead("", "it is encoded as " + encoding, false);
        }
        return new BodyRead(plain.readString(charset(response)), problem, false);
    }

    private static @Nullable String inflate(Buffer bytes, String encoding, Buffer plain, @Nullable String why) {
        try (Source source =
                encoding.equals("gzip") ? new GzipSource(bytes) : new InflaterSource(bytes, new Inflater())) {
            while (plain.size() < LIMIT) {
                if (source.read(plain, Math.min(STEP, LIMIT - plain.size())) == -1) {
                    return why;
                }
            }
            return "only the first 64 KiB were read";
        } catch (IOException | RuntimeException broken) {
            return why != null ? why : "it could not be decompressed";
        }
    }

    private static Charset charset(Response response) {
        MediaType type = MediaType.parse(response.header("Content-Type", ""));
        Charset charset = type == null ? null : type.charset(StandardCharsets.UTF_8);
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }
}
