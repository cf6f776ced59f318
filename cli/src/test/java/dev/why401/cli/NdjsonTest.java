package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import dev.why401.cli.Cli.Result;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okio.Buffer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The line that a program gets for each record. */
class NdjsonTest {
    private static Result ndjson(String input) {
        return Cli.reading(input).run("explain", "--format", "ndjson");
    }

    @SuppressWarnings("unchecked") // the root of each line is an object
    private static Map<String, Object> read(String line) {
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(line));
        try {
            Map<String, Object> value = (Map<String, Object>) reader.readJsonValue();
            assertThat(reader.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
            return value;
        } catch (IOException notJson) {
            throw new AssertionError("no JSON: " + line, notJson);
        }
    }

    @SuppressWarnings("unchecked") // each cause is an object
    private static List<Map<String, Object>> causes(String line) {
        return (List<Map<String, Object>>) read(line).get("causes");
    }

    @Test
    void eachRecordGivesOneLineInTheOrderOfTheInput() {
        Result result = ndjson(Records.BLOCKED + "\n" + Records.QUIET + "\n" + Records.REFUSED);

        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(0)).startsWith("{\"id\":17,\"answeredBy\":\"edge\",\"family\":\"open-network\"");
        assertThat(result.lines().get(1)).startsWith("{\"id\":null,\"answeredBy\":");
        assertThat(result.lines().get(2)).startsWith("{\"id\":\"call-1\",");
    }

    @Test
    void aNumberStaysTheNumberThatItWas() {
        String big = Records.QUIET.replaceFirst("\\{", "{\"id\":12345678901234567890.50,");
        String text = Records.QUIET.replaceFirst("\\{", "{\"id\":\"0017\",");

        assertThat(ndjson(big).out()).startsWith("{\"id\":12345678901234567890.50,");
        assertThat(ndjson(text).out()).startsWith("{\"id\":\"0017\",");
    }

    @Test
    void anIdIsEscaped() {
        String odd = Records.QUIET.replaceFirst("\\{", "{\"id\":\"a\\\\\\\\b\\\\\"c \u00e4 \ud83d\ude00\",");

        assertThat(read(ndjson(odd).out().strip())).containsEntry("id", "a\\b\"c \u00e4 \ud83d\ude00");
    }

    @Test
    void aRecordThatComesAgainIsWrittenAgainUnderItsOwnId() {
        String named = Records.REFUSED.replace("\"call-1\"", "%s");
        List<String> ids =
                List.of("\"a\"", "\"b\"", "\"c\"", "17", "18", "19", "\"17\"", "null", "\"\\u0061\"", "\"a\"");
        String input = ids.stream().map(named::formatted).collect(Collectors.joining("\n"));

        List<String> lines = ndjson(input).lines();

        assertThat(lines).hasSize(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i).replace("\\u0061", "a");
            assertThat(lines.get(i)).isEqualTo(lines.get(0).replaceFirst("\"a\"", id));
        }
    }

    @Test
    void ofTwoIdsTheSecondCountsWhereverTheRecordComesAgain() {
        String twice = Records.REFUSED.replaceFirst("\\}$", ", \"id\": \"second\"}");

        assertThat(ndjson(twice + "\n" + twice + "\n" + twice + "\n" + twice).lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("{\"id\":\"second\","));
    }

    @Test
    void anIdThatRepeatsASecretHidesItWheneverTheRecordComes() {
        String sent = "{\"id\": \"%s\", \"request\": {\"headers\": {\"Authorization\": \"Bearer FAKE-FAKE-0001\"}},"
                + " \"response\": {\"status\": 401}}";
        String shown = "{\"id\": \"%s\", \"response\": {\"status\": 401}}";
        String input = String.join(
                "\n",
                sent.formatted("a"),
                sent.formatted("b"),
                sent.formatted("FAKE-FAKE-0001"),
                shown.formatted("a"),
                shown.formatted("b"),
                shown.formatted("password=FAKE-FAKE-0001"));

        List<String> lines = ndjson(input).lines();

        assertThat(lines).hasSize(6);
        assertThat(lines.get(2)).startsWith("{\"id\":\"[hidden]\",");
        assertThat(lines.get(5)).startsWith("{\"id\":\"password=[hidden]\",");
    }

    @Test
    void aRecordOnWhichNothingIsWrongHasNoFamilyAndNoCauses() {
        assertThat(read(ndjson(Records.QUIET).out().strip()))
                .containsOnlyKeys("id", "answeredBy", "family", "causes")
                .containsEntry("family", null)
                .containsEntry("causes", List.of());
    }

    @Test
    void causesAreRankedAndEachCarriesItsSentences() {
        List<Map<String, Object>> causes = causes(ndjson(Records.REFUSED).out().strip());

        assertThat(causes)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(cause ->
                        assertThat(cause).containsOnlyKeys("id", "probability", "because", "against", "missing"));
        assertThat(causes)
                .extracting(cause -> (Double) cause.get("probability"))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(causes.get(0)).containsEntry("id", "wrong-auth-scheme");
        assertThat(causes.get(0).get("because"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).contains(" "));
    }

    @Test
    void whatIsMissingNamesTheFact() {
        String bare =
                "{\"request\":{\"url\":\"https://acme.atlassian.net/rest/api/3/myself\"},\"response\":{\"status\":401}}";

        assertThat(causes(ndjson(bare).out().strip()).get(0).get("missing"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(sentence ->
                        assertThat(sentence).startsWith("not known whether ").contains("; not shown: "));
    }

    @Test
    void aSecretInARecordDoesNotLeave() {
        String planted = Records.REFUSED
                .replace("\"headers\":{}", "\"headers\":{\"Authorization\":\"Bearer ATATT3xFfGF0FAKE0123456789FAKE\"}")
                .replace("Failed to parse", "ATATT3xFfGF0FAKE0123456789FAKE Failed to parse");

        for (String format : List.of("text", "markdown", "html", "json", "ndjson")) {
            Result result = Cli.reading(planted).run("explain", "--format", format);
            assertThat(result.code()).isZero();
            assertThat(result.out() + result.err()).doesNotContain("FAKE0123456789");
        }
    }

    @Test
    void aRecordGivesTheSameLineWhateverCameBeforeIt() {
        String other = Records.REFUSED.replace("call-1", "call-2").replace("acme.atlassian", "other.atlassian");
        List<String> records = List.of(
                Records.REFUSED,
                other,
                Records.BLOCKED,
                Records.QUIET,
                Records.REFUSED,
                other,
                Records.BLOCKED,
                Records.QUIET,
                Records.REFUSED,
                Records.BLOCKED,
                Records.QUIET,
                other);

        List<String> together = ndjson(String.join("\n", records)).lines();

        assertThat(together).hasSameSizeAs(records);
        for (String one : List.of(Records.REFUSED, other, Records.BLOCKED, Records.QUIET)) {
            String alone = ndjson(one).out().strip();
            for (int i = 0; i < records.size(); i++) {
                if (records.get(i).equals(one)) {
                    assertThat(together.get(i)).isEqualTo(alone);
                }
            }
        }
    }
}
