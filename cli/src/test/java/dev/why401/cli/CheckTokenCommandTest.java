package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTokenCommandTest {
    private static final String API_TOKEN = "ATATT3xFfGF0FAKE" + "Fake0123456789".repeat(12) + "FAKE=0A1B2C3D";

    @Test
    void aGoodTokenHasNothingOdd() {
        Result result = Cli.reading(API_TOKEN + "\n")
                .run("check-token", "--product", "jira-cloud", "--user", "integration@acme.example");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Looks like: an API token", "Nothing about its shape is odd");
    }

    @Test
    void theSecretMayComeFromAVariable() {
        Result result = new Cli()
                .with("JIRA_TOKEN", "\"" + API_TOKEN + "\"")
                .run("check-token", "--product=jira-cloud", "--env=JIRA_TOKEN");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("[quotes-around]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jira-cloud", "jira-align", "jira-data-center"})
    void nothingOfTheSecretIsShown(String product) {
        for (String secret : new String[] {
            API_TOKEN, "user:661800|FAKE$ecret", "hunter2-FAKE", "Bearer FAKE", "FA\u0000KE", "FAKE\nFAKE", "${FAKE}"
        }) {
            for (String[] args : new String[][] {
                {"check-token", "--product", product}, {"check-token", "--product", product, "--user", "someone"}
            }) {
                Result result = Cli.reading(secret).run(args);
                assertThat(result.code()).isBetween(0, 1);
                assertThat(result.out() + result.err()).isNotEmpty().doesNotContain("FAKE", "FA\u0000KE", "661800");
            }
        }
    }

    @Test
    void aTokenOfAnotherProductIsAFinding() {
        Result result = Cli.reading(API_TOKEN).run("check-token", "--product", "jira-data-center");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("only Cloud knows");
    }

    @Test
    void aSecretAsArgumentIsRefusedAndNotRepeated() {
        for (String[] args : new String[][] {
            {"check-token", "--product", "jira-cloud", "FAKE-secret"},
            {"check-token", "--product", "FAKE-secret"},
            {"check-token", "--product", "jira-cloud", "--token", "FAKE-secret"},
            {"check-token", "--product", "jira-cloud", "--token=FAKE-secret"},
            {"check-token", "--product", "jira-cloud", "--env", "FAKE-secret"},
            {"FAKE-secret"}
        }) {
            Result result = Cli.why401(args);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out() + result.err()).isNotEmpty().doesNotContain("FAKE");
        }
    }

    @Test
    void withoutASecretThereIsNothingToCheck() {
        Result result = Cli.why401("check-token", "--product", "jira-cloud");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Expected the secret on standard input");
        assertThat(Cli.reading("x".repeat(70_000))
                        .run("check-token", "--product", "jira-cloud")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void theProductMustBeNamed() {
        Result result = Cli.reading("FAKE").run("check-token");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--product");
    }
}
