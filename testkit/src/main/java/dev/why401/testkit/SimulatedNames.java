package dev.why401.testkit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The DNS of a simulation: where each host stands, where its name leads, and what the client's own resolver still
 * believes. Thread-safe.
 */
final class SimulatedNames {

    /** TEST-NET-3 of RFC 5737, 203.0.113.0/24. */
    private static final byte[] DOCUMENTATION_RANGE = {(byte) 203, 0, 113, 0};

    private static final int FIRST_HOST = 10;

    /** What {@link InetAddress#getByName} reads without looking anything up. */
    private static final Pattern NUMBERS = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

    private final Map<String, InetAddress> places = new ConcurrentHashMap<>();
    private final Map<String, List<InetAddress>> names = new ConcurrentHashMap<>();
    private final Map<String, List<InetAddress>> cached = new ConcurrentHashMap<>();

    /** Gives a new host an address of its own. */
    synchronized InetAddress addPublic(String host) {
        byte[] address = DOCUMENTATION_RANGE.clone();
        address[3] = (byte) (FIRST_HOST + places.size());
        return place(host, address);
    }

    InetAddress place(String host, byte[] address) {
        try {
            InetAddress place = InetAddress.getByAddress(host, address);
            places.put(host, place);
            names.put(host, List.of(place));
            return place;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("No address has " + address.length + " bytes", e);
        }
    }

    /** Returns where a host stands, wherever its name leads. */
    InetAddress placeOf(String host) {
        InetAddress place = places.get(host);
        if (place == null) {
            throw new IllegalArgumentException(host + " is not a host of this simulation");
        }
        return place;
    }

    void lead(String host, String... addresses) {
        names.put(host, numbers(host, addresses));
    }

    void cache(String host, String... addresses) {
        cached.put(host, numbers(host, addresses));
    }

    List<InetAddress> lookUpThroughCache(String host) throws UnknownHostException {
        List<InetAddress> old = cached.get(host);
        return old == null ? lookUp(host) : known(host, old);
    }

    List<InetAddress> lookUp(String host) throws UnknownHostException {
        return known(host, names.get(host));
    }

    private static List<InetAddress> known(String host, @Nullable List<InetAddress> addresses)
            throws UnknownHostException {
        if (addresses == null || addresses.isEmpty()) {
            throw new UnknownHostException(host + " is not a host of this simulation");
        }
        return addresses;
    }

    private static List<InetAddress> numbers(String host, String... addresses) {
        List<InetAddress> all = new ArrayList<>();
        for (String address : addresses) {
            all.add(number(host, address));
        }
        return List.copyOf(all);
    }

    /** Reads an address that is written in numbers. */
    static InetAddress number(String host, String address) {
        try {
            if (NUMBERS.matcher(address).matches()) {
                return InetAddress.getByAddress(
                        host, InetAddress.getByName(address).getAddress());
            }
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("An address is written in numbers: " + address, e);
        }
        throw new IllegalArgumentException("An address is written in numbers: " + address);
    }
}
