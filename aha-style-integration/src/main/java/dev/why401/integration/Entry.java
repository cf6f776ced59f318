package dev.why401.integration;

import dev.why401.credential.Credential;
import dev.why401.credential.CredentialInspector;
import dev.why401.evidence.Address;
import dev.why401.evidence.Fact;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShapeFinding;
import dev.why401.jira.cloud.JiraCloud;
import dev.why401.jira.cloud.JiraCloudKnowledge;
import dev.why401.jira.datacenter.JiraDataCenter;
import dev.why401.okhttp.AuthFailureInterceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The way into one edition with one credential: what the providers offer, in one form. Immutable and thread-safe.
 *
 * @param baseUrl the address under which the resources are; ends in a slash
 * @param findings what is odd about the fields
 * @param inspection looks at the shape of the credential
 * @param installer adds to a client what the provider adds
 * @param credential the credential as it is sent; {@code null} where each call gets one of its own
 */
record Entry(
        HttpUrl baseUrl,
        List<ShapeFinding> findings,
        Supplier<SentCredential> inspection,
        Installer installer,
        @Nullable Credential credential) {

    /** 33 bytes in Base64: the number of the token, a colon and 20 random bytes. */
    private static final Pattern OWN_TOKEN = Pattern.compile("[A-Za-z0-9+/]{44}");

    private static final ShapeFinding NO_OWN_TOKEN = new ShapeFinding(
            "no-personal-access-token",
            "The secret is not made as a personal access token is, of 44 letters, digits, + and /; create one under Profile >"
                    + " Personal Access Tokens, or set the account up with user name and password.");

    /**
     * Adds to a client the credential as the last interceptor, and the interpretation of refusals as the first, unless the client
     * has one.
     */
    interface Installer {
        OkHttpClient.Builder install(OkHttpClient.Builder client, Consumer<AuthFailureInterceptor.Builder> options);
    }

    /** Returns the shape of the credential, for calls that only a log shows. */
    SentCredential shape() {
        return inspection.get();
    }

    static Entry cloud(String serverUrl, @Nullable String userName, @Nullable String secret) {
        JiraCloud.Site site = Fields.checking("serverUrl", () -> JiraCloud.at(serverUrl));
        String email = Fields.present("userName", userName, "the e-mail address of the Atlassian account");
        String token = Fields.present("secret", secret, "an API token from id.atlassian.com > Security > API tokens");
        JiraCloud jira = Fields.checking("userName or secret", () -> site.apiToken(email, token));
        return new Entry(
                jira.baseUrl(),
                jira.findings(),
                () -> shapeOf(jira.credential(), jira.baseUrl(), jira.findings()),
                (client, options) -> jira.options(options).install(client),
                jira.credential());
    }

    static Entry password(String serverUrl, @Nullable String userName, @Nullable String secret) {
        JiraDataCenter.Site site = Fields.checking("serverUrl", () -> JiraDataCenter.site(serverUrl));
        String name = Fields.present("userName", userName, "the user name that the profile shows");
        String password = Fields.present("secret", secret, "the password of the user");
        JiraDataCenter jira = Fields.checking("userName or secret", () -> site.password(name, password));
        return of(jira, jira.findings());
    }

    static Entry personalAccessToken(String serverUrl, @Nullable String secret) {
        JiraDataCenter.Site site = Fields.checking("serverUrl", () -> JiraDataCenter.site(serverUrl));
        String token = Fields.present("secret", secret, "a token from Profile > Personal Access Tokens");
        JiraDataCenter jira = Fields.checking("secret", () -> site.personalAccessToken(token));
        List<ShapeFinding> findings = new ArrayList<>(jira.findings());
        if (findings.isEmpty() && !OWN_TOKEN.matcher(token.strip()).matches()) {
            findings.add(NO_OWN_TOKEN);
        }
        return of(jira, List.copyOf(findings));
    }

    /** A site of Jira Cloud behind an Atlassian Connect app, which signs a token for each call. */
    static Entry connect(String serverUrl, Supplier<String> signedToken) {
        HttpUrl site =
                Fields.checking("serverUrl", () -> JiraCloud.at(serverUrl).url());
        SentCredential shape = SentCredential.of(
                Fact.present(Scheme.JWT), Fact.present(PrincipalKind.NONE), Fact.present(SecretKind.CONNECT_JWT));
        return new Entry(
                site,
                List.of(),
                () -> shape,
                (client, options) -> {
                    if (client.interceptors().stream().noneMatch(AuthFailureInterceptor.class::isInstance)) {
                        client.interceptors().add(0, connectInterceptor(site, options));
                    }
                    return client.addInterceptor(new ConnectTokenInterceptor(site, signedToken));
                },
                null);
    }

    private static AuthFailureInterceptor connectInterceptor(
            HttpUrl site, Consumer<AuthFailureInterceptor.Builder> options) {
        AuthFailureInterceptor.Builder interceptor =
                AuthFailureInterceptor.builder().pack(new JiraCloudKnowledge()).claimHost(site.host());
        options.accept(interceptor);
        return interceptor.build();
    }

    private static Entry of(JiraDataCenter jira, List<ShapeFinding> findings) {
        return new Entry(
                jira.baseUrl(),
                findings,
                () -> shapeOf(jira.credential(), jira.baseUrl(), findings),
                (client, options) -> jira.options(options).install(client),
                jira.credential());
    }

    private static SentCredential shapeOf(Credential credential, HttpUrl baseUrl, List<ShapeFinding> findings) {
        SentCredential seen = CredentialInspector.inspect(
                credential.authorization(), false, Address.read(baseUrl.toString()), List.of());
        Fact<SecretKind> secret = seen.secret().isKnown() ? seen.secret() : credential.declaredKind();
        return new SentCredential(seen.scheme(), seen.principal(), secret, findings, seen.jwt());
    }

    /** Shows the address and nothing of the credential. */
    @Override
    public String toString() {
        return "Entry[" + baseUrl + "]";
    }
}
