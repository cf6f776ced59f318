package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.ShownText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real clients printed: curl 7.88 and wget 1.21 against servers and proxies of our own, HTTPie, squid; the rest by their formats. */
class CaptureSamplesTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();

    @ParameterizedTest(name = "{0} is recognised and read")
    @CsvSource(nullValues = "-", textBlock = """
            curl-v-bearer-api-token.txt,    CURL, GET,  https://acme.atlassian.net/rest/api/3/myself,     403
            curl-sv-basic.txt,              CURL, GET,  https://acme.atlassian.net/rest/api/3/myself,     401
            curl-i-basic.txt,               CURL, GET,  https://acme.atlassian.net/rest/api/3/myself,     401
            curl-vi.txt,                    CURL, GET,  https://acme.atlassian.net/rest/api/3/myself,     401
            curl-vL-redirect.txt,           CURL, GET,  http://jira.example.com/old/rest,                 401
            curl-iL-redirect.txt,           CURL, GET,  http://jira.example.com/old/rest,                 401
            curl-v-not-trusted.txt,         CURL, -,    https://acme.atlassian.net,                       -
            curl-v-expired.txt,             CURL, -,    https://acme.atlassian.net,                       -
            curl-v-other-name.txt,          CURL, -,    https://other.example.com,                        -
            curl-v-client-certificate.txt,  CURL, -,    https://jira.example.com,                         -
            curl-v-no-host.txt,             CURL, -,    nosuch.invalid,                                   -
            curl-v-refused.txt,             CURL, -,    203.0.113.10:1,                                   -
            curl-connect403.txt,            CURL, -,    https://acme.atlassian.net,                       -
            curl-connect407.txt,            CURL, -,    https://acme.atlassian.net,                       -
            curl-connect407any.txt,         CURL, -,    https://acme.atlassian.net,                       -
            curl-iconnect407.txt,           CURL, -,    -,                                                -
            curl-proxy407.txt,              CURL, GET,  http://jira.example.com/rest/api/2/myself,        407
            curl-loop.txt,                  CURL, GET,  http://jira.example.com/loop,                     -
            curl-anyauth.txt,               CURL, GET,  https://jira.example.com/rest/api/2/myself,       401
            curl-v-token.txt,               CURL, POST, https://jira.example.com/token,                   200
            curl-trace-ascii.txt,           CURL, GET,  https://acme.atlassian.net/rest/api/3/myself,     403
            curl-h2-in-prose.txt,           CURL, GET,  https://acme.atlassian.net/rest/api/3/myself,     401
            curl-i-post.txt,                CURL, POST, https://acme.atlassian.net/rest/api/3/issue?token=..., 403
            curl-silent.txt,                CURL, GET,  https://acme.atlassian.net/rest/api/3/myself,     -
            wget-S.txt,                     HTTP, GET,  http://203.0.113.10:80/rest/api/2/myself,         401
            wgetd.txt,                      HTTP, GET,  http://203.0.113.10:80/rest/api/3/myself,         403
            wgetnohost.txt,                 HTTP, GET,  https://nosuch.invalid/,                          -
            wgetcert.txt,                   HTTP, GET,  https://203.0.113.10/,                            -
            wgetproxy.txt,                  HTTP, GET,  https://acme.atlassian.net/rest/api/3/myself,     -
            httpie-v.txt,                   HTTP, GET,  acme.atlassian.net/rest/api/3/myself,             401
            raw-chunked.txt,                HTTP, GET,  jira.example.com/rest/api/2/myself?chunk=...,     401
            http-in-prose.txt,              HTTP, -,    -,                                                401
            http-headers-only.txt,          HTTP, -,    -,                                                -
            http-devtools.txt,              HTTP, GET,  https://acme.atlassian.net/rest/api/3/myself,     403
            http-intellij.txt,              HTTP, GET,  https://acme.atlassian.net/rest/api/3/myself,     401
            feign-full.txt,                 HTTP, GET,  https://jira.example.com/rest/api/2/myself,       401
            feign-error.txt,                HTTP, GET,  https://jira.example.com/rest/api/2/myself,       -
            postman-raw.txt,                HTTP, GET,  https://jira.acme.example/rest/api/2/myself,      401
            jdk-http2.txt,                  HTTP, GET,  https://jira.acme.example/rest/api/2/myself,      401
            postman-redirect.har,           HAR,  GET,  http://jira.example.com/rest/api/2/myself,        401
            """)
    void aSample(String name, InputKind kind, String method, String address, Integer status) {
        assertThat(InputKind.detect(Captures.sample(name))).contains(kind);
        Exchange exchange = Captures.ofSample(name).only();
        assertThat(exchange.method().orNull()).isEqualTo(method);
        assertThat(exchange.address().map(Address::toString).orNull())
                .isEqualTo(address == null ? null : address.replace(":80/", "/"));
        assertThat(exchange.status().orNull()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(textBlock = """
            curl-v-bearer-api-token.txt,   wrong-auth-scheme
            curl-vL-redirect.txt,          redirect-dropped-credentials
            postman-redirect.har,          redirect-dropped-credentials
            curl-connect407.txt,           proxy-auth-required
            curl-connect407any.txt,        proxy-auth-required
            curl-iconnect407.txt,          proxy-auth-required
            curl-proxy407.txt,             proxy-auth-required
            wgetproxy.txt,                 proxy-auth-required
            curl-connect403.txt,           corporate-proxy-blocked
            curl-v-not-trusted.txt,        tls-interception-untrusted
            curl-v-client-certificate.txt, client-certificate-required
            curl-trace-ascii.txt,          token-expired
            curl-anyauth.txt,              credentials-rejected
            http-intellij.txt,             oauth-scope-missing
            feign-error.txt,               client-certificate-required
            """)
    void whatASampleLeadsTo(String name, String cause) {
        Diagnosis diagnosis = DIAGNOSTICIAN.diagnose(Captures.ofSample(name).only());

        assertThat(diagnosis.likeliest().cause().id()).isEqualTo(cause);
    }

    @Test
    void everySampleIsReadInsideProseAndWithWindowsLineEnds() {
        List<Path> samples = samples();
        assertThat(samples).hasSizeGreaterThan(35);
        for (Path sample : samples) {
            String text = Captures.sample(sample.getFileName().toString());
            boolean har = sample.toString().endsWith(".har");
            Captures alone = Captures.of(text);
            Captures windows = Captures.of(text.replace("\r\n", "\n").replace("\n", "\r\n"));
            Captures around = Captures.of(
                    har ? "\ufeff\n\n  " + text : "Hi all,\nI get this and do not understand it.\n\n" + text + "\n");

            assertThat(statuses(windows)).as("%s with CR LF", sample).isEqualTo(statuses(alone));
            assertThat(statuses(around)).as("%s in prose", sample).isEqualTo(statuses(alone));
        }
    }

    private static List<Fact<Integer>> statuses(Captures read) {
        return read.exchanges.stream().map(one -> one.exchange().status()).toList();
    }

    static List<Path> samples() {
        try (Stream<Path> files = Files.list(
                Path.of(CaptureSamplesTest.class.getResource("/capture").toURI()))) {
            return files.filter(file -> !file.toString().endsWith(".log"))
                    .filter(file -> InputKind.detect(
                                    Captures.sample(file.getFileName().toString()))
                            .filter(kind -> kind != InputKind.LOG && kind != InputKind.EXCHANGE)
                            .isPresent())
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    @Test
    void theHexadecimalRowsOfATraceAreReadAsWhatTheyStandFor() {
        Captures read = Captures.of(HexTrace.of(
                "GET /rest/api/2/myself HTTP/1.1\r\nHost: jira.example.com\r\nAuthorization: Bearer FAKE0123456789abcdef\r\n\r\n",
                "HTTP/1.1 403 Forbidden\r\n",
                "X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE\r\n",
                "\r\n",
                "{\"a\":\n \"\u00fc\"}"));

        assertThat(read.only().status().is(403)).isTrue();
        assertThat(read.only()
                        .responseHeaders()
                        .first("X-Authentication-Denied-Reason")
                        .is("CAPTCHA_CHALLENGE"))
                .isTrue();
        assertThat(read.only().credential().scheme().is(Scheme.BEARER)).isTrue();
        assertThat(read.only().body().map(ShownText::text).orNull()).isEqualTo("{\"a\":\n \"..\"}");
    }

    /** Writes what curl --trace prints. */
    private static final class HexTrace {
        private static String of(String request, String... answer) {
            StringBuilder trace =
                    new StringBuilder("== Info: Connected to jira.example.com (203.0.113.10) port 443 (#0)\n");
            data(trace, "=> Send header", request);
            for (int i = 0; i < answer.length; i++) {
                data(trace, i == answer.length - 1 ? "<= Recv data" : "<= Recv header", answer[i]);
            }
            return trace.append("== Info: Connection #0 to host jira.example.com left intact\n")
                    .toString();
        }

        private static void data(StringBuilder trace, String what, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            trace.append(what).append(String.format(", %d bytes (0x%x)%n", bytes.length, bytes.length));
            for (int from = 0; from < bytes.length; from += 16) {
                StringBuilder shown = new StringBuilder();
                trace.append(String.format("%04x: ", from));
                for (int i = from; i < from + 16; i++) {
                    trace.append(i < bytes.length ? String.format("%02x ", bytes[i]) : "   ");
                    shown.append(i >= bytes.length ? "" : bytes[i] >= ' ' && bytes[i] <= '~' ? (char) bytes[i] : '.');
                }
                trace.append(shown).append('\n');
            }
        }
    }

    @Test
    void whatOkHttpLoggedIsReadInsideTheJsonOfALogger() {
        Captures read = Captures.of("""
                {"@timestamp":"2026-11-28T10:00:00Z","level":"INFO","logger_name":"okhttp3","thread_name":"a","message":"--> GET https://jira.example.com/rest/api/2/myself"}
                {"@timestamp":"2026-11-28T10:00:00Z","level":"INFO","logger_name":"okhttp3","thread_name":"b","message":"--> GET https://jira.example.com/rest/api/2/project"}
                {"@timestamp":"2026-11-28T10:00:00Z","level":"INFO","logger_name":"okhttp3","thread_name":"a","message":"Authorization: Bearer FAKE0123456789abcdef"}
                {"@timestamp":"2026-11-28T10:00:00Z","level":"INFO","logger_name":"okhttp3","thread_name":"a","message":"--> END GET"}
                {"@timestamp":"2026-11-28T10:00:00Z","level":"INFO","logger_name":"c.a.Sync","thread_name":"a","message":"X-Seraph-LoginReason: OK"}
                {"@timestamp":"2026-11-28T10:00:00Z","level":"INFO","logger_name":"okhttp3","thread_name":"b","message":"<-- 200 https://jira.example.com/rest/api/2/project (20ms)"}
                {"@timestamp":"2026-11-28T10:00:00Z","level":"INFO","logger_name":"okhttp3","thread_name":"a","message":"<-- 403 https://jira.example.com/rest/api/2/myself (20ms)"}
                {"@timestamp":"2026-11-28T10:00:00Z","level":"INFO","logger_name":"okhttp3","thread_name":"a","message":"X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE"}
                {"@timestamp":"2026-11-28T10:00:00Z","level":"INFO","logger_name":"okhttp3","thread_name":"a","message":""}
                {"@timestamp":"2026-11-28T10:00:00Z","level":"INFO","logger_name":"okhttp3","thread_name":"a","message":"{\\"message\\":\\"no\\"}"}
                {"@timestamp":"2026-11-28T10:00:00Z","level":"INFO","logger_name":"okhttp3","thread_name":"a","message":"<-- END HTTP (16-byte body)"}
                """);

        assertThat(statuses(read)).containsExactlyInAnyOrder(Fact.present(403), Fact.present(200));
        Exchange refused = read.exchanges.stream()
                .map(CapturedExchange::exchange)
                .filter(one -> one.status().is(403))
                .findFirst()
                .orElseThrow();
        assertThat(refused.responseHeaders().fields()).hasSize(1);
        assertThat(refused.body().map(ShownText::text).orNull()).isEqualTo("{\"message\":\"no\"}");
    }

    @Test
    void whatOkHttpLoggedIsReadInsideTheJsonOfAContainer() {
        Captures read = Captures.of("""
                {"log":"--\\u003e GET https://jira.example.com/rest/api/2/myself\\n","stream":"stderr","time":"2026-11-28T10:00:00Z"}
                {"log":"--\\u003e END GET\\n","stream":"stderr","time":"2026-11-28T10:00:00Z"}
                {"log":"\\u003c-- 403 https://jira.example.com/rest/api/2/myself (20ms)\\n","stream":"stderr","time":"2026-11-28T10:00:00Z"}
                {"log":"X-Seraph-LoginReason: AUTHENTICATED_FAILED\\n","stream":"stderr","time":"2026-11-28T10:00:00Z"}
                {"log":"\\u003c-- END HTTP\\n","stream":"stderr","time":"2026-11-28T10:00:00Z"}
                """);

        assertThat(read.only().status().is(403)).isTrue();
        assertThat(read.only().responseHeaders().first("X-Seraph-LoginReason").is("AUTHENTICATED_FAILED"))
                .isTrue();
    }

    @Test
    void aHarFileWithoutEntriesIsNamedAsSuch() {
        Captures read = Captures.of("{\"log\":{\"version\":\"1.2\",\"entries\":[]}}");

        assertThat(read.exchanges).isEmpty();
        assertThat(read.problems).singleElement().asString().contains("has no entries");
    }

    @Test
    void aKindThatWasNamedIsNotGuessed() {
        Captures read = Captures.of("HTTP/1.1 401 Unauthorized\nServer: x\n\nno", Optional.of(InputKind.CURL));

        assertThat(read.only().status().is(401)).isTrue();
    }
}
