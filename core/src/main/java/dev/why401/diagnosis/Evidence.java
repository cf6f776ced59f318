package dev.why401.diagnosis;

import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.io.Serializable;
import java.util.Set;

/**
 * One piece of evidence for or against a suspect.
 *
 * @param rule the id of the rule that read it, with its pack: {@code jira-cloud/gateway-scope-mismatch}
 * @param sentence what was seen, as a clause
 * @param quote the piece of the exchange that proves it, scrubbed; empty when there is nothing to quote
 * @param topics the sources that were needed to see it
 * @param strength how much it says
 * @param counted whether it was weighed; false when stronger evidence told the same fact
 */
public record Evidence(
        String rule, String sentence, String quote, Set<Topic> topics, Strength strength, boolean counted)
        implements Serializable {

    public Evidence {
        topics = Set.copyOf(topics);
    }

    /** Returns whether the quote says more than the sentence does already. */
    public boolean isQuoteWorthShowing() {
        return !quote.isEmpty() && !sentence.contains(quote);
    }

    /** Returns a copy that quotes nothing. */
    public Evidence withoutQuote() {
        return new Evidence(rule, sentence, "", topics, strength, counted);
    }

    /** Returns the sentence with the quote in parentheses. */
    @Override
    public String toString() {
        return isQuoteWorthShowing() ? sentence + " (" + quote + ")" : sentence;
    }
}
