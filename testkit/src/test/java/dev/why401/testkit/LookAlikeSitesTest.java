package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static dev.why401.testkit.SimulatedJiraCloud.PASSWORD;
import static dev.why401.testkit.SimulatedJiraCloud.SCOPED_API_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Failures that look alike at first, and the one further question whose answer tells them apart. */
class LookAlikeSitesTest {

    private static final String MYSELF = "rest/api/3/myself";
    private static final String ISSUE = "rest/api/3/issue/ACME-1";

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames();
    private final OkHttpClient client =
            jira.clientBuilder().followRedirects(false).build();

    @AfterEach
    void stop() {
        jira.close();
    }

    private Probe site(String path) {
        return Probe.get(jira.siteUrl(), path).with(client);
    }

    private Probe gateway(String path) {
        return Probe.get(jira.gatewayJiraUrl(), path).with(client);
    }

    private static void assertRefusedCredential(Probe.Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("X-Seraph-LoginReason")).isEqualTo("AUTHENTICATED_FAILED");
    }

    @Test
    void aScopedTokenLooksLikeAWrongOneAtTheSiteAndIsWelcomeAtTheGateway() throws IOException {
        assertRefusedCredential(site(MYSELF).basic(EMAIL, "FAKE-wrong").send());
        assertRefusedCredential(site(MYSELF).basic(EMAIL, SCOPED_API_TOKEN).send());

        assertThat(gateway(MYSELF).basic(EMAIL, SCOPED_API_TOKEN).send().status())
                .isEqualTo(200);
        assertThat(gateway(MYSELF).basic(EMAIL, "FAKE-wrong").send().status()).isEqualTo(401);
    }

    @Test
    void aUserNameInPlaceOfTheEmailLooksLikeAWrongTokenEverywhere() throws IOException {
        assertRefusedCredential(site(MYSELF).basic("anna", API_TOKEN).send());
        assertThat(site(MYSELF).basic(EMAIL, API_TOKEN).send().status()).isEqualTo(200);
    }

    @Test
    void aPasswordIsToldByTheSiteInWords() throws IOException {
        assertThat(site(MYSELF).basic(EMAIL, PASSWORD).send().body()).contains("passwords is deprecated");
    }

    @Test
    void aMissingPermissionAnAnonymousCallAndAWrongPathAre404AndDifferInWhoIsKnown() throws IOException {
        Probe.Answer anonymous = site(ISSUE).send();
        Probe.Answer wrongPath = site("jira/" + ISSUE).basic(EMAIL, API_TOKEN).send();
        jira.fail(JiraCloudFailure.PERMISSION_HIDDEN);
        Probe.Answer hidden = site(ISSUE).basic(EMAIL, API_TOKEN).send();

        assertThat(anonymous.status()).isEqualTo(404);
        assertThat(wrongPath.status()).isEqualTo(404);
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(anonymous.body());
        assertThat(hidden.header("x-aaccountid")).isNotNull();
        assertThat(anonymous.header("x-aaccountid")).isNull();
        assertThat(wrongPath.body()).contains("dead link");
        assertThat(site("rest/api/3/mypermissions?permissions=BROWSE_PROJECTS")
                        .basic(EMAIL, API_TOKEN)
                        .send()
                        .body())
                .contains("\"havePermission\":false");
    }

    @Test
    void aFirewallRefusesWithAndWithoutCredentialAlike() throws IOException {
        jira.fail(JiraCloudFailure.CLOUDFRONT_BLOCKED);

        Probe.Answer with = site(MYSELF).basic(EMAIL, API_TOKEN).send();

        assertThat(with.status()).isEqualTo(403);
        assertThat(Probe.gist(site(MYSELF).send())).isEqualTo(Probe.gist(with));
        assertThat(Probe.gist(site("no/such/path").send())).isEqualTo(Probe.gist(with));
    }

    @Test
    void aRuleOnUserAgentsServesWhoeverHasAnotherName() throws IOException {
        jira.fail(JiraCloudFailure.CLOUDFLARE_1010);

        assertThat(site(MYSELF).basic(EMAIL, API_TOKEN).send().status()).isEqualTo(403);
        assertThat(site(MYSELF)
                        .basic(EMAIL, API_TOKEN)
                        .header("User-Agent", "roadmap-sync/1.0")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAddressThatIsNotAllowedIsToldInWordsAndTheCloudIdIsServedAllTheSame() throws IOException {
        jira.fail(JiraCloudFailure.IP_NOT_ALLOWED);

        assertThat(site(MYSELF).basic(EMAIL, API_TOKEN).send().body()).contains("not on the allowed list");
        assertThat(site("_edge/tenant_info").send().body()).contains(jira.cloudId());
    }

    @Test
    void withoutAccessToJiraConfluenceServesTheSamePairAndTheGatewayKnowsTheToken() throws IOException {
        jira.account(EMAIL).withoutJira().scopedApiToken("FAKE-both", "read:jira-user", "read:confluence-user");

        assertRefusedCredential(site(MYSELF).basic(EMAIL, API_TOKEN).send());
        assertThat(site("wiki/rest/api/user/current")
                        .basic(EMAIL, API_TOKEN)
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(Probe.get(jira.gatewayUrl(), "ex/confluence/" + jira.cloudId() + "/wiki/rest/api/user/current")
                        .basic(EMAIL, "FAKE-both")
                        .with(client)
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void withoutAccessToConfluenceJiraServesTheSamePair() throws IOException {
        jira.account(EMAIL).withoutConfluence();

        assertThat(site("wiki/rest/api/user/current")
                        .basic(EMAIL, API_TOKEN)
                        .send()
                        .status())
                .isEqualTo(403);
        assertThat(site(MYSELF).basic(EMAIL, API_TOKEN).send().status()).isEqualTo(200);
    }

    @Test
    void accessibleResourcesListTheSiteToAnAppOnly() throws IOException {
        Probe app = Probe.get(jira.gatewayUrl(), "oauth/token/accessible-resources")
                .bearer(SimulatedJiraCloud.OAUTH_ACCESS_TOKEN)
                .with(client);

        assertThat(app.send().body()).contains("https://acme.atlassian.net", jira.cloudId(), "read:jira-work");
    }

    @Test
    void onPremisesAWrongContextPathNeverReachesJiraAndTheRightOneTellsItsBaseUrl() throws IOException {
        try (SimulatedJiraDataCenter onPremises = SimulatedJiraDataCenter.startUnderPublicNames("/jira")) {
            OkHttpClient there = onPremises.clientBuilder().build();

            Probe.Answer wrong = Probe.get(onPremises.baseUrl(), "/rest/api/2/serverInfo")
                    .with(there)
                    .send();
            Probe.Answer right = Probe.get(onPremises.baseUrl(), "rest/api/2/serverInfo")
                    .with(there)
                    .send();

            assertThat(wrong.status()).isEqualTo(404);
            assertThat(wrong.header("X-AREQUESTID")).isNull();
            assertThat(right.body()).contains("\"baseUrl\":\"https://jira.acme.example/jira\"");
        }
    }

    @Test
    void onPremisesACaptchaIsPendingForThePasswordAndSeenWithTheTokenInTheSession() throws IOException {
        try (SimulatedJiraDataCenter onPremises = SimulatedJiraDataCenter.startUnderPublicNames()) {
            OkHttpClient there = onPremises.clientBuilder().build();
            onPremises.user(SimulatedJiraDataCenter.USER).requireCaptcha();

            Probe.Answer denied = Probe.get(onPremises.baseUrl(), "rest/api/2/myself")
                    .basic(SimulatedJiraDataCenter.USER, SimulatedJiraDataCenter.PASSWORD)
                    .with(there)
                    .send();
            Probe.Answer session = Probe.get(onPremises.baseUrl(), "rest/auth/1/session")
                    .bearer(SimulatedJiraDataCenter.PERSONAL_ACCESS_TOKEN)
                    .with(there)
                    .send();

            assertThat(denied.header("X-Authentication-Denied-Reason"))
                    .isEqualTo("CAPTCHA_CHALLENGE; login-url=https://jira.acme.example/login.jsp");
            assertThat(session.body()).contains("\"failedLoginCount\":3");
            assertThat(onPremises.loginAttempts()).isEqualTo(1);
        }
    }
}
