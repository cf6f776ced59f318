package dev.why401.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rankings that were asked for last: most failures show the same as one before, but for the names and numbers in
 * it. Thread-safe.
 */
final class Rankings {
    /** Some 6 KB each. */
    static final int MOST = 3_000;

    private final Map<Object, Ranking> lastAskedFor = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Ranking> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Returns the ranking for all that {@code key} stands for; it is made outside of the lock.
     *
     * @param key {@code null} if the ranking may not be kept
     */
    Ranking get(@Nullable Object key, Supplier<Ranking> maker) {
        if (key == null) {
            return maker.get();
        }
        synchronized (lastAskedFor) {
            Ranking known = lastAskedFor.get(key);
            if (known != null) {
                return known;
            }
        }
        Ranking made = maker.get();
        synchronized (lastAskedFor) {
            Ranking other = lastAskedFor.putIfAbsent(key, made);
            return other == null ? made : other;
        }
    }

    int size() {
        synchronized (lastAskedFor) {
            return lastAskedFor.size();
        }
    }
}
