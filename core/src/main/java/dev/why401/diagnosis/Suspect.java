package dev.why401.diagnosis;

import dev.why401.diagnosis.CauseTexts.CauseText;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Fix;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cause in the ranking, with what speaks for and against it. Its words and its evidence are put together when they are
 * asked for. Immutable, thread-safe and serializable.
 */
public final class Suspect implements Serializable {
    private static final long serialVersionUID = 1;

    private final Cause cause;
    private final double probability;
    private final transient Details details;
    private final transient List<Missing> missing;

    /** What is put together when it is asked for. */
    interface Details {
        /** Returns false where nothing strongly suggests the suspect, so that its evidence need not be asked for that. */
        default boolean mayBeStronglySuggested() {
            return true;
        }

        CauseText text();

        List<Evidence> inFavour();

        List<Evidence> against();
    }

    private record Known(CauseText text, List<Evidence> inFavour, List<Evidence> against) implements Details {}

    /** What is serialized. */
    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private record Shown(
            Cause cause,
            double probability,
            String meaning,
            String check,
            List<Fix> fixes,
            List<Evidence> inFavour,
            List<Evidence> against,
            List<Missing> missing)
            implements Serializable {
        private Object readResolve() {
            Details known = new Known(new CauseText(meaning, check, fixes), inFavour, against);
            return new Suspect(cause, probability, known, missing);
        }
    }

    Suspect(Cause cause, double probability, Details details, List<Missing> missing) {
        this.cause = cause;
        this.probability = probability;
        this.details = details;
        this.missing = missing.isEmpty() ? List.of() : List.copyOf(missing);
    }

    /** Returns the cause. */
    public Cause cause() {
        return cause;
    }

    /** Returns its probability, between 0 and 1; those of all suspects sum to 1. */
    public double probability() {
        return probability;
    }

    /** Returns the cause as a clause, in the words of the product where a provider knows them. */
    public String meaning() {
        return details.text().meaning();
    }

    /** Returns one sentence on how to find out whether it is this cause. */
    public String check() {
        return details.text().check();
    }

    /** Returns the steps that mend it, the preferred one first, placeholders filled. */
    public List<Fix> fixes() {
        return details.text().fixes();
    }

    /** Returns the evidence for it, strongest first. */
    public List<Evidence> inFavour() {
        return details.inFavour();
    }

    /** Returns the evidence against it, strongest first. */
    public List<Evidence> against() {
        return details.against();
    }

    /** Returns the most telling of what would tell more, each with other facts; for the leading suspects only. */
    public List<Missing> missing() {
        return missing;
    }

    boolean mayBeStronglySuggested() {
        return details.mayBeStronglySuggested();
    }

    /** Returns who has to act, in the order of the steps. */
    public List<Actor> actors() {
        return fixes().stream().map(Fix::actor).distinct().toList();
    }

    private Object writeReplace() {
        return shown();
    }

    private Shown shown() {
        return new Shown(cause, probability, meaning(), check(), fixes(), inFavour(), against(), missing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Suspect that && shown().equals(that.shown());
    }

    @Override
    public int hashCode() {
        return Objects.hash(cause, probability);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f", cause, probability);
    }
}
