package dev.why401.jira.cloud;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seen when the gateway was called with the name of a site, or something alike, where a cloud id belongs. */
record NoCloudId() implements Signal {
    private static final Pattern PLACE =
            Pattern.compile("/ex/(?:jira|confluence)/([A-Za-z0-9][A-Za-z0-9.-]{2,80})(?:/.*)?");
    private static final List<String> MASKS =
            List.of("cloud", "uuid", "redacted", "tenant", "your", "xxx", "hidden", "id-");

    @Override
    public String sentence() {
        return "there is no cloud id in the path where the gateway wants one";
    }

    @Override
    public String denial() {
        return "nothing but a cloud id stands in the path where the gateway wants one";
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
        Matcher matcher = PLACE.matcher(address.path());
        if (!matcher.matches()) {
            return Reading.notSeen();
        }
        String id = matcher.group(1);
        return CloudId.isOne(id) || isMasked(id) ? Reading.notSeen() : Reading.seen(id, Topic.ADDRESS);
    }

    private static boolean isMasked(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        return lower.equals("id") || MASKS.stream().anyMatch(lower::contains) || CloudId.hasTheLengthOfOne(id);
    }
}
