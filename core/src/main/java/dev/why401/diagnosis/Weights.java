package dev.why401.diagnosis;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Prior;
import dev.why401.knowledge.Strength;

/**
 * The numbers behind the words, in one place: all are natural log-odds but for the two shares.
 *
 * <p>They are fitted on recorded failures, each read without the rules that are known from failures of its own fold alone, and
 * rounded. A wrong answer that claims to be certain costs more there than many unsure ones. The evaluation module fits them
 * anew, and prints how honest the probabilities are. The two of the experience were chosen on 731 failures that neither the rules
 * nor the experience had seen.
 *
 * @param proves weight of {@link Strength#PROVES}
 * @param stronglySuggests weight of {@link Strength#STRONGLY_SUGGESTS}
 * @param suggests weight of {@link Strength#SUGGESTS}
 * @param hintsAt weight of {@link Strength#HINTS_AT}
 * @param priorStep how much one step between {@link Prior#COMMON} and {@link Prior#RARE} is worth
 * @param usualShare the share of a cause's failures that come with one of its usual statuses
 * @param usualAnswererShare the share of a cause's failures that are answered by one of its usual answerers
 * @param otherProduct weight against a cause that does not exist on the product that was called
 * @param experience what the log-odds of {@link Experience} are multiplied with
 * @param besideExperience what those of the rules are multiplied with where the experience is asked as well
 * @param sharpness what the scores are multiplied with before they become probabilities; below 1 is more modest
 */
public record Weights(
        double proves,
        double stronglySuggests,
        double suggests,
        double hintsAt,
        double priorStep,
        double usualShare,
        double usualAnswererShare,
        double otherProduct,
        double experience,
        double besideExperience,
        double sharpness) {

    /** Statuses that a failure may come with beside its usual ones; spreads the rest of {@link #usualShare}. */
    private static final double OTHER_STATUSES = 8;

    private static final int ANSWERERS = Answerer.values().length;

    private static final Weights STANDARD = new Weights(9.0, 4.7, 2.7, 0.9, 1.0, 0.76, 0.9, -3.5, 1.7, 0.7, 1.0);

    /** Returns the weights that the library ships with. */
    public static Weights standard() {
        return STANDARD;
    }

    double of(Strength strength, boolean inFavour) {
        double weight = switch (strength) {
            case PROVES -> proves;
            case STRONGLY_SUGGESTS -> stronglySuggests;
            case SUGGESTS -> suggests;
            case HINTS_AT -> hintsAt;
        };
        return inFavour ? weight : -weight;
    }

    double of(Prior prior) {
        int steps = switch (prior) {
            case COMMON -> 0;
            case REGULAR -> 1;
            case OCCASIONAL -> 2;
            case RARE -> 3;
        };
        return -priorStep * steps;
    }

    /** Returns the logarithm of the share of failures that come with a status which is the {@code rank}-th usual of {@code n}. */
    double usualStatus(int rank, int n) {
        double total = 0;
        for (int i = 0; i < n; i++) {
            total += 1.0 / (i + 1);
        }
        return Math.log(usualShare / (rank + 1) / total + unusual());
    }

    double unusualStatus() {
        return Math.log(unusual());
    }

    /** Returns the logarithm of the share for a cause that comes with any status. */
    double anyStatus() {
        return Math.log(1 / OTHER_STATUSES);
    }

    private double unusual() {
        return (1 - usualShare) / OTHER_STATUSES;
    }

    double answererShare(boolean usual, int usuals) {
        return usual ? usualAnswererShare / usuals : (1 - usualAnswererShare) / Math.max(1, ANSWERERS - usuals);
    }

    /** Returns how often an answer to a failed call is written by {@code answerer}, before anything is seen. */
    double prior(Answerer answerer) {
        return switch (answerer) {
            case APPLICATION -> 0.52;
            case EDGE -> 0.12;
            case API_GATEWAY -> 0.08;
            case ACCESS_PROXY -> 0.06;
            case LOGIN_PAGE -> 0.05;
            case WEB_SERVER -> 0.05;
            case FORWARD_PROXY -> 0.05;
            case AUTHORIZATION_SERVER -> 0.03;
            case NOBODY -> 0.03;
            case CAPTIVE_PORTAL -> 0.01;
        };
    }
}
