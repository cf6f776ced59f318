package dev.why401.knowledge;

import dev.why401.knowledge.SignalProgram.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each signal a set of basic ones of which at least one must be seen before it can be: its seeds. A signal whose
 * seeds a group reads is looked at only where one of them may be seen.
 */
final class Seeds {
    /** How many times more often a status or a kind of credential is seen than a word or a header. */
    private static final int COMMON = 20;

    private final int texts;
    private final int grouped;
    private final List<Operation> operations;

    /** The seeds of each operation; {@code null} where it may be seen although nothing is. */
    private final List<@Nullable Set<Integer>> seeds = new ArrayList<>();

    /**
     * Finds the seeds.
     *
     * @param texts how many operations, the first ones, look for something in a text, which few exchanges have
     * @param grouped how many operations, the first ones, are read by groups
     */
    Seeds(List<Operation> operations, int texts, int grouped) {
        this.operations = operations;
        this.texts = texts;
        this.grouped = grouped;
        for (int number = 0; number < operations.size(); number++) {
            seeds.add(number < grouped ? Set.of(number) : of(operations.get(number)));
        }
    }

    private @Nullable Set<Integer> of(Operation operation) {
        return switch (operation.kind()) {
            case READ, NOT -> null;
            case ONLY_ON -> seeds.get(operation.parts()[0]);
            case ALL_OF -> fewest(operation.parts());
            case ANY_OF -> union(operation.parts());
        };
    }

    private @Nullable Set<Integer> fewest(int[] parts) {
        Set<Integer> fewest = null;
        for (int part : parts) {
            Set<Integer> some = seeds.get(part);
            if (some != null && (fewest == null || often(some) < often(fewest))) {
                fewest = some;
            }
        }
        return fewest;
    }

    private int often(Set<Integer> some) {
        int often = 0;
        for (int seed : some) {
            often += seed < texts ? 1 : COMMON;
        }
        return often;
    }

    private @Nullable Set<Integer> union(int[] parts) {
        Set<Integer> union = new TreeSet<>();
        for (int part : parts) {
            Set<Integer> some = seeds.get(part);
            if (some == null) {
                return null;
            }
            union.addAll(some);
        }
        return union;
    }

    SignalProgram program(List<SignalGroup> groups, int basics, int[] wanted, FactLists facts) {
        List<List<Integer>> awaiting = new ArrayList<>(basics);
        for (int i = 0; i < basics; i++) {
            awaiting.add(new ArrayList<>(2));
        }
        long[] always = new long[(wanted.length + 63) / 64];
        for (int i = 0; i < wanted.length; i++) {
            Set<Integer> some = seeds.get(wanted[i]);
            if (some == null) {
                always[i >> 6] |= 1L << i;
            } else {
                for (int seed : some) {
                    awaiting.get(seed).add(i);
                }
            }
        }
        int[][] waiting = new int[basics][];
        for (int i = 0; i < basics; i++) {
            waiting[i] = PhraseIndex.array(awaiting.get(i));
        }
        return new SignalProgram(
                operations.toArray(Operation[]::new),
                basics,
                grouped,
                List.copyOf(groups),
                wanted,
                waiting,
                always,
                facts);
    }
}
