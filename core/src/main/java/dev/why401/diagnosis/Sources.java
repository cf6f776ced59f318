package dev.why401.diagnosis;

import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Topic;
import java.util.EnumSet;
import java.util.Set;

/**
 * Keeps the sources of facts that were counted for one cause, and says how much a further piece of evidence counts: in full if
 * it brings a source that was not counted yet, not at all if it brings none.
 *
 * <p>Status, address and method say what kind of call it was. Joined with something else, as in "a login page came back with
 * status 200", they are circumstances; a piece that brings nothing but a new circumstance counts for a part.
 */
final class Sources {
    private static final Set<Topic> CIRCUMSTANCES = EnumSet.of(Topic.STATUS, Topic.ADDRESS, Topic.REQUEST);
    private static final double CIRCUMSTANCE_ALONE = 0.4;

    private final Set<Topic> counted = EnumSet.noneOf(Topic.class);

    /** Returns the share with which the piece counts, and counts its sources. */
    double share(Seen seen) {
        boolean newSource = false;
        boolean newCircumstance = false;
        boolean onlyCircumstances = CIRCUMSTANCES.containsAll(seen.topics());
        for (Topic topic : seen.topics()) {
            if (counted.add(topic)) {
                boolean circumstance = CIRCUMSTANCES.contains(topic) && !onlyCircumstances;
                newSource |= !circumstance;
                newCircumstance |= circumstance;
            }
        }
        if (newSource) {
            return 1;
        }
        return newCircumstance ? CIRCUMSTANCE_ALONE : 0;
    }
}
