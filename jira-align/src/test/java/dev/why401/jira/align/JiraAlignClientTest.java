package dev.why401.jira.align;

import static dev.why401.testkit.SimulatedJiraAlign.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraAlign.ATLASSIAN_API_TOKEN;
import static dev.why401.testkit.SimulatedJiraAlign.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.NetworkBlockedException;
import dev.why401.okhttp.AuthFailureInterceptor;
import dev.why401.okhttp.CredentialInterceptor;
import dev.why401.testkit.JiraAlignFailure;
import dev.why401.testkit.SeenRequest;
import dev.why401.testkit.SimulatedJiraAlign;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client that comes out of {@link JiraAlign#install}, against simulators at plain addresses of this machine. */
class JiraAlignClientTest {
    private final SimulatedJiraAlign align = SimulatedJiraAlign.start();
    private final SimulatedJiraAlign other = SimulatedJiraAlign.start();
    private final JiraAlign connection =
            JiraAlign.at(align.siteUrl().toString()).token(API_TOKEN);

    @AfterEach
    void stop() {
        align.close();
        other.close();
    }

    @Test
    void sendsTheTokenWithCallsToTheSite() throws IOException {
        OkHttpClient client = connection.install(new OkHttpClient.Builder()).build();
        assertThat(status(client, connection.apiUrl().resolve("Epics"))).isEqualTo(200);
        assertThat(authorization(align)).isEqualTo("Bearer " + API_TOKEN);
    }

    @Test
    void sendsTheTokenOfAnAtlassianAccountAsBasic() throws IOException {
        JiraAlign basic = JiraAlign.at(align.siteUrl().toString()).atlassianToken(EMAIL, ATLASSIAN_API_TOKEN);
        OkHttpClient client = basic.install(new OkHttpClient.Builder()).build();
        assertThat(status(client, basic.apiUrl().resolve("Epics"))).isEqualTo(200);
        assertThat(authorization(align)).startsWith("Basic ");
    }

    @Test
    void sendsTheTokenNowhereElse() {
        OkHttpClient client = connection.install(new OkHttpClient.Builder()).build();
        assertThatExceptionOfType(AuthFailureException.class)
                .isThrownBy(() -> status(client, other.apiUrl().resolve("Epics")));
        assertThat(authorization(other)).isNull();
    }

    @Test
    void interpretsTheAnswerOfASelfHostedSiteWhateverPathWasCalled() {
        align.fail(JiraAlignFailure.FIREWALL_403);
        OkHttpClient client = connection.install(new OkHttpClient.Builder()).build();
        assertThatExceptionOfType(NetworkBlockedException.class)
                .isThrownBy(() -> status(client, align.siteUrl().resolve("/api/users")))
                .satisfies(refused -> assertThat(refused.failure()
                                .diagnosis()
                                .exchange()
                                .product()
                                .orNull())
                        .hasToString("jira-align"));
    }

    @Test
    void putsTheInterpreterFirstAndTheTokenLast() {
        Interceptor own = chain -> chain.proceed(chain.request());
        OkHttpClient.Builder client = new OkHttpClient.Builder().addInterceptor(own);
        assertThat(connection.install(client)).isSameAs(client);
        assertThat(client.interceptors()).hasSize(3).element(1).isSameAs(own);
        assertThat(client.interceptors().get(0)).isInstanceOf(AuthFailureInterceptor.class);
        assertThat(client.interceptors().get(2)).isInstanceOf(CredentialInterceptor.class);
    }

    @Test
    void keepsOneInterpreterForSeveralSites() throws IOException {
        JiraAlign second = JiraAlign.at(other.siteUrl().toString()).token(API_TOKEN);
        OkHttpClient client =
                second.install(connection.install(new OkHttpClient.Builder())).build();
        assertThat(client.interceptors())
                .filteredOn(AuthFailureInterceptor.class::isInstance)
                .hasSize(1);
        assertThat(status(client, connection.apiUrl().resolve("Epics"))).isEqualTo(200);
        assertThat(status(client, second.apiUrl().resolve("Epics"))).isEqualTo(200);
    }

    @Test
    void tellsAListenerAndThrowsNothingWhenItOnlyObserves() throws IOException {
        List<AuthFailure> told = new CopyOnWriteArrayList<>();
        align.fail(JiraAlignFailure.FIREWALL_403);
        OkHttpClient client = connection
                .observing(told::add)
                .install(new OkHttpClient.Builder())
                .build();
        assertThat(status(client, connection.apiUrl().resolve("Epics"))).isEqualTo(403);
        assertThat(told)
                .singleElement()
                .satisfies(failure -> assertThat(failure.causeId()).isEqualTo("ip-not-allowlisted"));
    }

    @Test
    void endsAnAsynchronousCallInOnFailure() throws Exception {
        align.fail(JiraAlignFailure.FIREWALL_403);
        OkHttpClient client = connection.install(new OkHttpClient.Builder()).build();
        CompletableFuture<IOException> failed = new CompletableFuture<>();
        client.newCall(request(connection.apiUrl().resolve("Epics"))).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException refused) {
                failed.complete(refused);
            }

            @Override
            public void onResponse(Call call, Response response) {
                response.close();
                failed.completeExceptionally(new AssertionError("The call passed with " + response.code()));
            }
        });
        assertThat(failed.get(30, TimeUnit.SECONDS)).isInstanceOf(NetworkBlockedException.class);
    }

    private static int status(OkHttpClient client, HttpUrl url) throws IOException {
        try (Response response = client.newCall(request(url)).execute()) {
            return response.code();
        }
    }

    private static Request request(HttpUrl url) {
        return new Request.Builder().url(url).build();
    }

    private static String authorization(SimulatedJiraAlign server) {
        List<SeenRequest> requests = server.requests();
        return requests.get(requests.size() - 1).headers().get("Authorization");
    }
}
