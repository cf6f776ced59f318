package dev.why401.integration;

/** Names what an account logs in with. */
public enum Login {
    /** An API token of an Atlassian account, with the account's e-mail. */
    API_TOKEN("api-token"),
    /** A password, with the user name. */
    PASSWORD("password"),
    /** A personal access token, alone. */
    PERSONAL_ACCESS_TOKEN("personal-access-token"),
    /** A JSON Web Token that an Atlassian Connect app signs for each call. */
    CONNECT_TOKEN("connect-token");

    private final String id;

    Login(String id) {
        this.id = id;
    }

    /** Returns the stable id, as the JSON form of an account holds it. */
    public String id() {
        return id;
    }

    /**
     * Returns the login with that id.
     *
     * @throws IllegalArgumentException if there is none; the message names the field {@code login}
     */
    public static Login ofId(String id) {
        return Words.byId("login", id, values(), Login::id);
    }
}
