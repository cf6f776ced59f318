package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.credential.ShapeFindings;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SentCredential;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a credential that people share: never filled in, masked, written twice, or none at all. */
class SharedCredentialsTest {
    private static final String URL = "https://jira.acme.example/rest/api/2/myself";

    private static final List<String> VARIABLES =
            List.of("${JIRA_PAT}", "$TOKEN", "{{token}}", "{{ jira_token }}", "%JIRA_TOKEN%");

    private static final List<String> SAMPLES = List.of("<your-token>", "<YOUR_API_TOKEN>", "<insert-your-token>");

    /** Texts with an Authorization header, by what people paste. */
    private static Stream<String> pasted(String authorization) {
        return Stream.of(
                "GET /rest/api/2/myself HTTP/1.1\nHost: jira.acme.example\nAuthorization: " + authorization
                        + "\n\nHTTP/1.1 401 Unauthorized\nContent-Length: 0\n\n",
                "> GET /rest/api/2/myself HTTP/1.1\n> Host: jira.acme.example\n> Authorization: " + authorization
                        + "\n>\n< HTTP/1.1 401 \n< Content-Length: 0\n<\n",
                "$ curl -i -H 'Authorization: " + authorization + "' " + URL + "\nHTTP/1.1 401 \nContent-Length: 0\n\n",
                "{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"" + URL
                        + "\",\"headers\":[{\"name\":\"Authorization\",\"value\":\"" + authorization
                        + "\"}]},\"response\":{\"status\":401,\"headers\":[],\"content\":{}}}]}}",
                "{\"request\": {\"url\": \"" + URL + "\", \"headers\": {\"Authorization\": \"" + authorization
                        + "\"}}, \"response\": {\"status\": 401}}",
                "2026-03-01 12:00:00 ERROR sync - GET " + URL + " returned 401, Authorization: " + authorization,
                "{\"level\":\"error\",\"status\":401,\"url\":\"" + URL + "\",\"headers\":{\"Authorization\":\""
                        + authorization + "\"}}",
                "2026-03-01 12:00:00 ERROR sync - 401 Unauthorized for {Authorization: " + authorization + "} at "
                        + URL);
    }

    static Stream<Arguments> neverFilledIn() {
        Stream<Arguments> variables = VARIABLES.stream()
                .flatMap(one -> pasted("Bearer " + one)
                        .map(text -> Arguments.of(text, one, ShapeFindings.UNEXPANDED_VARIABLE)));
        Stream<Arguments> samples = SAMPLES.stream()
                .flatMap(one ->
                        pasted("Bearer " + one).map(text -> Arguments.of(text, one, ShapeFindings.PLACEHOLDER_VALUE)));
        return Stream.concat(variables, samples);
    }

    @ParameterizedTest
    @MethodSource("neverFilledIn")
    void whatWasNeverFilledInIsToldAsSuch(String text, String placeholder, String finding) {
        Captures read = Captures.of(text);
        Exchange exchange = read.only();

        assertThat(exchange.credential().has(finding)).as(text).isTrue();
        assertThat(read.hidden()).as("what is hidden of %s", text).isEmpty();
        assertThat(Diagnostician.ofDefaults()
                        .diagnose(exchange)
                        .suspects()
                        .get(0)
                        .cause()
                        .id())
                .isEqualTo("credentials-placeholder");
        exchange.logLine().value().ifPresent(line -> assertThat(line.text()).contains(placeholder));
    }

    @Test
    void aVariableThatTheShellFillsInIsUnknown() {
        for (String written : List.of("\"Authorization: Bearer $TOKEN\"", "\"Authorization: Bearer ${JIRA_PAT}\"")) {
            SentCredential sent = Captures.of("$ curl -i -H " + written + " " + URL + "\nHTTP/1.1 401 \n\n")
                    .only()
                    .credential();

            assertThat(sent.scheme().is(Scheme.BEARER)).as(written).isTrue();
            assertThat(sent.findings()).as(written).isEmpty();
        }
    }

    @Test
    void aDefaultValueInsideOfAVariableIsHidden() {
        Captures read = Captures.of("2026-03-01 12:00:00 ERROR sync - GET " + URL
                + " returned 401, Authorization: Bearer ${JIRA_PAT:FAKEdefault0123456789}");

        assertThat(read.only().logLine().orNull().text()).contains("[hidden]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-u jane@acme.example:***", "-u jane@acme.example:<redacted>", "-u 'jane:[hidden]'"})
    void aMaskedPasswordOfACommandIsNoPassword(String option) {
        SentCredential sent = Captures.of("$ curl -i " + option + " " + URL + "\nHTTP/1.1 401 \n\n")
                .only()
                .credential();

        assertThat(sent.scheme().is(Scheme.BASIC)).isTrue();
        assertThat(sent.findings()).isEmpty();
    }

    static Stream<String> standIns() {
        return Stream.of(
                        "FAKE",
                        "abc123",
                        "AbCdEf123456",
                        "dummy-value-of-mine",
                        "base64hash-goes-here",
                        "FAKEbase64ofOtherCredentials",
                        "FAKEvalueOfTheUser==")
                .flatMap(word -> pasted("Basic " + word));
    }

    @ParameterizedTest
    @MethodSource("standIns")
    void aWordInThePlaceOfTheValueOfBasicIsNoProofOfAWrongValue(String text) {
        SentCredential sent = Captures.of(text).only().credential();

        assertThat(sent.scheme().is(Scheme.BASIC)).isTrue();
        assertThat(sent.findings()).isEmpty();
    }

    static Stream<String> valuesWithoutAName() {
        return pasted("Basic 0123456789abcdef0123456789abFAKE");
    }

    @ParameterizedTest
    @MethodSource("valuesWithoutAName")
    void aSecretWithoutANameIsStillTold(String text) {
        assertThat(Captures.of(text).only().credential().has(ShapeFindings.BASIC_NOT_BASE64))
                .as(text)
                .isTrue();
    }

    static Stream<String> doubled() {
        return Stream.of("FAKEpat0123456789abcdefGHIJ", "***", "<redacted>", "[REDACTED]")
                .flatMap(secret -> Stream.of("Bearer Bearer " + secret, "Basic Basic " + secret))
                .flatMap(SharedCredentialsTest::pasted);
    }

    @ParameterizedTest
    @MethodSource("doubled")
    void aSchemeThatStandsTwiceIsToldWhateverIsLeftOfTheSecret(String text) {
        assertThat(Captures.of(text).only().credential().has(ShapeFindings.DOUBLED_SCHEME))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker run --user 1000:1000 acme/sync",
                "docker run --rm -u 0:0 acme/sync",
                "/usr/bin/docker create --name x --user 1001:121 -e CI acme/sync",
                "podman exec -u jira:jira sync",
                "runner --user=1001:121"
            })
    void whomAProgramRunsAsIsNoCredential(String command) {
        Captures read = Captures.of("2026-03-01 12:00:00 ERROR " + command + ": GET " + URL + " returned 401");

        assertThat(read.only().credential().scheme().isKnown()).isFalse();
    }

    @Test
    void numbersAfterTheOptionStayReadableOutsideOfCurlAlone() {
        String call = "2026-03-01 12:00:00 ERROR %s -u 1001:5551212 " + URL + " returned 401";

        assertThat(Captures.of(String.format(call, "docker run"))
                        .only()
                        .logLine()
                        .orNull()
                        .text())
                .contains("1001:5551212");
        Exchange curl = Captures.of(String.format(call, "ran curl -s")).only();
        assertThat(curl.logLine().orNull().text()).doesNotContain("5551212");
        assertThat(curl.credential().scheme().is(Scheme.BASIC)).isTrue();
    }
}
