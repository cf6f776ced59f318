package dev.why401.evidence;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Holds what one experiment found out: which of the outcomes that a question can have was met, and what proves it. It is kept
 * by the ids of question and outcome, so that a finding outlives the knowledge that asked for it. Immutable and thread-safe.
 *
 * @param question the id of the question, in kebab case
 * @param outcome the id of the outcome, in kebab case, unique in its question
 * @param quote what was seen, scrubbed, one line of at most {@value #LONGEST_QUOTE} UTF-16 units; empty when there is nothing
 *     to quote
 */
public record Finding(String question, String outcome, String quote) implements Serializable {
    private static final int LONGEST_QUOTE = 300;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Keeps the quote as it may be shown.
     *
     * @throws IllegalArgumentException if an id is not in kebab case
     */
    public Finding {
        requireId(question);
        requireId(outcome);
        quote = Scrubber.patternsOnly().line(quote, LONGEST_QUOTE);
    }

    private static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A question and its outcomes have ids in kebab case: " + id);
        }
    }
}
