package dev.why401.evidence;

import java.io.Serializable;
import java.util.List;

/**
 * Describes the credential that a request carried or was meant to carry by its shape alone. No part of the secret and no
 * part of the user name is in here.
 *
 * @param scheme how it travelled; {@link Scheme#NONE} when the request carried none
 * @param principal the kind of name beside the secret
 * @param secret the kind of the secret
 * @param findings what is odd about its shape, in the order found; empty when nothing is or nobody looked
 * @param jwt claims of the token if it was a readable JSON Web Token
 */
public record SentCredential(
        Fact<Scheme> scheme,
        Fact<PrincipalKind> principal,
        Fact<SecretKind> secret,
        List<ShapeFinding> findings,
        Fact<JwtFacts> jwt)
        implements Serializable {

    public SentCredential {
        findings = List.copyOf(findings);
    }

    /** Returns the shape of a credential of which nothing is known, not even whether there was one. */
    public static SentCredential unknown() {
        return new SentCredential(Fact.unknown(), Fact.unknown(), Fact.unknown(), List.of(), Fact.unknown());
    }

    /** Returns the shape of no credential at all. */
    public static SentCredential none() {
        return new SentCredential(
                Fact.present(Scheme.NONE),
                Fact.present(PrincipalKind.NONE),
                Fact.present(SecretKind.NONE),
                List.of(),
                Fact.absent());
    }

    /** Returns the shape of a credential of which no more than these three is known. */
    public static SentCredential of(Fact<Scheme> scheme, Fact<PrincipalKind> principal, Fact<SecretKind> secret) {
        return new SentCredential(scheme, principal, secret, List.of(), Fact.unknown());
    }

    /** Returns whether a finding with that id was made. */
    public boolean has(String findingId) {
        return findings.stream().anyMatch(finding -> finding.id().equals(findingId));
    }

    /** Returns the credential without what {@code scrubber} hides in the words about it. */
    SentCredential scrubbed(Scrubber scrubber) {
        if (findings.isEmpty() && !jwt.isPresent()) {
            return this;
        }
        return new SentCredential(
                scheme,
                principal,
                secret,
                findings.stream().map(finding -> finding.scrubbed(scrubber)).toList(),
                jwt.map(claims -> claims.scrubbed(scrubber)));
    }
}
