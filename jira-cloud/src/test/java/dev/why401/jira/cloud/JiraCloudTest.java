package dev.why401.jira.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.evidence.ShapeFinding;
import dev.why401.okhttp.AuthFailureInterceptor;
import dev.why401.testkit.JiraCloudFailure;
import dev.why401.testkit.SimulatedJiraCloud;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JiraCloudTest {
    private static final String EMAIL = SimulatedJiraCloud.EMAIL;
    private static final String TOKEN = SimulatedJiraCloud.API_TOKEN;
    private static final String CLOUD_ID = "11111111-2222-3333-4444-555555555555";

    private final SimulatedJiraCloud cloud = SimulatedJiraCloud.start();

    @AfterEach
    void stop() {
        cloud.close();
    }

    private static Response get(OkHttpClient client, HttpUrl root, String path) throws IOException {
        return client.newCall(
                        new Request.Builder().url(root.resolve(path).toString()).build())
                .execute();
    }

    @Test
    void aConnectedClientIsLoggedIn() throws IOException {
        JiraCloud jira = JiraCloud.at(cloud.siteUrl().toString()).apiToken(EMAIL, TOKEN);
        OkHttpClient client = jira.install(new OkHttpClient.Builder()).build();

        try (Response response = get(client, jira.baseUrl(), "rest/api/3/myself")) {
            assertThat(response.code()).isEqualTo(200);
            assertThat(response.body().string()).contains(EMAIL);
        }
    }

    @Test
    void eachKindOfTokenWorksAtTheGateway() throws IOException {
        JiraCloud.Gateway gateway = JiraCloud.gatewayAt(cloud.gatewayUrl().toString(), cloud.cloudId());
        List<JiraCloud> connections = List.of(
                gateway.scopedToken(EMAIL, SimulatedJiraCloud.SCOPED_API_TOKEN),
                gateway.serviceAccountToken(
                        SimulatedJiraCloud.SERVICE_ACCOUNT_EMAIL, SimulatedJiraCloud.SERVICE_ACCOUNT_TOKEN),
                gateway.serviceAccountToken(SimulatedJiraCloud.SERVICE_ACCOUNT_TOKEN),
                gateway.oauth(() -> SimulatedJiraCloud.OAUTH_ACCESS_TOKEN));

        for (JiraCloud jira : connections) {
            OkHttpClient client = jira.install(new OkHttpClient.Builder()).build();
            try (Response response = get(client, jira.baseUrl(), "rest/api/3/myself")) {
                assertThat(response.code()).as(jira.toString()).isEqualTo(200);
            }
        }
    }

    @Test
    void theAddressesAreThoseOfTheVendor() {
        assertThat(JiraCloud.site("https://acme.atlassian.net")
                        .apiToken(EMAIL, TOKEN)
                        .baseUrl())
                .hasToString("https://acme.atlassian.net/");
        assertThat(JiraCloud.gateway(CLOUD_ID).scopedToken(EMAIL, TOKEN).baseUrl())
                .hasToString("https://api.atlassian.com/ex/jira/" + CLOUD_ID + "/");
    }

    @Test
    void theCredentialGoesToTheConfiguredOriginOnly() throws IOException {
        JiraCloud jira = JiraCloud.at(cloud.siteUrl().toString()).apiToken(EMAIL, TOKEN);
        OkHttpClient client = jira.observing(failure -> {})
                .install(new OkHttpClient.Builder())
                .build();

        get(client, cloud.gatewayUrl(), "oauth/token/accessible-resources").close();

        assertThat(cloud.requestsToGateway())
                .singleElement()
                .satisfies(request ->
                        assertThat(request.headers().get("Authorization")).isNull());
    }

    @Test
    void theCredentialDoesNotFollowARedirect() throws IOException {
        cloud.fail(JiraCloudFailure.REDIRECT_TO_OTHER_ORIGIN);
        JiraCloud jira = JiraCloud.at(cloud.siteUrl().toString()).apiToken(EMAIL, TOKEN);
        OkHttpClient client = jira.observing(failure -> {})
                .install(new OkHttpClient.Builder())
                .build();

        get(client, jira.baseUrl(), "rest/api/3/myself").close();

        assertThat(cloud.requestsToOtherOrigin())
                .singleElement()
                .satisfies(request ->
                        assertThat(request.headers().get("Authorization")).isNull());
    }

    @Test
    void aRequestWithItsOwnAuthorizationKeepsIt() throws IOException {
        JiraCloud jira = JiraCloud.at(cloud.siteUrl().toString()).apiToken(EMAIL, TOKEN);
        OkHttpClient client = jira.observing(failure -> {})
                .install(new OkHttpClient.Builder())
                .build();

        client.newCall(new Request.Builder()
                        .url(jira.baseUrl())
                        .header("Authorization", "Bearer FAKE-of-the-caller")
                        .build())
                .execute()
                .close();

        assertThat(cloud.requestsToSite())
                .singleElement()
                .satisfies(request ->
                        assertThat(request.headers().get("Authorization")).isEqualTo("Bearer FAKE-of-the-caller"));
    }

    @Test
    void theInterpreterComesFirstAndTheCredentialLast() {
        Interceptor own = chain -> chain.proceed(chain.request());
        OkHttpClient.Builder builder = new OkHttpClient.Builder().addInterceptor(own);

        JiraCloud.site("https://acme.atlassian.net").apiToken(EMAIL, TOKEN).install(builder);

        assertThat(builder.interceptors()).hasSize(3);
        assertThat(builder.interceptors().get(0)).isInstanceOf(AuthFailureInterceptor.class);
        assertThat(builder.interceptors().get(1)).isSameAs(own);
    }

    @Test
    void aClientWithTwoConnectionsInterpretsOnce() {
        OkHttpClient.Builder builder = new OkHttpClient.Builder();

        JiraCloud.site("https://acme.atlassian.net").apiToken(EMAIL, TOKEN).install(builder);
        JiraCloud.gateway(CLOUD_ID).oauth(() -> "FAKE").install(builder);

        assertThat(builder.interceptors())
                .hasSize(3)
                .filteredOn(AuthFailureInterceptor.class::isInstance)
                .hasSize(1);
    }

    @Test
    void anObservingConnectionTellsTheListenerAndReturnsTheAnswer() throws IOException {
        List<AuthFailure> seen = new ArrayList<>();
        JiraCloud jira = JiraCloud.at(cloud.siteUrl().toString())
                .apiToken(EMAIL, "ATATT3xFAKE-of-nobody-at-all")
                .observing(seen::add);
        OkHttpClient client = jira.install(new OkHttpClient.Builder()).build();

        try (Response response = get(client, jira.baseUrl(), "rest/api/3/myself")) {
            assertThat(response.code()).isEqualTo(401);
            assertThat(response.body().string()).contains("Client must be authenticated");
            assertThat(AuthFailureInterceptor.failureOf(response)).containsSame(seen.get(0));
        }
        assertThat(seen).hasSize(1);
    }

    @Test
    void listenersCanBeAddedThroughTheOptions() {
        List<AuthFailure> seen = new ArrayList<>();
        JiraCloud jira = JiraCloud.at(cloud.siteUrl().toString())
                .apiToken(EMAIL, "ATATT3xFAKE-of-nobody-at-all")
                .options(interceptor -> interceptor.listener(seen::add));
        OkHttpClient client = jira.install(new OkHttpClient.Builder()).build();

        AuthFailureException thrown = catchThrowableOfType(
                AuthFailureException.class, () -> get(client, jira.baseUrl(), "rest/api/3/myself"));

        assertThat(seen).containsExactly(thrown.failure());
    }

    @Test
    void aMissingOrUnsendableCredentialIsRefusedWithoutRepeatingIt() {
        JiraCloud.Site site = JiraCloud.site("https://acme.atlassian.net");
        assertThatIllegalArgumentException().isThrownBy(() -> site.apiToken(EMAIL, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> site.apiToken("", TOKEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraCloud.gateway(CLOUD_ID).serviceAccountToken("ATSTT3xFAKE\u0000-1234567890"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("FAKE"));
    }

    @Test
    void whatIsOddIsAFinding() {
        JiraCloud jira = JiraCloud.site("https://acme.atlassian.net").apiToken("anna", "FAKE-pass-word");

        assertThat(jira.findings())
                .extracting(ShapeFinding::id)
                .containsExactly(CloudChecks.NAME_IS_NO_EMAIL, CloudChecks.NO_ATLASSIAN_TOKEN);
        assertThat(jira.findings().toString()).doesNotContain("FAKE");
    }

    @Test
    void aSimulatedGatewayIsOnThisMachine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraCloud.gatewayAt("https://api.atlassian.com", CLOUD_ID))
                .withMessageContaining("JiraCloud.gateway(<cloud id>)");
    }

    @Test
    void aConnectionNeverShowsItsSecret() {
        assertThat(JiraCloud.site("https://acme.atlassian.net").apiToken(EMAIL, TOKEN))
                .hasToString("JiraCloud[https://acme.atlassian.net/, Credential[Basic, an API token, hidden]]");
    }
}
