package dev.why401.capture;

/**
 * Reports input in which nothing was understood. The message is one sentence that says what was expected and what the first
 * line looks like, and repeats nothing of it, for a pasted line may be a secret.
 */
public final class UnreadableEvidenceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnreadableEvidenceException(String sentence) {
        super(sentence);
    }
}
