package dev.why401.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Context;
import dev.why401.evidence.Fact;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Fix;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is refused, and whatever is known of the past: an account is told about what it logs in with, and nothing else. */
class AccountAdviceTest {
    private static final String SITE = "https://acme.atlassian.net";
    private static final String ON_PREMISES = "https://jira.acme.example";
    private static final String PAT = "ODgyNjQwMDAwMDAwOkZBS0VGQUtFRkFLRUZBS0VGQUtF";

    private static final List<String> LINES = List.of(
            "Remote error for 'installed': Authentication failed: 401",
            "Remote error for 'installed': Authentication failed: 403",
            "Remote error for 'installed': Unhandled error: STATUS=302",
            "Remote error for 'create_release': Project with key 'ACME' either does not exist or you do not have permission to"
                    + " create versions in it");

    private static final List<Context> HISTORIES = List.of(Context.unknown(), worked(true), worked(false));

    private static Context worked(boolean before) {
        return new Context(Fact.present(before), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    private static List<IntegrationFailure> failuresOf(IntegrationAccount account) throws IOException {
        List<IntegrationFailure> all = new ArrayList<>();
        for (String line : LINES) {
            for (Context history : HISTORIES) {
                IntegrationLog.read(new StringReader(line), account, history)
                        .forEach(entry -> all.add(entry.failure().orElseThrow()));
            }
        }
        assertThat(all).hasSize(LINES.size() * HISTORIES.size());
        assertThat(all).allSatisfy(failure -> {
            assertThat(failure.mustAct()).isNotEmpty();
            assertThat(failure.explain().steps()).isNotEmpty();
        });
        return all;
    }

    private static String steps(IntegrationFailure failure) {
        return failure.explain().steps().stream().map(Fix::step).collect(Collectors.joining("\n"));
    }

    @Test
    void anAccountOfCloudIsToldNothingThatIsForServersOnPremises() throws IOException {
        List<IntegrationAccount> accounts = List.of(
                IntegrationAccount.jiraCloud(SITE, "anna@acme.example", "ATATT3xFAKE-token-of-anna-0000"),
                IntegrationAccount.jiraCloud(SITE, "anna", "ATATT3xFAKE-token-of-anna-0000"),
                IntegrationAccount.jiraCloud(SITE, "anna@acme.example", "FAKE-password"),
                IntegrationAccount.jiraCloud(SITE, "anna@acme.example", "FAKE-password")
                        .signingInBy(SignIn.SINGLE_SIGN_ON));
        for (IntegrationAccount account : accounts) {
            assertThat(failuresOf(account))
                    .allSatisfy(failure -> assertThat(steps(failure))
                            .doesNotContainIgnoringCase("personal access token")
                            .doesNotContain("split DNS", "server.xml", "new password", "login.jsp", "Connect"));
        }
    }

    @Test
    void anAccountOnPremisesIsToldNothingThatIsForCloud() throws IOException {
        List<IntegrationAccount> accounts = List.of(
                IntegrationAccount.jiraDataCenter(ON_PREMISES, "anna", "FAKE-password"),
                IntegrationAccount.jiraDataCenter(ON_PREMISES, "anna", "FAKE-password")
                        .signingInBy(SignIn.SINGLE_SIGN_ON),
                IntegrationAccount.jiraDataCenter(ON_PREMISES, "anna@acme.example", "FAKE-password")
                        .signingInBy(SignIn.LOCAL_PASSWORD),
                IntegrationAccount.jiraDataCenterToken(ON_PREMISES, PAT));
        for (IntegrationAccount account : accounts) {
            assertThat(failuresOf(account))
                    .allSatisfy(failure ->
                            assertThat(steps(failure)).doesNotContain("API token", "id.atlassian.com", "via Connect"));
        }
    }

    @Test
    void whoHasATokenIsNotToldAboutPasswords() throws IOException {
        List<IntegrationAccount> accounts = List.of(
                IntegrationAccount.jiraCloud(SITE, "anna@acme.example", "ATATT3xFAKE-token-of-anna-0000"),
                IntegrationAccount.jiraDataCenterToken(ON_PREMISES, PAT));
        for (IntegrationAccount account : accounts) {
            assertThat(failuresOf(account))
                    .allSatisfy(failure -> assertThat(steps(failure)).doesNotContain("password"));
        }
    }

    @Test
    void aTokenThatWorkedBeforeHasEndedOrWasRevoked() throws IOException {
        List<IntegrationAccount> accounts = List.of(
                IntegrationAccount.jiraCloud(SITE, "anna@acme.example", "ATATT3xFAKE-token-of-anna-0000"),
                IntegrationAccount.jiraDataCenterToken(ON_PREMISES, PAT));
        for (IntegrationAccount account : accounts) {
            IntegrationFailure failure = IntegrationLog.read(new StringReader(LINES.get(0)), account, worked(true))
                    .get(0)
                    .failure()
                    .orElseThrow();

            assertThat(failure.causeId()).isIn("token-expired", "token-revoked");
            assertThat(failure.mustAct()).startsWith(Actor.ACCOUNT_OWNER);
            assertThat(steps(failure)).contains("new token");
        }
    }

    @Test
    void aRefusalOfAConnectIntegrationIsAlwaysAnsweredWithItsConversion() throws IOException {
        IntegrationAccount account = IntegrationAccount.jiraViaConnect(SITE, () -> "FAKE.FAKE.FAKE");
        for (String line : LINES.subList(0, 2)) {
            for (Context history : HISTORIES) {
                IntegrationFailure failure = IntegrationLog.read(new StringReader(line), account, history)
                        .get(0)
                        .failure()
                        .orElseThrow();

                assertThat(failure.mustAct()).startsWith(Actor.VENDOR_SUPPORT);
                assertThat(steps(failure)).contains("convert it from Jira via Connect to Jira Cloud");
            }
        }
    }
}
