package dev.why401.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.why401.evaluation.Answer.Guess;
import dev.why401.evaluation.Scores.Bucket;
import dev.why401.evidence.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    private static final Answer EXACT_AND_BOLD = answer("a", "true", 0.95, "other", 0.05);
    private static final Answer FAIR_ONLY = answer("b", "plausible", 0.5, "true", 0.3);
    private static final Answer WRONG_AND_BOLD = answer("c", "other", 0.9, "third", 0.04, "true", 0.03);
    private static final Answer WRONG_ALTOGETHER = answer("d", "other", 0.4, "third", 0.3, "fourth", 0.2, "true", 0.1);
    private static final List<Answer> ALL = List.of(EXACT_AND_BOLD, FAIR_ONLY, WRONG_AND_BOLD, WRONG_ALTOGETHER);

    @Test
    void countsFairExactAndNearAnswers() {
        Scores scores = Scores.of(ALL);

        assertThat(scores.cases()).isEqualTo(4);
        assertThat(scores.fair1()).isEqualTo(0.5, EXACTLY);
        assertThat(scores.top1()).isEqualTo(0.25, EXACTLY);
        assertThat(scores.top3()).isEqualTo(0.75, EXACTLY);
    }

    @Test
    void countsAnOverclaimAmongTheBoldAnswersOnly() {
        Scores scores = Scores.of(ALL);

        assertThat(scores.bold()).isEqualTo(0.5, EXACTLY);
        assertThat(scores.overclaim()).isEqualTo(0.5, EXACTLY);
    }

    @Test
    void takesTheBrierScoreOfTheFirstSuspectAgainstFairness() {
        double expected = (0.05 * 0.05 + 0.5 * 0.5 + 0.9 * 0.9 + 0.4 * 0.4) / 4;

        assertThat(Scores.of(ALL).brier()).isEqualTo(expected, EXACTLY);
    }

    @Test
    void doesNotScoreWhatWasNeverSettled() {
        Answer unsettled = new Answer(recorded("u", "unresolved"), List.of(new Guess("other", 1)));

        assertThat(Scores.of(List.of(EXACT_AND_BOLD, unsettled))).isEqualTo(Scores.of(List.of(EXACT_AND_BOLD)));
    }

    @Test
    void givesNoShareOfNothing() {
        assertThat(Scores.of(List.of()).fair1()).isNaN();
        assertThat(Scores.of(List.of(FAIR_ONLY)).overclaim()).isNaN();
    }

    @Test
    void comparesWhatWasClaimedWithWhatCameTrue() {
        Answer certain = answer("e", "true", 1.0);

        List<Bucket> buckets = Scores.reliability(List.of(EXACT_AND_BOLD, FAIR_ONLY, WRONG_AND_BOLD, certain));

        assertThat(buckets).hasSize(2);
        assertThat(buckets.get(0)).isEqualTo(new Bucket(0.5, 0.6, 1, 0.5, 1));
        assertThat(buckets.get(1).cases()).isEqualTo(3);
        assertThat(buckets.get(1).claimed()).isEqualTo((0.95 + 0.9 + 1) / 3, EXACTLY);
        assertThat(buckets.get(1).fair()).isEqualTo(2 / 3.0, EXACTLY);
    }

    @Test
    void placesATrueCauseThatIsNoSuspectBehindEverybody() {
        Answer absent = answer("f", "other", 0.6, "third", 0.4);

        assertThat(absent.rankOfTruth()).isEqualTo(3);
        assertThat(absent.probabilityOfTruth()).isZero();
    }

    static Answer answer(String id, Object... causesAndProbabilities) {
        List<Guess> guesses = new ArrayList<>();
        for (int i = 0; i < causesAndProbabilities.length; i += 2) {
            guesses.add(new Guess((String) causesAndProbabilities[i], (double) causesAndProbabilities[i + 1]));
        }
        return new Answer(recorded(id, "confirmed"), guesses);
    }

    private static CorpusCase recorded(String id, String certainty) {
        return new CorpusCase(
                id,
                "somewhere",
                "jira-cloud",
                "full",
                certainty,
                "true",
                Set.of("plausible"),
                Exchange.builder().build());
    }
}
