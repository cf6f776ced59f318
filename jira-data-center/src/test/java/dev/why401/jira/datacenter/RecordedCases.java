package dev.why401.jira.datacenter;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import dev.why401.evidence.ExchangeRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Reads the recorded failures that the rules cite. */
final class RecordedCases {
    private RecordedCases() {}

    /** Returns the exchanges by the id of their record, in the order of the file. */
    static Map<String, Exchange> all() {
        Map<String, Exchange> cases = new LinkedHashMap<>();
        for (String line : text().lines().toList()) {
            if (!line.isBlank()) {
                ExchangeRecord found = ExchangeJson.readRecord(line);
                cases.put(found.id().value().orElseThrow(), found.exchange());
            }
        }
        return cases;
    }

    /** Returns the exchange of a record. */
    static Exchange named(String id) {
        return Objects.requireNonNull(all().get(id), () -> "No recorded case " + id);
    }

    private static String text() {
        try (InputStream in = RecordedCases.class.getResourceAsStream("/cases.ndjson")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
