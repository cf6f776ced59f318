package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static dev.why401.testkit.SimulatedJiraCloud.OAUTH_ACCESS_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.SCOPED_API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.SERVICE_ACCOUNT_EMAIL;
import static dev.why401.testkit.SimulatedJiraCloud.SERVICE_ACCOUNT_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request to the gateway brings upon itself. */
class JiraCloudGatewayTest {

    private static final String UNAUTHORIZED = "{\"code\":401,\"message\":\"Unauthorized\"}";

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.start();

    @AfterEach
    void stop() {
        jira.close();
    }

    private Probe jiraGet(String path) {
        return Probe.get(jira.gatewayJiraUrl(), path);
    }

    private Probe gatewayGet(String path) {
        return Probe.get(jira.gatewayUrl(), path);
    }

    private static void assertRefused(Probe.Answer answer, String body, String category) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("x-failure-category")).isEqualTo(category);
        assertThat(answer.header("x-trace-id")).matches("[0-9a-f]{32}");
        assertThat(answer.header("WWW-Authenticate")).isNull();
        assertThat(answer.header("x-arequestid")).as("Jira never saw the call").isNull();
    }

    @Test
    void everyKindOfScopedCredentialGetsThroughToJira() throws IOException {
        String path = "rest/api/3/myself";

        for (Probe probe : new Probe[] {
            jiraGet(path).basic(EMAIL, SCOPED_API_TOKEN),
            jiraGet(path).bearer(SCOPED_API_TOKEN),
            jiraGet(path).basic(SERVICE_ACCOUNT_EMAIL, SERVICE_ACCOUNT_TOKEN),
            jiraGet(path).bearer(SERVICE_ACCOUNT_TOKEN),
            jiraGet(path).bearer(OAUTH_ACCESS_TOKEN)
        }) {
            Probe.Answer answer = probe.send();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("x-aaccountid")).isNotNull();
            assertThat(answer.header("x-arequestid")).isNotNull();
        }
    }

    @Test
    void aTokenWithoutScopesIsNotAcceptedHere() throws IOException {
        assertRefused(jiraGet("rest/api/3/myself").basic(EMAIL, API_TOKEN).send(), UNAUTHORIZED, "FAILURE_CLIENT_AUTH");
        assertRefused(jiraGet("rest/api/3/myself").bearer(API_TOKEN).send(), UNAUTHORIZED, "FAILURE_CLIENT_AUTH");
    }

    @Test
    void nothingIsAnonymousHere() throws IOException {
        assertRefused(jiraGet("rest/api/3/serverInfo").send(), UNAUTHORIZED, "FAILURE_CLIENT_AUTH");
    }

    @Test
    void expiredAndRevokedTokensAreUnauthorized() throws IOException {
        String stale = FakeTokens.oauthAccessToken(
                jira.account(EMAIL).accountId(), Instant.now().minusSeconds(60));
        jira.account(EMAIL).oauthAccessToken(stale, "read:jira-user").expire(SCOPED_API_TOKEN);

        assertRefused(jiraGet("rest/api/3/myself").bearer(stale).send(), UNAUTHORIZED, "FAILURE_CLIENT_AUTH");
        assertRefused(
                jiraGet("rest/api/3/myself").basic(EMAIL, SCOPED_API_TOKEN).send(),
                UNAUTHORIZED,
                "FAILURE_CLIENT_AUTH");
    }

    @Test
    void aMissingScopeIsSaidWithoutSayingWhich() throws IOException {
        Probe.Answer answer = Probe.post(jira.gatewayJiraUrl(), "rest/api/3/issue", "{}")
                .bearer(OAUTH_ACCESS_TOKEN)
                .send();

        assertRefused(
                answer,
                "{\"code\":401,\"message\":\"Unauthorized; scope does not match\"}",
                "FAILURE_CLIENT_SCOPE_CHECK");
        assertThat(Probe.post(jira.gatewayJiraUrl(), "rest/api/3/issue", "{}")
                        .bearer(SERVICE_ACCOUNT_TOKEN)
                        .send()
                        .status())
                .isEqualTo(201);
    }

    @Test
    void granularScopesAreNeededAllTogether() throws IOException {
        jira.account(EMAIL)
                .scopedApiToken("FAKE-two-of-three", "read:group:jira", "read:user:jira")
                .scopedApiToken("FAKE-all-three", "read:group:jira", "read:user:jira", "read:avatar:jira");

        assertThat(jiraGet("rest/api/3/group/member")
                        .basic(EMAIL, "FAKE-two-of-three")
                        .send()
                        .header("x-failure-category"))
                .isEqualTo("FAILURE_CLIENT_SCOPE_CHECK");
        assertThat(jiraGet("rest/api/3/group/member")
                        .basic(EMAIL, "FAKE-all-three")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPathThatDoesNotExistLooksLikeAMissingScope() throws IOException {
        assertThat(jiraGet("rest/api/3/jql/search")
                        .bearer(OAUTH_ACCESS_TOKEN)
                        .send()
                        .header("x-failure-category"))
                .isEqualTo("FAILURE_CLIENT_SCOPE_CHECK");
    }

    @Test
    void anAppHasNoInstallationAtAnotherCloudId() throws IOException {
        Probe.Answer answer = gatewayGet("ex/jira/99999999-0000-4000-8000-000000000000/rest/api/3/myself")
                .bearer(OAUTH_ACCESS_TOKEN)
                .send();

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"code\":403,\"message\":\"The app is not installed on this instance\"}");
    }

    @Test
    void aPermissionGapBehindTheGatewayIsJirasOwn404() throws IOException {
        Probe.Answer answer =
                jiraGet("rest/api/3/issue/NOPE-1").bearer(OAUTH_ACCESS_TOKEN).send();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Issue does not exist or you do not have permission to see it.");
        assertThat(answer.header("x-aaccountid")).isNotNull();
    }

    @Test
    void anAppMayAskWhereAndWhoItIs() throws IOException {
        Probe.Answer resources = gatewayGet("oauth/token/accessible-resources")
                .bearer(OAUTH_ACCESS_TOKEN)
                .send();
        Probe.Answer me = gatewayGet("me").bearer(OAUTH_ACCESS_TOKEN).send();

        assertThat(resources.status()).isEqualTo(200);
        assertThat(resources.body())
                .contains(
                        "\"id\":\"" + jira.cloudId() + "\"",
                        "\"scopes\":[\"read:jira-user\",\"read:jira-work\",\"read:me\"]");
        assertThat(me.body()).contains("\"email\":\"anna@acme.example\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"me", "oauth/token/accessible-resources"})
    void theQuestionsOfAppsAreClosedToEverybodyElse(String path) throws IOException {
        assertRefused(gatewayGet(path).send(), UNAUTHORIZED, "FAILURE_CLIENT_AUTH_MISMATCH");
        assertRefused(
                gatewayGet(path).basic(EMAIL, SCOPED_API_TOKEN).send(), UNAUTHORIZED, "FAILURE_CLIENT_AUTH_MISMATCH");
        assertRefused(gatewayGet(path).bearer(FakeTokens.jwt("{}")).send(), UNAUTHORIZED, "FAILURE_CLIENT_AUTH");
    }

    @Test
    void whoAmINeedsItsOwnScope() throws IOException {
        jira.account(EMAIL).oauthAccessToken(FakeTokens.jwt("{\"sub\":\"x\"}"), "read:jira-user");

        assertThat(gatewayGet("me")
                        .bearer(FakeTokens.jwt("{\"sub\":\"x\"}"))
                        .send()
                        .header("x-failure-category"))
                .isEqualTo("FAILURE_CLIENT_SCOPE_CHECK");
    }

    @Test
    void confluenceIsReachedWithAndWithoutItsContextPath() throws IOException {
        jira.account(EMAIL).scopedApiToken("FAKE-spaces", "read:space:confluence");
        String root = "ex/confluence/" + jira.cloudId();

        assertThat(gatewayGet(root + "/wiki/api/v2/spaces")
                        .basic(EMAIL, "FAKE-spaces")
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(gatewayGet(root + "/api/v2/spaces")
                        .basic(EMAIL, "FAKE-spaces")
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(gatewayGet(root + "/rest/api/content/")
                        .basic(EMAIL, SCOPED_API_TOKEN)
                        .send()
                        .header("x-failure-category"))
                .isEqualTo("FAILURE_CLIENT_SCOPE_CHECK");
    }

    @Test
    void oneTokenIsToldByFourProbes() throws IOException {
        String path = "rest/agile/1.0/board";

        assertThat(jiraGet(path).bearer(SCOPED_API_TOKEN).send().body()).contains("scope does not match");
        assertThat(jiraGet(path).basic(EMAIL, API_TOKEN).send().body()).isEqualTo(UNAUTHORIZED);
        assertThat(Probe.get(jira.siteUrl(), path)
                        .basic(EMAIL, SCOPED_API_TOKEN)
                        .send()
                        .body())
                .isEqualTo("Client must be authenticated to access this resource.");
        assertThat(Probe.get(jira.siteUrl(), path)
                        .bearer(SCOPED_API_TOKEN)
                        .send()
                        .body())
                .contains("Failed to parse Connect Session Auth Token");
    }

    @Test
    void pathsOutsideAnyProductAreNotFound() throws IOException {
        assertThat(gatewayGet("nope").send().status()).isEqualTo(404);
    }
}
