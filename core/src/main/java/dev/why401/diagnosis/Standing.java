package dev.why401.diagnosis;

import java.util.Arrays;

/**
 * How all causes stand: the score of each, how likely that makes each, and their order. A cause is given by its index. Nothing is
 * changed once it is made.
 */
final class Standing {

    /** The bits of a score that give way to the place of its cause; they are far below what any weight says. */
    private static final int PLACE_BITS = 10;

    private static final long PLACES = (1L << PLACE_BITS) - 1;

    private static final float[] FORGOTTEN = {};

    /** Thousands of these are kept; no score needs to be more exact. */
    private final float[] scores;

    private final double[] probabilities;
    private final char[] order;

    private Standing(float[] scores, double[] probabilities, char[] order) {
        this.scores = scores;
        this.probabilities = probabilities;
        this.order = order;
    }

    /**
     * Returns how the causes stand with these scores.
     *
     * @param scores in log-odds
     * @param byId the indices of the causes in the order of their ids, in which equal scores stand
     */
    static Standing of(double[] scores, int[] byId) {
        float[] kept = new float[scores.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = (float) scores[i];
        }
        return new Standing(kept, probabilities(scores), order(scores, byId));
    }

    int size() {
        return order.length;
    }

    /** Returns the scores, to be changed by whoever asked. */
    double[] scores() {
        double[] copy = new double[scores.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = scores[i];
        }
        return copy;
    }

    /** Returns the same without its scores, which only a standing needs that is to be changed. */
    Standing settled() {
        return new Standing(FORGOTTEN, probabilities, order);
    }

    /** Returns how likely a cause is; the sum over all is 1. */
    double probability(int cause) {
        return probabilities[cause];
    }

    /** Returns the cause at a place, from 0 for the likeliest. */
    int at(int place) {
        return order[place];
    }

    /** Returns the same order with a first cause that is not likelier than {@code most}; the others share what it gives up. */
    Standing withFirstAtMost(double most) {
        int first = order[0];
        if (probabilities[first] <= most) {
            return this;
        }
        double others = 0;
        for (int place = 1; place < order.length; place++) {
            others += probabilities[order[place]];
        }
        double share = (1 - most) / Math.max(others, Double.MIN_NORMAL);
        double[] modest = new double[probabilities.length];
        for (int i = 0; i < modest.length; i++) {
            modest[i] = probabilities[i] * share;
        }
        modest[first] = most;
        return new Standing(scores, modest, order);
    }

    private static double[] probabilities(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] - most);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    /** Returns the causes with these scores, the likeliest first; equal ones in the order of {@code byId}. */
    static char[] order(double[] scores, int[] byId) {
        long[] keys = new long[scores.length];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = (falling(scores[byId[place]]) & ~PLACES) | place;
        }
        Arrays.sort(keys);
        char[] order = new char[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (char) byId[(int) (keys[i] & PLACES)];
        }
        return order;
    }

    /** Returns a number that is the smaller the greater the score is. */
    private static long falling(double score) {
        long bits = Double.doubleToLongBits(0.0 - score);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
}
