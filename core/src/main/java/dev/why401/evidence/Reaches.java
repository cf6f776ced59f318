package dev.why401.evidence;

import dev.why401.evidence.Address.Reach;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts host names and address literals by reach, without a look-up. */
final class Reaches {
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");

    /** People write letters over the parts of an address that are nobody's business; those that say where it is mostly stand. */
    private static final Pattern MASKED_IPV4 =
            Pattern.compile("(10)\\.(?:(?:\\d{1,3}|[xy]{1,3})\\.){2}(?:\\d{1,3}|[xyz]{1,3})"
                    + "|(127|192|172)\\.(\\d{1,3})\\.(?:\\d{1,3}|[xy]{1,3})\\.(?:\\d{1,3}|[xyz]{1,3})");

    /** RFC 6762, RFC 8375, and suffixes that private networks use by habit. */
    private static final List<String> INTERNAL_SUFFIXES = List.of(
            ".local",
            ".localdomain",
            ".internal",
            ".intern",
            ".intra",
            ".intranet",
            ".lan",
            ".corp",
            ".home.arpa",
            ".svc",
            ".consul",
            ".private");

    /** Zones that companies keep for their own network below a name that the world knows. */
    private static final List<String> INTERNAL_ZONES =
            List.of(".corp.", ".internal.", ".intern.", ".intranet.", ".intra.", ".lan.");

    private Reaches() {}

    static Reach of(String host) {
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return Reach.LOOPBACK;
        }
        Matcher ipv4 = IPV4.matcher(host);
        if (ipv4.matches()) {
            return ofIpv4(Integer.parseInt(ipv4.group(1)), Integer.parseInt(ipv4.group(2)));
        }
        Matcher masked = MASKED_IPV4.matcher(host);
        if (masked.matches()) {
            return masked.group(1) != null
                    ? Reach.PRIVATE
                    : ofIpv4(Integer.parseInt(masked.group(2)), Integer.parseInt(masked.group(3)));
        }
        if (host.indexOf(':') >= 0) {
            return ofIpv6(host);
        }
        if (INTERNAL_SUFFIXES.stream().anyMatch(host::endsWith)
                || INTERNAL_ZONES.stream().anyMatch(host::contains)) {
            return Reach.PRIVATE;
        }
        return host.indexOf('.') < 0 && host.indexOf('<') < 0 ? Reach.SINGLE_LABEL : Reach.PUBLIC;
    }

    private static Reach ofIpv4(int first, int second) {
        if (first == 127 || first == 0) {
            return Reach.LOOPBACK;
        }
        if (first == 169 && second == 254) {
            return Reach.LINK_LOCAL;
        }
        boolean rfc1918 =
                first == 10 || (first == 172 && second >= 16 && second <= 31) || (first == 192 && second == 168);
        boolean rfc6598 = first == 100 && second >= 64 && second <= 127;
        return rfc1918 || rfc6598 ? Reach.PRIVATE : Reach.PUBLIC;
    }

    private static Reach ofIpv6(String host) {
        if (host.equals("::1") || host.equals("::")) {
            return Reach.LOOPBACK;
        }
        if (host.startsWith("::ffff:") && IPV4.matcher(host.substring(7)).matches()) {
            return of(host.substring(7));
        }
        if (host.matches("fe[89ab].*")) {
            return Reach.LINK_LOCAL;
        }
        return host.startsWith("fc") || host.startsWith("fd") ? Reach.PRIVATE : Reach.PUBLIC;
    }
}
