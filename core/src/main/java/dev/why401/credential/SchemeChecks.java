package dev.why401.credential;

import static dev.why401.credential.ShapeFindings.BLANKS_AFTER_SCHEME;
import static dev.why401.credential.ShapeFindings.DOUBLED_SCHEME;
import static dev.why401.credential.ShapeFindings.HEADER_NAME_INSIDE;
import static dev.why401.credential.ShapeFindings.SCHEME_MISSING;
import static dev.why401.credential.ShapeFindings.SCHEME_WITHOUT_BLANK;
import static dev.why401.credential.ShapeFindings.SCHEME_WITH_PUNCTUATION;
import static dev.why401.credential.ShapeFindings.SCHEME_WORD_IN_SECRET;
import static dev.why401.credential.ShapeFindings.TWO_CREDENTIALS_JOINED;
import static dev.why401.credential.ShapeFindings.UNKNOWN_SCHEME_WORD;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.ShapeFinding;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at the word in front of the secret (RFC 9110 section 11.4). */
final class SchemeChecks implements CredentialCheck {

    /** A passphrase may start with "basic" as well; a long word without blanks behind it is no passphrase. */
    private static final Pattern SCHEME_AND_TOKEN = Pattern.compile("(?i)(?:basic|bearer|jwt|oauth)\\s++\\S{16,}");

    @Override
    public List<ShapeFinding> check(CredentialView view) {
        AuthorizationValue value = view.value();
        boolean noWord = value.schemeWord().isEmpty();
        boolean hasToken = !value.written().isEmpty();
        String separator = value.separator();
        return new Notes()
                .when(
                        value.startsWithHeaderName(),
                        HEADER_NAME_INSIDE,
                        "The value starts with the name of the header; write only what follows \"Authorization:\".")
                .when(
                        AuthorizationValue.linesOf(value.raw()).size() > 1,
                        TWO_CREDENTIALS_JOINED,
                        "The header holds two credentials; send one, and look for a second place in the program or a proxy"
                                + " that sets the header.")
                .when(
                        hasToken && value.repeatsSchemeWord(),
                        DOUBLED_SCHEME,
                        "The scheme word stands twice; the program adds it already, so configure the token without it.")
                .when(
                        value.scheme() == Scheme.OTHER && noWord,
                        SCHEME_MISSING,
                        "The header holds a token without a scheme word; write the word that the product wants in front"
                                + " of it, for example \"Bearer\" and a blank.")
                .when(
                        value.scheme() == Scheme.OTHER && !noWord && !SchemeWords.isKnown(value.schemeWord()),
                        UNKNOWN_SCHEME_WORD,
                        "The first word of the header is no registered authentication scheme; write \"Basic\" or"
                                + " \"Bearer\", whichever the product wants for this kind of token.")
                .when(
                        hasToken && !noWord && separator.isEmpty(),
                        SCHEME_WITHOUT_BLANK,
                        "The scheme word and the token stand together; write exactly one blank between them.")
                .when(
                        separator.indexOf(':') >= 0 || separator.indexOf('=') >= 0,
                        SCHEME_WITH_PUNCTUATION,
                        "A colon or an equals sign follows the scheme word; write the word, one blank and the token.")
                .when(
                        separator.isBlank() && !separator.isEmpty() && !separator.equals(" "),
                        BLANKS_AFTER_SCHEME,
                        "More than one blank, or a tab, stands between the scheme word and the token; write exactly one"
                                + " blank.")
                .when(
                        value.principal() != null
                                && SCHEME_AND_TOKEN.matcher(value.bareSecret()).matches(),
                        SCHEME_WORD_IN_SECRET,
                        "The secret starts with a scheme word; enter the token alone.")
                .all();
    }
}
