package dev.why401.knowledge;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import java.util.stream.Stream;

/**
 * Services that belong to Jira or Confluence for whoever uses them, and issue tokens of their own, mostly to be sent as Bearer: what
 * holds for the tokens of an Atlassian account does not hold there.
 *
 * @see <a href="https://apidocs.tempo.io/">Tempo</a>
 * @see <a href="https://docs.getxray.app/display/XRAYCLOUD/Authentication+-+REST+v2">Xray</a>
 */
public final class AppsBesideJira {
    private static final String[] HOSTS = {
        "tempo.io",
        "getxray.app",
        "smartbear.com",
        "opsgenie.com",
        "statuspage.io",
        "bitbucket.org",
        "trello.com",
        "easyagile.com"
    };

    /** Of these hosts those that have others of their kind for the EU or the US, where their tokens are not known. */
    private static final String[] WITH_REGIONS = {"tempo.io", "opsgenie.com", "getxray.app"};

    private AppsBesideJira() {}

    /** Seen when the call went to one of them. */
    public static Signal called() {
        return Signals.hostUnder(HOSTS);
    }

    /** Seen when the call went to one of those that have a host for each region. */
    public static Signal withRegionsCalled() {
        return Signals.hostUnder(WITH_REGIONS);
    }

    /**
     * Seen unless the call is known to have gone to one of them. Of a call whose address nobody showed it is taken for granted that
     * it went to the product itself; {@code called().not()} is unknown then.
     */
    public static Signal notKnownToBeCalled() {
        return new NotKnownToBeCalled();
    }

    record NotKnownToBeCalled() implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.ADDRESS;
        }

        @Override
        public String sentence() {
            return "nothing shows that the call went to an app beside Jira";
        }

        @Override
        public String denial() {
            return "the call went to an app beside Jira";
        }

        @Override
        public Reading read(Exchange exchange) {
            Address address = exchange.address().orNull();
            boolean there = address != null && Stream.of(HOSTS).anyMatch(address::isUnder);
            return there ? Reading.notSeen() : Reading.seen("", Topic.ADDRESS);
        }
    }
}
