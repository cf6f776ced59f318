package dev.why401.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked for last, and forgets what nobody asked for the longest. Not thread-safe. */
final class Recent<K, V> {
    private final Map<K, V> values;

    /**
     * Keeps nothing yet.
     *
     * @param most how many values are kept
     * @param forgotten takes each value that is not kept any longer
     */
    Recent(int most, Consumer<? super V> forgotten) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                if (size() <= most) {
                    return false;
                }
                forgotten.accept(eldest.getValue());
                return true;
            }
        };
    }

    @Nullable
    V get(K key) {
        return values.get(key);
    }

    void put(K key, V value) {
        values.put(key, value);
    }
}
