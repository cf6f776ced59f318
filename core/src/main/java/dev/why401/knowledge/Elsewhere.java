package dev.why401.knowledge;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import java.util.List;

/**
 * That a call did not go to certain places, as far as its address is shown. Of a call whose address nobody showed the usual place
 * is taken for granted; {@code hostUnder(...).not()} is unknown then.
 */
public final class Elsewhere {
    private Elsewhere() {}

    /** Seen unless the call is known to have gone to a host at or under one of the domains. */
    public static Signal than(String... domains) {
        return new Than(List.of(domains));
    }

    record Than(List<String> domains) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.ADDRESS;
        }

        @Override
        public String sentence() {
            return "nothing shows that the call went to " + String.join(" or ", domains);
        }

        @Override
        public String denial() {
            return "the call went to " + String.join(" or ", domains);
        }

        @Override
        public Reading read(Exchange exchange) {
            Address address = exchange.address().orNull();
            boolean there = address != null && domains.stream().anyMatch(address::isUnder);
            return there ? Reading.notSeen() : Reading.seen("", Topic.ADDRESS);
        }
    }
}
