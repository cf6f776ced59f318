package dev.why401.okhttp;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import okhttp3.Dns;

/**
 * Resolves the host of the server to addresses that may be visited and to no other, at every look-up: a name that led to a
 * public address a moment ago may lead into this network now. A proxy is whoever configured it meant.
 */
public final class GuardedDns implements Dns {
    private final Dns names;
    private final Set<String> hosts;
    private final boolean privateAllowed;

    /**
     * Guards the look-ups of these hosts; other names, such as that of a proxy, are looked up as they are.
     *
     * @param names what looks the names up
     * @param privateAllowed whether private and loopback addresses may be visited; link-local ones never are
     */
    public GuardedDns(Dns names, Set<String> hosts, boolean privateAllowed) {
        this.names = names;
        this.hosts = Set.copyOf(hosts);
        this.privateAllowed = privateAllowed;
    }

    @Override
    public List<InetAddress> lookup(String name) throws UnknownHostException {
        List<InetAddress> addresses = names.lookup(name);
        if (hosts.contains(name)) {
            for (InetAddress address : addresses) {
                if (!mayVisit(HostReach.of(address))) {
                    throw new UnknownHostException(name + " leads to an address that is not visited");
                }
            }
        }
        return addresses;
    }

    /** Returns whether an address of that kind may be visited. */
    public boolean mayVisit(HostReach reach) {
        return reach == HostReach.PUBLIC || (privateAllowed && !reach.isForbidden());
    }
}
