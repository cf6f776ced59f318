package dev.why401.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnostician;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Diagnoses the recorded failures, prints the scores and keeps what was right from becoming wrong unnoticed. */
class RecordedFailuresTest {
    private static final Path LIST = Path.of("known-misses.txt");

    @Test
    void areDiagnosedNoWorseThanTheListOfKnownMissesSays() throws IOException {
        Diagnostician shipped = Diagnostician.ofDefaults();
        List<Answer> answers = Corpus.open().stream()
                .map(recorded -> Answer.of(recorded, shipped.diagnose(recorded.exchange())))
                .toList();
        EvaluationReport report = Evaluate.report(Corpus.open(), shipped);
        report.write(Path.of("target", "report.md"));
        System.out.print(report.summary());
        if (Boolean.getBoolean("why401.update")) {
            KnownMisses.among(answers).write(LIST);
        }

        assertThat(Scores.of(answers).cases()).isGreaterThanOrEqualTo(200);
        assertThat(KnownMisses.read(LIST).complaints(answers))
                .as("the list is written anew by: " + KnownMisses.COMMAND)
                .isEmpty();
        assertAsGoodAsAnExpert(report.scores("cross-validated"));
    }

    /** What somebody reached who read failures of the same kind blind, with the same fields; a bold answer must not be wrong. */
    private static void assertAsGoodAsAnExpert(Scores scores) {
        assertThat(scores.cases()).isGreaterThanOrEqualTo(200);
        assertThat(scores.fair1()).isGreaterThanOrEqualTo(0.91);
        assertThat(scores.top3()).isGreaterThanOrEqualTo(0.87);
        assertThat(scores.bold()).isGreaterThanOrEqualTo(0.35);
        assertThat(scores.overclaim()).isLessThanOrEqualTo(0.01);
        assertThat(scores.brier()).isLessThanOrEqualTo(0.13);
    }
}
