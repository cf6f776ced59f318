package dev.why401.general;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Product;
import dev.why401.general.RecordedAnswers.Answer;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GatewayKnowledgeTest {
    private static final Diagnostician DIAGNOSTICIAN =
            Diagnostician.withOnly(List.of(new AnswererKnowledge(), new GatewayKnowledge()));

    static Stream<Answer> refusals() {
        return RecordedAnswers.in("/gateway-answers.ndjson").stream().filter(answer -> answer.cause() != null);
    }

    static List<Answer> answersThatMerelyPassed() {
        return RecordedAnswers.in("/passed-through.ndjson");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void suspectsTheCauseFirst(Answer answer) {
        Diagnosis diagnosis = DIAGNOSTICIAN.diagnose(answer.exchange());

        assertThat(diagnosis.likeliest().cause().id()).as(diagnosis.toString()).isEqualTo(answer.cause());
    }

    @ParameterizedTest
    @MethodSource("answersThatMerelyPassed")
    void isSilentOnAnswersThatMerelyPassed(Answer answer) {
        List<String> seen = new GatewayKnowledge()
                .rules().stream()
                        .filter(rule -> Signals.seen(rule.signal(), answer.exchange()))
                        .map(Rule::toString)
                        .toList();

        assertThat(seen).isEmpty();
    }

    @Test
    void eachRuleIsShownByARecordedFailureOrAFixture() {
        List<Exchange> fixtures = new ArrayList<>(RecordedAnswers.in("/gateway-answers.ndjson").stream()
                .map(Answer::exchange)
                .toList());
        fixtures.add(capturedWithoutUserAgent());
        fixtures.add(capturedWithoutAnyHeaderOfJira());
        fixtures.add(capturedFromApacheWithoutAChallenge());
        fixtures.add(capturedWithoutATicket());

        List<String> unshown = new ArrayList<>();
        for (KnowledgePack pack : List.of(new AnswererKnowledge(), new GatewayKnowledge())) {
            pack.rules().stream()
                    .filter(rule -> rule.cases().isEmpty())
                    .filter(rule -> fixtures.stream().noneMatch(fixture -> Signals.seen(rule.signal(), fixture)))
                    .forEach(rule -> unshown.add(pack.id() + "/" + rule.id()));
        }
        assertThat(unshown).isEmpty();
    }

    /** That a header was not there is known of captured calls only. */
    private static Exchange capturedWithoutUserAgent() {
        return Exchange.builder()
                .method("GET")
                .url("https://jira.acme.example/rest/api/2/myself")
                .requestHeaders(List.of(new Field("Accept", "application/json")))
                .status(Fact.present(403))
                .responseHeaders(List.of(new Field("Server", "nginx")))
                .body("")
                .build();
    }

    private static Exchange capturedWithoutAnyHeaderOfJira() {
        return Exchange.builder()
                .product(Product.JIRA_DATA_CENTER)
                .method("GET")
                .url("https://jira.acme.example/rest/api/2/myself")
                .status(Fact.present(403))
                .responseHeaders(List.of(new Field("Content-Type", "text/html")))
                .body("<html><body>no</body></html>")
                .build();
    }

    private static Exchange capturedFromApacheWithoutAChallenge() {
        return Exchange.builder()
                .method("GET")
                .url("https://jira.acme.example/rest/api/2/myself")
                .credential(CapturedCallsTest.sent("Bearer eyJhbGciOiJub25lIn0.eyJGQUtFIjoiRkFLRSJ9.FAKEFAKEFAKE"))
                .status(Fact.present(401))
                .responseHeaders(List.of(new Field("Server", "Apache")))
                .body("<p>This server could not verify that you are authorized to access the document.</p>")
                .build();
    }

    private static Exchange capturedWithoutATicket() {
        return Exchange.builder()
                .credential(CapturedCallsTest.sent("Negotiate"))
                .status(Fact.present(401))
                .responseHeaders(List.of(new Field("WWW-Authenticate", "Negotiate")))
                .build();
    }
}
