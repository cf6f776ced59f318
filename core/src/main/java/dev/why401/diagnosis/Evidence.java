package dev.why401.diagnosis;

import static java.util.Objects.requireNonNull;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One piece of evidence for or against a suspect. The quote is looked up when it is asked for. Immutable and thread-safe. */
public final class Evidence implements Serializable {
    private static final long serialVersionUID = 1;

    private final String rule;
    private final String sentence;
    private final transient Quote quote;
    private final transient Set<Topic> topics;
    private final Strength strength;
    private final boolean counted;
    private final boolean complaint;

    /** Where a quote comes from. */
    @FunctionalInterface
    interface Quote {
        String text();
    }

    /** What is serialized. */
    @SuppressWarnings("serial") // what Set.copyOf returns is serializable
    private record Shown(
            String rule,
            String sentence,
            String quote,
            Set<Topic> topics,
            Strength strength,
            boolean counted,
            boolean complaint)
            implements Serializable {
        private Object readResolve() {
            return new Evidence(rule, sentence, () -> quote, topics, strength, counted, complaint);
        }
    }

    Evidence(
            String rule,
            String sentence,
            Quote quote,
            Set<Topic> topics,
            Strength strength,
            boolean counted,
            boolean complaint) {
        this.rule = requireNonNull(rule, "rule");
        this.sentence = requireNonNull(sentence, "sentence");
        this.quote = requireNonNull(quote, "quote");
        this.topics = Set.copyOf(topics);
        this.strength = requireNonNull(strength, "strength");
        this.counted = counted;
        this.complaint = complaint;
    }

    /** Returns the id of the rule that read it, with its pack: {@code jira-cloud/gateway-scope-mismatch}. */
    public String rule() {
        return rule;
    }

    /** Returns what was seen, as a clause. */
    public String sentence() {
        return sentence;
    }

    /** Returns the piece of the exchange that proves it, scrubbed; empty when there is nothing to quote. */
    public String quote() {
        return quote.text();
    }

    /** Returns the sources that were needed to see it. */
    public Set<Topic> topics() {
        return topics;
    }

    /** Returns how much it says. */
    public Strength strength() {
        return strength;
    }

    /** Returns whether it was weighed; false when stronger evidence told the same fact. */
    public boolean counted() {
        return counted;
    }

    /** Returns whether it rests on words that a grammar put together ({@link Rule#readsComplaints}). */
    boolean isComplaint() {
        return complaint;
    }

    /** Returns whether the quote says more than the sentence does already. */
    public boolean isQuoteWorthShowing() {
        return !quote().isEmpty() && !sentence.contains(quote());
    }

    /** Returns a copy that quotes nothing. */
    public Evidence withoutQuote() {
        return new Evidence(rule, sentence, () -> "", topics, strength, counted, complaint);
    }

    private Object writeReplace() {
        return new Shown(rule, sentence, quote(), topics, strength, counted, complaint);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence that
                && rule.equals(that.rule)
                && sentence.equals(that.sentence)
                && topics.equals(that.topics)
                && strength == that.strength
                && counted == that.counted
                && quote().equals(that.quote());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, sentence, strength, counted);
    }

    /** Returns the sentence with the quote in parentheses. */
    @Override
    public String toString() {
        return isQuoteWorthShowing() ? sentence + " (" + quote() + ")" : sentence;
    }
}
