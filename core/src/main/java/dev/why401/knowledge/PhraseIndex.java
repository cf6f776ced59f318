package dev.why401.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Tells by the phrases of a text which signals look for them. Immutable and thread-safe once built. */
final class PhraseIndex {
    private final Phrases phrases;
    private final int[][] signals;

    private PhraseIndex(Phrases phrases, int[][] signals) {
        this.phrases = phrases;
        this.signals = signals;
    }

    /** Tells {@code found} the number of each signal of which a phrase stands in {@code text}, once for each phrase. */
    void find(String text, IntConsumer found) {
        BitSet standing = new BitSet(signals.length);
        phrases.find(text, standing::set);
        for (int phrase = standing.nextSetBit(0); phrase >= 0; phrase = standing.nextSetBit(phrase + 1)) {
            for (int signal : signals[phrase]) {
                found.accept(signal);
            }
        }
    }

    /** Collects phrases and who looks for them. */
    static final class Builder {
        private final Map<String, List<Integer>> signals = new LinkedHashMap<>();

        void add(String phrase, int signal) {
            signals.computeIfAbsent(phrase, none -> new ArrayList<>(1)).add(signal);
        }

        PhraseIndex build() {
            int[][] numbers = new int[signals.size()][];
            int phrase = 0;
            for (List<Integer> looking : signals.values()) {
                numbers[phrase++] = array(looking);
            }
            return new PhraseIndex(new Phrases(List.copyOf(signals.keySet())), numbers);
        }
    }

    static int[] array(List<Integer> numbers) {
        int[] array = new int[numbers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = numbers.get(i);
        }
        return array;
    }
}
