package dev.why401.integration;

import static java.util.Objects.requireNonNull;

import dev.why401.credential.Credential;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShapeFinding;
import dev.why401.okhttp.AuthFailureInterceptor;
import dev.why401.okhttp.ResponseInterpreter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The account with which an integration logs in to a customer's Jira: edition, server URL, user name, secret, and what is known
 * about it that no answer of a server tells.
 *
 * <pre>{@code
 * IntegrationAccount account = IntegrationAccount.jiraCloud("https://acme.atlassian.net", email, apiToken);
 * OkHttpClient client = account.install(new OkHttpClient.Builder()).build();
 * }</pre>
 *
 * <p>What cannot work is refused when the account is made, with an {@link IllegalArgumentException} that names the field; what
 * is odd becomes a {@linkplain #findings finding}, so that an account that was stored years ago can still be loaded and
 * explained. The secret is in none of {@link #toString}, {@link #toJson} and the messages. Immutable and thread-safe.
 */
public final class IntegrationAccount {
    private final Edition edition;
    private final Login login;
    private final Entry entry;
    private final @Nullable String userName;
    private final String id;
    private final long credentialVersion;
    private final @Nullable SignIn signIn;
    private final @Nullable String template;

    /** Made when first needed, and shared by the clients of the account: it arranges all the knowledge there is. */
    private volatile @Nullable AuthFailureInterceptor interceptor;

    private IntegrationAccount(
            Edition edition,
            Login login,
            Entry entry,
            @Nullable String userName,
            String id,
            long credentialVersion,
            @Nullable SignIn signIn,
            @Nullable String template) {
        this.edition = edition;
        this.login = login;
        this.entry = entry;
        this.userName = userName;
        this.id = id;
        this.credentialVersion = credentialVersion;
        this.signIn = signIn;
        this.template = template;
    }

    private static IntegrationAccount fresh(Edition edition, Login login, Entry entry, @Nullable String userName) {
        String name = userName == null ? null : userName.strip();
        return new IntegrationAccount(
                edition, login, entry, name, derivedId(edition, entry.baseUrl(), name), 1, null, null);
    }

    /**
     * Returns an account of Jira Cloud.
     *
     * @param serverUrl the site, such as {@code https://acme.atlassian.net}
     * @param email the e-mail of the Atlassian account; another name is a finding, for Cloud knows accounts by e-mail only
     * @param apiToken an API token without scopes; a password is a finding, for Cloud takes none
     * @throws IllegalArgumentException if a field cannot work; the message names it
     */
    public static IntegrationAccount jiraCloud(String serverUrl, String email, String apiToken) {
        return fresh(Edition.JIRA_CLOUD, Login.API_TOKEN, Entry.cloud(serverUrl, email, apiToken), email);
    }

    /**
     * Returns an account of a Jira on premises that logs in with a password.
     *
     * @param serverUrl the base URL, with its context path if it has one
     * @param userName the user name; an e-mail address is a finding
     * @throws IllegalArgumentException if a field cannot work; the message names it
     */
    public static IntegrationAccount jiraDataCenter(String serverUrl, String userName, String password) {
        return fresh(Edition.JIRA_DATA_CENTER, Login.PASSWORD, Entry.password(serverUrl, userName, password), userName);
    }

    /**
     * Returns an account of a Jira on premises that logs in with a personal access token. Give it an {@linkplain #withId id}
     * if several tokens are used at one server, since a token has no user name to tell them apart.
     *
     * @throws IllegalArgumentException if a field cannot work; the message names it
     */
    public static IntegrationAccount jiraDataCenterToken(String serverUrl, String personalAccessToken) {
        Entry entry = Entry.personalAccessToken(serverUrl, personalAccessToken);
        return fresh(Edition.JIRA_DATA_CENTER, Login.PERSONAL_ACCESS_TOKEN, entry, null);
    }

    /**
     * Returns an account that still goes through an Atlassian Connect app. It is to be converted to {@link Edition#JIRA_CLOUD}:
     * every refusal says so.
     *
     * @param signedToken is asked for a signed JSON Web Token at every call, on the thread that makes it; thread-safe
     * @throws IllegalArgumentException if the address cannot work; the message names it
     */
    public static IntegrationAccount jiraViaConnect(String serverUrl, Supplier<String> signedToken) {
        Entry entry = Entry.connect(serverUrl, requireNonNull(signedToken, "signedToken"));
        return fresh(Edition.JIRA_VIA_CONNECT, Login.CONNECT_TOKEN, entry, null);
    }

    /**
     * Returns the account that {@link #toJson} wrote.
     *
     * @param secrets gives the secret of the account with an id; asked at once, or for a Connect app at every call
     * @throws IllegalArgumentException if a field is missing, unknown or cannot work; the message names it
     */
    public static IntegrationAccount fromJson(String json, Function<String, @Nullable String> secrets) {
        return AccountJson.read(requireNonNull(json, "json"), requireNonNull(secrets, "secrets"));
    }

    static IntegrationAccount stored(AccountJson.Stored stored, Function<String, @Nullable String> secrets) {
        String serverUrl = stored.serverUrl();
        String id = stored.id();
        IntegrationAccount bare = switch (stored.login()) {
            case API_TOKEN -> jiraCloud(serverUrl, text(stored.userName()), secretOf(id, secrets));
            case PASSWORD -> jiraDataCenter(serverUrl, text(stored.userName()), secretOf(id, secrets));
            case PERSONAL_ACCESS_TOKEN -> jiraDataCenterToken(serverUrl, secretOf(id, secrets));
            case CONNECT_TOKEN -> jiraViaConnect(serverUrl, () -> secretOf(id, secrets));
        };
        if (bare.edition != stored.edition()) {
            throw new IllegalArgumentException("login: " + stored.edition().displayName() + " takes no "
                    + stored.login().id());
        }
        return new IntegrationAccount(
                bare.edition,
                bare.login,
                bare.entry,
                bare.userName,
                id,
                stored.credentialVersion(),
                stored.signIn(),
                stored.template());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String secretOf(String id, Function<String, @Nullable String> secrets) {
        String secret = secrets.apply(id);
        if (secret == null || secret.isBlank()) {
            throw new IllegalArgumentException("secret: there is none for the account " + id);
        }
        return secret;
    }

    /** Returns the same account under an id of the product's own, such as the number of its row. */
    public IntegrationAccount withId(String own) {
        return new IntegrationAccount(
                edition, login, entry, userName, Words.name("id", own), credentialVersion, signIn, template);
    }

    /** Returns the same account with what is known of how its person signs in with a browser. */
    public IntegrationAccount signingInBy(SignIn way) {
        return new IntegrationAccount(
                edition, login, entry, userName, id, credentialVersion, requireNonNull(way, "way"), template);
    }

    /**
     * Returns the same account with a new secret: the id stays, the {@linkplain #credentialVersion version} grows.
     *
     * @throws IllegalArgumentException if the secret cannot work, or the account is one of Connect
     */
    public IntegrationAccount withSecret(String secret) {
        String url = serverUrl().toString();
        IntegrationAccount renewed = switch (login) {
            case API_TOKEN -> jiraCloud(url, text(userName), secret);
            case PASSWORD -> jiraDataCenter(url, text(userName), secret);
            case PERSONAL_ACCESS_TOKEN -> jiraDataCenterToken(url, secret);
            case CONNECT_TOKEN ->
                throw new IllegalArgumentException(
                        "secret: an account of Jira via Connect has none here; convert it to Jira Cloud");
        };
        return renewed.replacing(this);
    }

    /**
     * Returns this account in the place of another one: with its id, its template, what is known of the sign-in unless this
     * account knows it, and the next version of the credential.
     */
    public IntegrationAccount replacing(IntegrationAccount previous) {
        requireNonNull(previous, "previous");
        return new IntegrationAccount(
                edition,
                login,
                entry,
                userName,
                previous.id,
                previous.credentialVersion + 1,
                signIn == null ? previous.signIn : signIn,
                previous.template);
    }

    IntegrationAccount inTemplate(String name) {
        return new IntegrationAccount(edition, login, entry, userName, id, credentialVersion, signIn, name);
    }

    /**
     * Returns the id under which history and health are kept: the product's own, or one that is derived from edition, server
     * URL and user name and shows none of them.
     */
    public String id() {
        return id;
    }

    /** Returns a number that grows whenever the credential is replaced; 1 at first. */
    public long credentialVersion() {
        return credentialVersion;
    }

    /** Returns the kind of Jira. */
    public Edition edition() {
        return edition;
    }

    /** Returns what the account logs in with. */
    public Login login() {
        return login;
    }

    /** Returns the address under which the resources are; ends in a slash. */
    public HttpUrl serverUrl() {
        return entry.baseUrl();
    }

    /** Returns the user name or e-mail; empty where a token stands alone. */
    public Optional<String> userName() {
        return Optional.ofNullable(userName);
    }

    /** Returns how the person behind the account signs in with a browser, if it is known. */
    public Optional<SignIn> signIn() {
        return Optional.ofNullable(signIn);
    }

    /** Returns the name of the template that holds the account, if one does. */
    public Optional<String> template() {
        return Optional.ofNullable(template);
    }

    /** Returns what is odd about the fields, each with what to write; empty if nothing is. */
    public List<ShapeFinding> findings() {
        return entry.findings();
    }

    /** Returns the root of the API: {@code <server URL>rest/api/3/} on Cloud, version 2 on premises. */
    HttpUrl api() {
        String version = edition == Edition.JIRA_DATA_CENTER ? "2" : "3";
        return serverUrl()
                .newBuilder()
                .addPathSegments("rest/api/" + version + "/")
                .build();
    }

    /** Returns the credential as it is sent; empty where a Connect app signs one for each call. */
    Optional<Credential> credential() {
        return Optional.ofNullable(entry.credential());
    }

    SentCredential shape() {
        return entry.shape();
    }

    /**
     * Adds to a client what the account needs: the interpretation of refusals, which knows edition and sign-in, as the first
     * application interceptor, and the credential as the last. The credential goes to the origin of {@link #serverUrl} alone.
     *
     * <p>Redirects are no longer followed: Jira's API redirects nobody, so that a redirect is a fault to be explained, and a
     * server that calls wherever its customers point it must not be led into its own network. A client that has an
     * {@link AuthFailureInterceptor} already keeps that one, which knows nothing of the account.
     *
     * @return {@code client}
     */
    public OkHttpClient.Builder install(OkHttpClient.Builder client) {
        if (requireNonNull(client, "client").interceptors().stream()
                .noneMatch(AuthFailureInterceptor.class::isInstance)) {
            client.interceptors().add(0, interceptor());
        }
        return install(client, options -> {});
    }

    /** Does what {@link #install(OkHttpClient.Builder)} does, with further options of the interceptor, such as a listener. */
    public OkHttpClient.Builder install(OkHttpClient.Builder client, Consumer<AuthFailureInterceptor.Builder> options) {
        requireNonNull(options, "options");
        requireNonNull(client, "client").followRedirects(false).followSslRedirects(false);
        return entry.installer().install(client, interceptor -> {
            interceptor.pack(new AccountKnowledge(this));
            options.accept(interceptor);
        });
    }

    /**
     * Returns the failure behind an answer that was no refusal by its status, and with which the integration cannot go on all the
     * same: Jira says 404 to a version that the account may not create. Of the body, 64 KiB at most are read, and stay readable.
     */
    public IntegrationFailure explain(Response response) {
        return IntegrationFailure.of(interpreter().explain(requireNonNull(response, "response")), this);
    }

    ResponseInterpreter interpreter() {
        return interceptor().interpreter();
    }

    private AuthFailureInterceptor interceptor() {
        AuthFailureInterceptor known = interceptor;
        if (known == null) {
            OkHttpClient.Builder client = install(new OkHttpClient.Builder(), options -> {});
            known = (AuthFailureInterceptor) client.interceptors().get(0);
            interceptor = known;
        }
        return known;
    }

    /** Returns the account as a JSON object of one line, versioned, without its secret. */
    public String toJson() {
        return AccountJson.write(this);
    }

    /** Shows edition, address and id, nothing of the credential. */
    @Override
    public String toString() {
        return "IntegrationAccount[" + edition.displayName() + ", " + serverUrl() + ", " + login.id() + ", " + id + "]";
    }

    private static String derivedId(Edition edition, HttpUrl url, @Nullable String userName) {
        String named = edition.id() + '\n' + url + '\n' + (userName == null ? "" : userName);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
            return edition.id() + "-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
