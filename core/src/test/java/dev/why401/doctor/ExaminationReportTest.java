package dev.why401.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import dev.why401.explain.TextStyle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ExaminationReportTest {
    private static Map<?, ?> json(Examination examination) throws IOException {
        return (Map<?, ?>)
                JsonReader.of(new Buffer().writeUtf8(examination.toJson())).readJsonValue();
    }

    @Test
    void theVerdictComesFirstThenTheWayThenWhatToDo() throws IOException {
        Examination decided = Examined.decided();

        for (String report : List.of(decided.toText(), decided.toMarkdown(), decided.toHtml())) {
            assertThat(report)
                    .containsSubsequence(
                            "Decided",
                            "The token is one of the vault",
                            ReportWords.WAY,
                            "What to do",
                            "The owner of the account",
                            ReportWords.SAID,
                            "token refused",
                            ReportWords.COURSE,
                            "acme-token-expired",
                            ReportWords.STEPS,
                            "0.85 bits",
                            ReportWords.NOT_MADE);
        }
    }

    @Test
    void whatCannotBeDecidedIsNamedWithWhereToLook() throws IOException {
        Examination undecided = Examined.undecided();

        for (String report : List.of(undecided.toText(), undecided.toMarkdown(), undecided.toHtml())) {
            assertThat(report.replaceAll("\\s+", " "))
                    .containsSubsequence(
                            ReportWords.UNDECIDED,
                            "token has reached its end date",
                            "this is the cause if the end date has passed",
                            "omebody revoked the token",
                            "this is the cause if the token is not in the list");
        }
    }

    @Test
    void aHealthySiteHasNoExplanation() throws IOException {
        Examination healthy = Examined.healthy();

        assertThat(healthy.toText())
                .startsWith(
                        "Healthy: Acme Tracker accepts the credential and takes the caller for Integration of Acme.\n")
                .doesNotContain("What to do", ReportWords.COURSE);
        assertThat(json(healthy).containsKey("explanation")).isFalse();
        assertThat(json(healthy).get("account")).isEqualTo("Integration of Acme");
    }

    @Test
    void jsonHoldsTheseMembersAndNoOthers() throws IOException {
        Map<?, ?> json = json(Examined.decided());

        assertThat(json.keySet().toString())
                .isEqualTo(
                        "[verdict, ending, headline, product, url, startedAt, tookMillis, requests, loginAttempts, way, suspects,"
                                + " steps, notMade, undecided, explanation]");
        assertThat(json.get("verdict")).isEqualTo("decided");
        assertThat(json.get("startedAt")).isEqualTo("2026-11-20T09:14:00Z");
        assertThat(json.get("explanation"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("type", "urn:why401:cause:acme-vault-token");
        assertThat(json.get("steps"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2)
                .allSatisfy(step -> assertThat(((Map<?, ?>) step).keySet().toString())
                        .isEqualTo(
                                "[number, experiment, sentence, reason, expectedBits, requests, findings, before, after,"
                                        + " tookMillis]"));
        assertThat(json.get("suspects"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .allSatisfy(suspect -> assertThat(((Map<?, ?>) suspect).get("probabilities"))
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .hasSize(3));
    }

    @Test
    void aNarrowTextShowsTheWayFromTopToBottomAndTheEndsOfTheCourse() throws IOException {
        String narrow = Examined.decided().toText(new TextStyle(40, false));

        assertThat(narrow).contains("  |  your program\n", "  X  [Acme Tracker]    REFUSED HERE\n");
        assertThat(narrow.lines())
                .filteredOn(line -> !line.contains("://"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void aTokenThatWasPastedIntoTheAddressIsHidden() {
        String token = "ATATT3xFfGF0FAKE" + "Fake0123456789".repeat(12) + "FAKE=0A1B2C3D";
        Visit visit = Doctor.forSite(AcmeClinic.PRODUCT, "https://127.0.0.1:1/" + token + "/")
                .diagnostician(AcmeClinic.diagnostician())
                .build()
                .begin();
        visit.cancel();
        Examination examination = visit.run();

        assertThat(examination.url() + examination.toText() + examination.toHtmlPage() + examination.toJson())
                .contains("https://127.0.0.1:1/")
                .doesNotContain("Fake0123456789");
    }

    @Test
    void colourIsAddedToTheSameText() throws IOException {
        Examination decided = Examined.decided();
        String coloured = decided.toText(new TextStyle(100, true));

        assertThat(coloured).contains("\u001b[1mDecided: ", "\u001b[33m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(decided.toText());
    }
}
