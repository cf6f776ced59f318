package dev.why401.integration;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Resolves the host of the server to addresses that may be visited and to no other, at every look-up: a name that led to a
 * public address a moment ago may lead into this network now. A proxy is whoever configured it meant.
 */
final class GuardedDns implements Dns {
    private final Dns names;
    private final String host;
    private final boolean privateAllowed;

    GuardedDns(Dns names, String host, boolean privateAllowed) {
        this.names = names;
        this.host = host;
        this.privateAllowed = privateAllowed;
    }

    @Override
    public List<InetAddress> lookup(String name) throws UnknownHostException {
        List<InetAddress> addresses = names.lookup(name);
        if (name.equals(host)) {
            for (InetAddress address : addresses) {
                if (!mayVisit(HostReach.of(address))) {
                    throw new UnknownHostException(name + " leads to an address that is not visited");
                }
            }
        }
        return addresses;
    }

    boolean mayVisit(HostReach reach) {
        return reach == HostReach.PUBLIC || (privateAllowed && !reach.isForbidden());
    }
}
