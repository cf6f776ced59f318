package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.ExaminedDataCenter.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.testkit.Why401Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.AuthFailure;
import dev.why401.doctor.Examination;
import dev.why401.doctor.Verdict;
import dev.why401.knowledge.Actor;
import dev.why401.testkit.JiraDataCenterFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The doctor at Jira on premises and the credential: refused, sent in the wrong way, blocked, lost on the way, without a right. */
class DataCenterDoctorTest {
    private final ExaminedDataCenter site = new ExaminedDataCenter("");

    @AfterEach
    void stop() {
        site.close();
    }

    private Examination withPassword(String user, String password) {
        return site.doctor(SITE)
                .context(NEVER_WORKED)
                .basic(user, password)
                .build()
                .examine();
    }

    private Examination withPassword(AuthFailure failure) {
        return site.doctor(SITE).basic(USER, PASSWORD).build().examine(failure);
    }

    private Examination withToken() {
        return site.doctor(SITE).bearer(TOKEN).build().examine();
    }

    private Examination withToken(AuthFailure failure) {
        return site.doctor(SITE).bearer(TOKEN).build().examine(failure);
    }

    private AuthFailure capturedWithToken(String path) {
        return site.captured(JiraDataCenter.site(SITE).personalAccessToken(TOKEN), SITE + path);
    }

    private AuthFailure capturedWithPassword(String password) {
        return site.captured(JiraDataCenter.site(SITE).password(USER, password), SITE + MYSELF);
    }

    // Nothing wrong

    @Test
    void aCredentialThatWorksIsHealthyAfterOneRequest() {
        Examination byName = withPassword(USER, PASSWORD);
        assertThat(byName.verdict()).isEqualTo(Verdict.HEALTHY);
        assertThat(byName.account()).contains(USER);
        assertThat(byName.requests()).isEqualTo(1);
        site.keptItsLimits(byName);

        Examination byToken = withToken();
        assertThat(byToken.verdict()).isEqualTo(Verdict.HEALTHY);
        assertThat(byToken.loginAttempts()).isZero();
        site.keptItsLimits(byToken);
    }

    // Refused

    @Test
    void aPasswordThatNeverWorkedIsWrong() {
        Examination examination = withPassword(USER, WRONG_PASSWORD);

        site.decided(examination, CREDENTIALS_REJECTED);
        assertThat(site.logins()).isEqualTo(1);
    }

    @Test
    void aWrongPasswordIsFoundFromALineOfALogToo() {
        Examination examination = site.doctor(SITE)
                .context(NEVER_WORKED)
                .basic(USER, WRONG_PASSWORD)
                .build()
                .examine(logged(401, SITE + MYSELF));

        site.decided(examination, CREDENTIALS_REJECTED);
        assertThat(site.logins()).isEqualTo(1);
    }

    @Test
    void aWrongPasswordThatWasSeenWholeIsNotTriedAgain() {
        AuthFailure failure = capturedWithPassword(WRONG_PASSWORD);

        Examination examination = site.doctor(SITE)
                .context(NEVER_WORKED)
                .basic(USER, WRONG_PASSWORD)
                .build()
                .examine(failure);

        site.decided(examination, CREDENTIALS_REJECTED);
        assertThat(site.logins()).isZero();
    }

    /** Jira refuses an unknown name and a wrong password in the same words, so that nobody can try out names. */
    @Test
    void anEmailInPlaceOfTheUserNameCannotBeToldFromAWrongPasswordAndBothAreNamed() {
        Examination examination = withPassword("anna@acme.example", PASSWORD);

        site.undecided(examination, EMAIL_NOT_USERNAME, CREDENTIALS_REJECTED);
        assertThat(site.logins()).isEqualTo(1);
    }

    @Test
    void aDeadTokenIsDeadAndWhyNobodyCanTellFromOutside() {
        Examination examination = site.doctor(SITE).bearer(DEAD_TOKEN).build().examine();

        site.undecided(examination, CREDENTIALS_REJECTED, TOKEN_EXPIRED);
        assertThat(made(examination)).contains("login-arrival");
        assertThat(site.jira.user(USER).failedLogins()).isZero();
    }

    // Sent in the wrong way

    @Test
    void aPersonalAccessTokenAsBasicIsToldToComeAsBearer() {
        Examination examination = withPassword(USER, TOKEN);

        site.decided(examination, WRONG_AUTH_SCHEME);
        assertThat(examination.explain()).tells(Actor.CALLER, "bearer");
    }

    @Test
    void aPersonalAccessTokenAsBasicIsNotSentAsAPasswordAgain() {
        Examination examination = site.doctor(SITE).basic(USER, TOKEN).build().examine(logged(401, SITE + MYSELF));

        site.decided(examination, WRONG_AUTH_SCHEME);
        assertThat(site.logins()).isZero();
    }

    // Blocked

    @Test
    void whileACaptchaIsPendingNobodyLogsInASecondTime() {
        site.jira.user(USER).requireCaptcha();

        Examination examination = withPassword(USER, PASSWORD);

        site.decided(examination, CAPTCHA_REQUIRED);
        assertThat(site.logins()).isEqualTo(1);
        assertThat(site.credentialsSent()).isEqualTo(1);
        assertThat(examination.explain()).tells(Actor.PRODUCT_ADMIN, "Reset failed login count");
    }

    @Test
    void aCaptchaThatTheFailureShowsIsNotTriedAtAll() {
        site.jira.user(USER).requireCaptcha();

        Examination examination = withPassword(capturedWithPassword(PASSWORD));

        site.decided(examination, CAPTCHA_REQUIRED);
        assertThat(site.logins()).isZero();
        assertThat(site.credentialsSent()).isZero();
    }

    @Test
    void aCaptchaThatALogTellsIsNotTriedAtAll() {
        site.jira.user(USER).requireCaptcha();

        Examination examination = withPassword(logged("ERROR GET " + SITE + ISSUE
                + " returned 403: Basic Authentication Failure - Reason : AUTHENTICATION_DENIED"));

        site.decided(examination, CAPTCHA_REQUIRED);
        assertThat(site.credentialsSent()).isZero();
    }

    @Test
    void basicSwitchedOffIsNoCaptcha() {
        site.jira.fail(JiraDataCenterFailure.BASIC_AUTH_DISABLED);

        site.decided(withPassword(USER, PASSWORD), BASIC_AUTH_DISABLED);
        site.decided(withPassword(capturedWithPassword(PASSWORD)), BASIC_AUTH_DISABLED);
        site.decided(withPassword(logged(403, SITE + MYSELF)), BASIC_AUTH_DISABLED);
    }

    // Lost on the way

    @Test
    void aHeaderThatAProxyInFrontStripsMakesNoDifferenceToTheAnswer() {
        site.jira.network().front(HOST).stripAuthorization();

        site.decided(withPassword(USER, PASSWORD), AUTHORIZATION_HEADER_STRIPPED);
        assertThat(site.jira.user(USER).failedLogins()).isZero();
    }

    /** Jira overlooks a token that it does not know, and answers as if none had come: a login by nobody shows the difference. */
    @Test
    void aStrippedTokenIsToldFromADeadOne() {
        site.jira.network().front(HOST).stripAuthorization();

        Examination examination = site.decided(withToken(), AUTHORIZATION_HEADER_STRIPPED);
        assertThat(made(examination)).contains("login-arrival");
        site.decided(withToken(capturedWithToken(MYSELF)), AUTHORIZATION_HEADER_STRIPPED);
        site.decided(withToken(logged(401, SITE + MYSELF)), AUTHORIZATION_HEADER_STRIPPED);
    }

    // Not found

    @Test
    void anIssueThatTheAccountMayNotSeeIsAMissingPermission() {
        site.jira.fail(JiraDataCenterFailure.PERMISSION_HIDDEN);

        Examination examination = withToken(logged(404, SITE + ISSUE));

        site.decided(examination, PERMISSION_HIDDEN_AS_NOT_FOUND);
        assertThat(told(examination)).contains("BROWSE_PROJECTS in ACME-1");
        site.decided(withToken(logged(404, SITE + "/rest/api/2/project/ACME")), PERMISSION_HIDDEN_AS_NOT_FOUND);
    }

    @Test
    void aPasswordThatIsAcceptedMayAskForItsRightsWithoutAnotherAttempt() {
        site.jira.fail(JiraDataCenterFailure.PERMISSION_HIDDEN);

        Examination examination = withPassword(logged(404, SITE + ISSUE));

        site.decided(examination, PERMISSION_HIDDEN_AS_NOT_FOUND);
        assertThat(site.jira.user(USER).failedLogins()).isZero();
    }

    @Test
    void anIssueThatNobodySeesIsAnAnonymousCall() {
        site.jira.user(USER).revoke(TOKEN);

        site.decided(withToken(capturedWithToken("/rest/api/2/project/ACME")), SILENT_ANONYMOUS);
        site.decided(withToken(logged(404, SITE + "/rest/api/2/project/ACME")), SILENT_ANONYMOUS);
    }
}
