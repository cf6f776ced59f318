package dev.why401.integration.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AccountBlockedException;
import dev.why401.AuthFailureException;
import dev.why401.CredentialRefusedException;
import dev.why401.integration.health.ConnectionHealth.State;
import dev.why401.jira.cloud.JiraCloud;
import dev.why401.jira.datacenter.JiraDataCenter;
import dev.why401.testkit.FakeTokens;
import dev.why401.testkit.JiraCloudFailure;
import dev.why401.testkit.SimulatedJiraCloud;
import dev.why401.testkit.SimulatedJiraDataCenter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class SimulatedServersTest {
    private final ConnectionHistory history = ConnectionHistory.inMemory();

    private static AuthFailureException fails(OkHttpClient client, HttpUrl base, String path) {
        Request request = new Request.Builder().url(base.resolve(path)).build();
        return catchThrowableOfType(
                AuthFailureException.class, () -> client.newCall(request).execute());
    }

    /** Calls twenty times after the password was changed and returns how the calls failed. */
    private List<AuthFailureException> afterThePasswordChanged(SimulatedJiraDataCenter jira, LockoutGuard guard) {
        ConnectionMonitor monitor =
                ConnectionMonitor.builder(history).guard(guard).build();
        OkHttpClient client = monitor.install(
                        JiraDataCenter.site(jira.baseUrl().toString())
                                .password(SimulatedJiraDataCenter.USER, SimulatedJiraDataCenter.PASSWORD)
                                .install(jira.clientBuilder()),
                        "data-center",
                        1)
                .build();
        jira.user(SimulatedJiraDataCenter.USER).password("FAKE-new-password");
        List<AuthFailureException> failures = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            failures.add(fails(client, jira.baseUrl(), "rest/api/2/myself"));
        }
        return failures;
    }

    @Test
    void withoutTheGuardAStalePasswordBringsTheCaptcha() {
        try (SimulatedJiraDataCenter jira = SimulatedJiraDataCenter.start()) {
            assertThat(afterThePasswordChanged(jira, LockoutGuard.off()))
                    .hasAtLeastOneElementOfType(AccountBlockedException.class);
            assertThat(jira.requests()).hasSize(20);
        }
    }

    @Test
    void withTheGuardItDoesNot() {
        try (SimulatedJiraDataCenter jira = SimulatedJiraDataCenter.start()) {
            assertThat(afterThePasswordChanged(jira, LockoutGuard.ofDefaults()))
                    .hasOnlyElementsOfType(CredentialRefusedException.class);
            assertThat(jira.requests()).hasSize(1);
            assertThat(jira.user(SimulatedJiraDataCenter.USER).failedLogins()).isEqualTo(1);
        }
    }

    @Test
    void aRevokedCloudTokenIsHeldBackUntilANewOneIsSaved() throws Exception {
        try (SimulatedJiraCloud jira = SimulatedJiraCloud.start()) {
            HttpUrl site = jira.siteUrl();
            ConnectionMonitor monitor = ConnectionMonitor.of(history);
            OkHttpClient client = client(jira, monitor, SimulatedJiraCloud.API_TOKEN, 1);
            jira.account(SimulatedJiraCloud.EMAIL).revoke(SimulatedJiraCloud.API_TOKEN);

            assertThat(fails(client, site, "rest/api/3/myself").wasSent()).isTrue();
            assertThat(fails(client, site, "rest/api/3/myself").wasSent()).isFalse();
            assertThat(history.health("cloud").state()).isEqualTo(State.BROKEN);

            String renewed = FakeTokens.apiToken("renewed");
            jira.account(SimulatedJiraCloud.EMAIL).apiToken(renewed);
            client(jira, monitor, renewed, 2)
                    .newCall(new Request.Builder()
                            .url(site.resolve("rest/api/3/myself"))
                            .build())
                    .execute()
                    .close();
            assertThat(history.health("cloud").state()).isEqualTo(State.HEALTHY);
        }
    }

    @Test
    void whatEverybodySeesDoesNotHealAConnection() throws Exception {
        try (SimulatedJiraCloud jira = SimulatedJiraCloud.start().publicProject("OPEN")) {
            HttpUrl site = jira.siteUrl();
            ConnectionMonitor monitor = ConnectionMonitor.of(history);
            OkHttpClient client = client(jira, monitor, SimulatedJiraCloud.API_TOKEN, 1);
            jira.account(SimulatedJiraCloud.EMAIL).revoke(SimulatedJiraCloud.API_TOKEN);
            fails(client, site, "rest/api/3/myself");

            jira.fail(JiraCloudFailure.HEADER_STRIPPED);
            monitor.retryNow("cloud");
            assertThat(status(client, site, "rest/api/3/project/search")).isEqualTo(200);
            assertThat(history.health("cloud").state()).isEqualTo(State.BROKEN);

            jira.heal().account(SimulatedJiraCloud.EMAIL).apiToken(SimulatedJiraCloud.API_TOKEN);
            monitor.retryNow("cloud");
            assertThat(status(client, site, "rest/api/3/project/search")).isEqualTo(200);
            assertThat(history.health("cloud").state()).isEqualTo(State.HEALTHY);
        }
    }

    private static int status(OkHttpClient client, HttpUrl base, String path) throws IOException {
        Request request = new Request.Builder().url(base.resolve(path)).build();
        try (Response response = client.newCall(request).execute()) {
            return response.code();
        }
    }

    private static OkHttpClient client(SimulatedJiraCloud jira, ConnectionMonitor monitor, String token, long version) {
        OkHttpClient.Builder builder = JiraCloud.at(jira.siteUrl().toString())
                .apiToken(SimulatedJiraCloud.EMAIL, token)
                .install(jira.clientBuilder());
        return monitor.install(builder, "cloud", version).build();
    }
}
