package dev.why401.diagnosis;

import dev.why401.diagnosis.CauseTexts.CauseText;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /**
     * One suspect.
     *
     * @param sides what was seen of it; {@code null} if nothing was
     * @param usual who usually answers when it is this cause, one bit each
     * @param fit how well who answered fits it
     * @param index its place among all causes
     * @param likeness how much the exchange looks like recorded failures of it, in log-odds
     */
    record Place(
            Cause cause,
            double probability,
            CauseText text,
            @Nullable Sides sides,
            int usual,
            double fit,
            int index,
            double likeness,
            List<Missing> missing) {
        Place {
            missing = List.copyOf(missing);
        }

        boolean mayBeStronglySuggested() {
            return (sides != null && sides.isStronglySuggested()) || fit > AnswererWeighing.STRONG_FIT;
        }
    }

    private final List<Place> places;
    private final AnswererWeighing.Result answerers;

    /** Whether a rule that is not to be asked again saw something. */
    private final List<Observation> once;

    Ranking(List<Place> places, AnswererWeighing.Result answerers, List<Observation> once) {
        this.places = List.copyOf(places);
        this.answerers = answerers;
        this.once = List.copyOf(once);
    }

    AnsweredBy answeredBy(Quotes quotes) {
        return answerers.answeredBy(quotes);
    }

    /** Returns the observations of which the quote has to be kept when they are made. */
    List<Observation> once() {
        return once;
    }

    List<Suspect> suspects(Quotes quotes, AnsweredBy answeredBy) {
        Suspect[] suspects = new Suspect[places.size()];
        for (int i = 0; i < suspects.length; i++) {
            Place place = places.get(i);
            suspects[i] = new Suspect(
                    place.cause(), place.probability(), new Found(place, quotes, answeredBy), place.missing());
        }
        return List.of(suspects);
    }

    /** What there is to say of one suspect in one exchange. */
    private record Found(Place place, Quotes quotes, AnsweredBy answeredBy) implements Suspect.Details {

        @Override
        public boolean mayBeStronglySuggested() {
            return place.mayBeStronglySuggested();
        }

        @Override
        public CauseText text() {
            Exchange exchange = quotes.exchange();
            return place.text().filled(exchange);
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
            Evidence answerer = place.fit() > 0 == inFavour
                    ? AnswererWeighing.evidence(answeredBy, place.usual(), place.fit())
                    : null;
            if (answerer != null) {
                beside.add(answerer);
            }
            if (inFavour && place.likeness() >= WORTH_SAYING) {
                beside.add(likeness());
            }
            Sides sides = place.sides();
            if (sides == null) {
                return List.copyOf(beside);
            }
            return inFavour ? sides.inFavour(beside, quotes) : sides.against(beside, quotes);
        }

        private Evidence likeness() {
            return new Evidence(
                    LIKENESS,
                    "recorded failures that looked like this one had this cause",
                    () -> quotes.ofLikeness(place.index()),
                    LOOKED_AT,
                    Strength.HINTS_AT,
                    true);
        }
    }
}
