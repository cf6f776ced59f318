package dev.why401.evidence;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds the header fields of a request or of an answer as far as they are known.
 *
 * <p>A list is complete when a client captured it, and a header that is not in it was not sent. It is partial when a person
 * or a log showed some of it, and then a missing header is unknown. Names are compared without regard to case. Values of
 * headers that may hold a secret are reduced when the list is made, see {@link HeaderPolicy}. Immutable and thread-safe.
 */
@SuppressWarnings("serial") // what List.copyOf returns is serializable
public final class HeaderFacts implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST_FIELDS = 200;
    private static final HeaderFacts UNKNOWN = new HeaderFacts(List.of(), false);

    /**
     * One field line.
     *
     * @param name as written
     * @param value as may be kept
     */
    public record Field(String name, String value) implements Serializable {}

    private final List<Field> fields;
    private final boolean complete;

    private HeaderFacts(List<Field> fields, boolean complete) {
        this.fields = List.copyOf(fields);
        this.complete = complete;
    }

    /** Returns headers of which nothing was shown. */
    public static HeaderFacts unknown() {
        return UNKNOWN;
    }

    /** Returns all the headers that there were. */
    public static HeaderFacts complete(List<Field> raw, Scrubber scrubber) {
        return new HeaderFacts(keep(raw, scrubber), true);
    }

    /** Returns the headers that were shown; there may have been others. */
    public static HeaderFacts partial(List<Field> raw, Scrubber scrubber) {
        return raw.isEmpty() ? UNKNOWN : new HeaderFacts(keep(raw, scrubber), false);
    }

    private static List<Field> keep(List<Field> raw, Scrubber scrubber) {
        List<Field> kept = new ArrayList<>();
        for (Field field : raw) {
            if (kept.size() == MOST_FIELDS) {
                break;
            }
            kept.add(HeaderPolicy.keep(field, scrubber));
        }
        return kept;
    }

    /** Returns whether a header that is not here was not sent. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns the fields in their order. */
    public List<Field> fields() {
        return fields;
    }

    /** Returns the first value of the header; absent only if the list is complete. */
    public Fact<String> first(String name) {
        String value = firstOrNull(name);
        if (value != null) {
            return Fact.present(value);
        }
        return complete ? Fact.absent() : Fact.unknown();
    }

    /** Returns all values of the header in their order. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                values.add(field.value());
            }
        }
        return values;
    }

    private @Nullable String firstOrNull(String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equalsIgnoreCase(name)) {
                return fields.get(i).value();
            }
        }
        return null;
    }

    /** Returns the first field whose name starts with {@code prefix}, without regard to case. */
    public Optional<Field> firstWithPrefix(String prefix) {
        String lower = prefix.toLowerCase(Locale.ROOT);
        return fields.stream()
                .filter(field -> field.name().toLowerCase(Locale.ROOT).startsWith(lower))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HeaderFacts that && complete == that.complete && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode() * 31 + Boolean.hashCode(complete);
    }

    @Override
    public String toString() {
        return (complete ? "all of " : "among others ") + fields;
    }
}
