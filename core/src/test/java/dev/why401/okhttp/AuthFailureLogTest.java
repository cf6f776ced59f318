package dev.why401.okhttp;

import static dev.why401.knowledge.Signals.jsonHas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.why401.AuthFailureException;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Family;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.Credentials;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What stands in the log of a program that uses the interceptor. */
class AuthFailureLogTest {
    private static final String SECRET = "FAKE-secret-0123456789";
    private static final Cause EXPIRED = Cause.builder("acme-token-expired", Family.REPLACE_CREDENTIAL)
            .title("The token of Acme Tracker has expired")
            .meaning("the token has reached its end date")
            .check("Look at the end date: this is the cause if it has passed.")
            .fix(Actor.ACCOUNT_OWNER, "Create a new token.")
            .build();
    private static final Rule SAYS_EXPIRED =
            Rule.when("token-expired", jsonHas("error", "acme_stale")).proves(EXPIRED);

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.why401");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        log.start();
        logger.addAppender(log);
        server.setServerSocketFactory(new PromptSockets());
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        logger.detachAppender(log);
        server.shutdown();
    }

    private record Pack(String id, List<Rule> rules) implements KnowledgePack {}

    private static AuthFailureInterceptor.Builder interceptor(Rule... rules) {
        return AuthFailureInterceptor.builder().pack(new Pack("acme-tracker", List.of(rules)));
    }

    private Request request() {
        return new Request.Builder()
                .url(server.url("/api/items?token=" + SECRET))
                .header("Authorization", Credentials.basic("ada@acme.example", SECRET))
                .build();
    }

    private AuthFailureException refused(Interceptor... interceptors) {
        OkHttpClient.Builder client = new OkHttpClient.Builder();
        Stream.of(interceptors).forEach(client::addInterceptor);
        return catchThrowableOfType(
                AuthFailureException.class,
                () -> client.build().newCall(request()).execute().close());
    }

    private List<ILoggingEvent> events(Level level) {
        return log.list.stream().filter(event -> event.getLevel() == level).toList();
    }

    private static Map<String, Object> keyValues(ILoggingEvent event) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        event.getKeyValuePairs().forEach(pair -> pairs.put(pair.key, pair.value));
        return pairs;
    }

    @Test
    void aFailureIsOneWarningWithItsFactsAsKeyValues() {
        server.enqueue(new MockResponse()
                .setResponseCode(401)
                .setHeader("X-Request-Id", "3f0c17aa")
                .setBody("{\"error\":\"acme_stale\"}"));

        AuthFailureException failure = refused(interceptor(SAYS_EXPIRED).build());

        assertThat(events(Level.WARN)).singleElement().satisfies(event -> {
            assertThat(event.getLoggerName()).isEqualTo(AuthFailureInterceptor.class.getName());
            assertThat(event.getFormattedMessage()).isEqualTo(failure.getMessage());
            assertThat(event.getThrowableProxy()).isNull();
            Map<String, Object> pairs = keyValues(event);
            assertThat(pairs)
                    .containsOnlyKeys("cause", "probability", "family", "call", "status", "reference")
                    .containsEntry("cause", "acme-token-expired")
                    .containsEntry("family", "replace-credential")
                    .containsEntry("call", "GET " + server.url("/api/items") + "?token=...")
                    .containsEntry("status", 401)
                    .containsEntry("reference", "3f0c17aa");
            assertThat(pairs.get("probability")).asString().matches("[01]\\.\\d\\d");
        });
    }

    @Test
    void anObservedFailureIsLoggedAsWell() throws IOException {
        server.enqueue(new MockResponse().setResponseCode(401).setBody("{\"error\":\"acme_stale\"}"));
        OkHttpClient client = new OkHttpClient.Builder()
                .addInterceptor(
                        interceptor(SAYS_EXPIRED).observing(failure -> {}).build())
                .build();

        try (Response response = client.newCall(request()).execute()) {
            assertThat(response.code()).isEqualTo(401);
        }

        assertThat(events(Level.WARN)).hasSize(1);
    }

    @Test
    void aCallWithoutAnAnswerHasNeitherStatusNorReference() {
        Interceptor unreachable = chain -> {
            throw new UnknownHostException("acme.invalid");
        };

        refused(interceptor().build(), unreachable);

        assertThat(events(Level.WARN))
                .singleElement()
                .satisfies(event ->
                        assertThat(keyValues(event)).containsOnlyKeys("cause", "probability", "family", "call"));
    }

    @Test
    void anOrdinaryAnswerIsNotLogged() throws IOException {
        server.enqueue(new MockResponse().setBody("{}"));
        server.enqueue(new MockResponse().setResponseCode(404).setBody("{}"));
        OkHttpClient client = new OkHttpClient.Builder()
                .addInterceptor(interceptor(SAYS_EXPIRED).build())
                .build();

        client.newCall(request()).execute().close();
        client.newCall(request()).execute().close();

        assertThat(log.list).isEmpty();
    }

    @Test
    void whatAServerSaysNeitherMakesALineNorShowsASecret() {
        server.enqueue(new MockResponse()
                .setResponseCode(403)
                .addHeaderLenient("X-Request-Id", "a\u001b[31m\tb " + SECRET)
                .addHeaderLenient("WWW-Authenticate", "Bearer realm=\"" + SECRET + "\u0085x\"")
                .setBody("denied\r\n2026-11-20 ERROR forged line " + SECRET + "\u2028 {} %s ${jndi}"));

        refused(interceptor().build());

        assertThat(log.list)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(everythingIn(event))
                        .isNotEmpty()
                        .allSatisfy(text -> assertThat(text)
                                .doesNotContain(SECRET)
                                .doesNotContain(Credentials.basic("ada@acme.example", SECRET)
                                        .substring(6))
                                .doesNotContain("forged")
                                .doesNotContainPattern("[\\p{Cntrl}\u0085\u2028\u2029]")));
    }

    private static List<String> everythingIn(ILoggingEvent event) {
        Stream<String> values = event.getKeyValuePairs() == null
                ? Stream.empty()
                : event.getKeyValuePairs().stream().map(pair -> pair.key + "=" + pair.value);
        return Stream.concat(Stream.of(event.getFormattedMessage()), values).toList();
    }

    @Test
    void aRuleThatBreaksIsNamedAtDebugWithoutTheWordsOfItsException() {
        Signal broken = new Signal() {
            @Override
            public String sentence() {
                return "it breaks";
            }

            @Override
            public Reading read(Exchange exchange) {
                throw new IllegalStateException("could not read " + SECRET);
            }
        };
        server.enqueue(new MockResponse().setResponseCode(401).setBody("{\"error\":\"acme_stale\"}"));

        AuthFailureException failure =
                refused(interceptor(SAYS_EXPIRED, Rule.when("breaks", broken).suggests(EXPIRED))
                        .build());

        assertThat(failure.causeId()).isEqualTo("acme-token-expired");
        assertThat(events(Level.WARN)).hasSize(1);
        assertThat(events(Level.DEBUG))
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .contains("acme-tracker/breaks", "java.lang.IllegalStateException")
                        .doesNotContain(SECRET))
                .satisfies(event -> assertThat(event.getThrowableProxy()).isNull());
    }

    @Test
    void aListenerThatBreaksIsNamedAtDebug() {
        server.enqueue(new MockResponse().setResponseCode(401));

        refused(interceptor()
                .listener(failure -> {
                    throw new IllegalArgumentException(SECRET);
                })
                .build());

        assertThat(events(Level.WARN)).hasSize(1);
        assertThat(events(Level.DEBUG))
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .isEqualTo("A listener broke: java.lang.IllegalArgumentException"));
    }
}
