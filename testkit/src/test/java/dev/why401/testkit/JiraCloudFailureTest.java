package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static dev.why401.testkit.SimulatedJiraCloud.OAUTH_ACCESS_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.SCOPED_API_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the world does to a request that carries the right credential. */
class JiraCloudFailureTest {

    private static final String MYSELF = "rest/api/3/myself";
    private static final String PROJECTS = "rest/api/3/project/search";
    private static final String REASON = "X-Seraph-LoginReason";

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.start();

    @AfterEach
    void stop() {
        jira.close();
    }

    /** A call to the site with the right token. */
    private Probe site(String path) {
        return Probe.get(jira.siteUrl(), path).basic(EMAIL, API_TOKEN);
    }

    /** A call to the gateway with the right token. */
    private Probe gateway(String path) {
        return Probe.get(jira.gatewayJiraUrl(), path).basic(EMAIL, SCOPED_API_TOKEN);
    }

    private Probe.Answer siteFailingWith(JiraCloudFailure failure) throws IOException {
        jira.fail(failure);
        return site(MYSELF).send();
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureIsFeltSomewhereAndHeals(JiraCloudFailure failure) throws IOException {
        Map<String, Object> good = everywhere();
        jira.fail(failure);
        Map<String, Object> bad = everywhere();
        jira.heal();

        assertThat(bad).isNotEqualTo(good);
        assertThat(everywhere()).isEqualTo(good);
    }

    @Test
    void aFailureReplacesTheOneBefore() throws IOException {
        jira.fail(JiraCloudFailure.AKAMAI_DENIED).fail(JiraCloudFailure.F5_REJECTED);

        assertThat(site(MYSELF).send().body()).contains("<title>Request Rejected</title>");
    }

    @Test
    void anAddressThatIsNotAllowedIsToldByJiraAtBothHosts() throws IOException {
        String body = "{\"errorMessages\":[\"The IP address has been rejected because it is not on the allowed list."
                + " See your admin for more information.\"],\"errors\":{}}";

        Probe.Answer atSite = siteFailingWith(JiraCloudFailure.IP_NOT_ALLOWED);
        Probe.Answer atGateway = gateway(MYSELF).send();

        assertThat(atSite.status()).isEqualTo(403);
        assertThat(atSite.body()).isEqualTo(body);
        assertThat(atSite.header("x-arequestid")).isNotNull();
        assertThat(atGateway.body()).isEqualTo(body);
        assertThat(accessibleResources().status())
                .as("resources of the organisation are not covered")
                .isEqualTo(200);
    }

    @Test
    void aSuspendedSiteIs503AtTheSiteAndRestrictedAtTheGateway() throws IOException {
        Probe.Answer atSite = siteFailingWith(JiraCloudFailure.SITE_SUSPENDED);
        Probe.Answer atGateway = gateway(MYSELF).send();

        assertThat(atSite.status()).isEqualTo(503);
        assertThat(atSite.body())
                .contains("<title>Atlassian Cloud Notifications - Page Unavailable</title>", "/_edge/resources/");
        assertThat(atGateway.status()).isEqualTo(403);
        assertThat(atGateway.body()).contains("Tenant is restricted: suspended-inactivity");
        assertThat(accessibleResources().body()).contains(jira.cloudId());
    }

    @Test
    void anIncidentTakesJiraDownAndMakesConfluenceForget() throws IOException {
        Probe.Answer atJira = siteFailingWith(JiraCloudFailure.SERVICE_INCIDENT);
        Probe.Answer atConfluence = site("wiki/rest/api/space").send();
        Probe.Answer atGateway = gateway(MYSELF).send();

        assertThat(atJira.status()).isEqualTo(503);
        assertThat(atJira.body()).contains("Page Unavailable");
        assertThat(atConfluence.status()).isEqualTo(403);
        assertThat(atConfluence.body()).contains("Current user not permitted to use Confluence");
        assertThat(atGateway.status()).isEqualTo(503);
        assertThat(atGateway.body()).isEmpty();
    }

    @Test
    void withoutProductAccessJiraSpeaksOfTheCredentialAndConfluenceOfTheUser() throws IOException {
        Probe.Answer atJira = siteFailingWith(JiraCloudFailure.NO_PRODUCT_ACCESS);
        Probe.Answer atConfluence = site("wiki/rest/api/space").send();

        assertThat(atJira.status()).isEqualTo(401);
        assertThat(atJira.header(REASON)).isEqualTo("AUTHENTICATED_FAILED");
        assertThat(atConfluence.status()).isEqualTo(403);
        assertThat(atConfluence.body()).contains("Current user not permitted to use Confluence");
    }

    @Test
    void hiddenPermissionsLeaveTheCallerKnownAndTheProjectsGone() throws IOException {
        Probe.Answer who = siteFailingWith(JiraCloudFailure.PERMISSION_HIDDEN);
        Probe.Answer issue = site("rest/api/3/issue/ACME-1").send();
        Probe.Answer projects = site(PROJECTS).send();

        assertThat(who.status()).isEqualTo(200);
        assertThat(issue.status()).isEqualTo(404);
        assertThat(issue.body()).contains("Issue does not exist or you do not have permission to see it.");
        assertThat(issue.header("x-aaccountid")).isNotNull();
        assertThat(issue.header(REASON)).isNull();
        assertThat(projects.body()).contains("\"total\":0");
        assertThat(site("rest/api/3/mypermissions").send().body()).contains("\"havePermission\":false");
    }

    @Test
    void aMissingAdministratorRightIsSaidIn403() throws IOException {
        Probe.Answer who = siteFailingWith(JiraCloudFailure.ADMIN_REQUIRED);
        Probe.Answer projects = site(PROJECTS).send();

        assertThat(who.status()).isEqualTo(200);
        assertThat(projects.status()).isEqualTo(403);
        assertThat(projects.body()).contains("Only Jira administrators can manage screens.");
        assertThat(projects.header("x-aaccountid")).isNotNull();
    }

    @Test
    void aMissingAdministratorRightMayAlsoBeAn401ThatSaysNothing() throws IOException {
        Probe.Answer who = siteFailingWith(JiraCloudFailure.ADMIN_REQUIRED_AS_401);
        Probe.Answer projects = site(PROJECTS).send();

        assertThat(who.status()).isEqualTo(200);
        assertThat(projects.status()).isEqualTo(401);
        assertThat(projects.body()).isEqualTo("{\"errorMessages\":[],\"errors\":{}}");
        assertThat(projects.header("x-aaccountid")).isNotNull();
    }

    @Test
    void forgeryProtectionRefusesWritesAndLetsReadsPass() throws IOException {
        Probe.Answer read = siteFailingWith(JiraCloudFailure.XSRF);
        Probe.Answer write = Probe.post(jira.siteUrl(), "rest/api/3/issue", "{}")
                .basic(EMAIL, API_TOKEN)
                .send();

        assertThat(read.status()).isEqualTo(200);
        assertThat(write.status()).isEqualTo(403);
        assertThat(write.body()).isEqualTo("XSRF check failed");
    }

    @Test
    void aPendingCaptchaDeniesEveryLoginUnseenAndNothingElse() throws IOException {
        Probe.Answer answer = siteFailingWith(JiraCloudFailure.CAPTCHA);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header(REASON)).isEqualTo("AUTHENTICATION_DENIED");
        assertThat(answer.body()).contains("Basic Authentication Failure - Reason : AUTHENTICATION_DENIED");
        assertThat(Probe.get(jira.siteUrl(), PROJECTS).send().status()).isEqualTo(200);
        assertThat(gateway(MYSELF).send().status()).isEqualTo(200);
    }

    @Test
    void aUsedUpQuotaTellsWhenToComeBack() throws IOException {
        Probe.Answer atSite = siteFailingWith(JiraCloudFailure.RATE_LIMITED);
        Probe.Answer atGateway = gateway(MYSELF).send();

        assertThat(atSite.status()).isEqualTo(429);
        assertThat(atSite.header("Retry-After")).isEqualTo("30");
        assertThat(atSite.header("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(atSite.header("RateLimit-Reason")).isEqualTo("jira-burst-based");
        assertThat(atGateway.status()).isEqualTo(429);
        assertThat(atGateway.body()).startsWith("{\"code\":429,");
    }

    @Test
    void anAppWithoutInstallationIsTurnedAwayByTheGatewayWhileTokensPass() throws IOException {
        jira.fail(JiraCloudFailure.APP_NOT_INSTALLED);

        Probe.Answer app = Probe.get(jira.gatewayJiraUrl(), MYSELF)
                .bearer(OAUTH_ACCESS_TOKEN)
                .send();

        assertThat(app.status()).isEqualTo(403);
        assertThat(app.body()).isEqualTo("{\"code\":403,\"message\":\"The app is not installed on this instance\"}");
        assertThat(app.header("x-arequestid")).isNull();
        assertThat(gateway(MYSELF).send().status()).isEqualTo(200);
    }

    @Test
    void aStrippedHeaderLooksToTheSiteLikeNone() throws IOException {
        Probe.Answer atSite = siteFailingWith(JiraCloudFailure.HEADER_STRIPPED);
        Probe.Answer list = site(PROJECTS).send();

        assertThat(atSite.status()).isEqualTo(401);
        assertThat(atSite.header(REASON)).isNull();
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header(REASON)).isNull();
        assertThat(gateway(MYSELF).send().status()).isEqualTo(401);
        assertThat(jira.requestsToSite().get(0).carriesAuthorization())
                .as("the client did send it")
                .isTrue();
    }

    @Test
    void aCachedRefusalIsOldAndAlwaysTheSame() throws IOException {
        Probe.Answer first = siteFailingWith(JiraCloudFailure.CACHED_401);
        Probe.Answer second = site(PROJECTS).send();

        assertThat(first.status()).isEqualTo(401);
        assertThat(first.header("X-Cache")).isEqualTo("HIT");
        assertThat(first.header("Age")).isEqualTo("1873");
        assertThat(second.header("x-arequestid")).isEqualTo(first.header("x-arequestid"));
        assertThat(Probe.post(jira.siteUrl(), "rest/api/3/issue", "{}")
                        .basic(EMAIL, API_TOKEN)
                        .send()
                        .status())
                .isEqualTo(201);
    }

    @Test
    void cloudFrontNamesItsReasonInOneSentence() throws IOException {
        Map<JiraCloudFailure, String> sentences = Map.of(
                JiraCloudFailure.CLOUDFRONT_BLOCKED, "\nRequest blocked.\n",
                JiraCloudFailure.CLOUDFRONT_BAD_REQUEST, "\nBad request.\n",
                JiraCloudFailure.CLOUDFRONT_GEO_BLOCKED, "configured to block access from your country.");
        for (var expected : sentences.entrySet()) {
            Probe.Answer atSite = siteFailingWith(expected.getKey());

            assertThat(atSite.status()).isEqualTo(403);
            assertThat(atSite.body())
                    .contains("ERROR: The request could not be satisfied", "Generated by cloudfront")
                    .contains(expected.getValue());
            assertThat(atSite.header("Server")).isEqualTo("CloudFront");
            assertThat(atSite.header("X-Amz-Cf-Id")).isNotBlank();
            assertThat(atSite.header("atl-traceid"))
                    .as("Atlassian never saw it")
                    .isNull();
            assertThat(gateway(MYSELF).send().header("Server")).isEqualTo("CloudFront");
        }
    }

    @Test
    void cloudflareWantsABrowser() throws IOException {
        Probe.Answer answer = siteFailingWith(JiraCloudFailure.CLOUDFLARE_CHALLENGE);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("cf-mitigated")).isEqualTo("challenge");
        assertThat(answer.header("Server")).isEqualTo("cloudflare");
        assertThat(answer.header("CF-RAY")).isNotBlank();
        assertThat(answer.body()).contains("<title>Just a moment...</title>", "_cf_chl_opt");
    }

    @Test
    void cloudflareRefusesTheAgentOfALibraryAndNoOther() throws IOException {
        Probe.Answer library = siteFailingWith(JiraCloudFailure.CLOUDFLARE_1010);
        Probe.Answer named =
                site(MYSELF).header("User-Agent", "RoadmapSync/2.1").send();

        assertThat(library.status()).isEqualTo(403);
        assertThat(library.body()).isEqualTo("error code: 1010");
        assertThat(named.status()).isEqualTo(200);
    }

    @Test
    void cloudflareBansAnAddress() throws IOException {
        Probe.Answer answer = siteFailingWith(JiraCloudFailure.CLOUDFLARE_IP_BANNED);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("error code: 1006");
    }

    @Test
    void akamaiDeniesWithAReference() throws IOException {
        Probe.Answer answer = siteFailingWith(JiraCloudFailure.AKAMAI_DENIED);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Server")).isEqualTo("AkamaiGHost");
        assertThat(answer.body())
                .contains("<TITLE>Access Denied</TITLE>", "Reference #18.", "/" + MYSELF + "\" on this server");
    }

    @Test
    void f5RejectsWithStatus200() throws IOException {
        Probe.Answer answer = siteFailingWith(JiraCloudFailure.F5_REJECTED);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<title>Request Rejected</title>", "Your support ID is: ");
        assertThat(answer.header("Server")).isNull();
    }

    @Test
    void anAccessProxySendsToALoginPageOnAnotherHost() throws IOException {
        Probe.Answer redirect = siteFailingWith(JiraCloudFailure.ACCESS_PROXY_LOGIN);
        Probe.Answer end = site(MYSELF).followingRedirects().send();

        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.header("Location"))
                .contains("/cdn-cgi/access/login/127.0.0.1", "redirect_url=%2Frest%2Fapi%2F3%2Fmyself");
        assertThat(end.status()).isEqualTo(200);
        assertThat(end.finalUrl().host()).isNotEqualTo(jira.siteUrl().host());
        assertThat(end.header("Content-Type")).startsWith("text/html");
        assertThat(jira.requestsToLoginHost())
                .singleElement()
                .satisfies(seen -> assertThat(seen.carriesAuthorization()).isFalse());
    }

    @Test
    void aLoginPageStandsInThePlaceOfData() throws IOException {
        Probe.Answer answer = siteFailingWith(JiraCloudFailure.LOGIN_PAGE_200);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<title>Log in with Atlassian account</title>", "type=\"password\"");
    }

    @Test
    void aRedirectToAnotherOriginLosesTheCredentialOnTheWay() throws IOException {
        Probe.Answer redirect = siteFailingWith(JiraCloudFailure.REDIRECT_TO_OTHER_ORIGIN);
        Probe.Answer end = site(MYSELF).followingRedirects().send();

        assertThat(redirect.status()).isEqualTo(301);
        assertThat(end.status()).isEqualTo(401);
        assertThat(end.header(REASON)).isNull();
        assertThat(end.finalUrl().encodedPath()).isEqualTo("/" + MYSELF);
        assertThat(jira.requestsToOtherOrigin())
                .singleElement()
                .satisfies(seen -> assertThat(seen.carriesAuthorization()).isFalse());
    }

    @Test
    void aRedirectToAPrivateAddressEndsInARefusedConnectionForAConfinedClient() throws IOException {
        Probe.Answer redirect = siteFailingWith(JiraCloudFailure.REDIRECT_TO_PRIVATE_ADDRESS);
        OkHttpClient confined = jira.clientBuilder().build();

        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.header("Location")).isEqualTo("http://10.20.30.40:8080/" + MYSELF);
        assertThatThrownBy(() -> site(MYSELF).with(confined).send())
                .isInstanceOf(ConnectException.class)
                .hasStackTraceContaining("Nothing answers in this simulation at 10.20.30.40:8080");
    }

    private Probe.Answer accessibleResources() throws IOException {
        return Probe.get(jira.gatewayUrl(), "oauth/token/accessible-resources")
                .bearer(OAUTH_ACCESS_TOKEN)
                .send();
    }

    /** Returns what good calls of several kinds are answered. */
    private Map<String, Object> everywhere() throws IOException {
        return Map.of(
                "who", Probe.gist(site(MYSELF).send()),
                "projects", Probe.gist(site(PROJECTS).send()),
                "write",
                        Probe.gist(Probe.post(jira.siteUrl(), "rest/api/3/issue", "{}")
                                .basic(EMAIL, API_TOKEN)
                                .send()),
                "gateway", Probe.gist(gateway(MYSELF).send()),
                "app",
                        Probe.gist(Probe.get(jira.gatewayJiraUrl(), MYSELF)
                                .bearer(OAUTH_ACCESS_TOKEN)
                                .send()));
    }
}
