package dev.why401.testkit;

import dev.why401.AuthFailureException;
import org.assertj.core.api.AbstractThrowableAssert;

/** Asserts on the exception that stands for a failure: all that AssertJ asserts on exceptions, and the failure in it. */
public final class AuthFailureExceptionAssert
        extends AbstractThrowableAssert<AuthFailureExceptionAssert, AuthFailureException> {
    AuthFailureExceptionAssert(AuthFailureException actual) {
        super(actual, AuthFailureExceptionAssert.class);
    }

    /** Goes on with the failure. */
    public AuthFailureAssert failure() {
        isNotNull();
        return new AuthFailureAssert(actual.failure()).as(descriptionText());
    }

    /** Goes on with the explanation. */
    public ExplanationAssert explanation() {
        return failure().explanation();
    }
}
