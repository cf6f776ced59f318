package dev.why401.jira.datacenter;

import static java.util.Objects.requireNonNull;

import dev.why401.credential.Credential;
import dev.why401.evidence.Address;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.ShapeFinding;
import dev.why401.okhttp.AuthFailureInterceptor;
import dev.why401.okhttp.AuthFailureListener;
import dev.why401.okhttp.CredentialInterceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Connects an OkHttp client to a Jira on premises (Server or Data Center): the address, the credential that belongs there, and
 * the interpretation of what is refused.
 *
 * <pre>{@code
 * OkHttpClient client = JiraDataCenter.site("https://acme.example/jira")
 *         .personalAccessToken(token)
 *         .install(new OkHttpClient.Builder())
 *         .build();
 * }</pre>
 *
 * <p>A personal access token (Jira 8.14, Confluence 7.9 and newer) travels as Bearer and without a name; sent as Basic it
 * counts as a failed login (https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html). A
 * Confluence on premises is connected in the same way.
 *
 * <p>The credential goes to exactly the scheme, host and port of {@link #baseUrl}, only with requests that bring no
 * Authorization header of their own, and to no redirect target.
 *
 * <p>What cannot work is refused with an {@link IllegalArgumentException} that says what to write and never contains the
 * secret. What is odd becomes a {@linkplain #findings finding}. Immutable and thread-safe.
 */
public final class JiraDataCenter {
    private final HttpUrl baseUrl;
    private final Credential credential;
    private final Consumer<AuthFailureInterceptor.Builder> options;

    private JiraDataCenter(HttpUrl baseUrl, Credential credential, Consumer<AuthFailureInterceptor.Builder> options) {
        this.baseUrl = baseUrl;
        this.credential = credential;
        this.options = options;
    }

    /**
     * Returns the product at its base URL, which may have a context path; a final slash is forgiven. Plain http is taken, and
     * is a {@linkplain #findings finding} unless the host is this machine.
     *
     * @param url the base URL that System &gt; General configuration shows, such as {@code https://acme.example/jira}
     * @throws IllegalArgumentException if the address has no scheme, has a password, holds the path of the API or of a page, or
     *     belongs to Jira Cloud or Jira Align
     */
    public static Site site(String url) {
        return new Site(SiteAddress.of(url));
    }

    /** Returns the address under which the resources are: {@code <base URL>rest/api/2/myself}. Ends in a slash. */
    public HttpUrl baseUrl() {
        return baseUrl;
    }

    /** Returns the credential, which shows nothing of itself. */
    public Credential credential() {
        return credential;
    }

    /**
     * Returns what is odd about the address and the credential's shape, each with what to write; empty if nothing is. The same
     * findings become evidence when a call is refused.
     */
    public List<ShapeFinding> findings() {
        List<ShapeFinding> all = new ArrayList<>(credential.findings());
        Address address = Address.read(baseUrl.toString()).orNull();
        if (address != null && CredentialChecks.isOpen(address)) {
            all.add(CredentialChecks.PLAIN_HTTP_FINDING);
        }
        return List.copyOf(all);
    }

    /**
     * Returns the same connection that throws nothing: {@code listener} is told about each failure, and responses are returned
     * as they came.
     */
    public JiraDataCenter observing(AuthFailureListener listener) {
        requireNonNull(listener, "listener");
        return options(builder -> builder.observing(listener));
    }

    /** Returns the same connection with further options of the interceptor, for example a listener or a deadline. */
    public JiraDataCenter options(Consumer<AuthFailureInterceptor.Builder> more) {
        return new JiraDataCenter(baseUrl, credential, options.andThen(requireNonNull(more, "options")));
    }

    /**
     * Adds to a client what this connection needs: an {@link AuthFailureInterceptor} as the first application interceptor, and
     * the credential as the last. Add interceptors that change requests before you call it.
     *
     * <p>A client may have several connections. It keeps the first {@link AuthFailureInterceptor} that it was given, with the
     * options of that one.
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
                .pack(JiraDataCenterKnowledge.ofHost(baseUrl.host()))
                .claimHost(baseUrl.host());
        options.accept(builder);
        return builder.build();
    }

    /** Shows the address and how the credential travels, nothing more. */
    @Override
    public String toString() {
        return "JiraDataCenter[" + baseUrl + ", " + credential + "]";
    }

    /** A product on premises, still without a credential. Immutable and thread-safe. */
    public static final class Site {
        private final HttpUrl url;

        private Site(HttpUrl url) {
            this.url = url;
        }

        /**
         * Connects with a personal access token, sent as Bearer without a name.
         *
         * @param token from Profile &gt; Personal Access Tokens
         * @throws IllegalArgumentException if it is missing or holds what no header can carry
         */
        public JiraDataCenter personalAccessToken(String token) {
            return connected(
                    Credential.bearer(token, JiraDataCenterKnowledge.CHECKS).declaredAs(SecretKind.PAT));
        }

        /**
         * Connects with a user name and its password, sent as Basic in UTF-8. An administrator can switch this off.
         *
         * @param userName the user name and not the e-mail address, unless the two are the same on this instance
         * @throws IllegalArgumentException if either is missing or holds what no header can carry
         */
        public JiraDataCenter password(String userName, String password) {
            return connected(Credential.basic(userName, password, JiraDataCenterKnowledge.CHECKS)
                    .declaredAs(SecretKind.PASSWORD));
        }

        private JiraDataCenter connected(Credential credential) {
            return new JiraDataCenter(url, credential, builder -> {});
        }

        @Override
        public String toString() {
            return "Site[" + url + "]";
        }
    }
}
