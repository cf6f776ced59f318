package dev.why401.evaluation;

import static dev.why401.evaluation.ScoresTest.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.ExchangeJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {
    private final EvaluationReport report = new EvaluationReport(
            List.of(answer("right-1", "true", 0.6), answer("wrong-1", "other", 0.95, "true", 0.05)));

    @Test
    void summarisesAllProductsAndQualities() {
        assertThat(report.summary().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "all 2 0.500 0.500 1.000 0.500 1.000 0.531",
                        "jira-cloud 2 0.500 0.500 1.000 0.500 1.000 0.531",
                        "quality full 2 0.500 0.500 1.000 0.500 1.000 0.531",
                        "p claimed -> fair: 0.60 -> 1.00 (1) 0.95 -> 0.00 (1)");
    }

    @Test
    void listsMissesWithThePlaceOfTheTrueCause() {
        assertThat(report.markdown())
                .contains("| wrong-1 | other 0.95 | true 0.05, no. 2 | plausible |")
                .doesNotContain("| right-1 |")
                .contains("| true | 2 | 0.500 | 1.000 |");
    }

    @Test
    void showsTheEvidenceOfAMissInALine() {
        String record = """
                {"product":"jira-cloud","request":{"method":"GET","url":"https://acme.atlassian.net/x"},
                 "auth":{"scheme":"basic","secret":"password"},"redirects":[{"status":302,"location":"the login page"}],
                 "response":{"status":401,"headers":{"Server":"x"},"body":"line one\\nline two"},"logLine":"said so"}
                """;

        assertThat(EvaluationReport.evidence(ExchangeJson.read(record)))
                .isEqualTo(
                        "jira-cloud; GET https://acme.atlassian.net/x; scheme BASIC; secret PASSWORD; redirect to the login page; "
                                + "status 401; headers [Server]; body `line one line two`; log `said so`");
    }
}
