package dev.why401.jira.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Suspect;
import dev.why401.evidence.ExchangeJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What little evidence the tools of the trade leave, and how sure one may be of it: bare statuses, lines of clients, bodies
 * in other languages or in another order. Each row names the causes of which one must come first, and the bounds of its
 * probability: what cannot be told apart must not be told apart.
 */
class ThinEvidenceTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();

    /** One row of {@code thin-evidence.ndjson}. */
    record Row(String what, List<String> among, double from, double to, String json) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Row> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ThinEvidenceTest.class.getResourceAsStream("/thin-evidence.ndjson")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(ThinEvidenceTest::row).toList();
        }
    }

    private static Row row(String line) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(line))) {
            Map<?, ?> members = (Map<?, ?>) Objects.requireNonNull(reader.readJsonValue());
            return new Row(
                    String.valueOf(members.get("what")),
                    ((List<?>) Objects.requireNonNull(members.get("among")))
                            .stream().map(String::valueOf).toList(),
                    Double.parseDouble(String.valueOf(members.get("from"))),
                    Double.parseDouble(String.valueOf(members.get("to"))),
                    line);
        } catch (IOException broken) {
            throw new IllegalArgumentException("Not a row of JSON: " + line, broken);
        }
    }

    @Test
    void thirtyRowsAreRead() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theLikeliestCauseIsFairAndNoSurerThanTheEvidence(Row row) {
        Suspect likeliest =
                DIAGNOSTICIAN.diagnose(ExchangeJson.read(row.json())).likeliest();
        assertThat(likeliest.cause().id()).isIn(row.among());
        assertThat(likeliest.probability()).isBetween(row.from(), row.to());
    }
}
