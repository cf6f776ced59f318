package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static dev.why401.testkit.SimulatedJiraCloud.SCOPED_API_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class SimulatedNetworkTest {

    @Test
    void underPublicNamesEveryHostHasItsRealNameAndTls() throws IOException {
        try (SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames()) {
            OkHttpClient client = jira.clientBuilder().build();

            assertThat(jira.siteUrl()).hasToString("https://acme.atlassian.net/");
            assertThat(jira.gatewayUrl()).hasToString("https://api.atlassian.com/");
            assertThat(Probe.get(jira.siteUrl(), "rest/api/3/myself")
                            .basic(EMAIL, API_TOKEN)
                            .with(client)
                            .send()
                            .status())
                    .isEqualTo(200);
            assertThat(Probe.get(jira.gatewayJiraUrl(), "rest/api/3/myself")
                            .basic(EMAIL, SCOPED_API_TOKEN)
                            .with(client)
                            .send()
                            .status())
                    .isEqualTo(200);
            assertThat(Probe.get(jira.siteUrl(), "rest/api/3/myself")
                            .with(client)
                            .send()
                            .header("WWW-Authenticate"))
                    .isEqualTo("OAuth realm=\"https%3A%2F%2Facme.atlassian.net\"");
        }
    }

    @Test
    void underPublicNamesRedirectsLeadToOtherNames() throws IOException {
        try (SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames()) {
            OkHttpClient client = jira.clientBuilder().build();

            jira.fail(JiraCloudFailure.ACCESS_PROXY_LOGIN);
            Probe.Answer login = Probe.get(jira.siteUrl(), "rest/api/3/myself")
                    .basic(EMAIL, API_TOKEN)
                    .with(client)
                    .send();
            jira.fail(JiraCloudFailure.REDIRECT_TO_OTHER_ORIGIN);
            Probe.Answer other = Probe.get(jira.siteUrl(), "rest/api/3/myself")
                    .basic(EMAIL, API_TOKEN)
                    .with(client)
                    .send();

            assertThat(login.finalUrl().host()).isEqualTo("acme.cloudflareaccess.com");
            assertThat(login.finalUrl().encodedPath()).isEqualTo("/cdn-cgi/access/login/acme.atlassian.net");
            assertThat(other.finalUrl()).hasToString("https://jira.acme.example/rest/api/3/myself");
            assertThat(other.status()).isEqualTo(401);
        }
    }

    @Test
    void aConfinedClientKnowsNoOtherHostAndReachesNoOtherAddress() {
        try (SimulatedJiraCloud jira = SimulatedJiraCloud.start()) {
            OkHttpClient client = jira.clientBuilder().build();

            assertThatThrownBy(() -> call(client, "http://www.example.com/")).isInstanceOf(UnknownHostException.class);
            assertThatThrownBy(() -> call(client, "http://192.0.2.1/")).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void twoSimulationsDoNotMeet() throws IOException {
        try (SimulatedJiraCloud one = SimulatedJiraCloud.start();
                SimulatedJiraCloud two = SimulatedJiraCloud.start()) {
            one.fail(JiraCloudFailure.AKAMAI_DENIED);

            assertThat(Probe.get(two.siteUrl(), "rest/api/3/serverInfo").send().status())
                    .isEqualTo(200);
            assertThatThrownBy(() ->
                            call(one.clientBuilder().build(), two.siteUrl().toString()))
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void manyCallersAtOnceAreAnsweredEachToHisOwnCredential() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try (SimulatedJiraCloud jira = SimulatedJiraCloud.start()) {
            for (int i = 0; i < 8; i++) {
                jira.account("user" + i + "@acme.example").apiToken("FAKE-" + i);
            }
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < 160; i++) {
                int user = i % 8;
                calls.add(() -> Probe.get(jira.siteUrl(), "rest/api/3/myself")
                        .basic("user" + user + "@acme.example", "FAKE-" + user)
                        .send()
                        .body());
            }
            List<Future<String>> answers = callers.invokeAll(calls);

            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).contains("\"emailAddress\":\"user" + i % 8 + "@acme.example\"");
            }
            assertThat(jira.requestsToSite()).hasSize(160);
        } finally {
            callers.shutdownNow();
        }
    }

    private static void call(OkHttpClient client, String url) throws IOException {
        client.newCall(new Request.Builder().url(HttpUrl.get(url)).build())
                .execute()
                .close();
    }
}
