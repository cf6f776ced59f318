package dev.why401.jira.align;

import dev.why401.credential.Credential;
import dev.why401.evidence.ShapeFinding;
import dev.why401.okhttp.AuthFailureInterceptor;
import dev.why401.okhttp.CredentialInterceptor;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Connects an OkHttp client to a site of Jira Align: the token goes along with calls to the site and nowhere else, and a
 * refused call ends with an {@link dev.why401.AuthFailureException} that knows why.
 *
 * <pre>{@code
 * OkHttpClient client = JiraAlign.site("https://acme.jiraalign.com")
 *         .token(System.getenv("ALIGN_TOKEN"))
 *         .install(new OkHttpClient.Builder())
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JiraAlign {
    /** The path of API 2.0 on every site, without a slash at its end. */
    public static final String API_PATH = "/rest/align/api/2";

    private final HttpUrl root;

    private JiraAlign(HttpUrl root) {
        this.root = root;
    }

    /**
     * Returns a site: one of Atlassian's ({@code https://<site>.jiraalign.com}), or a self-hosted Jira Align under a name of
     * its own.
     *
     * @throws IllegalArgumentException if this is no https address of a Jira Align: no scheme, http, the path of the API in it, a
     *     site of Jira Cloud; the message says what to write
     */
    public static JiraAlign site(String url) {
        return new JiraAlign(SiteAddress.ofSite(url));
    }

    /**
     * Returns a server that stands for a site in tests, such as a simulated one; plain http is accepted on loopback
     * addresses.
     *
     * @throws IllegalArgumentException as {@link #site}, but for http on a loopback address
     */
    public static JiraAlign at(String url) {
        return new JiraAlign(SiteAddress.ofTestServer(url));
    }

    /**
     * Returns the connection with a token of Jira Align itself, sent as Bearer.
     *
     * @param token the API 2.0 Token of the profile page, whole: {@code user:<id>|<secret>}
     * @throws IllegalArgumentException if the token is missing, blank, or cannot stand in a header; the message holds nothing
     *     of it
     */
    public Connection token(String token) {
        return new Connection(root, Credential.bearer(token, JiraAlignKnowledge.CHECKS));
    }

    /**
     * Returns the connection with a token of an Atlassian account, sent as Basic. Jira Align takes it from people who log in
     * through Atlassian Guard.
     *
     * @param email the e-mail address of the account
     * @param token a token from id.atlassian.com
     * @throws IllegalArgumentException if one of them is missing, blank, or cannot stand in a header; the message holds nothing
     *     of the token
     */
    public Connection atlassianToken(String email, String token) {
        return new Connection(root, Credential.basic(email, token, JiraAlignKnowledge.CHECKS));
    }

    /** A site and the credential for it. Immutable and thread-safe; shows nothing of the credential. */
    public static final class Connection {
        private final HttpUrl root;
        private final Credential credential;

        private Connection(HttpUrl root, Credential credential) {
            this.root = root;
            this.credential = credential;
        }

        /** Returns the root of API 2.0, with a slash at its end: resolve {@code Epics} or {@code Users?$top=1} against it. */
        public HttpUrl apiUrl() {
            return root.newBuilder()
                    .addPathSegments(API_PATH.substring(1) + "/")
                    .build();
        }

        /** Returns what is odd about the shape of the credential, found before anything is sent; empty if nothing is. */
        public List<ShapeFinding> findings() {
            return credential.findings();
        }

        /**
         * Adds to {@code client} what sends the credential and what interprets refusals, and returns it. The interpreter becomes
         * the first of its interceptors; the credential is added after those that are there, so that they do not see it.
         */
        public OkHttpClient.Builder install(OkHttpClient.Builder client) {
            return install(client, AuthFailureInterceptor.builder());
        }

        /** Does the same as {@link #install(OkHttpClient.Builder)} with an interpreter that is set up further. */
        public OkHttpClient.Builder install(OkHttpClient.Builder client, AuthFailureInterceptor.Builder interpreter) {
            AuthFailureInterceptor failures = interpreter
                    .claimHost(root.host())
                    .pack(JiraAlignKnowledge.ofHost(root.host()))
                    .build();
            client.interceptors().add(0, failures);
            return client.addInterceptor(CredentialInterceptor.forOrigin(root, credential));
        }

        @Override
        public String toString() {
            return "JiraAlign[" + root.host() + ", " + credential + "]";
        }
    }
}
