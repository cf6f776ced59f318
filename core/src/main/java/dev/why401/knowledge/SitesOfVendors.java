package dev.why401.knowledge;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sites of customers below the domains of vendors who give each customer a host of its own, with accounts and tokens of its own. */
public final class SitesOfVendors {
    private static final Pattern SITE = Pattern.compile(
            "(?<![\\w.-])([a-z0-9][a-z0-9-]{1,60})\\.(atlassian\\.net|jiraalign\\.com|aha\\.io)\\b",
            Pattern.CASE_INSENSITIVE);

    private SitesOfVendors() {}

    /** Seen when a site of a customer was called and the log names another one of the same vendor. */
    public static Signal otherSiteNamed() {
        return new OtherSiteNamed();
    }

    record OtherSiteNamed() implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.WORDS;
        }

        @Override
        public String sentence() {
            return "the log names another site of the same vendor than the one that was called";
        }

        @Override
        public String denial() {
            return "the log names no other site than the one that was called";
        }

        @Override
        public Reading read(Exchange exchange) {
            Address address = exchange.address().orNull();
            String host = address == null ? null : address.host().orNull();
            ShownText log = exchange.logLine().orNull();
            if (host == null || log == null) {
                return Reading.cannotTell("the address and the line of the log");
            }
            Matcher called = SITE.matcher(host);
            if (!called.matches()) {
                return Reading.notSeen();
            }
            Matcher named = SITE.matcher(log.text());
            while (named.find()) {
                boolean sameVendor = named.group(2).equalsIgnoreCase(called.group(2));
                String site = named.group(1).toLowerCase(Locale.ROOT);
                if (sameVendor
                        && !site.equals("www")
                        && !site.equals("api")
                        && !site.equalsIgnoreCase(called.group(1))) {
                    return Reading.seen(named.group(), Topic.WORDS);
                }
            }
            return Reading.notSeen();
        }
    }
}
