package dev.why401.doctor;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Suspect;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A suspect and how probable it was at some moment. Immutable and thread-safe.
 *
 * @param causeId the id of the cause
 * @param title the title of its page
 * @param probability between 0 and 1
 */
public record Belief(String causeId, String title, double probability) implements Serializable {
    private static final int MOST = 6;
    private static final double LEAST = 0.01;

    /** Returns the leading suspects of a ranking, the likeliest first; one at least. */
    static List<Belief> of(Diagnosis diagnosis) {
        List<Belief> all = new ArrayList<>();
        for (Suspect suspect : diagnosis.suspects()) {
            if (all.size() == MOST || (!all.isEmpty() && suspect.probability() < LEAST)) {
                break;
            }
            all.add(new Belief(suspect.cause().id(), suspect.cause().title(), suspect.probability()));
        }
        return List.copyOf(all);
    }
}
