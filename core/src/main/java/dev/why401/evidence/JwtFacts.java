package dev.why401.evidence;

import java.io.Serializable;
import java.time.Instant;

/**
 * Holds the claims of a JSON Web Token that explain a refusal (RFC 7519 section 4.1); the token itself is not kept.
 *
 * @param expiresAt {@code exp}
 * @param notBefore {@code nbf}
 * @param issuedAt {@code iat}
 * @param issuer {@code iss}, scrubbed
 * @param audience {@code aud}, scrubbed; several are joined by a blank
 */
public record JwtFacts(
        Fact<Instant> expiresAt,
        Fact<Instant> notBefore,
        Fact<Instant> issuedAt,
        Fact<String> issuer,
        Fact<String> audience)
        implements Serializable {

    JwtFacts scrubbed(Scrubber scrubber) {
        return new JwtFacts(
                expiresAt,
                notBefore,
                issuedAt,
                issuer.map(name -> scrubber.line(name, 500)),
                audience.map(names -> scrubber.line(names, 500)));
    }
}
