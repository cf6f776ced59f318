package dev.why401.evaluation;

import dev.why401.diagnosis.Weights;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Fits the numbers behind the words of the rules. One number after the other is tried a little smaller and a little larger, for
 * as long as the loss falls: with eight numbers and some hundred failures anything finer would learn the failures by heart.
 */
final class Fitting {
    private static final double[] STEPS = {0.85, 0.93, 1.07, 1.18};
    private static final int ROUNDS = 4;

    /** A smaller gain is noise. */
    private static final double WORTH = 1e-4;

    /** A wrong answer that claims to be certain sends people the wrong way; it costs as much as many unsure ones. */
    private static final double OVERCLAIM = 4;

    /** The weight of the surprise that the cause was a fair one, against the squared error of the first suspect. */
    private static final double SURPRISE = 0.1;

    /** How far a number may move from where it starts, as a factor. */
    private static final double FARTHEST = 1.8;

    /** One number of the weights. */
    private enum Parameter {
        PROVES,
        STRONGLY_SUGGESTS,
        SUGGESTS,
        HINTS_AT,
        PRIOR_STEP,
        USUAL_SHARE,
        USUAL_ANSWERER_SHARE,
        OTHER_PRODUCT;

        double in(Weights w) {
            return switch (this) {
                case PROVES -> w.proves();
                case STRONGLY_SUGGESTS -> w.stronglySuggests();
                case SUGGESTS -> w.suggests();
                case HINTS_AT -> w.hintsAt();
                case PRIOR_STEP -> w.priorStep();
                case USUAL_SHARE -> odds(w.usualShare());
                case USUAL_ANSWERER_SHARE -> odds(w.usualAnswererShare());
                case OTHER_PRODUCT -> w.otherProduct();
            };
        }

        Weights with(Weights w, DoubleUnaryOperator change) {
            double value = change.applyAsDouble(in(w));
            return new Weights(
                    this == PROVES ? value : w.proves(),
                    this == STRONGLY_SUGGESTS ? value : w.stronglySuggests(),
                    this == SUGGESTS ? value : w.suggests(),
                    this == HINTS_AT ? value : w.hintsAt(),
                    this == PRIOR_STEP ? value : w.priorStep(),
                    this == USUAL_SHARE ? share(value) : w.usualShare(),
                    this == USUAL_ANSWERER_SHARE ? share(value) : w.usualAnswererShare(),
                    this == OTHER_PRODUCT ? value : w.otherProduct(),
                    w.experience(),
                    w.besideExperience(),
                    w.sharpness());
        }

        private static double odds(double share) {
            return share / (1 - share);
        }

        private static double share(double odds) {
            return odds / (1 + odds);
        }
    }

    private final Weights start;
    private final ToDoubleFunction<Weights> loss;

    /**
     * @param start where to begin
     * @param loss what is made small
     */
    Fitting(Weights start, ToDoubleFunction<Weights> loss) {
        this.start = start;
        this.loss = loss;
    }

    Weights fit() {
        Weights best = start;
        double least = loss.applyAsDouble(best);
        for (int round = 0; round < ROUNDS; round++) {
            double before = least;
            for (Parameter number : Parameter.values()) {
                for (double step : STEPS) {
                    Weights tried = number.with(best, value -> value * step);
                    double here = isAllowed(number, tried) ? loss.applyAsDouble(tried) : Double.POSITIVE_INFINITY;
                    if (here < least - WORTH) {
                        least = here;
                        best = tried;
                    }
                }
            }
            if (before - least < WORTH) {
                break;
            }
        }
        return best;
    }

    /** Returns whether the words keep their order and the number stays near its start. */
    private boolean isAllowed(Parameter number, Weights w) {
        double factor = number.in(w) / number.in(start);
        return w.proves() > w.stronglySuggests()
                && w.stronglySuggests() > w.suggests()
                && w.suggests() > w.hintsAt()
                && factor < FARTHEST
                && factor > 1 / FARTHEST;
    }

    /**
     * Returns the mean loss of some answers: the squared error of the first suspect's probability, a part of the surprise that
     * the cause was a fair one, which keeps the ranking behind the first suspect honest, and a fine for each wrong answer that
     * was bold.
     */
    static double loss(List<Answer> answers) {
        return Scores.scored(answers).stream()
                .mapToDouble(answer -> answer.squaredError()
                        - SURPRISE * Math.log(Math.max(1e-4, answer.fairMass()))
                        + (answer.isBold() && !answer.isFair() ? OVERCLAIM : 0))
                .average()
                .orElse(0);
    }
}
