package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.ExaminedCloud.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.testkit.Why401Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.doctor.Examination;
import dev.why401.doctor.Verdict;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Actor;
import dev.why401.testkit.FakeTokens;
import dev.why401.testkit.JiraCloudFailure;
import dev.why401.testkit.SimulatedJiraCloud;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The doctor at Cloud and the credential: refused, of another kind, of another account, for another address, lost on the way. */
class CloudDoctorTest {
    private static final String SCOPED = SimulatedJiraCloud.SCOPED_API_TOKEN;
    private static final String OTHER_EMAIL = "bob@acme.example";

    private final ExaminedCloud cloud = new ExaminedCloud();
    private final SimulatedJiraCloud jira = cloud.jira;

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void anAccountThatIsKnownIsHealthyAfterOneRequest() {
        Examination examination = cloud.doctor().basic(EMAIL, TOKEN).build().examine();

        assertThat(examination.verdict()).isEqualTo(Verdict.HEALTHY);
        assertThat(examination.account()).contains("anna");
        assertThat(examination.requests()).isEqualTo(1);
        cloud.keptItsLimits(examination);
    }

    @Test
    void confluenceKnowsTheSameAccountWithAndWithoutItsPathInTheAddress() {
        for (String url : new String[] {SITE, SITE + "/wiki", SITE + "/wiki/"}) {
            Examination examination = cloud.doctor(Product.CONFLUENCE_CLOUD, url)
                    .basic(EMAIL, TOKEN)
                    .build()
                    .examine();

            assertThat(examination.verdict()).as(url).isEqualTo(Verdict.HEALTHY);
            cloud.keptItsLimits(examination);
        }
    }

    @Test
    void aTokenThatNeverWorkedIsWrong() {
        Examination examination = cloud.doctor()
                .context(NEVER_WORKED)
                .basic(EMAIL, WRONG_TOKEN)
                .build()
                .examine();

        cloud.decided(examination, CREDENTIALS_REJECTED);
        assertThat(examination.explain()).tells(Actor.ACCOUNT_OWNER, "id.atlassian.com > Security > API tokens");
    }

    @Test
    void aTokenThatNeverWorkedIsWrongAtConfluenceToo() {
        Examination examination = cloud.doctor(Product.CONFLUENCE_CLOUD, SITE + "/wiki")
                .context(NEVER_WORKED)
                .basic(EMAIL, WRONG_TOKEN)
                .build()
                .examine();

        cloud.decided(examination, CREDENTIALS_REJECTED);
    }

    @Test
    void whetherATokenIsWrongExpiredOrRevokedNoRequestCanTellAndTheOwnerIsToldWhereToLook() {
        jira.account(EMAIL).expire(TOKEN);

        Examination examination = cloud.doctor().basic(EMAIL, TOKEN).build().examine();

        cloud.undecided(examination, CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED);
        assertThat(examination.undecided())
                .allSatisfy(suspect -> assertThat(suspect.check()).contains("id.atlassian.com"));
        assertThat(examination.explain()).alsoNames(TOKEN_REVOKED);
        assertThat(examination.explain()).tells(Actor.ACCOUNT_OWNER, "id.atlassian.com > Security > API tokens");
    }

    @Test
    void theSameHoldsForAFailureThatTheInterceptorCaught() {
        jira.account(EMAIL).revoke(TOKEN);

        Examination examination =
                cloud.doctor().basic(EMAIL, TOKEN).build().examine(cloud.captured(EMAIL, TOKEN, "/rest/api/3/myself"));

        assertThat(examination.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(examination.undecided())
                .extracting(suspect -> suspect.cause())
                .contains(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED);
    }

    @Test
    void aTokenWithScopesAtTheSiteIsToldTheExactAddressWhereItWorks() {
        String gateway = "https://api.atlassian.com/ex/jira/" + jira.cloudId();

        Examination examination = cloud.doctor().basic(EMAIL, SCOPED).build().examine();

        cloud.decided(examination, WRONG_ENDPOINT_FOR_TOKEN);
        assertThat(examination.explain()).tells(Actor.CALLER, "Use " + gateway + " as base URL.");
        assertThat(examination.explain()).because("the same credential is accepted at the gateway address of the site");
        assertThat(examination.explain()).doesNotSay("<cloud id> as base URL");
    }

    @Test
    void aTokenWithScopesIsFoundFromTheFailureAloneToo() {
        Examination examination = cloud.doctor()
                .basic(EMAIL, SCOPED)
                .build()
                .examine(cloud.captured(EMAIL, SCOPED, "/rest/api/3/myself"));

        cloud.decided(examination, WRONG_ENDPOINT_FOR_TOKEN);
        assertThat(examination.explain()).says("https://api.atlassian.com/ex/jira/" + jira.cloudId());
    }

    @Test
    void aTokenWithScopesOfConfluenceIsSentToTheGatewayOfConfluence() {
        String token = FakeTokens.apiToken("anna-of-confluence");
        jira.account(EMAIL).scopedApiToken(token, "read:confluence-user");

        Examination examination = cloud.doctor(Product.CONFLUENCE_CLOUD, SITE + "/wiki")
                .basic(EMAIL, token)
                .build()
                .examine();

        cloud.decided(examination, WRONG_ENDPOINT_FOR_TOKEN);
        assertThat(examination.explain()).says("https://api.atlassian.com/ex/confluence/" + jira.cloudId());
    }

    @Test
    void aTokenWhoseScopesDoNotCoverTheQuestionIsAliveAtTheGatewayAllTheSame() {
        String token = FakeTokens.apiToken("anna-of-boards");
        jira.account(EMAIL).scopedApiToken(token, "read:board-scope:jira-software");

        Examination examination = cloud.doctor().basic(EMAIL, token).build().examine();

        cloud.decided(examination, WRONG_ENDPOINT_FOR_TOKEN);
    }

    @Test
    void aTokenOfAnotherAccountIsAliveAloneAndNotBesideTheEmail() {
        jira.account(OTHER_EMAIL);

        Examination examination =
                cloud.doctor().basic(OTHER_EMAIL, SCOPED).build().examine();

        cloud.decided(examination, PRINCIPAL_TOKEN_MISMATCH);
        assertThat(examination.explain()).tells(Actor.CALLER, "exactly the account under which the token was created");
    }

    @Test
    void aTokenOfAnotherAccountIsFoundAtTheGatewayToo() {
        jira.account(OTHER_EMAIL);

        Examination examination = cloud.doctor(
                        Product.JIRA_CLOUD, jira.gatewayJiraUrl().toString())
                .basic(OTHER_EMAIL, SCOPED)
                .build()
                .examine();

        cloud.decided(examination, PRINCIPAL_TOKEN_MISMATCH);
    }

    /** The gateway does not know tokens without scopes, and the site knows no token alone. */
    @Test
    void aTokenWithoutScopesOfAnotherAccountCannotBeToldFromAWrongOne() {
        jira.account(OTHER_EMAIL);

        Examination examination =
                cloud.doctor().basic(OTHER_EMAIL, TOKEN).build().examine();

        cloud.undecided(examination, CREDENTIALS_REJECTED, TOKEN_EXPIRED);
        assertThat(examination.explain()).tells(Actor.CALLER, "e-mail is that of the token's account");
    }

    @Test
    void aServiceAccountsTokenBelongsToTheGateway() {
        Examination examination = cloud.doctor()
                .basic(SimulatedJiraCloud.SERVICE_ACCOUNT_EMAIL, SimulatedJiraCloud.SERVICE_ACCOUNT_TOKEN)
                .build()
                .examine();

        cloud.decided(examination, WRONG_ENDPOINT_FOR_TOKEN);
    }

    @Test
    void aPasswordIsToldAfterOneLogin() {
        Examination examination =
                cloud.doctor().basic(EMAIL, SimulatedJiraCloud.PASSWORD).build().examine();

        cloud.decided(examination, PASSWORD_NOT_ACCEPTED);
        assertThat(examination.loginAttempts()).isEqualTo(1);
        assertThat(cloud.credentialsSent()).isEqualTo(1);
    }

    @Test
    void aUserNameInPlaceOfTheEmailIsTold() {
        Examination examination = cloud.doctor().basic("anna", TOKEN).build().examine();

        cloud.decided(examination, USERNAME_NOT_EMAIL);
    }

    @Test
    void anApiTokenAsBearerIsToldToComeAsBasic() {
        Examination examination =
                cloud.doctor().bearer(TOKEN).user(EMAIL).build().examine();

        cloud.decided(examination, WRONG_AUTH_SCHEME);
    }

    @Test
    void aHeaderThatAProxyInFrontStripsMakesNoDifferenceToTheAnswer() {
        jira.network().front("acme.atlassian.net").stripAuthorization();

        Examination examination = cloud.doctor().basic(EMAIL, TOKEN).build().examine();

        cloud.decided(examination, AUTHORIZATION_HEADER_STRIPPED);
        assertThat(made(examination)).contains("stranger");
    }

    @Test
    void aStrippedHeaderIsFoundFromTheFailureToo() {
        jira.fail(JiraCloudFailure.HEADER_STRIPPED);

        Examination examination =
                cloud.doctor().basic(EMAIL, TOKEN).build().examine(cloud.captured(EMAIL, TOKEN, "/rest/api/3/myself"));

        cloud.decided(examination, AUTHORIZATION_HEADER_STRIPPED);
    }

    @Test
    void whileACaptchaIsPendingNobodyTriesAgain() {
        jira.fail(JiraCloudFailure.CAPTCHA);

        Examination examination = cloud.doctor().basic(EMAIL, TOKEN).build().examine();

        cloud.decided(examination, CAPTCHA_REQUIRED);
        assertThat(cloud.credentialsSent()).isEqualTo(1);
    }

    @Test
    void aCaptchaInALogIsNotTriedAtAll() {
        jira.fail(JiraCloudFailure.CAPTCHA);

        Examination examination = cloud.doctor()
                .basic(EMAIL, TOKEN)
                .build()
                .examine(logged("ERROR GET " + SITE + ISSUE + " returned 403: Basic Authentication Failure - Reason :"
                        + " AUTHENTICATION_DENIED"));

        cloud.decided(examination, CAPTCHA_REQUIRED);
        assertThat(cloud.credentialsSent()).isZero();
    }

    @Test
    void anOAuthTokenAtTheSiteBelongsToTheGateway() {
        Examination examination = cloud.doctor()
                .bearer(SimulatedJiraCloud.OAUTH_ACCESS_TOKEN)
                .build()
                .examine();

        cloud.decided(examination, WRONG_ENDPOINT_FOR_TOKEN);
    }

    @Test
    void anOAuthTokenWithoutAGrantForTheSiteLacksAnInstallation() {
        Examination examination = cloud.doctor(
                        Product.JIRA_CLOUD, "https://api.atlassian.com/ex/jira/99999999-a1b2-4c3d-8e9f-0123456789ab")
                .bearer(SimulatedJiraCloud.OAUTH_ACCESS_TOKEN)
                .build()
                .examine();

        cloud.decided(examination, APP_NOT_INSTALLED);
        assertThat(made(examination)).contains("cloud-grants");
        assertThat(told(examination)).contains("its grant is for other sites only", SITE);
    }

    @Test
    void anOAuthTokenPastItsEndIsExpired() {
        String token = oauthTokenUntil(Instant.now().minus(Duration.ofMinutes(50)));

        Examination examination = cloud.doctor(
                        Product.JIRA_CLOUD, jira.gatewayJiraUrl().toString())
                .bearer(token)
                .build()
                .examine();

        cloud.decided(examination, TOKEN_EXPIRED);
    }

    @Test
    void anOAuthTokenThatIsOverByTheServersClockOnlyMeetsAClockThatIsWrong() {
        jira.network().skewClock(Duration.ofHours(2));
        String token = oauthTokenUntil(Instant.now().plus(Duration.ofMinutes(50)));

        Examination examination = cloud.doctor(
                        Product.JIRA_CLOUD, jira.gatewayJiraUrl().toString())
                .bearer(token)
                .build()
                .examine();

        cloud.decided(examination, CLOCK_SKEW);
    }

    private String oauthTokenUntil(Instant end) {
        String token = FakeTokens.oauthAccessToken(jira.account(EMAIL).accountId(), end);
        jira.account(EMAIL).oauthAccessToken(token, "read:me", "read:jira-user", "read:jira-work");
        return token;
    }
}
