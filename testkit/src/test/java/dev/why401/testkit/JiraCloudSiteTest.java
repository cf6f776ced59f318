package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static dev.why401.testkit.SimulatedJiraCloud.OAUTH_ACCESS_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.PASSWORD;
import static dev.why401.testkit.SimulatedJiraCloud.SCOPED_API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.SERVICE_ACCOUNT_EMAIL;
import static dev.why401.testkit.SimulatedJiraCloud.SERVICE_ACCOUNT_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request to the site host brings upon itself. */
class JiraCloudSiteTest {

    private static final String MYSELF = "rest/api/3/myself";
    private static final String PROJECTS = "rest/api/3/project/search";
    private static final String ISSUE = "rest/api/3/issue/ACME-1";
    private static final String REASON = "X-Seraph-LoginReason";

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.start();

    @AfterEach
    void stop() {
        jira.close();
    }

    private Probe get(String path) {
        return Probe.get(jira.siteUrl(), path);
    }

    @Test
    void anAcceptedTokenIsToldWhoItIs() throws IOException {
        Probe.Answer answer = get(MYSELF).basic(EMAIL, API_TOKEN).json().send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(answer.body()).contains("\"emailAddress\":\"anna@acme.example\"");
        assertThat(answer.header("x-aaccountid"))
                .isEqualTo(jira.account(EMAIL).accountId().replace(":", "%3A"));
        assertThat(answer.header("Set-Cookie")).matches("atlassian\\.xsrf\\.token=\\w+_lin; Path=/; .*");
        assertThat(answer.header(REASON)).isNull();
    }

    @Test
    void theEmailAddressIsReadWithoutRegardToCase() throws IOException {
        assertThat(get(MYSELF)
                        .basic(EMAIL.toUpperCase(Locale.ROOT), API_TOKEN)
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everyAnswerOfJiraCarriesTheFieldsOfEdgeAndApplication() throws IOException {
        Probe.Answer first = get(PROJECTS).send();
        Probe.Answer second = get(PROJECTS).send();

        assertThat(first.header("Server")).isEqualTo("AtlassianEdge");
        assertThat(first.header("atl-traceid"))
                .isEqualTo(first.header("atl-request-id").replace("-", ""))
                .isNotEqualTo(second.header("atl-traceid"));
        assertThat(first.header("x-arequestid")).matches("[0-9a-f]{32}");
        assertThat(first.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache, no-store, no-transform");
        assertThat(first.header("X-Cache")).isEqualTo("Miss from cloudfront");
    }

    @Test
    void aRefusedPairIsNamedInTheHeaderAndTheWhoAmIAnswers401() throws IOException {
        Probe.Answer answer = get(MYSELF).basic(EMAIL, "FAKE-wrong").json().send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}");
        assertThat(answer.header(REASON)).isEqualTo("AUTHENTICATED_FAILED");
        assertThat(answer.header("WWW-Authenticate"))
                .isEqualTo("OAuth realm=\"http%3A%2F%2F127.0.0.1%3A"
                        + jira.siteUrl().port() + "\"");
        assertThat(answer.header("x-aaccountid")).isNull();
        assertThat(answer.header("X-Cache"))
                .as("CloudFront marks every 4xx, Jira's own too")
                .isEqualTo("Error from cloudfront");
    }

    @Test
    void aRefusedPairGetsAnEmptyListAndStatus200WhereAnonymousIsAllowed() throws IOException {
        Probe.Answer answer = get(PROJECTS).basic(EMAIL, "FAKE-wrong").send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"total\":0");
        assertThat(answer.header(REASON)).isEqualTo("AUTHENTICATED_FAILED");
        assertThat(answer.header("Set-Cookie")).contains("_lout;");
        assertThat(get("rest/api/3/search/jql?jql=project%20%3D%20ACME")
                        .basic(EMAIL, "FAKE-wrong")
                        .send()
                        .body())
                .isEqualTo("{\"issues\":[],\"isLast\":true}");
    }

    @Test
    void aRefusedPairSeesPublicProjectsOnlySoThatAListNeedNotBeEmpty() throws IOException {
        jira.publicProject("OPEN");

        String silently = get(PROJECTS).basic(EMAIL, "FAKE-wrong").send().body();

        assertThat(silently).contains("\"key\":\"OPEN\"").doesNotContain("\"key\":\"ACME\"");
        assertThat(get(PROJECTS).basic(EMAIL, API_TOKEN).send().body())
                .contains("\"key\":\"OPEN\"", "\"key\":\"ACME\"");
    }

    @Test
    void aHiddenIssueAndAMissingOneAreTheSame404() throws IOException {
        Probe.Answer anonymous = get(ISSUE).basic(EMAIL, "FAKE-wrong").send();
        Probe.Answer missing =
                get("rest/api/3/issue/NOPE-1").basic(EMAIL, API_TOKEN).send();

        assertThat(anonymous.status()).isEqualTo(404);
        assertThat(anonymous.body())
                .isEqualTo("{\"errorMessages\":[\"Issue does not exist or you do not have permission to see it.\"],"
                        + "\"errors\":{}}")
                .isEqualTo(missing.body());
        assertThat(anonymous.header(REASON)).isEqualTo("AUTHENTICATED_FAILED");
        assertThat(missing.header(REASON)).isNull();
        assertThat(missing.header("x-aaccountid")).isNotNull();
        assertThat(get(ISSUE).basic(EMAIL, API_TOKEN).send().status()).isEqualTo(200);
    }

    @Test
    void withoutCredentialThereIsNoReasonInTheHeader() throws IOException {
        Probe.Answer list = get(PROJECTS).send();
        Probe.Answer myself = get(MYSELF).send();

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header(REASON)).isNull();
        assertThat(myself.status()).isEqualTo(401);
        assertThat(myself.header(REASON)).isNull();
        assertThat(myself.header("WWW-Authenticate")).startsWith("OAuth realm=");
    }

    static Stream<String> tokensThatDoNotCountAtTheSite() {
        return Stream.of(SCOPED_API_TOKEN, OAUTH_ACCESS_TOKEN);
    }

    @ParameterizedTest
    @MethodSource("tokensThatDoNotCountAtTheSite")
    void scopedAndOAuthTokensInBasicAreRefusedLikeWrongOnes(String token) throws IOException {
        Probe.Answer answer = get(MYSELF).basic(EMAIL, token).send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header(REASON)).isEqualTo("AUTHENTICATED_FAILED");
    }

    @Test
    void aServiceAccountIsRefusedAtTheSite() throws IOException {
        assertThat(get(MYSELF)
                        .basic(SERVICE_ACCOUNT_EMAIL, SERVICE_ACCOUNT_TOKEN)
                        .send()
                        .header(REASON))
                .isEqualTo("AUTHENTICATED_FAILED");
    }

    @Test
    void expiredRevokedForeignAndDeactivatedCannotBeToldApart() throws IOException {
        CloudAccount anna = jira.account(EMAIL).apiToken("FAKE-second").apiToken("FAKE-third");
        jira.account("ben@acme.example").apiToken("FAKE-of-ben");
        jira.account("old@acme.example").apiToken("FAKE-of-old").deactivate();
        anna.expire("FAKE-second").revoke("FAKE-third");

        Probe.Answer expired = get(MYSELF).basic(EMAIL, "FAKE-second").send();

        assertThat(expired.status()).isEqualTo(401);
        assertThat(expired.header(REASON)).isEqualTo("AUTHENTICATED_FAILED");
        for (Probe.Answer same : new Probe.Answer[] {
            get(MYSELF).basic(EMAIL, "FAKE-third").send(),
            get(MYSELF).basic(EMAIL, "FAKE-of-ben").send(),
            get(MYSELF).basic("anna", API_TOKEN).send(),
            get(MYSELF).basic("old@acme.example", "FAKE-of-old").send()
        }) {
            assertThat(Probe.gist(same)).isEqualTo(Probe.gist(expired));
            assertThat(same.header(REASON)).isEqualTo("AUTHENTICATED_FAILED");
        }
    }

    @Test
    void aNewTokenCountsAtOnce() throws IOException {
        jira.account(EMAIL).revoke(API_TOKEN).apiToken("FAKE-new");

        assertThat(get(MYSELF).basic(EMAIL, "FAKE-new").send().status()).isEqualTo(200);
    }

    @Test
    void anAccountWithoutJiraIsAnsweredAsIfItsTokenWereWrong() throws IOException {
        jira.account(EMAIL).withoutJira();

        Probe.Answer answer = get(MYSELF).basic(EMAIL, API_TOKEN).send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header(REASON)).isEqualTo("AUTHENTICATED_FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {MYSELF, PROJECTS, "rest/api/3/serverInfo", "wiki/rest/api/space"})
    void aPasswordIsRecognisedAndRefusedEverywhere(String path) throws IOException {
        Probe.Answer answer = get(path).basic(EMAIL, PASSWORD).json().send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain");
        assertThat(answer.body()).startsWith("Basic authentication with passwords is deprecated. ");
        assertThat(answer.header(REASON)).isNull();
        assertThat(answer.header("x-arequestid")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {MYSELF, PROJECTS, "rest/api/3/serverInfo", "rest/nope"})
    void anOpaqueBearerIsTakenForABrokenConnectTokenBeforeAnyRoute(String path) throws IOException {
        Probe.Answer answer = get(path).bearer(API_TOKEN).json().send();

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.body()).isEqualTo("{\"error\": \"Failed to parse Connect Session Auth Token\"}");
        assertThat(answer.header(REASON)).isNull();
        assertThat(answer.header("x-arequestid"))
                .as("the edge answered, not Jira")
                .isNull();
        assertThat(answer.header("WWW-Authenticate")).isNull();
        assertThat(answer.header("atl-traceid")).isNotNull();
    }

    @Test
    void threePartsThatAreNoSignedTokenAreOpaque() throws IOException {
        assertThat(get(PROJECTS).bearer("a.b.c").send().status()).isEqualTo(403);
    }

    @Test
    void aSignedBearerIsReadAndRefusedAsHtml() throws IOException {
        Probe.Answer answer = get(PROJECTS).bearer(OAUTH_ACCESS_TOKEN).json().send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).isEqualTo("Client must be authenticated to access this resource.");
        assertThat(answer.header(REASON)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bearer ATATT3xFAKE",
                "BEARER ATATT3xFAKE",
                "token ATATT3xFAKE",
                "OAuth ATATT3xFAKE",
                "Bearer  ATATT3xFAKE",
                "Bearer\tATATT3xFAKE",
                "Bearer",
                "ATATT3xFAKE"
            })
    void aSpellingThatTheSiteDoesNotReadIsNoCredential(String header) throws IOException {
        Probe.Answer list = get(PROJECTS).header("Authorization", header).send();
        Probe.Answer myself = get(MYSELF).header("Authorization", header).send();

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header(REASON)).isNull();
        assertThat(myself.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {":FAKE-wrong", "anna@acme.example", ""})
    void aBasicValueWithoutUserGivesNoReason(String value) throws IOException {
        Probe.Answer answer =
                get(PROJECTS).header("Authorization", basicOf(value)).send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header(REASON)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@acme.example:", "anna@acme.example:a:b"})
    void aBasicValueWithUserGivesTheReason(String value) throws IOException {
        assertThat(get(PROJECTS).header("Authorization", basicOf(value)).send().header(REASON))
                .isEqualTo("AUTHENTICATED_FAILED");
    }

    @Test
    void aBasicValueThatIsNotBase64IsNoCredentialForJira() throws IOException {
        Probe.Answer answer = get(PROJECTS)
                .header("Authorization", "Basic anna@acme.example:" + API_TOKEN)
                .send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header(REASON)).isNull();
    }

    @Test
    void theMediaTypeOfARefusalFollowsAccept() throws IOException {
        String sentence = "Client must be authenticated to access this resource.";

        Probe.Answer none = get(MYSELF).send();
        Probe.Answer any = get(MYSELF).header("Accept", "*/*").send();
        Probe.Answer xml = get(MYSELF).header("Accept", "application/xml").send();

        assertThat(none.header("Content-Type")).isEqualTo("text/plain");
        assertThat(none.body()).isEqualTo(sentence);
        assertThat(any.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(any.body()).isEqualTo(sentence);
        assertThat(xml.header("Content-Type")).isEqualTo("application/xml;charset=UTF-8");
        assertThat(xml.body()).contains("<status-code>401</status-code>", "<message>" + sentence + "</message>");
    }

    @Test
    void serverInfoAndTenantInfoAskNobodyForAnything() throws IOException {
        Probe.Answer info = get("rest/api/3/serverInfo").send();
        Probe.Answer tenant =
                get("_edge/tenant_info").basic(EMAIL, "FAKE-wrong").send();

        assertThat(info.status()).isEqualTo(200);
        assertThat(info.body()).contains("\"deploymentType\":\"Cloud\"").doesNotContain("serverTime");
        assertThat(get("rest/api/2/serverInfo").basic(EMAIL, API_TOKEN).send().body())
                .contains("serverTime");
        assertThat(tenant.status()).isEqualTo(200);
        assertThat(tenant.body()).isEqualTo("{\"cloudId\":\"" + jira.cloudId() + "\"}");
    }

    @Test
    void myPermissionsTellsWhetherProjectsMayBeBrowsed() throws IOException {
        String path = "rest/api/3/mypermissions?permissions=BROWSE_PROJECTS,ADMINISTER";

        assertThat(get(path).basic(EMAIL, API_TOKEN).send().body())
                .contains("\"BROWSE_PROJECTS\":{", "\"ADMINISTER\":{", "\"havePermission\":true");
        assertThat(get(path).send().body()).contains("\"havePermission\":false");
    }

    @Test
    void aSearchByAPersonalFieldIs400ForAnonymousOnly() throws IOException {
        String path = "rest/api/3/search/jql?jql=assignee%20%3D%20currentUser()";

        Probe.Answer anonymous = get(path).basic(EMAIL, "FAKE-wrong").send();

        assertThat(anonymous.status()).isEqualTo(400);
        assertThat(anonymous.body())
                .contains("Field 'assignee' does not exist or this field cannot be viewed by anonymous users.");
        assertThat(anonymous.header(REASON)).isEqualTo("AUTHENTICATED_FAILED");
        assertThat(get(path).basic(EMAIL, API_TOKEN).send().status()).isEqualTo(200);
    }

    @Test
    void theOldSearchIsGone() throws IOException {
        Probe.Answer answer = get("rest/api/2/search").basic(EMAIL, API_TOKEN).send();

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body()).contains("CHANGE-2046");
    }

    @Test
    void aWriteWithABrowsersAgentIsTakenForForged() throws IOException {
        Probe.Answer browser = createIssue()
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64)")
                .send();
        Probe.Answer excused = createIssue()
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64)")
                .header("X-Atlassian-Token", "no-check")
                .send();

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.body()).isEqualTo("XSRF check failed");
        assertThat(excused.status()).isEqualTo(201);
        assertThat(createIssue().send().status()).isEqualTo(201);
    }

    @Test
    void anIssueCannotBeCreatedAnonymously() throws IOException {
        Probe.Answer answer =
                Probe.post(jira.siteUrl(), "rest/api/3/issue", "{}").json().send();

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void administrationIsRefusedIn403In401AndInWords() throws IOException {
        Probe.Answer screens = get("rest/api/3/screens").basic(EMAIL, API_TOKEN).send();
        Probe.Answer tabs =
                get("rest/api/3/screens/11610/tabs").basic(EMAIL, API_TOKEN).send();
        Probe.Answer roles =
                get("rest/api/3/project/ACME/role").basic(EMAIL, API_TOKEN).send();
        Probe.Answer anonymousRoles = get("rest/api/3/project/ACME/role").send();

        assertThat(screens.status()).isEqualTo(403);
        assertThat(screens.body())
                .isEqualTo("{\"errorMessages\":[\"Only Jira administrators can manage screens.\"],\"errors\":{}}");
        assertThat(tabs.status()).isEqualTo(401);
        assertThat(tabs.body()).isEqualTo("{\"errorMessages\":[],\"errors\":{}}");
        assertThat(tabs.header("x-aaccountid")).isNotNull();
        assertThat(roles.status()).isEqualTo(401);
        assertThat(roles.body()).contains("You cannot edit the configuration of this project.");
        assertThat(anonymousRoles.status()).isEqualTo(404);
        assertThat(anonymousRoles.body()).contains("No project could be found with key 'ACME'.");

        jira.account(EMAIL).administrator();
        for (String path :
                new String[] {"rest/api/3/screens", "rest/api/3/screens/1/tabs", "rest/api/3/project/ACME/role"}) {
            assertThat(get(path).basic(EMAIL, API_TOKEN).send().status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void withdrawnResourcesSayThatInTheirOwnWay() throws IOException {
        Probe.Answer login =
                Probe.post(jira.siteUrl(), "rest/auth/1/session", "{}").send();
        Probe.Answer backup = Probe.post(jira.siteUrl(), "rest/backup/1/export/runbackup", "{}")
                .basic(EMAIL, API_TOKEN)
                .send();

        assertThat(login.status()).isEqualTo(401);
        assertThat(login.body()).isEqualTo("{\"errorMessages\":[\"Login failed\"],\"errors\":{}}");
        assertThat(backup.status()).isEqualTo(403);
        assertThat(backup.body()).isEqualTo("{\"error\":\"This feature is only accessible from the UI.\"}");
    }

    @Test
    void wrongPathsAreAProblemDocumentBelowRestAndADeadLinkElsewhere() throws IOException {
        Probe.Answer rest = get("rest/api/3/nope").basic(EMAIL, API_TOKEN).send();
        Probe.Answer web = get("jira/rest/api/2/myself").basic(EMAIL, API_TOKEN).send();

        assertThat(rest.status()).isEqualTo(404);
        assertThat(rest.header("Content-Type")).isEqualTo("application/problem+json;charset=UTF-8");
        assertThat(rest.body()).contains("No endpoint GET /rest/api/3/nope.");
        assertThat(web.status()).isEqualTo(404);
        assertThat(web.body()).contains("Oops, you&#39;ve found a dead link.");
    }

    @Test
    void headIsAnsweredAsGetWithoutBodyAndLeavesTheConnectionUsable() throws IOException {
        Probe.Answer head = get(MYSELF).basic(EMAIL, "FAKE-wrong").head().send();
        Probe.Answer next = get(MYSELF).basic(EMAIL, API_TOKEN).send();

        assertThat(head.status()).isEqualTo(401);
        assertThat(head.header(REASON)).isEqualTo("AUTHENTICATED_FAILED");
        assertThat(head.body()).isEmpty();
        assertThat(next.status()).isEqualTo(200);
    }

    @Test
    void theServerRemembersWhatItWasAsked() throws IOException {
        get(PROJECTS + "?startAt=0").basic(EMAIL, API_TOKEN).send();

        assertThat(jira.requestsToSite()).singleElement().satisfies(seen -> {
            assertThat(seen).hasToString("GET /rest/api/3/project/search?startAt=0");
            assertThat(seen.carriesAuthorization()).isTrue();
        });
        assertThat(jira.requestsToGateway()).isEmpty();
    }

    @Test
    void aSecretThatCouldBeSomebodysIsNotAcceptedAndNotRepeated() {
        assertThatThrownBy(() -> jira.account(EMAIL).apiToken("not-made-up"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FAKE")
                .hasMessageNotContaining("not-made-up");
        assertThatThrownBy(() -> jira.account(EMAIL).revoke("FAKE-unknown"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("anna@acme.example has no such token");
    }

    private Probe createIssue() {
        return Probe.post(jira.siteUrl(), "rest/api/3/issue", "{\"fields\":{}}").basic(EMAIL, API_TOKEN);
    }

    private static String basicOf(String value) {
        return "Basic " + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }
}
