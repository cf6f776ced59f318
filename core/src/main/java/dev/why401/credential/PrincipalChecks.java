package dev.why401.credential;

import static dev.why401.credential.ShapeFindings.EMAIL_WITH_MAILTO_OR_DISPLAY_NAME;
import static dev.why401.credential.ShapeFindings.PRINCIPAL_AND_SECRET_SWAPPED;
import static dev.why401.credential.ShapeFindings.TWO_COLONS;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.ShapeFinding;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at the name in front of the secret, and at how the two are parted. */
final class PrincipalChecks implements CredentialCheck {

    private static final Pattern DECORATED_EMAIL = Pattern.compile("(?i)mailto:.{1,400}"
            + "|.{0,200}<[^<>\\s@]{1,64}@[^<>\\s@]{1,253}>[,;]?"
            + "|[^<>\\s@]{1,64}@[^<>\\s@,;]{1,253}[,;>]{1,3}");

    @Override
    public List<ShapeFinding> check(CredentialView view) {
        AuthorizationValue value = view.value();
        if (value.principal() == null) {
            return List.of();
        }
        String name = Characters.bare(value.principal());
        String secret = value.bareSecret();
        boolean mailto = name.equalsIgnoreCase("mailto") && PrincipalShapes.startsWithEmail(secret);
        return new Notes()
                .when(
                        mailto || DECORATED_EMAIL.matcher(name).matches(),
                        EMAIL_WITH_MAILTO_OR_DISPLAY_NAME,
                        "There is more than the e-mail address in front of the secret; write the bare address, without"
                                + " \"mailto:\", display name, angle brackets or punctuation.")
                .when(
                        !mailto && hasOneColonTooMany(name, secret),
                        TWO_COLONS,
                        "There is one colon or one name too many between the name and the secret; write the name, one colon"
                                + " and the token.")
                .when(
                        PrincipalShapes.isEmail(secret)
                                && SecretShapes.kindOf(name, Scheme.OTHER, null).isPresent()
                                && !name.isEmpty(),
                        PRINCIPAL_AND_SECRET_SWAPPED,
                        "The token stands where the name belongs and the e-mail address where the token belongs; swap them.")
                .all();
    }

    /** A password may hold colons; a name in front of the secret, or a token of a kind that has none, tells. */
    private static boolean hasOneColonTooMany(String name, String secret) {
        boolean token = SecretShapes.isAtlassianPrefixed(secret) && secret.indexOf(':') >= 0;
        boolean emptyPart = secret.startsWith(":") && SecretShapes.isAtlassianPrefixed(secret.substring(1));
        boolean nameTwice = !name.isEmpty() && secret.length() > name.length() + 1 && secret.startsWith(name + ":");
        return token
                || emptyPart
                || nameTwice
                || PrincipalShapes.startsWithEmail(secret)
                || (name.indexOf(':') >= 0 && !name.regionMatches(true, 0, "mailto:", 0, 7));
    }
}
