package dev.why401.testkit;

import dev.why401.diagnosis.Evidence;
import dev.why401.diagnosis.Suspect;
import dev.why401.knowledge.Actor;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Asserts on one suspect of a diagnosis. */
public final class SuspectAssert extends AbstractAssert<SuspectAssert, Suspect> {
    private final DiagnosisAssert origin;

    SuspectAssert(DiagnosisAssert origin, Suspect actual) {
        super(actual, SuspectAssert.class);
        this.origin = origin;
    }

    /** Goes back to the diagnosis. */
    public DiagnosisAssert and() {
        return origin;
    }

    /** Verifies a lower bound of its probability, between 0 and 1. */
    public SuspectAssert withProbabilityOfAtLeast(double least) {
        if (actual.probability() < least) {
            failWithMessage(
                    "Expected %s with a probability of at least %.2f, but it is %.4f",
                    actual.cause(), least, actual.probability());
        }
        return this;
    }

    /** Verifies an upper bound of its probability, between 0 and 1. */
    public SuspectAssert withProbabilityOfAtMost(double most) {
        if (actual.probability() > most) {
            failWithMessage(
                    "Expected %s with a probability of at most %.2f, but it is %.4f",
                    actual.cause(), most, actual.probability());
        }
        return this;
    }

    /** Verifies that evidence in its favour contains these words, in the sentence or in the quote. */
    public SuspectAssert because(String fragment) {
        return contains("speaks for", actual.inFavour(), fragment);
    }

    /** Verifies that evidence against it contains these words, in the sentence or in the quote. */
    public SuspectAssert despite(String fragment) {
        return contains("speaks against", actual.against(), fragment);
    }

    private SuspectAssert contains(String how, List<Evidence> evidence, String fragment) {
        boolean found = evidence.stream()
                .anyMatch(piece ->
                        piece.sentence().contains(fragment) || piece.quote().contains(fragment));
        if (!found) {
            failWithMessage(
                    "Expected evidence with <%s> that %s %s, but there is%n%s",
                    fragment, how, actual.cause(), evidence);
        }
        return this;
    }

    /** Verifies that one of its steps is for this actor. */
    public SuspectAssert mustBeActedOnBy(Actor actor) {
        if (!actual.actors().contains(actor)) {
            failWithMessage(
                    "Expected a step for %s, but the steps of %s are%n%s", actor, actual.cause(), actual.fixes());
        }
        return this;
    }
}
