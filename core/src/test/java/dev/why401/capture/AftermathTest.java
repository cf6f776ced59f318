package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program says of a call right below the call itself is told as one failure. */
class AftermathTest {
    private static final String WIRE = """
            DEBUG [sync-1] o.a.http.headers - http-outgoing-0 >> GET /rest/api/2/myself HTTP/1.1
            DEBUG [sync-1] o.a.http.headers - http-outgoing-0 >> Host: jira.acme.example
            DEBUG [sync-1] o.a.http.headers - http-outgoing-0 << HTTP/1.1 403 Forbidden
            DEBUG [sync-1] o.a.http.headers - http-outgoing-0 << X-Seraph-LoginReason: AUTHENTICATION_DENIED
            """;

    @Test
    void theComplaintBelowAWireLogBelongsToTheCall() {
        Exchange call = Captures.of(WIRE + "ERROR [sync-1] c.a.Sync - sync failed: 403 {\"message\":\"CAPTCHA\"}\n")
                .only();

        assertThat(call.responseHeaders().first("X-Seraph-LoginReason").is("AUTHENTICATION_DENIED"))
                .isTrue();
        assertThat(call.logLine().map(ShownText::text).orNull()).contains("sync failed", "CAPTCHA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ERROR [sync-1] c.a.Sync - sync failed: 401 Unauthorized",
                "ERROR [sync-1] c.a.Sync - GET https://jira.acme.example/rest/api/2/issue/A-1 returned 403",
                "ERROR [http-7] c.a.Other - sync failed: 403 Forbidden",
                "ERROR [sync-1] c.a.Sync - javax.net.ssl.SSLHandshakeException: PKIX path building failed"
            })
    void aComplaintOfAnotherCallStaysOneOfItsOwn(String complaint) {
        Captures read = Captures.of(WIRE + complaint + "\n");

        assertThat(read.exchanges).hasSize(2);
        assertThat(read.exchanges)
                .filteredOn(call -> call.exchange()
                        .responseHeaders()
                        .first("X-Seraph-LoginReason")
                        .isPresent())
                .singleElement()
                .satisfies(call ->
                        assertThat(call.exchange().logLine().isPresent()).isFalse());
    }

    @Test
    void aComplaintFarBelowIsAnotherOne() {
        String between = "INFO  [sync-1] c.a.Sync - next project\n".repeat(14);

        String next = """
                DEBUG [sync-1] o.a.http.headers - http-outgoing-0 >> GET /rest/api/2/project HTTP/1.1
                DEBUG [sync-1] o.a.http.headers - http-outgoing-0 << HTTP/1.1 200 OK
                """;
        String complaint = "ERROR [sync-1] c.a.Sync - 403 Forbidden\n";

        assertThat(Captures.of(WIRE + between + complaint).exchanges).hasSize(2);
        assertThat(Captures.of(WIRE + next + between + complaint).exchanges).hasSize(2);
        assertThat(Captures.of(WIRE + "INFO  [sync-1] c.a.Sync - done\n" + complaint).exchanges)
                .hasSize(1);
    }

    @Test
    void whatTheParserFoundIsToldWithTheRedirectThatLedToIt() {
        Exchange call = Captures.of("""
                        DEBUG urllib3.connectionpool: https://jira.acme.example:443 "GET /rest/api/2/myself HTTP/1.1" 302 0
                        DEBUG urllib3.connectionpool: https://jira.acme.example:443 "GET /login.jsp HTTP/1.1" 200 None
                        ERROR sync: Expecting value: line 1 column 1 (char 0)
                        """).only();

        assertThat(call.redirects().orNull()).hasSize(1);
        assertThat(call.status().is(200)).isTrue();
        assertThat(call.logLine().map(ShownText::text).orNull()).contains("Expecting value");
    }

    @Test
    void headersAndBodyThatOnlyTheExceptionShowsAreTaken() {
        Exchange call = Captures.of("""
                        DEBUG:urllib3.connectionpool:https://jira.acme.example:443 "GET /rest/api/2/myself HTTP/1.1" 401 0
                        ERROR:root:sync failed
                        Traceback (most recent call last):
                          File "a.py", line 3, in <module>
                        jira.exceptions.JIRAError: JiraError HTTP 401 url: https://jira.acme.example/rest/api/2/myself
                        	text: Client must be authenticated to access this resource.

                        	response headers = {'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED'}
                        """).only();

        assertThat(call.method().is("GET")).isTrue();
        assertThat(call.responseHeaders().first("X-Seraph-LoginReason").is("AUTHENTICATED_FAILED"))
                .isTrue();
    }

    @Test
    void linesOfTheProgramBelowTheLogOfOkHttpAreRead() {
        Exchange call = Captures.of("""
                        2026-03-02 10:11:12.345 D/OkHttp: --> GET https://jira.acme.example/rest/api/2/issue/A-1
                        2026-03-02 10:11:12.346 D/OkHttp: --> END GET
                        2026-03-02 10:11:12.545 D/OkHttp: <-- 403 https://jira.acme.example/rest/api/2/issue/A-1 (200ms, 88-byte body)
                        2026-03-02 10:11:12.600 E/Sync: call failed: AUTHENTICATION_DENIED, token=FAKEtoken0123456789
                        2026-03-02 10:11:12.600 E/Sync: retrofit2.HttpException: HTTP 403
                        """).only();

        assertThat(call.status().is(403)).isTrue();
        assertThat(call.logLine().map(ShownText::text).orNull())
                .contains("AUTHENTICATION_DENIED", "HttpException")
                .doesNotContain("FAKEtoken");
    }

    @Test
    void aWarningBetweenAChallengeAndItsAnswerEndsNothing() {
        Captures read = Captures.of("""
                        DEBUG o.a.http.headers - http-outgoing-0 >> GET /rest/api/2/myself HTTP/1.1
                        DEBUG o.a.http.headers - http-outgoing-0 >> Host: jira.acme.example
                        DEBUG o.a.http.headers - http-outgoing-0 >> Connection: Keep-Alive
                        DEBUG o.a.http.headers - http-outgoing-0 >> User-Agent: acme-sync/1
                        DEBUG o.a.http.headers - http-outgoing-0 >> Accept-Encoding: gzip,deflate
                        DEBUG o.a.http.headers - http-outgoing-0 << HTTP/1.1 401 Unauthorized
                        WARN  o.a.http.impl.auth.HttpAuthenticator - NEGOTIATE authentication error: no credentials
                        DEBUG o.a.http.headers - http-outgoing-0 >> GET /rest/api/2/myself HTTP/1.1
                        DEBUG o.a.http.headers - http-outgoing-0 >> Host: jira.acme.example
                        DEBUG o.a.http.headers - http-outgoing-0 >> Connection: Keep-Alive
                        DEBUG o.a.http.headers - http-outgoing-0 >> User-Agent: acme-sync/1
                        DEBUG o.a.http.headers - http-outgoing-0 >> Accept-Encoding: gzip,deflate
                        DEBUG o.a.http.headers - http-outgoing-0 >> Authorization: Basic RkFLRTpGQUtF
                        DEBUG o.a.http.headers - http-outgoing-0 << HTTP/1.1 403 Forbidden
                        """);

        assertThat(read.exchanges)
                .extracting(CapturedExchange::exchange)
                .filteredOn(call -> call.status().isPresent())
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.status().is(403)).isTrue();
                    assertThat(call.credential().scheme().isPresent()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"403 Forbidden", "200 OK"})
    void aSecretOfTheCallIsHiddenInWhatTheProgramSaysOfIt(String status) {
        Captures read = Captures.of("""
                DEBUG [sync-1] o.a.http.headers - http-outgoing-0 >> GET /rest/api/2/myself HTTP/1.1
                DEBUG [sync-1] o.a.http.headers - http-outgoing-0 >> Host: jira.acme.example
                DEBUG [sync-1] o.a.http.headers - http-outgoing-0 >> Authorization: Bearer FAKE0secret1of2three
                DEBUG [sync-1] o.a.http.headers - http-outgoing-0 << HTTP/1.1 STATUS
                ERROR [sync-1] c.a.Sync - 403 with FAKE0secret1of2three, and FAKE0secret1of2three again
                """.replace("STATUS", status));

        assertThat(read.exchanges)
                .allSatisfy(call -> assertThat(
                                call.exchange().logLine().map(ShownText::text).orNull())
                        .contains("403 with [hidden]")
                        .doesNotContain("FAKE0"));
    }
}
