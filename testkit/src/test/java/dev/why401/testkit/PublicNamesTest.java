package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNamesTest {

    private static final String SITE = "acme.atlassian.net";
    private static final String MYSELF = "rest/api/3/myself";

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames();
    private final OkHttpClient client = jira.clientBuilder().build();

    @AfterEach
    void stop() {
        jira.close();
    }

    private Probe myself() {
        return Probe.get(jira.siteUrl(), MYSELF).basic(EMAIL, API_TOKEN).with(client);
    }

    private static List<String> numbers(Dns dns, String host) throws UnknownHostException {
        return dns.lookup(host).stream().map(InetAddress::getHostAddress).toList();
    }

    @Test
    void everyHostHasADocumentationAddressOfItsOwn() throws IOException {
        List<String> site = numbers(client.dns(), SITE);
        List<String> gateway = numbers(client.dns(), "api.atlassian.com");

        assertThat(site).singleElement().asString().startsWith("203.0.113.");
        assertThat(gateway).singleElement().asString().startsWith("203.0.113.");
        assertThat(site).isNotEqualTo(gateway);
    }

    @Test
    void everyConnectionIsRecordedWithNameAddressAndPort() throws IOException {
        myself().send();

        assertThat(jira.connections()).singleElement().satisfies(made -> {
            assertThat(made.host()).isEqualTo(SITE);
            assertThat(made.address()).isEqualTo(jira.network().addressOf(SITE));
            assertThat(made.port()).isEqualTo(443);
            assertThat(made.established()).isTrue();
        });
    }

    @Test
    void aSocketBelievesInTheAddressThatItsClientWanted() throws IOException {
        try (Socket socket = client.socketFactory().createSocket(SITE, 443)) {
            assertThat(socket.getInetAddress()).isEqualTo(jira.network().addressOf(SITE));
            assertThat(socket.getPort()).isEqualTo(443);
        }
        assertThat(jira.connections()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "169.254.169.254", "127.0.0.1", "198.51.100.7", "2001:db8::7"})
    void aNameLeadsElsewhereWhereNobodyAnswersAndTheAttemptIsSeen(String elsewhere) {
        jira.network().resolve(SITE, elsewhere);

        assertThatThrownBy(() -> myself().send()).isInstanceOf(ConnectException.class);

        assertThat(jira.connections()).isNotEmpty().allSatisfy(tried -> {
            assertThat(tried.host()).isEqualTo(SITE);
            assertThat(tried.address()).isEqualTo(InetAddress.getByName(elsewhere));
            assertThat(tried.established()).isFalse();
        });
        assertThat(jira.requestsToSite()).isEmpty();
    }

    @Test
    void aNameLeadsNowhere() {
        jira.network().resolve(SITE);

        assertThatThrownBy(() -> myself().send()).isInstanceOf(UnknownHostException.class);
        assertThatThrownBy(() -> jira.network().freshDns().lookup(SITE)).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void aNameHasSeveralAddressesOfWhichOneAnswers() throws IOException {
        jira.network()
                .resolve(SITE, "198.51.100.7", jira.network().addressOf(SITE).getHostAddress());

        assertThat(myself().send().status()).isEqualTo(200);
    }

    @Test
    void aHostStandsAtAPrivateAddressAsInsideACompanysNetwork() throws IOException {
        jira.network().moveHost(SITE, "10.1.2.3");

        assertThat(myself().send().status()).isEqualTo(200);
        assertThat(jira.connections()).singleElement().hasToString(SITE + "/10.1.2.3:443");
        assertThatThrownBy(() -> jira.network().moveHost("acme.example", "10.1.2.3"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theClientsCacheKeepsAnOldAnswerThatAFreshLookUpDoesNotGive() throws IOException {
        jira.network().cacheAnswer(SITE, "198.51.100.7");

        assertThat(numbers(client.dns(), SITE)).containsExactly("198.51.100.7");
        assertThat(numbers(jira.network().freshDns(), SITE))
                .containsExactly(jira.network().addressOf(SITE).getHostAddress());
        assertThatThrownBy(() -> myself().send()).isInstanceOf(ConnectException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.example.com", "1.2.3.4.example", "cafe", "999.1.1.1", ""})
    void anAddressIsWrittenInNumbersAndNeverLookedUp(String address) {
        assertThatThrownBy(() -> jira.network().resolve(SITE, address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressThatStandsInTheUrlIsRecordedToo() {
        Request request = new Request.Builder().url("http://10.9.8.7:8080/").build();

        assertThatThrownBy(() -> client.newCall(request).execute()).isInstanceOf(ConnectException.class);

        assertThat(jira.connections()).singleElement().hasToString("10.9.8.7:8080 (refused)");
    }

    @Test
    void onPremisesJiraAndAlignHaveTheSameNetwork() throws IOException {
        try (SimulatedJiraDataCenter onPremises = SimulatedJiraDataCenter.startUnderPublicNames();
                SimulatedJiraAlign align = SimulatedJiraAlign.startUnderPublicNames()) {
            Probe.get(onPremises.baseUrl(), "rest/api/2/serverInfo")
                    .with(onPremises.clientBuilder().build())
                    .send();
            Probe.get(align.apiUrl(), "users/current")
                    .with(align.clientBuilder().build())
                    .send();

            assertThat(onPremises.baseUrl()).hasToString("https://jira.acme.example/");
            assertThat(onPremises.connections())
                    .singleElement()
                    .extracting(SeenConnection::host)
                    .isEqualTo("jira.acme.example");
            assertThat(align.connections())
                    .singleElement()
                    .extracting(SeenConnection::host)
                    .isEqualTo("acme.jiraalign.com");
        }
    }
}
