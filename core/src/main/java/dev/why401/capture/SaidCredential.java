package dev.why401.capture;

import dev.why401.evidence.Fact;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import java.util.Locale;

/** Describes a credential of which a client told the scheme and the user name alone. */
final class SaidCredential {
    private SaidCredential() {}

    /**
     * Returns its shape.
     *
     * @param scheme the word for the scheme, in any case
     * @param name the user name; empty if there is none, with a variable of the shell in it if it is unknown
     */
    static SentCredential of(String scheme, String name) {
        return SentCredential.of(scheme(scheme), principal(name), Fact.<SecretKind>unknown());
    }

    private static Fact<Scheme> scheme(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "basic" -> Fact.present(Scheme.BASIC);
            case "bearer" -> Fact.present(Scheme.BEARER);
            case "ntlm", "negotiate", "ntlm-wb" -> Fact.present(Scheme.NEGOTIATE);
            case "digest", "aws-sigv4", "aws_sigv4" -> Fact.present(Scheme.OTHER);
            default -> Fact.unknown();
        };
    }

    private static Fact<PrincipalKind> principal(String name) {
        if (name.isBlank() || ShellWords.hasVariable(name) || Masked.isMasked(name)) {
            return Fact.unknown();
        }
        return Fact.present(name.indexOf('@') > 0 ? PrincipalKind.EMAIL : PrincipalKind.USERNAME);
    }
}
