package dev.why401.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Experience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the experience that the library ships with to the recorded failures, and gathers it anew on demand. */
class LearningTest {
    private static final Path FILE = Path.of("..").resolve(Learning.FILE);

    @Test
    void theExperienceThatShipsIsThatOfTheRecordedFailures() throws IOException {
        if (Boolean.getBoolean("why401.update")) {
            Files.writeString(FILE, Learning.ofAll().toText());
        }

        assertThat(Files.readString(FILE).replace("\r\n", "\n"))
                .as("the experience is not that of today's records; gather it anew with: " + Learning.COMMAND)
                .isEqualTo(Learning.ofAll().toText());
    }

    @Test
    void aFoldIsDiagnosedWithoutWhatItsOwnSourcesTaught() {
        List<CorpusCase> cases = Corpus.open();
        Folds folds = new Folds(5, cases);
        List<Diagnostician> all = Learning.withoutOwn(folds, Diagnostician.ofDefaults());

        int whole = failures(Learning.ofAll());
        assertThat(all).hasSize(5);
        assertThat(all).allSatisfy(one -> assertThat(failures(one.experience())).isLessThan(whole));
    }

    private static int failures(Experience experience) {
        return experience.failures().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
