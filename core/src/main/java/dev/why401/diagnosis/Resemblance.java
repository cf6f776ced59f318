package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TextMemo;
import dev.why401.knowledge.Cause;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares exchanges with an {@link Experience}. Thread-safe; what was found in texts that come again is remembered. */
final class Resemblance {

    /** A cause that looks likelier by less than this beside 1 is not told from others that look unlikely. */
    private static final double FLOOR = 0.001;

    /** How many marks are shown to somebody who asks what looked familiar. */
    private static final int SHOWN = 4;

    /** What somebody finds again in what was pasted; the other kinds are how the library names what it read. */
    private static final Set<Marks.Kind> SHOWN_KINDS =
            EnumSet.of(Marks.Kind.WORD, Marks.Kind.STATUS, Marks.Kind.HEADER, Marks.Kind.PATH, Marks.Kind.METHOD);

    /** What somebody told; the other kinds are the status, what was sent, and what the library made of it. */
    private static final Set<Marks.Kind> TOLD_KINDS =
            EnumSet.of(Marks.Kind.WORD, Marks.Kind.HEADER, Marks.Kind.HOST, Marks.Kind.PATH, Marks.Kind.LOCATION);

    /** How usual each cause is, in log-odds; not a number for one that the experience does not know. */
    private final double[] usual;

    private final String[] marks;

    private final float[] rarity;

    /** The places of the marks that are words. */
    private final BitSet words = new BitSet();

    /** The places of the marks of {@link #TOLD_KINDS}. */
    private final BitSet told = new BitSet();

    /** For each mark the causes that it says something of, and what it says of them. */
    private final char[][] causesOf;

    private final float[][] saysOf;

    /** The hashes of the marks, 0 where there is none; of two marks that are not the same none is shared in practice. */
    private final long[] hashes;

    /** The places of the marks, where their hashes are. */
    private final int[] placesOf;

    private final TextMemo<int[]> ofCalls = new TextMemo<>();

    /** The places of the marks in texts, which come again. */
    private final TextMemo<int[]> ofTexts = new TextMemo<>();

    Resemblance(Experience experience, List<Cause> known) {
        int[] places = places(experience, known);
        usual = new double[known.size()];
        Arrays.fill(usual, Double.NaN);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                usual[places[i]] = experience.usual(i);
            }
        }
        marks = experience.marks().toArray(new String[0]);
        rarity = new float[marks.length];
        causesOf = new char[marks.length][];
        saysOf = new float[marks.length][];
        hashes = new long[Integer.highestOneBit(Math.max(8, marks.length * 3)) * 2];
        placesOf = new int[hashes.length];
        for (int mark = 0; mark < marks.length; mark++) {
            rarity[mark] = experience.rarity(mark);
            words.set(mark, marks[mark].startsWith(Marks.Kind.WORD.prefix()));
            told.set(mark, is(marks[mark], TOLD_KINDS));
            learn(mark, experience.says(mark), places);
            long hash = Marks.hash(marks[mark], 0, marks[mark].length(), Marks.NO_HASH);
            int slot = slot(hash);
            while (hashes[slot] != 0) {
                slot = (slot + 1) & (hashes.length - 1);
            }
            hashes[slot] = hash;
            placesOf[slot] = mark;
        }
    }

    /** Returns the places among the known causes of those that the experience is of; -1 for one that is not known. */
    private static int[] places(Experience experience, List<Cause> known) {
        Map<String, Integer> places = new HashMap<>();
        known.forEach(cause -> places.put(cause.id(), places.size()));
        return experience.causes().stream()
                .mapToInt(id -> places.getOrDefault(id, -1))
                .toArray();
    }

    private void learn(int mark, int[] says, int[] places) {
        char[] ofMark = new char[says.length / 2];
        float[] logOdds = new float[ofMark.length];
        int size = 0;
        for (int i = 0; i < says.length; i += 2) {
            int place = places[says[i]];
            if (place >= 0) {
                ofMark[size] = (char) place;
                logOdds[size++] = (float) says[i + 1] / Experience.PARTS;
            }
        }
        causesOf[mark] = Arrays.copyOf(ofMark, size);
        saysOf[mark] = Arrays.copyOf(logOdds, size);
    }

    /** Returns whether nothing is remembered. */
    boolean isEmpty() {
        return marks.length == 0;
    }

    /** Returns the marks of an exchange that are known, as a set of their places. */
    BitSet familiar(Exchange exchange) {
        BitSet familiar = new BitSet(marks.length);
        Marks.besideTexts(exchange, adding(familiar));
        for (int mark : ofCalls.get(Marks.call(exchange), this::inCall)) {
            familiar.set(mark);
        }
        addText(exchange.body(), familiar);
        addText(exchange.logLine(), familiar);
        return familiar;
    }

    private Marks.Sink adding(BitSet familiar) {
        return (kind, text, from, to) -> {
            int mark = place(kind, text, from, to);
            if (mark >= 0) {
                familiar.set(mark);
            }
        };
    }

    private void addText(Fact<ShownText> text, BitSet familiar) {
        ShownText shown = text.orNull();
        if (shown != null) {
            for (int mark : ofTexts.get(shown.lowerCase(), this::inText)) {
                familiar.set(mark);
            }
        }
    }

    private int[] inCall(String call) {
        BitSet found = new BitSet();
        Marks.ofCall(call, adding(found));
        return found.stream().toArray();
    }

    private int[] inText(String lower) {
        BitSet found = new BitSet();
        Marks.ofText(lower, adding(found));
        return found.stream().toArray();
    }

    /** Returns how many words are among some marks. */
    int words(BitSet familiar) {
        BitSet both = (BitSet) words.clone();
        both.and(familiar);
        return both.cardinality();
    }

    /** Returns whether more is among some marks than the status and what was sent. */
    boolean isTold(BitSet familiar) {
        return told.intersects(familiar);
    }

    /**
     * Returns how much likelier each cause is, to an eye that sees these marks and knows no rule, than if nothing were known, in
     * log-odds; 0 for a cause that is not remembered.
     */
    double[] likeness(BitSet familiar) {
        double[] scores = new double[usual.length];
        double length = 0;
        for (int mark = familiar.nextSetBit(0); mark >= 0; mark = familiar.nextSetBit(mark + 1)) {
            length += (double) rarity[mark] * rarity[mark];
            char[] ofMark = causesOf[mark];
            float[] says = saysOf[mark];
            for (int i = 0; i < ofMark.length; i++) {
                scores[ofMark[i]] += says[i];
            }
        }
        length = Math.max(Math.sqrt(length), Double.MIN_NORMAL);
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = usual[i] + scores[i] / length;
            if (scores[i] > most) {
                most = scores[i];
            }
        }
        double sum = 0;
        int known = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            if (!Double.isNaN(scores[i])) {
                sum += scores[i];
                known++;
            }
        }
        double even = Math.log(1.0 / Math.max(1, known) + FLOOR);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Double.isNaN(scores[i]) ? 0 : Math.log(scores[i] / sum + FLOOR) - even;
        }
        return scores;
    }

    /** Returns the marks that say most for a cause, strongest first. */
    String quote(Exchange exchange, int cause) {
        return familiar(exchange).stream()
                .boxed()
                .filter(mark -> says(mark, cause) > 0)
                .filter(mark -> is(marks[mark], SHOWN_KINDS))
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

    private static boolean is(String mark, Set<Marks.Kind> kinds) {
        return kinds.stream().anyMatch(kind -> mark.startsWith(kind.prefix()));
    }

    private float says(int mark, int cause) {
        for (int i = 0; i < causesOf[mark].length; i++) {
            if (causesOf[mark][i] == cause) {
                return saysOf[mark][i];
            }
        }
        return 0;
    }

    /** Returns the place of a mark; -1 if it is not known. */
    private int place(Marks.Kind kind, String text, int from, int to) {
        long hash = kind.hash(text, from, to);
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                return placesOf[slot];
            }
            slot = (slot + 1) & (hashes.length - 1);
        }
        return -1;
    }

    private int slot(long hash) {
        return (int) (hash >>> Integer.SIZE) & (hashes.length - 1);
    }
}
