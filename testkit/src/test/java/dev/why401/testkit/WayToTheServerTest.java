package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static dev.why401.testkit.SimulatedJiraCloud.SCOPED_API_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.Handshake;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.tls.HandshakeCertificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** TLS inspection in between, and clocks that are wrong. */
class WayToTheServerTest {

    private static final String MYSELF = "rest/api/3/myself";

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames();

    @AfterEach
    void stop() {
        jira.close();
    }

    private Probe myself() {
        return Probe.get(jira.siteUrl(), MYSELF)
                .basic(EMAIL, API_TOKEN)
                .with(jira.clientBuilder().build());
    }

    private static Duration ahead(Probe.Answer answer) {
        Instant date = ZonedDateTime.parse(
                        Objects.requireNonNull(answer.header("Date")), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
        return Duration.between(Instant.now(), date);
    }

    @Test
    void behindTlsInspectionTheClientTrustsNoHostAndSendsNothing() throws IOException {
        jira.network().inspectTls("Zscaler Root CA");

        assertThatThrownBy(() -> myself().send()).isInstanceOf(SSLHandshakeException.class);
        assertThat(jira.requestsToSite()).isEmpty();
        assertThat(jira.connections()).isNotEmpty().allMatch(SeenConnection::established);

        jira.network().endTlsInspection();
        assertThat(myself().send().status()).isEqualTo(200);
    }

    @Test
    void aClientThatTrustsTheInspectionSeesTheHostsNameAndTheInspectionsSignature() throws Exception {
        X509Certificate authority = jira.network().inspectTls("Zscaler Root CA");
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(authority)
                .build();
        OkHttpClient client = jira.clientBuilder()
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .build();

        try (Response response = client.newCall(
                        new Request.Builder().url(jira.siteUrl()).build())
                .execute()) {
            Handshake handshake = Objects.requireNonNull(response.handshake());
            X509Certificate shown =
                    (X509Certificate) handshake.peerCertificates().get(0);
            assertThat(shown.getIssuerX500Principal().getName()).isEqualTo("CN=Zscaler Root CA");
            assertThat(shown.getSubjectAlternativeNames()).anyMatch(name -> name.contains("acme.atlassian.net"));
        }
    }

    @Test
    void everyAnswerTellsTheTimeOfTheServersClock() throws IOException {
        assertThat(ahead(myself().send())).isBetween(Duration.ofMinutes(-2), Duration.ofMinutes(2));

        jira.network().skewClock(Duration.ofHours(-3));

        assertThat(ahead(myself().send())).isBetween(Duration.ofMinutes(-182), Duration.ofMinutes(-178));
        jira.fail(JiraCloudFailure.CLOUDFRONT_BLOCKED);
        assertThat(ahead(myself().send())).isBetween(Duration.ofMinutes(-182), Duration.ofMinutes(-178));
    }

    @Test
    void serverInfoTellsTheTimeOfTheServersClockToWhoeverIsSignedIn() throws IOException {
        jira.network().skewClock(Duration.ofDays(4000));

        assertThat(Probe.get(jira.siteUrl(), "rest/api/3/serverInfo")
                        .basic(EMAIL, API_TOKEN)
                        .with(jira.clientBuilder().build())
                        .send()
                        .body())
                .containsPattern("\"serverTime\":\""
                        + Instant.now().plus(4000, ChronoUnit.DAYS).toString().substring(0, 4)
                        + "-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000\"");
    }

    @Test
    void aClockThatIsAheadTakesAFreshTokenForExpired() throws IOException {
        String token = FakeTokens.oauthAccessToken(
                jira.account(EMAIL).accountId(), Instant.now().plus(Duration.ofHours(1)));
        jira.account(EMAIL).oauthAccessToken(token, "read:me");
        Probe me = Probe.get(jira.gatewayUrl(), "me")
                .bearer(token)
                .with(jira.clientBuilder().build());

        assertThat(me.send().status()).isEqualTo(200);
        jira.network().skewClock(Duration.ofHours(2));
        assertThat(me.send().status()).isEqualTo(401);
    }

    @Test
    void onPremisesJiraAndAlignTellTheTimeOfTheirClockToo() throws IOException {
        try (SimulatedJiraDataCenter onPremises = SimulatedJiraDataCenter.start();
                SimulatedJiraAlign align = SimulatedJiraAlign.start()) {
            onPremises.network().skewClock(Duration.ofDays(1));
            align.network().skewClock(Duration.ofDays(-1));

            assertThat(ahead(Probe.get(onPremises.baseUrl(), "rest/api/2/serverInfo")
                            .send()))
                    .isBetween(Duration.ofHours(23), Duration.ofHours(25));
            assertThat(ahead(Probe.get(align.apiUrl(), "users/current").send()))
                    .isBetween(Duration.ofHours(-25), Duration.ofHours(-23));
        }
    }

    @Test
    void theGatewayTellsAPairOfTwoAccountsFromAWrongTokenAndTheSiteDoesNot() throws IOException {
        String email = "ben@acme.example";
        jira.account(email).apiToken("FAKE-token-of-ben");
        String atGateway = "ex/jira/" + jira.cloudId() + "/" + MYSELF;
        OkHttpClient client = jira.clientBuilder().build();

        for (String secret : new String[] {API_TOKEN, "FAKE-wrong"}) {
            Probe.Answer site = Probe.get(jira.siteUrl(), MYSELF)
                    .basic(email, secret)
                    .with(client)
                    .send();
            assertThat(site.status()).isEqualTo(401);
            assertThat(site.header("X-Seraph-LoginReason")).isEqualTo("AUTHENTICATED_FAILED");
        }
        assertThat(gatewayCategory(Probe.get(jira.gatewayUrl(), atGateway).basic(email, SCOPED_API_TOKEN), client))
                .isEqualTo("FAILURE_CLIENT_AUTH_MISMATCH");
        assertThat(gatewayCategory(Probe.get(jira.gatewayUrl(), atGateway).basic(email, API_TOKEN), client))
                .isEqualTo("FAILURE_CLIENT_AUTH_MISMATCH");
        assertThat(gatewayCategory(Probe.get(jira.gatewayUrl(), atGateway).basic(email, "FAKE-wrong"), client))
                .isEqualTo("FAILURE_CLIENT_AUTH");
        assertThat(Probe.get(jira.gatewayUrl(), atGateway)
                        .bearer(SCOPED_API_TOKEN)
                        .with(client)
                        .send()
                        .body())
                .contains(EMAIL);
    }

    private static String gatewayCategory(Probe probe, OkHttpClient client) throws IOException {
        Probe.Answer answer = probe.with(client).send();
        assertThat(answer.status()).isEqualTo(401);
        return answer.header("x-failure-category");
    }
}
