package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
        String between = "INFO  [sync-1] c.a.Sync - next project\n".repeat(20);

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

    @Test
    void aSecretThatTheProgramTellsIsHiddenInTheCallAsWell() {
        Captures read = Captures.of("""
                --> GET https://jira.acme.example/rest/api/2/myself
                --> END GET
                <-- 401 https://jira.acme.example/rest/api/2/myself (90ms)
                Content-Type: application/json

                {"message":"bad FAKE0Herbst55"}
                <-- END HTTP (30-byte body)
                ERROR login failed: 401, password=FAKE0Herbst55
                """);

        assertThat(read.only().body().map(ShownText::text).orNull()).contains("bad [hidden]");
    }

    @Test
    void aComplaintOfAnotherThreadCutsNoCallThatIsOpen() {
        Captures read = Captures.of("""
                10:11:12.100 [worker-1] INFO okhttp3.OkHttpClient - --> GET https://jira.acme.example/rest/api/2/issue/A-1
                10:11:12.101 [worker-1] INFO okhttp3.OkHttpClient - --> END GET
                10:11:12.102 [worker-2] INFO okhttp3.OkHttpClient - --> GET https://jira.acme.example/rest/api/2/issue/B-2
                10:11:12.103 [worker-2] INFO okhttp3.OkHttpClient - --> END GET
                10:11:12.200 [worker-1] INFO okhttp3.OkHttpClient - <-- 403 https://jira.acme.example/rest/api/2/issue/A-1 (100ms)
                10:11:12.201 [worker-1] INFO okhttp3.OkHttpClient - <-- END HTTP (0-byte body)
                10:11:12.210 [worker-1] ERROR c.acme.Sync - sync of A-1 failed: HTTP 403 Forbidden
                10:11:12.300 [worker-2] INFO okhttp3.OkHttpClient - <-- 401 https://jira.acme.example/rest/api/2/issue/B-2 (198ms)
                10:11:12.301 [worker-2] INFO okhttp3.OkHttpClient - <-- END HTTP (0-byte body)
                10:11:12.310 [worker-2] ERROR c.acme.Sync - sync of B-2 failed: HTTP 401 Unauthorized
                """);

        assertThat(read.exchanges)
                .extracting(
                        call -> call.exchange().status().orNull(),
                        call -> call.exchange().method().orNull(),
                        call -> call.exchange()
                                .logLine()
                                .map(line -> line.text().replaceAll(".* of | failed.*", ""))
                                .orNull())
                .containsExactly(tuple(403, "GET", "A-1"), tuple(401, "GET", "B-2"));
    }

    @Test
    void aLineOfAnotherLoggerInTheMiddleOfAWireLogLeavesTheCallWhole() {
        Captures read = Captures.of("""
                DEBUG o.a.http.headers - http-outgoing-0 >> GET /rest/api/2/myself HTTP/1.1
                DEBUG o.a.http.headers - http-outgoing-0 << HTTP/1.1 401 Unauthorized
                ERROR c.acme.Other - LDAP: 401
                DEBUG o.a.http.headers - http-outgoing-0 << X-Seraph-LoginReason: AUTHENTICATED_FAILED
                """);

        assertThat(read.exchanges)
                .filteredOn(call -> call.exchange().method().isPresent())
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.exchange()
                                    .responseHeaders()
                                    .first("X-Seraph-LoginReason")
                                    .isPresent())
                            .isTrue();
                    assertThat(call.exchange().logLine().isPresent()).isFalse();
                });
    }

    @Test
    void connectionsOfAWireLogAreToldApart() {
        Exchange call = Captures.of("""
                        DEBUG org.apache.http.headers - http-outgoing-0 >> GET /rest/api/2/issue/A-1 HTTP/1.1
                        DEBUG org.apache.http.headers - http-outgoing-1 >> GET /rest/api/2/issue/B-2 HTTP/1.1
                        DEBUG org.apache.http.headers - http-outgoing-0 << HTTP/1.1 401 Unauthorized
                        DEBUG org.apache.http.headers - http-outgoing-1 << HTTP/1.1 200 OK
                        """).only();

        assertThat(call.address().orNull()).hasToString("/rest/api/2/issue/A-1");
    }

    @Test
    void theSamePathOnAnotherHostIsAnotherCall() {
        Captures read = Captures.of("""
                DEBUG urllib3.connectionpool: https://jira.acme.example:443 "GET /rest/api/2/issue/A-1 HTTP/1.1" 401 None
                ERROR sync: 401 Client Error for url: https://acme.jiraalign.com/rest/api/2/issue/A-1
                """);

        assertThat(read.exchanges).hasSize(2);
    }

    @Test
    void redirectsThatLeadToNoLoginAreNoFailures() {
        Captures read = Captures.of("""
                2026-03-02 10:11:12 DEBUG urllib3.connectionpool: https://jira.acme.example:443 "GET /secure/attachment/10/a.png HTTP/1.1" 302 None
                2026-03-02 10:11:12 DEBUG urllib3.connectionpool: https://api.media.atlassian.com:443 "GET /file/1234/binary HTTP/1.1" 200 None
                2026-03-02 10:11:12 DEBUG urllib3.connectionpool: https://jira.acme.example:443 "GET /browse HTTP/1.1" 302 None
                2026-03-02 10:11:12 DEBUG urllib3.connectionpool: https://jira.acme.example:443 "GET /secure/Dashboard.jspa HTTP/1.1" 200 None
                2026-03-02 10:11:12 INFO sync: done
                """);

        assertThat(read.exchanges).isEmpty();
    }

    @Test
    void aSecretOfACallThatIsStillOpenIsHiddenInALineOfAnotherThread() {
        Captures read = Captures.of("""
                DEBUG [sync-1] o.a.http.headers - http-outgoing-0 >> GET /rest/api/2/myself HTTP/1.1
                DEBUG [sync-1] o.a.http.headers - http-outgoing-0 >> Authorization: Bearer FAKE0secret1of2three
                ERROR [sync-2] c.a.Sync - project list failed: HTTP 403 Forbidden with FAKE0secret1of2three
                """);

        assertThat(read.only().logLine().map(ShownText::text).orNull()).contains("Forbidden with [hidden]");
    }

    @Test
    void aComplaintThatNamesAnotherPathIsAnotherOne() {
        Captures read = Captures.of(WIRE + "ERROR [sync-1] c.a.Sync - HTTP 403 Forbidden on /rest/api/2/serverInfo\n");

        assertThat(read.exchanges).hasSize(2);
    }
}
