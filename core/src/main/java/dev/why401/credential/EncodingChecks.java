package dev.why401.credential;

import static dev.why401.credential.ShapeFindings.BASE64_OF_A_PAIR_IN_BEARER;
import static dev.why401.credential.ShapeFindings.BASIC_NOT_BASE64;
import static dev.why401.credential.ShapeFindings.BASIC_WITHOUT_COLON;
import static dev.why401.credential.ShapeFindings.BASIC_WITH_BARE_TOKEN;
import static dev.why401.credential.ShapeFindings.ENCODED_TWICE;
import static dev.why401.credential.ShapeFindings.HTML_ENCODED;
import static dev.why401.credential.ShapeFindings.LINE_BREAKS_FROM_BASE64_TOOL;
import static dev.why401.credential.ShapeFindings.PAIR_IN_BEARER;
import static dev.why401.credential.ShapeFindings.PAIR_NOT_ENCODED;
import static dev.why401.credential.ShapeFindings.PYTHON_BYTES_LITERAL;
import static dev.why401.credential.ShapeFindings.URL_ENCODED;

import dev.why401.credential.AuthorizationValue.Form;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.ShapeFinding;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for encodings that are missing, doubled, or of another place (URL, HTML). */
final class EncodingChecks implements CredentialCheck {

    /** Nothing but what percent-encoding leaves, and at least one sign that had to be encoded. */
    private static final Pattern PERCENT_ENCODED = Pattern.compile("(?:[A-Za-z0-9._~!*'()+-]|%[0-9A-Fa-f]{2})++");

    private static final Pattern ENCODED_SIGN =
            Pattern.compile("%(?:2[0-9A-Fa-f]|3[A-Fa-f]|40|5[B-Eb-e]|60|7[B-Db-d]|[C-Ec-e][0-9A-Fa-f]%)");

    private static final Pattern CHARACTER_REFERENCE =
            Pattern.compile("&(?:amp|lt|gt|quot|apos|#[0-9]{2,5}|#[xX][0-9A-Fa-f]{2,4});");

    @Override
    public List<ShapeFinding> check(CredentialView view) {
        AuthorizationValue value = view.value();
        if (!value.carriesOneValue() && value.scheme() != Scheme.BASIC) {
            return List.of();
        }
        boolean urlEncoded = isPercentEncoded(value.bareSecret()) || isPercentEncodedEmail(value.principal());
        boolean htmlEncoded = CHARACTER_REFERENCE.matcher(value.bareSecret()).find();
        boolean encodedTwice = isEncodedTwice(value);
        boolean explained = ValueChecks.explain(value) || urlEncoded || htmlEncoded || encodedTwice;
        return new Notes()
                .when(
                        urlEncoded,
                        URL_ENCODED,
                        "The value is percent-encoded, as for a URL; a header takes it as it is, so decode it first.")
                .when(
                        htmlEncoded,
                        HTML_ENCODED,
                        "The secret holds an HTML character reference such as \"&amp;\"; copy it from the page as it is shown"
                                + " and not from its source.")
                .when(
                        value.isPythonBytes(),
                        PYTHON_BYTES_LITERAL,
                        "The value stands in b'...', as Python prints bytes; decode the bytes to text before the header is"
                                + " made.")
                .when(
                        value.form() == Form.ENCODED_PAIR,
                        BASE64_OF_A_PAIR_IN_BEARER,
                        "This is a value of Basic, a name and a secret in Base64, and it is sent as Bearer; send it as Basic,"
                                + " or the token alone as Bearer.")
                .when(
                        value.form() == Form.PLAIN_PAIR && value.scheme() != Scheme.BASIC,
                        PAIR_IN_BEARER,
                        "An e-mail address and a secret are sent as Bearer; send them as Basic, in Base64, or the token alone"
                                + " as Bearer.")
                .when(
                        value.form() == Form.PLAIN_PAIR && value.scheme() == Scheme.BASIC && !explained,
                        PAIR_NOT_ENCODED,
                        "Basic carries the name and the secret in plain; encode \"name:secret\" in Base64.")
                .when(
                        encodedTwice,
                        ENCODED_TWICE,
                        "The name and the secret went through Base64 twice; the program encodes them itself, so enter them in"
                                + " plain.")
                .when(
                        value.form() == Form.NOT_BASE64 && !explained && !isOneOfSeveral(value),
                        BASIC_NOT_BASE64,
                        "What follows \"Basic\" is not Base64 of a name and a secret; encode \"name:secret\" in Base64.")
                .when(
                        value.form() == Form.NO_COLON && !explained,
                        BASIC_WITHOUT_COLON,
                        "What follows \"Basic\" has no colon once it is decoded; encode the name, a colon and the secret"
                                + " together.")
                .when(
                        value.form() == Form.BARE_TOKEN && isOfNoOtherFinding(value),
                        BASIC_WITH_BARE_TOKEN,
                        "Basic carries a token alone; encode \"name:token\" in Base64.")
                .when(
                        value.scheme() == Scheme.BASIC && isBrokenIntoLines(value),
                        LINE_BREAKS_FROM_BASE64_TOOL,
                        "The Base64 text is broken into lines; make it with \"base64 -w0\", or leave the encoding to the"
                                + " program.")
                .all();
    }

    private static boolean isPercentEncoded(String secret) {
        return secret.indexOf('%') >= 0
                && PERCENT_ENCODED.matcher(secret).matches()
                && ENCODED_SIGN.matcher(secret).find();
    }

    private static boolean isPercentEncodedEmail(@Nullable String principal) {
        return principal != null
                && PrincipalShapes.isEmail(Characters.bare(principal)
                        .replace("%40", "@")
                        .replace("%2B", "+")
                        .replace("%2b", "+"))
                && principal.contains("%40");
    }

    private static boolean isEncodedTwice(AuthorizationValue value) {
        String inner = Base64Text.text(value.bareSecret());
        if (inner == null) {
            return false;
        }
        int colon = inner.indexOf(':');
        String name = colon > 0 ? inner.substring(0, colon) : "";
        return switch (value.form()) {
            case NO_COLON ->
                PrincipalShapes.isEmail(name)
                        || (colon > 0 && inner.length() >= 10 && inner.chars().allMatch(c -> c > ' ' && c < 0x7f));
            case PAIR ->
                !name.isEmpty() && value.principal() != null && name.equals(Characters.bare(value.principal()));
            default -> false;
        };
    }

    private static boolean isOneOfSeveral(AuthorizationValue value) {
        return AuthorizationValue.linesOf(value.raw()).size() > 1;
    }

    /** Tokens that do not belong into Basic at all have findings of their own. */
    private static boolean isOfNoOtherFinding(AuthorizationValue value) {
        return value.jwt() == null
                && !value.bareSecret().startsWith("eyJ")
                && !value.secretKind().is(SecretKind.PAT)
                && !value.secretKind().is(SecretKind.ALIGN_TOKEN);
    }

    private static boolean isBrokenIntoLines(AuthorizationValue value) {
        boolean ofHeader = value.form() == Form.PAIR && !value.written().equals(value.secret());
        return ofHeader
                && !value.repeatsSchemeWord()
                && !value.isPythonBytes()
                && Characters.bare(value.written()).chars().anyMatch(Characters::isBlank);
    }
}
