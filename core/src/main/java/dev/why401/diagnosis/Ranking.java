package dev.why401.diagnosis;

import dev.why401.diagnosis.CauseTexts.CauseText;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The order of the suspects and what speaks for and against each, without a word of the exchange: what exchanges that show
 * the same have in common.
 *
 * <p>Whoever writes many diagnoses may keep what was written, by its ranking: suspects, probabilities, the sentences of the
 * evidence, and what is missing are the same wherever the ranking is the same. Quotes, fixes and {@link Diagnosis#isFailure}
 * are not. Compared by identity; immutable and thread-safe. Holds nothing of an exchange.
 */
public final class Ranking {
    /** The id of the evidence that is {@link Experience}. */
    static final String LIKENESS = "recorded-failures";

    /** A likeness weaker than this is not worth a line in an explanation. */
    private static final double WORTH_SAYING = 0.8;

    /** What is compared with recorded failures. */
    private static final Set<Topic> LOOKED_AT =
            Set.of(Topic.STATUS, Topic.WORDS, Topic.FORM, Topic.CREDENTIAL, Topic.ADDRESS, Topic.HISTORY);

    /** How much an exchange looks like recorded failures, and what that weighs. */
    record Remembered(Likeness likeness, double weight) {
        /** Returns what it says of a cause, in log-odds. */
        double of(int cause) {
            return weight * likeness.of(cause);
        }
    }

    private final RuleBook book;

    /** The indices of the causes, the likeliest first. */
    private final int[] order;

    /** By the indices of the causes. */
    private final double[] probabilities;

    /** By the indices of the causes what was seen of each; {@code null} if nothing was. */
    private final @Nullable Sides[] sides;

    private final List<CauseText> texts;
    private final Remembered remembered;
    private final AnswererWeighing.Fits fits;

    /** What is missing of the leading suspects. */
    private final List<List<Missing>> missing;

    private final AnswererWeighing.Result answerers;

    /** Whether a rule that is not to be asked again saw something. */
    private final List<Observation> once;

    /** The places of those that decide whether a call failed for want of access; most others are as good as impossible. */
    private final int[] deciding;

    /** How likely those are by the rules alone: what was recorded of other failures makes no failure of an ordinary answer. */
    private final double[] decidingByRules;

    Ranking(
            RuleBook book,
            int[] order,
            double[] probabilities,
            double[] byRules,
            @Nullable Sides[] sides,
            List<CauseText> texts,
            AnswererWeighing.Fits fits,
            Remembered remembered,
            List<List<Missing>> missing,
            AnswererWeighing.Result answerers,
            List<Observation> once) {
        this.book = book;
        this.order = order;
        this.probabilities = probabilities;
        this.sides = sides;
        this.texts = texts;
        this.fits = fits;
        this.remembered = remembered;
        this.missing = List.copyOf(missing);
        this.answerers = answerers;
        this.once = List.copyOf(once);
        this.deciding = IntStream.range(0, order.length)
                .filter(place -> mayDecide(order[place], byRules))
                .toArray();
        this.decidingByRules = IntStream.of(deciding)
                .mapToDouble(place -> byRules[order[place]])
                .toArray();
    }

    private boolean mayDecide(int cause, double[] byRules) {
        return mayBeStronglySuggested(cause)
                || byRules[cause] >= OrdinaryAnswer.WORTH_ASKING
                || OrdinaryAnswer.TO_EVERYBODY.contains(book.causes().get(cause));
    }

    private boolean mayBeStronglySuggested(int cause) {
        Sides ofCause = sides[cause];
        return (ofCause != null && ofCause.isStronglySuggested()) || fits.of(cause) > AnswererWeighing.STRONG_FIT;
    }

    AnsweredBy answeredBy(Quotes quotes) {
        return answerers.answeredBy(quotes);
    }

    /** Returns the observations of which the quote has to be kept when they are made. */
    List<Observation> once() {
        return once;
    }

    List<Suspect> suspects(Quotes quotes, AnsweredBy answeredBy) {
        Suspect[] suspects = new Suspect[order.length];
        for (int place = 0; place < suspects.length; place++) {
            suspects[place] = suspect(place, probabilities[order[place]], quotes, answeredBy);
        }
        return List.of(suspects);
    }

    /** Returns the suspects that decide whether the call failed for want of access, in the same order, each as likely as by the rules alone. */
    List<Suspect> deciding(Quotes quotes, AnsweredBy answeredBy) {
        List<Suspect> suspects = new ArrayList<>(deciding.length);
        for (int i = 0; i < deciding.length; i++) {
            suspects.add(suspect(deciding[i], decidingByRules[i], quotes, answeredBy));
        }
        return List.copyOf(suspects);
    }

    private Suspect suspect(int place, double probability, Quotes quotes, AnsweredBy answeredBy) {
        int cause = order[place];
        return new Suspect(
                book.causes().get(cause),
                probability,
                new Found(this, cause, quotes, answeredBy),
                place < missing.size() ? missing.get(place) : List.of());
    }

    /** What there is to say of one suspect in one exchange. */
    private record Found(Ranking ranking, int cause, Quotes quotes, AnsweredBy answeredBy) implements Suspect.Details {

        @Override
        public boolean mayBeStronglySuggested() {
            return ranking.mayBeStronglySuggested(cause);
        }

        @Override
        public CauseText text() {
            Exchange exchange = quotes.exchange();
            return ranking.texts.get(cause).filled(exchange);
        }

        @Override
        public List<Evidence> inFavour() {
            return evidence(true);
        }

        @Override
        public List<Evidence> against() {
            return evidence(false);
        }

        private List<Evidence> evidence(boolean inFavour) {
            List<Evidence> beside = new ArrayList<>(2);
            double fit = ranking.fits.of(cause);
            Evidence answerer = fit > 0 == inFavour
                    ? AnswererWeighing.evidence(answeredBy, ranking.book.usualAnswerers(cause), fit)
                    : null;
            if (answerer != null) {
                beside.add(answerer);
            }
            if (inFavour && ranking.remembered.of(cause) >= WORTH_SAYING) {
                beside.add(likeness());
            }
            Sides sides = ranking.sides[cause];
            if (sides == null) {
                return List.copyOf(beside);
            }
            return inFavour ? sides.inFavour(beside, quotes) : sides.against(beside, quotes);
        }

        private Evidence likeness() {
            return new Evidence(
                    LIKENESS,
                    "recorded failures that looked like this one often had this cause",
                    () -> quotes.ofLikeness(cause),
                    LOOKED_AT,
                    Strength.HINTS_AT,
                    true,
                    false);
        }
    }
}
