package dev.why401.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonWriter;
import dev.why401.AuthFailure;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.explain.Explanation;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants every kind of secret at every place of a record, and looks for it in all that leaves the reader. */
class RecordsHoldNoSecretTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();
    private static final String PAT = base64("000000123456:FAKE\u0001\u0002\u0003\u0004FAKEFAKEFAKE");

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "you sent ATATT3xFAKE0123456789abcdef, sorry",
                "ATSTT3xFAKE0123456789abcdef",
                "key=ATCTT3xFAKE0123456789abcdef",
                "eyJhbGciOiJGQUtFIn0.eyJGQUtFIjoxfQ.FAKEsignature",
                "user:661800|FAKE#[JS&~1oO(5t!8h<>;",
                URLEncoder.encode("user:661800|FAKE[JS~1oO5t8h", UTF_8),
                "token " + PAT + " was refused",
                "Authorization: Basic " + base64("bob:FAKE-secret"),
                "Authorization: Basic " + base64("bob@acme.com:FAKE-secret"),
                "sent " + base64("bob@acme.com:FAKE-secret") + " twice",
                "GET /rest/api/" + base64("bob@acme.com:FAKE-secret"),
                URLEncoder.encode(base64("bob@acme.com:FAKE-secret??>"), UTF_8),
                "Authorization: Bearer FakeTokenWithoutDigits",
                "proxy-authorization: Basic " + base64("bob:FAKE-secret"),
                "password=FAKEsecret&user=bob",
                "{\"token\":\"FAKEsecret\",\"user\":\"bob\"}",
                "{'jira_api_token': 'FAKE secret'}",
                "Cookie: JSESSIONID=FAKE0123; tenant.session.token=FAKE4567",
                "GET https://bob:FAKEsecret@acme.example/x",
                "/callback?access_token=FAKEsecret&refresh_token=FAKEsecret",
                "oauth_token=\"FAKEsecret\", oauth_signature=\"FAKE%2Bsignature\"",
                "ghp_FAKE0123456789abcdef",
                "glpat-FAKE0123456789",
                "xoxb-FAKE-0123456789",
                "AKIAFAKEFAKEFAKEFAKE",
                "curl -u bob:FAKEsecret https://acme.example"));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inTheTextsOfAnAnswer(String text) throws IOException {
        assertHidden(line("https://acme.example/", "X-Any", "1", "Server", text, text, null));
        assertHidden(line("https://acme.example/", "X-Any", "1", "WWW-Authenticate", text, null, text));
        assertHidden(line("https://acme.example/", "X-Any", "1", "X-Echo", "1", "<p>" + text + "</p>", "401 " + text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization~Bearer ATATT3xFAKE0123456789abcdef~ATATT3xFAKE0123456789abcdef",
                "Authorization~Basic Ym9iOkZBS0Utc2VjcmV0~FAKE-secret",
                "Authorization~Basic Ym9iOkZBS0Utc2VjcmV0~Ym9iOkZBS0Utc2VjcmV0",
                "Proxy-Authorization~Basic Ym9iOkZBS0Utc2VjcmV0~FAKE-secret",
                "Authorization~Bearer user:1|FAKE#[JS&~user:1|FAKE#[JS&",
                "Cookie~JSESSIONID=FAKE012345~FAKE012345",
                "X-Api-Key~FAKE-key-0001~FAKE-key-0001",
            })
    void inTheHeadersOfTheRequestAndWhereTheServerEchoesThem(String sent) throws IOException {
        String[] parts = sent.split("~", -1);
        String echo = parts[2];
        String url = "https://acme.example/x/" + URLEncoder.encode(echo, UTF_8) + "?q=" + base64(echo);
        CapturedExchange read =
                assertHidden(line(url, parts[0], parts[1], "Server", echo, "no: " + echo, base64("x:" + echo)));
        assertThat(read.hidden()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bob:FAKEsecret@acme.example/x~FAKEsecret",
                "https://acme.example/x?token=FAKEsecret~FAKEsecret",
                "https://acme.example/x?api_key=FAKE%2Bsecret~FAKE+secret",
            })
    void inTheAddress(String urlAndEcho) throws IOException {
        String[] parts = urlAndEcho.split("~", -1);
        assertThat(assertHidden(line(parts[0], "X-Any", "1", "Server", "1", "no: " + parts[1], null))
                        .hidden())
                .isNotEmpty();
    }

    private static CapturedExchange assertHidden(String line) {
        assertThat(line.toLowerCase(Locale.ROOT)).containsAnyOf("fake", "rkfl", "zbs0", "gqut");
        Captures captures = Captures.of(line, InputKind.EXCHANGE);
        CapturedExchange read = captures.exchanges.get(0);
        assertThat(read.hidden()).as(line).isNotEmpty().allMatch(clause -> clause.startsWith("a credential of kind "));
        Explanation explanation =
                AuthFailure.of(DIAGNOSTICIAN.diagnose(read.exchange())).explain();
        assertThat(List.of(
                        explanation.toText(),
                        explanation.toMarkdown(),
                        explanation.toJson(),
                        explanation.toLogLine(),
                        explanation.toString(),
                        read.toString(),
                        read.hidden().toString()))
                .allSatisfy(shown -> assertThat(shown.toLowerCase(Locale.ROOT))
                        .doesNotContain("fake", "rkflr", "zbs0", "gqutf", "661800", "mdawmdaw"));
        return read;
    }

    private static String line(
            String url, String sent, String sentValue, String got, String gotValue, String body, String logLine)
            throws IOException {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.beginObject().name("id").value(1);
            json.name("request")
                    .beginObject()
                    .name("url")
                    .value(url)
                    .name("headers")
                    .beginObject();
            json.name(sent).value(sentValue).endObject().endObject();
            json.name("response")
                    .beginObject()
                    .name("status")
                    .value(401)
                    .name("headers")
                    .beginObject();
            json.name(got).value(gotValue).endObject().name("body").value(body).endObject();
            json.name("logLine").value(logLine).endObject();
        }
        return buffer.readUtf8();
    }
}
