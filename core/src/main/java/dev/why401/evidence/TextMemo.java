package dev.why401.evidence;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was found in short texts that come again: servers say the same thing over and over. It is for scrubbed text only.
 * A text is kept when it comes for the second time, so that texts of which no two are alike take no memory. No more than
 * {@value #PLACES} texts of {@value #LONGEST} UTF-16 units are kept: two texts share each pair of places, and a third one takes
 * the place of the one that came first. Thread-safe.
 *
 * @param <V> what is found; immutable
 */
public final class TextMemo<V> {
    static final int PLACES = 4_096;

    /** Most answers are shorter, and long ones are seldom the same twice. */
    static final int LONGEST = 1_000;

    private record Known<V>(String text, V found) {}

    private final AtomicReferenceArray<@Nullable Known<V>> places = new AtomicReferenceArray<>(PLACES);

    /** The hash of the text that came last at each place. */
    private final AtomicIntegerArray callers = new AtomicIntegerArray(PLACES);

    /** Returns what {@code reader} finds in the text, or found in it before. */
    public V get(String text, Function<String, V> reader) {
        V known = find(text);
        if (known != null) {
            return known;
        }
        V found = reader.apply(text);
        put(text, found);
        return found;
    }

    /** Returns what was found in the text; {@code null} if that is not known any more. */
    public @Nullable V find(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        int pair = pair(text);
        Known<V> known = places.get(pair);
        if (known == null || !known.text().equals(text)) {
            known = places.get(pair + 1);
        }
        return known == null || !known.text().equals(text) ? null : known.found();
    }

    /** Keeps what was found if the text is a short one and came before, as far as that is known. */
    public void put(String text, V found) {
        if (text.length() <= LONGEST && isAgain(text.hashCode())) {
            int pair = pair(text);
            places.set(pair + 1, places.get(pair));
            places.set(pair, new Known<>(text, found));
        }
    }

    private boolean isAgain(int hash) {
        return callers.getAndSet(spread(hash) & (PLACES - 1), hash) == hash;
    }

    private static int pair(String text) {
        return spread(text.hashCode()) & (PLACES - 2);
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }
}
