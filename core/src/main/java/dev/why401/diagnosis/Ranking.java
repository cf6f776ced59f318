package dev.why401.diagnosis;

import dev.why401.diagnosis.CauseTexts.CauseText;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Cause;
import java.util.List;
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

    /**
     * One suspect.
     *
     * @param sides what was seen of it; {@code null} if nothing was
     * @param usual who usually answers when it is this cause, one bit each
     * @param fit how well who answered fits it
     */
    record Place(
            Cause cause,
            double probability,
            CauseText text,
            @Nullable Sides sides,
            int usual,
            double fit,
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

    /** Returns whether suspects that may be strongly suggested have at least that probability together. */
    boolean mayBeStronglySuggested(double probability) {
        double sum = 0;
        for (int i = 0; i < places.size(); i++) {
            sum += places.get(i).mayBeStronglySuggested() ? places.get(i).probability() : 0;
        }
        return sum >= probability;
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
            Evidence answerer = place.fit() > 0 == inFavour
                    ? AnswererWeighing.evidence(answeredBy, place.usual(), place.fit())
                    : null;
            Sides sides = place.sides();
            if (sides == null) {
                return answerer == null ? List.of() : List.of(answerer);
            }
            return inFavour ? sides.inFavour(answerer, quotes) : sides.against(answerer, quotes);
        }
    }
}
