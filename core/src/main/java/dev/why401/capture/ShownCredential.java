package dev.why401.capture;

import dev.why401.credential.CredentialInspector;
import dev.why401.credential.ShapeFindings;
import dev.why401.evidence.Address;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShapeFinding;
import java.util.List;

/** Reads the shape of a credential as far as whoever shared it left it to be seen. */
final class ShownCredential {
    private ShownCredential() {}

    /** Returns the shape of what an Authorization header shows; of a masked one, that of the words in front of the mask. */
    static SentCredential of(String authorization, boolean cookie, Fact<Address> target) {
        SentCredential shape = CredentialInspector.inspect(authorization, cookie, target, List.of());
        boolean unfilled = CredentialInspector.isUnfilled(authorization);
        boolean hidden = Masked.isMasked(authorization)
                || ShellWords.hasVariable(authorization)
                || (isNoPair(shape) && Masked.isStandIn(authorization));
        if (unfilled || !hidden) {
            return shape;
        }
        boolean named =
                !Masked.scheme(authorization).isEmpty() && !shape.scheme().is(Scheme.NONE);
        List<ShapeFinding> ofScheme = shape.findings().stream()
                .filter(finding -> finding.id().equals(ShapeFindings.DOUBLED_SCHEME))
                .toList();
        return new SentCredential(
                named ? shape.scheme() : Fact.unknown(), Fact.unknown(), Fact.unknown(), ofScheme, Fact.unknown());
    }

    /** Whoever shares a call seldom leaves the true value in it, so that a short word in Basic is no proof of a wrong one. */
    private static boolean isNoPair(SentCredential shape) {
        return shape.findings().stream()
                .anyMatch(finding -> finding.id().equals(ShapeFindings.BASIC_NOT_BASE64)
                        || finding.id().equals(ShapeFindings.BASIC_WITHOUT_COLON));
    }

    /** Returns {@code first}, and what only {@code rest} tells. */
    static SentCredential filled(SentCredential first, SentCredential rest) {
        return new SentCredential(
                first.scheme().isKnown() ? first.scheme() : rest.scheme(),
                first.principal().isKnown() ? first.principal() : rest.principal(),
                first.secret().isKnown() ? first.secret() : rest.secret(),
                first.findings().isEmpty() ? rest.findings() : first.findings(),
                first.jwt().isKnown() ? first.jwt() : rest.jwt());
    }
}
