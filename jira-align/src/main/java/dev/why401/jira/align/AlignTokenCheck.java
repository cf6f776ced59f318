package dev.why401.jira.align;

import static java.util.Objects.requireNonNull;

import dev.why401.credential.CredentialCheck;
import dev.why401.credential.CredentialView;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.ShapeFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks at the shape of a credential for Jira Align. What is odd on any product (quotation marks around it, a doubled scheme
 * word, a placeholder, a Jira Align token in Basic, an Atlassian token in Bearer) is found by the general checks.
 */
final class AlignTokenCheck implements CredentialCheck {
    /** A Bearer token does not begin with {@code user:<id>|}. */
    static final String PREFIX_MISSING = "align-prefix-missing";
    /** The part after the {@code |} is shorter than in Atlassian's examples. */
    static final String SHORT = "align-token-short";
    /** The part after the {@code |} is longer than in Atlassian's examples. */
    static final String LONG = "align-token-long";
    /** A slash or a backslash stands twice in a row. */
    static final String SLASH_DOUBLED = "align-slash-doubled";
    /** The token holds a quotation mark inside. */
    static final String QUOTE_INSIDE = "align-quote-inside";

    /** All the tokens that Atlassian shows in its articles have as many characters after the {@code |}. */
    private static final int USUAL_LENGTH = 40;

    private static final int SHORTEST_SECRET = 12;

    /** What begins like a variable, a tag or a mask has a finding of its own. */
    private static final Pattern NO_TOKEN = Pattern.compile("[$%{<*\\[].*|user:\\d{1,18}", Pattern.DOTALL);

    @Override
    public List<ShapeFinding> check(CredentialView view) {
        String token = requireNonNull(view.secret());
        if (view.secretKind().is(SecretKind.ALIGN_TOKEN)) {
            return ofToken(token.substring(token.indexOf('|') + 1));
        }
        boolean bearer = view.scheme() == Scheme.BEARER || view.scheme() == Scheme.OTHER;
        boolean nameless = bearer
                && !view.secretKind().isKnown()
                && token.length() >= SHORTEST_SECRET
                && !NO_TOKEN.matcher(token).matches();
        return nameless
                ? List.of(new ShapeFinding(
                        PREFIX_MISSING,
                        "The token does not begin with user:<id>|; copy the API 2.0 Token whole, from \"user:\" to its"
                                + " end, and not the API v1 token above it."))
                : List.of();
    }

    private static List<ShapeFinding> ofToken(String secret) {
        List<ShapeFinding> findings = new ArrayList<>();
        if (secret.length() < USUAL_LENGTH) {
            findings.add(new ShapeFinding(
                    SHORT,
                    "The token has " + secret.length() + " characters after the |, and those that Atlassian shows have "
                            + USUAL_LENGTH
                            + "; a shell or a file may have cut it at a sign such as $ ! ` | ; & < or #."));
        } else if (secret.length() > USUAL_LENGTH) {
            findings.add(new ShapeFinding(
                    LONG,
                    "The token has " + secret.length() + " characters after the |, and those that Atlassian shows have "
                            + USUAL_LENGTH + "; something may have been added to it or escaped in it."));
        }
        if (secret.contains("//") || secret.contains("\\\\")) {
            findings.add(new ShapeFinding(
                    SLASH_DOUBLED,
                    "A slash or a backslash stands twice in the token, as escaping leaves it (Jira Align then answers 400);"
                            + " compare it with the original."));
        }
        if (secret.indexOf('"') >= 0) {
            findings.add(new ShapeFinding(
                    QUOTE_INSIDE,
                    "The token holds a quotation mark, which Jira Align's tokens do not; one of a file or a script may"
                            + " have got into it."));
        }
        return findings;
    }
}
