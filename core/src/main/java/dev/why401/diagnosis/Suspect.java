package dev.why401.diagnosis;

import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Fix;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A cause in the ranking, with what speaks for and against it. Immutable.
 *
 * @param cause the cause
 * @param probability between 0 and 1; those of all suspects sum to 1
 * @param meaning the cause as a clause, in the words of the product where a provider knows them
 * @param check one sentence on how to find out whether it is this cause
 * @param fixes the steps that mend it, the preferred one first, placeholders filled
 * @param inFavour evidence for it, strongest first
 * @param against evidence against it, strongest first
 * @param missing what would tell more, the most telling first; kept for the leading suspects only
 */
public record Suspect(
        Cause cause,
        double probability,
        String meaning,
        String check,
        List<Fix> fixes,
        List<Evidence> inFavour,
        List<Evidence> against,
        List<Missing> missing)
        implements Serializable {

    public Suspect {
        fixes = List.copyOf(fixes);
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
        missing = List.copyOf(missing);
    }

    /** Returns who has to act, in the order of the steps. */
    public List<Actor> actors() {
        return fixes.stream().map(Fix::actor).distinct().toList();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f", cause, probability);
    }
}
