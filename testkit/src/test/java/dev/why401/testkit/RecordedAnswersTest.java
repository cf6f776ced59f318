package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static dev.why401.testkit.SimulatedJiraCloud.OAUTH_ACCESS_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.PASSWORD;
import static dev.why401.testkit.SimulatedJiraCloud.SCOPED_API_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okio.BufferedSource;
import okio.Okio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays recorded calls of the real services against the simulators: the answers must be those of the records. */
class RecordedAnswersTest {

    /** Fields that belong to one connection, or name the one answer that was recorded. */
    private static final Set<String> NOT_COMPARED =
            Set.of("content-length", "connection", "transfer-encoding", "x-amz-cf-id");

    private static final Map<String, Map<?, ?>> RECORDED = new LinkedHashMap<>();

    private static SimulatedJiraCloud jira;
    private static SimulatedJiraAlign align;
    private static OkHttpClient cloudClient;

    @BeforeAll
    static void start() throws IOException {
        jira = SimulatedJiraCloud.startUnderPublicNames().publicProject("OPEN");
        align = SimulatedJiraAlign.start();
        cloudClient = jira.clientBuilder().followRedirects(false).build();
        JsonAdapter<Object> json = new Moshi.Builder().build().adapter(Object.class);
        try (InputStream file = RecordedAnswersTest.class.getResourceAsStream("recorded.ndjson");
                BufferedSource lines = Okio.buffer(Okio.source(Objects.requireNonNull(file)))) {
            for (String line = lines.readUtf8Line(); line != null; line = lines.readUtf8Line()) {
                Map<?, ?> record = (Map<?, ?>) json.fromJson(line);
                RECORDED.put((String) record.get("id"), record);
            }
        }
    }

    @AfterAll
    static void stop() {
        jira.close();
        align.close();
    }

    @AfterEach
    void heal() {
        jira.heal();
    }

    private static Probe site(String path) {
        return Probe.get(jira.siteUrl(), path).with(cloudClient);
    }

    private static Probe sitePost(String path) {
        return Probe.post(jira.siteUrl(), path, "{}").with(cloudClient);
    }

    private static Probe gateway(String path) {
        return Probe.get(jira.gatewayUrl(), path).with(cloudClient);
    }

    private static Probe refusedPair(String path) {
        return site(path).basic(EMAIL, "FAKE-wrong");
    }

    private static Probe failing(JiraCloudFailure failure, Probe probe) {
        jira.fail(failure);
        return probe;
    }

    /** Returns the call of a record, with a credential of the same kind and the same fate. */
    private static Probe callOf(String id) {
        String atJira = "ex/jira/" + jira.cloudId();
        String board = "/rest/agile/1.0/board?maxResults=1";
        return switch (id) {
            case "jc-011" -> sitePost("rest/api/2/search").bearer(API_TOKEN);
            case "jc-016" ->
                failing(JiraCloudFailure.XSRF, sitePost("rest/api/3/issue").basic(EMAIL, API_TOKEN));
            case "jc-024", "jc-087" -> refusedPair("rest/api/3/project/search");
            case "jc-027" -> failing(JiraCloudFailure.IP_NOT_ALLOWED, site("rest/api/3/myself"));
            case "jc-028" -> site("rest/api/3/issue/PPT-28").basic(EMAIL, SCOPED_API_TOKEN);
            case "jc-037" ->
                gateway("ex/confluence/" + jira.cloudId() + "/rest/api/content").basic(EMAIL, SCOPED_API_TOKEN);
            case "jc-039" -> refusedPair("rest/api/2/myself").json();
            case "jc-046" -> site("rest/api/3/project/VULN").basic(EMAIL, PASSWORD);
            case "jc-049" -> sitePost("rest/auth/1/session");
            case "jc-051" -> refusedPair("rest/api/latest/search/jql?jql=assignee%20is%20not%20EMPTY");
            case "jc-078" -> gateway("me").basic(EMAIL, API_TOKEN);
            case "jc-080" -> gateway(atJira + board).bearer(SCOPED_API_TOKEN);
            case "jc-081" -> gateway(atJira + board).basic(EMAIL, "FAKE-wrong");
            case "jc-082" -> site(board).basic(EMAIL, SCOPED_API_TOKEN);
            case "jc-083" -> site(board).bearer(SCOPED_API_TOKEN);
            case "jc-084" ->
                failing(
                        JiraCloudFailure.APP_NOT_INSTALLED,
                        gateway(atJira + "/rest/api/3/myself").bearer(OAUTH_ACCESS_TOKEN));
            case "jc-086" -> sitePost("rest/backup/1/export/runbackup").basic(EMAIL, API_TOKEN);
            case "jc-088" -> refusedPair("rest/api/3/issue/ABC-1");
            case "jc-089" -> site("rest/api/3/project/search");
            case "jc-090" -> site("rest/api/3/project/search").basic("", "FAKE-wrong");
            case "jc-091" -> site("rest/api/3/project/search").header("Authorization", "token FAKE-wrong");
            case "jc-092" -> site("rest/api/3/project/search").bearer(FakeTokens.jwt("{}"));
            case "jc-093" -> site("rest/api/3/myself").header("Accept", "*/*");
            case "jc-094" -> site("rest/api/3/project/OPEN/role");
            case "jc-095" -> site("wiki/rest/api/space");
            case "jc-096" -> refusedPair("wiki/rest/api/space");
            case "jc-097" -> site("wiki/rest/api/space").basic(EMAIL, "");
            case "jc-098" -> site("wiki/rest/api/audit");
            case "jc-099" -> site("wiki/rest/api/space").bearer(API_TOKEN);
            case "jc-101" ->
                site("rest/api/3/screens?startAt=-100&maxResults=100").basic(EMAIL, API_TOKEN);
            case "jc-102" -> site("rest/api/3/screens/11610/tabs").basic(EMAIL, API_TOKEN);
            case "jc-118" ->
                failing(
                        JiraCloudFailure.SITE_SUSPENDED,
                        gateway(atJira + "/rest/api/3/myself").bearer(OAUTH_ACCESS_TOKEN));
            case "gw-002" -> failing(JiraCloudFailure.CLOUDFLARE_1010, site("rest/api/3/myself"));
            case "gw-131" -> failing(JiraCloudFailure.CLOUDFRONT_GEO_BLOCKED, site("rest/api/3/myself"));
            case "aa-012" -> Probe.get(align.apiUrl(), "items/179843").bearer(SimulatedJiraAlign.API_TOKEN);
            default -> throw new IllegalArgumentException("No call is known for record " + id);
        };
    }

    static Stream<String> recordIds() {
        return RECORDED.keySet().stream();
    }

    @Test
    void thereAreRecordsToReplay() {
        assertThat(RECORDED).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("recordIds")
    void theSimulatorAnswersAsRecorded(String id) throws IOException {
        Map<?, ?> expected = (Map<?, ?>) RECORDED.get(id).get("response");
        Probe.Answer answer = callOf(id).send();

        if (expected.get("status") instanceof Number status) {
            assertThat(answer.status()).isEqualTo(status.intValue());
        }
        if (expected.get("headers") instanceof Map<?, ?> headers) {
            headers.forEach((name, value) -> assertRecordedHeader(answer, (String) name, (String) value));
        }
        if (expected.get("body") instanceof String body) {
            assertThat(withoutBlanks(answer.body())).contains(withoutBlanks(essence(body)));
        }
    }

    private static void assertRecordedHeader(Probe.Answer answer, String name, String recorded) {
        if (NOT_COMPARED.contains(name.toLowerCase(Locale.ROOT))) {
            return;
        }
        String pattern = Pattern.quote(recorded).replace("<redacted>", "\\E.+\\Q");
        assertThat(answer.header(name)).as(name).containsPattern(pattern);
    }

    /** Leaves out of a recorded body where it sends the reader: the link has changed over the years. */
    private static String essence(String body) {
        return body.replaceFirst("(?s)https://confluence\\.atlassian\\.com/cloud/deprecation-.*", "");
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }
}
