package dev.why401.evidence;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds what experiments found out about the surroundings of a call, one finding for each question. A question without a
 * finding is unknown. Immutable, thread-safe and serializable.
 *
 * @param all the findings, sorted by question
 */
public record Findings(List<Finding> all) implements Serializable {
    private static final Findings NONE = new Findings(List.of());

    /**
     * Sorts the findings.
     *
     * @throws IllegalArgumentException if two of them answer one question
     */
    public Findings {
        all = all.stream().sorted(Comparator.comparing(Finding::question)).toList();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).question().equals(all.get(i - 1).question())) {
                throw new IllegalArgumentException(
                        "Two findings answer one question: " + all.get(i).question());
            }
        }
    }

    /** Returns the findings of no experiment. */
    public static Findings none() {
        return NONE;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns what was found about the question of that id. */
    public Optional<Finding> about(String question) {
        return Optional.ofNullable(find(question));
    }

    /** Returns what was found about the question of that id, {@code null} if nothing was. */
    public @Nullable Finding find(String question) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).question().equals(question)) {
                return all.get(i);
            }
        }
        return null;
    }

    /** Returns a copy with that finding, in place of an older one about the same question. */
    public Findings with(Finding finding) {
        List<Finding> more = new ArrayList<>(all);
        more.removeIf(old -> old.question().equals(finding.question()));
        more.add(finding);
        return new Findings(more);
    }
}
