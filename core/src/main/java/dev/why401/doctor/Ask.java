package dev.why401.doctor;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One request of an experiment: GET or HEAD, without a body, without cookies, and never led on by a redirect. The same ask is
 * made once; asked again, the {@link Bench} gives the reply that it has. Immutable and thread-safe.
 *
 * @param method {@code GET} or {@code HEAD}
 * @param target a path below the base URL of the site without its first slash, or an absolute URL
 * @param presented the credential
 * @param headers what is sent beside; names in lower case
 */
public record Ask(String method, String target, Presented presented, Map<String, String> headers) {
    /** What an experiment may vary; nothing that could carry a secret. */
    private static final Set<String> HEADERS =
            Set.of("accept", "accept-language", "user-agent", "cache-control", "x-atlassian-token", "x-requested-with");

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /**
     * Checks that nothing but a question is asked.
     *
     * @throws IllegalArgumentException if the method is neither GET nor HEAD, or a header is one that experiments may not send
     */
    public Ask {
        requireNonNull(target, "target");
        requireNonNull(presented, "presented");
        if (!METHODS.contains(method)) {
            throw new IllegalArgumentException(
                    "An experiment asks with GET or HEAD and changes nothing, not with " + method);
        }
        Map<String, String> lower = new TreeMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        for (String name : lower.keySet()) {
            if (!HEADERS.contains(name)) {
                throw new IllegalArgumentException(
                        "An experiment does not send the header " + name + ", only " + HEADERS);
            }
        }
        headers = Map.copyOf(lower);
    }

    /** Returns a GET by a stranger. */
    public static Ask get(String target) {
        return new Ask("GET", target, Presented.nothing(), Map.of());
    }

    /** Returns a HEAD by a stranger. */
    public static Ask head(String target) {
        return new Ask("HEAD", target, Presented.nothing(), Map.of());
    }

    /** Returns the same request with the credential in that form. */
    public Ask presenting(Presented credential) {
        return new Ask(method, target, credential, headers);
    }

    /**
     * Returns the same request with a header of this value.
     *
     * @throws IllegalArgumentException if experiments may not send the header
     */
    public Ask with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header.toLowerCase(Locale.ROOT), value);
        return new Ask(method, target, presented, more);
    }
}
