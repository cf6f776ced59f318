package dev.why401.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import dev.why401.evidence.ExchangeRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files of recorded failures for tests. */
public final class RecordedCases {
    private RecordedCases() {}

    /**
     * Returns the exchanges by the id of their record, in the order of the file.
     *
     * @param test the class beside which, or from whose class path, the resource is read
     * @param resource its name, with a leading slash for an absolute one; one record a line, see {@link ExchangeJson}
     * @throws AssertionError if the resource is missing or empty, or if a record has no id, an id that another has, or cannot
     *     be read
     */
    public static Map<String, Exchange> read(Class<?> test, String resource) {
        Map<String, Exchange> cases = new LinkedHashMap<>();
        List<String> lines = text(test, resource).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                ExchangeRecord read = parsed(lines.get(i), resource + ", line " + (i + 1));
                String id = read.id().value().orElse("");
                assertThat(id)
                        .as("%s, line %d: give the record an id", resource, i + 1)
                        .isNotEmpty();
                Exchange earlier = cases.put(id, read.exchange());
                assertThat(earlier)
                        .as("%s has two records with the id %s", resource, id)
                        .isNull();
            }
        }
        assertThat(cases)
                .as("%s is empty: record at least one failure there, and cite it in a rule", resource)
                .isNotEmpty();
        return cases;
    }

    private static ExchangeRecord parsed(String line, String place) {
        try {
            return ExchangeJson.readRecord(line);
        } catch (IllegalArgumentException unreadable) {
            throw new AssertionError(place + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static String text(Class<?> test, String resource) {
        try (InputStream in = test.getResourceAsStream(resource)) {
            assertThat(in)
                    .as(
                            "%s is not on the class path: put the recorded cases of the pack there (src/test/resources)",
                            resource)
                    .isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
