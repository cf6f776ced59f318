package dev.why401.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds which of many phrases stand in a text, in one pass over the text: four characters of each phrase are looked up at
 * every place, and the phrase is compared where they are found. The four are those that the fewest phrases share. Compares
 * exactly; immutable and thread-safe.
 */
final class Phrases {
    private static final int GRAM = 4;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final String[] phrases;
    private final int[] anchors;
    private final long[] grams;
    private final int[] next;
    private final int[] heads;
    private final int shift;
    private final int[] shorter;

    /**
     * Indexes phrases.
     *
     * @param all no two of them equal
     */
    Phrases(List<String> all) {
        phrases = all.toArray(String[]::new);
        anchors = new int[phrases.length];
        grams = new long[phrases.length];
        next = new int[phrases.length];
        int bits = Math.max(6, 35 - Integer.numberOfLeadingZeros(phrases.length));
        shift = 64 - bits;
        heads = new int[1 << bits];
        Arrays.fill(heads, -1);
        int[] uses = uses(1 << bits);
        shorter = new int[(int) all.stream().filter(p -> p.length() < GRAM).count()];
        int shorts = 0;
        for (int i = 0; i < phrases.length; i++) {
            if (phrases[i].length() < GRAM) {
                shorter[shorts++] = i;
            } else {
                index(i, uses);
            }
        }
    }

    private int[] uses(int size) {
        int[] uses = new int[size];
        for (String phrase : phrases) {
            for (int at = 0; at + GRAM <= phrase.length(); at++) {
                uses[bucket(gram(phrase, at))]++;
            }
        }
        return uses;
    }

    private void index(int phrase, int[] uses) {
        String text = phrases[phrase];
        int rarest = 0;
        for (int at = 1; at + GRAM <= text.length(); at++) {
            if (uses[bucket(gram(text, at))] < uses[bucket(gram(text, rarest))]) {
                rarest = at;
            }
        }
        anchors[phrase] = rarest + GRAM - 1;
        grams[phrase] = gram(text, rarest);
        int bucket = bucket(grams[phrase]);
        next[phrase] = heads[bucket];
        heads[bucket] = phrase;
    }

    private static long gram(String text, int at) {
        long gram = 0;
        for (int i = at; i < at + GRAM; i++) {
            gram = (gram << 16) | text.charAt(i);
        }
        return gram;
    }

    private int bucket(long gram) {
        return (int) ((gram * SPREAD) >>> shift);
    }

    /** Tells {@code found} the number of each phrase that stands in {@code text}, possibly more than once. */
    void find(String text, IntConsumer found) {
        for (int phrase : shorter) {
            if (text.contains(phrases[phrase])) {
                found.accept(phrase);
            }
        }
        long window = 0;
        for (int i = 0; i < text.length(); i++) {
            window = (window << 16) | text.charAt(i);
            for (int phrase = heads[bucket(window)]; phrase >= 0; phrase = next[phrase]) {
                if (grams[phrase] == window && text.startsWith(phrases[phrase], i - anchors[phrase])) {
                    found.accept(phrase);
                }
            }
        }
    }
}
