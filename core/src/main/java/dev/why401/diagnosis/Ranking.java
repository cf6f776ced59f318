package dev.why401.diagnosis;

import dev.why401.diagnosis.CauseTexts.CauseText;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    private static final double WORTH_SAYING = 3;

    /** What is compared with known failures. */
    private static final Set<Topic> LOOKED_AT =
            Set.of(Topic.STATUS, Topic.WORDS, Topic.FORM, Topic.CREDENTIAL, Topic.ADDRESS, Topic.HISTORY);

    private final RuleBook book;

    private final Standing standing;

    /** How the causes stand without what was remembered. */
    private final Standing byRules;

    /** By the indices of the causes what was seen of each; {@code null} if nothing was. */
    private final @Nullable Sides[] sides;

    private final List<CauseText> texts;

    /** By the indices of the causes whether it is worth saying that known failures looked like this one, unless a rule says more. */
    private final BitSet remembered;

    private final AnswererWeighing.Fits fits;

    /** What is missing of the leading suspects. */
    private final List<List<Missing>> missing;

    private final AnswererWeighing.Result answerers;

    /** Whether a rule that is not to be asked again saw something. */
    private final List<Observation> once;

    /** The places of those that decide whether a call failed for want of access; most others are as good as impossible. */
    private final int[] deciding;

    Ranking(
            RuleBook book,
            Standing standing,
            Standing byRules,
            @Nullable Sides[] sides,
            List<CauseText> texts,
            AnswererWeighing.Fits fits,
            BitSet remembered,
            List<List<Missing>> missing,
            AnswererWeighing.Result answerers,
            List<Observation> once) {
        this.book = book;
        this.standing = standing;
        this.byRules = byRules;
        this.sides = sides;
        this.texts = texts;
        this.fits = fits;
        this.remembered = remembered;
        this.missing = List.copyOf(missing);
        this.answerers = answerers;
        this.once = List.copyOf(once);
        this.deciding = IntStream.range(0, standing.size())
                .filter(place -> mayDecide(standing.at(place)))
                .toArray();
    }

    /** Returns whether there is something left for memory to say of an exchange with this ranking. */
    boolean leavesOpen(Memory memory, Exchange exchange) {
        return memory.isAsked(exchange);
    }

    /**
     * Returns this ranking with what is remembered of failures that had the same marks.
     *
     * @param missingOf returns what is missing of the leading suspects of a standing
     */
    Ranking remembering(Memory memory, BitSet familiar, Function<Standing, List<List<Missing>>> missingOf) {
        Memory.Remembered remembering = memory.says(familiar);
        Standing recalled = memory.recall(byRules, sides, remembering);
        double[] says = remembering.logOdds();
        BitSet worthSaying = new BitSet(says.length);
        for (int i = 0; i < says.length; i++) {
            worthSaying.set(i, says[i] >= WORTH_SAYING);
        }
        return new Ranking(
                book, recalled, byRules, sides, texts, fits, worthSaying, missingOf.apply(recalled), answerers, once);
    }

    private boolean mayDecide(int cause) {
        return mayBeStronglySuggested(cause)
                || byRules.probability(cause) >= OrdinaryAnswer.WORTH_ASKING
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
        Suspect[] suspects = new Suspect[standing.size()];
        for (int place = 0; place < suspects.length; place++) {
            suspects[place] = suspect(place, standing, quotes, answeredBy);
        }
        return List.of(suspects);
    }

    /** Returns the suspects that decide whether the call failed for want of access, in the same order, each as likely as by the rules alone. */
    List<Suspect> deciding(Quotes quotes, AnsweredBy answeredBy) {
        List<Suspect> suspects = new ArrayList<>(deciding.length);
        for (int place : deciding) {
            suspects.add(suspect(place, byRules, quotes, answeredBy));
        }
        return List.copyOf(suspects);
    }

    private Suspect suspect(int place, Standing likely, Quotes quotes, AnsweredBy answeredBy) {
        int cause = standing.at(place);
        return new Suspect(
                book.causes().get(cause),
                likely.probability(cause),
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
            Sides sides = ranking.sides[cause];
            if (inFavour && ranking.remembered.get(cause) && (sides == null || !sides.isStronglySuggested())) {
                beside.add(likeness());
            }
            if (sides == null) {
                return List.copyOf(beside);
            }
            return inFavour ? sides.inFavour(beside, quotes) : sides.against(beside, quotes);
        }

        private Evidence likeness() {
            return new Evidence(
                    LIKENESS,
                    "failures that looked like this one often had this cause",
                    () -> quotes.ofLikeness(cause),
                    LOOKED_AT,
                    Strength.HINTS_AT,
                    true,
                    false);
        }
    }
}
