package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SimulatedCorporateProxyTest {

    private static final String MYSELF = "rest/api/3/myself";
    private static final HttpUrl PLAIN = HttpUrl.get("http://acme.atlassian.net/");

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames();
    private final SimulatedCorporateProxy proxy = jira.network().corporateProxy();
    private final OkHttpClient client =
            jira.clientBuilder().proxy(proxy.proxy()).followRedirects(false).build();

    @AfterEach
    void stop() {
        jira.close();
    }

    private Probe myself(HttpUrl root) {
        return Probe.get(root, MYSELF).basic(EMAIL, API_TOKEN).with(client);
    }

    @Test
    void anOpenProxyTunnelsToEveryHostAndTheClientConnectsToNothingElse() throws IOException {
        assertThat(myself(jira.siteUrl()).send().status()).isEqualTo(200);
        assertThat(Probe.get(jira.gatewayUrl(), "me").with(client).send().status())
                .isEqualTo(401);

        assertThat(proxy.requestLines())
                .containsExactly("CONNECT acme.atlassian.net:443 HTTP/1.1", "CONNECT api.atlassian.com:443 HTTP/1.1");
        assertThat(jira.connections()).hasSize(2).allSatisfy(made -> {
            assertThat(made.address().isLoopbackAddress()).isTrue();
            assertThat(made.port()).isEqualTo(proxy.address().getPort());
        });
    }

    @Test
    void plainRequestsPassInAbsoluteFormOnOneConnection() throws IOException {
        for (int i = 0; i < 2; i++) {
            Probe.Answer answer = myself(PLAIN).send();

            assertThat(answer.status()).isEqualTo(301);
            assertThat(answer.header("Location")).isEqualTo("https://acme.atlassian.net/rest/api/3/myself");
            assertThat(answer.body()).contains("301 Moved Permanently");
        }
        assertThat(proxy.requestLines())
                .containsOnly("GET http://acme.atlassian.net/rest/api/3/myself HTTP/1.1")
                .hasSize(2);
        assertThat(jira.connections()).hasSize(1);
    }

    @Test
    void withoutALoginATunnelIsRefusedAndThePlainRequestSeesThePage() throws IOException {
        proxy.requireLogin("anna", "FAKE-proxy-password");

        Probe.Answer plain = myself(PLAIN).send();

        assertThat(plain.status()).isEqualTo(407);
        assertThat(plain.header("Proxy-Authenticate")).isEqualTo("Basic realm=\"ACME web proxy\"");
        assertThat(plain.header("X-Squid-Error")).isEqualTo("ERR_CACHE_ACCESS_DENIED 0");
        assertThatThrownBy(() -> myself(jira.siteUrl()).send())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Failed to authenticate with proxy");
        assertThat(jira.requestsToSite()).isEmpty();
    }

    @Test
    void withItsLoginATunnelIsDug() throws IOException {
        proxy.requireLogin("anna", "FAKE-proxy-password");
        OkHttpClient known = client.newBuilder()
                .proxyAuthenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Proxy-Authorization", Credentials.basic("anna", "FAKE-proxy-password"))
                        .build())
                .build();

        assertThat(myself(jira.siteUrl()).with(known).send().status()).isEqualTo(200);
        assertThat(jira.requestsToSite())
                .singleElement()
                .satisfies(seen ->
                        assertThat(seen.headers().get("Proxy-Authorization")).isNull());
    }

    @Test
    void aBlockPageStopsTunnelsAndPlainRequestsUntilEverybodyMayPassAgain() throws IOException {
        proxy.block();

        assertThatThrownBy(() -> myself(jira.siteUrl()).send())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Unexpected response code for CONNECT: 403");
        assertThat(myself(PLAIN).send().body()).contains("Access Denied.", "proxy.acme.example (squid/5.7)");

        proxy.passOn();
        assertThat(myself(jira.siteUrl()).send().status()).isEqualTo(200);
    }

    @Test
    void whereTheDirectWayIsClosedOnlyTheProxyLeadsOut() throws IOException {
        jira.network().closeDirectWay();

        assertThatThrownBy(() -> myself(jira.siteUrl())
                        .with(jira.clientBuilder().build())
                        .send())
                .isInstanceOf(ConnectException.class);
        assertThat(myself(jira.siteUrl()).send().status()).isEqualTo(200);
    }

    @Test
    void aProxyIsNoWebServer() throws IOException {
        HttpUrl direct = HttpUrl.get("http://127.0.0.1:" + proxy.address().getPort() + "/");

        Probe.Answer answer =
                Probe.get(direct, "status").with(jira.clientBuilder().build()).send();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("X-Squid-Error")).isEqualTo("ERR_INVALID_URL 0");
    }

    @Test
    void anAnswerToHeadHasNoBodyAndLeavesTheConnectionInOrder() throws IOException {
        proxy.block();

        assertThat(Probe.get(PLAIN, MYSELF).head().with(client).send().status()).isEqualTo(403);
        assertThat(myself(PLAIN).send().status()).isEqualTo(403);
        assertThat(jira.connections()).hasSize(1);
    }

    @Test
    void whereNobodyStandsTheProxySaysSo() throws IOException {
        jira.network().resolve("acme.atlassian.net", "10.1.2.3");

        assertThat(myself(PLAIN).send().status()).isEqualTo(503);
        assertThatThrownBy(() -> myself(jira.siteUrl()).send())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Unexpected response code for CONNECT: 503");
        assertThatThrownBy(
                        () -> myself(HttpUrl.get("https://collector.example/")).send())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Unexpected response code for CONNECT: 503");
    }
}
