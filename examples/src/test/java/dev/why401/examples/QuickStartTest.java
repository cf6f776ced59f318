package dev.why401.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.testkit.SimulatedJiraAlign;
import dev.why401.testkit.SimulatedJiraCloud;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuickStartTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Page page = new Page(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void atLeastTenKindsOfFailureAreCaughtAndExplained() throws IOException {
        SimulatedFailures.show(page);

        assertThat(shown()).doesNotContain("Nothing was thrown");
        assertThat(shown().lines().filter(line -> line.startsWith("caught "))).hasSizeGreaterThanOrEqualTo(10);
        assertThat(shown().lines().filter(line -> line.strip().equals("What to do")))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void noSecretIsShown() throws IOException {
        SimulatedFailures.show(page);

        assertThat(shown())
                .doesNotContain(SimulatedJiraCloud.API_TOKEN)
                .doesNotContain(SimulatedJiraCloud.SCOPED_API_TOKEN)
                .doesNotContain(SimulatedJiraCloud.PASSWORD)
                .doesNotContain(SimulatedJiraCloud.OAUTH_ACCESS_TOKEN)
                .doesNotContain(SimulatedJiraAlign.API_TOKEN);
    }

    @Test
    void eachRecordedFailureHasARow() throws IOException {
        RecordedFailures.show(page);

        assertThat(shown().lines().filter(line -> line.endsWith("%"))).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void withoutARealAccountTheTourSaysHowToNameOne() throws IOException {
        RealAccount.show(page, Map.of());

        assertThat(shown()).contains("JIRA_URL").contains("JIRA_EMAIL").contains("JIRA_API_TOKEN");
    }

    @Test
    void aMistypedSiteIsToldApartFromARefusal() throws IOException {
        RealAccount.show(
                page,
                Map.of("JIRA_URL", "acme.atlassian.net", "JIRA_EMAIL", "anna@acme.example", "JIRA_API_TOKEN", "FAKE"));

        assertThat(shown()).contains("The configuration cannot work").contains("https://");
    }
}
