package dev.why401.jira.datacenter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Jira and Confluence on premises leave behind when little is shown: a status, a line of a client's log, a page in another language. Each line of
 * {@code thin-evidence.ndjson} names the suspects of which one may stand first, and whether the evidence proves it.
 */
class ThinEvidenceTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();

    /** Who leads stands among so many. */
    private static final int LEADING = 5;

    record Thin(String id, List<String> first, List<String> leading, boolean proven, Exchange exchange) {
        @Override
        public String toString() {
            return id;
        }
    }

    static List<Thin> evidence() throws IOException {
        try (InputStream lines = requireNonNull(ThinEvidenceTest.class.getResourceAsStream("/thin-evidence.ndjson"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(ThinEvidenceTest::read)
                    .toList();
        }
    }

    private static Thin read(String line) {
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(line))) {
            Map<?, ?> labels = requireNonNull((Map<?, ?>) json.readJsonValue());
            return new Thin(
                    String.valueOf(labels.get("id")),
                    ids(requireNonNull(labels.get("first"))),
                    ids(requireNonNull(labels.get("leading"))),
                    Boolean.TRUE.equals(labels.get("proven")),
                    ExchangeJson.read(line));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static List<String> ids(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void littleEvidenceIsRankedAsAnExpertWould(Thin thin) {
        Diagnosis diagnosis = DIAGNOSTICIAN.diagnose(thin.exchange());

        assertThat(thin.first())
                .as(diagnosis.toString())
                .contains(diagnosis.likeliest().cause().id());
        assertThat(diagnosis.suspects().stream()
                        .limit(LEADING)
                        .map(suspect -> suspect.cause().id()))
                .as(diagnosis.toString())
                .containsAll(thin.leading());
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void onlyWhatIsProvenIsStatedBoldly(Thin thin) {
        double probability = DIAGNOSTICIAN.diagnose(thin.exchange()).likeliest().probability();

        if (thin.proven()) {
            assertThat(probability).isGreaterThan(0.8);
        } else {
            assertThat(probability).isLessThan(0.95);
        }
    }

    @Test
    void thereIsEvidenceToRank() throws IOException {
        assertThat(evidence()).hasSizeGreaterThan(10);
    }
}
