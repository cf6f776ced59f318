package dev.why401.okhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AuthFailureException;
import dev.why401.evidence.Address;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SentCredential;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was sent is what left the client, and nothing that breaks on the way back keeps a connection. */
class CaptureOnTheWireTest {
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

    private OkHttpClient.Builder client(AuthFailureInterceptor interceptor) {
        return new OkHttpClient.Builder()
                .connectionPool(pool)
                .readTimeout(5, TimeUnit.SECONDS)
                .addInterceptor(interceptor);
    }

    private Request.Builder get(String path) {
        return new Request.Builder().url(server.url(path));
    }

    private static AuthFailureException failureOf(OkHttpClient client, Request request) {
        return catchThrowableOfType(
                AuthFailureException.class, () -> client.newCall(request).execute());
    }

    private static SentCredential sent(AuthFailureException failure) {
        return failure.failure().diagnosis().exchange().credential();
    }

    @Test
    void aCookieOfTheCookieJarIsTheCredentialThatWasSent() {
        server.enqueue(new MockResponse().setResponseCode(401).setBody("no FAKE-session-0123 here"));
        OkHttpClient client = client(AuthFailureInterceptor.ofDefaults())
                .cookieJar(new CookieJar() {
                    @Override
                    public List<Cookie> loadForRequest(HttpUrl url) {
                        return List.of(new Cookie.Builder()
                                .name("JSESSIONID")
                                .value("FAKE-session-0123")
                                .domain(url.host())
                                .build());
                    }

                    @Override
                    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {}
                })
                .build();

        AuthFailureException failure = failureOf(client, get("/api").build());

        assertThat(sent(failure).scheme().is(Scheme.COOKIE)).isTrue();
        assertThat(failure.explain().toText()).doesNotContain("FAKE-session");
    }

    @Test
    void aTokenThatANetworkInterceptorAddsIsTheCredentialThatWasSent() {
        server.enqueue(new MockResponse().setResponseCode(401).setBody("no FAKE-token-0123456789 here"));
        OkHttpClient client = client(AuthFailureInterceptor.ofDefaults())
                .addNetworkInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("Authorization", "Bearer FAKE-token-0123456789")
                        .build()))
                .build();

        AuthFailureException failure = failureOf(client, get("/api").build());

        assertThat(sent(failure).scheme().is(Scheme.BEARER)).isTrue();
        assertThat(failure.explain().toText()).doesNotContain("FAKE-token");
    }

    @Test
    void aRedirectOnWhichANetworkInterceptorAddsTheTokenAgainDroppedNothing() {
        server.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", "/other"));
        server.enqueue(new MockResponse().setResponseCode(401));
        OkHttpClient client = client(AuthFailureInterceptor.ofDefaults())
                .addNetworkInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("Authorization", "Bearer FAKE-token-0123456789")
                        .build()))
                .build();

        AuthFailureException failure = failureOf(client, get("/api").build());

        assertThat(failure.failure().diagnosis().exchange().redirects().value().orElseThrow())
                .singleElement()
                .satisfies(hop -> assertThat(hop.credentialCarried().is(true)).isTrue());
    }

    @Test
    void aKeyOfAnApiManagementIsHiddenWhereTheServerRepeatsIt() {
        server.enqueue(new MockResponse().setResponseCode(401).setBody("the key FAKEkey0123 is not valid"));

        AuthFailureException failure = failureOf(
                client(AuthFailureInterceptor.ofDefaults()).build(),
                get("/api").header("Ocp-Apim-Subscription-Key", "FAKEkey0123").build());

        assertThat(failure.explain().toText()).doesNotContain("FAKEkey0123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Api-Key", "PRIVATE-TOKEN", "X-Signature", "Ocp-Apim-Subscription-Key"})
    void aKeyUnderANameOfItsOwnIsNotCalledMissing(String header) {
        server.enqueue(new MockResponse().setResponseCode(401));

        AuthFailureException failure = failureOf(
                client(AuthFailureInterceptor.ofDefaults()).build(),
                get("/api").header(header, "FAKEkey0123").build());

        assertThat(sent(failure).scheme().isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Atlassian-Token", "X-CSRF-Token", "Idempotency-Key", "X-Request-Id"})
    void aHeaderThatLetsNobodyInIsNoCredential(String header) {
        server.enqueue(new MockResponse().setResponseCode(401));

        AuthFailureException failure = failureOf(
                client(AuthFailureInterceptor.ofDefaults()).build(),
                get("/api?nextPageToken=abcd").header(header, "FAKE-value").build());

        assertThat(sent(failure).scheme().is(Scheme.NONE)).isTrue();
    }

    @Test
    void anErrorOutOfAListenerLeavesNoConnectionCheckedOut() {
        server.enqueue(new MockResponse().setResponseCode(401).setBody("x".repeat(200_000)));
        AuthFailureInterceptor interceptor = AuthFailureInterceptor.builder()
                .listener(failure -> {
                    throw new AssertionError("broken listener");
                })
                .build();

        assertThatThrownBy(() ->
                        client(interceptor).build().newCall(get("/api").build()).execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("broken listener");
    }

    @Test
    void aPackThatBreaksOnTheAddressTakesNoEvidenceAway() {
        server.enqueue(new MockResponse().setResponseCode(401).setBody("the words of the server"));
        AuthFailureInterceptor interceptor =
                AuthFailureInterceptor.builder().pack(new ClaimsNothing()).build();

        AuthFailureException failure =
                failureOf(client(interceptor).build(), get("/api").build());

        assertThat(failure.explain().words()).containsExactly("the words of the server");
    }

    @Test
    void aTurkishPageIsExplained() {
        server.enqueue(new MockResponse()
                .setResponseCode(403)
                .setHeader("Content-Type", "text/html; charset=utf-8")
                .setBody("<html><body>" + "\u0130zin yok. ".repeat(500) + "<script>x()</script></body></html>"));

        AuthFailureException failure = failureOf(
                client(AuthFailureInterceptor.ofDefaults()).build(), get("/api").build());

        assertThat(failure.explain().words()).singleElement().asString().startsWith("\u0130zin yok.");
    }

    @Test
    void aLoginPageIsAFailureForAClientThatTakesAnything() {
        String page = "<!doctype html><html><head><title>Log in</title></head><body><form action=\"/login.jsp\">"
                + "<input name=\"os_username\"><input type=\"password\" name=\"os_password\"></form></body></html>";
        server.enqueue(new MockResponse().setHeader("Content-Type", "text/html").setBody(page));

        AuthFailureException failure = failureOf(
                client(AuthFailureInterceptor.ofDefaults()).build(),
                get("/wiki/api/v2/pages")
                        .header("Accept", "*/*")
                        .header("Authorization", "Bearer FAKE-token-0123456789")
                        .build());

        assertThat(failure).isNotNull();
        assertThat(failure.status()).hasValue(200);
    }

    /** Breaks when it is asked whose an address is. */
    private static final class ClaimsNothing implements KnowledgePack {
        @Override
        public String id() {
            return "claims-nothing";
        }

        @Override
        public List<Rule> rules() {
            return List.of();
        }

        @Override
        public boolean claims(Address address) {
            throw new IllegalStateException("broken");
        }
    }
}
