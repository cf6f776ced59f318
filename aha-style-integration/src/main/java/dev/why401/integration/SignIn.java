package dev.why401.integration;

/**
 * Tells how the person behind an account signs in with a browser. No answer of a server contains it, and it tells one refused
 * password from another: ask for it when the account is set up.
 */
public enum SignIn {
    /** With a password that Jira itself, or the directory it asks, keeps. */
    LOCAL_PASSWORD("local-password"),
    /** At the company's single sign-on (SAML, OpenID Connect), which the API does not know. */
    SINGLE_SIGN_ON("single-sign-on");

    private final String id;

    SignIn(String id) {
        this.id = id;
    }

    /** Returns the stable id, as the JSON form of an account holds it. */
    public String id() {
        return id;
    }

    /**
     * Returns the way of signing in with that id.
     *
     * @throws IllegalArgumentException if there is none; the message names the field {@code signIn}
     */
    public static SignIn ofId(String id) {
        return Words.byId("signIn", id, values(), SignIn::id);
    }
}
