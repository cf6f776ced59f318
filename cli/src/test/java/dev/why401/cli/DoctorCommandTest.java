package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.cli.Cli.Result;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.testkit.JiraCloudFailure;
import dev.why401.testkit.SimulatedJiraCloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoctorCommandTest {
    private static final String WRONG_TOKEN = "ATATT3xFfGF0FAKE" + "Fake0123456789".repeat(12) + "FAKE=0A1B2C3D";

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        jira.close();
    }

    private Cli reading(String secret) {
        return onTheSimulatedNetwork(Cli.reading(secret + "\n"));
    }

    private Cli onTheSimulatedNetwork(Cli cli) {
        return cli.over(doctor -> doctor.client(jira.clientBuilder().build())
                .freshNames(jira.network().freshDns())
                .diagnostician(Diagnostician.of(List.of(new JiraQuestions()))));
    }

    private String[] examining(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "doctor",
                "--product",
                "jira-cloud",
                "--url",
                jira.siteUrl().toString(),
                "--user",
                SimulatedJiraCloud.EMAIL));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    @Test
    void aHealthySiteEndsWithZero() {
        Result result = reading(SimulatedJiraCloud.API_TOKEN).run(examining());

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("Healthy: Jira Cloud accepts the credential and takes the caller for ");
        assertThat(result.err())
                .startsWith("  1. Ask the product who the caller is, with the credential: 200\n")
                .doesNotContain("\r", "\u001b");
    }

    @Test
    void aDecidedProblemEndsWithOne() {
        jira.fail(JiraCloudFailure.CLOUDFLARE_IP_BANNED);

        Result result = reading(SimulatedJiraCloud.API_TOKEN).run(examining());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("Decided: ").contains("[ip-banned, ", "Who has to act: ");
    }

    @Test
    void whatNobodyCanDecideEndsWithThree() {
        Result result = reading(WRONG_TOKEN).run(examining("--requests", "2"));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).startsWith("Not decided: ").contains("What no safe experiment could decide");
    }

    @Test
    void theSecretMayComeFromAVariable() {
        Result result = onTheSimulatedNetwork(new Cli())
                .with("JIRA_TOKEN", SimulatedJiraCloud.API_TOKEN)
                .run(examining("--token-env", "JIRA_TOKEN"));

        assertThat(result.code()).isZero();
    }

    @Test
    void withoutAUserTheSecretTravelsAsBearer() {
        Result result = reading(SimulatedJiraCloud.API_TOKEN)
                .run(
                        "doctor",
                        "--product",
                        "jira-cloud",
                        "--url",
                        jira.siteUrl().toString());

        assertThat(result.code()).isIn(1, 3);
        assertThat(jira.requestsToSite()).isNotEmpty();
        assertThat(jira.requestsToSite().get(0).headers().get("Authorization")).startsWith("Bearer ");
    }

    @Test
    void onATerminalTheExperimentUnderWayIsShownAndGivesWay() {
        Result result = reading(SimulatedJiraCloud.API_TOKEN).onTerminal().run(examining());

        assertThat(result.err())
                .containsSubsequence(
                        "\u001b[2m  1. Ask the product who the caller is, with the credential ...\u001b[0m\r",
                        "\u001b[1m  1. \u001b[0mAsk the product");
        assertThat(result.out()).startsWith("\u001b[1mHealthy: ");
    }

    @Test
    void coloursMayBeTurnedOff() {
        Result result = reading(SimulatedJiraCloud.API_TOKEN).onTerminal().run(examining("--color", "never"));

        assertThat(result.out() + result.err()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "report.md", "report.json", "report.TXT"})
    void theReportIsWrittenAsItsNameSays(String name) throws IOException {
        Path file = folder.resolve(name);

        Result result = reading(WRONG_TOKEN).run(examining("--report", file.toString()));

        String report = Files.readString(file);
        String start = name.endsWith("html")
                ? "<!DOCTYPE html>"
                : name.endsWith("md") ? "**" : name.endsWith("json") ? "{" : "";
        assertThat(report).startsWith(start).contains("The experiments".substring(name.endsWith("json") ? 15 : 0));
        assertThat(report + result.out() + result.err()).doesNotContain(WRONG_TOKEN, "Fake0123456789");
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidBeforeAnythingIsSent() {
        for (String file : List.of(
                folder.resolve("report.pdf").toString(),
                folder.resolve("nowhere").resolve("report.html").toString())) {
            Result result = reading(SimulatedJiraCloud.API_TOKEN).run(examining("--report", file));

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).hasLineCount(1);
        }
        assertThat(jira.requestsToSite()).isEmpty();
    }

    @Test
    void badInputIsOneSentenceThatRepeatsNothing() {
        for (String[] args : new String[][] {
            {"doctor", "--product", "jira-cloud", "--url", "FAKE secret"},
            {"doctor", "--product", "jira-cloud", "--url", "https://anna:FAKE@acme.atlassian.net"},
            {"doctor", "--product", "FAKE", "--url", "https://acme.atlassian.net"},
            {"doctor", "--product", "jira-cloud", "--url", "https://acme.atlassian.net", "--scheme", "FAKE"},
            {"doctor", "--product", "jira-cloud", "--url", "https://acme.atlassian.net", "--scheme", "basic"},
            {"doctor", "--product", "jira-cloud", "--url", "https://acme.atlassian.net", "--token", "FAKE"},
            {"doctor", "--product", "jira-cloud", "--url", "https://acme.atlassian.net", "FAKE"},
            {"doctor", "--product", "jira-cloud", "--url", "https://acme.atlassian.net", "--requests", "FAKE"},
            {"doctor", "--product", "jira-cloud", "--url", "https://acme.atlassian.net", "--login-attempts", "99"},
            {"doctor", "--product", "jira-cloud", "--url", "https://acme.atlassian.net", "--token-env", "FAKE"},
            {
                "doctor",
                "--product",
                "jira-cloud",
                "--url",
                "https://acme.atlassian.net",
                "--never-worked",
                "--worked-before"
            },
            {"doctor", "--product", "jira-cloud"},
        }) {
            Result result = reading("FAKE").run(args);

            assertThat(result.code()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith("why401: ").doesNotContain("FAKE");
            assertThat(result.err().lines().findFirst().orElseThrow()).endsWith(".");
        }
    }

    @Test
    void aNumberOutOfRangeIsToldItsRange() {
        assertThat(reading("FAKE").run(examining("--login-attempts", "99")).err())
                .contains("--login-attempts", "expected a number from 0 to 5");
    }

    @Test
    void withoutASecretNothingIsSent() {
        Result result = onTheSimulatedNetwork(new Cli()).run(examining());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--token-env");
        assertThat(jira.requestsToSite()).isEmpty();
    }

    @Test
    void aControlCharacterInTheSecretIsSaidWithoutIt() {
        Result result = reading("FA\u0001KE").run(examining());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).doesNotContain("FA", "KE").hasLineCount(1);
    }
}
