package dev.why401.jira.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Fix;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private final JiraCloudKnowledge pack = new JiraCloudKnowledge();

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
                .as("the general text serves for these as it is")
                .extracting(Object::toString)
                .containsOnly(
                        "clock-skew",
                        "credentials-forwarded-on-redirect",
                        "login-page-as-success",
                        "mfa-required",
                        "stale-session");
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
}
