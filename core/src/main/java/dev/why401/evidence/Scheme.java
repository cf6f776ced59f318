package dev.why401.evidence;

/** Names how a credential travels in a request (RFC 9110 section 11, and what this field does beside it). */
public enum Scheme {
    /** The request carried no credential. */
    NONE("no credential"),
    /** {@code Authorization: Basic}, RFC 7617. */
    BASIC("Basic"),
    /** {@code Authorization: Bearer}, RFC 6750, with any kind of token. */
    BEARER("Bearer"),
    /** {@code Authorization: OAuth}, RFC 5849. */
    OAUTH1("OAuth 1.0a"),
    /** An OAuth 2.0 flow or access token. */
    OAUTH2("OAuth 2.0"),
    /** {@code Authorization: JWT}, Atlassian Connect. */
    JWT("Connect JWT"),
    /** A session cookie. */
    COOKIE("a session cookie"),
    /** {@code Authorization: Negotiate} or {@code NTLM}. */
    NEGOTIATE("Negotiate"),
    /** Another scheme, or a scheme word that no server knows. */
    OTHER("another scheme");

    private final String words;

    Scheme(String words) {
        this.words = words;
    }

    /** Returns the scheme as it reads in a sentence. */
    public String words() {
        return words;
    }
}
