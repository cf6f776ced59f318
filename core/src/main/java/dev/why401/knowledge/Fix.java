package dev.why401.knowledge;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One step that mends a cause and who has to take it.
 *
 * @param actor who
 * @param step one imperative sentence with its final period; may hold the placeholders of {@link Placeholders}
 */
public record Fix(Actor actor, String step) implements Serializable {
    public Fix {
        requireNonNull(actor, "actor");
        if (!step.endsWith(".")) {
            throw new IllegalArgumentException("A step is a sentence and ends with a period: " + step);
        }
    }

    /** Returns the step for {@code actor}. */
    public static Fix by(Actor actor, String step) {
        return new Fix(actor, step);
    }
}
