package dev.why401.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A fact that no answer shows and that an experiment can find out, with all the outcomes that it can have; exactly one of them
 * is true. Rules say what an outcome means for the causes ({@link Signals#found}); that is all the doctor needs to know how much
 * an experiment would tell. A plain value; immutable and thread-safe.
 *
 * @param topic the source of the fact: findings from one source tell one fact and count once for a cause
 * @param noun the question as a noun: "who the product says the caller is"
 * @param outcomes two or more
 */
public record Question(Topic topic, String noun, List<Outcome> outcomes) {
    /**
     * Checks the outcomes.
     *
     * @throws IllegalArgumentException if there are fewer than two outcomes, they belong to different questions, or the topic is
     *     not one of experiments
     */
    public Question {
        requireNonNull(noun, "noun");
        outcomes = List.copyOf(outcomes);
        if (!topic.isProbe()) {
            throw new IllegalArgumentException("A question is about what an experiment tells, not about " + topic);
        }
        if (outcomes.stream().map(Outcome::id).distinct().count() < 2
                || outcomes.stream().map(Outcome::question).distinct().count() != 1) {
            throw new IllegalArgumentException("A question has two outcomes of its own, or more: " + noun);
        }
    }

    /** Returns the question that these outcomes answer. */
    public static Question of(Topic topic, String noun, Outcome... outcomes) {
        return new Question(topic, noun, List.of(outcomes));
    }

    /** Returns its id, in kebab case. */
    public String id() {
        return outcomes.get(0).question();
    }

    /** Returns the outcome with that id. */
    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }
}
