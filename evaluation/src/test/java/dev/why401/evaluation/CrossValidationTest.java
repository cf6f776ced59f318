package dev.why401.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Weights;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How failures are kept apart from those that the strengths are fitted on. */
class CrossValidationTest {
    private static final List<CorpusCase> CASES = Corpus.open();

    @Test
    void failuresOfOneThreadAreInOneFoldAndTheFoldsAreOfOneSize() {
        List<CorpusCase> scored = CASES.stream().filter(CorpusCase::isScored).toList();
        Folds folds = new Folds(5, scored);

        Map<String, Set<Integer>> bySource =
                scored.stream().collect(groupingBy(CorpusCase::source, mapping(folds::of, toSet())));
        assertThat(bySource)
                .hasSizeGreaterThan(100)
                .allSatisfy((source, some) -> assertThat(some).hasSize(1));
        Map<Integer, List<CorpusCase>> byFold = scored.stream().collect(groupingBy(folds::of));
        assertThat(byFold)
                .hasSize(5)
                .allSatisfy(
                        (fold, some) -> assertThat(some).hasSizeBetween(scored.size() / 5 - 1, scored.size() / 5 + 2));
    }

    @Test
    void aRuleKnownFromUnseenFailuresAloneIsLeftOut() {
        KnowledgePack pack = Diagnostician.ofDefaults().packs().stream()
                .filter(one ->
                        one.rules().stream().anyMatch(rule -> rule.cases().size() == 1))
                .findFirst()
                .orElseThrow();
        Rule cited = pack.rules().stream()
                .filter(rule -> rule.cases().size() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(WithoutCases.of(pack, Set.copyOf(cited.cases())).rules())
                .doesNotContain(cited)
                .hasSizeLessThan(pack.rules().size());
        assertThat(WithoutCases.of(pack, Set.of("another")).rules()).isEqualTo(pack.rules());
    }

    @Test
    void theFitFindsTheLeastLossAndKeepsTheOrderOfTheWords() {
        Weights fitted = new Fitting(
                        Weights.standard(),
                        weights -> Math.abs(weights.suggests() - 2.3) + Math.abs(weights.usualShare() - 0.8))
                .fit();

        assertThat(fitted.suggests()).isBetween(2.1, 2.5);
        assertThat(fitted.usualShare()).isBetween(0.76, 0.84);
        assertThat(fitted.proves()).isGreaterThan(fitted.stronglySuggests());
        assertThat(fitted.stronglySuggests()).isGreaterThan(fitted.suggests());
        assertThat(fitted.suggests()).isGreaterThan(fitted.hintsAt());
    }
}
