package dev.why401.general;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.AnsweredBy;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.general.RecordedAnswers.Answer;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signals;
import dev.why401.knowledge.Strength;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswererKnowledgeTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.withOnly(List.of(new AnswererKnowledge()));
    private static final Set<Answerer> IN_FRONT = Set.of(
            Answerer.EDGE,
            Answerer.ACCESS_PROXY,
            Answerer.FORWARD_PROXY,
            Answerer.CAPTIVE_PORTAL,
            Answerer.WEB_SERVER,
            Answerer.LOGIN_PAGE);

    static Stream<Answer> answersOfKnownMake() {
        return RecordedAnswers.in("/gateway-answers.ndjson").stream().filter(answer -> answer.answerer() != null);
    }

    static List<Answer> answersThatMerelyPassed() {
        return RecordedAnswers.in("/passed-through.ndjson");
    }

    @ParameterizedTest
    @MethodSource("answersOfKnownMake")
    void namesWhoAnswered(Answer answer) {
        AnsweredBy answeredBy = DIAGNOSTICIAN.diagnose(answer.exchange()).answeredBy();

        assertThat(answeredBy.answerer().name()).as(answeredBy.toString()).isEqualTo(answer.answerer());
        if (answer.vendor() != null) {
            assertThat(answeredBy.name()).isEqualTo(answer.vendor());
        }
    }

    @ParameterizedTest
    @MethodSource("answersThatMerelyPassed")
    void accusesNobodyThroughWhomAnAnswerMerelyPassed(Answer answer) {
        List<String> accusing = new AnswererKnowledge()
                .rules().stream()
                        .filter(AnswererKnowledgeTest::accusesSomebodyInFront)
                        .filter(rule -> Signals.seen(rule.signal(), answer.exchange()))
                        .map(Rule::toString)
                        .toList();

        assertThat(accusing).isEmpty();
    }

    private static boolean accusesSomebodyInFront(Rule rule) {
        return rule.answererVerdicts().stream()
                .anyMatch(verdict -> verdict.inFavour()
                        && verdict.strength() != Strength.HINTS_AT
                        && IN_FRONT.contains(verdict.answerer()));
    }

    @Test
    void readsEnoughAnswersToMeanSomething() {
        assertThat(answersOfKnownMake()).hasSizeGreaterThan(100);
        assertThat(answersThatMerelyPassed()).hasSizeGreaterThan(20);
    }
}
