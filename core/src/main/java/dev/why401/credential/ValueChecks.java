package dev.why401.credential;

import static dev.why401.credential.ShapeFindings.EMPTY_PRINCIPAL;
import static dev.why401.credential.ShapeFindings.EMPTY_SECRET;
import static dev.why401.credential.ShapeFindings.MASKED_VALUE;
import static dev.why401.credential.ShapeFindings.PLACEHOLDER_VALUE;
import static dev.why401.credential.ShapeFindings.PRINTED_OBJECT;
import static dev.why401.credential.ShapeFindings.UNEXPANDED_VARIABLE;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.ShapeFinding;
import dev.why401.evidence.Unfilled;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for what stands where a secret should: nothing, a variable, a word for nothing, a mask. */
final class ValueChecks implements CredentialCheck {

    @Override
    public List<ShapeFinding> check(CredentialView view) {
        AuthorizationValue value = view.value();
        String principal = value.principal();
        return new Notes()
                .when(
                        value.bareSecret().isEmpty() && value.scheme() != Scheme.NEGOTIATE,
                        EMPTY_SECRET,
                        "There is no secret; check that the configuration value or environment variable it comes from is"
                                + " set where the program runs.")
                .when(
                        principal != null && Characters.bare(principal).isEmpty(),
                        EMPTY_PRINCIPAL,
                        "There is nothing in front of the colon; write the e-mail address or the user name of the account"
                                + " there.")
                .when(
                        any(value, NoSecrets::isVariable),
                        UNEXPANDED_VARIABLE,
                        "A variable stands where its value should; check that the place it is written in is one where"
                                + " variables are filled in, and that it is set there.")
                .when(
                        any(value, NoSecrets::isWordForNothing) || any(value, Unfilled::isSample),
                        PLACEHOLDER_VALUE,
                        "A word for no value, or a sample out of a manual, stands where the credential should; enter the"
                                + " real one.")
                .when(
                        isMasked(value),
                        MASKED_VALUE,
                        "The secret was masked before it was used; copy it from where it was created, not from a log or a"
                                + " form that hides it.")
                .when(
                        any(value, NoSecrets::isPrintedObject),
                        PRINTED_OBJECT,
                        "The program printed an object in place of the text in it; take the value out of the object before"
                                + " the header is made.")
                .all();
    }

    private static boolean isMasked(AuthorizationValue value) {
        return NoSecrets.isMasked(value.bareSecret()) || NoSecrets.isMasked(Characters.bare(value.written()));
    }

    private static boolean any(AuthorizationValue value, Predicate<String> test) {
        return Stream.of(value.bareSecret(), value.written(), value.principal())
                .filter(Objects::nonNull)
                .map(Characters::bare)
                .anyMatch(test);
    }

    /** Whether a variable, or what a manual tells its reader, stands where a value was to be filled in. */
    static boolean areUnfilled(AuthorizationValue value) {
        return any(value, NoSecrets::isVariable) || any(value, Unfilled::isToTheReader);
    }

    /** Whether the text that was sent is explained by one of these findings, so that its encoding says nothing. */
    static boolean explain(AuthorizationValue value) {
        return value.bareSecret().isEmpty()
                || any(value, text -> NoSecrets.isPlaceholder(text) || NoSecrets.isPrintedObject(text));
    }
}
