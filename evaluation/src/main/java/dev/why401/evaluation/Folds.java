package dev.why401.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Deals recorded failures into folds of about the same size. Failures of one thread describe one incident and stay together;
 * the deal depends on nothing but the sources, so that two runs can be compared.
 */
final class Folds {
    private final int count;
    private final Map<String, Integer> foldBySource = new HashMap<>();

    Folds(int count, Collection<CorpusCase> cases) {
        this.count = count;
        Map<String, Integer> sizes = new TreeMap<>();
        cases.forEach(recorded -> sizes.merge(recorded.source(), 1, Integer::sum));
        List<String> shuffled = new ArrayList<>(sizes.keySet());
        shuffled.sort(Comparator.comparingInt((String source) -> -sizes.getOrDefault(source, 0))
                .thenComparingLong(Folds::checksum)
                .thenComparing(Comparator.naturalOrder()));
        int[] filled = new int[count];
        for (String source : shuffled) {
            int emptiest = 0;
            for (int fold = 1; fold < count; fold++) {
                emptiest = filled[fold] < filled[emptiest] ? fold : emptiest;
            }
            filled[emptiest] += sizes.getOrDefault(source, 0);
            foldBySource.put(source, emptiest);
        }
    }

    private static long checksum(String text) {
        CRC32 sum = new CRC32();
        text.chars().forEach(sum::update);
        return sum.getValue();
    }

    int count() {
        return count;
    }

    /** Returns whether failures of a source are in a fold. */
    boolean isIn(int fold, String source) {
        return Integer.valueOf(fold).equals(foldBySource.get(source));
    }

    /** Returns the number of the fold that the failure is in, from 0. */
    int of(CorpusCase recorded) {
        Integer fold = foldBySource.get(recorded.source());
        if (fold == null) {
            throw new IllegalArgumentException(recorded.id() + " was not dealt");
        }
        return fold;
    }
}
