package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeJsonTest {

    private static final String FULL = """
            {"id": "x-1", "product": "jira-cloud",
             "request": {"method": "get", "url": "https://acme.atlassian.net/rest/api/3/myself?expand=groups",
                         "headers": {"Accept": "application/json"}},
             "auth": {"scheme": "basic", "principal": "email", "secret": "api-token"},
             "redirects": [{"status": 301, "location": "/login.jsp?os_destination=x"}, {"status": null, "location": "a login page"}],
             "response": {"status": 401, "headers": {"X-Seraph-LoginReason": "AUTHENTICATED_FAILED", "Via": ["1.1 a", "1.1 b"]},
                          "body": "Client must be authenticated to access this resource."},
             "logLine": "401 Unauthorized",
             "context": {"previouslyWorked": true, "worksInBrowser": false, "worksInCurl": null, "note": "of no concern"}}
            """;

    @Test
    void readsEveryFieldOfTheFormat() {
        ExchangeRecord line = ExchangeJson.readRecord(FULL);
        Exchange exchange = line.exchange();

        assertThat(line.id().orNull()).isEqualTo("x-1");
        assertThat(exchange.product().orNull()).isEqualTo(Product.JIRA_CLOUD);
        assertThat(exchange.method().orNull()).isEqualTo("GET");
        assertThat(exchange.address().orNull()).hasToString("https://acme.atlassian.net/rest/api/3/myself?expand=...");
        assertThat(exchange.requestHeaders().first("accept").orNull()).isEqualTo("application/json");
        assertThat(exchange.credential())
                .isEqualTo(SentCredential.of(
                        Fact.present(Scheme.BASIC),
                        Fact.present(PrincipalKind.EMAIL),
                        Fact.present(SecretKind.API_TOKEN)));
        assertThat(exchange.status().orNull()).isEqualTo(401);
        assertThat(exchange.responseHeaders().first("x-seraph-loginreason").orNull())
                .isEqualTo("AUTHENTICATED_FAILED");
        assertThat(exchange.responseHeaders().all("Via")).containsExactly("1.1 a", "1.1 b");
        assertThat(exchange.body().orNull())
                .extracting(ShownText::text, ShownText::isComplete)
                .containsExactly("Client must be authenticated to access this resource.", true);
        assertThat(exchange.logLine().map(ShownText::text).orNull()).isEqualTo("401 Unauthorized");
        assertThat(exchange.context())
                .isEqualTo(new Context(Fact.present(true), Fact.present(false), Fact.unknown(), Fact.unknown()));
    }

    @Test
    void theTimeOfTheLastSuccessIsKept() {
        Exchange exchange = Exchange.builder()
                .context(Context.lastWorked(Instant.parse("2026-11-20T09:14:00Z")))
                .build();

        assertThat(ExchangeJson.read(ExchangeJson.write(exchange)).context()).isEqualTo(exchange.context());
        assertThatThrownBy(() -> ExchangeJson.read("{\"context\": {\"lastWorked\": \"yesterday\"}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("context.lastWorked must be a time such as 2026-11-20T09:14:00Z");
    }

    @Test
    void whatExperimentsFoundOutIsKept() {
        Findings found = Findings.none()
                .with(new Finding("identity", "refused", "401"))
                .with(new Finding("names", "public", "203.0.113.10"));
        Exchange exchange = Exchange.builder()
                .context(Context.unknown().withFindings(found))
                .build();

        assertThat(ExchangeJson.read(ExchangeJson.write(exchange)).context()).isEqualTo(exchange.context());
        assertThatThrownBy(() -> ExchangeJson.read("{\"context\": {\"findings\": {\"Who?\": {\"outcome\": \"me\"}}}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("context.findings must name questions and outcomes by their ids");
    }

    @Test
    void chainsTheRedirectsFromTheAddressCalled() {
        List<Hop> hops = ExchangeJson.read(FULL).redirects().orNull();

        assertThat(hops).hasSize(2);
        assertThat(hops.get(0).status().orNull()).isEqualTo(301);
        assertThat(hops.get(0).from().orNull()).hasToString("https://acme.atlassian.net/rest/api/3/myself?expand=...");
        assertThat(hops.get(0).location().orNull())
                .hasToString("https://acme.atlassian.net/login.jsp?os_destination=...");
        assertThat(hops.get(1).status()).isEqualTo(Fact.unknown());
        assertThat(hops.get(1).location()).isEqualTo(Fact.unknown());
        assertThat(hops.get(1).locationText().orNull()).isEqualTo("a login page");
        assertThat(hops.get(1).credentialCarried()).isEqualTo(Fact.unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"product\":null,\"request\":null,\"auth\":null,\"redirects\":null,\"response\":null,\"logLine\":null,"
                        + "\"context\":null}",
                "{\"product\":\"gateway\",\"request\":{\"method\":null,\"url\":null,\"headers\":{}},\"auth\":{\"scheme\":"
                        + "\"unknown\",\"principal\":\"unknown\",\"secret\":null},\"redirects\":[],\"response\":{\"status\":"
                        + "null,\"headers\":null,\"body\":null},\"context\":{\"previouslyWorked\":null}}",
                "{\"product\":\"other\",\"request\":{},\"auth\":{},\"redirects\":[null],\"response\":{\"headers\":{\"A\":null}}}"
            })
    void leavesUnknownWhatIsNotShown(String line) {
        assertThat(ExchangeJson.read(line)).isEqualTo(Exchange.builder().build());
    }

    @Test
    void neverTakesAHeaderThatIsNotShownForOneThatWasNotSent() {
        assertThat(ExchangeJson.read(FULL).responseHeaders().first("Server")).isEqualTo(Fact.unknown());
        assertThat(ExchangeJson.read(FULL).requestHeaders().first("Authorization"))
                .isEqualTo(Fact.unknown());
    }

    @Test
    void knowsThatNothingWasSent() {
        Exchange exchange =
                ExchangeJson.read("{\"auth\":{\"scheme\":\"none\",\"principal\":\"none\",\"secret\":\"none\"}}");

        assertThat(exchange.credential()).isEqualTo(SentCredential.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Basic <redacted>|BASIC",
                "bearer x|BEARER",
                "JWT x|JWT",
                "OAuth oauth_consumer_key=\\\"x\\\"|OAUTH1",
                "NTLM x|NEGOTIATE",
                "Token x|OTHER"
            })
    void takesNoMoreThanTheSchemeFromAHeaderWhenTheCredentialIsNotDescribed(String header, Scheme scheme) {
        Exchange exchange = ExchangeJson.read("{\"request\":{\"headers\":{\"authorization\":\"" + header + "\"}}}");

        assertThat(exchange.credential())
                .isEqualTo(SentCredential.of(Fact.present(scheme), Fact.unknown(), Fact.unknown()));
    }

    @Test
    void makesNothingOfAHeaderWhoseSchemeWasHidden() {
        assertThat(ExchangeJson.read("{\"request\":{\"headers\":{\"Authorization\":\"<redacted>\"}}}")
                        .credential())
                .isEqualTo(SentCredential.unknown());
    }

    @Test
    void neverReadsTheLabelsOfARecordedFailure() {
        String labelled =
                "{\"source\":\"s\",\"year\":2024,\"client\":\"c\",\"trueCause\":\"token-expired\",\"alsoPlausible\":[\"a\"],"
                        + "\"settledBy\":\"b\",\"fix\":{\"any\":[1,{}]},\"certainty\":\"confirmed\",\"quality\":\"full\",\"context\":{\"note\":\"n\"}}";

        assertThat(ExchangeJson.read(labelled)).isEqualTo(Exchange.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Sorry, ...", "the start \u2026 "})
    void takesABodyThatEndsInAnEllipsisForTheStartOfOne(String body) {
        Exchange exchange = ExchangeJson.read("{\"response\":{\"body\":\"" + body + "\"}}");

        assertThat(exchange.body().orNull().isComplete()).isFalse();
    }

    @Test
    void takesABodyThatFillsTheRecordForTheStartOfOne() {
        assertThat(ExchangeJson.read("{\"response\":{\"body\":\"" + "x".repeat(2_000) + "\"}}")
                        .body()
                        .orNull()
                        .isComplete())
                .isFalse();
        assertThat(ExchangeJson.read("{\"response\":{\"body\":\"" + "x".repeat(2_001) + "\"}}")
                        .body()
                        .orNull()
                        .isComplete())
                .isTrue();
    }

    @Test
    void returnsWhatItWroteItself() {
        ExchangeRecord read = ExchangeJson.readRecord(FULL);
        String written = ExchangeJson.write(read);

        assertThat(written).doesNotContain("\n");
        assertThat(ExchangeJson.readRecord(written)).isEqualTo(read);
        assertThat(ExchangeJson.write(ExchangeJson.readRecord(written))).isEqualTo(written);
    }

    @Test
    void writesTheRecordOfNothingWithoutInventingAnything() {
        Exchange nothing = Exchange.builder().build();

        assertThat(ExchangeJson.read(ExchangeJson.write(nothing))).isEqualTo(nothing);
    }

    @Test
    void saysThatABodyWentOnWhenOnlyItsStartIsKept() {
        Exchange cut = Exchange.builder()
                .startOfBody("{\"errors\":", "the server stopped")
                .build();

        ShownText back = ExchangeJson.read(ExchangeJson.write(cut)).body().orNull();

        assertThat(back.isComplete()).isFalse();
        assertThat(back.text()).isEqualTo("{\"errors\": ...");
    }

    @Test
    void writesTheWordsOfATransportProblemAsTheLogLine() {
        Exchange refused = Exchange.builder()
                .problem(Fact.present(new TransportProblem(
                        TransportProblem.Kind.TUNNEL_REFUSED,
                        "Unexpected response code for CONNECT: 403",
                        Fact.present(403),
                        Fact.unknown())))
                .build();

        assertThat(ExchangeJson.read(ExchangeJson.write(refused))
                        .logLine()
                        .map(ShownText::text)
                        .orNull())
                .isEqualTo("Unexpected response code for CONNECT: 403");
    }

    @Test
    void hidesSecretsByTheirShapeAndByTheirValue() {
        String line = "{\"request\":{\"url\":\"https://me:FAKEpw1@acme.atlassian.net/x?token=FAKEquery1\",\"headers\":"
                + "{\"Authorization\":\"Bearer ATATT3xFAKE0000000000000000\"}},\"response\":{\"body\":\"you sent FAKEknown1 and "
                + "ATATT3xFAKE0000000000000000\"},\"logLine\":\"FAKEknown1\",\"redirects\":[{\"location\":\"ask FAKEknown1\"}]}";

        String written = ExchangeJson.write(ExchangeJson.readRecord(line, Scrubber.knowing(List.of("FAKEknown1"))));

        assertThat(written).doesNotContain("FAKE").contains("Bearer " + Scrubber.HIDDEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|does not start with {",
                "HTTP/1.1 401 FAKEsecret|does not start with {",
                "[]|does not start with {",
                "{\"id\": \"FAKEsecret|cut off",
                "{FAKEsecret: 1}|not JSON",
                "{} FAKEsecret|not JSON",
                "{} {}|not JSON",
                "{\"request\": \"FAKEsecret\"}|request must be an object",
                "{\"request\": {\"url\": [\"FAKEsecret\"]}}|request.url must be a text",
                "{\"request\": {\"headers\": {\"FAKEsecret\": {}}}}|each value of request.headers must be a text",
                "{\"auth\": {\"scheme\": \"FAKEsecret\"}}|auth.scheme must be one of none, basic, bearer",
                "{\"redirects\": {}}|redirects must be a list",
                "{\"response\": {\"status\": \"FAKEsecret\"}}|response.status must be a number from 100 to 999",
                "{\"response\": {\"status\": 99}}|response.status must be a number from 100 to 999",
                "{\"context\": {\"worksInCurl\": \"FAKEsecret\"}}|context.worksInCurl must be true, false or null"
            })
    void saysWhatItExpectedAndNotWhatItGot(String line, String complaint) {
        assertThatThrownBy(() -> ExchangeJson.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected an exchange record")
                .hasMessageContaining(complaint)
                .hasMessageNotContaining("FAKE")
                .hasNoCause();
    }

    @Test
    void refusesALineThatIsTooLongAndOneThatIsNestedTooDeep() {
        String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThatThrownBy(() -> ExchangeJson.read(" ".repeat(ExchangeJson.LONGEST_LINE + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("longer than 1048576");
        assertThatThrownBy(() -> ExchangeJson.read(deep)).isInstanceOf(IllegalArgumentException.class);
    }
}
