package dev.why401.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ordinary successes and ordinary errors, on which nothing must be said. */
class QuietCorpusTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();

    @Test
    void nothingIsSaidAboutAnOrdinaryAnswer() {
        List<QuietCase> quiet = Corpus.quiet();

        assertThat(quiet).hasSizeGreaterThanOrEqualTo(150);
        assertThat(quiet).extracting(QuietCase::id).doesNotHaveDuplicates();
        assertThat(quiet).allSatisfy(ordinary -> {
            Diagnosis diagnosis = DIAGNOSTICIAN.diagnose(ordinary.exchange());
            assertThat(diagnosis.isFailure())
                    .as("%s, %s: %s", ordinary.id(), ordinary.about(), diagnosis)
                    .isFalse();
        });
    }

    @Test
    void theRecordedFailuresAreNoOrdinaryAnswers() {
        List<String> missed = Corpus.open().stream()
                .filter(CorpusCase::isScored)
                .filter(recorded -> !DIAGNOSTICIAN.diagnose(recorded.exchange()).isFailure())
                .map(CorpusCase::id)
                .toList();

        // These differ in nothing that was shown from a success of somebody who may do what was asked, or from a bare
        // 400.
        assertThat(missed).isSubsetOf("aa-089", "jc-089", "jc-090", "gw-139");
    }
}
