package dev.why401.evidence;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds what may be shown of a URL: scheme, host, port, path and the names of the query parameters.
 *
 * <p>User name and password in front of the host, the values of query parameters (but for a few that carry an error code
 * in OAuth redirects) and the fragment are left out when the address is read, so they can never come back. Immutable and
 * thread-safe.
 *
 * @param scheme {@code http}, {@code https}, ... in lower case; unknown in a bare path
 * @param host in lower case, without brackets
 * @param port as written, or the default port of the scheme
 * @param path with its leading slash; empty when there is none
 * @param query names and, for the harmless ones, values of the query parameters in their order
 */
public record Address(
        Fact<String> scheme, Fact<String> host, Fact<Integer> port, String path, List<QueryParameter> query)
        implements Serializable {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_SCHEME = 21;
    private static final int LONGEST_HOST = 255;
    private static final int MOST_PARAMETERS = 50;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_.<>-]+(\\.[A-Za-z0-9_<>-]+|:\\d{1,5})+");

    /** Stands for the value of a query parameter when the address is written. */
    private static final String LEFT_OUT = "...";

    /** What stands in place of a host whose name is kept back. */
    private static final Pattern HIDDEN_HOST =
            Pattern.compile("\\*+|[<{](?:masked|redacted|hidden|removed|omitted|obfuscated|host|hostname|server)[>}]");

    /** The parameters of an OAuth redirect that name an error (RFC 6749 section 4.1.2.1), and two of Jira's login page. */
    private static final Set<String> HARMLESS =
            Set.of("error", "error_description", "response_type", "os_authtype", "permissionviolation", "reason");

    private static final Map<String, Integer> DEFAULT_PORTS = Map.of("http", 80, "https", 443);

    public Address {
        query = List.copyOf(query);
    }

    /**
     * One query parameter.
     *
     * @param name its name
     * @param value its value if it is one of the harmless ones, otherwise unknown
     */
    public record QueryParameter(String name, Fact<String> value) implements Serializable {
        /** Keeps the value of a harmless parameter alone. */
        public QueryParameter {
            value = HARMLESS.contains(name.toLowerCase(Locale.ROOT)) ? value : Fact.unknown();
        }

        QueryParameter scrubbed(Scrubber scrubber) {
            return new QueryParameter(scrubber.line(name, 100), value.map(text -> scrubber.line(text, 200)));
        }
    }

    /** Tells where a host is by its name or number alone; nothing is looked up. */
    public enum Reach {
        /** Reachable from the internet as far as the name tells. */
        PUBLIC,
        /** RFC 1918, RFC 6598 or RFC 4193 address, or a name under an internal suffix. */
        PRIVATE,
        /** This machine. */
        LOOPBACK,
        /** RFC 3927 or IPv6 link-local, where cloud metadata services live. */
        LINK_LOCAL,
        /** A name without a dot: only resolvers inside the network know it. */
        SINGLE_LABEL
    }

    /** Reads an absolute URL, a {@code host:port} or a bare path; unknown if the text is none of these. */
    public static Fact<Address> read(@Nullable String text) {
        return read(text, Scrubber.patternsOnly());
    }

    /** Reads an address and scrubs its path with {@code scrubber}. */
    public static Fact<Address> read(@Nullable String text, Scrubber scrubber) {
        if (text == null) {
            return Fact.unknown();
        }
        String rest = SecretPatterns.hideWebhook(scrubber.withoutKnown(text.strip()));
        if (rest.isEmpty() || rest.length() > LONGEST * 4) {
            return Fact.unknown();
        }
        String scheme = null;
        int schemeEnd = rest.indexOf("://");
        if (schemeEnd > 0 && isScheme(rest.substring(0, schemeEnd))) {
            scheme = rest.substring(0, schemeEnd).toLowerCase(Locale.ROOT);
            rest = rest.substring(schemeEnd + 3);
        } else if (rest.startsWith("//")) {
            rest = rest.substring(2);
        } else if (rest.startsWith("/")) {
            return Fact.present(fromParts(null, null, null, rest, scrubber));
        } else if (!looksLikeHost(rest)) {
            return Fact.unknown();
        }
        int authorityEnd = firstOf(rest, "/?#");
        String authority = rest.substring(0, authorityEnd);
        authority = authority.substring(authority.lastIndexOf('@') + 1);
        Integer port = scheme == null ? null : DEFAULT_PORTS.get(scheme);
        String host = authority;
        int colon = authority.lastIndexOf(':');
        if (colon >= 0 && authority.indexOf(']') < colon && isPort(authority.substring(colon + 1))) {
            port = Integer.valueOf(authority.substring(colon + 1));
            host = authority.substring(0, colon);
        }
        boolean isIpv6 = host.startsWith("[") && host.endsWith("]");
        host = host.replace("[", "").replace("]", "").toLowerCase(Locale.ROOT);
        if (host.isEmpty() || host.length() > LONGEST_HOST || (host.indexOf(':') >= 0 && !isIpv6)) {
            return Fact.unknown();
        }
        String shown = HIDDEN_HOST.matcher(host).matches() ? null : scrubber.line(host, LONGEST_HOST);
        return Fact.present(fromParts(scheme, shown, port, rest.substring(authorityEnd), scrubber));
    }

    private static Address fromParts(
            @Nullable String scheme, @Nullable String host, @Nullable Integer port, String tail, Scrubber scrubber) {
        int fragment = tail.indexOf('#');
        String shown = fragment < 0 ? tail : tail.substring(0, fragment);
        int question = shown.indexOf('?');
        String path = question < 0 ? shown : shown.substring(0, question);
        List<QueryParameter> query = new ArrayList<>();
        if (question >= 0) {
            // The last piece of a bounded split is all the rest, values included.
            String[] pairs = shown.substring(question + 1).split("&", MOST_PARAMETERS + 1);
            for (String pair : List.of(pairs).subList(0, Math.min(pairs.length, MOST_PARAMETERS))) {
                int equals = pair.indexOf('=');
                String name = scrubber.line(equals < 0 ? pair : pair.substring(0, equals), 100);
                if (!name.isEmpty()) {
                    boolean harmless = equals >= 0
                            && HARMLESS.contains(name.toLowerCase(Locale.ROOT))
                            && !pair.substring(equals + 1).equals(LEFT_OUT);
                    query.add(new QueryParameter(
                            name,
                            harmless ? Fact.present(scrubber.line(pair.substring(equals + 1), 200)) : Fact.unknown()));
                }
            }
        }
        return new Address(
                Fact.ofShown(scheme), Fact.ofShown(host), Fact.ofShown(port), scrubber.line(path, LONGEST), query);
    }

    private static boolean isScheme(String word) {
        return word.length() <= LONGEST_SCHEME
                && isLetter(word.charAt(0))
                && consistsOf(word, c -> isLetter(c) || isDigit(c) || "+.-".indexOf(c) >= 0);
    }

    private static boolean isPort(String digits) {
        return !digits.isEmpty() && digits.length() <= 5 && consistsOf(digits, Address::isDigit);
    }

    private static boolean consistsOf(String text, IntPredicate character) {
        for (int i = 0; i < text.length(); i++) {
            if (!character.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** With a port the longest host is a little longer. */
    private static boolean looksLikeHost(String text) {
        String host = text.substring(0, firstOf(text, "/?#"));
        return host.length() <= LONGEST_HOST + 6
                && !host.startsWith("<")
                && HOST.matcher(host).matches();
    }

    private static int firstOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Returns whether the host is known and is {@code domain} or under it. */
    public boolean isUnder(String domain) {
        String name = host.orNull();
        return name != null
                && (name.equals(domain)
                        || (name.endsWith(domain) && name.charAt(name.length() - domain.length() - 1) == '.'));
    }

    /** Returns whether scheme, host and port are known and the same as those of {@code other} (RFC 6454). */
    public boolean sameOriginAs(Address other) {
        return scheme.isPresent()
                && host.isPresent()
                && scheme.equals(other.scheme)
                && host.equals(other.host)
                && port.equals(other.port);
    }

    /** Returns where the host is by its name alone; unknown in a bare path. */
    public Fact<Reach> reach() {
        return host.map(Reaches::of);
    }

    /** Returns this address, or for a bare path the same path on the host of {@code base} (RFC 3986 section 5.2.2). */
    Address resolvedAgainst(Fact<Address> base) {
        Address known = base.orNull();
        return host.isPresent() || known == null
                ? this
                : new Address(known.scheme(), known.host(), known.port(), path, query);
    }

    /** Returns the address without what {@code scrubber} hides. */
    Address scrubbed(Scrubber scrubber) {
        List<QueryParameter> clean = new ArrayList<>();
        for (QueryParameter parameter : query) {
            clean.add(parameter.scrubbed(scrubber));
        }
        return new Address(
                scheme.map(word -> scrubber.line(word, LONGEST_SCHEME)),
                host.map(name -> scrubber.line(name, LONGEST_HOST)),
                port,
                scrubber.line(path, LONGEST),
                clean);
    }

    /** Returns whether a query parameter of that name is there, whatever its case. */
    public boolean hasQuery(String name) {
        for (QueryParameter parameter : query) {
            if (parameter.name().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the address as it may be shown: without user info, fragment and the values of query parameters. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        scheme.value().ifPresent(value -> text.append(value).append("://"));
        host.value().ifPresent(value -> text.append(value.indexOf(':') >= 0 ? "[" + value + "]" : value));
        if (scheme.isPresent() && !host.isPresent()) {
            text.append("<host>");
        }
        port.value()
                .filter(value -> !value.equals(DEFAULT_PORTS.get(scheme.value().orElse(""))))
                .ifPresent(value -> text.append(':').append(value));
        text.append(path);
        char separator = '?';
        for (QueryParameter parameter : query) {
            text.append(separator).append(parameter.name()).append('=');
            text.append(parameter.value().value().orElse(LEFT_OUT));
            separator = '&';
        }
        return text.toString();
    }
}
