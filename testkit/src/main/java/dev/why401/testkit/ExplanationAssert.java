package dev.why401.testkit;

import dev.why401.diagnosis.Evidence;
import dev.why401.explain.Explanation;
import dev.why401.explain.Explanation.Alternative;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Cause;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Asserts on what a person reads. */
public final class ExplanationAssert extends AbstractAssert<ExplanationAssert, Explanation> {
    ExplanationAssert(Explanation actual) {
        super(actual, ExplanationAssert.class);
    }

    /** Verifies the cause that the headline names. */
    public ExplanationAssert names(Cause cause) {
        isNotNull();
        if (!actual.causeId().equals(cause.id())) {
            failWithMessage("Expected an explanation of %s, but it is%n%s", cause, actual);
        }
        return this;
    }

    /** Verifies how sure the headline is. */
    public ExplanationAssert isOfCertainty(Certainty certainty) {
        isNotNull();
        if (actual.certainty() != certainty) {
            failWithMessage("Expected the certainty %s, but it is %s:%n%s", certainty, actual.certainty(), actual);
        }
        return this;
    }

    /** Verifies that a line after "because" contains these words. */
    public ExplanationAssert because(String fragment) {
        isNotNull();
        if (actual.because().stream().map(Evidence::toString).noneMatch(line -> line.contains(fragment))) {
            failWithMessage("Expected a \"because\" with <%s>, but it is%n%s", fragment, actual);
        }
        return this;
    }

    /** Verifies that a step for this actor contains these words. */
    public ExplanationAssert tells(Actor actor, String fragment) {
        isNotNull();
        if (actual.steps().stream()
                .noneMatch(step -> step.actor() == actor && step.step().contains(fragment))) {
            failWithMessage("Expected a step for %s with <%s>, but it is%n%s", actor, fragment, actual);
        }
        return this;
    }

    /** Verifies that each of the causes is named under "It could also be". */
    public ExplanationAssert alsoNames(Cause... causes) {
        isNotNull();
        List<String> named =
                actual.alternatives().stream().map(Alternative::causeId).toList();
        if (!named.containsAll(List.of(causes).stream().map(Cause::id).toList())) {
            failWithMessage("Expected %s among what else it could be, but it is%n%s", List.of(causes), actual);
        }
        return this;
    }

    /** Verifies that the words of the server, as they are repeated, contain these. */
    public ExplanationAssert repeats(String fragment) {
        isNotNull();
        if (actual.words().stream().noneMatch(line -> line.contains(fragment))) {
            failWithMessage("Expected the server's words to contain <%s>, but they are %s", fragment, actual.words());
        }
        return this;
    }

    /** Verifies that the text contains these words; where the text breaks its lines does not matter. */
    public ExplanationAssert says(String... fragments) {
        isNotNull();
        String text = flowing(actual.toText());
        for (String fragment : fragments) {
            if (!text.contains(flowing(fragment))) {
                failWithMessage("Expected the words <%s>, but it is%n%s", fragment, actual);
            }
        }
        return this;
    }

    /** Verifies that the text does not contain any of these words. */
    public ExplanationAssert doesNotSay(String... fragments) {
        isNotNull();
        String text = flowing(actual.toText());
        for (String fragment : fragments) {
            if (text.contains(flowing(fragment))) {
                failWithMessage("Expected nothing of <%s>, but it is%n%s", fragment, actual);
            }
        }
        return this;
    }

    private static String flowing(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /**
     * Verifies that none of the secrets is in any form of the explanation, neither as it is nor percent-encoded or in
     * Base64.
     */
    public ExplanationAssert showsNoSecret(String... secrets) {
        isNotNull();
        Leaks.in("the text", actual.toText(), secrets).ifPresent(this::failWithMessage);
        Leaks.in("the Markdown", actual.toMarkdown(), secrets).ifPresent(this::failWithMessage);
        Leaks.in("the JSON", actual.toJson(), secrets).ifPresent(this::failWithMessage);
        Leaks.in("the line for the log", actual.toLogLine() + actual.summary(), secrets)
                .ifPresent(this::failWithMessage);
        return this;
    }
}
