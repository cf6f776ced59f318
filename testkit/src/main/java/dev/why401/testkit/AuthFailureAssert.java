package dev.why401.testkit;

import dev.why401.AuthFailure;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Family;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.AbstractAssert;

/** Asserts on what a program can decide on when a call was refused. */
public final class AuthFailureAssert extends AbstractAssert<AuthFailureAssert, AuthFailure> {
    AuthFailureAssert(AuthFailure actual) {
        super(actual, AuthFailureAssert.class);
    }

    /** Goes on with the diagnosis. */
    public DiagnosisAssert diagnosis() {
        isNotNull();
        return new DiagnosisAssert(actual.diagnosis()).as(descriptionText());
    }

    /** Goes on with the explanation. */
    public ExplanationAssert explanation() {
        isNotNull();
        return new ExplanationAssert(actual.explain()).as(descriptionText());
    }

    /** Verifies that the evidence singles out this cause; goes on with it. */
    public SuspectAssert suspectsFirst(Cause cause) {
        return diagnosis().suspectsFirst(cause);
    }

    /** Verifies that each of the causes is among the first {@code count} suspects, in whatever order. */
    public AuthFailureAssert suspectsAmongFirst(int count, Cause... causes) {
        diagnosis().suspectsAmongFirst(count, causes);
        return this;
    }

    /** Verifies that none of the causes is among the first {@code count} suspects. */
    public AuthFailureAssert doesNotSuspectAmongFirst(int count, Cause... causes) {
        diagnosis().doesNotSuspectAmongFirst(count, causes);
        return this;
    }

    /** Verifies what can be done about it. */
    public AuthFailureAssert isOfFamily(Family family) {
        diagnosis().isOfFamily(family);
        return this;
    }

    /** Verifies the status of the final answer. */
    public AuthFailureAssert hasStatus(int status) {
        isNotNull();
        if (!actual.status().equals(OptionalInt.of(status))) {
            failWithMessage("Expected status %d, but it is %s", status, actual.status());
        }
        return this;
    }

    /** Verifies that no answer arrived. */
    public AuthFailureAssert hasNoStatus() {
        isNotNull();
        if (actual.status().isPresent()) {
            failWithMessage(
                    "Expected no answer, but there is one with status %d",
                    actual.status().getAsInt());
        }
        return this;
    }

    /** Verifies that the same call may well succeed later without anybody acting. */
    public AuthFailureAssert isRetryable() {
        isNotNull();
        if (!actual.isRetryable()) {
            failWithMessage("Expected a failure that waiting may cure, but it is%n%s", actual);
        }
        return this;
    }

    /** Verifies that waiting does not help. */
    public AuthFailureAssert isNotRetryable() {
        isNotNull();
        if (actual.isRetryable()) {
            failWithMessage("Expected a failure that waiting does not cure, but it is%n%s", actual);
        }
        return this;
    }

    /** Verifies that a new or other credential could help. */
    public AuthFailureAssert couldBeCuredByANewCredential() {
        isNotNull();
        if (!actual.couldNewCredentialHelp()) {
            failWithMessage("Expected a failure that a new credential may cure, but it is%n%s", actual);
        }
        return this;
    }

    /** Verifies that a new or other credential does not help. */
    public AuthFailureAssert isNotCuredByANewCredential() {
        isNotNull();
        if (actual.couldNewCredentialHelp()) {
            failWithMessage("Expected a failure that no new credential cures, but it is%n%s", actual);
        }
        return this;
    }

    /** Verifies that somebody has to act. */
    public AuthFailureAssert mustBeActedOnBy(Actor actor) {
        isNotNull();
        if (!actual.mustAct().contains(actor)) {
            failWithMessage("Expected %s to have to act, but it is %s on%n%s", actor, actual.mustAct(), actual);
        }
        return this;
    }

    /** Verifies the id under which whoever answered can look the call up. */
    public AuthFailureAssert hasTraceId(String id) {
        isNotNull();
        if (!actual.traceId().equals(Optional.of(id))) {
            failWithMessage("Expected the trace id <%s>, but it is %s", id, actual.traceId());
        }
        return this;
    }

    /**
     * Verifies that none of the secrets is in anything that is shown, logged or serialized, neither as it is nor
     * percent-encoded or in Base64.
     */
    public AuthFailureAssert showsNoSecret(String... secrets) {
        explanation().showsNoSecret(secrets);
        Leaks.in("the message", actual.message(), secrets).ifPresent(this::failWithMessage);
        Leaks.in("toString()", actual + " " + actual.diagnosis().exchange(), secrets)
                .ifPresent(this::failWithMessage);
        Leaks.in("the serialized form", Leaks.serialized(actual), secrets).ifPresent(this::failWithMessage);
        return this;
    }
}
