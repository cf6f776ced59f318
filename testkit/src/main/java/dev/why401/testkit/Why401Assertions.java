package dev.why401.testkit;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.explain.Explanation;

/**
 * The entry to the AssertJ assertions of this library. Import {@code assertThat} statically from here and from AssertJ's own
 * {@code Assertions}; the compiler picks the right one.
 *
 * <pre>{@code
 * assertThat(diagnosis)
 *         .suspectsFirst(PASSWORD_NOT_ACCEPTED)
 *         .withProbabilityOfAtLeast(0.5)
 *         .because("a password was sent");
 * }</pre>
 */
public final class Why401Assertions {
    private Why401Assertions() {}

    /** Starts assertions on a diagnosis. */
    public static DiagnosisAssert assertThat(Diagnosis actual) {
        return new DiagnosisAssert(actual);
    }

    /** Starts assertions on a failure, as a listener hears it. */
    public static AuthFailureAssert assertThat(AuthFailure actual) {
        return new AuthFailureAssert(actual);
    }

    /** Starts assertions on the exception that stands for a failure. */
    public static AuthFailureExceptionAssert assertThat(AuthFailureException actual) {
        return new AuthFailureExceptionAssert(actual);
    }

    /** Starts assertions on an explanation. */
    public static ExplanationAssert assertThat(Explanation actual) {
        return new ExplanationAssert(actual);
    }
}
