package dev.why401.knowledge;

import java.util.EnumSet;
import java.util.Set;

/**
 * Names the source of a fact. Two pieces of evidence from one source tell one fact twice and count once for a cause.
 *
 * @see Signal
 */
public enum Topic {
    /** The status, in whatever place it is repeated. */
    STATUS("the status"),
    /** What the server says in words or in the codes of its error body. */
    WORDS("the words of the answer"),
    /** What kind of document came back. */
    FORM("the form of the answer"),
    /** Headers in which the application says how the login went. */
    LOGIN("the login headers"),
    /** WWW-Authenticate and Proxy-Authenticate. */
    CHALLENGE("the challenge"),
    /** Headers and marks that tell who wrote the answer. */
    ANSWERER("who answered"),
    /** Cookies that the answer sets. */
    COOKIES("the cookies"),
    /** The shape of the credential that was sent. */
    CREDENTIAL("the credential that was sent"),
    /** The address that was called. */
    ADDRESS("the address"),
    /** Method and headers of the request. */
    REQUEST("the request"),
    /** The redirects. */
    REDIRECTS("the redirects"),
    /** What the client threw in place of an answer. */
    TRANSPORT("the error of the client"),
    /** Clocks: Date, Age, and times inside tokens. */
    TIME("the clock"),
    /** Whether it worked before, elsewhere or otherwise. */
    HISTORY("what the caller reports"),
    /** An experiment: who the product says the caller is. */
    PROBE_IDENTITY("the question who the caller is"),
    /** An experiment: what the site says to a stranger. */
    PROBE_STRANGER("the call without a credential"),
    /** An experiment: name resolution, proxies, TLS. */
    PROBE_NETWORK("the way to the host"),
    /** An experiment: the same call in another form. */
    PROBE_VARIANT("the same call in another form"),
    /** An experiment: the same credential at another address. */
    PROBE_PLACE("the same credential at another address"),
    /** An experiment: what the account may do. */
    PROBE_RIGHTS("the rights of the account");

    private static final Set<Topic> PROBES = EnumSet.range(PROBE_IDENTITY, PROBE_RIGHTS);

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    /** Returns whether only an experiment tells it. */
    public boolean isProbe() {
        return PROBES.contains(this);
    }

    /** Returns the source as it reads in a sentence. */
    public String words() {
        return words;
    }
}
