package dev.why401.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okio.BufferedSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostileResponsesTest {

    private final MockWebServer server = new MockWebServer();
    private final OkHttpClient client = new OkHttpClient();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        client.connectionPool().evictAll();
        server.shutdown();
    }

    private Response get(MockResponse hostile) throws IOException {
        server.setDispatcher(HostileResponses.always(hostile));
        Response response = client.newCall(new Request.Builder()
                        .url(server.url("/rest/api/3/myself"))
                        .build())
                .execute();
        assertThat(response.code()).isEqualTo(401);
        return response;
    }

    @Test
    void truncatedGzipEndsTooEarly() throws IOException {
        try (Response response = get(HostileResponses.truncatedGzip())) {
            assertThatThrownBy(() -> response.body().bytes()).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void falseGzipCannotBeRead() throws IOException {
        try (Response response = get(HostileResponses.falseGzip())) {
            assertThatThrownBy(() -> response.body().bytes()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void theGzipBombIsSmallOnTheWireAndHugeBehindIt() throws IOException {
        MockResponse bomb = HostileResponses.gzipBomb();

        assertThat(bomb.getBody().size()).isLessThan(128 << 10);
        try (Response response = get(bomb)) {
            BufferedSource source = response.body().source();
            source.skip(HostileResponses.GZIP_BOMB_SIZE);
            assertThat(source.exhausted()).isTrue();
        }
    }

    @Test
    void deepNestingIsWellFormedAndOneMegabyteLong() throws IOException {
        try (Response response = get(HostileResponses.deeplyNestedJson())) {
            String body = response.body().string();

            assertThat(body).hasSize(1 << 20).startsWith("[[[[").endsWith("]]]]");
        }
    }

    @Test
    void theBogusCharsetIsNoCharset() throws IOException {
        try (Response response = get(HostileResponses.bogusCharset())) {
            assertThat(response.header("Content-Type")).endsWith("charset=no-such-charset");
            assertThat(response.body().contentType().charset()).isNull();
        }
    }

    @Test
    void theBogusMediaTypeIsNoMediaType() throws IOException {
        try (Response response = get(HostileResponses.bogusMediaType())) {
            assertThat(response.header("Content-Type")).isEqualTo(";;;");
            assertThat(response.body().contentType()).isNull();
        }
    }

    @Test
    void theBinaryBodyIsNotUtf8() throws IOException {
        try (Response response = get(HostileResponses.binaryBody())) {
            byte[] bytes = response.body().bytes();

            assertThat(bytes).hasSize(4096);
            assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\ufffd", "\u0000");
        }
    }

    @Test
    void theDripLetsAReaderWaitForItsDeadline() throws IOException {
        try (Response response = get(HostileResponses.drip())) {
            BufferedSource source = response.body().source();
            source.timeout().deadline(Duration.ofMillis(300).toMillis(), TimeUnit.MILLISECONDS);

            assertThatThrownBy(source::readByteString).isInstanceOf(IOException.class);
            assertThat(source.getBuffer().size()).isLessThan(64 << 10);
        }
    }

    @Test
    void theStallSendsABeginningAndNoEnd() throws IOException {
        OkHttpClient impatient =
                client.newBuilder().readTimeout(Duration.ofMillis(300)).build();
        server.setDispatcher(HostileResponses.always(HostileResponses.stall()));
        Request request = new Request.Builder().url(server.url("/")).build();

        try (Response response = impatient.newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(401);
            assertThatThrownBy(() -> response.body().string()).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void theChallengeHasAnOddNumberOfQuotes() throws IOException {
        try (Response response = get(HostileResponses.openQuoteInChallenge())) {
            String challenge = response.header("WWW-Authenticate");

            assertThat(challenge.chars().filter(c -> c == '"').count()).isOdd();
            assertThat(challenge).endsWith("\\");
        }
    }

    @Test
    void theEndlessChallengeArrives() throws IOException {
        try (Response response = get(HostileResponses.endlessChallenge())) {
            assertThat(response.header("WWW-Authenticate")).hasSizeGreaterThan(50_000);
        }
    }

    @Test
    void controlCharactersArriveInHeadersAndBody() throws IOException {
        try (Response response = get(HostileResponses.controlCharacters())) {
            assertThat(response.header("X-Seraph-LoginReason")).contains("\u001b[2J", "\u0007");
            assertThat(response.header("WWW-Authenticate")).contains("\u202e");
            assertThat(response.body().string()).contains("\u001b[1;31m", "\u0000", "\u202e", "\u200b", "\n2026-");
        }
    }

    @Test
    void theAnnouncedLengthIsNeverReached() throws IOException {
        try (Response response = get(HostileResponses.bodyShorterThanAnnounced())) {
            assertThatThrownBy(() -> response.body().string()).isInstanceOf(ProtocolException.class);
        }
    }

    @Test
    void theLoopEndsInAProtocolException() {
        server.setDispatcher(HostileResponses.always(HostileResponses.redirectLoop()));
        Request request = new Request.Builder().url(server.url("/")).build();

        assertThatThrownBy(() -> client.newCall(request).execute().close())
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("Too many follow-up requests");
    }

    @Test
    void aLocationThatIsNoUrlIsNotFollowed() throws IOException {
        server.setDispatcher(HostileResponses.always(HostileResponses.redirectToNowhere()));

        try (Response response = client.newCall(
                        new Request.Builder().url(server.url("/")).build())
                .execute()) {
            assertThat(response.code()).isEqualTo(302);
        }
    }

    @Test
    void whatWasSentAsAuthorizationComesBackInBodyAndHeader() throws IOException {
        server.setDispatcher(HostileResponses.echoingAuthorization());
        Request request = new Request.Builder()
                .url(server.url("/rest"))
                .header("Authorization", "Bearer \"FAKE-secret\\")
                .build();

        try (Response response = client.newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(401);
            assertThat(response.header("WWW-Authenticate")).contains("\"Bearer \\\"FAKE-secret\\\\\"");
            assertThat(response.body().string())
                    .isEqualTo("{\"message\":\"Authorization was Bearer \\\"FAKE-secret\\\\\",\"path\":\"/rest\"}");
        }
    }

    @Test
    void oneResponseServesManyRequests() throws IOException {
        for (int i = 0; i < 3; i++) {
            try (Response response = get(HostileResponses.bogusCharset())) {
                assertThat(response.body().string()).isNotEmpty();
            }
        }
        assertThat(server.getRequestCount()).isEqualTo(3);
    }
}
