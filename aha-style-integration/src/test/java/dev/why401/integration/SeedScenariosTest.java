package dev.why401.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AuthFailureException;
import dev.why401.evidence.Context;
import dev.why401.evidence.Fact;
import dev.why401.explain.Explanation;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Fix;
import dev.why401.testkit.JiraDataCenterFailure;
import dev.why401.testkit.SimulatedJiraCloud;
import dev.why401.testkit.SimulatedJiraDataCenter;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each section of a sync product's page on integration errors, end to end: a simulated Jira, an account, the explanation. */
class SeedScenariosTest {
    private static final String SITE = "https://acme.atlassian.net";
    private static final String ON_PREMISES = "https://jira.acme.example";
    private static final String SAME_LINE = "Remote error for 'installed': Authentication failed: 401";

    private static final Context UNKNOWN = Context.unknown();
    private static final Context WORKED =
            new Context(Fact.present(true), Fact.unknown(), Fact.unknown(), Fact.unknown());
    private static final Context NEVER_WORKED =
            new Context(Fact.present(false), Fact.unknown(), Fact.unknown(), Fact.unknown());

    private final SimulatedJiraCloud cloud = SimulatedJiraCloud.startUnderPublicNames();
    private final SimulatedJiraDataCenter onPremises = SimulatedJiraDataCenter.startUnderPublicNames("");

    @AfterEach
    void stop() {
        cloud.close();
        onPremises.close();
    }

    private IntegrationFailure refusal(IntegrationAccount account, Context context) {
        boolean isCloud = account.edition() != Edition.JIRA_DATA_CENTER;
        OkHttpClient client = account.install(isCloud ? cloud.clientBuilder() : onPremises.clientBuilder())
                .build();
        Request request = new Request.Builder()
                .url(account.api() + "myself")
                .header("Accept", "application/json")
                .tag(Context.class, context)
                .build();
        AuthFailureException refused = catchThrowableOfType(
                AuthFailureException.class,
                () -> client.newCall(request).execute().close());
        assertThat(refused).isNotNull();
        return IntegrationFailure.of(refused.failure(), account);
    }

    private static IntegrationFailure inLog(String page, IntegrationAccount account, Context context)
            throws IOException {
        List<IntegrationLog.Entry> entries = IntegrationLog.read(new StringReader(page), account, context);
        assertThat(entries).hasSize(1);
        return entries.get(0).failure().orElseThrow();
    }

    private static String steps(IntegrationFailure failure) {
        return failure.explain().steps().stream().map(Fix::step).collect(Collectors.joining("\n"));
    }

    private static IntegrationAccount withSsoPassword() {
        return IntegrationAccount.jiraDataCenter(ON_PREMISES, "bert", "FAKE-company-password")
                .signingInBy(SignIn.SINGLE_SIGN_ON);
    }

    private static IntegrationAccount withOldPassword() {
        return IntegrationAccount.jiraDataCenter(ON_PREMISES, SimulatedJiraDataCenter.USER, "FAKE-old-password");
    }

    private static IntegrationAccount withCloudPassword() {
        return IntegrationAccount.jiraCloud(SITE, SimulatedJiraCloud.EMAIL, SimulatedJiraCloud.PASSWORD);
    }

    private static IntegrationAccount withUserName() {
        return IntegrationAccount.jiraCloud(SITE, "anna", SimulatedJiraCloud.API_TOKEN);
    }

    private static IntegrationAccount viaConnect() {
        return IntegrationAccount.jiraViaConnect(SITE, () -> "eyJFAKE.eyJFAKE.FAKE");
    }

    private static IntegrationAccount goodOnPremises() {
        return IntegrationAccount.jiraDataCenter(
                ON_PREMISES, SimulatedJiraDataCenter.USER, SimulatedJiraDataCenter.PASSWORD);
    }

    @Test
    void aVersionThatIsRefusedIsExplainedWithThePermissionAndTheTestThatTellsTheTwoApart() throws IOException {
        onPremises.user(SimulatedJiraDataCenter.USER).deny("ADMINISTER_PROJECTS");
        IntegrationAccount account = goodOnPremises();
        OkHttpClient client = account.install(onPremises.clientBuilder()).build();
        Request create = new Request.Builder()
                .url(account.api() + "version")
                .post(RequestBody.create("{\"name\":\"1.0\",\"project\":\"ACME\"}", MediaType.get("application/json")))
                .build();
        IntegrationFailure live;
        String answer;
        try (Response response = client.newCall(create).execute()) {
            assertThat(response.code()).isEqualTo(404);
            live = account.explain(response);
            answer = response.body().string();
        }
        IntegrationFailure logged = inLog("Remote error for 'create_release': " + answer, account, UNKNOWN);

        assertThat(List.of(live, logged)).allSatisfy(failure -> {
            assertThat(failure.causeId()).isIn("permission-denied", "permission-hidden-as-not-found");
            assertThat(steps(failure))
                    .contains("Run the connection test with the project ACME")
                    .contains("Administer Projects in the project ACME")
                    .doesNotContain("template")
                    .doesNotContain("password");
            assertThat(failure.mustAct()).contains(Actor.PRODUCT_ADMIN);
        });
    }

    @Test
    void aVersionThatIsRefusedBecauseOfTheCredentialIsNotExplainedWithThePermission() {
        IntegrationAccount account =
                IntegrationAccount.jiraCloud(SITE, SimulatedJiraCloud.EMAIL, "ATATT3xFAKE-revoked-token-0000");
        OkHttpClient client = account.install(cloud.clientBuilder()).build();
        Request create = new Request.Builder()
                .url(account.api() + "version")
                .post(RequestBody.create("{}", MediaType.get("application/json")))
                .build();

        AuthFailureException refused = catchThrowableOfType(
                AuthFailureException.class,
                () -> client.newCall(create).execute().close());
        IntegrationFailure failure = IntegrationFailure.of(refused.failure(), account);

        assertThat(failure.explain().words().toString()).contains("permission to create versions");
        assertThat(failure.failure().couldNewCredentialHelp()).isTrue();
        assertThat(steps(failure))
                .contains("In this product, change the account")
                .doesNotContain("Administer Projects");
    }

    @Test
    void aRedirectToAnInternalAddressIsForAdministratorAndNetworkTeam() throws IOException {
        onPremises.fail(JiraDataCenterFailure.REDIRECT_TO_PRIVATE_ADDRESS);

        IntegrationFailure live = refusal(goodOnPremises(), UNKNOWN);
        IntegrationFailure logged = inLog("""
                Nov 28, 2026 09:20 Warning: Location: http://10.20.30.40:8080/rest/api/2/myself
                Nov 28, 2026 09:20 Error: Remote error for 'installed': Unhandled error: STATUS=302
                """, goodOnPremises(), UNKNOWN);
        IntegrationFailure thin =
                inLog("Remote error for 'installed': Unhandled error: STATUS=302", goodOnPremises(), UNKNOWN);

        assertThat(List.of(live, logged, thin)).allSatisfy(failure -> {
            assertThat(failure.causeId()).isEqualTo("redirect-to-private-address");
            assertThat(failure.mustAct()).contains(Actor.PRODUCT_ADMIN, Actor.NETWORK_TEAM);
            assertThat(steps(failure))
                    .containsIgnoringCase("base URL")
                    .contains("split DNS")
                    .contains("allow")
                    .doesNotContain("API token")
                    .doesNotContain("template");
        });
        assertThat(logged.failure().probability()).isGreaterThan(thin.failure().probability());
        assertThat(onPremises.requests()).hasSize(1);
    }

    @Test
    void aCompanyLoginIsAnsweredWithATokenOrALocalAccount() throws IOException {
        onPremises.user("bert");

        for (Context context : List.of(UNKNOWN, NEVER_WORKED)) {
            IntegrationFailure live = refusal(withSsoPassword(), context);
            IntegrationFailure logged = inLog(SAME_LINE, withSsoPassword(), context);

            assertThat(List.of(live, logged)).allSatisfy(failure -> {
                assertThat(failure.causeId()).isEqualTo("sso-credentials-not-accepted");
                assertThat(steps(failure)).containsIgnoringCase("personal access token");
                assertThat(failure.mustAct()).isNotEmpty();
            });
        }
    }

    @Test
    void aPasswordThatWorkedBeforeWasChangedOrHasExpired() throws IOException {
        IntegrationFailure live = refusal(withOldPassword(), WORKED);
        IntegrationFailure logged = inLog(SAME_LINE, withOldPassword(), WORKED);

        assertThat(List.of(live, logged)).allSatisfy(failure -> {
            assertThat(failure.causeId()).isEqualTo("credentials-changed");
            assertThat(steps(failure)).contains("new password");
            assertThat(failure.explain().because().toString()).doesNotContain("single sign-on");
        });
    }

    @Test
    void aPasswordOnCloudIsAnsweredWithAnApiToken() throws IOException {
        IntegrationFailure live = refusal(withCloudPassword(), UNKNOWN);
        IntegrationFailure logged = inLog(SAME_LINE, withCloudPassword(), UNKNOWN);
        IntegrationFailure forbidden =
                inLog("Remote error for 'installed': Authentication failed: 403", withCloudPassword(), UNKNOWN);

        assertThat(List.of(live, logged, forbidden)).allSatisfy(failure -> {
            assertThat(failure.causeId()).isEqualTo("password-not-accepted");
            assertThat(steps(failure)).contains("API token").doesNotContain("Connect");
            assertThat(failure.mustAct()).contains(Actor.CALLER);
        });
    }

    @Test
    void aUserNameOnCloudIsAnsweredWithTheEmail() throws IOException {
        IntegrationFailure live = refusal(withUserName(), UNKNOWN);
        IntegrationFailure logged = inLog(SAME_LINE, withUserName(), UNKNOWN);

        assertThat(List.of(live, logged)).allSatisfy(failure -> {
            assertThat(failure.causeId()).isEqualTo("username-not-email");
            assertThat(steps(failure)).contains("e-mail").doesNotContain("Create an API token");
        });
    }

    @Test
    void aConnectIntegrationIsConvertedByTheSupportOfTheProduct() throws IOException {
        IntegrationFailure live = refusal(viaConnect(), UNKNOWN);
        IntegrationFailure logged =
                inLog("Remote error for 'installed': Authentication failed: 403", viaConnect(), UNKNOWN);

        assertThat(List.of(live, logged)).allSatisfy(failure -> {
            assertThat(failure.causeId()).isEqualTo("credential-transport-retired");
            assertThat(failure.mustAct()).startsWith(Actor.VENDOR_SUPPORT);
            assertThat(steps(failure)).contains("convert it from Jira via Connect to Jira Cloud");
        });
    }

    @Test
    void theFourRefusalsThatReadAlikeAreToldApart() throws IOException {
        List<IntegrationFailure> failures = List.of(
                inLog(SAME_LINE, withSsoPassword(), UNKNOWN),
                inLog(SAME_LINE, withOldPassword(), WORKED),
                inLog(SAME_LINE, withCloudPassword(), UNKNOWN),
                inLog(SAME_LINE, withUserName(), UNKNOWN));

        assertThat(failures.stream().map(IntegrationFailure::causeId)).doesNotHaveDuplicates();
        assertThat(failures.stream().map(SeedScenariosTest::steps)).doesNotHaveDuplicates();
        assertThat(failures).allSatisfy(failure -> assertThat(failure.mustAct()).isNotEmpty());
    }

    @Test
    void whatATemplateHoldsIsChangedInTheTemplateAndRepairsAllThatIsBuiltOnIt() throws IOException {
        IntegrationTemplate template = IntegrationTemplate.of("Jira of Acme", withOldPassword());
        IntegrationAccount first = template.account();
        IntegrationAccount second = template.account();

        assertThat(List.of(refusal(first, WORKED), refusal(second, WORKED))).allSatisfy(failure -> {
            assertThat(steps(failure)).contains("change it in the template \"Jira of Acme\" and nowhere else");
            assertThat(failure.template()).contains("Jira of Acme");
        });

        template.newSecret(SimulatedJiraDataCenter.PASSWORD);
        OkHttpClient client =
                template.account().install(onPremises.clientBuilder()).build();
        try (Response response = client.newCall(new Request.Builder()
                        .url(template.account().api() + "myself")
                        .build())
                .execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
        assertThat(template.account().id()).isEqualTo(first.id());
        assertThat(template.account().credentialVersion()).isEqualTo(first.credentialVersion() + 1);
    }

    @Test
    void noExplanationShowsASecret() throws IOException {
        for (IntegrationAccount account : List.of(withSsoPassword(), withOldPassword(), withCloudPassword())) {
            Explanation explanation = refusal(account, UNKNOWN).explain();

            assertThat(explanation.toText() + explanation.toJson() + explanation.toHtml())
                    .doesNotContain("FAKE-");
        }
    }
}
