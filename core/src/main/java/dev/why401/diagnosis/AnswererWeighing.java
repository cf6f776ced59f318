package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.TransportProblem.Kind;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs who wrote the answer. The result is a distribution, not a verdict: how well a cause fits is its fit to each answerer,
 * weighted with how likely that one is.
 */
@SuppressWarnings("EnumOrdinal") // places in an array and bits of an int, within one diagnosis and never stored
final class AnswererWeighing {

    /** A fit weaker than this is not worth a line in an explanation. */
    private static final double WORTH_SAYING = 0.8;

    /** From here on who answered suggests or contradicts a cause strongly. */
    static final double STRONG_FIT = 2.5;

    private static final Answerer[] ANSWERERS = Answerer.values();

    private static final Comparator<Piece> STRONGEST_FIRST = Comparator.comparing(
                    (Piece piece) -> piece.verdict().strength())
            .thenComparing(piece -> piece.seen().entry().id())
            .thenComparing(piece -> piece.verdict().name());

    /**
     * How well who answered fits each cause.
     *
     * @param ofUsuals the fits of those who usually answer; many causes share them
     * @param usualOf for each cause the place of its fit
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; one is kept for each ranking
    record Fits(double[] ofUsuals, int[] usualOf) {
        double of(int cause) {
            return ofUsuals[usualOf[cause]];
        }
    }

    private record Piece(Observation seen, Rule.AnswererVerdict verdict) {
        boolean speaksFor(Answerer answerer) {
            return verdict.inFavour() && verdict.answerer() == answerer;
        }
    }

    private final Weights weights;
    private final Exchange exchange;
    private final List<Piece> pieces = new ArrayList<>();

    AnswererWeighing(Weights weights, Exchange exchange) {
        this.weights = weights;
        this.exchange = exchange;
    }

    void add(Observation seen, Rule.AnswererVerdict verdict) {
        pieces.add(new Piece(seen, verdict));
    }

    /** Returns one bit for each answerer. */
    static int bits(Collection<Answerer> answerers) {
        int bits = 0;
        for (Answerer answerer : answerers) {
            bits |= 1 << answerer.ordinal();
        }
        return bits;
    }

    Result result() {
        pieces.sort(STRONGEST_FIRST);
        double[] ratios = new double[ANSWERERS.length];
        double sum = 0;
        for (Answerer answerer : ANSWERERS) {
            double ratio = possible(answerer) ? Math.exp(score(answerer)) : 0;
            ratios[answerer.ordinal()] = ratio;
            sum += ratio * weights.prior(answerer);
        }
        Answerer winner = Answerer.APPLICATION;
        for (Answerer answerer : ANSWERERS) {
            if (probability(ratios, answerer, sum) > probability(ratios, winner, sum)) {
                winner = answerer;
            }
        }
        double probability = probability(ratios, winner, sum);
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] /= sum;
        }
        Answerer likeliest = winner;
        List<Piece> because =
                pieces.stream().filter(piece -> piece.speaksFor(likeliest)).toList();
        return new Result(weights, ratios, winner, nameOf(winner), probability, because);
    }

    /** Returns the line that says what the answerer means for a cause; {@code null} when it says little. */
    static @Nullable Evidence evidence(AnsweredBy answeredBy, int usual, double fit) {
        boolean isUsual = (usual & (1 << answeredBy.answerer().ordinal())) != 0;
        if (!answeredBy.isKnown() || Math.abs(fit) < WORTH_SAYING || isUsual != fit > 0) {
            return null;
        }
        Strength strength = Math.abs(fit) > STRONG_FIT ? Strength.STRONGLY_SUGGESTS : Strength.HINTS_AT;
        Evidence first = answeredBy.because().get(0);
        return new Evidence(
                "who-answered",
                "the answer was written by " + answeredBy.words(),
                first::quote,
                first.topics(),
                strength,
                true,
                false);
    }

    private String nameOf(Answerer answerer) {
        for (Piece piece : pieces) {
            if (piece.speaksFor(answerer) && !piece.verdict().name().isEmpty()) {
                return piece.verdict().name();
            }
        }
        return "";
    }

    /** Nobody answers with a status. What did not arrive was written by nobody, or by a proxy where something tells of its answer. */
    private boolean possible(Answerer answerer) {
        if (exchange.status().isPresent()) {
            return answerer != Answerer.NOBODY;
        }
        boolean noAnswer = exchange.problem().isPresent();
        return !noAnswer
                || answerer == Answerer.NOBODY
                || (answerer == Answerer.FORWARD_PROXY && (refusedByProxy() || isSpokenFor(answerer)));
    }

    private boolean refusedByProxy() {
        return exchange.problem()
                .value()
                .filter(problem -> problem.kind() == Kind.PROXY_AUTHENTICATION || problem.kind() == Kind.TUNNEL_REFUSED)
                .isPresent();
    }

    private boolean isSpokenFor(Answerer answerer) {
        return pieces.stream().anyMatch(piece -> piece.speaksFor(answerer));
    }

    private double probability(double[] ratios, Answerer answerer, double sum) {
        return ratios[answerer.ordinal()] * weights.prior(answerer) / sum;
    }

    private double score(Answerer answerer) {
        return score(answerer, true) + score(answerer, false);
    }

    private double score(Answerer answerer, boolean inFavour) {
        double score = 0;
        int counted = 0;
        for (Piece piece : pieces) {
            boolean concerns =
                    piece.verdict().answerer() == answerer && piece.verdict().inFavour() == inFavour;
            if (concerns && (piece.seen().topics() & ~counted) != 0) {
                counted |= piece.seen().topics();
                score += weights.of(piece.verdict().strength(), inFavour);
            }
        }
        return score;
    }

    /** Who answered, and how likely each answerer is, relative to how common it is. Immutable. */
    static final class Result {
        private final Weights weights;
        private final double[] ratios;
        private final Answerer likeliest;
        private final String name;
        private final double probability;
        private final List<Piece> because;

        private Result(
                Weights weights,
                double[] ratios,
                Answerer likeliest,
                String name,
                double probability,
                List<Piece> because) {
            this.weights = weights;
            this.ratios = ratios;
            this.likeliest = likeliest;
            this.name = name;
            this.probability = probability;
            this.because = because;
        }

        AnsweredBy answeredBy(Quotes quotes) {
            List<Evidence> evidence = new ArrayList<>(because.size());
            for (Piece piece : because) {
                evidence.add(piece.seen().evidence(piece.verdict().strength(), true, quotes));
            }
            return new AnsweredBy(likeliest, name, probability, evidence);
        }

        /**
         * Returns the log-likelihood of who answered under a cause; 0 when nothing is known of the answerer.
         *
         * @param usual who usually answers when it is that cause, one bit each, see {@link #bits}
         */
        double fit(int usual) {
            int usuals = Integer.bitCount(usual);
            double usualShare = weights.answererShare(true, usuals);
            double otherShare = weights.answererShare(false, usuals);
            double likelihood = 0;
            for (int i = 0; i < ratios.length; i++) {
                likelihood += ratios[i] * ((usual & (1 << i)) != 0 ? usualShare : otherShare);
            }
            return Math.log(Math.max(likelihood, 1e-6));
        }
    }
}
