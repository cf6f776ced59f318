package dev.why401.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Experience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the experience that the library ships with to the known failures, and learns it anew on demand. */
class LearningTest {
    private static final Path FILE = Path.of("..").resolve(Learning.FILE);

    @Test
    void theExperienceThatShipsIsThatOfTheRecordedFailures() throws IOException {
        String learned = Learning.ofAll().toText();
        if (Boolean.getBoolean("why401.update")) {
            Files.writeString(FILE, learned);
        }

        assertThat(Files.readString(FILE).replace("\r\n", "\n"))
                .as("the experience is not that of today's records; learn it anew with: " + Learning.COMMAND)
                .isEqualTo(learned);
    }

    @Test
    void aFoldIsDiagnosedWithoutWhatItsOwnSourcesTaught() {
        List<CorpusCase> cases = Corpus.open();
        List<Diagnostician> all = Learning.withoutOwn(new Folds(5, cases), Diagnostician.ofDefaults());

        assertThat(all).hasSize(5);
        assertThat(all.stream().map(Diagnostician::experience))
                .doesNotHaveDuplicates()
                .doesNotContain(Experience.standard());
    }

    @Test
    void aMarkThatFewSourcesShowIsNotLearned() {
        List<Learner.Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            lessons.add(lesson("source " + i, "clock-skew", "word=early"));
            lessons.add(lesson("other " + i, "base-url-wrong", "word=note"));
            lessons.add(lesson("source " + i % 2, "clock-skew", "word=grandfather"));
        }

        assertThat(Learner.learn(lessons).marks()).contains("word=note").doesNotContain("word=grandfather");
    }

    @Test
    void whatAMarkSaysOfACauseIsLearned() {
        List<Learner.Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            lessons.add(lesson("source " + i, "clock-skew", "word=early", "word=said"));
            lessons.add(lesson("other " + i, "base-url-wrong", "word=note", "word=said"));
        }
        Experience learned = Learner.learn(lessons);

        assertThat(learned.says("word=early", "clock-skew"))
                .isGreaterThan(learned.says("word=early", "base-url-wrong") + 30);
        assertThat(learned.marks()).doesNotContain("word=said");
        assertThat(Learner.learn(lessons)).isEqualTo(learned);
    }

    private static Learner.Lesson lesson(String source, String cause, String... marks) {
        return new Learner.Lesson(source, new TreeSet<>(Set.of(marks)), new TreeMap<>(Map.of(cause, 1.0)));
    }
}
