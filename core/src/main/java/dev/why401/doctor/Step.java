package dev.why401.doctor;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One experiment that was made: why it was chosen, what it sent, what it found, and what that did to the ranking. Immutable,
 * thread-safe and serializable; holds no secret.
 *
 * @param number the place in the examination, from 1
 * @param experiment the id of the experiment
 * @param sentence what was done, as an imperative
 * @param reason why it was chosen
 * @param expectedBits the information that it was expected to give, in bits
 * @param requests what was sent; empty for an experiment that sends nothing
 * @param findings what was found, one for each question that was answered
 * @param before the leading suspects before
 * @param after the leading suspects after
 * @param took how long it took
 * @param problemOrNull why it came to no end, {@code null} if it did
 */
@SuppressWarnings("serial") // what List.copyOf returns is serializable
public record Step(
        int number,
        String experiment,
        String sentence,
        String reason,
        double expectedBits,
        List<SentRequest> requests,
        List<Found> findings,
        List<Belief> before,
        List<Belief> after,
        Duration took,
        @Nullable String problemOrNull)
        implements Serializable {
    public Step {
        requests = List.copyOf(requests);
        findings = List.copyOf(findings);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * A question that was answered.
     *
     * @param question its id
     * @param noun the question as a noun
     * @param outcome the id of the answer
     * @param sentence the answer as a clause
     * @param quote what shows it; may be empty
     */
    public record Found(String question, String noun, String outcome, String sentence, String quote)
            implements Serializable {}

    /** Returns why the experiment came to no end. */
    public Optional<String> problem() {
        return Optional.ofNullable(problemOrNull);
    }
}
