package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraDataCenter.PASSWORD;
import static dev.why401.testkit.SimulatedJiraDataCenter.PERSONAL_ACCESS_TOKEN;
import static dev.why401.testkit.SimulatedJiraDataCenter.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedJiraDataCenterTest {

    private static final String MYSELF = "rest/api/2/myself";
    private static final String ISSUE = "rest/api/2/issue/ACME-1";

    private final SimulatedJiraDataCenter jira = SimulatedJiraDataCenter.start("/jira");

    @AfterEach
    void stop() {
        jira.close();
    }

    private Probe get(String path) {
        return Probe.get(jira.baseUrl(), path);
    }

    private Probe create() {
        return Probe.post(jira.baseUrl(), "rest/api/2/issue", "{}");
    }

    private void failToLogIn(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            assertThat(get(MYSELF).basic(USER, "FAKE-wrong").send().status()).isEqualTo(401);
        }
    }

    @Test
    void passwordAsBasicAndTokenAsBearerAreTaken() throws IOException {
        for (Probe probe :
                new Probe[] {get(MYSELF).basic(USER, PASSWORD), get(MYSELF).bearer(PERSONAL_ACCESS_TOKEN)}) {
            Probe.Answer answer = probe.send();

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("X-AUSERNAME")).isEqualTo(USER);
            assertThat(answer.header("X-Seraph-LoginReason")).isEqualTo("OK");
            assertThat(answer.header("X-AREQUESTID")).matches("\\d{1,4}x\\d+x1");
            assertThat(answer.headers().values("Set-Cookie")).anyMatch(cookie -> cookie.contains("_lin; Path=/jira"));
        }
    }

    @Test
    void aWrongPasswordIsRefusedWithJirasOwnPage() throws IOException {
        Probe.Answer answer = get(MYSELF).basic(USER, "FAKE-wrong").send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body())
                .contains("Unauthorized (401)", "Basic Authentication Failure - Reason : AUTHENTICATED_FAILED");
        assertThat(answer.header("X-Seraph-LoginReason")).isEqualTo("AUTHENTICATED_FAILED");
        assertThat(answer.header("X-AUSERNAME")).isNull();
        assertThat(answer.header("WWW-Authenticate")).startsWith("OAuth realm=\"http%3A%2F%2F127.0.0.1");
        assertThat(jira.user(USER).failedLogins()).isEqualTo(1);
    }

    @Test
    void threeWrongPasswordsBringTheCaptchaForTheRightOneToo() throws IOException {
        failToLogIn(3);

        Probe.Answer answer = get(MYSELF).basic(USER, PASSWORD).send();

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("X-Seraph-LoginReason")).isEqualTo("AUTHENTICATION_DENIED");
        assertThat(answer.header("X-Authentication-Denied-Reason"))
                .isEqualTo("CAPTCHA_CHALLENGE; login-url=" + jira.baseUrl() + "login.jsp");
        assertThat(answer.header("WWW-Authenticate")).startsWith("OAuth realm=");
    }

    @Test
    void theCaptchaStopsNoTokenAndEndsWhenTheCountIsReset() throws IOException {
        failToLogIn(3);

        assertThat(get(MYSELF).bearer(PERSONAL_ACCESS_TOKEN).send().status()).isEqualTo(200);
        jira.user(USER).resetFailedLogins();
        assertThat(get(MYSELF).basic(USER, PASSWORD).send().status()).isEqualTo(200);
    }

    @Test
    void everyLoginWithAPasswordIsCountedWhateverBecomesOfIt() throws IOException {
        get(MYSELF).basic(USER, PASSWORD).send();
        get(MYSELF).basic("nobody", "FAKE-word").send();
        jira.user(USER).requireCaptcha();
        Probe.Answer denied = get(MYSELF).basic(USER, PASSWORD).send();
        get(MYSELF).bearer(PERSONAL_ACCESS_TOKEN).send();
        get(MYSELF).send();

        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.header("X-Seraph-LoginReason")).isEqualTo("AUTHENTICATION_DENIED");
        assertThat(jira.loginAttempts()).isEqualTo(3);
        assertThat(jira.user(USER).failedLogins()).isEqualTo(3);
    }

    @Test
    void aGoodLoginForgetsTheFailedOnes() throws IOException {
        failToLogIn(2);
        get(MYSELF).basic(USER, PASSWORD).send();

        assertThat(jira.user(USER).failedLogins()).isZero();
    }

    @Test
    void aTokenAsBasicIsAWrongPassword() throws IOException {
        Probe.Answer answer = get(MYSELF).basic(USER, PERSONAL_ACCESS_TOKEN).send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("X-Seraph-LoginReason")).isEqualTo("AUTHENTICATED_FAILED");
        assertThat(jira.user(USER).failedLogins()).isEqualTo(1);
    }

    @Test
    void aTokenThatNobodyKnowsIsOverlooked() throws IOException {
        jira.user(USER).revoke(PERSONAL_ACCESS_TOKEN);

        Probe.Answer myself = get(MYSELF).bearer(PERSONAL_ACCESS_TOKEN).send();
        Probe.Answer search =
                get("rest/api/2/search").bearer(PERSONAL_ACCESS_TOKEN).send();
        Probe.Answer issue = get(ISSUE).bearer(PERSONAL_ACCESS_TOKEN).send();

        assertThat(myself.status()).isEqualTo(401);
        assertThat(myself.header("X-Seraph-LoginReason")).isNull();
        assertThat(search.status()).isEqualTo(200);
        assertThat(search.header("X-AUSERNAME")).isEqualTo("anonymous");
        assertThat(search.body()).contains("\"total\":0");
        assertThat(issue.status()).isEqualTo(401);
        assertThat(issue.body()).contains("Login Required");
    }

    @Test
    void aUserWhoIsGoneOrMayNotUseJiraIsRefused() throws IOException {
        jira.user("ben").password("FAKE-word-of-ben").withoutJira();
        jira.user(USER).deactivate();

        assertThat(get(MYSELF).basic("ben", "FAKE-word-of-ben").send().status()).isEqualTo(401);
        assertThat(get(MYSELF).basic(USER, PASSWORD).send().status()).isEqualTo(401);
        assertThat(get(MYSELF).bearer(PERSONAL_ACCESS_TOKEN).send().status()).isEqualTo(401);
        assertThat(get(MYSELF).basic("nobody", "FAKE-word").send().status()).isEqualTo(401);
    }

    @Test
    void theSessionTellsHowManyLoginsFailed() throws IOException {
        failToLogIn(2);

        assertThat(get("rest/auth/1/session")
                        .bearer(PERSONAL_ACCESS_TOKEN)
                        .send()
                        .body())
                .contains("\"failedLoginCount\":2");
        assertThat(get("rest/auth/1/session").send().status()).isEqualTo(401);
    }

    @Test
    void aSessionCookieCountsByItselfAndIsDeadAfterARestart() throws IOException {
        String session = get(MYSELF).bearer(PERSONAL_ACCESS_TOKEN).send().headers().values("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();

        assertThat(get(MYSELF).header("Cookie", session).send().status()).isEqualTo(200);
        jira.endSessions();
        Probe.Answer dead = get(MYSELF)
                .bearer(PERSONAL_ACCESS_TOKEN)
                .header("Cookie", session)
                .send();

        assertThat(dead.status()).isEqualTo(401);
        assertThat(dead.body()).isEqualTo("os_authType was 'any' and an invalid cookie was sent.");
    }

    @Test
    void whatIsNotUnderTheContextPathNeverReachesJira() throws IOException {
        Probe.Answer answer =
                get("/rest/api/2/myself").bearer(PERSONAL_ACCESS_TOKEN).send();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("The requested URL /rest/api/2/myself was not found on this server.");
        assertThat(answer.header("X-AREQUESTID")).isNull();
        assertThat(answer.header("Server")).startsWith("Apache");
    }

    @Test
    void whatDoesNotExistIsSaidByJira() throws IOException {
        Probe.Answer cloudApi =
                get("rest/api/3/myself").bearer(PERSONAL_ACCESS_TOKEN).send();
        Probe.Answer page = get("nowhere").basic(USER, PASSWORD).send();

        assertThat(cloudApi.status()).isEqualTo(404);
        assertThat(cloudApi.body()).contains("null for uri: " + jira.baseUrl() + "rest/api/3/myself");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("found a dead link");
        assertThat(page.header("X-Seraph-LoginReason")).isEqualTo("OK");
    }

    @Test
    void aFileTakesAPasswordAndRedirectsAToken() throws IOException {
        assertThat(get("secure/attachment/1/a.png").basic(USER, PASSWORD).send().status())
                .isEqualTo(200);

        Probe.Answer token =
                get("secure/attachment/1/a.png").bearer(PERSONAL_ACCESS_TOKEN).send();

        assertThat(token.status()).isEqualTo(302);
        assertThat(token.header("Location")).contains("/jira/login.jsp?permissionViolation=true&os_destination=");
    }

    @Test
    void aWriteInTheNameOfABrowserIsTakenForAForgedOne() throws IOException {
        Probe.Answer forged = create().bearer(PERSONAL_ACCESS_TOKEN)
                .header("User-Agent", "Mozilla/5.0")
                .send();
        Probe.Answer declared = create().bearer(PERSONAL_ACCESS_TOKEN)
                .header("User-Agent", "Mozilla/5.0")
                .header("X-Atlassian-Token", "no-check")
                .send();

        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.body()).isEqualTo("XSRF check failed");
        assertThat(declared.status()).isEqualTo(201);
    }

    @Test
    void anybodySeesAPublicProjectAndTheServerInfo() throws IOException {
        jira.publicProject("OPEN").project("MORE");

        assertThat(get("rest/api/2/project/OPEN").send().status()).isEqualTo(200);
        assertThat(get("rest/api/2/project/ACME").send().body()).contains("No project could be found with key 'ACME'.");
        assertThat(get("rest/api/2/project")
                        .bearer(PERSONAL_ACCESS_TOKEN)
                        .send()
                        .body())
                .contains("ACME", "MORE", "OPEN");
        assertThat(get("rest/api/2/serverInfo").send().body()).contains("\"deploymentType\":\"Server\"");
        assertThat(get("rest/api/2/serverInfo").basic(USER, "FAKE-wrong").send().status())
                .isEqualTo(401);
    }

    @Test
    void administrationIsForAdministrators() throws IOException {
        jira.user("root").password("FAKE-word-of-root").administrator();

        assertThat(get("rest/api/2/user").basic(USER, PASSWORD).send().status()).isEqualTo(403);
        assertThat(get("rest/api/2/user")
                        .basic("root", "FAKE-word-of-root")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureIsFeltAndHeals(JiraDataCenterFailure failure) throws IOException {
        Probe.Answer good = asked(failure);
        jira.fail(failure);
        Probe.Answer bad = asked(failure);
        jira.heal();

        assertThat(Probe.gist(bad)).isNotEqualTo(Probe.gist(good));
        assertThat(Probe.gist(asked(failure))).isEqualTo(Probe.gist(good));
    }

    private Probe.Answer asked(JiraDataCenterFailure failure) throws IOException {
        return switch (failure) {
            case BASIC_AUTH_DISABLED -> get(ISSUE).basic(USER, PASSWORD).send();
            case WEBSUDO, XSRF -> create().bearer(PERSONAL_ACCESS_TOKEN).send();
            default -> get(ISSUE).bearer(PERSONAL_ACCESS_TOKEN).send();
        };
    }

    @Test
    void basicCanBeSwitchedOffWithoutCounting() throws IOException {
        jira.fail(JiraDataCenterFailure.BASIC_AUTH_DISABLED);

        Probe.Answer answer = get(MYSELF).basic(USER, PASSWORD).send();

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .isEqualTo("{\"message\":\"Basic Authentication has been disabled on this instance.\"}");
        assertThat(jira.user(USER).failedLogins()).isZero();
        assertThat(get(MYSELF).bearer(PERSONAL_ACCESS_TOKEN).send().status()).isEqualTo(200);
    }

    @Test
    void aRenamedHostRedirectsAndTheNewOneServes() throws IOException {
        jira.fail(JiraDataCenterFailure.RENAMED_HOST);

        Probe.Answer answer =
                get(MYSELF).bearer(PERSONAL_ACCESS_TOKEN).followingRedirects().send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(jira.requests()).singleElement().matches(SeenRequest::carriesAuthorization);
        assertThat(jira.requestsUnderNewName())
                .singleElement()
                .matches(seen -> !seen.carriesAuthorization())
                .matches(seen -> seen.target().equals("/jira/rest/api/2/myself"));
    }

    @Test
    void jiraBelievesInAPrivateAddress() throws IOException {
        jira.fail(JiraDataCenterFailure.REDIRECT_TO_PRIVATE_ADDRESS);

        Probe.Answer answer = get(MYSELF).bearer(PERSONAL_ACCESS_TOKEN).send();

        assertThat(answer.header("Location")).startsWith("http://10.20.30.40:8080/");
        assertThat(answer.header("X-AREQUESTID")).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ACCESS_PROXY_LOGIN",
                "LOADING_PAGE_200",
                "FIREWALL_REFUSES_LIBRARIES",
                "NEGOTIATE_IN_FRONT",
                "CLIENT_CERTIFICATE_WANTED"
            })
    void whatStandsInFrontHasNoMarkOfJira(JiraDataCenterFailure failure) throws IOException {
        jira.fail(failure);

        Probe.Answer answer = get(MYSELF).bearer(PERSONAL_ACCESS_TOKEN).send();

        assertThat(answer.headers().names()).noneMatch(name -> name.startsWith("X-A"));
    }

    @Test
    void theFirewallServesAClientWithANameOfItsOwn() throws IOException {
        jira.fail(JiraDataCenterFailure.FIREWALL_REFUSES_LIBRARIES);

        assertThat(get(MYSELF)
                        .bearer(PERSONAL_ACCESS_TOKEN)
                        .header("User-Agent", "roadmap-sync")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void itStandsUnderItsPublicNameForConfinedClients() throws IOException {
        try (SimulatedJiraDataCenter named = SimulatedJiraDataCenter.startUnderPublicNames("/jira")) {
            assertThat(named.baseUrl()).hasToString("https://jira.acme.example/jira/");
            assertThat(Probe.get(named.baseUrl(), MYSELF)
                            .bearer(PERSONAL_ACCESS_TOKEN)
                            .with(named.clientBuilder().build())
                            .send()
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void itStandsAtTheRootWithoutAContextPath() throws IOException {
        try (SimulatedJiraDataCenter root = SimulatedJiraDataCenter.start()) {
            assertThat(root.baseUrl().encodedPath()).isEqualTo("/");
            assertThat(Probe.get(root.baseUrl(), MYSELF)
                            .bearer(PERSONAL_ACCESS_TOKEN)
                            .send()
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jira", "/jira/", "/", "/a b"})
    void aContextPathIsWrittenInOneWay(String contextPath) {
        assertThatThrownBy(() -> SimulatedJiraDataCenter.start(contextPath))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secretsThatCouldBeRealAreNotTakenAndUnknownOnesNotRevoked() {
        assertThatThrownBy(() -> jira.user(USER).password("not-made-up"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("not-made-up");
        assertThatThrownBy(() -> jira.user(USER).revoke("FAKE-unknown"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("anna has no such token");
    }
}
