package dev.why401.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The facts that basic signals may miss, by number, and the lists of them that were asked for: a rule that cannot tell waits
 * for the same few facts in one exchange after the other. Thread-safe.
 */
final class FactLists {
    private static final int MOST_OF_A_SIGNAL = 32;
    private static final int MOST = 8_192;

    @SuppressWarnings("ArrayRecordComponent") // compared by its content only
    private record Known(int[] facts, List<String> names) {
        boolean isOf(int[] others, int count) {
            if (facts.length != count) {
                return false;
            }
            for (int i = 0; i < count; i++) {
                if (facts[i] != others[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final String[] names;
    private final AtomicReferenceArray<Known[]> lists;
    private final ConcurrentMap<List<String>, List<String>> shared = new ConcurrentHashMap<>();

    /**
     * Starts without lists.
     *
     * @param names the facts in their order
     * @param signals how many signals will ask
     */
    FactLists(List<String> names, int signals) {
        this.names = names.toArray(String[]::new);
        this.lists = new AtomicReferenceArray<>(signals);
    }

    /** Returns the number of a fact; negative if it is not one of these. */
    int find(String name) {
        return Arrays.binarySearch(names, name);
    }

    String name(int fact) {
        return names[fact];
    }

    /** Returns the names of the first {@code count} facts; the same list wherever they are the same. */
    List<String> of(int signal, int[] facts, int count) {
        Known[] known = lists.get(signal);
        if (known != null) {
            for (Known one : known) {
                if (one.isOf(facts, count)) {
                    return one.names();
                }
            }
        }
        Known added = new Known(Arrays.copyOf(facts, count), names(facts, count));
        int size = known == null ? 0 : known.length;
        if (size < MOST_OF_A_SIGNAL) {
            Known[] more = known == null ? new Known[1] : Arrays.copyOf(known, size + 1);
            more[size] = added;
            lists.set(signal, more);
        }
        return added.names();
    }

    private List<String> names(int[] facts, int count) {
        String[] some = new String[count];
        for (int i = 0; i < count; i++) {
            some[i] = names[facts[i]];
        }
        return shared(List.of(some));
    }

    /** Returns the one list with this content, so that who compares lists need not compare facts. */
    List<String> shared(List<String> list) {
        List<String> known = shared.get(list);
        if (known != null) {
            return known;
        }
        if (shared.size() < MOST) {
            List<String> other = shared.putIfAbsent(list, list);
            return other == null ? list : other;
        }
        return list;
    }
}
