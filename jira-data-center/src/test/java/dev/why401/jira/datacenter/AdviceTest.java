package dev.why401.jira.datacenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Fix;
import dev.why401.knowledge.Question;
import dev.why401.knowledge.Questions;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$\\{)\\{[^{}]*}");
    private static final Pattern FOUND = Pattern.compile("\\{found:([a-z-]+)\\|");

    private final JiraDataCenterKnowledge pack = new JiraDataCenterKnowledge();

    @Test
    void everyCauseIsAdvisedOnOnceForEachProduct() {
        Map<Cause, List<Product>> products = pack.advice().stream()
                .collect(Collectors.groupingBy(
                        Advice::cause,
                        Collectors.flatMapping(advice -> advice.products().stream(), Collectors.toList())));

        assertThat(products).hasSizeGreaterThan(40);
        assertThat(products)
                .allSatisfy((cause, advised) ->
                        assertThat(advised).as(cause.id()).containsExactlyInAnyOrderElementsOf(pack.products()));
    }

    @Test
    void everyCauseThatARuleSpeaksForStronglyHasAdvice() {
        List<?> advised = pack.advice().stream().map(Advice::cause).toList();
        assertThat(pack.rules().stream()
                        .flatMap(AdviceTest::strongFor)
                        .filter(cause -> !advised.contains(cause))
                        .toList())
                .isEmpty();
    }

    private static Stream<?> strongFor(Rule rule) {
        return rule.verdicts().stream()
                .filter(verdict -> verdict.inFavour() && verdict.strength().compareTo(Strength.STRONGLY_SUGGESTS) <= 0)
                .map(Rule.Verdict::cause);
    }

    @Test
    void meaningsAreClausesAndChecksAndStepsAreSentences() {
        assertThat(pack.advice()).allSatisfy(advice -> {
            assertThat(advice.fixes()).hasSizeBetween(1, 4);
            assertThat(advice.fixes())
                    .extracting(Fix::step)
                    .allSatisfy(step -> assertThat(step).matches("[A-Z].*\\."));
            advice.meaning()
                    .ifPresent(
                            meaning -> assertThat(meaning).doesNotEndWith(".").matches("[a-zA-Z].*"));
            advice.check()
                    .ifPresent(check -> assertThat(check).matches("[A-Z].*\\.").contains("this is the cause if"));
        });
    }

    @Test
    void placeholdersAreThoseThatAreFilled() {
        List<String> used = pack.advice().stream()
                .flatMap(advice -> Stream.concat(
                        Stream.concat(advice.meaning().stream(), advice.check().stream()),
                        advice.fixes().stream().map(Fix::step)))
                .map(text -> text.replace("${{ secrets.NAME }}", ""))
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(MatchResult::group)
                .toList();
        assertThat(used)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place).matches("\\{(host|site|reference|found:[a-z-]+\\|[^{}]+)}"));
    }

    @Test
    void whatAStepQuotesOfAnExperimentIsWhatAnExperimentFindsOut() {
        Set<String> answered = Stream.concat(
                        Questions.all().stream(),
                        pack.experiments().stream().flatMap(experiment -> experiment.questions().stream()))
                .map(Question::id)
                .collect(Collectors.toSet());
        List<String> quoted = pack.advice().stream()
                .flatMap(advice -> Stream.concat(
                        advice.check().stream(), advice.fixes().stream().map(Fix::step)))
                .flatMap(text -> FOUND.matcher(text).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(quoted).contains("context-path", "redirects").allMatch(answered::contains);
    }
}
