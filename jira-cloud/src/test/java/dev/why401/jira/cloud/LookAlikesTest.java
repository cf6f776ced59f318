package dev.why401.jira.cloud;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.testkit.Why401Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AccountBlockedException;
import dev.why401.AuthFailureException;
import dev.why401.BrokenEnvironmentException;
import dev.why401.CredentialMissingException;
import dev.why401.CredentialRefusedException;
import dev.why401.NetworkBlockedException;
import dev.why401.PermissionMissingException;
import dev.why401.diagnosis.Suspect;
import dev.why401.knowledge.Cause;
import dev.why401.testkit.FakeTokens;
import dev.why401.testkit.JiraCloudFailure;
import dev.why401.testkit.SimulatedJiraCloud;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import okhttp3.Credentials;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Failures that look alike, told apart over real HTTP, or named together where nothing tells them apart. */
class LookAlikesTest {
    private static final String SITE = "https://acme.atlassian.net";
    private static final String EMAIL = SimulatedJiraCloud.EMAIL;
    private static final String TOKEN = SimulatedJiraCloud.API_TOKEN;
    private static final String WRONG_TOKEN = "ATATT3xFAKE-0123456789-of-nobody";
    private static final String MYSELF = "/rest/api/3/myself";
    private static final String PROJECTS = "/rest/api/3/project/search";
    private static final String ISSUE = "/rest/api/3/issue/ACME-1";
    private static final String SPACES = "/wiki/rest/api/space";
    private static final String SEARCH = "/rest/api/3/search/jql?jql=assignee%20is%20not%20EMPTY";

    private static final String[] SECRETS = {
        EMAIL,
        TOKEN,
        WRONG_TOKEN,
        SimulatedJiraCloud.PASSWORD,
        SimulatedJiraCloud.SCOPED_API_TOKEN,
        SimulatedJiraCloud.SERVICE_ACCOUNT_TOKEN,
        SimulatedJiraCloud.OAUTH_ACCESS_TOKEN,
        Credentials.basic(EMAIL, TOKEN).substring(6),
        Credentials.basic(EMAIL, WRONG_TOKEN).substring(6)
    };

    private final SimulatedJiraCloud cloud = SimulatedJiraCloud.startUnderPublicNames();

    @AfterEach
    void stop() {
        cloud.close();
    }

    private OkHttpClient site(String email, String token) {
        return JiraCloud.site(SITE)
                .apiToken(email, token)
                .install(cloud.clientBuilder())
                .build();
    }

    private JiraCloud.Gateway gateway() {
        return JiraCloud.gateway(cloud.cloudId());
    }

    private static Request at(String path) {
        return new Request.Builder()
                .url(path.startsWith("http") ? path : SITE + path)
                .header("Accept", "application/json")
                .build();
    }

    private static Request withHeader(String path, String authorization) {
        return at(path).newBuilder().header("Authorization", authorization).build();
    }

    private Request atGateway(String path) {
        return at("https://api.atlassian.com/ex/jira/" + cloud.cloudId() + path);
    }

    private static <T extends AuthFailureException> T refused(Class<T> type, OkHttpClient client, Request request) {
        T thrown = catchThrowableOfType(
                type, () -> client.newCall(request).execute().close());
        assertThat(thrown).as(String.valueOf(thrown)).isExactlyInstanceOf(type);
        assertThat(thrown).failure().showsNoSecret(SECRETS);
        return thrown;
    }

    private static List<Cause> leading(AuthFailureException thrown, int count) {
        return thrown.failure().diagnosis().suspects().stream()
                .limit(count)
                .map(Suspect::cause)
                .toList();
    }

    @Test
    void aWrongOrExpiredTokenIsRefusedAndNotMissing() {
        cloud.account(EMAIL).expire(TOKEN);

        for (String token : List.of(TOKEN, WRONG_TOKEN)) {
            AuthFailureException thrown = refused(CredentialRefusedException.class, site(EMAIL, token), at(MYSELF));

            assertThat(thrown).failure().suspectsAmongFirst(3, CREDENTIALS_REJECTED, TOKEN_EXPIRED);
            assertThat(thrown).failure().suspectsAmongFirst(5, WRONG_ENDPOINT_FOR_TOKEN);
            assertThat(thrown)
                    .failure()
                    .diagnosis()
                    .suspect(CREDENTIALS_MISSING)
                    .withProbabilityOfAtMost(0.01);
            assertThat(thrown).failure().couldBeCuredByANewCredential();
            assertThat(thrown).explanation().says("id.atlassian.com > Security > API tokens");
        }
    }

    @Test
    void aRequestWithoutCredentialIsMissingOneAndNotRefused() {
        OkHttpClient client = site(EMAIL, TOKEN);
        cloud.fail(JiraCloudFailure.HEADER_STRIPPED);

        AuthFailureException stripped = refused(CredentialMissingException.class, client, at(MYSELF));

        assertThat(stripped).failure().suspectsFirst(AUTHORIZATION_HEADER_STRIPPED);

        OkHttpClient anonymous = cloud.clientBuilder()
                .addInterceptor(dev.why401.okhttp.AuthFailureInterceptor.ofDefaults())
                .build();
        AuthFailureException missing = refused(CredentialMissingException.class, anonymous, at(MYSELF));

        assertThat(missing).failure().suspectsFirst(CREDENTIALS_MISSING).withProbabilityOfAtLeast(0.9);
    }

    @Test
    void anExpiredTokenIsFoundBehindSuccess() {
        cloud.account(EMAIL).expire(TOKEN);

        AuthFailureException thrown = refused(CredentialRefusedException.class, site(EMAIL, TOKEN), at(PROJECTS));

        assertThat(thrown.status()).hasValue(200);
        assertThat(thrown).failure().suspectsAmongFirst(3, CREDENTIALS_REJECTED, TOKEN_EXPIRED);
    }

    @Test
    void aRefusedTokenIsFoundBehindAHiddenIssue() {
        AuthFailureException thrown = refused(CredentialRefusedException.class, site(EMAIL, WRONG_TOKEN), at(ISSUE));

        assertThat(thrown.status()).hasValue(404);
        assertThat(thrown).failure().suspectsAmongFirst(2, CREDENTIALS_REJECTED);
        assertThat(thrown)
                .failure()
                .diagnosis()
                .suspect(PERMISSION_HIDDEN_AS_NOT_FOUND)
                .withProbabilityOfAtMost(0.05);
    }

    @Test
    void anIssueHiddenFromAKnownAccountIsAnOrdinaryNotFound() throws IOException {
        cloud.fail(JiraCloudFailure.PERMISSION_HIDDEN);

        try (Response response = site(EMAIL, TOKEN).newCall(at(ISSUE)).execute()) {
            assertThat(response.code()).isEqualTo(404);
            assertThat(response.body().string()).contains("do not have permission");
        }
    }

    @Test
    void aRefusedTokenIsFoundBehindABadSearch() {
        AuthFailureException thrown = refused(CredentialRefusedException.class, site(EMAIL, WRONG_TOKEN), at(SEARCH));

        assertThat(thrown.status()).hasValue(400);
        assertThat(thrown).failure().suspectsAmongFirst(3, CREDENTIALS_REJECTED);
    }

    @Test
    void aPasswordIsTakenForAPassword() {
        AuthFailureException thrown =
                refused(CredentialRefusedException.class, site(EMAIL, SimulatedJiraCloud.PASSWORD), at(MYSELF));

        assertThat(thrown).failure().suspectsFirst(PASSWORD_NOT_ACCEPTED).withProbabilityOfAtLeast(0.7);
    }

    @Test
    void aUserNameInPlaceOfTheEmailIsFound() {
        AuthFailureException thrown = refused(CredentialRefusedException.class, site("anna", TOKEN), at(MYSELF));

        assertThat(thrown).failure().suspectsFirst(USERNAME_NOT_EMAIL);
    }

    @Test
    void aScopedTokenAtTheSiteIsOneOfTheLookAlikes() {
        AuthFailureException thrown =
                refused(CredentialRefusedException.class, site(EMAIL, SimulatedJiraCloud.SCOPED_API_TOKEN), at(MYSELF));

        assertThat(thrown).failure().suspectsAmongFirst(4, WRONG_ENDPOINT_FOR_TOKEN);
        assertThat(thrown).explanation().says("api.atlassian.com/ex/jira/<cloud id>");
    }

    @Test
    void anApiTokenAsBearerIsSentTheWrongWay() {
        AuthFailureException thrown =
                refused(CredentialMissingException.class, site(EMAIL, TOKEN), withHeader(MYSELF, "Bearer " + TOKEN));

        assertThat(thrown.status()).hasValue(403);
        assertThat(thrown).failure().suspectsFirst(WRONG_AUTH_SCHEME);
    }

    @Test
    void aServiceAccountTokenAtTheSiteIsAtTheWrongAddress() {
        for (String header : List.of(
                "Bearer " + SimulatedJiraCloud.SERVICE_ACCOUNT_TOKEN,
                Credentials.basic(
                        SimulatedJiraCloud.SERVICE_ACCOUNT_EMAIL, SimulatedJiraCloud.SERVICE_ACCOUNT_TOKEN))) {
            AuthFailureException thrown =
                    refused(CredentialMissingException.class, site(EMAIL, TOKEN), withHeader(MYSELF, header));

            assertThat(thrown).failure().suspectsFirst(WRONG_ENDPOINT_FOR_TOKEN);
        }
    }

    @Test
    void anOAuthTokenAtTheSiteIsAtTheWrongAddress() {
        AuthFailureException thrown = refused(
                CredentialMissingException.class,
                site(EMAIL, TOKEN),
                withHeader(MYSELF, "Bearer " + SimulatedJiraCloud.OAUTH_ACCESS_TOKEN));

        assertThat(thrown).failure().suspectsFirst(WRONG_ENDPOINT_FOR_TOKEN);
    }

    @Test
    void aMisspeltSchemeIsNotARefusedToken() {
        AuthFailureException thrown = refused(
                CredentialMissingException.class,
                site(EMAIL, TOKEN),
                withHeader(MYSELF, "bearer " + SimulatedJiraCloud.OAUTH_ACCESS_TOKEN));

        assertThat(thrown).failure().suspectsAmongFirst(2, WRONG_AUTH_SCHEME);
        assertThat(thrown).failure().diagnosis().suspect(CREDENTIALS_REJECTED).withProbabilityOfAtMost(0.05);
    }

    @Test
    void aScopeThatIsMissingAtTheGatewayIsNoBadToken() {
        OkHttpClient client = gateway()
                .scopedToken(EMAIL, SimulatedJiraCloud.SCOPED_API_TOKEN)
                .install(cloud.clientBuilder())
                .build();

        AuthFailureException thrown =
                refused(PermissionMissingException.class, client, atGateway("/rest/agile/1.0/board"));

        assertThat(thrown).failure().suspectsFirst(OAUTH_SCOPE_MISSING);
        assertThat(thrown).failure().diagnosis().suspect(TOKEN_EXPIRED).withProbabilityOfAtMost(0.01);
    }

    @Test
    void anExpiredOAuthTokenIsProvedByItsOwnClaim() {
        String expired =
                FakeTokens.oauthAccessToken("FAKE-account", Instant.now().minusSeconds(60));
        OkHttpClient client =
                gateway().oauth(() -> expired).install(cloud.clientBuilder()).build();

        AuthFailureException thrown = refused(CredentialRefusedException.class, client, atGateway(MYSELF));

        assertThat(thrown).failure().suspectsFirst(TOKEN_EXPIRED);
    }

    @Test
    void aTokenWithoutScopesAtTheGatewayMayBeAtTheWrongAddress() {
        OkHttpClient client = gateway()
                .scopedToken(EMAIL, TOKEN)
                .install(cloud.clientBuilder())
                .build();

        AuthFailureException thrown = refused(CredentialRefusedException.class, client, atGateway(MYSELF));

        assertThat(thrown).failure().suspectsAmongFirst(4, WRONG_ENDPOINT_FOR_TOKEN, CREDENTIALS_REJECTED);
    }

    @Test
    void anAppWithoutAGrantIsNotInstalled() {
        cloud.fail(JiraCloudFailure.APP_NOT_INSTALLED);
        OkHttpClient client = gateway()
                .oauth(() -> SimulatedJiraCloud.OAUTH_ACCESS_TOKEN)
                .install(cloud.clientBuilder())
                .build();

        AuthFailureException thrown = refused(CredentialRefusedException.class, client, atGateway(MYSELF));

        assertThat(thrown).failure().suspectsFirst(APP_NOT_INSTALLED);
        assertThat(thrown).failure().suspectsAmongFirst(3, OAUTH_SCOPE_MISSING);
    }

    @Test
    void aSuspendedSiteIsBlocked() {
        cloud.fail(JiraCloudFailure.SITE_SUSPENDED);
        OkHttpClient client = gateway()
                .oauth(() -> SimulatedJiraCloud.OAUTH_ACCESS_TOKEN)
                .install(cloud.clientBuilder())
                .build();

        AuthFailureException thrown = refused(AccountBlockedException.class, client, atGateway(MYSELF));

        assertThat(thrown).failure().suspectsFirst(LICENSE_OR_SITE_SUSPENDED);
    }

    @Test
    void anAddressOutsideTheAllowlistIsANetworkMatter() {
        cloud.fail(JiraCloudFailure.IP_NOT_ALLOWED);

        AuthFailureException thrown = refused(NetworkBlockedException.class, site(EMAIL, TOKEN), at(MYSELF));

        assertThat(thrown).failure().suspectsFirst(IP_NOT_ALLOWLISTED);
        assertThat(thrown).failure().isNotCuredByANewCredential();
        assertThat(thrown).explanation().says("admin.atlassian.com > Security > IP allowlists");
    }

    @Test
    void theFirewallAndAMalformedRequestAreToldApartThoughBothPagesAreCloudFronts() {
        OkHttpClient client = site(EMAIL, TOKEN);

        cloud.fail(JiraCloudFailure.CLOUDFRONT_BLOCKED);
        AuthFailureException blocked = refused(NetworkBlockedException.class, client, at(MYSELF));
        cloud.fail(JiraCloudFailure.CLOUDFRONT_BAD_REQUEST);
        AuthFailureException malformed = refused(BrokenEnvironmentException.class, client, at(MYSELF));

        assertThat(blocked).failure().suspectsFirst(WAF_BLOCKED);
        assertThat(malformed).failure().suspectsFirst(CLIENT_BUG);
    }

    @Test
    void aMissingAdministratorIsNoBadTokenHoweverItIsSaid() {
        OkHttpClient client = site(EMAIL, TOKEN);

        for (JiraCloudFailure failure :
                List.of(JiraCloudFailure.ADMIN_REQUIRED, JiraCloudFailure.ADMIN_REQUIRED_AS_401)) {
            cloud.fail(failure);
            AuthFailureException thrown = refused(PermissionMissingException.class, client, at("/rest/api/3/screens"));

            assertThat(thrown).as(failure.name()).failure().suspectsFirst(ADMIN_REQUIRED);
            assertThat(thrown).failure().isNotCuredByANewCredential();
        }
    }

    @Test
    void aForgedLookingWriteIsNoMissingPermission() {
        cloud.fail(JiraCloudFailure.XSRF);
        Request write = at("/rest/api/3/issue")
                .newBuilder()
                .post(RequestBody.create("{}", MediaType.get("application/json")))
                .build();

        AuthFailureException thrown = refused(PermissionMissingException.class, site(EMAIL, TOKEN), write);

        assertThat(thrown).failure().suspectsFirst(XSRF_CHECK_FAILED);
    }

    @Test
    void aCaptchaIsNoBadToken() {
        cloud.fail(JiraCloudFailure.CAPTCHA);

        AuthFailureException thrown = refused(AccountBlockedException.class, site(EMAIL, TOKEN), at(MYSELF));

        assertThat(thrown).failure().suspectsFirst(CAPTCHA_REQUIRED);
    }

    @Test
    void confluenceTellsAnUnreadableCredentialFromARefusedOne() {
        AuthFailureException unreadable = refused(
                CredentialMissingException.class, site(EMAIL, TOKEN), withHeader(SPACES, Credentials.basic(EMAIL, "")));
        AuthFailureException refused = refused(CredentialRefusedException.class, site(EMAIL, WRONG_TOKEN), at(SPACES));

        assertThat(unreadable.status()).hasValue(401);
        assertThat(leading(unreadable, 2)).containsAnyOf(CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER);
        assertThat(refused.status()).hasValue(403);
        assertThat(refused).failure().suspectsFirst(CREDENTIALS_REJECTED);
        assertThat(refused).failure().suspectsAmongFirst(4, NO_PRODUCT_ACCESS);
    }

    @Test
    void aRetiredAttachmentAddressIsNoBadToken() {
        AuthFailureException thrown =
                refused(PermissionMissingException.class, site(EMAIL, TOKEN), at("/wiki/download/attachments/1/a.png"));

        assertThat(thrown).failure().suspectsFirst(ENDPOINT_REFUSES_AUTH_METHOD);
    }

    @Test
    void aRedirectThatDroppedTheCredentialIsSeenInTheChain() {
        cloud.fail(JiraCloudFailure.REDIRECT_TO_OTHER_ORIGIN);

        AuthFailureException thrown = refused(CredentialMissingException.class, site(EMAIL, TOKEN), at(MYSELF));

        assertThat(thrown).failure().suspectsFirst(REDIRECT_DROPPED_CREDENTIALS);
    }

    @Test
    void successPassesUntouched() throws IOException {
        try (Response response = site(EMAIL, TOKEN).newCall(at(PROJECTS)).execute()) {
            assertThat(response.code()).isEqualTo(200);
            assertThat(response.body().string()).contains("ACME");
        }
    }
}
