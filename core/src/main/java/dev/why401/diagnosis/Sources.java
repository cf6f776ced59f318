package dev.why401.diagnosis;

import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Topic;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells from which sources a piece of evidence draws. Status, address and method say what kind of call it was; joined with
 * something else, as in "a login page came back with status 200", they are circumstances of it and no second source.
 */
final class Sources {
    private static final Set<Topic> CIRCUMSTANCES = EnumSet.of(Topic.STATUS, Topic.ADDRESS, Topic.REQUEST);

    private Sources() {}

    static Set<Topic> of(Seen seen) {
        if (seen.topics().size() < 2 || CIRCUMSTANCES.containsAll(seen.topics())) {
            return seen.topics();
        }
        Set<Topic> sources = EnumSet.copyOf(seen.topics());
        sources.removeAll(CIRCUMSTANCES);
        return sources;
    }
}
