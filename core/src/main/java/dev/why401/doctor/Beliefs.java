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
 * Says how much a question would tell: the information that its answer is expected to give about the cause, in bits (Lindley 1956).
 *
 * <p>What an outcome would do to the ranking comes from the engine itself, with the outcome supposed. From that follows how probable the
 * outcomes are for each cause: an outcome that would make a cause ten times as likely as another outcome would, is met ten times
 * as often where that is the cause (Bayes), as long as nothing is known of the outcomes but what the rules say. An outcome that changes
 * nothing is as probable for one cause as for another, and tells nothing.
 */
final class Beliefs {
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

    /**
     * Returns the expected information in bits.
     *
     * @param present the probability of each cause now
     * @param later for each outcome the probability of each cause after it
     */
    static double gain(double[] present, List<double[]> later) {
        double[] ofOutcomes = weights(present, later);
        double information = 0;
        for (double weight : ofOutcomes) {
            information -= plogp(weight);
        }
        for (int cause = 0; cause < present.length; cause++) {
            double sum = sum(later, cause);
            for (int i = 0; i < ofOutcomes.length; i++) {
                information += present[cause] * plogp(likelihood(later, i, cause, sum));
            }
        }
        return Math.max(0, information / LOG_2);
    }

    /** Returns how probable each outcome is. */
    static double[] weights(double[] present, List<double[]> later) {
        double[] weights = new double[later.size()];
        for (int cause = 0; cause < present.length; cause++) {
            double sum = sum(later, cause);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += present[cause] * likelihood(later, i, cause, sum);
            }
        }
        return weights;
    }

    /** Where no outcome leaves a cause over, each is as good as the others. */
    private static double likelihood(List<double[]> later, int outcome, int cause, double sum) {
        return sum <= 0 ? 1.0 / later.size() : later.get(outcome)[cause] / sum;
    }

    private static double sum(List<double[]> later, int cause) {
        double sum = 0;
        for (double[] each : later) {
            sum += each[cause];
        }
        return sum;
    }

    private static double plogp(double p) {
        return p <= 0 ? 0 : p * Math.log(p);
    }
}
