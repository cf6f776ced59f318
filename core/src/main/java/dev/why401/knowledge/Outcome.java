package dev.why401.knowledge;

import static java.util.Objects.requireNonNull;

import dev.why401.evidence.Finding;

/**
 * One of the answers that a {@link Question} can have. A plain value; immutable and thread-safe.
 *
 * @param question the id of the question, in kebab case
 * @param id its own id, in kebab case, unique in its question
 * @param sentence what is so if this is the answer, as a clause: "the server accepts the credential"
 */
public record Outcome(String question, String id, String sentence) {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id is not in kebab case
     */
    public Outcome {
        requireNonNull(sentence, "sentence");
        new Finding(question, id, "");
    }

    /** Returns the finding that this is the answer. */
    public Finding found(String quote) {
        return new Finding(question, id, quote);
    }
}
