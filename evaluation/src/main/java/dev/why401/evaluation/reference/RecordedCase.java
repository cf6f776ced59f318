package dev.why401.evaluation.reference;

import static java.util.Objects.requireNonNull;

import com.squareup.moshi.JsonReader;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A failure of one of the case files, with the labels that it has.
 *
 * @param id the stable id
 * @param source where it comes from; empty for an answer that was made after the sources of its rules
 * @param product the product as the record names it
 * @param cause the id of its cause; empty where nobody says it
 * @param alsoPlausible the causes that its evidence cannot tell from the true one
 * @param isSettled whether its cause was found out
 * @param exchange the evidence
 */
record RecordedCase(
        String id,
        String source,
        String product,
        String cause,
        Set<String> alsoPlausible,
        boolean isSettled,
        Exchange exchange) {

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException if the line is no exchange record
     */
    static RecordedCase read(String line) {
        Map<?, ?> labels = labels(line);
        String cause = label(labels, "trueCause");
        Set<String> plausible = new TreeSet<>();
        if (labels.get("alsoPlausible") instanceof List<?> ids) {
            ids.forEach(id -> plausible.add(String.valueOf(id)));
        }
        return new RecordedCase(
                label(labels, "id"),
                label(labels, "source"),
                label(labels, "product"),
                cause.isEmpty() ? label(labels, "cause") : cause,
                plausible,
                !label(labels, "certainty").equals("unresolved"),
                ExchangeJson.read(line));
    }

    private static Map<?, ?> labels(String line) {
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(line))) {
            return requireNonNull((Map<?, ?>) json.readJsonValue());
        } catch (IOException notJson) {
            throw new IllegalArgumentException("not a JSON object: " + line, notJson);
        }
    }

    private static String label(Map<?, ?> labels, String name) {
        @Nullable Object value = labels.get(name);
        return value == null ? "" : String.valueOf(value);
    }

    /** Returns whether it happened to somebody, or was measured at a real server. */
    boolean isReal() {
        return !source.isEmpty();
    }
}
