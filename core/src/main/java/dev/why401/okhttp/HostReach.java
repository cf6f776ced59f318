package dev.why401.okhttp;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Sorts addresses by who can reach them: a server that calls wherever its customers point it must not call into its own
 * network (CWE-918; CVE-2022-36803 is a connector that did).
 */
public enum HostReach {
    /** Reachable from the internet. */
    PUBLIC("a public address"),
    /** RFC 1918, RFC 6598, RFC 4193 and the like. */
    PRIVATE("a private address"),
    /** This machine. */
    LOOPBACK("an address of this machine itself"),
    /** RFC 3927 and its like in IPv6, where cloud metadata services live; never visited. */
    LINK_LOCAL("a link-local address"),
    /** Multicast, reserved, or no address of a host at all; never visited. */
    NO_HOST("no address of a host");

    private final String words;

    HostReach(String words) {
        this.words = words;
    }

    /** Returns the kind as it reads after "leads to". */
    public String words() {
        return words;
    }

    /** Returns whether nobody may be sent there, whatever was allowed. */
    public boolean isForbidden() {
        return this == LINK_LOCAL || this == NO_HOST;
    }

    /** Returns the kind of an address. */
    public static HostReach of(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return LOOPBACK;
        }
        if (address.isLinkLocalAddress()) {
            return LINK_LOCAL;
        }
        if (address.isAnyLocalAddress() || address.isMulticastAddress()) {
            return NO_HOST;
        }
        if (address.isSiteLocalAddress()) {
            return PRIVATE;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? ofIpv4(bytes) : ofIpv6((Inet6Address) address, bytes);
    }

    private static HostReach ofIpv4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (first == 0 || first >= 240) {
            return NO_HOST;
        }
        boolean shared = first == 100 && second >= 64 && second <= 127;
        boolean protocol = first == 192 && second == 0 && bytes[2] == 0;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        return shared || protocol || benchmark ? PRIVATE : PUBLIC;
    }

    /** An address that carries one of IPv4 leads where that one leads (RFC 6052, RFC 4291 section 2.5.5.1). */
    private static HostReach ofIpv6(Inet6Address address, byte[] bytes) {
        boolean translated =
                bytes[0] == 0 && (bytes[1] & 0xff) == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        if (translated || address.isIPv4CompatibleAddress()) {
            return ofEmbedded(Arrays.copyOfRange(bytes, 12, 16));
        }
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        if (sixToFour) {
            return ofEmbedded(Arrays.copyOfRange(bytes, 2, 6));
        }
        boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
        return uniqueLocal ? PRIVATE : PUBLIC;
    }

    private static HostReach ofEmbedded(byte[] ipv4) {
        try {
            return of(InetAddress.getByAddress(ipv4));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Four bytes are an address", impossible);
        }
    }
}
