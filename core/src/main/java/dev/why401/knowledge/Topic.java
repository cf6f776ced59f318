package dev.why401.knowledge;

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
    HISTORY("what the caller reports");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    /** Returns the source as it reads in a sentence. */
    public String words() {
        return words;
    }
}
