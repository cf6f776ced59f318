package dev.why401.jira.datacenter;

import dev.why401.evidence.Address;
import dev.why401.evidence.Challenges;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Topic;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The realm of the OAuth challenge, which is the base URL that Jira believes in, names another host than the one that was
 * called, or another scheme.
 */
record RealmElsewhere() implements Signal {
    @Override
    public String sentence() {
        return "the product believes in another base URL than the one that was called";
    }

    @Override
    public String denial() {
        return "the product believes in the base URL that was called";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CHALLENGE);
    }

    @Override
    public Reading read(Exchange exchange) {
        List<String> values = exchange.responseHeaders().all("WWW-Authenticate");
        Address called = exchange.finalAddress().orNull();
        if (values.isEmpty()) {
            return exchange.responseHeaders().isComplete()
                    ? Reading.notSeen()
                    : Reading.cannotTell("the headers of the answer (WWW-Authenticate)");
        }
        if (called == null || !called.host().isPresent()) {
            return Reading.cannotTell("the address that was called");
        }
        for (String value : values) {
            for (Challenges.Challenge challenge : Challenges.parse(value)) {
                Address believed = realm(challenge);
                if (believed != null && !isSamePlace(believed, called)) {
                    return Reading.seen("OAuth realm=\"" + believed + "\"", Topic.CHALLENGE);
                }
            }
        }
        return Reading.notSeen();
    }

    /** Returns the base URL that a challenge names as the realm of OAuth. */
    static Optional<String> baseUrl(String challenge) {
        return Challenges.parse(challenge).stream()
                .map(RealmElsewhere::realm)
                .filter(Objects::nonNull)
                .map(Address::toString)
                .findFirst();
    }

    private static @Nullable Address realm(Challenges.Challenge challenge) {
        String realm = challenge.scheme().equalsIgnoreCase("OAuth") ? challenge.parameter("realm") : null;
        if (realm == null) {
            return null;
        }
        try {
            Address believed = Address.read(URLDecoder.decode(realm, StandardCharsets.UTF_8))
                    .orNull();
            return believed != null && believed.scheme().isPresent() ? believed : null;
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }

    private static boolean isSamePlace(Address believed, Address called) {
        boolean sameScheme = !called.scheme().isPresent() || believed.scheme().equals(called.scheme());
        return sameScheme && believed.host().equals(called.host());
    }
}
