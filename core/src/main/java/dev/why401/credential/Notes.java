package dev.why401.credential;

import dev.why401.evidence.ShapeFinding;
import java.util.ArrayList;
import java.util.List;

/** Collects findings in the order in which they are made. */
final class Notes {
    private final List<ShapeFinding> findings = new ArrayList<>();

    /** Notes the finding if it holds. {@code message} is the same for every credential, so it can hold no secret. */
    Notes when(boolean holds, String id, String message) {
        if (holds) {
            findings.add(new ShapeFinding(id, message));
        }
        return this;
    }

    List<ShapeFinding> all() {
        return List.copyOf(findings);
    }
}
