package dev.why401.evidence;

import java.io.Serializable;

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
        implements Serializable {}
