package dev.why401.evaluation;

import static java.util.Objects.requireNonNull;

import com.squareup.moshi.JsonReader;
import dev.why401.capture.CapturedExchange;
import dev.why401.capture.EvidenceReader;
import dev.why401.capture.InputKind;
import dev.why401.evidence.Exchange;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A recorded failure: the evidence that the engine may see, and the labels that only the scoring may see.
 *
 * @param id the stable id
 * @param source where the facts come from; cases of one source belong into one fold of a cross-validation
 * @param product the product as the record names it, {@code gateway} and {@code other} included
 * @param quality how much was shown: {@code full}, {@code partial} or {@code line}
 * @param certainty {@code confirmed}, {@code likely} or {@code unresolved}
 * @param trueCause the id of the cause
 * @param alsoPlausible the causes that this evidence cannot tell from the true one
 * @param exchange the evidence, read from the same line by a reader that knows no labels
 */
public record CorpusCase(
        String id,
        String source,
        String product,
        String quality,
        String certainty,
        String trueCause,
        Set<String> alsoPlausible,
        Exchange exchange) {

    public CorpusCase {
        alsoPlausible = Set.copyOf(alsoPlausible);
    }

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException if the line is not a labelled exchange record
     */
    static CorpusCase read(String line) {
        Map<?, ?> labels = labels(line);
        Set<String> plausible = new LinkedHashSet<>();
        if (labels.get("alsoPlausible") instanceof List<?> ids) {
            ids.forEach(id -> plausible.add(String.valueOf(id)));
        }
        return new CorpusCase(
                label(labels, "id"),
                label(labels, "source"),
                label(labels, "product"),
                label(labels, "quality"),
                label(labels, "certainty"),
                label(labels, "trueCause"),
                plausible,
                exchange(line));
    }

    /** Reads the evidence as the command line does. */
    static Exchange exchange(String line) {
        List<Exchange> read = new ArrayList<>();
        try {
            EvidenceReader.read(new StringReader(line), Optional.of(InputKind.EXCHANGE), new EvidenceReader.Sink() {
                @Override
                public void exchange(CapturedExchange captured) {
                    read.add(captured.exchange());
                }

                @Override
                public void problem(long lineNumber, String sentence) {
                    throw new IllegalArgumentException(sentence);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read.get(0);
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
        if (value == null) {
            throw new IllegalArgumentException("no " + name + " in " + labels.get("id"));
        }
        return String.valueOf(value);
    }

    /** Returns whether the cause was settled, so that an answer can be right or wrong. */
    boolean isScored() {
        return !certainty.equals("unresolved");
    }

    /** Returns whether naming {@code cause} first is all that the evidence allows. */
    boolean isFair(String cause) {
        return cause.equals(trueCause) || alsoPlausible.contains(cause);
    }
}
