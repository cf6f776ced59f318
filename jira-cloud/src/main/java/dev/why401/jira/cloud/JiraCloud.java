package dev.why401.jira.cloud;

import static java.util.Objects.requireNonNull;

import dev.why401.credential.Credential;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.ShapeFinding;
import dev.why401.okhttp.AuthFailureInterceptor;
import dev.why401.okhttp.AuthFailureListener;
import dev.why401.okhttp.CredentialInterceptor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Connects an OkHttp client to Jira Cloud: the address, the credential that belongs there, and the interpretation of what
 * is refused.
 *
 * <pre>{@code
 * OkHttpClient client = JiraCloud.site("https://acme.atlassian.net")
 *         .apiToken(email, token)
 *         .install(new OkHttpClient.Builder())
 *         .build();
 * }</pre>
 *
 * <p>Which address takes which credential is in the types: tokens without scopes work at the {@linkplain Site site}; tokens
 * with scopes, tokens of service accounts and OAuth 2.0 access tokens work at the {@linkplain Gateway gateway}
 * (https://support.atlassian.com/atlassian-cloud/kb/401-unauthorized-error-when-service-account-accesses-jira-or-confluence-api).
 *
 * <p>The credential goes to exactly the scheme, host and port of {@link #baseUrl}, only with requests that bring no
 * Authorization header of their own, and to no redirect target. Confluence at the same site gets it too.
 *
 * <p>What cannot work is refused with an {@link IllegalArgumentException} that says what to write and never contains the
 * secret. What is odd becomes a {@linkplain #findings finding}. Immutable and thread-safe.
 */
public final class JiraCloud {
    private final HttpUrl baseUrl;
    private final Credential credential;
    private final Consumer<AuthFailureInterceptor.Builder> options;

    private JiraCloud(HttpUrl baseUrl, Credential credential, Consumer<AuthFailureInterceptor.Builder> options) {
        this.baseUrl = baseUrl;
        this.credential = credential;
        this.options = options;
    }

    /**
     * Returns the site at an address such as {@code https://acme.atlassian.net}; a final slash is forgiven.
     *
     * @throws IllegalArgumentException if the address has no https://, a path, a port or a password, or is no site of Cloud
     */
    public static Site site(String url) {
        return new Site(SiteAddress.ofSite(url));
    }

    /**
     * Returns the gateway {@code https://api.atlassian.com/ex/jira/<cloud id>}.
     *
     * @param cloudId the id that {@code https://<site>.atlassian.net/_edge/tenant_info} tells without a login
     * @throws IllegalArgumentException if it is no cloud id
     */
    public static Gateway gateway(String cloudId) {
        return new Gateway(HttpUrl.get("https://api.atlassian.com/"), CloudId.of(cloudId));
    }

    /**
     * Returns a site as {@link #site} does, or one that is simulated on this machine, where http is taken as well.
     *
     * @throws IllegalArgumentException as {@link #site} does
     */
    public static Site at(String url) {
        return new Site(SiteAddress.ofSiteOrLoopback(url));
    }

    /**
     * Returns a gateway that is simulated on this machine.
     *
     * @param url the root of the gateway host, for example {@code http://127.0.0.1:8080}
     * @throws IllegalArgumentException if the host is not this machine, or {@code cloudId} is no cloud id
     */
    public static Gateway gatewayAt(String url, String cloudId) {
        HttpUrl root = HttpUrl.parse(SiteAddress.required(url));
        if (root == null
                || !SiteAddress.isLoopback(root.host())
                || !root.encodedPath().equals("/")) {
            throw new IllegalArgumentException(
                    "A simulated gateway is at the root of a host of this machine, such as http://127.0.0.1:8080;"
                            + " for api.atlassian.com write JiraCloud.gateway(<cloud id>)");
        }
        return new Gateway(root, CloudId.of(cloudId));
    }

    /** Returns the address under which the resources are: {@code <base URL>rest/api/3/myself}. Ends in a slash. */
    public HttpUrl baseUrl() {
        return baseUrl;
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
    public JiraCloud observing(AuthFailureListener listener) {
        requireNonNull(listener, "listener");
        return options(builder -> builder.observing(listener));
    }

    /** Returns the same connection with further options of the interceptor, for example a listener or a deadline. */
    public JiraCloud options(Consumer<AuthFailureInterceptor.Builder> more) {
        return new JiraCloud(baseUrl, credential, options.andThen(requireNonNull(more, "options")));
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
        AuthFailureInterceptor.Builder builder =
                AuthFailureInterceptor.builder().pack(new JiraCloudKnowledge()).claimHost(baseUrl.host());
        options.accept(builder);
        return builder.build();
    }

    /** Shows the address and how the credential travels, nothing more. */
    @Override
    public String toString() {
        return "JiraCloud[" + baseUrl + ", " + credential + "]";
    }

    private static JiraCloud connected(HttpUrl baseUrl, Credential credential) {
        return new JiraCloud(baseUrl, credential, builder -> {});
    }

    /** A site, which takes API tokens without scopes. Immutable and thread-safe. */
    public static final class Site {
        private final HttpUrl url;

        private Site(HttpUrl url) {
            this.url = url;
        }

        /** Returns the root of the site. */
        public HttpUrl url() {
            return url;
        }

        /**
         * Connects with an API token without scopes, sent as Basic with the e-mail of its account.
         *
         * @param email the e-mail of the Atlassian account that owns the token
         * @param token from id.atlassian.com &gt; Security &gt; API tokens
         * @throws IllegalArgumentException if either is missing or holds what no header can carry
         */
        public JiraCloud apiToken(String email, String token) {
            return connected(url, Credential.basic(email, token, CloudChecks.FOR_SITE));
        }
    }

    /** The gateway, which takes tokens with scopes, tokens of service accounts and OAuth 2.0. Immutable and thread-safe. */
    public static final class Gateway {
        private final HttpUrl jira;

        private Gateway(HttpUrl root, String cloudId) {
            jira = root.newBuilder().addPathSegments("ex/jira/" + cloudId + "/").build();
        }

        /**
         * Connects with an API token that has scopes, sent as Basic with the e-mail of its account.
         *
         * @param email the e-mail of the Atlassian account that owns the token
         * @param token from id.atlassian.com &gt; Security &gt; API tokens &gt; Create API token with scopes
         * @throws IllegalArgumentException if either is missing or holds what no header can carry
         */
        public JiraCloud scopedToken(String email, String token) {
            return connected(
                    jira,
                    Credential.basic(email, token, CloudChecks.FOR_GATEWAY).declaredAs(SecretKind.SCOPED_API_TOKEN));
        }

        /**
         * Connects with a service account's token, sent as Basic with the account's e-mail.
         *
         * @param email the account's address, which ends in {@code @serviceaccount.atlassian.com}
         * @throws IllegalArgumentException if either is missing or holds what no header can carry
         */
        public JiraCloud serviceAccountToken(String email, String token) {
            return connected(
                    jira,
                    Credential.basic(email, token, CloudChecks.FOR_GATEWAY)
                            .declaredAs(SecretKind.SERVICE_ACCOUNT_TOKEN));
        }

        /**
         * Connects with a service account's token, sent as Bearer without a name.
         *
         * @throws IllegalArgumentException if it is missing or holds what no header can carry
         */
        public JiraCloud serviceAccountToken(String token) {
            return connected(
                    jira,
                    Credential.bearer(token, CloudChecks.FOR_GATEWAY).declaredAs(SecretKind.SERVICE_ACCOUNT_TOKEN));
        }

        /**
         * Connects with OAuth 2.0: the supplier is asked for the access token at every call, on the thread that makes it,
         * and has to be thread-safe. Access tokens live one hour; refreshing them is the supplier's part.
         */
        public JiraCloud oauth(Supplier<? extends @Nullable String> accessToken) {
            return connected(jira, Credential.bearer(accessToken).declaredAs(SecretKind.OAUTH_ACCESS_TOKEN));
        }
    }
}
