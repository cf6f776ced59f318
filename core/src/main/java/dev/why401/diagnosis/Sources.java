package dev.why401.diagnosis;

import static dev.why401.diagnosis.Observation.bit;

import dev.why401.knowledge.Topic;

/**
 * Keeps the sources of facts that were counted for one cause, and says how much a further piece of evidence counts: in full if
 * it brings a source that was not counted yet, not at all if it brings none.
 *
 * <p>Status, address and method say what kind of call it was. Joined with something else, as in "a login page came back with
 * status 200", they are circumstances; a piece that brings nothing but a new circumstance counts for a part.
 */
final class Sources {
    private static final int CIRCUMSTANCES = bit(Topic.STATUS) | bit(Topic.ADDRESS) | bit(Topic.REQUEST);
    private static final double CIRCUMSTANCE_ALONE = 0.4;

    private int counted;

    /** Returns the share with which the piece counts, and counts its sources. */
    double share(Observation seen) {
        int fresh = seen.topics() & ~counted;
        counted |= seen.topics();
        boolean onlyCircumstances = (seen.topics() & ~CIRCUMSTANCES) == 0;
        boolean newSource = (onlyCircumstances ? fresh : fresh & ~CIRCUMSTANCES) != 0;
        if (newSource) {
            return 1;
        }
        return fresh != 0 ? CIRCUMSTANCE_ALONE : 0;
    }
}
