package dev.why401.evaluation;

import dev.why401.diagnosis.Experience;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns an {@link Experience} from failures whose cause is known: multinomial logistic regression by stochastic gradient
 * descent, with a step that falls and weights that shrink a little after each round. The same failures give the same experience on
 * every machine: they are taken in an order that depends on nothing but their number, and no function is used that may be rounded
 * in two ways.
 */
final class Learner {

    /**
     * A failure to learn from.
     *
     * @param source where it was reported
     * @param marks what it showed, see {@link Experience#marksOf}
     * @param causes how much each cause is held to be the true one, by id; any sum
     */
    record Lesson(String source, SortedSet<String> marks, SortedMap<String, Double> causes) {}

    /** A mark that came from fewer sources may be a name, or the habit of one author. */
    private static final int FEWEST_SOURCES = 3;

    private static final double LEAST_RARITY = 0.3;

    private static final int ROUNDS = 20;
    private static final double FIRST_STEP = 8;
    private static final double LAST_STEP = 0.5;

    /** How much smaller a step is for what is said of a cause before anything is seen, which each failure moves. */
    private static final double STEP_OF_USUAL = 0.05;

    /** What the weights lose after each round, so that what was seen once or twice stays small. */
    private static final double SHRINK = 0.05;

    /** What a mark says of a cause is forgotten if it is less, in parts: most of it is noise, and it fills the file. */
    private static final int LEAST_SAID = 36;

    /** A smaller error of one cause teaches nothing worth the time. */
    private static final double SMALL = 5e-4;

    private final String[] causes;
    private final String[] marks;
    private final double[] rarities;
    private final Map<String, Integer> places = new HashMap<>();

    /** What each mark says of each cause, for a mark of the length 1. */
    private final double[][] says;

    private final double[] usual;

    private Learner(Collection<Lesson> lessons) {
        SortedSet<String> known = new TreeSet<>();
        Map<String, Set<String>> sources = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Lesson lesson : lessons) {
            known.addAll(lesson.causes().keySet());
            for (String mark : lesson.marks()) {
                sources.computeIfAbsent(mark, unknown -> new HashSet<>()).add(lesson.source());
                seen.merge(mark, 1, Integer::sum);
            }
        }
        causes = known.toArray(new String[0]);
        marks = sources.keySet().stream()
                .filter(mark -> sources.getOrDefault(mark, Set.of()).size() >= FEWEST_SOURCES)
                .sorted()
                .toArray(String[]::new);
        rarities = new double[marks.length];
        for (int i = 0; i < marks.length; i++) {
            places.put(marks[i], i);
            double rarity = StrictMath.log((double) lessons.size() / seen.getOrDefault(marks[i], 1));
            rarities[i] = (double) tenths(Math.max(LEAST_RARITY, rarity)) / Experience.PARTS;
        }
        says = new double[marks.length][causes.length];
        usual = new double[causes.length];
    }

    /** Returns what these failures teach. */
    static Experience learn(Collection<Lesson> lessons) {
        Learner learner = new Learner(lessons);
        List<Numbers> all = new ArrayList<>();
        lessons.forEach(lesson -> all.add(learner.numbers(lesson)));
        Random order = new Random(all.size());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(all, order);
            double step = FIRST_STEP * StrictMath.pow(LAST_STEP / FIRST_STEP, (double) round / ROUNDS);
            all.forEach(one -> learner.learn(one, step));
            learner.shrink();
        }
        return learner.experience();
    }

    /** A lesson in numbers. */
    private static final class Numbers {
        final int[] marks;

        /** Of each mark, so that their squares sum up to 1. */
        final double[] lengths;

        /** How much each cause is believed; the sum is 1. */
        final double[] causes;

        final double weight;

        Numbers(int[] marks, double[] lengths, double[] causes, double weight) {
            this.marks = marks;
            this.lengths = lengths;
            this.causes = causes;
            this.weight = weight;
        }
    }

    private Numbers numbers(Lesson lesson) {
        int[] own = lesson.marks().stream()
                .filter(places::containsKey)
                .mapToInt(mark -> places.getOrDefault(mark, 0))
                .toArray();
        double[] lengths =
                Arrays.stream(own).mapToDouble(mark -> rarities[mark]).toArray();
        double length = StrictMath.sqrt(Math.max(
                Double.MIN_NORMAL, Arrays.stream(lengths).map(one -> one * one).reduce(0, Double::sum)));
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] /= length;
        }
        double weight = lesson.causes().values().stream().reduce(0.0, Double::sum);
        double[] shares = new double[causes.length];
        for (int i = 0; i < causes.length; i++) {
            shares[i] = lesson.causes().getOrDefault(causes[i], 0.0) / weight;
        }
        return new Numbers(own, lengths, shares, weight);
    }

    private void learn(Numbers lesson, double step) {
        double[] likely = usual.clone();
        for (int i = 0; i < lesson.marks.length; i++) {
            double[] ofMark = says[lesson.marks[i]];
            double length = lesson.lengths[i];
            for (int cause = 0; cause < likely.length; cause++) {
                likely[cause] += length * ofMark[cause];
            }
        }
        softmax(likely);
        for (int cause = 0; cause < likely.length; cause++) {
            double error = lesson.weight * (lesson.causes[cause] - likely[cause]);
            if (Math.abs(error) < SMALL) {
                continue;
            }
            usual[cause] += STEP_OF_USUAL * step * error;
            for (int i = 0; i < lesson.marks.length; i++) {
                says[lesson.marks[i]][cause] += step * error * lesson.lengths[i];
            }
        }
    }

    private static void softmax(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
    }

    private void shrink() {
        for (double[] ofMark : says) {
            for (int cause = 0; cause < ofMark.length; cause++) {
                ofMark[cause] *= 1 - SHRINK;
            }
        }
    }

    private Experience experience() {
        SortedMap<String, Integer> ofCauses = new TreeMap<>();
        for (int i = 0; i < causes.length; i++) {
            ofCauses.put(causes[i], tenths(usual[i]));
        }
        SortedMap<String, Experience.Mark> ofMarks = new TreeMap<>();
        for (int mark = 0; mark < marks.length; mark++) {
            SortedMap<String, Integer> said = said(mark);
            if (!said.isEmpty()) {
                ofMarks.put(marks[mark], new Experience.Mark(tenths(rarities[mark]), said));
            }
        }
        return Experience.of(ofCauses, ofMarks);
    }

    /** Returns what a mark says, but for what it says of all causes alike, which tells none from another. */
    private SortedMap<String, Integer> said(int mark) {
        double[] sorted = says[mark].clone();
        Arrays.sort(sorted);
        double common = sorted[sorted.length / 2];
        SortedMap<String, Integer> said = new TreeMap<>();
        for (int cause = 0; cause < causes.length; cause++) {
            int rounded = tenths((says[mark][cause] - common) * rarities[mark]);
            if (Math.abs(rounded) >= LEAST_SAID) {
                said.put(causes[cause], rounded);
            }
        }
        return said;
    }

    private static int tenths(double number) {
        return (int) Math.round(number * Experience.PARTS);
    }
}
