package dev.why401.integration;

import static dev.why401.integration.StepResult.Outcome.FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.doctor.Examination;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.NotMade;
import dev.why401.doctor.Step;
import dev.why401.doctor.Verdict;
import dev.why401.integration.health.ConnectionHistory;
import dev.why401.integration.health.ConnectionMonitor;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Fix;
import dev.why401.testkit.JiraCloudFailure;
import dev.why401.testkit.SeenConnection;
import dev.why401.testkit.SeenRequest;
import dev.why401.testkit.SimulatedJiraCloud;
import dev.why401.testkit.SimulatedJiraDataCenter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a step fails for no certain reason the doctor looks at it, and makes no attempt to log in of its own. */
class ConnectionTestDoctorTest {
    private static final String WRONG_TOKEN = "ATATT3xFAKE-revoked-token-0000";

    private final SimulatedJiraCloud cloud = SimulatedJiraCloud.startUnderPublicNames();
    private final SimulatedJiraDataCenter onPremises = SimulatedJiraDataCenter.startUnderPublicNames();

    @AfterEach
    void stop() {
        cloud.close();
        onPremises.close();
    }

    private static IntegrationAccount account(String secret) {
        return IntegrationAccount.jiraCloud("https://acme.atlassian.net", SimulatedJiraCloud.EMAIL, secret);
    }

    private ConnectionTest.Builder test(IntegrationAccount account) {
        return ConnectionTest.builder(account).client(cloud.clientBuilder().build());
    }

    private StepResult login(String secret) {
        return test(account(secret)).build().run().of(ConnectionStep.LOGIN);
    }

    private StepResult onPremisesLogin(String password) {
        return ConnectionTest.builder(IntegrationAccount.jiraDataCenter(
                        onPremises.baseUrl().toString(), SimulatedJiraDataCenter.USER, password))
                .client(onPremises.clientBuilder().build())
                .build()
                .run()
                .of(ConnectionStep.LOGIN);
    }

    private static Diagnosis diagnosis(StepResult result) {
        return result.failure().orElseThrow().failure().diagnosis();
    }

    private static String fixes(StepResult result) {
        return result.steps().stream().map(Fix::step).collect(Collectors.joining("\n"));
    }

    private void assertOneAttemptToLogIn() {
        assertThat(cloud.requestsToSite())
                .filteredOn(SeenRequest::carriesAuthorization)
                .filteredOn(request -> request.target().startsWith("/rest/"))
                .hasSize(1);
        assertThat(cloud.network().connections())
                .extracting(SeenConnection::host)
                .containsOnly("acme.atlassian.net", "api.atlassian.com");
    }

    @Test
    void aTokenWithScopesIsRecognisedByTheGatewayThatTakesIt() {
        String newBaseUrl = "https://api.atlassian.com/ex/jira/" + cloud.cloudId();

        ConnectionReport report =
                test(account(SimulatedJiraCloud.SCOPED_API_TOKEN)).build().run();

        StepResult login = report.of(ConnectionStep.LOGIN);
        Examination examination = login.examination().orElseThrow();
        assertThat(login.outcome()).isEqualTo(FAILED);
        assertThat(login.causeId()).contains("wrong-endpoint-for-token");
        assertThat(login.message()).contains("with scopes", newBaseUrl);
        assertThat(fixes(login)).contains("without scopes");
        assertThat(login.steps()).extracting(Fix::actor).startsWith(Actor.ACCOUNT_OWNER);
        assertThat(examination.verdict()).isEqualTo(Verdict.DECIDED);
        assertThat(examination.before().likeliest().probability()).isLessThan(0.9);
        assertThat(diagnosis(login)).isEqualTo(examination.diagnosis());
        assertThat(examination.steps())
                .flatExtracting(Step::findings)
                .extracting(Step.Found::quote)
                .contains(newBaseUrl);
        assertThat(login.toText())
                .contains("Tried: ", "Found: ", "(" + newBaseUrl + ")")
                .doesNotContain("FAKE");
        assertThat(report.passed()).isFalse();
        assertThat(report.identity()).isEmpty();
        assertOneAttemptToLogIn();
        assertThat(cloud.requestsToGateway())
                .filteredOn(SeenRequest::carriesAuthorization)
                .hasSize(1);
    }

    @Test
    void aWrongTokenStaysUndecidedAndItsOwnerIsToldWhereToLook() {
        StepResult login = login(WRONG_TOKEN);

        Examination examination = login.examination().orElseThrow();
        assertThat(examination.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(examination.steps()).isNotEmpty();
        assertThat(examination.loginAttempts()).isZero();
        assertThat(login.toText())
                .contains("Tried: ", "Not decided, because ")
                .contains("The owner of the account: ", "id.atlassian.com > Security > API tokens")
                .doesNotContain("FAKE");
        assertOneAttemptToLogIn();
    }

    @Test
    void whatIsKnownOfTheAccountStaysEvidence() {
        ConnectionMonitor monitor =
                ConnectionMonitor.builder(ConnectionHistory.inMemory()).build();
        ConnectionTest test = test(account(SimulatedJiraCloud.API_TOKEN).inTemplate("Jira of Acme"))
                .watchedBy(monitor)
                .build();
        assertThat(test.run().passed()).isTrue();
        cloud.account(SimulatedJiraCloud.EMAIL).revoke(SimulatedJiraCloud.API_TOKEN);

        StepResult login = test.run().of(ConnectionStep.LOGIN);

        assertThat(login.examination()).isPresent();
        assertThat(login.causeId().orElseThrow()).isIn("token-expired", "token-revoked");
        assertThat(login.failure().orElseThrow().explain().because().toString())
                .contains("the token of this account was accepted before");
        assertThat(fixes(login)).contains("change it in the template \"Jira of Acme\"");
    }

    @Test
    void theRequestsOfTheDoctorCountNothing() {
        ConnectionMonitor monitor =
                ConnectionMonitor.builder(ConnectionHistory.inMemory()).build();
        IntegrationAccount account = account(WRONG_TOKEN);

        StepResult login = test(account).watchedBy(monitor).build().run().of(ConnectionStep.LOGIN);

        assertThat(login.examination().orElseThrow().requests()).isPositive();
        assertThat(monitor.history().of(account.id()).orElseThrow().failures()).isEqualTo(1);
        assertThat(monitor.history().of(account.id()).orElseThrow().lastSuccess())
                .isEmpty();
    }

    @Test
    void aCallThatTheGuardHeldBackIsNotLookedAt() {
        ConnectionMonitor monitor =
                ConnectionMonitor.builder(ConnectionHistory.inMemory()).build();
        ConnectionTest test = test(account(WRONG_TOKEN)).watchedBy(monitor).build();
        test.run();
        int before = cloud.network().requests().size();

        StepResult held = test.run().of(ConnectionStep.LOGIN);

        assertThat(held.outcome()).isEqualTo(FAILED);
        assertThat(held.failure().orElseThrow().failure().wasSent()).isFalse();
        assertThat(held.examination()).isEmpty();
        assertThat(cloud.network().requests().stream().skip(before))
                .extracting(request -> request.url().encodedPath())
                .containsExactly("/rest/api/3/serverInfo");
    }

    @Test
    void withoutTheDoctorNothingIsTried() {
        ConnectionTest test = test(account(SimulatedJiraCloud.SCOPED_API_TOKEN))
                .withoutDoctor()
                .build();

        StepResult login = test.run().of(ConnectionStep.LOGIN);

        assertThat(login.outcome()).isEqualTo(FAILED);
        assertThat(login.examination()).isEmpty();
        assertThat(login.toText()).doesNotContain("Tried: ");
        assertThat(cloud.network().requests())
                .extracting(request -> request.url().encodedPath())
                .containsExactly("/rest/api/3/serverInfo", "/rest/api/3/myself");
    }

    @Test
    void aFailureThatIsDecidedIsNotLookedAt() {
        IntegrationAccount viaConnect =
                IntegrationAccount.jiraViaConnect("https://acme.atlassian.net", () -> "eyJFAKE.eyJFAKE.FAKE");

        StepResult login = test(viaConnect).build().run().of(ConnectionStep.LOGIN);

        assertThat(diagnosis(login).likeliest().probability()).isGreaterThanOrEqualTo(0.9);
        assertThat(login.examination()).isEmpty();
        assertThat(cloud.network().requests()).hasSize(2);
    }

    @Test
    void onPremisesATokenThatWasTypedAsAPasswordIsDecidedBeforeTheDoctorIsAsked() {
        StepResult login = onPremisesLogin(SimulatedJiraDataCenter.PERSONAL_ACCESS_TOKEN);

        assertThat(login.causeId()).contains("wrong-auth-scheme");
        assertThat(login.examination()).isEmpty();
        assertThat(onPremises.requests())
                .filteredOn(SeenRequest::carriesAuthorization)
                .hasSize(1);
    }

    @Test
    void aListenerHearsOfTheExperimentsAndMayBreak() {
        List<String> heard = new ArrayList<>();

        ConnectionReport report = test(account(WRONG_TOKEN)).build().run(new StepListener() {
            @Override
            public void examining(ConnectionStep step, Experiment experiment) {
                heard.add(step + " " + experiment.id());
                throw new IllegalStateException("a listener that breaks");
            }

            @Override
            public void examined(ConnectionStep step, Step experiment) {
                heard.add(step + " " + experiment.experiment());
                throw new IllegalStateException("a listener that breaks");
            }

            @Override
            public void finished(StepResult result) {
                heard.add(result.step() + " " + result.outcome());
            }
        });

        List<String> expected =
                new ArrayList<>(List.of("ADDRESS PASSED", "HOST PASSED", "TLS PASSED", "PRODUCT PASSED"));
        for (Step step :
                report.of(ConnectionStep.LOGIN).examination().orElseThrow().steps()) {
            expected.add("LOGIN " + step.experiment());
            expected.add("LOGIN " + step.experiment());
        }
        expected.add("LOGIN FAILED");
        assertThat(expected).hasSizeGreaterThan(6);
        assertThat(heard).startsWith(expected.toArray(String[]::new));
    }

    @Test
    void onPremisesAWrongPasswordIsTriedOnceToo() {
        StepResult login = onPremisesLogin("FAKE-wrong-password");

        assertThat(login.outcome()).isEqualTo(FAILED);
        assertThat(onPremises.loginAttempts()).isEqualTo(1);
        assertThat(onPremises.network().connections())
                .extracting(SeenConnection::host)
                .containsOnly(onPremises.baseUrl().host());
    }

    @Test
    void aCredentialThatIsTakenOffOnTheWayIsFoundAndTheAccountLeftAsItIs() {
        cloud.fail(JiraCloudFailure.HEADER_STRIPPED);

        StepResult login = login(SimulatedJiraCloud.API_TOKEN);

        assertThat(login.examination().orElseThrow().verdict()).isEqualTo(Verdict.DECIDED);
        assertThat(login.causeId()).contains("authorization-header-stripped");
        assertThat(login.steps()).extracting(Fix::actor).startsWith(Actor.NETWORK_TEAM);
        assertThat(fixes(login)).doesNotContain("change the account");
    }

    @Test
    void beforeTheStepThatSendsTheCredentialTheDoctorHasNone() {
        cloud.fail(JiraCloudFailure.ACCESS_PROXY_LOGIN);

        ConnectionReport report =
                test(account(SimulatedJiraCloud.API_TOKEN)).build().run();

        Examination examination =
                report.of(ConnectionStep.PRODUCT).examination().orElseThrow();
        assertThat(examination.notMade())
                .filteredOn(left -> left.experiment().equals("cloud-gateway"))
                .extracting(NotMade::reason)
                .containsExactly("no credential was given");
        assertThat(cloud.network().requests()).noneMatch(SeenRequest::carriesAuthorization);
    }

    @Test
    void thePrivateAddressesThatTheTestMayVisitTheDoctorMayVisitToo() {
        cloud.network().moveHost("acme.atlassian.net", "10.1.2.3");

        StepResult login = test(account(SimulatedJiraCloud.SCOPED_API_TOKEN))
                .allowPrivateAddresses()
                .build()
                .run()
                .of(ConnectionStep.LOGIN);

        assertThat(login.causeId()).contains("wrong-endpoint-for-token");
    }
}
