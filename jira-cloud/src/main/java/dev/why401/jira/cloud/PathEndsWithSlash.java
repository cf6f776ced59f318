package dev.why401.jira.cloud;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Topic;
import java.util.Set;

/** Seen when the path that was called ends with a slash and is more than one. */
record PathEndsWithSlash() implements Signal {
    @Override
    public String sentence() {
        return "the path ends with a slash";
    }

    @Override
    public String denial() {
        return "the path does not end with a slash";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.ADDRESS);
    }

    @Override
    public Reading read(Exchange exchange) {
        Address address = exchange.address().orNull();
        if (address == null) {
            return Reading.cannotTell("the address that was called");
        }
        String path = address.path();
        return path.length() > 1 && path.endsWith("/") ? Reading.seen(path, Topic.ADDRESS) : Reading.notSeen();
    }
}
