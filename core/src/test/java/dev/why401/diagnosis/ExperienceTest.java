package dev.why401.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.TransportProblem;
import dev.why401.knowledge.Causes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperienceTest {
    private static final String CLOCK = Causes.CLOCK_SKEW.id();

    private static Exchange logged(String line) {
        return Exchange.builder().logLine(line).build();
    }

    /** Returns what is remembered after many failures of a wrong clock that were logged in these words, each by somebody else. */
    private static Experience ofClocks(String line, int failures) {
        Experience.Builder builder = Experience.builder();
        for (int i = 0; i < failures; i++) {
            builder.add("source " + i, logged(line), CLOCK, List.of());
            builder.add("other " + i, logged("nothing of note"), Causes.BASE_URL_WRONG.id(), List.of());
        }
        return builder.build();
    }

    private static Diagnostician remembering(Experience experience) {
        return Diagnostician.ofDefaults().remembering(experience);
    }

    private static Suspect clock(Diagnostician diagnostician, Exchange exchange) {
        return diagnostician.diagnose(exchange).suspect(Causes.CLOCK_SKEW).orElseThrow();
    }

    @Test
    void wordsThatNoRuleKnowsAreRememberedAndShown() {
        Exchange exchange = logged("Grandfather was early again");
        Diagnostician experienced = remembering(ofClocks("The grandfather is early", 20));

        assertThat(clock(experienced, exchange).probability())
                .isGreaterThan(
                        3 * clock(remembering(Experience.none()), exchange).probability());
        assertThat(clock(experienced, exchange).inFavour())
                .anySatisfy(evidence -> assertThat(evidence.quote()).contains("\"grandfather\"", "\"early\""));
    }

    @Test
    void rememberingAloneClaimsLittle() {
        Diagnostician experienced = remembering(ofClocks("The grandfather is early", 5_000))
                .weighing(new Weights(9, 4.7, 2.7, 0.9, 1, 0.76, 0.9, -3.5, 5, 1));
        Diagnosis diagnosis = experienced.diagnose(logged("The grandfather is early"));

        assertThat(diagnosis.likeliest().cause()).isEqualTo(Causes.CLOCK_SKEW);
        assertThat(diagnosis.likeliest().probability()).isBetween(0.5, 0.6);
        assertThat(diagnosis.suspects().stream()
                        .mapToDouble(Suspect::probability)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void aCallThatWasSeenWholeIsJudgedByTheRulesAlone() {
        Diagnostician experienced = remembering(ofClocks("The grandfather is early", 20));
        Diagnostician novice = remembering(Experience.none());
        Exchange told = Exchange.builder()
                .status(Fact.present(400))
                .body("The grandfather is early")
                .build();
        Exchange seen = Exchange.builder()
                .status(Fact.present(400))
                .body("The grandfather is early")
                .responseHeaders(List.of())
                .build();

        assertThat(experienced.diagnose(seen).suspects())
                .isEqualTo(novice.diagnose(seen).suspects());
        assertThat(experienced.diagnose(told).suspects())
                .isNotEqualTo(novice.diagnose(told).suspects());
    }

    @Test
    void aCallThatWasSeenToEndWithoutAnAnswerIsJudgedByTheRulesAlone() {
        Exchange ended = Exchange.builder()
                .requestHeaders(List.of())
                .problem(Fact.present(new TransportProblem(
                        TransportProblem.Kind.OTHER, "The grandfather is early", Fact.unknown(), Fact.unknown())))
                .build();

        assertThat(remembering(ofClocks("The grandfather is early", 20))
                        .diagnose(ended)
                        .suspects())
                .isEqualTo(remembering(Experience.none()).diagnose(ended).suspects());
    }

    @Test
    void whoIsOnlyRememberedDoesNotPassWhomARuleNames() {
        Exchange exchange = logged("authorized access token missing, said the early grandfather");
        Suspect named = remembering(Experience.none()).diagnose(exchange).likeliest();
        assertThat(named.cause()).isEqualTo(Causes.CREDENTIALS_MISSING);

        Diagnosis diagnosis =
                remembering(ofClocks("The early grandfather said", 500)).diagnose(exchange);

        assertThat(diagnosis.likeliest().cause()).isEqualTo(Causes.CREDENTIALS_MISSING);
        assertThat(diagnosis.suspects().get(1).cause()).isEqualTo(Causes.CLOCK_SKEW);
    }

    @Test
    void theLibraryRemembersWhatItShipsWithUnlessItsPacksAreNamedOneByOne() {
        Diagnostician standard = Diagnostician.ofDefaults();

        assertThat(standard.experience()).isEqualTo(Experience.standard());
        assertThat(Diagnostician.withOnly(standard.packs()).experience()).isEqualTo(Experience.none());
    }

    @Test
    void anOrdinaryAnswerStaysOneHoweverMuchItLooksLikeAFailure() {
        Exchange missing = Exchange.builder()
                .method("GET")
                .status(Fact.present(404))
                .body("The grandfather is early")
                .build();
        Experience.Builder builder = Experience.builder();
        for (int i = 0; i < 500; i++) {
            builder.add("source " + i, missing, CLOCK, List.of());
        }

        Diagnosis diagnosis = remembering(builder.build())
                .weighing(new Weights(9, 4.7, 2.7, 0.9, 1, 0.76, 0.9, -3.5, 5, 1))
                .diagnose(missing);

        assertThat(diagnosis.likeliest().cause()).isEqualTo(Causes.CLOCK_SKEW);
        assertThat(diagnosis.isFailure()).isFalse();
    }

    @Test
    void whatFewSourcesSaidIsForgotten() {
        Experience.Builder builder = Experience.builder();
        for (int i = 0; i < 30; i++) {
            builder.add("source " + i % 3, logged("The grandfather is early"), CLOCK, List.of());
        }

        assertThat(builder.build().marks()).isEmpty();
    }

    @Test
    void namesThatStandForOthersAreNotRemembered() {
        assertThat(ofClocks("acme.example was early", 10).marks())
                .containsKey("word=early")
                .doesNotContainKeys("word=acme", "word=example");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Experience experience = ofClocks("The grandfather is early", 7);

        assertThat(Experience.parse(experience.toText())).isEqualTo(experience);
    }

    @Test
    void aLineOfAnotherFormIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experience.parse("cause\tclock-skew\t10\nword=early\tten"))
                .withMessageContaining("word=early");
    }

    @Test
    void theExperienceThatShipsKnowsTheVocabularyOnly() {
        Experience experience = Experience.standard();

        assertThat(experience.failures().keySet())
                .isSubsetOf(Causes.all().stream().map(cause -> cause.id()).toList());
        assertThat(experience.marks()).hasSizeGreaterThan(500);
    }
}
