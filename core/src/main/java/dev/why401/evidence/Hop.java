package dev.why401.evidence;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Describes one redirect of a call: who redirected, where to, and what became of the request on the way.
 *
 * @param status the status of the redirecting answer
 * @param from the address that redirected
 * @param location where it pointed; unknown also when the Location header was not shown as an address
 * @param locationText the words of the Location header as shown, scrubbed and without query values
 * @param credentialCarried whether the request to {@code location} still carried the credential
 * @param methodAfter the method of the request to {@code location}
 */
public record Hop(
        Fact<Integer> status,
        Fact<Address> from,
        Fact<Address> location,
        Fact<String> locationText,
        Fact<Boolean> credentialCarried,
        Fact<String> methodAfter)
        implements Serializable {

    /**
     * Returns a redirect of which no more than its status and its Location header were shown.
     *
     * @param location the header as shown: an address, a path on the host of {@code from}, or somebody's words for it
     */
    public static Hop shown(Fact<Integer> status, Fact<Address> from, @Nullable String location, Scrubber scrubber) {
        Fact<Address> target = Address.read(location, scrubber).map(to -> to.resolvedAgainst(from));
        Fact<String> words = Fact.ofShown(location)
                .map(text -> target.value().map(Address::toString).orElseGet(() -> scrubber.line(text, 300)));
        return new Hop(status, from, target, words, Fact.unknown(), Fact.unknown());
    }

    /** Returns the hop without what {@code scrubber} hides. */
    Hop scrubbed(Scrubber scrubber) {
        return new Hop(
                status,
                from.map(address -> address.scrubbed(scrubber)),
                location.map(address -> address.scrubbed(scrubber)),
                locationText.map(text -> scrubber.line(text, 2_000)),
                credentialCarried,
                methodAfter.map(method -> scrubber.line(method, 40)));
    }
}
