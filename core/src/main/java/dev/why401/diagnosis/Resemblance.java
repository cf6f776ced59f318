package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Cause;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares exchanges with an {@link Experience}. Of the marks of an exchange those few count that say most of a cause, for or
 * against, and their sum is damped, since words come in company (naive Bayes with the correction for words that depend on each
 * other). Immutable and thread-safe.
 */
final class Resemblance {

    /** How many failures more each cause is credited with, in which each mark is as common as everywhere. */
    private static final double CREDIT = 20.0 * Experience.FAILURE;

    /**
     * How much it counts that a cause was recorded often: people ask about what they could not find out, and not about what happens
     * most.
     */
    private static final double USUAL = 0.5;

    /** How many marks count for one cause. */
    private static final int MOST = 8;

    /** How many marks are shown to somebody who asks what looked familiar. */
    private static final int SHOWN = 4;

    /** What somebody finds again in what was pasted; the other kinds are how the library names what it read. */
    private static final Set<Marks.Kind> SHOWN_KINDS =
            EnumSet.of(Marks.Kind.WORD, Marks.Kind.STATUS, Marks.Kind.HEADER, Marks.Kind.PATH, Marks.Kind.METHOD);

    private final int causes;

    /** What it says of a cause that it was recorded more often than the average one, in log-odds. */
    private final double[] usual;

    /** What a mark says of a cause in whose failures it was never seen. */
    private final float[] neverSeen;

    private final String[] marks;

    /** For each mark the causes in whose failures it was seen, and what it says of them. */
    private final int[][] causesOf;

    private final float[][] saysOf;

    /** The places of the marks, by their hash; 0 where there is none, else the place and 1. */
    private final int[] table;

    Resemblance(Experience experience, List<Cause> known) {
        Map<String, Integer> places = new HashMap<>();
        known.forEach(cause -> places.put(cause.id(), places.size()));
        causes = known.size();
        double[] failures = new double[causes];
        experience.failures().forEach((cause, count) -> {
            Integer place = places.get(cause);
            if (place != null) {
                failures[place] = count;
            }
        });
        double all = Arrays.stream(failures).sum();
        usual = new double[causes];
        neverSeen = new float[causes];
        for (int i = 0; i < causes; i++) {
            usual[i] = all == 0
                    ? 0
                    : USUAL
                            * Math.log((failures[i] + Experience.FAILURE)
                                    * causes
                                    / (all + (double) Experience.FAILURE * causes));
            neverSeen[i] = (float) Math.log(CREDIT / (failures[i] + CREDIT));
        }
        marks = experience.marks().keySet().toArray(new String[0]);
        causesOf = new int[marks.length][];
        saysOf = new float[marks.length][];
        table = new int[Integer.highestOneBit(Math.max(8, marks.length * 3)) * 2];
        for (int i = 0; i < marks.length; i++) {
            Map<String, Integer> counts = experience.marks().getOrDefault(marks[i], Collections.emptySortedMap());
            learn(i, counts, places, failures, all);
            int slot = slot(hash(0, marks[i], 0, marks[i].length()));
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = i + 1;
        }
    }

    private void learn(
            int mark, Map<String, Integer> counts, Map<String, Integer> places, double[] failures, double all) {
        double share = counts.values().stream().mapToInt(Integer::intValue).sum() / all;
        int[] seenIn = counts.keySet().stream()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .toArray();
        float[] says = new float[seenIn.length];
        int at = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            Integer place = places.get(count.getKey());
            if (place != null) {
                says[at++] = (float) Math.log((count.getValue() + CREDIT * share) / (failures[place] + CREDIT) / share);
            }
        }
        causesOf[mark] = seenIn;
        saysOf[mark] = says;
    }

    /** Returns whether nothing is remembered. */
    boolean isEmpty() {
        return marks.length == 0;
    }

    /** Returns the marks of an exchange that are known, as a set of their places. */
    BitSet familiar(Exchange exchange) {
        BitSet familiar = new BitSet(marks.length);
        Marks.of(exchange, (kind, text, from, to) -> {
            int mark = place(kind, text, from, to);
            if (mark >= 0) {
                familiar.set(mark);
            }
        });
        return familiar;
    }

    /** Returns how much an exchange with these marks looks like the recorded failures of each cause, in log-odds. */
    double[] likeness(BitSet familiar) {
        float[][] most = new float[causes][];
        int[] seen = new int[causes];
        int n = 0;
        for (int mark = familiar.nextSetBit(0); mark >= 0; mark = familiar.nextSetBit(mark + 1)) {
            n++;
            int[] ofMark = causesOf[mark];
            float[] says = saysOf[mark];
            for (int j = 0; j < ofMark.length; j++) {
                int cause = ofMark[j];
                float[] strongest = most[cause];
                if (strongest == null) {
                    strongest = new float[MOST];
                    most[cause] = strongest;
                }
                keep(strongest, Math.min(MOST, seen[cause]++), says[j]);
            }
        }
        double[] scores = new double[causes];
        double damped = Math.sqrt(Math.max(1, Math.min(MOST, n)));
        for (int i = 0; i < causes; i++) {
            scores[i] = usual[i] + sum(most[i], seen[i], n, neverSeen[i]) / damped;
        }
        return scores;
    }

    /** Keeps a number if it is among the strongest, which come first. */
    private static void keep(float[] strongest, int filled, float number) {
        int at = filled;
        while (at > 0 && Math.abs(strongest[at - 1]) < Math.abs(number)) {
            if (at < MOST) {
                strongest[at] = strongest[at - 1];
            }
            at--;
        }
        if (at < MOST) {
            strongest[at] = number;
        }
    }

    /** Returns the sum of the strongest of all marks, of which those that were never seen with the cause all say the same. */
    private static double sum(float @Nullable [] strongest, int seen, int all, float neverSeen) {
        double sum = 0;
        int left = Math.min(MOST, all);
        int unseen = all - seen;
        int filled = Math.min(MOST, seen);
        for (int i = 0; left > 0 && strongest != null && i < filled; i++) {
            while (left > 0 && unseen > 0 && Math.abs(neverSeen) > Math.abs(strongest[i])) {
                sum += neverSeen;
                unseen--;
                left--;
            }
            if (left > 0) {
                sum += strongest[i];
                left--;
            }
        }
        return sum + (double) Math.min(left, unseen) * neverSeen;
    }

    /** Returns the marks that say most for a cause, strongest first. */
    String quote(Exchange exchange, int cause) {
        return familiar(exchange).stream()
                .boxed()
                .filter(mark -> says(mark, cause) > 0)
                .filter(mark -> SHOWN_KINDS.stream().anyMatch(kind -> marks[mark].startsWith(kind.prefix())))
                .sorted((one, other) -> Float.compare(says(other, cause), says(one, cause)))
                .limit(SHOWN)
                .map(mark -> words(marks[mark]))
                .collect(Collectors.joining(", "));
    }

    /** Returns a mark as somebody reads it: the word itself, or what it is and its value. */
    private static String words(String mark) {
        int end = mark.indexOf('=');
        String value = mark.substring(end + 1);
        return mark.startsWith(Marks.Kind.WORD.prefix()) ? '"' + value + '"' : mark.substring(0, end) + ' ' + value;
    }

    private float says(int mark, int cause) {
        for (int i = 0; i < causesOf[mark].length; i++) {
            if (causesOf[mark][i] == cause) {
                return saysOf[mark][i];
            }
        }
        return neverSeen[cause];
    }

    /** Returns the place of a mark; -1 if it is not known. */
    private int place(Marks.Kind kind, String text, int from, int to) {
        String prefix = kind.prefix();
        int hash = hash(hash(0, prefix, 0, prefix.length()), text, from, to);
        int slot = slot(hash);
        while (table[slot] != 0) {
            int mark = table[slot] - 1;
            if (isSame(marks[mark], prefix, text, from, to)) {
                return mark;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1;
    }

    private static boolean isSame(String mark, String prefix, String text, int from, int to) {
        int start = prefix.length();
        if (mark.length() != start + to - from || !mark.startsWith(prefix)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (mark.charAt(start + i - from) != Character.toLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(int start, String text, int from, int to) {
        int hash = start;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        return hash;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }
}
