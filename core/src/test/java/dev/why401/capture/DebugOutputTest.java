package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.ShownText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each call that a client prints while it is debugged is told once, with its request and its answer. */
class DebugOutputTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            python-http-client.log,          7, 7, Client must be authenticated
            ruby-nethttp-debug.log,          6, 7, Client must be authenticated
            ruby-nethttp-debug-chunked.log,  5, 3, CAPTCHA required
            go-httputil.log,                 4, 4, Client must be authenticated
            go-httputil-quoted.log,          4, 3, Client must be authenticated
            java-httpclient4-wire-bare.log,  2, 1, Client must be authenticated
            java-httpclient4-wire.log,       2, 2, Client must be authenticated
            """)
    void requestStatusHeadersAndBodyAreOneCall(String sample, int sent, int received, String words) {
        Exchange call = Captures.ofSample("logs/" + sample).only();

        assertThat(call.method().isPresent()).isTrue();
        assertThat(call.address().orNull())
                .hasToString(
                        sample.contains("chunked")
                                ? "https://jira.acme.example/rest/api/2/issue"
                                : call.address().orNull().toString());
        assertThat(call.requestHeaders().fields()).hasSize(sent);
        assertThat(call.responseHeaders().fields()).hasSize(received);
        assertThat(call.credential().scheme().isPresent()).isTrue();
        assertThat(call.body().map(ShownText::text).orNull()).contains(words).doesNotContain("\\\"", "[\\r]");
    }

    @Test
    void callsOfOneConnectionAreToldApart() {
        Captures read = Captures.ofSample("logs/python-http-client-urllib3.log");

        assertThat(read.exchanges).hasSize(2);
        assertThat(read.exchanges.get(0).id().orNull()).isEqualTo("line 2");
        assertThat(read.exchanges.get(0).exchange().status().is(403)).isTrue();
        assertThat(read.exchanges.get(1).exchange().status().is(401)).isTrue();
        assertThat(read.exchanges)
                .allSatisfy(
                        call -> assertThat(call.exchange().credential().scheme().is(Scheme.BASIC))
                                .isTrue());
    }

    @Test
    void theExceptionBelowTellsOfTheSameCall() {
        assertThat(Captures.ofSample("logs/python-http-client-traceback.log").exchanges)
                .hasSize(1);
    }

    @Test
    void anotherFailureBelowIsAnotherCall() {
        Captures read = Captures.of(Captures.sample("logs/python-http-client-traceback.log")
                + "2026-03-01 12:00:01 ERROR sync - GET https://jira.acme.example/rest/api/2/issue/A-1 returned 403\n");

        assertThat(read.exchanges)
                .extracting(call -> call.exchange().status().orNull())
                .containsExactly(401, 403);
    }

    @Test
    void callsThatSucceedAreNotReported() {
        Captures read = Captures.of(Captures.sample("logs/ruby-nethttp-debug.log")
                        .replace("401 Unauthorized", "200 OK")
                        .replace("AUTHENTICATED_FAILED", "OK")
                + "2026-03-01 12:00:01 ERROR sync - 403 Forbidden\n");

        assertThat(read.exchanges)
                .extracting(call -> call.exchange().status().orNull())
                .containsExactly(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"python-http-client.log", "ruby-nethttp-debug.log", "go-httputil.log"})
    void whatIsPrintedInsideALogIsReadWithWhatStandsAroundIt(String sample) {
        Captures read = Captures.of("2026-03-01 11:59:59 INFO  sync - started\n" + Captures.sample("logs/" + sample)
                + "2026-03-01 12:00:01 WARN  sync - giving up\n");

        assertThat(read.only().status().is(401)).isTrue();
    }

    @Test
    void theHeadersAboveAnAnswerThatNeverCameAreNoFailure() {
        Captures read = Captures.of("""
                send: b'GET /x HTTP/1.1\\r\\nHost: jira.acme.example\\r\\n\\r\\n'
                Traceback (most recent call last):
                  File "x.py", line 1, in <module>
                http.client.RemoteDisconnected: Remote end closed connection without response
                """);

        assertThat(read.exchanges).hasSize(1);
        assertThat(read.only().status().isPresent()).isFalse();
    }

    @Test
    void messagesInTheNotationOfDotNetAreReadWithTheBodyBelow() {
        Exchange call = Captures.ofSample("logs/dotnet-messages.log").only();

        assertThat(call.address().orNull()).hasToString("https://jira.acme.example/rest/api/2/myself");
        assertThat(call.status().is(401)).isTrue();
        assertThat(call.credential().scheme().is(Scheme.BEARER)).isTrue();
        assertThat(call.responseHeaders().first("X-Seraph-LoginReason").is("AUTHENTICATED_FAILED"))
                .isTrue();
        assertThat(call.body().map(ShownText::text).orNull()).startsWith("{\"message\"");
    }

    @Test
    void wordsOfBrowsersTellThatNoAnswerCame() {
        for (String error :
                List.of("FAILED", "CONNECTION_RESET", "TIMED_OUT", "EMPTY_RESPONSE", "INTERNET_DISCONNECTED")) {
            Exchange call = Captures.of("GET https://jira.acme.example/rest/api/2/myself net::ERR_" + error)
                    .only();

            assertThat(call.problem().isPresent()).as(error).isTrue();
            assertThat(call.status().isPresent()).as(error).isFalse();
        }
        assertThat(Captures.of("GET https://jira.acme.example/ net::ERR_FAILED 401 (Unauthorized)")
                        .only()
                        .status()
                        .is(401))
                .isTrue();
    }
}
