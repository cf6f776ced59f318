package dev.why401.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.render.Sentences;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Explanation NOTHING =
            AcmeTracker.explain(Exchange.builder().product(AcmeTracker.PRODUCT).build());
    private static final Explanation SURE =
            AcmeTracker.explain(GoldenExchanges.all().get("expired-token"));
    private static final Explanation UNSURE =
            AcmeTracker.explain(GoldenExchanges.all().get("three-suspects"));

    @Test
    void whoKnowsNothingSaysSoAndGivesNoAdvice() {
        assertThat(NOTHING.certainty()).isEqualTo(Certainty.NOT_KNOWN);
        assertThat(NOTHING.causeId()).isEqualTo(Explanation.NOT_KNOWN);
        assertThat(NOTHING.steps()).isEmpty();
        assertThat(NOTHING.because()).isEmpty();
        assertThat(NOTHING.curl()).isEmpty();
        assertThat(NOTHING.summary()).isEqualTo("A call to Acme Tracker failed: cause not known");
        assertThat(NOTHING.toText())
                .startsWith(
                        "A call to Acme Tracker failed.\n\nWhat is known of this call does not tell why it failed.\n")
                .doesNotContain("What to do");
    }

    @Test
    void whoIsSureHasNothingToSettle() {
        assertThat(SURE.certainty()).isEqualTo(Certainty.SURE);
        assertThat(SURE.settle()).isEmpty();
        assertThat(SURE.alternatives()).isEmpty();
    }

    @Test
    void whoIsUnsureNamesTheOthersAndWhatWouldSettleIt() {
        assertThat(UNSURE.certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(UNSURE.headline()).startsWith("The cause is not certain.");
        assertThat(UNSURE.alternatives()).hasSize(2);
        assertThat(UNSURE.settle()).isNotEmpty();
    }

    @Test
    void whoHasTheAnswerIsNotAskedForALogOfIt() {
        Exchange answer = Exchange.builder()
                .product(AcmeTracker.PRODUCT)
                .status(Fact.present(401))
                .build();

        assertThat(AcmeTracker.explain(answer).settle())
                .allSatisfy(line -> assertThat(line).doesNotContain("the log line"));
    }

    @Test
    void theSecretIsAVariableInTheCommand() {
        assertThat(SURE.curl()).contains("-H \"Authorization: Bearer $TOKEN\"").doesNotContain("FAKE");
    }

    @Test
    void aProbabilityIsNeverZeroAndNeverOneHundred() {
        assertThat(Sentences.percent(1)).isEqualTo("over 99 %");
        assertThat(Sentences.percent(0.994)).isEqualTo("over 99 %");
        assertThat(Sentences.percent(0.5)).isEqualTo("50 %");
        assertThat(Sentences.percent(0.001)).isEqualTo("under 1 %");
    }
}
