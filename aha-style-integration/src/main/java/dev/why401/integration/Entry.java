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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The way into one edition with one credential: what the providers offer, behind one interface. */
sealed interface Entry {

    HttpUrl baseUrl();

    List<ShapeFinding> findings();

    /** Returns the shape of the credential, for calls that only a log shows. */
    SentCredential shape();

    /** Adds the interpretation of refusals as the first application interceptor and the credential as the last. */
    void install(OkHttpClient.Builder client, Consumer<AuthFailureInterceptor.Builder> options);

    static Entry cloud(String serverUrl, @Nullable String userName, @Nullable String secret) {
        JiraCloud.Site site = Fields.checking("serverUrl", () -> JiraCloud.at(serverUrl));
        String email = Fields.present("userName", userName, "the e-mail address of the Atlassian account");
        String token = Fields.present("secret", secret, "an API token from id.atlassian.com > Security > API tokens");
        return new Cloud(Fields.checking("userName or secret", () -> site.apiToken(email, token)));
    }

    static Entry password(String serverUrl, @Nullable String userName, @Nullable String secret) {
        JiraDataCenter.Site site = Fields.checking("serverUrl", () -> JiraDataCenter.site(serverUrl));
        String name = Fields.present("userName", userName, "the user name that the profile shows");
        String password = Fields.present("secret", secret, "the password of the user");
        return new DataCenter(Fields.checking("userName or secret", () -> site.password(name, password)));
    }

    static Entry personalAccessToken(String serverUrl, @Nullable String secret) {
        JiraDataCenter.Site site = Fields.checking("serverUrl", () -> JiraDataCenter.site(serverUrl));
        String token = Fields.present("secret", secret, "a token from Profile > Personal Access Tokens");
        return new DataCenter(Fields.checking("secret", () -> site.personalAccessToken(token)));
    }

    static Entry connect(String serverUrl, Supplier<String> signedToken) {
        HttpUrl site =
                Fields.checking("serverUrl", () -> JiraCloud.at(serverUrl).url());
        return new Connect(site, signedToken);
    }

    /** A site of Jira Cloud. */
    record Cloud(JiraCloud jira) implements Entry {
        @Override
        public HttpUrl baseUrl() {
            return jira.baseUrl();
        }

        @Override
        public List<ShapeFinding> findings() {
            return jira.findings();
        }

        @Override
        public SentCredential shape() {
            return shapeOf(jira.credential(), baseUrl(), findings());
        }

        @Override
        public void install(OkHttpClient.Builder client, Consumer<AuthFailureInterceptor.Builder> options) {
            jira.options(options).install(client);
        }
    }

    /** A Jira on premises. */
    record DataCenter(JiraDataCenter jira) implements Entry {
        @Override
        public HttpUrl baseUrl() {
            return jira.baseUrl();
        }

        @Override
        public List<ShapeFinding> findings() {
            return jira.findings();
        }

        @Override
        public SentCredential shape() {
            return shapeOf(jira.credential(), baseUrl(), findings());
        }

        @Override
        public void install(OkHttpClient.Builder client, Consumer<AuthFailureInterceptor.Builder> options) {
            jira.options(options).install(client);
        }
    }

    /** A site of Jira Cloud behind an Atlassian Connect app, which signs a token for each call. */
    record Connect(HttpUrl baseUrl, Supplier<String> signedToken) implements Entry {
        @Override
        public List<ShapeFinding> findings() {
            return List.of();
        }

        @Override
        public SentCredential shape() {
            return SentCredential.of(
                    Fact.present(Scheme.JWT), Fact.present(PrincipalKind.NONE), Fact.present(SecretKind.CONNECT_JWT));
        }

        @Override
        public void install(OkHttpClient.Builder client, Consumer<AuthFailureInterceptor.Builder> options) {
            AuthFailureInterceptor.Builder interceptor = AuthFailureInterceptor.builder()
                    .pack(new JiraCloudKnowledge())
                    .claimHost(baseUrl.host());
            options.accept(interceptor);
            client.interceptors().add(0, interceptor.build());
            client.addInterceptor(new ConnectTokenInterceptor(baseUrl, signedToken));
        }

        @Override
        public String toString() {
            return "Connect[" + baseUrl + "]";
        }
    }

    private static SentCredential shapeOf(Credential credential, HttpUrl baseUrl, List<ShapeFinding> findings) {
        SentCredential seen = CredentialInspector.inspect(
                credential.authorization(), false, Address.read(baseUrl.toString()), List.of());
        Fact<SecretKind> secret = seen.secret().isKnown() ? seen.secret() : credential.declaredKind();
        return new SentCredential(seen.scheme(), seen.principal(), secret, findings, seen.jwt());
    }
}
