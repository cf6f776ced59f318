package dev.why401.jira.cloud;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Topic;
import java.util.Optional;
import java.util.Set;

/** A signal that is seen in the path that was called. */
interface PathSignal extends Signal {

    /** Returns what is seen in a path, to be quoted; empty if nothing is. */
    Optional<String> seenIn(String path);

    @Override
    default Set<Topic> topics() {
        return Set.of(Topic.ADDRESS);
    }

    @Override
    default Reading read(Exchange exchange) {
        Address address = exchange.address().orNull();
        if (address == null) {
            return Reading.cannotTell("the address that was called");
        }
        return seenIn(address.path())
                .map(quote -> Reading.seen(quote, Topic.ADDRESS))
                .orElseGet(Reading::notSeen);
    }
}
