package dev.why401.okhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.WrongAddressException;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.SilentMark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthFailureInterceptorTest {
    private static final String TOKEN = "FAKE-token-0123456789";

    private final MockWebServer server = new MockWebServer();
    private final ConnectionPool pool = new ConnectionPool();
    private final List<AuthFailure> heard = new ArrayList<>();

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

    private OkHttpClient.Builder plainClient() {
        return new OkHttpClient.Builder().connectionPool(pool);
    }

    private OkHttpClient throwing() {
        return plainClient().addInterceptor(AuthFailureInterceptor.ofDefaults()).build();
    }

    private OkHttpClient observing() {
        return plainClient()
                .addInterceptor(
                        AuthFailureInterceptor.builder().observing(heard::add).build())
                .build();
    }

    private Request get(String path) {
        return new Request.Builder()
                .url(server.url(path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Accept", "application/json")
                .build();
    }

    private static String bodyOf(OkHttpClient client, Request request) throws IOException {
        try (Response response = client.newCall(request).execute()) {
            return response.body().string();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aRefusalBecomesATypedException(int status) {
        server.enqueue(new MockResponse().setResponseCode(status).setBody("{\"message\":\"no\"}"));

        AuthFailureException failure = catchThrowableOfType(
                AuthFailureException.class,
                () -> throwing().newCall(get("/api")).execute());

        assertThat(failure.status()).hasValue(status);
        assertThat(failure.getMessage()).startsWith("Status " + status).doesNotContain("\n");
        assertThat(failure.explain().toText())
                .contains("came back as " + status)
                .contains("no");
    }

    @Test
    void anAsynchronousCallGetsTheTypedExceptionAndNothingIsUncaught() throws Exception {
        server.enqueue(new MockResponse().setResponseCode(401));
        CompletableFuture<IOException> failed = new CompletableFuture<>();
        List<Throwable> uncaught = new ArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> uncaught.add(problem));
        try {
            OkHttpClient client = throwing();
            client.newCall(get("/api")).enqueue(new Callback() {
                @Override
                public void onFailure(Call call, IOException problem) {
                    failed.complete(problem);
                }

                @Override
                public void onResponse(Call call, Response response) {
                    response.close();
                    failed.completeExceptionally(new AssertionError("a response came through"));
                }
            });

            assertThat(failed.get(10, TimeUnit.SECONDS)).isInstanceOf(AuthFailureException.class);
            client.dispatcher().executorService().shutdown();
            assertThat(client.dispatcher().executorService().awaitTermination(10, TimeUnit.SECONDS))
                    .isTrue();
            assertThat(uncaught).isEmpty();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 302, 200})
    void aThousandFailuresLeaveNoConnectionCheckedOut(int status) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                MockResponse response =
                        new MockResponse().setResponseCode(status).setBody(loginPage());
                response.setHeader("Content-Type", "text/html");
                return status == 302 ? response.setHeader("Location", "http://10.1.2.3/login.jsp") : response;
            }
        });
        OkHttpClient client = plainClient()
                .followRedirects(false)
                .addInterceptor(AuthFailureInterceptor.ofDefaults())
                .build();

        int failures = 0;
        for (int i = 0; i < 1_000; i++) {
            try (Response passed = client.newCall(get("/rest/api/2/myself")).execute()) {
                assertThat(passed.code()).isEqualTo(status);
            } catch (AuthFailureException expected) {
                failures++;
            } catch (IOException other) {
                throw new AssertionError("call " + i, other);
            }
        }

        assertThat(failures).isEqualTo(1_000);
        assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount()).isLessThanOrEqualTo(1);
    }

    private static String loginPage() {
        return "<!DOCTYPE html><html><head><title>Log in</title></head><body><form action=\"/login.jsp\" method=\"post\">"
                + "<input name=\"os_username\"><input type=\"password\" name=\"os_password\"></form></body></html>";
    }

    @Test
    void aSuccessPassesUntouched() throws IOException {
        server.enqueue(new MockResponse().setBody("{\"ok\":true}").setHeader("Content-Type", "application/json"));

        assertThat(bodyOf(throwing(), get("/api"))).isEqualTo("{\"ok\":true}");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 410, 422, 429, 500, 502, 503})
    void anOrdinaryErrorPassesWithItsBody(int status) throws IOException {
        server.enqueue(new MockResponse().setResponseCode(status).setBody("{\"error\":\"ordinary\"}"));

        assertThat(bodyOf(throwing(), get("/api"))).isEqualTo("{\"error\":\"ordinary\"}");
    }

    @Test
    void anOrdinary404IsNotRead() throws IOException {
        server.enqueue(new MockResponse().setResponseCode(404).setBody("x".repeat(100_000)));

        Response response = observing().newCall(get("/api")).execute();

        assertThat(response.body().source().getBuffer().size()).isLessThan(100_000);
        assertThat(heard).isEmpty();
        response.close();
    }

    @Test
    void aDocumentationPagePassesWithItsBody() throws IOException {
        String page = "<html><head><title>Documentation</title></head><body>" + "how to log in ".repeat(10_000)
                + "</body></html>";
        server.enqueue(new MockResponse().setBody(page).setHeader("Content-Type", "text/html; charset=utf-8"));

        assertThat(bodyOf(throwing(), get("/docs"))).isEqualTo(page);
    }

    @Test
    void anAuthenticatorRefreshesFirst() throws IOException {
        server.enqueue(new MockResponse().setResponseCode(401));
        server.enqueue(new MockResponse().setBody("in"));
        AtomicInteger refreshes = new AtomicInteger();
        OkHttpClient client = throwing()
                .newBuilder()
                .authenticator((route, response) -> {
                    refreshes.incrementAndGet();
                    return response.request()
                            .newBuilder()
                            .header("Authorization", "Bearer FAKE-fresh-token-1")
                            .build();
                })
                .build();

        assertThat(bodyOf(client, get("/api"))).isEqualTo("in");
        assertThat(refreshes).hasValue(1);
    }

    @Test
    void theFinalAnswerAfterAFailedRefreshIsInterpreted() {
        server.enqueue(new MockResponse().setResponseCode(401));
        server.enqueue(new MockResponse().setResponseCode(403).setBody("{\"message\":\"second answer\"}"));
        OkHttpClient client = throwing()
                .newBuilder()
                .authenticator((route, response) -> response.priorResponse() != null
                        ? null
                        : response.request()
                                .newBuilder()
                                .header("Authorization", "Bearer FAKE-fresh-token-1")
                                .build())
                .build();

        AuthFailureException failure = catchThrowableOfType(
                AuthFailureException.class, () -> client.newCall(get("/api")).execute());

        assertThat(failure.status()).hasValue(403);
        assertThat(failure.explain().toText()).contains("second answer");
    }

    @Test
    void anObservedFailureReachesListenerAndTagAndLeavesTheResponseAsItWas() throws IOException {
        String body = "{\"message\":\"" + "no ".repeat(50_000) + "\"}";
        server.enqueue(new MockResponse()
                .setResponseCode(401)
                .setHeader("X-Any", "thing")
                .setBody(body));

        Response response = observing().newCall(get("/api")).execute();

        assertThat(heard).hasSize(1);
        Optional<AuthFailure> tagged = AuthFailureInterceptor.failureOf(response);
        assertThat(tagged).containsSame(heard.get(0));
        assertThat(response.code()).isEqualTo(401);
        assertThat(response.header("X-Any")).isEqualTo("thing");
        assertThat(response.body().string()).isEqualTo(body);
    }

    @Test
    void anObservedAnswerWithoutFailureHasNoTag() throws IOException {
        server.enqueue(new MockResponse());

        try (Response response = observing().newCall(get("/api")).execute()) {
            assertThat(AuthFailureInterceptor.failureOf(response)).isEmpty();
        }
    }

    @Test
    void aListenerThatBreaksHarmsNothing() {
        server.enqueue(new MockResponse().setResponseCode(401));
        OkHttpClient client = plainClient()
                .addInterceptor(AuthFailureInterceptor.builder()
                        .listener(failure -> {
                            throw new IllegalStateException("broken listener");
                        })
                        .listener(heard::add)
                        .build())
                .build();

        assertThatThrownBy(() -> client.newCall(get("/api")).execute()).isInstanceOf(AuthFailureException.class);
        assertThat(heard).hasSize(1);
    }

    @Test
    void aPackInWhichEverythingBreaksStillYieldsTheTypedFailure() {
        server.enqueue(new MockResponse().setResponseCode(401));
        OkHttpClient client = plainClient()
                .addInterceptor(
                        AuthFailureInterceptor.builder().pack(new BrokenPack()).build())
                .build();

        assertThatThrownBy(() -> client.newCall(get("/api")).execute()).isInstanceOf(AuthFailureException.class);
    }

    /** Breaks wherever it is asked. */
    private static final class BrokenPack implements KnowledgePack {
        @Override
        public String id() {
            return "broken";
        }

        @Override
        public List<Rule> rules() {
            return List.of(Rule.when("broken", new Signal() {
                @Override
                public String sentence() {
                    return "it breaks";
                }

                @Override
                public Reading read(Exchange exchange) {
                    throw new StackOverflowError();
                }
            }));
        }

        @Override
        public List<SilentMark> silentMarks() {
            throw new IllegalStateException("broken");
        }

        @Override
        public boolean claims(Address address) {
            throw new IllegalStateException("broken");
        }

        @Override
        public Fact<Product> recognise(Exchange exchange) {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void aSilentMarkMakesASuccessWorthALookButOnlyEvidenceMakesItAFailure() throws IOException {
        server.enqueue(new MockResponse().setHeader("X-Mark", "maybe FAILED").setBody("fine"));
        KnowledgePack marking = new KnowledgePack() {
            @Override
            public String id() {
                return "marking";
            }

            @Override
            public List<Rule> rules() {
                return List.of();
            }

            @Override
            public List<SilentMark> silentMarks() {
                return List.of(new SilentMark("X-Mark", "failed"));
            }
        };
        OkHttpClient client = plainClient()
                .addInterceptor(AuthFailureInterceptor.builder().pack(marking).build())
                .build();

        assertThat(bodyOf(client, get("/api"))).isEqualTo("fine");
    }

    @Test
    void aRedirectThatDropsTheCredentialIsProved() throws IOException {
        try (MockWebServer other = new MockWebServer()) {
            server.enqueue(new MockResponse()
                    .setResponseCode(302)
                    .setHeader("Location", other.url("/rest").toString()));
            other.enqueue(new MockResponse().setResponseCode(401));

            AuthFailureException failure = catchThrowableOfType(
                    AuthFailureException.class,
                    () -> throwing().newCall(get("/rest")).execute());

            assertThat(failure.causeId()).isEqualTo("redirect-dropped-credentials");
            assertThat(failure.failure().probability()).isGreaterThan(0.9);
            assertThat(failure.explain().toText()).contains("dropped the credential");
        }
    }

    @Test
    void aRedirectToAnInternalAddressIsAWrongAddressAndIsNotReadAsALogin() {
        server.enqueue(new MockResponse()
                .setResponseCode(302)
                .setHeader("Location", "http://10.20.30.40:8080/rest/api/2/myself"));
        OkHttpClient client = throwing().newBuilder().followRedirects(false).build();
        Request outside = get("/rest").newBuilder().build();

        // 127.0.0.1 is itself internal, so the public name goes through a resolver that knows this test alone.
        OkHttpClient named = client.newBuilder()
                .dns(name -> List.of(InetAddress.getLoopbackAddress()))
                .build();
        Request request = outside.newBuilder()
                .url(outside.url().newBuilder().host("jira.acme.example").build())
                .build();

        assertThatThrownBy(() -> named.newCall(request).execute())
                .isInstanceOf(WrongAddressException.class)
                .extracting(e -> ((AuthFailureException) e).causeId())
                .isEqualTo("redirect-to-private-address");
    }

    @Test
    void aLoginPageWithStatus200IsAFailure() {
        server.enqueue(new MockResponse().setBody(loginPage()).setHeader("Content-Type", "text/html;charset=UTF-8"));

        AuthFailureException failure = catchThrowableOfType(
                AuthFailureException.class,
                () -> throwing().newCall(get("/rest/api/2/myself")).execute());

        assertThat(failure.status()).hasValue(200);
        assertThat(failure.failure().diagnosis().suspects().subList(0, 3))
                .extracting(suspect -> suspect.cause().id())
                .contains("login-page-as-success");
    }

    @Test
    void theExceptionSurvivesJavaSerializationWithItsExplanation() throws Exception {
        server.enqueue(new MockResponse().setResponseCode(401).setBody("{\"message\":\"no\"}"));
        AuthFailureException failure = catchThrowableOfType(
                AuthFailureException.class,
                () -> throwing().newCall(get("/api")).execute());

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        AuthFailureException copy = (AuthFailureException)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy).hasMessage(failure.getMessage()).hasSameClassAs(failure);
        assertThat(copy.explain().toText()).isEqualTo(failure.explain().toText());
        assertThat(copy.explain().toJson()).isEqualTo(failure.explain().toJson());
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain(TOKEN);
    }

    @Test
    void anAnswerThatEchoesTheCredentialShowsItNowhere() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String sent = request.getHeader("Authorization");
                return new MockResponse()
                        .setResponseCode(401)
                        .setHeader("X-Echo", sent)
                        .setHeader(
                                "WWW-Authenticate",
                                "Bearer error=\"invalid_token\", error_description=\"bad " + sent + "\"")
                        .setBody("{\"message\":\"cannot read " + sent + "\"}");
            }
        });

        AuthFailureException failure = catchThrowableOfType(
                AuthFailureException.class,
                () -> throwing().newCall(get("/api?access_token=" + TOKEN)).execute());

        assertThat(failure.explain().toText()).doesNotContain(TOKEN);
        assertThat(failure.explain().toMarkdown()).doesNotContain(TOKEN);
        assertThat(failure.explain().toJson()).doesNotContain(TOKEN);
        assertThat(failure.explain().toLogLine()).doesNotContain(TOKEN);
        assertThat(failure.toString()).doesNotContain(TOKEN);
        assertThat(failure.failure().diagnosis().exchange().toString()).doesNotContain(TOKEN);
    }

    @Test
    void theInterpreterAloneServesAnswersThatCameByAnotherWay() throws IOException {
        server.enqueue(new MockResponse().setResponseCode(403).setBody("blocked"));
        ResponseInterpreter interpreter = ResponseInterpreter.ofDefaults();

        try (Response response = plainClient().build().newCall(get("/api")).execute()) {
            assertThat(interpreter.interpret(response)).isPresent();
            assertThat(response.body().string()).isEqualTo("blocked");
            assertThat(interpreter.interpret(response, "blocked").orElseThrow().status())
                    .hasValue(403);
        }
    }

    @Test
    void anOrdinaryAnswerIsExplainedToACallerWhoTakesItForAFailure() throws IOException {
        String words = "{\"errorMessages\":[\"You do not have permission to create versions.\"]}";
        server.enqueue(new MockResponse()
                .setResponseCode(404)
                .setHeader("Content-Type", "application/json")
                .setBody(words));
        ResponseInterpreter interpreter = ResponseInterpreter.ofDefaults();

        try (Response response = plainClient().build().newCall(get("/api")).execute()) {
            assertThat(interpreter.interpret(response)).isEmpty();
            AuthFailure failure = interpreter.explain(response);

            assertThat(failure.status()).hasValue(404);
            assertThat(failure.diagnosis().exchange().body().orNull().text()).isEqualTo(words);
            assertThat(response.body().string()).isEqualTo(words);
        }
    }

    @Test
    void ofABodyThatSomebodyHasReadNothingIsKnown() throws IOException {
        ResponseInterpreter interpreter = ResponseInterpreter.ofDefaults();
        for (boolean close : new boolean[] {true, false}) {
            server.enqueue(new MockResponse().setResponseCode(403).setBody("blocked"));
            try (Response response = plainClient().build().newCall(get("/api")).execute()) {
                assertThat(response.body().source().readUtf8()).isEqualTo("blocked");
                if (close) {
                    response.body().close();
                }

                AuthFailure failure = interpreter.interpret(response).orElseThrow();

                assertThat(failure.diagnosis().exchange().body().isKnown()).isFalse();
            }
        }
    }

    @Test
    void aBodyOfNoBytesIsEmpty() throws IOException {
        server.enqueue(new MockResponse().setResponseCode(403));
        try (Response response = plainClient().build().newCall(get("/api")).execute()) {
            AuthFailure failure =
                    ResponseInterpreter.ofDefaults().interpret(response).orElseThrow();

            assertThat(failure.diagnosis().exchange().body().orNull().text()).isEmpty();
        }
    }
}
