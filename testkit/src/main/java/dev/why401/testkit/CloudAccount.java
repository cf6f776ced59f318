package dev.why401.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An Atlassian account of a {@link SimulatedJiraCloud}, and what it can log in with.
 *
 * <p>Thread-safe; a change counts from the next request on. Secrets must contain the word {@code FAKE}.
 */
public final class CloudAccount {

    /** What a token of this account is, and whether it still counts. */
    record Token(Kind kind, Set<String> scopes, boolean accepted) {

        enum Kind {
            /** Works at the site with Basic, and nowhere else. */
            UNSCOPED,
            /** Works at the gateway, with Basic or as Bearer; a service account has no other kind. */
            SCOPED,
            /** Works at the gateway as Bearer. */
            OAUTH
        }
    }

    private final String email;
    private final String accountId;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Permissions permissions = new Permissions();
    private volatile @Nullable String password;
    private volatile boolean active = true;
    private volatile boolean administrator;
    private volatile boolean usesJira = true;
    private volatile boolean usesConfluence = true;

    CloudAccount(String email) {
        this.email = email;
        this.accountId = "712020:" + UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the e-mail address. */
    public String email() {
        return email;
    }

    /** Returns the account id, as {@code X-AAccountId} repeats it (URL-encoded) on the answers to this account. */
    public String accountId() {
        return accountId;
    }

    /** Sets the account password, which the site recognises and refuses for API calls. */
    public CloudAccount password(String secret) {
        password = FakeTokens.requireFake(secret);
        return this;
    }

    /** Adds an API token without scopes. */
    public CloudAccount apiToken(String secret) {
        return add(secret, Token.Kind.UNSCOPED);
    }

    /** Adds an API token with scopes, such as {@code read:jira-user}. */
    public CloudAccount scopedApiToken(String secret, String... scopes) {
        return add(secret, Token.Kind.SCOPED, scopes);
    }

    /** Adds an OAuth 2.0 access token whose owner gave these scopes to an app for this site. */
    public CloudAccount oauthAccessToken(String secret, String... scopes) {
        return add(secret, Token.Kind.OAUTH, scopes);
    }

    /**
     * Revokes a token.
     *
     * @throws IllegalArgumentException if the account has no such token
     */
    public CloudAccount revoke(String secret) {
        return endTokenLife(secret);
    }

    /**
     * Lets a token expire. No server tells an expired token from a revoked one; the two names are for the reader of a
     * test.
     *
     * @throws IllegalArgumentException if the account has no such token
     */
    public CloudAccount expire(String secret) {
        return endTokenLife(secret);
    }

    /** Makes the account a Jira administrator. */
    public CloudAccount administrator() {
        administrator = true;
        return this;
    }

    /** Takes the access to Jira away: Jira then answers as to a wrong token. */
    public CloudAccount withoutJira() {
        usesJira = false;
        return this;
    }

    /** Takes the access to Confluence away. */
    public CloudAccount withoutConfluence() {
        usesConfluence = false;
        return this;
    }

    /** Deactivates the account: none of its tokens counts any more. */
    public CloudAccount deactivate() {
        active = false;
        return this;
    }

    /** Takes permissions away, named as {@code mypermissions} names them, such as {@code ADMINISTER_PROJECTS}. */
    public CloudAccount deny(String... keys) {
        permissions.deny(keys);
        return this;
    }

    /** Gives denied permissions back. */
    public CloudAccount allow(String... keys) {
        permissions.allow(keys);
        return this;
    }

    boolean may(String permission) {
        return permissions.grants(permission, administrator);
    }

    boolean isAdministrator() {
        return administrator;
    }

    boolean usesJira() {
        return usesJira;
    }

    boolean usesConfluence() {
        return usesConfluence;
    }

    boolean hasPassword(String secret) {
        return secret.equals(password);
    }

    /** Returns the accepted token of this string, null if there is none. */
    @Nullable
    Token accepted(String secret) {
        Token token = tokens.get(secret);
        return active && token != null && token.accepted() ? token : null;
    }

    private CloudAccount add(String secret, Token.Kind kind, String... scopes) {
        tokens.put(FakeTokens.requireFake(secret), new Token(kind, Set.of(scopes), true));
        return this;
    }

    private CloudAccount endTokenLife(String secret) {
        Token ended = tokens.computeIfPresent(secret, (same, token) -> new Token(token.kind(), token.scopes(), false));
        if (ended == null) {
            throw new IllegalArgumentException(email + " has no such token");
        }
        return this;
    }

    /** Returns the e-mail address only. */
    @Override
    public String toString() {
        return email;
    }
}
