package dev.why401.integration;

import static dev.why401.integration.StepResult.Outcome.FAILED;
import static dev.why401.integration.StepResult.Outcome.PASSED;
import static dev.why401.integration.StepResult.Outcome.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.why401.AuthFailureException;
import dev.why401.evidence.Context;
import dev.why401.integration.IntegrationLog.Entry;
import dev.why401.integration.IntegrationLog.Level;
import dev.why401.integration.health.ConnectionEvent;
import dev.why401.integration.health.ConnectionHealth.State;
import dev.why401.integration.health.ConnectionHistory;
import dev.why401.integration.health.ConnectionListener;
import dev.why401.integration.health.ConnectionMonitor;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Fix;
import dev.why401.testkit.JiraCloudFailure;
import dev.why401.testkit.JiraDataCenterFailure;
import dev.why401.testkit.SeenRequest;
import dev.why401.testkit.SimulatedJiraCloud;
import dev.why401.testkit.SimulatedJiraDataCenter;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionTestTest {
    private static final byte[] PUBLIC = {93, (byte) 184, (byte) 216, 34};

    private final SimulatedJiraCloud cloud = SimulatedJiraCloud.startUnderPublicNames();
    private final SimulatedJiraDataCenter onPremises = SimulatedJiraDataCenter.startUnderPublicNames("/jira");

    @AfterEach
    void stop() {
        cloud.close();
        onPremises.close();
    }

    private static IntegrationAccount account(String secret) {
        return IntegrationAccount.jiraCloud("https://acme.atlassian.net", SimulatedJiraCloud.EMAIL, secret);
    }

    private static IntegrationAccount user(String password) {
        return IntegrationAccount.jiraDataCenter(
                "https://jira.acme.example/jira", SimulatedJiraDataCenter.USER, password);
    }

    private ConnectionTest.Builder cloudTest(String secret) {
        return ConnectionTest.builder(account(secret))
                .client(cloud.clientBuilder().build())
                .project("ACME");
    }

    private ConnectionTest.Builder onPremisesTest(String password) {
        return ConnectionTest.builder(user(password))
                .client(onPremises.clientBuilder().build())
                .project("ACME");
    }

    private static String fixes(StepResult result) {
        return result.steps().stream().map(Fix::step).toList().toString();
    }

    @Test
    void aSoundConnectionPassesStepByStepAndNamesTheAccount() {
        cloud.account(SimulatedJiraCloud.EMAIL).administrator();
        onPremises.user(SimulatedJiraDataCenter.USER).administrator();
        List<String> events = new ArrayList<>();

        ConnectionReport report = cloudTest(SimulatedJiraCloud.API_TOKEN)
                .operations(Operation.values())
                .mapping(FieldMapping.of("Story", "summary", "Description"))
                .build()
                .run(new StepListener() {
                    @Override
                    public void started(ConnectionStep step) {
                        events.add("started " + step);
                    }

                    @Override
                    public void finished(StepResult result) {
                        events.add("finished " + result.step());
                        throw new IllegalStateException("a listener that breaks");
                    }
                });
        ConnectionReport second = onPremisesTest(SimulatedJiraDataCenter.PASSWORD)
                .operations(Operation.values())
                .mapping(FieldMapping.of("Story", "summary", "Description"))
                .build()
                .run();

        assertThat(List.of(report, second)).allSatisfy(each -> {
            assertThat(each.results()).extracting(StepResult::outcome).containsOnly(PASSED);
            assertThat(each.passed()).isTrue();
        });
        assertThat(report.identity().orElseThrow().email()).contains(SimulatedJiraCloud.EMAIL);
        assertThat(report.of(ConnectionStep.LOGIN).message()).contains(SimulatedJiraCloud.EMAIL);
        assertThat(second.identity().orElseThrow().id()).isEqualTo(SimulatedJiraDataCenter.USER);
        assertThat(events).hasSize(18).startsWith("started ADDRESS", "finished ADDRESS", "started HOST");
        assertThat(cloud.requestsToSite()).extracting(SeenRequest::method).containsOnly("GET");
        assertThat(onPremises.requests()).extracting(SeenRequest::method).containsOnly("GET");
    }

    @Test
    void aRefusedCredentialIsSentOnceAndTheRestIsSkippedBecauseOfIt() {
        ConnectionReport report = cloudTest("ATATT3xFAKE-revoked-token-0000")
                .withoutDoctor()
                .build()
                .run();

        assertThat(report.passed()).isFalse();
        assertThat(report.of(ConnectionStep.PRODUCT).outcome()).isEqualTo(PASSED);
        StepResult login = report.of(ConnectionStep.LOGIN);
        assertThat(login.outcome()).isEqualTo(FAILED);
        assertThat(login.failure()).isPresent();
        assertThat(login.steps()).isNotEmpty();
        assertThat(List.of(ConnectionStep.PROJECT, ConnectionStep.PERMISSIONS, ConnectionStep.FIELDS))
                .allSatisfy(step -> {
                    assertThat(report.of(step).outcome()).isEqualTo(SKIPPED);
                    assertThat(report.of(step).because()).contains(ConnectionStep.LOGIN);
                });
        assertThat(report.of(ConnectionStep.CLOCK).outcome()).isEqualTo(PASSED);
        assertThat(cloud.requestsToSite().stream().filter(SeenRequest::carriesAuthorization))
                .hasSize(1);
        assertThat(report.toText())
                .contains("[failed]")
                .contains("You, who run the integration: ")
                .doesNotContain("FAKE");
    }

    @Test
    void anAnonymousAnswerNeverPasses() {
        cloud.publicProject("OPEN").fail(JiraCloudFailure.HEADER_STRIPPED);
        onPremises.publicProject("OPEN").fail(JiraDataCenterFailure.HEADER_STRIPPED);

        ConnectionReport report =
                cloudTest(SimulatedJiraCloud.API_TOKEN).project("OPEN").build().run();
        ConnectionReport second = onPremisesTest(SimulatedJiraDataCenter.PASSWORD)
                .project("OPEN")
                .build()
                .run();

        assertThat(List.of(report, second)).allSatisfy(each -> {
            assertThat(each.identity()).isEmpty();
            assertThat(each.passed()).isFalse();
            assertThat(each.of(ConnectionStep.LOGIN).outcome()).isEqualTo(FAILED);
        });
    }

    @Test
    void aLoginPageIsNotTakenForJira() {
        cloud.fail(JiraCloudFailure.LOGIN_PAGE_200);
        onPremises.fail(JiraDataCenterFailure.ACCESS_PROXY_LOGIN);

        ConnectionReport report =
                cloudTest(SimulatedJiraCloud.API_TOKEN).build().run();
        ConnectionReport second =
                onPremisesTest(SimulatedJiraDataCenter.PASSWORD).build().run();

        assertThat(List.of(report, second)).allSatisfy(each -> {
            assertThat(each.of(ConnectionStep.PRODUCT).outcome()).isEqualTo(FAILED);
            assertThat(each.of(ConnectionStep.PRODUCT).steps()).isNotEmpty();
            assertThat(each.of(ConnectionStep.LOGIN).because()).contains(ConnectionStep.PRODUCT);
        });
        assertThat(cloud.requestsToSite()).noneMatch(SeenRequest::carriesAuthorization);
        assertThat(onPremises.requests()).noneMatch(SeenRequest::carriesAuthorization);
    }

    @Test
    void aRedirectToAnotherHostIsReportedAndNotFollowed() {
        onPremises.fail(JiraDataCenterFailure.RENAMED_HOST);
        ConnectionReport renamed =
                onPremisesTest(SimulatedJiraDataCenter.PASSWORD).build().run();
        onPremises.fail(JiraDataCenterFailure.REDIRECT_TO_PRIVATE_ADDRESS);
        ConnectionReport internal =
                onPremisesTest(SimulatedJiraDataCenter.PASSWORD).build().run();

        assertThat(renamed.of(ConnectionStep.PRODUCT).outcome()).isEqualTo(FAILED);
        assertThat(onPremises.requestsUnderNewName()).isEmpty();
        assertThat(internal.of(ConnectionStep.PRODUCT).causeId()).contains("redirect-to-private-address");
        assertThat(internal.of(ConnectionStep.PRODUCT).steps())
                .extracting(Fix::actor)
                .contains(Actor.NETWORK_TEAM);
    }

    @Test
    void addressesThatAreNotPublicAreReportedAndNotVisited() throws UnknownHostException {
        List<InetAddress> inside = List.of(
                InetAddress.getByName("10.1.2.3"),
                InetAddress.getLoopbackAddress(),
                InetAddress.getByName("169.254.169.254"));
        for (InetAddress address : inside) {
            ConnectionReport report = ConnectionTest.builder(account(SimulatedJiraCloud.API_TOKEN))
                    .client(cloud.clientBuilder().dns(host -> List.of(address)).build())
                    .build()
                    .run();

            assertThat(report.of(ConnectionStep.HOST).outcome()).isEqualTo(FAILED);
            assertThat(report.of(ConnectionStep.HOST).message()).contains(address.getHostAddress());
            assertThat(report.of(ConnectionStep.TLS).because()).contains(ConnectionStep.HOST);
        }
        assertThat(cloud.requestsToSite()).isEmpty();
    }

    @Test
    void aLinkLocalAddressIsNotVisitedEvenWherePrivateOnesAre() {
        ConnectionReport report = ConnectionTest.builder(
                        IntegrationAccount.jiraDataCenter("http://169.254.169.254", "anna", "FAKE-password"))
                .allowPrivateAddresses()
                .build()
                .run();

        assertThat(report.of(ConnectionStep.HOST).outcome()).isEqualTo(FAILED);
        assertThat(report.of(ConnectionStep.HOST).message()).contains("link-local");
    }

    @Test
    void aNameThatTurnsInwardBetweenTheStepsIsNotVisited() {
        int[] lookups = {0};
        ConnectionReport report = ConnectionTest.builder(account(SimulatedJiraCloud.API_TOKEN))
                .client(cloud.clientBuilder()
                        .dns(host -> List.of(
                                InetAddress.getByAddress(host, lookups[0]++ == 0 ? PUBLIC : new byte[] {10, 0, 0, 1})))
                        .build())
                .build()
                .run();

        assertThat(report.of(ConnectionStep.HOST).outcome()).isEqualTo(PASSED);
        assertThat(report.of(ConnectionStep.TLS).outcome()).isEqualTo(FAILED);
        assertThat(cloud.requestsToSite()).isEmpty();
    }

    @Test
    void insideACompanysNetworkPrivateAddressesMayBeAllowed() {
        onPremises.network().moveHost("jira.acme.example", "10.1.2.3");
        ConnectionReport report = ConnectionTest.builder(user(SimulatedJiraDataCenter.PASSWORD))
                .client(onPremises.clientBuilder().build())
                .allowPrivateAddresses()
                .build()
                .run();

        assertThat(report.passed()).isTrue();
        assertThat(report.of(ConnectionStep.HOST).message()).contains("10.1.2.3", "a private address");
    }

    @Test
    void anUnknownHostIsToldApartFromARefusal() {
        ConnectionReport report = ConnectionTest.builder(IntegrationAccount.jiraCloud(
                        "https://acme-typo.atlassian.net", "anna@acme.example", "ATATT3xFAKE"))
                .client(cloud.clientBuilder().build())
                .build()
                .run();

        assertThat(report.of(ConnectionStep.HOST).causeId()).contains("dns-wrong");
    }

    @Test
    void aCertificateThatIsNotTrustedStopsAtTheStepTls() {
        ConnectionReport report = ConnectionTest.builder(account(SimulatedJiraCloud.API_TOKEN))
                .client(new OkHttpClient.Builder()
                        .dns(cloud.network().freshDns())
                        .proxy(Proxy.NO_PROXY)
                        .socketFactory(cloud.clientBuilder().build().socketFactory())
                        .build())
                .build()
                .run();

        assertThat(report.of(ConnectionStep.TLS).outcome()).isEqualTo(FAILED);
        assertThat(report.of(ConnectionStep.TLS).message()).contains("certificate");
        assertThat(report.of(ConnectionStep.TLS).failure()).isPresent();
        assertThat(report.of(ConnectionStep.PRODUCT).because()).contains(ConnectionStep.TLS);
    }

    @Test
    void aHiddenProjectIsToldApartFromOneThatDoesNotExist() {
        cloud.fail(JiraCloudFailure.PERMISSION_HIDDEN);
        onPremises.fail(JiraDataCenterFailure.PERMISSION_HIDDEN);
        List<ConnectionReport> hidden = List.of(
                cloudTest(SimulatedJiraCloud.API_TOKEN).build().run(),
                onPremisesTest(SimulatedJiraDataCenter.PASSWORD).build().run());
        List<ConnectionReport> absent = List.of(
                cloudTest(SimulatedJiraCloud.API_TOKEN).project("NOPE").build().run(),
                onPremisesTest(SimulatedJiraDataCenter.PASSWORD)
                        .project("NOPE")
                        .build()
                        .run());

        assertThat(hidden).allSatisfy(report -> {
            StepResult project = report.of(ConnectionStep.PROJECT);
            assertThat(project.message()).contains("The project ACME exists").contains("may not see it");
            assertThat(project.causeId()).contains("permission-hidden-as-not-found");
            assertThat(project.steps()).extracting(Fix::actor).containsOnly(Actor.PRODUCT_ADMIN);
        });
        assertThat(absent).allSatisfy(report -> {
            StepResult project = report.of(ConnectionStep.PROJECT);
            assertThat(project.message()).contains("There is no project NOPE");
            assertThat(project.steps()).extracting(Fix::actor).containsOnly(Actor.CALLER);
            assertThat(report.identity()).isPresent();
        });
    }

    @Test
    void whereJiraDoesNotTellWhichOfTheTwoItIsTheTestSaysSo() {
        ConnectionReport report = cloudTest(SimulatedJiraCloud.API_TOKEN)
                .project("odd key")
                .build()
                .run();

        assertThat(report.of(ConnectionStep.PROJECT).message()).contains("Jira does not say which");
    }

    @Test
    void theRightToCreateVersionsIsAskedForByItself() {
        onPremises.user(SimulatedJiraDataCenter.USER).deny("ADMINISTER_PROJECTS");

        ConnectionReport report = onPremisesTest(SimulatedJiraDataCenter.PASSWORD)
                .operations(Operation.CREATE_ISSUES, Operation.CREATE_VERSIONS)
                .mapping(FieldMapping.of("Story", "summary"))
                .build()
                .run();

        StepResult permissions = report.of(ConnectionStep.PERMISSIONS);
        assertThat(report.of(ConnectionStep.PROJECT).outcome()).isEqualTo(PASSED);
        assertThat(permissions.outcome()).isEqualTo(FAILED);
        assertThat(permissions.message()).contains("may not create versions in ACME");
        assertThat(fixes(permissions)).contains("Administer Projects");
        assertThat(permissions.steps()).extracting(Fix::actor).containsOnly(Actor.PRODUCT_ADMIN);
        assertThat(report.of(ConnectionStep.FIELDS).outcome()).isEqualTo(PASSED);
    }

    @Test
    void webhooksNeedAnAdministratorOfJira() {
        ConnectionReport report = cloudTest(SimulatedJiraCloud.API_TOKEN)
                .operations(Operation.INSTALL_WEBHOOKS)
                .build()
                .run();

        assertThat(report.of(ConnectionStep.PERMISSIONS).causeId()).contains("admin-required");
    }

    @Test
    void mappedFieldsThatAreNotOnTheScreensAreNamed() {
        ConnectionReport report = cloudTest(SimulatedJiraCloud.API_TOKEN)
                .mapping(FieldMapping.of("Story", "summary", "fixVersions", "customfield_10016"))
                .mapping(FieldMapping.of("Epic", "summary"))
                .build()
                .run();

        StepResult fields = report.of(ConnectionStep.FIELDS);
        assertThat(fields.outcome()).isEqualTo(FAILED);
        assertThat(fields.message())
                .contains("not on the create screen of Story: customfield_10016")
                .contains("not on the edit screen of Story: customfield_10016, fixVersions")
                .contains("the type Epic is not among those of the project");
    }

    @Test
    void clocksThatDifferAreReportedThoughTheLoginPassed() {
        ConnectionReport report = cloudTest(SimulatedJiraCloud.API_TOKEN)
                .clock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-10)))
                .build()
                .run();

        assertThat(report.of(ConnectionStep.LOGIN).outcome()).isEqualTo(PASSED);
        assertThat(report.of(ConnectionStep.CLOCK).message()).containsPattern("(9|10) minutes ahead");
        assertThat(report.of(ConnectionStep.CLOCK).causeId()).contains("clock-skew");
    }

    @Test
    void anAccountOfTheWrongEditionIsToldWhatTheServerIs() {
        try (SimulatedJiraCloud plain = SimulatedJiraCloud.start()) {
            IntegrationAccount other =
                    IntegrationAccount.jiraDataCenter(plain.siteUrl().toString(), "anna", "FAKE-password");
            ConnectionReport report = ConnectionTest.builder(other)
                    .client(plain.clientBuilder().build())
                    .allowPrivateAddresses()
                    .build()
                    .run();

            assertThat(report.of(ConnectionStep.PRODUCT).message()).contains("Jira Cloud");
            assertThat(report.of(ConnectionStep.TLS).outcome()).isEqualTo(SKIPPED);
            assertThat(plain.requestsToSite()).noneMatch(SeenRequest::carriesAuthorization);
        }
    }

    @Test
    void withoutAProjectNothingIsAskedAboutOne() {
        ConnectionReport report = ConnectionTest.builder(account(SimulatedJiraCloud.API_TOKEN))
                .client(cloud.clientBuilder().build())
                .build()
                .run();

        Set<ConnectionStep> skipped =
                EnumSet.of(ConnectionStep.PROJECT, ConnectionStep.PERMISSIONS, ConnectionStep.FIELDS);
        assertThat(skipped)
                .allSatisfy(step -> assertThat(report.of(step).outcome()).isEqualTo(SKIPPED));
        assertThat(report.passed()).isTrue();
    }

    @Test
    void aConnectAccountIsToldToBeConverted() {
        ConnectionReport report = ConnectionTest.builder(
                        IntegrationAccount.jiraViaConnect("https://acme.atlassian.net", () -> "eyJFAKE.eyJFAKE.FAKE"))
                .client(cloud.clientBuilder().build())
                .build()
                .run();

        StepResult login = report.of(ConnectionStep.LOGIN);
        assertThat(login.causeId()).contains("credential-transport-retired");
        assertThat(login.steps().get(0).actor()).isEqualTo(Actor.VENDOR_SUPPORT);
        assertThat(cloud.requestsToGateway()).isEmpty();
    }

    @Test
    void aPasswordIsNotTakenForATokenOfTheGateway() {
        ConnectionReport report = cloudTest(SimulatedJiraCloud.PASSWORD).build().run();

        assertThat(report.of(ConnectionStep.LOGIN).causeId()).contains("password-not-accepted");
        assertThat(report.of(ConnectionStep.LOGIN).failure()).isPresent();
    }

    @Test
    void aTestThatIsWatchedBreaksAndHealsTheConnection() {
        List<String> events = new ArrayList<>();
        ConnectionMonitor monitor = ConnectionMonitor.builder(ConnectionHistory.inMemory())
                .listener(new ConnectionListener() {
                    @Override
                    public void onBroken(ConnectionEvent event) {
                        events.add("broken");
                    }

                    @Override
                    public void onHealed(ConnectionEvent event) {
                        events.add("healed");
                    }
                })
                .build();
        String id = account(SimulatedJiraCloud.API_TOKEN).id();
        ConnectionTest test =
                cloudTest(SimulatedJiraCloud.API_TOKEN).watchedBy(monitor).build();
        assertThat(test.run().passed()).isTrue();
        assertThat(monitor.history().health(id).state()).isEqualTo(State.HEALTHY);

        cloud.account(SimulatedJiraCloud.EMAIL).revoke(SimulatedJiraCloud.API_TOKEN);
        StepResult refused = test.run().of(ConnectionStep.LOGIN);
        assertThat(refused.outcome()).isEqualTo(FAILED);
        assertThat(refused.failure().orElseThrow().explain().because().toString())
                .contains("worked before");
        assertThat(monitor.history().health(id).state()).isEqualTo(State.BROKEN);

        int before = cloud.requestsToSite().size();
        StepResult held = test.run().of(ConnectionStep.LOGIN);
        assertThat(held.message()).startsWith("Not asked again").contains("came back as 401");
        assertThat(held.failure().orElseThrow().failure().wasSent()).isFalse();
        assertThat(cloud.requestsToSite().subList(before, cloud.requestsToSite().size()))
                .noneMatch(SeenRequest::carriesAuthorization);

        cloud.account(SimulatedJiraCloud.EMAIL).apiToken(SimulatedJiraCloud.API_TOKEN);
        monitor.retryNow(id);
        assertThat(test.run().passed()).isTrue();
        assertThat(monitor.history().health(id).state()).isEqualTo(State.HEALTHY);
        assertThat(events).containsExactly("broken", "healed");
    }

    @Test
    void theStepsAndTheRefusedCallsAreWrittenToTheLog() throws IOException {
        IntegrationLog log = IntegrationLog.ofLatest(100);
        IntegrationAccount revoked = account("ATATT3xFAKE-revoked-token-0000");
        cloudTest("ATATT3xFAKE-revoked-token-0000").build().run(log.steps("test"));
        OkHttpClient client = revoked.install(
                        cloud.clientBuilder(), options -> options.listener(log.failures("push", revoked)))
                .build();
        Request whoAmI = new Request.Builder().url(revoked.api() + "myself").build();
        assertThatThrownBy(() -> client.newCall(whoAmI).execute()).isInstanceOf(AuthFailureException.class);

        assertThat(log.entries()).hasSize(ConnectionStep.values().length + 1);
        List<Entry> failed = log.entries().stream()
                .filter(entry -> entry.failure().isPresent())
                .toList();
        assertThat(failed).extracting(entry -> entry.event().orElseThrow()).containsExactly("test", "push");
        assertThat(failed).extracting(Entry::level).containsOnly(Level.ERROR);
        assertThat(log.toText())
                .contains("The credential is accepted (failed): GET ")
                .doesNotContain("FAKE");
        List<Entry> read = IntegrationLog.read(new StringReader(log.toText()), revoked, Context.unknown());
        assertThat(read).extracting(entry -> entry.event().orElseThrow()).containsExactly("test", "push");
    }

    @Test
    void theNetworkTeamIsToldTheAddressesThatTheProductCallsFrom() throws UnknownHostException {
        InetAddress inside = InetAddress.getByName("10.1.2.3");
        ConnectionReport report = ConnectionTest.builder(account(SimulatedJiraCloud.API_TOKEN))
                .client(cloud.clientBuilder().dns(host -> List.of(inside)).build())
                .callsFrom("192.0.2.7", "198.51.100.0/28", "2001:db8::1")
                .build()
                .run();

        assertThat(fixes(report.of(ConnectionStep.HOST)))
                .contains("The integration calls from 192.0.2.7, 198.51.100.0/28, 2001:db8::1.");
        for (String wrong : List.of("example.org", "192.0.2", "1.2.3.4\nnext", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ConnectionTest.builder(account("FAKE-x")).callsFrom(wrong))
                    .withMessageStartingWith("callsFrom: ");
        }
    }

    @Test
    void theRightToInstallWebhooksIsAskedForWithoutAProjectToo() {
        ConnectionReport report = ConnectionTest.builder(account(SimulatedJiraCloud.API_TOKEN))
                .client(cloud.clientBuilder().build())
                .operations(Operation.INSTALL_WEBHOOKS)
                .build()
                .run();

        assertThat(report.of(ConnectionStep.PERMISSIONS).causeId()).contains("admin-required");
        assertThat(report.of(ConnectionStep.PERMISSIONS).message()).contains("may not install webhooks in this Jira");
    }

    @Test
    void badInputIsRefusedByTheNameOfTheField() {
        ConnectionTest test =
                ConnectionTest.builder(account(SimulatedJiraCloud.API_TOKEN)).build();

        assertThatNullPointerException().isThrownBy(() -> test.run(null)).withMessage("listener");
        assertThatNullPointerException()
                .isThrownBy(() -> ConnectionTest.builder(null))
                .withMessage("account");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConnectionTest.builder(account("FAKE-x")).project(" "))
                .withMessageStartingWith("project: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConnectionTest.builder(account("FAKE-x")).project("../serverInfo"))
                .withMessageStartingWith("project: ");
        assertThatNullPointerException()
                .isThrownBy(() -> ConnectionTest.builder(account("FAKE-x")).operations((Operation) null))
                .withMessage("operations");
        assertThatNullPointerException()
                .isThrownBy(() -> ConnectionTest.builder(account("FAKE-x")).watchedBy(null))
                .withMessage("monitor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldMapping.of("Story", (String) null))
                .withMessageStartingWith("fields: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldMapping.of("Story", " "))
                .withMessageStartingWith("fields: ");
    }
}
