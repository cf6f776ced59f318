package dev.why401.knowledge;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Keeps what was found in the texts that were read last: servers say the same thing again and again. A text that comes to the
 * place of another one takes it. Thread-safe, and bounded by a few megabytes.
 *
 * @param <V> what is found; immutable
 */
final class Remembered<V> {
    private static final int PLACES = 2_048;

    /** Most answers are shorter, and long ones are seldom the same twice. */
    private static final int LONGEST = 2_000;

    private record Known<V>(String text, V found) {}

    private final AtomicReferenceArray<Known<V>> places = new AtomicReferenceArray<>(PLACES);

    /** Returns what {@code reader} finds in the text, or found in it before. */
    V get(String text, Function<String, V> reader) {
        if (text.length() > LONGEST) {
            return reader.apply(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        Known<V> known = places.get(place);
        if (known == null || !known.text().equals(text)) {
            known = new Known<>(text, reader.apply(text));
            places.set(place, known);
        }
        return known.found();
    }
}
