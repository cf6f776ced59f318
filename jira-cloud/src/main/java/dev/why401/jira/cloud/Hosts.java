package dev.why401.jira.cloud;

import dev.why401.doctor.Site;
import dev.why401.evidence.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names the hosts that Atlassian's Cloud answers under.
 *
 * <p>Sites of the Government Cloud end in {@code atlassian-us-gov-mod.net}
 * (https://developer.atlassian.com/platform/framework/agc/guides/adopt-forge-from-connect-on-agc); {@code jira.com} holds
 * sites of the first years. {@code atlassian.com} itself is no Cloud domain: jira.atlassian.com is a Data Center product.
 */
final class Hosts {
    static final String[] SITES = {"atlassian.net", "jira.com", "jira-dev.com", "atlassian-us-gov-mod.net"};
    static final String[] GATEWAYS = {"api.atlassian.com", "api.atlassian-us-gov-mod.com"};
    static final String[] TOKEN_ENDPOINTS = {"auth.atlassian.com", "auth.atlassian-us-gov-mod.com"};
    static final String[] LOGIN_PAGES = {"id.atlassian.com", "id.atlassian-us-gov-mod.com"};
    static final String[] MCP = {"mcp.atlassian.com"};

    private static final List<String[]> ALL = List.of(SITES, GATEWAYS, TOKEN_ENDPOINTS, LOGIN_PAGES, MCP);

    private Hosts() {}

    /** Returns whether the host is one of Atlassian's Cloud. */
    static boolean claims(Address address) {
        return ALL.stream().anyMatch(domains -> isUnder(address, domains));
    }

    static boolean isSite(Address address) {
        return isUnder(address, SITES);
    }

    static boolean isGateway(Address address) {
        return isUnder(address, GATEWAYS);
    }

    static boolean isSite(Site site) {
        return isUnder(site, SITES);
    }

    static boolean isGateway(Site site) {
        return isUnder(site, GATEWAYS);
    }

    /** Returns the gateway host for the tokens of a site; empty if the host is no site, or one of Atlassian's own tests. */
    static Optional<String> gatewayOf(Site site) {
        if (isUnder(site, "atlassian.net", "jira.com")) {
            return Optional.of(GATEWAYS[0]);
        }
        return isUnder(site, "atlassian-us-gov-mod.net") ? Optional.of(GATEWAYS[1]) : Optional.empty();
    }

    private static boolean isUnder(Site site, String... domains) {
        return Stream.of(domains).anyMatch(site::isUnder);
    }

    static boolean isUnder(Address address, String... domains) {
        for (String domain : domains) {
            if (address.isUnder(domain)) {
                return true;
            }
        }
        return false;
    }
}
