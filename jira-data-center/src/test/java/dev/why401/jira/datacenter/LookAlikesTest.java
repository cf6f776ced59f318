package dev.why401.jira.datacenter;

import static dev.why401.knowledge.Causes.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AccountBlockedException;
import dev.why401.AuthFailureException;
import dev.why401.CredentialMissingException;
import dev.why401.CredentialRefusedException;
import dev.why401.NetworkBlockedException;
import dev.why401.PermissionMissingException;
import dev.why401.WrongAddressException;
import dev.why401.diagnosis.Suspect;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Cause;
import dev.why401.testkit.FakeTokens;
import dev.why401.testkit.JiraDataCenterFailure;
import dev.why401.testkit.SimulatedJiraDataCenter;
import java.io.IOException;
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
    private static final String SITE = "https://jira.acme.example/jira";
    private static final String USER = SimulatedJiraDataCenter.USER;
    private static final String PASSWORD = SimulatedJiraDataCenter.PASSWORD;
    private static final String TOKEN = SimulatedJiraDataCenter.PERSONAL_ACCESS_TOKEN;
    private static final String UNKNOWN_TOKEN = FakeTokens.personalAccessToken("nobody");
    private static final String MYSELF = "/rest/api/2/myself";
    private static final String ISSUE = "/rest/api/2/issue/ACME-1";
    private static final String CREATE = "/rest/api/2/issue";

    private static final List<String> SECRETS = List.of(
            PASSWORD,
            TOKEN,
            UNKNOWN_TOKEN,
            "FAKE-wrong",
            Credentials.basic(USER, PASSWORD).substring(6),
            Credentials.basic(USER, TOKEN).substring(6));

    private final SimulatedJiraDataCenter jira = SimulatedJiraDataCenter.startUnderPublicNames("/jira");

    @AfterEach
    void stop() {
        jira.close();
    }

    private OkHttpClient withToken(String token) {
        return JiraDataCenter.site(SITE)
                .personalAccessToken(token)
                .install(jira.clientBuilder())
                .build();
    }

    private OkHttpClient withPassword(String user, String password) {
        return JiraDataCenter.site(SITE)
                .password(user, password)
                .install(jira.clientBuilder())
                .build();
    }

    private static Request at(String path) {
        return new Request.Builder()
                .url(path.startsWith("http") ? path : SITE + path)
                .header("Accept", "application/json")
                .build();
    }

    private static Request write() {
        return at(CREATE)
                .newBuilder()
                .post(RequestBody.create("{}", MediaType.get("application/json")))
                .build();
    }

    private static <T extends AuthFailureException> T refused(Class<T> type, OkHttpClient client, Request request) {
        T thrown = catchThrowableOfType(
                type, () -> client.newCall(request).execute().close());
        assertThat(thrown).as(String.valueOf(thrown)).isExactlyInstanceOf(type);
        String everything = thrown.getMessage()
                + thrown.explain().toText()
                + thrown.explain().toMarkdown()
                + thrown.explain().toJson()
                + thrown.failure().diagnosis().exchange();
        assertThat(SECRETS).noneMatch(everything::contains);
        return thrown;
    }

    private static List<Cause> leading(AuthFailureException thrown, int count) {
        return thrown.failure().diagnosis().suspects().stream()
                .limit(count)
                .map(Suspect::cause)
                .toList();
    }

    private static double probability(AuthFailureException thrown, Cause cause) {
        return thrown.failure().diagnosis().suspect(cause).orElseThrow().probability();
    }

    private static String unwrapped(AuthFailureException thrown) {
        return thrown.explain().toText().replaceAll("\\s+", " ");
    }

    private static Answerer answerer(AuthFailureException thrown) {
        return thrown.failure().diagnosis().answeredBy().answerer();
    }

    @Test
    void goodCredentialsAreServed() throws IOException {
        for (OkHttpClient client : List.of(withToken(TOKEN), withPassword(USER, PASSWORD))) {
            try (Response response = client.newCall(at(MYSELF)).execute()) {
                assertThat(response.code()).isEqualTo(200);
            }
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndNoTokenHasExpired() {
        AuthFailureException thrown =
                refused(CredentialRefusedException.class, withPassword(USER, "FAKE-wrong"), at(MYSELF));

        assertThat(leading(thrown, 1)).containsExactly(CREDENTIALS_REJECTED);
        assertThat(leading(thrown, 3)).contains(CREDENTIALS_CHANGED);
        assertThat(probability(thrown, TOKEN_EXPIRED)).isLessThan(0.01);
        assertThat(probability(thrown, WRONG_AUTH_SCHEME)).isLessThan(0.05);
    }

    @Test
    void aTokenInBasicIsSentTheWrongWayAndNotAWrongPassword() {
        AuthFailureException thrown = refused(CredentialMissingException.class, withPassword(USER, TOKEN), at(MYSELF));

        assertThat(leading(thrown, 1)).containsExactly(WRONG_AUTH_SCHEME);
        assertThat(thrown.failure().probability()).isGreaterThan(0.9);
        assertThat(unwrapped(thrown)).contains("Bearer");
    }

    @Test
    void theCaptchaComesByItselfAndIsNoWrongPassword() {
        OkHttpClient wrong = withPassword(USER, "FAKE-wrong");
        for (int i = 0; i < 3; i++) {
            refused(CredentialRefusedException.class, wrong, at(MYSELF));
        }

        AuthFailureException thrown = refused(AccountBlockedException.class, withPassword(USER, PASSWORD), at(MYSELF));

        assertThat(leading(thrown, 1)).containsExactly(CAPTCHA_REQUIRED);
        assertThat(thrown.failure().probability()).isGreaterThan(0.9);
        assertThat(unwrapped(thrown)).contains("Reset failed login count");
    }

    @Test
    void basicSwitchedOffIsNoCaptchaAlthoughBothAre403() {
        jira.fail(JiraDataCenterFailure.BASIC_AUTH_DISABLED);

        AuthFailureException thrown = refused(AccountBlockedException.class, withPassword(USER, PASSWORD), at(MYSELF));

        assertThat(leading(thrown, 1)).containsExactly(BASIC_AUTH_DISABLED);
        assertThat(thrown.failure().probability()).isGreaterThan(0.9);
        assertThat(probability(thrown, CAPTCHA_REQUIRED)).isLessThan(0.05);
    }

    @Test
    void aFirewallIsNeitherCaptchaNorMissingPermission() {
        jira.fail(JiraDataCenterFailure.FIREWALL_REFUSES_LIBRARIES);

        AuthFailureException thrown = refused(NetworkBlockedException.class, withToken(TOKEN), at(MYSELF));

        assertThat(leading(thrown, 2)).contains(CLIENT_SIGNATURE_BLOCKED);
        assertThat(probability(thrown, CAPTCHA_REQUIRED)).isLessThan(0.02);
        assertThat(answerer(thrown)).isNotEqualTo(Answerer.APPLICATION);
    }

    @Test
    void aTokenThatJiraDoesNotKnowIsDeadAndItsCallAnonymous() {
        AuthFailureException thrown = refused(CredentialRefusedException.class, withToken(UNKNOWN_TOKEN), at(MYSELF));

        assertThat(leading(thrown, 3)).containsAnyOf(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED);
        assertThat(probability(thrown, CREDENTIALS_MISSING)).isLessThan(0.02);
        assertThat(probability(thrown, WRONG_AUTH_SCHEME)).isLessThan(0.05);
    }

    @Test
    void aDeadTokenIsFoundBehindSuccess() {
        jira.user(USER).revoke(TOKEN);

        AuthFailureException thrown = catchThrowableOfType(
                AuthFailureException.class,
                () -> withToken(TOKEN)
                        .newCall(at("/rest/api/2/search"))
                        .execute()
                        .close());

        assertThat(thrown).isNotNull();
        assertThat(thrown.status()).hasValue(200);
        assertThat(leading(thrown, 4)).contains(SILENT_ANONYMOUS).containsAnyOf(TOKEN_REVOKED, TOKEN_EXPIRED);
    }

    @Test
    void aStrippedHeaderAndADeadTokenLookAlikeAndAreNamedTogether() {
        jira.fail(JiraDataCenterFailure.HEADER_STRIPPED);

        AuthFailureException thrown = catchThrowableOfType(
                AuthFailureException.class,
                () -> withToken(TOKEN).newCall(at(MYSELF)).execute().close());

        assertThat(leading(thrown, 5)).contains(AUTHORIZATION_HEADER_STRIPPED);
        assertThat(probability(thrown, CREDENTIALS_MISSING)).isLessThan(0.02);
    }

    @Test
    void aStrippedHeaderIsPlainWhereAPasswordWasSent() {
        jira.fail(JiraDataCenterFailure.HEADER_STRIPPED);

        AuthFailureException thrown =
                refused(CredentialMissingException.class, withPassword(USER, PASSWORD), at(MYSELF));

        assertThat(leading(thrown, 1)).containsExactly(AUTHORIZATION_HEADER_STRIPPED);
        assertThat(probability(thrown, CREDENTIALS_REJECTED)).isLessThan(0.1);
    }

    @Test
    void aDeadCookieIsNoDeadToken() {
        OkHttpClient client = withToken(TOKEN);
        jira.endSessions();

        AuthFailureException thrown = refused(
                dev.why401.BrokenEnvironmentException.class,
                client,
                at(MYSELF)
                        .newBuilder()
                        .header("Cookie", "JSESSIONID=FAKE0123456789")
                        .build());

        assertThat(leading(thrown, 1)).containsExactly(STALE_SESSION);
        assertThat(thrown.couldNewCredentialHelp()).isFalse();
    }

    @Test
    void anIssueHiddenFromAKnownUserIsAnOrdinaryNotFound() throws IOException {
        jira.fail(JiraDataCenterFailure.PERMISSION_HIDDEN);

        try (Response response = withToken(TOKEN).newCall(at(ISSUE)).execute()) {
            assertThat(response.code()).isEqualTo(404);
            assertThat(response.body().string()).contains("Issue Does Not Exist");
        }
    }

    @Test
    void aProjectHiddenFromAnOverlookedTokenIsFoundOut() {
        AuthFailureException thrown = catchThrowableOfType(
                AuthFailureException.class,
                () -> withToken(UNKNOWN_TOKEN)
                        .newCall(at("/rest/api/2/project/ACME"))
                        .execute()
                        .close());

        assertThat(thrown).isNotNull();
        assertThat(thrown.status()).hasValue(404);
        assertThat(leading(thrown, 1)).containsExactly(SILENT_ANONYMOUS);
        assertThat(probability(thrown, PERMISSION_HIDDEN_AS_NOT_FOUND)).isLessThan(0.02);
    }

    @Test
    void anAnonymousCallForAPublicProjectIsOrdinary() throws IOException {
        jira.publicProject("OPEN");
        OkHttpClient anonymous = jira.clientBuilder()
                .addInterceptor(dev.why401.okhttp.AuthFailureInterceptor.ofDefaults())
                .build();

        for (String path : List.of("/rest/api/2/project/OPEN", "/rest/api/2/search", "/rest/api/2/project/NONE")) {
            try (Response response = anonymous.newCall(at(path)).execute()) {
                assertThat(response.code()).isIn(200, 404);
            }
        }
    }

    @Test
    void aMissingContextPathIsNoMissingPermission() throws IOException {
        OkHttpClient client = JiraDataCenter.site("https://jira.acme.example")
                .personalAccessToken(TOKEN)
                .install(jira.clientBuilder())
                .build();

        try (Response response =
                client.newCall(at("https://jira.acme.example" + MYSELF)).execute()) {
            assertThat(response.code()).isEqualTo(404);
        }
    }

    @Test
    void anAppWithoutLicenceIsNoWrongPassword() {
        jira.fail(JiraDataCenterFailure.APP_LICENCE_INVALID);

        AuthFailureException thrown = refused(AccountBlockedException.class, withPassword(USER, PASSWORD), at(ISSUE));

        assertThat(leading(thrown, 1)).containsExactly(LICENSE_OR_SITE_SUSPENDED);
        assertThat(probability(thrown, CREDENTIALS_REJECTED)).isLessThan(0.05);
    }

    @Test
    void anAdministratorSessionIsNoWrongPassword() {
        jira.fail(JiraDataCenterFailure.WEBSUDO);

        AuthFailureException thrown = refused(AccountBlockedException.class, withPassword(USER, PASSWORD), write());

        assertThat(leading(thrown, 1)).containsExactly(MFA_REQUIRED);
    }

    @Test
    void aForgedLookingWriteIsNoMissingPermission() {
        AuthFailureException thrown = refused(
                PermissionMissingException.class,
                withToken(TOKEN),
                write().newBuilder().header("User-Agent", "Mozilla/5.0").build());

        assertThat(leading(thrown, 1)).containsExactly(XSRF_CHECK_FAILED);
    }

    @Test
    void aMissingPermissionIsNoDeadToken() {
        AuthFailureException thrown =
                refused(PermissionMissingException.class, withToken(TOKEN), at("/rest/api/2/user?username=ben"));

        assertThat(leading(thrown, 2)).containsAnyOf(PERMISSION_DENIED, ADMIN_REQUIRED);
        assertThat(thrown.couldNewCredentialHelp()).isFalse();
    }

    @Test
    void aRenamedHostLosesTheCredentialOfAReadAndTheMethodOfAWrite() {
        jira.fail(JiraDataCenterFailure.RENAMED_HOST);

        AuthFailureException read = refused(CredentialMissingException.class, withToken(TOKEN), at(MYSELF));
        AuthFailureException written = refused(WrongAddressException.class, withToken(TOKEN), write());

        assertThat(leading(read, 1)).containsExactly(REDIRECT_DROPPED_CREDENTIALS);
        assertThat(read.failure().probability()).isGreaterThan(0.9);
        assertThat(leading(written, 2)).contains(REDIRECT_CHANGED_METHOD);
    }

    @Test
    void aPrivateAddressInARedirectIsTheServersSetting() {
        jira.fail(JiraDataCenterFailure.REDIRECT_TO_PRIVATE_ADDRESS);
        OkHttpClient client =
                withToken(TOKEN).newBuilder().followRedirects(false).build();

        AuthFailureException thrown = refused(WrongAddressException.class, client, at(MYSELF));

        assertThat(leading(thrown, 1)).containsExactly(REDIRECT_TO_PRIVATE_ADDRESS);
        assertThat(unwrapped(thrown)).contains("proxyName");
    }

    @Test
    void aFileOutsideTheApiTakesNoToken() {
        AuthFailureException thrown = refused(
                PermissionMissingException.class,
                withToken(TOKEN).newBuilder().followRedirects(false).build(),
                at("/secure/attachment/1/a.png"));

        assertThat(leading(thrown, 1)).containsExactly(ENDPOINT_REFUSES_AUTH_METHOD);
    }

    @Test
    void aLoginPageIsNoSuccessWhoeverSendsIt() {
        for (JiraDataCenterFailure failure : List.of(
                JiraDataCenterFailure.LOGIN_PAGE_200,
                JiraDataCenterFailure.SSO_REDIRECT,
                JiraDataCenterFailure.LOADING_PAGE_200)) {
            jira.fail(failure);

            AuthFailureException thrown = refused(WrongAddressException.class, withToken(TOKEN), at(MYSELF));

            assertThat(leading(thrown, 2)).as(failure.name()).containsAnyOf(LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN);
        }
    }

    @Test
    void aSingleSignOnInFrontIsNoDeadToken() {
        jira.fail(JiraDataCenterFailure.ACCESS_PROXY_LOGIN);
        OkHttpClient client =
                withToken(TOKEN).newBuilder().followRedirects(false).build();

        AuthFailureException thrown = catchThrowableOfType(
                AuthFailureException.class,
                () -> client.newCall(at(MYSELF)).execute().close());

        assertThat(leading(thrown, 2)).containsExactlyInAnyOrder(ACCESS_PROXY_CREDENTIALS_REQUIRED, REDIRECT_TO_LOGIN);
        assertThat(probability(thrown, TOKEN_EXPIRED)).isLessThan(0.01);
    }

    @Test
    void aWindowsLoginInFrontIsNoDeadToken() {
        jira.fail(JiraDataCenterFailure.NEGOTIATE_IN_FRONT);

        AuthFailureException thrown = refused(NetworkBlockedException.class, withToken(TOKEN), at(MYSELF));

        assertThat(leading(thrown, 1)).containsExactly(PROXY_SSO_NEGOTIATE_REQUIRED);
    }

    @Test
    void atHttpTheMissingTlsIsToldBeforeAnythingIsSent() {
        assertThat(JiraDataCenter.site("http://jira.acme.example/jira")
                        .personalAccessToken(TOKEN)
                        .findings())
                .hasSize(1);
    }
}
