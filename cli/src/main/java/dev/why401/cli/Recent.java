package dev.why401.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was asked for, up to a weight. What has to go is chosen by chance: who forgets the oldest first knows nothing of
 * a file that shows a few more things than can be kept, again and again in the same order. Not thread-safe.
 */
final class Recent<K, V> {
    private static final class Kept<K, V> {
        private final K key;
        private final V value;
        private int place;

        Kept(K key, V value, int place) {
            this.key = key;
            this.value = value;
            this.place = place;
        }
    }

    private final Map<K, Kept<K, V>> byKey = new HashMap<>();
    private final List<Kept<K, V>> all = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(401);
    private final int most;
    private final ToIntFunction<? super V> weigher;
    private final Consumer<? super V> forgotten;
    private int weight;

    /**
     * Keeps nothing yet.
     *
     * @param most what the values that are kept may weigh together
     * @param weigher says what a value weighs, the same each time
     * @param forgotten takes each value that is not kept any longer
     */
    Recent(int most, ToIntFunction<? super V> weigher, Consumer<? super V> forgotten) {
        this.most = most;
        this.weigher = weigher;
        this.forgotten = forgotten;
    }

    @Nullable
    V get(K key) {
        Kept<K, V> found = byKey.get(key);
        return found == null ? null : found.value;
    }

    /** Keeps a value of which {@link #get} knew nothing. */
    void put(K key, V value) {
        weight += weigher.applyAsInt(value);
        while (weight > most && !all.isEmpty()) {
            forget(all.get(random.nextInt(all.size())));
        }
        Kept<K, V> kept = new Kept<>(key, value, all.size());
        byKey.put(key, kept);
        all.add(kept);
    }

    private void forget(Kept<K, V> gone) {
        Kept<K, V> last = all.remove(all.size() - 1);
        if (last != gone) {
            last.place = gone.place;
            all.set(gone.place, last);
        }
        byKey.remove(gone.key);
        weight -= weigher.applyAsInt(gone.value);
        forgotten.accept(gone.value);
    }
}
