package dev.why401.evidence;

import java.io.Serializable;

/**
 * Describes why no answer arrived: the exception that the client threw in place of one.
 *
 * @param kind what went wrong on the way
 * @param words the exception's message, scrubbed, at most 500 characters
 * @param proxyStatus the status with which a proxy refused the tunnel, where the message tells
 * @param peer the issuer of the certificate that was not trusted, where it is known
 */
public record TransportProblem(Kind kind, String words, Fact<Integer> proxyStatus, Fact<String> peer)
        implements Serializable {

    /** Returns the problem without what {@code scrubber} hides. */
    TransportProblem scrubbed(Scrubber scrubber) {
        return new TransportProblem(
                kind, scrubber.line(words, 500), proxyStatus, peer.map(name -> scrubber.line(name, 300)));
    }

    /** Names the ways in which a call can be refused before any application sees it. */
    public enum Kind {
        /** The name of the host did not resolve. */
        UNKNOWN_HOST("the name of the host did not resolve"),
        /** The proxy answered CONNECT with something other than 200 or 407. */
        TUNNEL_REFUSED("the proxy refused the tunnel"),
        /** The proxy wanted a credential and did not get one that it takes. */
        PROXY_AUTHENTICATION("the proxy wanted a credential"),
        /** The server sent 407 although no proxy is configured. */
        PROXY_STATUS_FROM_ORIGIN("the server answered 407 although no proxy is in use"),
        /** The client gave up after following too many redirects. */
        TOO_MANY_REDIRECTS("the call was redirected too many times"),
        /** The certificate chain does not end in an authority that this program trusts. */
        TLS_NOT_TRUSTED("the certificate of the server is not trusted here"),
        /** The certificate belongs to another name. */
        TLS_WRONG_NAME("the certificate belongs to another host name"),
        /** The certificate is outside its validity on this machine's clock. */
        TLS_WRONG_TIME("the certificate is not valid at this machine's time"),
        /** The peer ended the TLS handshake because it wants a client certificate. */
        CLIENT_CERTIFICATE_WANTED("the server wants a client certificate"),
        /** Anything else; not a refusal as far as can be told. */
        OTHER("the call failed before an answer arrived");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns the kind as a clause. */
        public String words() {
            return words;
        }
    }
}
