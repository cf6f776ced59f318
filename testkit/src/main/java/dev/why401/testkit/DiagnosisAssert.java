package dev.why401.testkit;

import dev.why401.diagnosis.AnsweredBy;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Suspect;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Family;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Asserts on a {@link Diagnosis}; each failure shows the head of the ranking with its evidence. */
public final class DiagnosisAssert extends AbstractAssert<DiagnosisAssert, Diagnosis> {
    private static final int SHOWN = 5;

    DiagnosisAssert(Diagnosis actual) {
        super(actual, DiagnosisAssert.class);
    }

    /** Verifies that the evidence singles out a cause and that it is this one; goes on with it. */
    public SuspectAssert suspectsFirst(Cause cause) {
        isNotNull();
        if (!actual.isCauseKnown() || !actual.likeliest().cause().equals(cause)) {
            failWithMessage("Expected %s to be suspected first, but the ranking is%n%s", cause, ranking());
        }
        return new SuspectAssert(this, actual.likeliest()).as(descriptionText());
    }

    /** Verifies that each of the causes is among the first {@code count} suspects, in whatever order. */
    public DiagnosisAssert suspectsAmongFirst(int count, Cause... causes) {
        isNotNull();
        List<Cause> first =
                actual.suspects().stream().limit(count).map(Suspect::cause).toList();
        if (!first.containsAll(List.of(causes))) {
            failWithMessage(
                    "Expected %s to be among the first %d suspects, but the ranking is%n%s",
                    List.of(causes), count, ranking());
        }
        return this;
    }

    /** Verifies that none of the causes is among the first {@code count} suspects. */
    public DiagnosisAssert doesNotSuspectAmongFirst(int count, Cause... causes) {
        isNotNull();
        List<Cause> unwanted = List.of(causes);
        if (actual.suspects().stream().limit(count).map(Suspect::cause).anyMatch(unwanted::contains)) {
            failWithMessage(
                    "Expected none of %s to be among the first %d suspects, but the ranking is%n%s",
                    unwanted, count, ranking());
        }
        return this;
    }

    /** Goes on with the suspect for a cause, wherever it stands. */
    public SuspectAssert suspect(Cause cause) {
        isNotNull();
        return actual.suspect(cause)
                .map(suspect -> new SuspectAssert(this, suspect).as(descriptionText()))
                .orElseThrow(() -> failure("Expected %s to be ranked, but the ranking is%n%s", cause, ranking()));
    }

    /** Verifies that nothing in the evidence singles out a cause. */
    public DiagnosisAssert knowsNoCause() {
        isNotNull();
        if (actual.isCauseKnown()) {
            failWithMessage("Expected no cause to be singled out, but the ranking is%n%s", ranking());
        }
        return this;
    }

    /** Verifies who most likely wrote the answer. */
    public DiagnosisAssert isAnsweredBy(Answerer answerer) {
        isNotNull();
        AnsweredBy by = actual.answeredBy();
        if (by.answerer() != answerer) {
            failWithMessage(
                    "Expected the answer to be written by %s, but it is %s (%.2f) because of%n%s",
                    answerer, by.answerer(), by.probability(), by.because());
        }
        return this;
    }

    /** Verifies who most likely wrote the answer, and the vendor or product. */
    public DiagnosisAssert isAnsweredBy(Answerer answerer, String name) {
        isAnsweredBy(answerer);
        if (!actual.answeredBy().name().equals(name)) {
            failWithMessage(
                    "Expected the answer to be written by <%s>, but it is <%s> because of%n%s",
                    name, actual.answeredBy().name(), actual.answeredBy().because());
        }
        return this;
    }

    /** Verifies the family with the most probability. */
    public DiagnosisAssert isOfFamily(Family family) {
        isNotNull();
        if (actual.family() != family) {
            failWithMessage("Expected the family %s, but they are %s", family, actual.familyProbabilities());
        }
        return this;
    }

    /** Verifies that the evidence shows a failure, whatever the status. */
    public DiagnosisAssert showsFailure() {
        isNotNull();
        if (!actual.showsFailure()) {
            failWithMessage("Expected the evidence to show a failure, but the ranking is%n%s", ranking());
        }
        return this;
    }

    /** Verifies that the evidence shows no failure. */
    public DiagnosisAssert showsNoFailure() {
        isNotNull();
        if (actual.showsFailure()) {
            failWithMessage("Expected the evidence to show no failure, but the ranking is%n%s", ranking());
        }
        return this;
    }

    private String ranking() {
        return actual.suspects().stream()
                .limit(SHOWN)
                .map(suspect -> String.format(
                        Locale.ROOT,
                        "  %.2f %s%n    because %s%n    but %s",
                        suspect.probability(),
                        suspect.cause(),
                        suspect.inFavour(),
                        suspect.against()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
