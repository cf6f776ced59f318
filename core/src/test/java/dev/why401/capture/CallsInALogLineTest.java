package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Hop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record may quote what HttpLoggingInterceptor or urllib3 wrote of several calls. */
class CallsInALogLineTest {
    private static final String CALLED = "http://jira.acme.example/rest/api/2/issue";
    private static final String LED_TO = "https://jira.acme.example/rest/api/2/issue";

    private static Exchange shown(String... lines) {
        String logger = "12:37:43.491 INFO [sync-1] okhttp3.OkHttpClient - ";
        Exchange quoted = Exchange.builder()
                .logLine(logger + String.join("\n" + logger, lines))
                .build();
        return new ShownElsewhere().completed(quoted);
    }

    private static List<Hop> hops(Exchange exchange) {
        return exchange.redirects().value().orElse(List.of());
    }

    @Test
    void theLastAnswerCountsAndTheRedirectLeadsToIt() {
        Exchange shown = shown(
                "--> GET " + CALLED + " http/1.1",
                "--> END GET",
                "<-- 301 Moved Permanently " + CALLED + " (4ms)",
                "Location: " + LED_TO,
                "<-- END HTTP",
                "--> GET " + LED_TO + " http/1.1",
                "--> END GET",
                "<-- 401 Unauthorized " + LED_TO + " (3ms)",
                "X-AUSERNAME: anonymous",
                "<-- END HTTP");

        assertThat(shown.status().is(401)).isTrue();
        assertThat(hops(shown))
                .singleElement()
                .satisfies(hop -> assertThat(hop.status().is(301)).isTrue());
        assertThat(shown.responseHeaders().first("X-AUSERNAME").is("anonymous")).isTrue();
    }

    @Test
    void aCallOfTheSameResourceFollowsARedirectThatShowsNoHeader() {
        Exchange shown = shown(
                "--> POST " + CALLED + " http/1.1 (26-byte body)",
                "<-- 301 Moved Permanently " + CALLED + " (4ms, 169-byte body)",
                "--> GET " + LED_TO + " http/1.1",
                "<-- 405 Method Not Allowed " + LED_TO + " (4ms, unknown-length body)");

        assertThat(shown.status().is(405)).isTrue();
        assertThat(shown.method().is("POST")).isTrue();
        assertThat(hops(shown)).hasSize(1);
    }

    @Test
    void aCallOfALoginFollowsARedirectThatShowsNoHeader() {
        String login = "https://sso.acme.example/realms/acme/protocol/openid-connect/auth?client_id=jira";
        Exchange shown = shown(
                "--> GET " + CALLED + " http/1.1",
                "<-- 302 Found " + CALLED + " (4ms, 145-byte body)",
                "--> GET " + login + " http/1.1",
                "<-- 200 OK " + login + " (3ms, unknown-length body)");

        assertThat(shown.status().is(200)).isTrue();
        assertThat(hops(shown)).hasSize(1);
    }

    @Test
    void anotherCallIsNotTakenForTheTargetOfARedirect() {
        Exchange shown = shown(
                "--> GET " + CALLED + " http/1.1",
                "<-- 302 Found " + CALLED + " (4ms, 145-byte body)",
                "--> GET https://jira.acme.example/rest/api/2/project http/1.1",
                "<-- 200 OK https://jira.acme.example/rest/api/2/project (3ms, unknown-length body)");

        assertThat(shown.status().is(302)).isTrue();
        assertThat(hops(shown)).isEmpty();
    }

    @Test
    void theLastOfTheCallsThatUrllib3LoggedCounts() {
        Exchange quoted = Exchange.builder()
                .logLine(
                        "DEBUG:urllib3.connectionpool:http://jira.acme.example:80 \"GET /rest/api/2/issue HTTP/1.1\" 301 0\n"
                                + "DEBUG:urllib3.connectionpool:https://jira.acme.example:443 \"GET /rest/api/2/issue HTTP/1.1\" 401 0")
                .build();

        Exchange shown = new ShownElsewhere().completed(quoted);

        assertThat(shown.status().is(401)).isTrue();
        assertThat(hops(shown)).hasSize(1);
    }
}
