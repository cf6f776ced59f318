package dev.why401.jira.align;

import static java.util.Objects.requireNonNull;

import dev.why401.credential.Credential;
import dev.why401.evidence.ShapeFinding;
import dev.why401.okhttp.AuthFailureInterceptor;
import dev.why401.okhttp.AuthFailureListener;
import dev.why401.okhttp.CredentialInterceptor;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Connects an OkHttp client to Jira Align: the address, the token that belongs there, and the interpretation of what is
 * refused.
 *
 * <pre>{@code
 * OkHttpClient client = JiraAlign.site("https://acme.jiraalign.com")
 *         .token("user:661800|...")
 *         .install(new OkHttpClient.Builder())
 *         .build();
 * }</pre>
 *
 * <p>Jira Align takes two kinds of token at one address, and the method says which one is sent how: its own as Bearer, one of
 * an Atlassian account as Basic
 * (https://help.jiraalign.com/hc/en-us/articles/360045371954-Getting-started-with-the-REST-API-2-0).
 *
 * <p>The token goes to exactly the scheme, host and port of {@link #baseUrl}, only with requests that bring no Authorization
 * header of their own, and to no redirect target.
 *
 * <p>What cannot work is refused with an {@link IllegalArgumentException} that says what to write and never contains the
 * secret. What is odd becomes a {@linkplain #findings finding}. Immutable and thread-safe.
 */
public final class JiraAlign {
    /** The path of API 2.0 on every site, without a slash at its end. */
    static final String API_PATH = "/rest/align/api/2";

    private final HttpUrl baseUrl;
    private final Credential credential;
    private final Consumer<AuthFailureInterceptor.Builder> options;

    private JiraAlign(HttpUrl baseUrl, Credential credential, Consumer<AuthFailureInterceptor.Builder> options) {
        this.baseUrl = baseUrl;
        this.credential = credential;
        this.options = options;
    }

    /**
     * Returns a site: one of Atlassian's ({@code https://<site>.jiraalign.com}), or a self-hosted Jira Align under a name of
     * its own; a final slash is forgiven.
     *
     * @throws IllegalArgumentException if the address has no https://, a path (the API's own is not part of it) or a password,
     *     or belongs to Jira Cloud
     */
    public static Site site(String url) {
        return new Site(SiteAddress.ofSite(url));
    }

    /**
     * Returns a site as {@link #site} does, or one that is simulated on this machine, where http is taken as well.
     *
     * @throws IllegalArgumentException as {@link #site} does
     */
    public static Site at(String url) {
        return new Site(SiteAddress.ofSiteOrLoopback(url));
    }

    /** Returns the root of the site. Ends in a slash. */
    public HttpUrl baseUrl() {
        return baseUrl;
    }

    /** Returns the root of API 2.0: resolve {@code Epics} or {@code Users?$top=1} against it. Ends in a slash. */
    public HttpUrl apiUrl() {
        return baseUrl.newBuilder().addPathSegments(API_PATH.substring(1) + "/").build();
    }

    /** Returns the credential, which shows nothing of itself. */
    public Credential credential() {
        return credential;
    }

    /**
     * Returns what is odd about the credential's shape, each with what to write; empty if nothing is. The same findings
     * become evidence when a call is refused.
     */
    public List<ShapeFinding> findings() {
        return credential.findings();
    }

    /**
     * Returns the same connection that throws nothing: {@code listener} is told about each failure, and responses are
     * returned as they came.
     */
    public JiraAlign observing(AuthFailureListener listener) {
        requireNonNull(listener, "listener");
        return options(builder -> builder.observing(listener));
    }

    /** Returns the same connection with further options of the interceptor, for example a listener or a deadline. */
    public JiraAlign options(Consumer<AuthFailureInterceptor.Builder> more) {
        return new JiraAlign(baseUrl, credential, options.andThen(requireNonNull(more, "options")));
    }

    /**
     * Adds to a client what this connection needs: an {@link AuthFailureInterceptor} as the first application interceptor,
     * and the credential as the last. Add interceptors that change requests before you call it.
     *
     * <p>A client may have several connections. It keeps the first {@link AuthFailureInterceptor} that it was given, with
     * the options of that one.
     *
     * @return {@code client}
     */
    public OkHttpClient.Builder install(OkHttpClient.Builder client) {
        boolean interprets = client.interceptors().stream().anyMatch(AuthFailureInterceptor.class::isInstance);
        if (!interprets) {
            client.interceptors().add(0, interceptor());
        }
        return client.addInterceptor(CredentialInterceptor.forOrigin(baseUrl, credential));
    }

    private AuthFailureInterceptor interceptor() {
        AuthFailureInterceptor.Builder builder = AuthFailureInterceptor.builder()
                .pack(JiraAlignKnowledge.ofHost(baseUrl.host()))
                .claimHost(baseUrl.host());
        options.accept(builder);
        return builder.build();
    }

    /** Shows the address and how the credential travels, nothing more. */
    @Override
    public String toString() {
        return "JiraAlign[" + baseUrl + ", " + credential + "]";
    }

    /** A site of Jira Align. Immutable and thread-safe. */
    public static final class Site {
        private final HttpUrl url;

        private Site(HttpUrl url) {
            this.url = url;
        }

        /**
         * Connects with a token of Jira Align itself, sent as Bearer.
         *
         * @param token the API 2.0 Token, whole, {@code user:<id>|<secret>}: profile menu &gt; Edit My Profile &gt; API
         *     Token
         * @throws IllegalArgumentException if it is missing or holds what no header can carry
         */
        public JiraAlign token(String token) {
            return connected(Credential.bearer(token, JiraAlignKnowledge.CHECKS));
        }

        /**
         * Connects with an API token of an Atlassian account, sent as Basic with the e-mail of the account. It works for
         * people who log in to Jira Align through Atlassian Guard.
         *
         * @param email the e-mail of the Atlassian account that owns the token
         * @param token from id.atlassian.com &gt; Security &gt; API tokens
         * @throws IllegalArgumentException if either is missing or holds what no header can carry
         */
        public JiraAlign atlassianToken(String email, String token) {
            return connected(Credential.basic(email, token, JiraAlignKnowledge.CHECKS));
        }

        private JiraAlign connected(Credential credential) {
            return new JiraAlign(url, credential, builder -> {});
        }
    }
}
