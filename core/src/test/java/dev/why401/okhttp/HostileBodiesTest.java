package dev.why401.okhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AuthFailureException;
import dev.why401.evidence.ShownText;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a server sends, the caller gets the plain typed failure and nothing else. */
class HostileBodiesTest {
    private final MockWebServer server = new MockWebServer();
    private final ConnectionPool pool = new ConnectionPool();

    @BeforeEach
    void start() throws IOException {
        server.setServerSocketFactory(new PromptSockets());
        server.start();
    }

    @AfterEach
    void everyConnectionIsBackInThePool() throws IOException {
        assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
        server.shutdown();
    }

    private AuthFailureException failure(MockResponse answer) {
        server.enqueue(answer);
        OkHttpClient client = new OkHttpClient.Builder()
                .connectionPool(pool)
                .addInterceptor(AuthFailureInterceptor.builder()
                        .bodyDeadline(Duration.ofMillis(300))
                        .build())
                .build();
        AuthFailureException failure = catchThrowableOfType(
                AuthFailureException.class,
                () -> client.newCall(
                                new Request.Builder().url(server.url("/rest")).build())
                        .execute());
        assertThat(failure.status()).hasValue(401);
        assertThat(failure.explain().toText()).isNotEmpty();
        assertThat(failure.explain().toJson()).isNotEmpty();
        return failure;
    }

    private static String text(AuthFailureException failure) {
        return failure.failure()
                .diagnosis()
                .exchange()
                .body()
                .value()
                .map(ShownText::text)
                .orElse("");
    }

    private static boolean isWhole(AuthFailureException failure) {
        return failure.failure()
                .diagnosis()
                .exchange()
                .body()
                .value()
                .orElseThrow()
                .isComplete();
    }

    private static MockResponse refused() {
        return new MockResponse().setResponseCode(401);
    }

    private static Buffer gzip(long megabytes) throws IOException {
        Buffer packed = new Buffer();
        try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
            byte[] zeros = new byte[1024 * 1024];
            Arrays.fill(zeros, (byte) 'a');
            for (long i = 0; i < megabytes; i++) {
                sink.write(zeros);
            }
        }
        return packed;
    }

    @Test
    void aTruncatedGzipBody() throws IOException {
        Buffer whole = gzip(1);
        Buffer half = new Buffer();
        half.write(whole, whole.size() / 2);

        AuthFailureException failure =
                failure(refused().setHeader("Content-Encoding", "gzip").setBody(half));

        assertThat(isWhole(failure)).isFalse();
    }

    @Test
    void aBodyThatClaimsToBeGzipAndIsNot() {
        AuthFailureException failure =
                failure(refused().setHeader("Content-Encoding", "gzip").setBody("plain"));

        assertThat(isWhole(failure)).isFalse();
    }

    @Test
    void aGzipBombIsReadNoFurtherThan64KiB() throws IOException {
        AuthFailureException failure =
                failure(refused().setHeader("Content-Encoding", "gzip").setBody(gzip(256)));

        assertThat(text(failure)).hasSize(ShownText.LONGEST);
        assertThat(isWhole(failure)).isFalse();
    }

    @Test
    void aMegabyteOfNesting() {
        AuthFailureException failure = failure(refused()
                .setHeader("Content-Type", "application/json")
                .setBody("[".repeat(500_000) + "]".repeat(500_000)));

        assertThat(text(failure)).hasSize(ShownText.LONGEST);
    }

    @Test
    void aBogusCharset() {
        AuthFailureException failure = failure(refused()
                .setHeader("Content-Type", "text/plain; charset=no-such-charset")
                .setBody("words"));

        assertThat(text(failure)).isEqualTo("words");
    }

    @Test
    void aBogusContentType() {
        AuthFailureException failure =
                failure(refused().setHeader("Content-Type", "///;;;=\"").setBody("words"));

        assertThat(text(failure)).isEqualTo("words");
    }

    @Test
    void aBinaryBodyLosesItsControlCharacters() {
        Buffer binary = new Buffer();
        for (int i = 0; i < 10_000; i++) {
            binary.writeByte(i);
        }

        AuthFailureException failure = failure(refused().setBody(binary));

        assertThat(text(failure).chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
        assertThat(failure.explain().toText()).doesNotContain("\u001b").doesNotContain("\u0000");
    }

    @Test
    void aBodyThatDripsIsGivenUpAtTheDeadline() {
        AuthFailureException failure = failure(refused()
                .setBody("{\"message\":\"" + "x".repeat(5_000) + "\"}")
                .throttleBody(10, 100, TimeUnit.MILLISECONDS));

        assertThat(isWhole(failure)).isFalse();
        assertThat(text(failure)).startsWith("{\"message\"").hasSizeLessThan(2_000);
    }

    @Test
    void aBodyThatNeverComesIsGivenUpAtTheDeadline() {
        AuthFailureException failure = failure(refused()
                .setHeader("Content-Length", "1000")
                .setBody("")
                .setHeader("Content-Length", "1000")
                .setSocketPolicy(SocketPolicy.KEEP_OPEN));

        assertThat(isWhole(failure)).isFalse();
    }

    @Test
    void aBodyShorterThanItsContentLength() {
        AuthFailureException failure = failure(refused()
                .setBody("half of it")
                .setHeader("Content-Length", "1000")
                .setSocketPolicy(SocketPolicy.DISCONNECT_AT_END));

        assertThat(text(failure)).isEqualTo("half of it");
        assertThat(isWhole(failure)).isFalse();
    }

    @Test
    void aChallengeWithAnOpenQuote() {
        AuthFailureException failure =
                failure(refused().setHeader("WWW-Authenticate", "Bearer realm=\"never closed, error=invalid_token"));

        assertThat(failure.status()).hasValue(401);
    }

    @Test
    void aTerminalEscapeAndAReversedTextAreNotShown() {
        AuthFailureException failure = failure(refused().setBody("\u001b[31mred\u202Edesrever\u2028next"));

        assertThat(failure.explain().toText())
                .contains("[31mred")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
        assertThat(failure.getMessage()).doesNotContain("\n");
    }

    @Test
    void aDrippingBodyIsStillWholeForTheCallerOfAnObservingClient() throws IOException {
        String body = "{\"message\":\"" + "x".repeat(1_000) + "\"}";
        server.enqueue(refused().setBody(body).throttleBody(200, 100, TimeUnit.MILLISECONDS));
        OkHttpClient client = new OkHttpClient.Builder()
                .connectionPool(pool)
                .addInterceptor(AuthFailureInterceptor.builder()
                        .observing(failure -> {})
                        .bodyDeadline(Duration.ofMillis(50))
                        .build())
                .build();

        try (Response response = client.newCall(
                        new Request.Builder().url(server.url("/rest")).build())
                .execute()) {
            assertThat(response.body().string()).isEqualTo(body);
        }
    }
}
