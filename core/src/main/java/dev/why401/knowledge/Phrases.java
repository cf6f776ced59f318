package dev.why401.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds which of many phrases stand in a text, in one pass over the text: a few characters of each phrase are looked up at
 * every place, and the phrase is compared where they are found. These are four, or three of a phrase that has no more, and
 * those that the fewest phrases share. Compares exactly; immutable and thread-safe.
 */
final class Phrases {
    private static final int LONG = 4;
    private static final int SHORT = 3;

    private final String[] phrases;
    private final Grams longer;
    private final Grams shorter;

    /** Phrases of one or two characters, each of which takes a search of its own. */
    private final int[] shortest;

    /**
     * Indexes phrases.
     *
     * @param all no two of them equal
     */
    Phrases(List<String> all) {
        phrases = all.toArray(String[]::new);
        longer = new Grams(LONG, Integer.MAX_VALUE, phrases);
        shorter = new Grams(SHORT, SHORT, phrases);
        shortest = IntStream.range(0, phrases.length)
                .filter(i -> phrases[i].length() < SHORT)
                .toArray();
    }

    /** Tells {@code found} the number of each phrase that stands in {@code text}, possibly more than once. */
    void find(String text, IntConsumer found) {
        for (int phrase : shortest) {
            if (text.contains(phrases[phrase])) {
                found.accept(phrase);
            }
        }
        long window = 0;
        for (int i = 0; i < text.length(); i++) {
            window = (window << Character.SIZE) | text.charAt(i);
            if (longer.mayHold(window)) {
                longer.find(text, i, window, found);
            }
            if (shorter.mayHold(window & shorter.mask)) {
                shorter.find(text, i, window & shorter.mask, found);
            }
        }
    }

    /** Phrases by some of their characters. */
    private static final class Grams {
        private static final long SPREAD = 0x9E3779B97F4A7C15L;

        /** So many bits are there for each chain, two bits of the hash more: few of them are set by others. */
        private static final int BITS_A_CHAIN = 4;

        private final int length;
        private final long mask;
        private final String[] phrases;

        /** For each phrase the place of the last of the characters by which it is known. */
        private final int[] anchors;

        private final long[] grams;
        private final int[] next;
        private final int[] heads;
        private final int shift;
        private final int shiftOfBits;

        /** Whether a chain begins there: small enough to stay where it is read fast. */
        private final long[] present;

        /** Indexes those of the phrases that have no fewer than {@code length} and no more than {@code longest} characters. */
        Grams(int length, int longest, String[] phrases) {
            this.length = length;
            this.mask = -1L >>> (Long.SIZE - length * Character.SIZE);
            this.phrases = phrases;
            anchors = new int[phrases.length];
            grams = new long[phrases.length];
            next = new int[phrases.length];
            int bits = Math.max(6, 35 - Integer.numberOfLeadingZeros(phrases.length));
            shift = Long.SIZE - bits;
            shiftOfBits = shift - 2;
            heads = new int[1 << bits];
            Arrays.fill(heads, -1);
            present = new long[heads.length * BITS_A_CHAIN / Long.SIZE];
            int[] uses = uses();
            for (int i = 0; i < phrases.length; i++) {
                if (phrases[i].length() >= length && phrases[i].length() <= longest) {
                    add(i, uses);
                }
            }
        }

        private int[] uses() {
            int[] all = new int[heads.length];
            for (String phrase : phrases) {
                for (int at = 0; at + length <= phrase.length(); at++) {
                    all[bucket(gram(phrase, at))]++;
                }
            }
            return all;
        }

        private void add(int phrase, int[] uses) {
            String text = phrases[phrase];
            int rarest = 0;
            for (int at = 1; at + length <= text.length(); at++) {
                if (uses[bucket(gram(text, at))] < uses[bucket(gram(text, rarest))]) {
                    rarest = at;
                }
            }
            anchors[phrase] = rarest + length - 1;
            grams[phrase] = gram(text, rarest);
            int bucket = bucket(grams[phrase]);
            next[phrase] = heads[bucket];
            heads[bucket] = phrase;
            int bit = bit(grams[phrase]);
            present[bit / Long.SIZE] |= 1L << bit;
        }

        private long gram(String text, int at) {
            long gram = 0;
            for (int i = at; i < at + length; i++) {
                gram = (gram << Character.SIZE) | text.charAt(i);
            }
            return gram;
        }

        private int bucket(long gram) {
            return (int) ((gram * SPREAD) >>> shift);
        }

        private int bit(long gram) {
            return (int) ((gram * SPREAD) >>> shiftOfBits);
        }

        boolean mayHold(long gram) {
            int bit = bit(gram);
            return (present[bit / Long.SIZE] & (1L << bit)) != 0;
        }

        /** Tells the phrases whose characters end at {@code last}. */
        void find(String text, int last, long gram, IntConsumer found) {
            for (int phrase = heads[bucket(gram)]; phrase >= 0; phrase = next[phrase]) {
                if (grams[phrase] == gram && text.startsWith(phrases[phrase], last - anchors[phrase])) {
                    found.accept(phrase);
                }
            }
        }
    }
}
