package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.ExaminedDataCenter.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.testkit.Why401Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.AuthFailure;
import dev.why401.doctor.Examination;
import dev.why401.knowledge.Actor;
import dev.why401.testkit.JiraDataCenterFailure;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doctor at Jira on premises and the address: a wrong path, redirects, logins and pages in place of the API. */
class DataCenterDoctorPlacesTest {
    private ExaminedDataCenter site = new ExaminedDataCenter("");

    @AfterEach
    void stop() {
        site.close();
    }

    private void startUnder(String contextPath) {
        site.close();
        site = new ExaminedDataCenter(contextPath);
    }

    private Examination withPassword(String url) {
        return site.doctor(url).basic(USER, PASSWORD).build().examine();
    }

    private Examination withToken(String url) {
        return site.doctor(url).bearer(TOKEN).build().examine();
    }

    private Examination withToken(AuthFailure failure) {
        return site.doctor(SITE).bearer(TOKEN).build().examine(failure);
    }

    private AuthFailure captured(String path) {
        return site.captured(JiraDataCenter.site(SITE).personalAccessToken(TOKEN), SITE + path);
    }

    // The path

    @ParameterizedTest
    @ValueSource(strings = {SITE, SITE + "/confluence", SITE + "/jira/browse/", SITE + "/jira/secure"})
    void aWrongContextPathIsToldWithTheRightOne(String url) {
        startUnder("/jira");

        Examination examination = withPassword(url);

        site.decided(examination, BASE_URL_WRONG);
        assertThat(examination.explain()).tells(Actor.CALLER, "Write " + SITE + "/jira/ into the configuration");
    }

    @Test
    void aNeedlessContextPathIsToldWithTheRootOfTheHost() {
        Examination examination = withToken(SITE + "/jira");

        site.decided(examination, BASE_URL_WRONG);
        assertThat(examination.explain()).tells(Actor.CALLER, "Write " + SITE + "/ into the configuration");
        assertThat(examination.loginAttempts()).isZero();
    }

    @Test
    void aNotFoundInALogIsAWrongPathWhereTheProductIsElsewhere() {
        startUnder("/jira");

        Examination examination = withToken(logged(404, SITE + ISSUE));

        site.decided(examination, BASE_URL_WRONG);
        assertThat(examination.explain()).says(SITE + "/jira/");
    }

    // Redirects

    @Test
    void anAddressWithHttpIsToldWithHttpsAndNeverSeesTheCredential() {
        Examination examination = withPassword("http://" + HOST);

        site.decided(examination, REDIRECT_DROPPED_CREDENTIALS);
        assertThat(site.credentialsSent()).isZero();
        assertThat(examination.explain()).tells(Actor.CALLER, "Write " + SITE + "/ into the configuration");
    }

    @Test
    void anAddressWithHttpIsFoundFromALineOfALogToo() {
        Examination examination = site.doctor("http://" + HOST)
                .basic(USER, PASSWORD)
                .build()
                .examine(logged(401, "http://" + HOST + MYSELF));

        site.decided(examination, REDIRECT_DROPPED_CREDENTIALS);
        assertThat(site.credentialsSent()).isZero();
    }

    @Test
    void aHostThatWasRenamedIsToldWithItsNewNameWhichIsNotAsked() {
        site.jira.fail(JiraDataCenterFailure.RENAMED_HOST);

        Examination examination = withToken(SITE);

        site.decided(examination, REDIRECT_DROPPED_CREDENTIALS);
        assertThat(examination.explain()).tells(Actor.CALLER, "Write https://issues.acme.example/ into");
        assertThat(site.jira.requestsUnderNewName()).isEmpty();
        site.decided(withToken(captured(MYSELF)), REDIRECT_DROPPED_CREDENTIALS);
    }

    @Test
    void aRedirectToAnInternalAddressIsReportedAndNotFollowed() {
        site.jira.fail(JiraDataCenterFailure.REDIRECT_TO_PRIVATE_ADDRESS);

        site.decided(withPassword(SITE), REDIRECT_TO_PRIVATE_ADDRESS);
        site.decided(
                withToken(logged("Remote error for 'installed': Unhandled error: STATUS=302")),
                REDIRECT_TO_PRIVATE_ADDRESS);
    }

    @Test
    void aFrontThatRedirectsInsideIsReportedWithTheAddress() {
        site.jira.network().front(HOST).redirectTo(HttpUrl.get("http://10.0.0.5:8080/jira"));

        Examination examination = withPassword(SITE);

        site.decided(examination, REDIRECT_TO_PRIVATE_ADDRESS);
        assertThat(told(examination)).contains("http://10.0.0.5:8080/jira");
    }

    // Logins and pages

    @Test
    void aLoginPageWithSuccessIsNoData() {
        site.jira.fail(JiraDataCenterFailure.LOGIN_PAGE_200);

        site.decided(withToken(SITE), LOGIN_PAGE_AS_SUCCESS);
        site.decided(withToken(captured(ISSUE)), LOGIN_PAGE_AS_SUCCESS);
        site.decided(
                withToken(
                        logged("ERROR GET " + SITE + ISSUE + ": invalid character '<' looking for beginning of value")),
                LOGIN_PAGE_AS_SUCCESS);
    }

    @Test
    void theFormOfASingleSignOnWithSuccessIsNoDataEither() {
        site.jira.network().front(HOST).showLoginPage();

        site.decided(withPassword(SITE), LOGIN_PAGE_AS_SUCCESS);
    }

    @Test
    void aSingleSignOnInsideJiraLeadsToALogin() {
        site.jira.fail(JiraDataCenterFailure.SSO_REDIRECT);

        site.decided(withToken(SITE), REDIRECT_TO_LOGIN);
        site.decided(withToken(captured(ISSUE)), REDIRECT_TO_LOGIN);
    }

    @Test
    void aSingleSignOnInFrontOfJiraWantsACredentialOfItsOwn() {
        site.jira.fail(JiraDataCenterFailure.ACCESS_PROXY_LOGIN);

        site.decided(withToken(SITE), ACCESS_PROXY_CREDENTIALS_REQUIRED);
        site.decided(withToken(captured(ISSUE)), ACCESS_PROXY_CREDENTIALS_REQUIRED);
    }

    @Test
    void aWindowsLoginInFrontIsNoWrongPassword() {
        site.jira.fail(JiraDataCenterFailure.NEGOTIATE_IN_FRONT);

        site.decided(withPassword(SITE), PROXY_SSO_NEGOTIATE_REQUIRED);
    }
}
