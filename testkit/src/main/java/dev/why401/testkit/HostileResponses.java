package dev.why401.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;

/**
 * Makes refusals that try to break whoever interprets them.
 *
 * <p>Each is a 401 unless its name says otherwise, for any MockWebServer of a test. Every call makes a new response;
 * the methods may be called from any thread.
 */
public final class HostileResponses {

    /** What {@link #gzipBomb()} unfolds to, in bytes. */
    public static final long GZIP_BOMB_SIZE = 64L << 20;

    /** How deep {@link #deeplyNestedJson()} nests, and half of its length in bytes. */
    public static final int NESTING_DEPTH = 512 << 10;

    /** How many bytes {@link #drip()} sends each second. */
    public static final int DRIP_BYTES_PER_SECOND = 100;

    private static final int CHUNK = 64 << 10;

    private HostileResponses() {}

    private static MockResponse refusal(String mediaType) {
        return Answers.empty(401).setHeader("Content-Type", mediaType);
    }

    /** Announces gzip and stops in the middle of it: reading ends in an {@code EOFException}. */
    public static MockResponse truncatedGzip() {
        Random noise = new Random(401);
        byte[] incompressible = new byte[CHUNK];
        noise.nextBytes(incompressible);
        Buffer whole = gzip(sink -> sink.write(incompressible));
        Buffer half = new Buffer();
        half.write(whole, whole.size() / 2);
        return refusal(Answers.JSON).setHeader("Content-Encoding", "gzip").setBody(half);
    }

    /** Announces gzip and is none. */
    public static MockResponse falseGzip() {
        return refusal(Answers.JSON).setHeader("Content-Encoding", "gzip").setBody("{\"message\":\"plain\"}");
    }

    /** Sends some 64 KB that unfold to {@link #GZIP_BOMB_SIZE} bytes of blanks. */
    public static MockResponse gzipBomb() {
        return refusal(Answers.JSON).setHeader("Content-Encoding", "gzip").setBody(new Buffer().write(Bomb.ZIPPED));
    }

    /** Sends 1 MB of well-formed JSON: arrays, each in the one before. */
    public static MockResponse deeplyNestedJson() {
        return refusal(Answers.JSON).setBody("[".repeat(NESTING_DEPTH) + "]".repeat(NESTING_DEPTH));
    }

    /** Names a charset that does not exist. */
    public static MockResponse bogusCharset() {
        return refusal("application/json;charset=no-such-charset").setBody("{\"message\":\"bogus charset\"}");
    }

    /** Has a {@code Content-Type} that is none. */
    public static MockResponse bogusMediaType() {
        return refusal(";;;").setBody("{\"message\":\"bogus media type\"}");
    }

    /** Says JSON and sends bytes in which every value occurs, in no charset at all. */
    public static MockResponse binaryBody() {
        Buffer bytes = new Buffer();
        for (int i = 0; i < 4096; i++) {
            bytes.writeByte(i % 256);
        }
        return refusal(Answers.JSON).setBody(bytes);
    }

    /** Sends 64 KB at {@link #DRIP_BYTES_PER_SECOND}: eleven minutes for whoever waits for the end. */
    public static MockResponse drip() {
        return refusal(Answers.JSON)
                .setBody("{\"message\":\"" + "drip ".repeat(CHUNK / 5) + "\"}")
                .throttleBody(DRIP_BYTES_PER_SECOND, 1, TimeUnit.SECONDS);
    }

    /** Announces more bytes than it sends and keeps the connection open: reading ends with the reader's patience. */
    public static MockResponse stall() {
        String body = "{\"message\":\"and then sil";
        return refusal(Answers.JSON).setBody(body).setHeader("Content-Length", body.length() + 1000);
    }

    /** Opens a quote in {@code WWW-Authenticate} and never closes it. */
    public static MockResponse openQuoteInChallenge() {
        return refusal(Answers.JSON)
                .setHeader("WWW-Authenticate", "Bearer realm=\"acme, error=invalid_token, error_description=\\")
                .setBody("{}");
    }

    /** Sends a challenge of nothing but separators, ten thousand of them. */
    public static MockResponse endlessChallenge() {
        return refusal(Answers.JSON)
                .setHeader("WWW-Authenticate", "Bearer " + "=,\"\\\" ".repeat(10_000))
                .setBody("{}");
    }

    /**
     * Puts terminal escapes, a null, a carriage return, right-to-left marks and a line that looks like another log
     * record into the body, and as much of it as HTTP lets pass into the headers.
     */
    public static MockResponse controlCharacters() {
        return refusal("text/plain;charset=UTF-8")
                .addHeaderLenient("X-Seraph-LoginReason", "\u001b[2J\u001b[31mOK\u0007")
                .addHeaderLenient("WWW-Authenticate", "Basic realm=\"\u202egro.lanretni\u202c\"")
                .setBody("\u001b[2J\u001b[1;31mAll is well\u001b[0m\u0000\u0007\r"
                        + "\u202edrowssap\u202c \u2066isolate\u2069 \u200bzero\u200bwidth\ufeff\n"
                        + "2026-11-21 09:14:00 INFO login of admin succeeded\u0085\u2028\u2029");
    }

    /** Announces more bytes than it sends and hangs up: reading ends in a {@code ProtocolException}. */
    public static MockResponse bodyShorterThanAnnounced() {
        String body = "{\"message\":\"cut sho";
        return refusal(Answers.JSON)
                .setBody(body)
                .setHeader("Content-Length", body.length() + 1000)
                .setSocketPolicy(SocketPolicy.DISCONNECT_AT_END);
    }

    /** Is a 302 to itself. */
    public static MockResponse redirectLoop() {
        return Answers.redirect(302, "/loop");
    }

    /** Is a 302 whose target is no URL. */
    public static MockResponse redirectToNowhere() {
        return Answers.redirect(302, "https://[nowhere/");
    }

    /** Answers each request with a copy of this response. */
    public static Dispatcher always(MockResponse response) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return response.clone();
            }
        };
    }

    /** Answers each request with a 401 whose body and one of whose headers repeat the {@code Authorization} it got. */
    public static Dispatcher echoingAuthorization() {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String sent = Objects.requireNonNullElse(request.getHeader("Authorization"), "nothing");
                return refusal(Answers.JSON)
                        .addHeaderLenient("WWW-Authenticate", "Bearer error_description=" + Answers.quoted(sent))
                        .setBody("{\"message\":" + Answers.quoted("Authorization was " + sent) + ",\"path\":"
                                + Answers.quoted(String.valueOf(request.getPath())) + "}");
            }
        };
    }

    /** Made once, when first asked for: it takes a few hundred milliseconds. */
    private static final class Bomb {
        static final ByteString ZIPPED = zipped();

        private static ByteString zipped() {
            byte[] blanks = new byte[CHUNK];
            Arrays.fill(blanks, (byte) ' ');
            return gzip(sink -> {
                        for (long written = 0; written < GZIP_BOMB_SIZE; written += blanks.length) {
                            sink.write(blanks);
                        }
                    })
                    .readByteString();
        }
    }

    private interface Content {
        void writeTo(BufferedSink sink) throws IOException;
    }

    private static Buffer gzip(Content content) {
        Buffer zipped = new Buffer();
        try (BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
            content.writeTo(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped;
    }
}
