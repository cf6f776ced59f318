package dev.why401.evaluation;

import dev.why401.diagnosis.Diagnosis;
import java.util.List;

/**
 * What was answered to one recorded failure.
 *
 * @param recorded the failure
 * @param guesses the suspects in their order; at least one
 */
record Answer(CorpusCase recorded, List<Guess> guesses) {
    /** From this probability on an answer is bold: it claims to be certain. */
    static final double BOLD = 0.9;

    /**
     * One suspect.
     *
     * @param cause the id of the cause
     * @param probability between 0 and 1
     */
    record Guess(String cause, double probability) {}

    Answer {
        guesses = List.copyOf(guesses);
        if (guesses.isEmpty()) {
            throw new IllegalArgumentException("no suspect for " + recorded.id());
        }
    }

    static Answer of(CorpusCase recorded, Diagnosis diagnosis) {
        return new Answer(
                recorded,
                diagnosis.suspects().stream()
                        .map(suspect -> new Guess(suspect.cause().id(), suspect.probability()))
                        .toList());
    }

    Guess first() {
        return guesses.get(0);
    }

    boolean isFair() {
        return recorded.isFair(first().cause());
    }

    boolean isExact() {
        return rankOfTruth() == 1;
    }

    boolean isAmongThree() {
        return rankOfTruth() <= 3;
    }

    boolean isBold() {
        return first().probability() >= BOLD;
    }

    /** Returns the place of the true cause from 1 on, or a place behind everybody if it is no suspect at all. */
    int rankOfTruth() {
        for (int i = 0; i < guesses.size(); i++) {
            if (guesses.get(i).cause().equals(recorded.trueCause())) {
                return i + 1;
            }
        }
        return guesses.size() + 1;
    }

    double probabilityOfTruth() {
        int rank = rankOfTruth();
        return rank <= guesses.size() ? guesses.get(rank - 1).probability() : 0;
    }

    /** Returns the probability that was given to the causes which the evidence allows, together. */
    double fairMass() {
        return guesses.stream()
                .filter(guess -> recorded.isFair(guess.cause()))
                .mapToDouble(Guess::probability)
                .sum();
    }

    /** Returns the square of the distance between the probability of the first suspect and what came true: 1 if fair, else 0. */
    double squaredError() {
        double error = first().probability() - (isFair() ? 1 : 0);
        return error * error;
    }
}
