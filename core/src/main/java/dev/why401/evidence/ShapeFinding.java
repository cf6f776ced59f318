package dev.why401.evidence;

import java.io.Serializable;

/**
 * Tells one thing that is odd about the shape of a credential, found without asking any server.
 *
 * @param id stable id in kebab case, for example {@code doubled-scheme}; rules refer to it
 * @param message one sentence for the person who typed the credential: what is odd and what to write; never the secret
 */
public record ShapeFinding(String id, String message) implements Serializable {

    ShapeFinding scrubbed(Scrubber scrubber) {
        return new ShapeFinding(id, scrubber.line(message, 1_000));
    }
}
