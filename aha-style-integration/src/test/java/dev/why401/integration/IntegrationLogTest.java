package dev.why401.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.why401.capture.UnreadableEvidenceException;
import dev.why401.evidence.Context;
import dev.why401.integration.IntegrationLog.Entry;
import dev.why401.integration.IntegrationLog.Level;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntegrationLogTest {
    private static final IntegrationAccount ON_PREMISES =
            IntegrationAccount.jiraDataCenter("https://jira.acme.example", "anna", "FAKE-password");

    private static List<Entry> read(String page) throws IOException {
        return IntegrationLog.read(new StringReader(page), ON_PREMISES, Context.unknown());
    }

    @Test
    void aPageOfALogGoesInAndTheExplainedFailuresComeOut() throws IOException {
        List<Entry> entries = read("""
                Nov 28, 2026 09:14 Info: Webhook received from Jira for ACME-403
                Nov 28, 2026 09:15 Warning: GET https://jira.acme.example/rest/api/2/myself {"errorMessages":["Client must be authenticated to access this resource."],"errors":{}}
                Nov 28, 2026 09:15 Error: Remote error for 'update_feature': Authentication failed: 401
                Nov 28, 2026 09:20 Warning: Location: http://10.20.30.40:8080/rest/api/2/myself
                Nov 28, 2026 09:20 Error: Remote error for 'installed': Unhandled error: STATUS=302
                Nov 28, 2026 09:25 Warning: Skip creating candidate for ACME-401 as feature
                """);

        assertThat(entries)
                .extracting(entry -> entry.event().orElse(""))
                .containsExactly("update_feature", "installed");
        assertThat(entries).extracting(Entry::level).containsOnly(Level.ERROR);
        assertThat(entries)
                .extracting(Entry::message)
                .containsExactly("Authentication failed: 401", "Unhandled error: STATUS=302");
        assertThat(entries).extracting(Entry::line).containsExactly(3L, 5L);
        assertThat(entries.get(0).failure().orElseThrow().explain().words().toString())
                .contains("Client must be authenticated");
        assertThat(entries.get(1).failure().orElseThrow().causeId()).isEqualTo("redirect-to-private-address");
    }

    @Test
    void aWarningBelongsToTheErrorBelowItWithoutTimeStampsToo() throws IOException {
        List<Entry> entries = read("""
                Info: Webhook received
                Warning: Resource located at http://10.20.30.40:8080/rest/api/2/serverInfo
                Error: Remote error for 'installed': Unhandled error: STATUS=302
                Error: Remote error for 'update_feature': Authentication failed: 403
                """);

        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).failure().orElseThrow().explain().words().toString())
                .contains("10.20.30.40");
        assertThat(entries.get(1).failure().orElseThrow().explain().words().toString())
                .doesNotContain("10.20.30.40");
    }

    @Test
    void timeAndLevelAreNoPartOfTheMessage() throws IOException {
        String words =
                "Project with key 'ACME' either does not exist or you do not have permission to create versions in it";
        for (String head :
                List.of("", "Error: ", "[ERROR] ", "2026-11-28 09:15:00 ERROR ", "Nov 28, 2026 09:15 Error: ")) {
            assertThat(read(head + words + "\n"))
                    .extracting(Entry::message)
                    .as(head)
                    .containsExactly(words);
        }
    }

    @Test
    void aCallToAnotherHostIsNotTakenForOneOfTheAccount() throws IOException {
        List<Entry> entries =
                read("2026-11-28 09:15:00 ERROR GET https://api.github.com/user 401 Unauthorized: Bad credentials\n");

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0)
                        .failure()
                        .orElseThrow()
                        .failure()
                        .diagnosis()
                        .exchange()
                        .product()
                        .isPresent())
                .isFalse();
    }

    @Test
    void theLineOfJiraAlignsConnectorIsRead() throws IOException {
        List<Entry> entries = read("""
                2026-11-28 19:03:51.786 INFO Connector: 401 work items in 403 ms
                2026-11-28 19:03:52.786 ERROR AgileCraft.Jira.Api.Model.JiraApiException: RequestResource:https://jira.acme.example/rest/api/2/serverInfo?doHealthCheck=True, RequestMethod:GET, ResponseStatus:Error, ResponseStatusCodeExpected:200, ResponseErrorMessage:, ResponseStatusCode:403, ResponseStatusCodeDescription:Forbidden, ResponseHeader_x-seraph-loginreason:AUTHENTICATION_DENIED, ResponseHeader_x-authentication-denied-reason:CAPTCHA_CHALLENGE; login-url=https://jira.acme.example/login.jsp
                """);

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).failure().orElseThrow().causeId()).isEqualTo("captcha-required");
        assertThat(entries.get(0).event()).isEmpty();
    }

    @Test
    void whatWasWrittenCanBeReadBack() throws IOException {
        IntegrationLog log =
                IntegrationLog.ofLatest(10, Clock.fixed(Instant.parse("2026-11-28T09:15:00Z"), ZoneOffset.UTC));
        IntegrationFailure failure = read("Remote error for 'push': Authentication failed: 401")
                .get(0)
                .failure()
                .orElseThrow();

        log.info("push", "2 versions");
        log.warning("push", "The account has findings");
        log.failed("push", failure);
        log.error("push", "the disk is full");

        assertThat(log.entries())
                .extracting(Entry::level)
                .containsExactly(Level.INFO, Level.WARNING, Level.ERROR, Level.ERROR);
        assertThat(log.toText())
                .startsWith("2026-11-28 09:15:00 Info: push: 2 versions\n")
                .contains("2026-11-28 09:15:00 Error: Remote error for 'push': ");
        assertThat(read(log.toText()))
                .extracting(entry -> entry.event().orElse(""))
                .contains("push");
    }

    @Test
    void onlyTheLatestEntriesAreKeptAndNoSecretIsInThem() {
        IntegrationLog log = IntegrationLog.ofLatest(2);

        log.info("push", "one");
        log.info("push", "two");
        log.info("push\nevent", "Authorization: Bearer ATATT3xFfGF0FAKE-token\nthird");

        assertThat(log.entries()).hasSize(2);
        assertThat(log.toText().lines()).hasSize(2);
        assertThat(log.toText()).doesNotContain("FAKE").doesNotContain("one");
    }

    @Test
    void badInputIsToldApartFromALogWithoutFailures() throws IOException {
        assertThat(read("Nov 28, 2026 09:14 Info: Webhook received from Jira for ACME-403\n"))
                .isEmpty();
        assertThatExceptionOfType(UnreadableEvidenceException.class).isThrownBy(() -> read(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationLog.ofLatest(0))
                .withMessageContaining("capacity");
        assertThatNullPointerException()
                .isThrownBy(() -> IntegrationLog.read(new StringReader(""), null, Context.unknown()))
                .withMessage("account");
    }
}
