package dev.why401.doctor;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Suspect;
import dev.why401.evidence.Finding;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says how much a question would tell: the entropy of the ranking now, less the entropy that is to be expected after the answer.
 *
 * <p>What each outcome would do to the ranking comes from the engine itself, with the outcome supposed. How probable each outcome is
 * follows from what is believed now, for nobody can expect to change his mind in a known direction: the present probabilities are
 * the average of the later ones, weighted by the probability of each outcome (van Fraassen's reflection, the law of total
 * probability). The weights that come nearest to that, in the sense of Kullback and Leibler, are found by expectation maximisation.
 */
final class Beliefs {
    private static final int ROUNDS = 40;
    private static final double LOG_2 = Math.log(2);

    private Beliefs() {}

    /** Returns the entropy of a ranking in bits. */
    static double entropy(Diagnosis diagnosis) {
        double sum = 0;
        for (Suspect suspect : diagnosis.suspects()) {
            sum -= plogp(suspect.probability());
        }
        return sum / LOG_2;
    }

    /** Returns the information in bits that the answer to a question is expected to give; never negative. */
    static double gain(Question question, Diagnosis now, Case examined) {
        Map<Cause, Integer> places = new HashMap<>();
        double[] present = new double[now.suspects().size()];
        for (Suspect suspect : now.suspects()) {
            present[places.size()] = suspect.probability();
            places.put(suspect.cause(), places.size());
        }
        List<double[]> later = new ArrayList<>();
        for (Outcome outcome : question.outcomes()) {
            Finding supposed = outcome.found("");
            double[] then = new double[present.length];
            for (Suspect suspect : examined.supposing(supposed).suspects()) {
                Integer place = places.get(suspect.cause());
                if (place != null) {
                    then[place] = suspect.probability();
                }
            }
            later.add(then);
        }
        return gain(present, later);
    }

    /** Returns how much less entropy is to be expected in one of the later rankings than there is now, in bits. */
    static double gain(double[] present, List<double[]> later) {
        double[] weights = weights(present, later);
        double expected = 0;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            expected += weights[i] * entropy(later.get(i));
            sum += weights[i];
        }
        // What no outcome leaves over stays as unsure as it is.
        return Math.max(0, entropy(present) - expected - (1 - sum) * entropy(present));
    }

    /** Returns how probable each of the later rankings is, so that their average comes nearest to the present one. */
    static double[] weights(double[] present, List<double[]> later) {
        int outcomes = later.size();
        double[] weights = new double[outcomes];
        java.util.Arrays.fill(weights, 1.0 / outcomes);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[outcomes];
            for (int cause = 0; cause < present.length; cause++) {
                double average = 0;
                for (int i = 0; i < outcomes; i++) {
                    average += weights[i] * later.get(i)[cause];
                }
                for (int i = 0; average > 0 && i < outcomes; i++) {
                    next[i] += present[cause] * weights[i] * later.get(i)[cause] / average;
                }
            }
            weights = next;
        }
        return weights;
    }

    private static double entropy(double[] probabilities) {
        double sum = 0;
        for (double p : probabilities) {
            sum -= plogp(p);
        }
        return sum / LOG_2;
    }

    private static double plogp(double p) {
        return p <= 0 ? 0 : p * Math.log(p);
    }
}
