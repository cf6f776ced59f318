package dev.why401.general;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads exchanges from a test resource of one record a line, with what is expected of each. */
final class RecordedAnswers {

    /**
     * One exchange with what is expected of it; what is not expected is {@code null}.
     *
     * @param answerer the name of the answerer
     * @param vendor the vendor by name
     * @param cause the id of the first suspect
     */
    record Answer(
            String id,
            Exchange exchange,
            @Nullable String answerer,
            @Nullable String vendor,
            @Nullable String cause) {
        @Override
        public String toString() {
            return id;
        }
    }

    private RecordedAnswers() {}

    static List<Answer> in(String resource) {
        try (InputStream in = RecordedAnswers.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(RecordedAnswers::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Answer read(String line) {
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(line))) {
            Map<?, ?> labels = (Map<?, ?>) json.readJsonValue();
            assertThat(labels).isNotNull();
            return new Answer(
                    String.valueOf(labels.get("id")),
                    ExchangeJson.read(line),
                    (String) labels.get("answerer"),
                    (String) labels.get("vendor"),
                    (String) labels.get("cause"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
