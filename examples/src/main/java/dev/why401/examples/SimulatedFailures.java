package dev.why401.examples;

import dev.why401.AuthFailureException;
import dev.why401.jira.align.JiraAlign;
import dev.why401.jira.cloud.JiraCloud;
import dev.why401.okhttp.AuthFailureInterceptor;
import dev.why401.testkit.JiraAlignFailure;
import dev.why401.testkit.JiraCloudFailure;
import dev.why401.testkit.SimulatedJiraAlign;
import dev.why401.testkit.SimulatedJiraCloud;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Makes calls that fail and shows what the caller catches. */
final class SimulatedFailures {
    private static final String SITE = "https://acme.atlassian.net";
    private static final String ALIGN = "https://acme.jiraalign.com";
    private static final String MYSELF = SITE + "/rest/api/3/myself";

    private final Page page;
    private int number;

    private SimulatedFailures(Page page) {
        this.page = page;
    }

    static void show(Page page) throws IOException {
        SimulatedFailures failures = new SimulatedFailures(page);
        try (SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames();
                SimulatedJiraAlign align = SimulatedJiraAlign.startUnderPublicNames()) {
            failures.credentials(jira);
            failures.surroundings(jira);
            failures.align(align);
        }
    }

    private void credentials(SimulatedJiraCloud jira) throws IOException {
        OkHttpClient revoked = client(jira, SimulatedJiraCloud.EMAIL, "ATATT3xFAKE-revoked-token-0000");
        show("Jira Cloud, a token that somebody revoked", revoked, get(MYSELF));
        show(
                "The same token on a resource that is open to anonymous users: a 200 that is really a refusal",
                revoked,
                get(SITE + "/rest/api/3/project/search"));
        show(
                "Jira Cloud, the account password in place of an API token",
                client(jira, SimulatedJiraCloud.EMAIL, SimulatedJiraCloud.PASSWORD),
                get(MYSELF));
        show(
                "Jira Cloud, a variable that nobody expanded",
                client(jira, SimulatedJiraCloud.EMAIL, "${JIRA_API_TOKEN}"),
                get(MYSELF));
        show(
                "Jira Cloud, an API token with scopes at the site address",
                client(jira, SimulatedJiraCloud.EMAIL, SimulatedJiraCloud.SCOPED_API_TOKEN),
                get(MYSELF));
        show(
                "Jira Cloud, an API token sent as Bearer",
                jira.clientBuilder()
                        .addInterceptor(AuthFailureInterceptor.ofDefaults())
                        .build(),
                get(MYSELF)
                        .newBuilder()
                        .header("Authorization", "Bearer " + SimulatedJiraCloud.API_TOKEN)
                        .build());
        show(
                "The API gateway, an OAuth token that lacks a scope",
                JiraCloud.gateway(jira.cloudId())
                        .oauth(() -> SimulatedJiraCloud.OAUTH_ACCESS_TOKEN)
                        .install(jira.clientBuilder())
                        .build(),
                get(jira.gatewayJiraUrl() + "rest/api/3/screens"));
    }

    private void surroundings(SimulatedJiraCloud jira) throws IOException {
        OkHttpClient good = client(jira, SimulatedJiraCloud.EMAIL, SimulatedJiraCloud.API_TOKEN);
        for (Scene scene : new Scene[] {
            new Scene(JiraCloudFailure.HEADER_STRIPPED, "A proxy on the way that strips the Authorization header"),
            new Scene(JiraCloudFailure.IP_NOT_ALLOWED, "An address that is not on the allowlist of the site"),
            new Scene(JiraCloudFailure.CLOUDFRONT_BLOCKED, "A web application firewall in front of the site"),
            new Scene(JiraCloudFailure.CLOUDFLARE_CHALLENGE, "A bot challenge that only a browser can pass"),
            new Scene(JiraCloudFailure.ACCESS_PROXY_LOGIN, "An access proxy that sends the call to its login page"),
            new Scene(
                    JiraCloudFailure.REDIRECT_TO_OTHER_ORIGIN,
                    "A redirect to another host, which drops the credential"),
            new Scene(JiraCloudFailure.CACHED_401, "A cache that replays an old refusal"),
        }) {
            jira.fail(scene.failure());
            show(scene.title(), good, get(MYSELF));
            jira.heal();
        }
    }

    private record Scene(JiraCloudFailure failure, String title) {}

    private void align(SimulatedJiraAlign align) throws IOException {
        String users = ALIGN + "/rest/align/api/2/Users";
        show(
                "Jira Align, the token without its user:<id>| in front",
                JiraAlign.site(ALIGN)
                        .token("FAKE-secret-without-its-prefix")
                        .install(align.clientBuilder())
                        .build(),
                get(users));
        align.fail(JiraAlignFailure.FIREWALL_403);
        show(
                "Jira Align, the firewall of the instance",
                JiraAlign.site(ALIGN)
                        .token(SimulatedJiraAlign.API_TOKEN)
                        .install(align.clientBuilder())
                        .build(),
                get(users));
        align.heal();
    }

    private static OkHttpClient client(SimulatedJiraCloud jira, String email, String token) {
        return JiraCloud.site(SITE)
                .apiToken(email, token)
                .install(jira.clientBuilder())
                .build();
    }

    private static Request get(String url) {
        return new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .build();
    }

    private void show(String title, OkHttpClient client, Request request) throws IOException {
        page.heading(++number + ". " + title);
        try (Response response = client.newCall(request).execute()) {
            page.text("Nothing was thrown: status " + response.code());
        } catch (AuthFailureException e) {
            page.text("caught " + e.getClass().getSimpleName() + ": " + e.getMessage());
            page.text("");
            page.indented(e.explain().toText());
        }
    }
}
