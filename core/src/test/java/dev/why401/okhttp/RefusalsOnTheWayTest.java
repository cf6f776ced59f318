package dev.why401.okhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AuthFailureException;
import dev.why401.NetworkBlockedException;
import dev.why401.evidence.TransportProblem.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The exceptions that OkHttp throws in place of a refusal. */
class RefusalsOnTheWayTest {
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.setServerSocketFactory(new PromptSockets());
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.shutdown();
    }

    private static OkHttpClient.Builder client() {
        return new OkHttpClient.Builder().addInterceptor(AuthFailureInterceptor.ofDefaults());
    }

    private static AuthFailureException failure(OkHttpClient client, String url) {
        AuthFailureException failure = catchThrowableOfType(
                AuthFailureException.class,
                () -> client.newCall(new Request.Builder().url(url).build()).execute());
        assertThat(failure).as("a typed failure").isNotNull();
        assertThat(failure.status()).isEmpty();
        assertThat(failure.explain().toText()).contains("got no answer");
        return failure;
    }

    private static Kind kind(AuthFailureException failure) {
        return failure.failure()
                .diagnosis()
                .exchange()
                .problem()
                .value()
                .orElseThrow()
                .kind();
    }

    @Test
    void aNameThatDoesNotResolve() {
        OkHttpClient client = client().dns(name -> {
                    throw new UnknownHostException(name);
                })
                .build();

        AuthFailureException failure = failure(client, "https://jira.acme.example/rest");

        assertThat(kind(failure)).isEqualTo(Kind.UNKNOWN_HOST);
        assertThat(failure).hasCauseInstanceOf(UnknownHostException.class);
    }

    @Test
    void aProxyThatRefusesTheTunnel() {
        server.enqueue(new MockResponse().setResponseCode(403));
        OkHttpClient client = client().proxy(
                        new Proxy(Proxy.Type.HTTP, new InetSocketAddress(server.getHostName(), server.getPort())))
                .build();

        AuthFailureException failure = failure(client, "https://jira.acme.example/rest");

        assertThat(kind(failure)).isEqualTo(Kind.TUNNEL_REFUSED);
        assertThat(failure).isInstanceOf(NetworkBlockedException.class);
    }

    @Test
    void aProxyThatWantsACredential() {
        server.enqueue(
                new MockResponse().setResponseCode(407).setHeader("Proxy-Authenticate", "Basic realm=\"proxy\""));
        OkHttpClient client = client().proxy(
                        new Proxy(Proxy.Type.HTTP, new InetSocketAddress(server.getHostName(), server.getPort())))
                .build();

        AuthFailureException failure = failure(client, "https://jira.acme.example/rest");

        assertThat(kind(failure)).isEqualTo(Kind.PROXY_AUTHENTICATION);
        assertThat(failure.causeId()).isEqualTo("proxy-auth-required");
    }

    @Test
    void a407FromAnOriginWithoutAProxy() {
        server.enqueue(new MockResponse().setResponseCode(407));

        AuthFailureException failure =
                failure(client().build(), server.url("/rest").toString());

        assertThat(kind(failure)).isEqualTo(Kind.PROXY_STATUS_FROM_ORIGIN);
    }

    @Test
    void aRedirectLoop() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse().setResponseCode(302).setHeader("Location", "/rest");
            }
        });

        AuthFailureException failure =
                failure(client().build(), server.url("/rest").toString());

        assertThat(kind(failure)).isEqualTo(Kind.TOO_MANY_REDIRECTS);
    }

    private static HeldCertificate certificate() throws IOException {
        return new HeldCertificate.Builder()
                .addSubjectAlternativeName(InetAddress.getByName("localhost").getCanonicalHostName())
                .addSubjectAlternativeName("localhost")
                .build();
    }

    @Test
    void aCertificateThatIsNotTrusted() throws IOException {
        HandshakeCertificates own = new HandshakeCertificates.Builder()
                .heldCertificate(certificate())
                .build();
        server.useHttps(own.sslSocketFactory(), false);

        AuthFailureException failure =
                failure(client().build(), server.url("/rest").toString());

        assertThat(kind(failure)).isEqualTo(Kind.TLS_NOT_TRUSTED);
        assertThat(failure.causeId()).isEqualTo("tls-interception-untrusted");
    }

    @Test
    void aClientCertificateThatIsWanted() throws IOException {
        HeldCertificate held = certificate();
        HandshakeCertificates serverSide = new HandshakeCertificates.Builder()
                .heldCertificate(held)
                .addTrustedCertificate(held.certificate())
                .build();
        HandshakeCertificates clientSide = new HandshakeCertificates.Builder()
                .addTrustedCertificate(held.certificate())
                .build();
        OkHttpClient client = client().sslSocketFactory(clientSide.sslSocketFactory(), clientSide.trustManager())
                .build();

        try (ClientCertificateServer strict = new ClientCertificateServer(serverSide)) {
            AuthFailureException failure = failure(client, strict.url());

            assertThat(kind(failure)).isEqualTo(Kind.CLIENT_CERTIFICATE_WANTED);
            assertThat(failure.causeId()).isEqualTo("client-certificate-required");
        }
    }

    @Test
    void aRefusedConnectionIsNoAuthenticationFailureAndPassesAsItIs() throws IOException {
        String url = server.url("/rest").toString();
        server.shutdown();

        assertThatThrownBy(() -> client().build()
                        .newCall(new Request.Builder().url(url).build())
                        .execute())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void anObservingClientTellsTheListenerAndThrowsWhatOkHttpThrew() {
        List<String> heard = new ArrayList<>();
        OkHttpClient client = new OkHttpClient.Builder()
                .dns(name -> {
                    throw new UnknownHostException(name);
                })
                .addInterceptor(AuthFailureInterceptor.builder()
                        .observing(failure -> heard.add(failure.message()))
                        .build())
                .build();

        assertThatThrownBy(() -> client.newCall(new Request.Builder()
                                .url("https://jira.acme.example/")
                                .build())
                        .execute())
                .isInstanceOf(UnknownHostException.class);
        assertThat(heard).hasSize(1);
    }
}
