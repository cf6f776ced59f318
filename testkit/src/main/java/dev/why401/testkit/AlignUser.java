package dev.why401.testkit;

import org.jspecify.annotations.Nullable;

/**
 * A user of a {@link SimulatedJiraAlign}, and what it can log in with.
 *
 * <p>Thread-safe; a change counts from the next request on. Secrets must contain the word {@code FAKE}.
 */
public final class AlignUser {

    private final int id;
    private volatile @Nullable String apiToken;
    private volatile @Nullable String email;
    private volatile @Nullable String atlassianApiToken;
    private volatile boolean active = true;

    AlignUser(int id) {
        this.id = id;
    }

    /** Returns the numeric id. */
    public int id() {
        return id;
    }

    /**
     * Gives the user an API 2.0 token. A user has one: the token before it is dead from now on, as after "Generate New
     * API Token" on the profile page.
     *
     * @param token of the shape {@code user:<id>|<secret>}, with this user's id
     * @throws IllegalArgumentException if the token has another shape
     */
    public AlignUser apiToken(String token) {
        if (!token.startsWith("user:" + id + "|")) {
            throw new IllegalArgumentException("A token of this user starts with user:" + id + "|");
        }
        apiToken = FakeTokens.requireFake(token);
        return this;
    }

    /** Lets the user log in through Atlassian Guard, with an API token of the Atlassian account as Basic. */
    public AlignUser atlassianAccount(String email, String apiToken) {
        this.atlassianApiToken = FakeTokens.requireFake(apiToken);
        this.email = email;
        return this;
    }

    /** Takes the API 2.0 token and the Atlassian one away. */
    public AlignUser revokeTokens() {
        apiToken = null;
        atlassianApiToken = null;
        return this;
    }

    /** Deactivates the user: its tokens count no more. */
    public AlignUser deactivate() {
        active = false;
        return this;
    }

    boolean acceptsBearer(String token) {
        return active && token.equals(apiToken);
    }

    boolean acceptsBasic(String user, String secret) {
        return active && user.equalsIgnoreCase(email) && secret.equals(atlassianApiToken);
    }

    /** Returns the id only. */
    @Override
    public String toString() {
        return "user " + id;
    }
}
