package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what clients really print, and lines of the same form. */
class LogReaderTest {
    private static final String EXPECTED = "read-as.txt";

    /** A script that runs curl or wget is a transcript of theirs as well; who knows better says {@code --input log}. */
    private static final List<String> OF_TRANSCRIPTS = List.of("ci.log", "wget.log");

    @Test
    void whatClientsPrintIsReadAsRecorded() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : samples()) {
            all.append(name).append('\n');
            Captures read = Captures.of(Captures.sample("logs/" + name), InputKind.LOG);
            read.exchanges.forEach(captured -> all.append(summary(captured)));
        }

        if (Boolean.getBoolean("why401.update")) {
            Files.writeString(Path.of("src/test/resources/capture/logs", EXPECTED), all);
        }
        assertThat(all.toString()).isEqualTo(Captures.sample("logs/" + EXPECTED));
        assertThat(samples()).hasSizeGreaterThan(80);
    }

    @Test
    void everySampleIsRecognisedAsALog() throws IOException {
        for (String name : samples()) {
            if (!OF_TRANSCRIPTS.contains(name)) {
                assertThat(InputKind.detect(Captures.sample("logs/" + name)))
                        .as(name)
                        .contains(InputKind.LOG);
            }
        }
    }

    @Test
    void aFailureIsFoundInEverySample() throws IOException {
        for (String name : samples()) {
            assertThat(Captures.of(Captures.sample("logs/" + name), InputKind.LOG).exchanges)
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void anOrdinaryLogIsUnderstoodAndNothingInItIsReported() {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            log.append("2026-11-28 09:14:01,").append(100 + i % 900).append(i % 2 == 0 ? " INFO " : " DEBUG ");
            log.append(
                    switch (i % 9) {
                        case 0 ->
                            "[exec-401] c.a.Sync - GET https://jira.acme.example/rest/api/2/issue/ACME-403 200 took 401 ms";
                        case 1 ->
                            "[main] c.a.Sync - 403 issues fetched, 401 items skipped, port 4013, page 407 of 4010";
                        case 2 -> "[main] c.a.Login - user logged in, token refreshed, session renewed";
                        case 3 -> "[main] c.a.Sync - connected to https://jira.acme.example:4013/ in 403ms";
                        case 4 -> "[main] c.a.Sync - issue 401 moved to board 403";
                        case 5 -> "[main] c.a.Sync - HTTP/1.1 200 401 bytes";
                        case 6 -> "[main] c.a.Sync - status=200 size=403 code=0";
                        case 7 -> "[main] c.a.Sync - permission scheme 403 read; certificate valid for 401 days";
                        default -> "[main] c.a.Sync - returned 401 items, received 403 bytes, got 407 rows";
                    });
            log.append('\n');
        }

        Captures read = Captures.of(log.toString());

        assertThat(read.exchanges).isEmpty();
        assertThat(read.problems).isEmpty();
    }

    @Test
    void aNumberIsAStatusOnlyWhereTheWordingSaysSo() {
        for (String line : List.of(
                "ERROR sync failed, took 401 ms",
                "ERROR could not move issue PROJ-403",
                "ERROR cannot reach backend on port 4013",
                "ERROR 401 items are left",
                "ERROR returned 403 items instead of 407",
                "ERROR exit status 128 after 403 s",
                "ERROR error 401 ms after start",
                "ERROR at Sync.java:401 something failed",
                "ERROR line 403, column 401: unexpected token",
                "ERROR Traffic 401.5 MB",
                "ERROR failed to process row 403",
                "ERROR order 401: failed")) {
            Captures read = Captures.of(line, InputKind.LOG);
            assertThat(read.only().status().isKnown()).as(line).isFalse();
        }
    }

    @Test
    void whatWasExpectedIsNotTheStatus() {
        assertThat(Captures.of("ERROR expected status 200 but got 401 from jira")
                        .only()
                        .status()
                        .orNull())
                .isEqualTo(401);
        assertThat(Captures.of("ERROR Unexpected status code: 403")
                        .only()
                        .status()
                        .orNull())
                .isEqualTo(403);
    }

    @Test
    void theInnermostCauseTellsTheStatus() {
        Exchange exchange = Captures.of("""
                        2026-11-28 09:14:01 ERROR Sync - failed
                        org.acme.SyncException: HTTP 500 from the worker
                        \tat org.acme.Sync.run(Sync.java:12)
                        Caused by: java.io.IOException: Server returned HTTP response code: 401 for URL: https://jira.acme.example/x
                        \t... 3 more
                        """).only();

        assertThat(exchange.status().orNull()).isEqualTo(401);
        assertThat(exchange.address().map(Address::toString).orNull()).isEqualTo("https://jira.acme.example/x");
    }

    @Test
    void headersThatNoLineShowsAreUnknown() {
        Exchange exchange = Captures.of(
                        "java.io.IOException: Server returned HTTP response code: 401 for URL: https://jira.acme.example/")
                .only();

        assertThat(exchange.responseHeaders().first("WWW-Authenticate").isKnown())
                .isFalse();
        assertThat(exchange.body().isKnown()).isFalse();
        assertThat(exchange.method().isKnown()).isFalse();
        assertThat(exchange.credential().scheme().isKnown()).isFalse();
        assertThat(exchange.redirects().isKnown()).isFalse();
    }

    @Test
    void theManualThatAMessageNamesIsNotWhatWasCalled() {
        Exchange exchange = Captures.of(
                        "ERROR call failed: 403 Forbidden, for more information see https://developer.atlassian.com/cloud/jira/platform/rest/v3/")
                .only();

        assertThat(exchange.status().orNull()).isEqualTo(403);
        assertThat(exchange.address().isKnown()).isFalse();
    }

    @Test
    void theSameFailureAgainIsReportedAgain() {
        String line = "2026-11-28 09:14:01 ERROR GET https://jira.acme.example/x returned 401\n";

        Captures read = Captures.of(line.repeat(3));

        assertThat(read.exchanges)
                .extracting(captured -> captured.id().orNull())
                .containsExactly("line 1", "line 2", "line 3");
    }

    @Test
    void oneLineFailuresWithoutTimeStampsAreTold() {
        Captures read =
                Captures.of("Error: Request failed with status code 401\nError: Request failed with status code 403\n");

        assertThat(read.exchanges)
                .extracting(captured -> captured.exchange().status().orNull())
                .containsExactly(401, 403);
    }

    @Test
    void theWarningAboveAnErrorOfAhaBelongsToIt() {
        CapturedExchange first = Captures.ofSample("logs/aha.log").exchanges.get(0);

        assertThat(first.exchange().status().orNull()).isEqualTo(401);
        assertThat(first.exchange().address().map(Address::toString).orNull())
                .isEqualTo("https://jira.acme.example/rest/api/2/myself");
        assertThat(first.exchange().logLine().map(ShownText::text).orNull())
                .contains("Remote error for", "Client must");
    }

    @Test
    void aLineOfTheConnectorIsTakenApart() {
        Exchange exchange = Captures.ofSample("logs/jira-align-connector.log").only();

        assertThat(exchange.responseHeaders().first("X-Seraph-LoginReason").is("AUTHENTICATION_DENIED"))
                .isTrue();
        assertThat(exchange.responseHeaders().first("WWW-Authenticate").orNull())
                .startsWith("OAuth realm=");
        assertThat(exchange.responseHeaders().isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sync --api-token FAKEsecret1 --site acme",
                "sync --password=FAKEsecret1",
                "logged in with password FAKEsecret1, then refused",
                "the password is \"FAKEsecret1\"",
                "Passwort: FAKEsecret1",
                "mot de passe : FAKEsecret1",
                "contrase\u00f1a=FAKEsecret1",
                "pw: FAKEsecret1",
                "credentials=bob:FAKEsecret1",
                "posted SAMLResponse=FAKEsecret1&RelayState=x",
                "redeemed code=FAKEsecret1&state=x",
                "key -----BEGIN PRIVATE KEY-----\nFAKEsecret1\n-----END PRIVATE KEY-----",
            })
    void aSecretThatALineTellsInWordsIsHidden(String told) {
        Captures read = Captures.of("2026-11-28 09:14:01 ERROR 401 Unauthorized: " + told + "\n");

        assertThat(read.only().status().is(401)).isTrue();
        assertThat(read.only().logLine().map(ShownText::text).orNull()).contains("[hidden]");
    }

    @Test
    void whatAProgramSaysOfTokensIsNoSecret() {
        Captures read =
                Captures.of("2026-11-28 09:14:01 ERROR Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON;"
                        + " the password is wrong; password expired; invalid token 'access' (401 Unauthorized)\n");

        assertThat(read.only().logLine().map(ShownText::text).orNull()).doesNotContain("[hidden]");
    }

    @Test
    void theHandlersOfDotNetTellAddressAndStatusInTwoEntries() {
        Captures read = Captures.of("""
                info: System.Net.Http.HttpClient.Jira.ClientHandler[100]
                      Sending HTTP request GET https://acme.atlassian.net/rest/api/3/myself
                trce: System.Net.Http.HttpClient.Jira.ClientHandler[102]
                      Request Headers:
                      Authorization: Basic Ym9iQGFjbWUuY29tOkZBS0VzZWNyZXQ=
                info: System.Net.Http.HttpClient.Jira.ClientHandler[101]
                      Received HTTP response headers after 145.2137ms - 401
                info: System.Net.Http.HttpClient.Jira.LogicalHandler[101]
                      End processing HTTP request after 160.2137ms - 401
                info: System.Net.Http.HttpClient.Jira.ClientHandler[100]
                      Sending HTTP request GET https://acme.atlassian.net/rest/api/3/project
                info: System.Net.Http.HttpClient.Jira.ClientHandler[101]
                      Received HTTP response headers after 45.2137ms - 200
                """);

        assertThat(read.only().status().is(401)).isTrue();
        assertThat(read.only().method().is("GET")).isTrue();
        assertThat(read.only().address().map(Address::toString).orNull())
                .isEqualTo("https://acme.atlassian.net/rest/api/3/myself");
    }

    @Test
    void aStatusAloneIsAStatus() {
        assertThat(Captures.of("401\n").only().status().is(401)).isTrue();
    }

    @Test
    void proseWithoutAFailureIsUnreadable() {
        assertThatThrownBy(() -> Captures.of("a poem\nabout a FAKE tree\n", InputKind.LOG))
                .isInstanceOf(UnreadableEvidenceException.class)
                .hasMessageStartingWith("Expected lines of a log")
                .hasMessageNotContaining("FAKE");
    }

    private static String summary(CapturedExchange captured) {
        Exchange call = captured.exchange();
        String status = call.status().isKnown() ? String.valueOf(call.status().orNull()) : "?";
        StringBuilder line =
                new StringBuilder("  " + captured.id().orNull() + ": " + status.replace("null", "no answer"));
        call.method().value().ifPresent(method -> line.append(' ').append(method));
        call.address().value().ifPresent(address -> line.append(' ').append(address));
        call.problem().value().ifPresent(problem -> line.append(" | ").append(problem.kind()));
        call.credential()
                .scheme()
                .value()
                .ifPresent(scheme -> line.append(" | sent ").append(scheme));
        if (!call.responseHeaders().fields().isEmpty()) {
            line.append(" | ").append(call.responseHeaders().fields().size()).append(" headers");
        }
        call.responseHeaders()
                .first("X-Seraph-LoginReason")
                .value()
                .ifPresent(r -> line.append(", ").append(r));
        call.body()
                .value()
                .ifPresent(body -> line.append(body.isComplete() ? " | body " : " | start of body ")
                        .append(start(body.text())));
        return line.append('\n').toString();
    }

    private static String start(String text) {
        String one = text.replaceAll("\\s+", " ");
        return one.substring(0, Math.min(60, one.length()));
    }

    static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() {
        try {
            URI expected =
                    LogReaderTest.class.getResource("/capture/logs/" + EXPECTED).toURI();
            return Path.of(expected).getParent();
        } catch (URISyntaxException | NullPointerException missing) {
            throw new IllegalStateException("the samples are missing", missing);
        }
    }
}
