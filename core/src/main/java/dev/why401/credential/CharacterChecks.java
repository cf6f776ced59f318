package dev.why401.credential;

import static dev.why401.credential.ShapeFindings.BLANK_AROUND_PRINCIPAL;
import static dev.why401.credential.ShapeFindings.BLANK_INSIDE;
import static dev.why401.credential.ShapeFindings.LEADING_BLANK;
import static dev.why401.credential.ShapeFindings.NEWLINE_AT_END;
import static dev.why401.credential.ShapeFindings.NEWLINE_INSIDE;
import static dev.why401.credential.ShapeFindings.NON_ASCII_SECRET;
import static dev.why401.credential.ShapeFindings.QUOTES_AROUND;
import static dev.why401.credential.ShapeFindings.SMART_QUOTE_OR_DASH;
import static dev.why401.credential.ShapeFindings.TRAILING_BLANK;
import static dev.why401.credential.ShapeFindings.TRAILING_PUNCTUATION;
import static dev.why401.credential.ShapeFindings.ZERO_WIDTH_CHARACTER;

import dev.why401.credential.AuthorizationValue.Form;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.ShapeFinding;
import java.util.List;
import java.util.function.IntPredicate;

/** Looks for characters that copying, shells and word processors leave in a credential. */
final class CharacterChecks implements CredentialCheck {

    @Override
    public List<ShapeFinding> check(CredentialView view) {
        AuthorizationValue value = view.value();
        if (!value.carriesOneValue() && value.scheme() != Scheme.BASIC) {
            return List.of();
        }
        String principal = value.principal() == null ? "" : value.principal();
        String bare = value.bareSecret();
        boolean explained = ValueChecks.explain(value);
        boolean isToken = value.carriesOneValue() || value.secretKind().isPresent();
        boolean hasBlankInside = bare.chars().anyMatch(c -> Characters.isBlank(c) && !Characters.isLineEnd(c));
        return new Notes()
                .when(
                        quoted(value, principal),
                        QUOTES_AROUND,
                        "There are quotation marks around the value; unless they are part of it, write it without them.")
                .when(
                        startsWithBlank(value),
                        LEADING_BLANK,
                        "The secret starts with a blank; unless it is part of it, write it without.")
                .when(
                        endsWith(value, false),
                        TRAILING_BLANK,
                        "The secret ends with a blank; unless it is part of it, write it without.")
                .when(
                        endsWith(value, true),
                        NEWLINE_AT_END,
                        "The secret ends with a line end, as \"echo\" without \"-n\" or a file with a last empty line leaves"
                                + " it; use \"printf\" or trim what was read.")
                .when(
                        bare.chars().anyMatch(Characters::isLineEnd),
                        NEWLINE_INSIDE,
                        "There is a line end inside the secret; copy it again, in one line.")
                .when(
                        isToken && hasBlankInside && !explained && !value.isPythonBytes(),
                        BLANK_INSIDE,
                        "There is a blank inside the token, and tokens have none; copy it again, whole and in one line.")
                .when(
                        !principal.equals(Characters.trim(principal)) && !principal.isBlank(),
                        BLANK_AROUND_PRINCIPAL,
                        "There is a blank or a line end in front of the user name or behind it; write it without.")
                .when(
                        any(value, principal, Characters::isInvisible),
                        ZERO_WIDTH_CHARACTER,
                        "There is a character in the value that takes no room on the screen; type the value again, or copy"
                                + " it through a plain text editor that shows such characters.")
                .when(
                        any(value, principal, c -> Characters.isTypographicQuote(c) || Characters.isTypographicDash(c)),
                        SMART_QUOTE_OR_DASH,
                        "There is a typographic quotation mark or dash in the value, as word processors and chats make of"
                                + " plain ones; copy it from where it was created.")
                .when(
                        !explained && bare.chars().anyMatch(c -> isForeign(c, isToken)),
                        NON_ASCII_SECRET,
                        "The secret has letters or signs outside ASCII, which servers decode in different ways; if it is a"
                                + " token, copy it again, and if it is a password, choose one without them.")
                .when(
                        !explained && endsWithPunctuation(bare),
                        TRAILING_PUNCTUATION,
                        "A comma, a semicolon or a period follows the token; write the token without it.")
                .all();
    }

    private static boolean quoted(AuthorizationValue value, String principal) {
        if (value.isPythonBytes()) {
            return false;
        }
        String written = Characters.trim(value.written());
        String raw = Characters.trim(value.raw());
        boolean around = Characters.isQuoted(raw)
                || Characters.isQuoted(written)
                || Characters.isQuoted(Characters.trim(value.secret()))
                || Characters.isQuoted(Characters.trim(principal));
        return around
                || (value.carriesOneValue()
                        && !written.isEmpty()
                        && (Characters.isQuote(raw.charAt(0)) || endsOrStartsWithQuote(written)));
    }

    private static boolean endsOrStartsWithQuote(String text) {
        return Characters.isQuote(text.charAt(0)) || Characters.isQuote(text.charAt(text.length() - 1));
    }

    /** Blanks around the value of a header mean nothing (RFC 9110 section 5.5); those around the parts of a pair do. */
    private static String edges(AuthorizationValue value) {
        return value.form() == Form.TOKEN ? value.written() : value.secret();
    }

    private static boolean startsWithBlank(AuthorizationValue value) {
        String text = edges(value);
        return !value.bareSecret().isEmpty() && Characters.isBlank(text.charAt(0));
    }

    private static boolean endsWith(AuthorizationValue value, boolean lineEnd) {
        String text = edges(value);
        if (value.bareSecret().isEmpty() || !Characters.isBlank(text.charAt(text.length() - 1))) {
            return false;
        }
        String tail = text.substring(text.stripTrailing().length());
        return tail.chars().anyMatch(Characters::isLineEnd) == lineEnd;
    }

    private static boolean any(AuthorizationValue value, String principal, IntPredicate test) {
        return value.raw().chars().anyMatch(test)
                || value.secret().chars().anyMatch(test)
                || principal.chars().anyMatch(test);
    }

    private static boolean isForeign(int c, boolean isToken) {
        return c >= 0x80
                && !Characters.isInvisible(c)
                && !Characters.isTypographicQuote(c)
                && !Characters.isTypographicDash(c)
                && !(isToken && Characters.isBlank(c));
    }

    private static boolean endsWithPunctuation(String secret) {
        if (secret.length() < 2 || ",;.".indexOf(secret.charAt(secret.length() - 1)) < 0) {
            return false;
        }
        String token = secret.substring(0, secret.length() - 1);
        return SecretShapes.isAtlassianPrefixed(token)
                || SecretShapes.isForeign(token)
                || SecretShapes.isPat(token)
                || Jwt.read(token) != null;
    }
}
