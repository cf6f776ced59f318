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
        List<Answer> answers = Evaluate.answers(Corpus.open(), Diagnostician.ofDefaults());
        EvaluationReport report = Evaluate.report(Corpus.open(), Diagnostician.ofDefaults());
        report.write(Path.of("target", "report.md"));
        System.out.print(report.summary());
        if (Boolean.getBoolean("why401.update")) {
            KnownMisses.among(answers).write(LIST);
        }

        assertThat(Scores.of(answers).cases()).isGreaterThanOrEqualTo(200);
        assertThat(KnownMisses.read(LIST).complaints(answers))
                .as("the list is written anew by: " + KnownMisses.COMMAND)
                .isEmpty();
    }
}
