package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs who wrote the answer. The result is a distribution, not a verdict: how well a cause fits is its fit to each answerer,
 * weighted with how likely that one is.
 */
final class AnswererWeighing {

    /** A fit weaker than this is not worth a line in an explanation. */
    private static final double WORTH_SAYING = 0.8;

    private record Piece(RuleBook.Entry entry, Rule.AnswererVerdict verdict, Seen seen) {}

    private final Weights weights;
    private final Exchange exchange;
    private final List<Piece> pieces = new ArrayList<>();

    AnswererWeighing(Weights weights, Exchange exchange) {
        this.weights = weights;
        this.exchange = exchange;
    }

    void add(RuleBook.Entry entry, Rule.AnswererVerdict verdict, Seen seen) {
        pieces.add(new Piece(entry, verdict, seen));
    }

    Result result() {
        pieces.sort(Comparator.comparing((Piece piece) -> piece.verdict().strength())
                .thenComparing(piece -> piece.entry().id())
                .thenComparing(piece -> piece.verdict().name()));
        Map<Answerer, Double> ratios = new EnumMap<>(Answerer.class);
        double sum = 0;
        for (Answerer answerer : Answerer.values()) {
            double ratio = possible(answerer) ? Math.exp(score(answerer)) : 0;
            ratios.put(answerer, ratio);
            sum += ratio * weights.prior(answerer);
        }
        Answerer first = Answerer.APPLICATION;
        for (Answerer answerer : Answerer.values()) {
            if (probability(ratios, answerer, sum) > probability(ratios, first, sum)) {
                first = answerer;
            }
        }
        Answerer winner = first;
        List<Evidence> because = pieces.stream()
                .filter(piece -> piece.verdict().inFavour() && piece.verdict().answerer() == winner)
                .map(AnswererWeighing::evidence)
                .toList();
        String name = pieces.stream()
                .filter(piece -> piece.verdict().inFavour() && piece.verdict().answerer() == winner)
                .map(piece -> piece.verdict().name())
                .filter(vendor -> !vendor.isEmpty())
                .findFirst()
                .orElse("");
        double total = sum;
        Map<Answerer, Double> normalised = new EnumMap<>(Answerer.class);
        ratios.forEach((answerer, ratio) -> normalised.put(answerer, ratio / total));
        return new Result(weights, normalised, new AnsweredBy(winner, name, probability(ratios, winner, sum), because));
    }

    /** Nobody answers with a status, and an answer that did not arrive was written by nobody or by a proxy. */
    private boolean possible(Answerer answerer) {
        if (exchange.status().isPresent()) {
            return answerer != Answerer.NOBODY;
        }
        boolean noAnswer = exchange.problem().isPresent();
        return !noAnswer || answerer == Answerer.NOBODY || answerer == Answerer.FORWARD_PROXY;
    }

    private double probability(Map<Answerer, Double> ratios, Answerer answerer, double sum) {
        return ratios.getOrDefault(answerer, 0.0) * weights.prior(answerer) / sum;
    }

    private double score(Answerer answerer) {
        double score = 0;
        for (boolean inFavour : new boolean[] {true, false}) {
            Set<Topic> counted = EnumSet.noneOf(Topic.class);
            for (Piece piece : pieces) {
                boolean concerns = piece.verdict().answerer() == answerer
                        && piece.verdict().inFavour() == inFavour;
                if (concerns && counted.addAll(piece.seen().topics())) {
                    score += weights.of(piece.verdict().strength(), inFavour);
                }
            }
        }
        return score;
    }

    private static Evidence evidence(Piece piece) {
        return new Evidence(
                piece.entry().id(),
                piece.entry().sentence(),
                piece.seen().quote(),
                piece.seen().topics(),
                piece.verdict().strength(),
                true);
    }

    /** How likely each answerer is, relative to how common it is. */
    record Result(Weights weights, Map<Answerer, Double> ratios, AnsweredBy answeredBy) {

        /** Returns the log-likelihood of who answered under the cause; 0 when nothing is known of the answerer. */
        double fit(Cause cause) {
            double likelihood = 0;
            int usuals = cause.answerers().size();
            for (Map.Entry<Answerer, Double> entry : ratios.entrySet()) {
                boolean usual = cause.answerers().contains(entry.getKey());
                likelihood += entry.getValue() * weights.answererShare(usual, usuals);
            }
            return Math.log(Math.max(likelihood, 1e-6));
        }

        /** Returns the line that says what the answerer means for the cause; {@code null} when it says little. */
        @Nullable
        Evidence evidence(Cause cause, double fit) {
            boolean usual = cause.answerers().contains(answeredBy.answerer());
            if (!answeredBy.isKnown() || Math.abs(fit) < WORTH_SAYING || usual != fit > 0) {
                return null;
            }
            String words = "the answer was written by " + answeredBy.words();
            Strength strength = Math.abs(fit) > 2.5 ? Strength.STRONGLY_SUGGESTS : Strength.HINTS_AT;
            return new Evidence(
                    "who-answered",
                    words,
                    answeredBy.because().get(0).quote(),
                    answeredBy.because().get(0).topics(),
                    strength,
                    true);
        }
    }
}
