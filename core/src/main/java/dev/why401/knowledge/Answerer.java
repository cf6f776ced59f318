package dev.why401.knowledge;

/** Names who wrote the answer: the first question of every diagnosis, since only the application judges its credentials. */
public enum Answerer {
    /** The product itself. */
    APPLICATION("the application itself"),
    /** An API gateway in front of the product that checks tokens on its own account. */
    API_GATEWAY("an API gateway in front of the application"),
    /** A content delivery network or web application firewall in front of the site. */
    EDGE("a CDN or web application firewall in front of the application"),
    /** An identity-aware proxy or single sign-on gateway in front of the site. */
    ACCESS_PROXY("an access proxy in front of the application"),
    /** A login page, wherever it is. */
    LOGIN_PAGE("a login page"),
    /** A web server or reverse proxy in front of the application that has no part in the login. */
    WEB_SERVER("a web server in front of the application"),
    /** A forward proxy or secure web gateway on the caller's side. */
    FORWARD_PROXY("a proxy on the caller's side"),
    /** The login page of a local network. */
    CAPTIVE_PORTAL("the login page of the local network"),
    /** The token or authorization endpoint of an OAuth provider. */
    AUTHORIZATION_SERVER("the authorization server"),
    /** Nobody: the call failed before an answer arrived. */
    NOBODY("nobody: no answer arrived");

    private final String words;

    Answerer(String words) {
        this.words = words;
    }

    /** Returns the answerer as it reads after "answered by". */
    public String words() {
        return words;
    }
}
