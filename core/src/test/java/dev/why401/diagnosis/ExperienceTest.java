package dev.why401.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.TransportProblem;
import dev.why401.knowledge.Causes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExperienceTest {
    private static final String CLOCK = Causes.CLOCK_SKEW.id();

    private static Exchange logged(String line) {
        return Exchange.builder().logLine(line).build();
    }

    /** What no rule knows. */
    private static final String TALE = "The grandfather was early again, he came home from town";

    /** Returns the experience that each word of the tale speaks for a wrong clock, and "note" for a wrong address. */
    private static Experience ofClocks(int says) {
        SortedMap<String, Experience.Mark> marks = new TreeMap<>();
        for (String word : TALE.toLowerCase(Locale.ROOT).split("[ ,]+", -1)) {
            marks.put("word=" + word, new Experience.Mark(50, new TreeMap<>(Map.of(CLOCK, says))));
        }
        marks.put("word=note", new Experience.Mark(30, new TreeMap<>(Map.of(Causes.BASE_URL_WRONG.id(), says))));
        SortedMap<String, Integer> usual = new TreeMap<>();
        Causes.all().forEach(cause -> usual.put(cause.id(), 0));
        return Experience.of(usual, marks);
    }

    private static Diagnostician remembering(Experience experience) {
        return Diagnostician.ofDefaults().remembering(experience);
    }

    private static Suspect clock(Diagnostician diagnostician, Exchange exchange) {
        return diagnostician.diagnose(exchange).suspect(Causes.CLOCK_SKEW).orElseThrow();
    }

    @Test
    void wordsThatNoRuleKnowsAreRememberedAndShown() {
        Exchange exchange = logged(TALE);
        Diagnostician experienced = remembering(ofClocks(300));

        assertThat(clock(experienced, exchange).probability())
                .isGreaterThan(
                        3 * clock(remembering(Experience.none()), exchange).probability());
        assertThat(clock(experienced, exchange).inFavour())
                .anySatisfy(evidence -> assertThat(evidence.quote()).contains("\"came\"", "\"early\""));
    }

    @Test
    void rememberingAloneClaimsLittle() {
        Diagnostician experienced =
                remembering(ofClocks(3_000)).weighing(new Weights(9, 4.7, 2.7, 0.9, 1, 0.76, 0.9, -3.5, 5, 1, 1));
        Diagnosis diagnosis = experienced.diagnose(logged(TALE));

        assertThat(diagnosis.likeliest().cause()).isEqualTo(Causes.CLOCK_SKEW);
        assertThat(diagnosis.likeliest().probability()).isBetween(0.5, 0.6);
        assertThat(diagnosis.suspects().stream()
                        .mapToDouble(Suspect::probability)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void aCallThatWasSeenWholeIsJudgedByTheRulesAlone() {
        Diagnostician experienced = remembering(ofClocks(300));
        Diagnostician novice = remembering(Experience.none());
        Exchange told = Exchange.builder().status(Fact.present(400)).body(TALE).build();
        Exchange seen = Exchange.builder()
                .status(Fact.present(400))
                .body(TALE)
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
                .problem(Fact.present(
                        new TransportProblem(TransportProblem.Kind.OTHER, TALE, Fact.unknown(), Fact.unknown())))
                .build();

        assertThat(remembering(ofClocks(300)).diagnose(ended).suspects())
                .isEqualTo(remembering(Experience.none()).diagnose(ended).suspects());
    }

    @Test
    void whoIsOnlyRememberedDoesNotPassWhomARuleNames() {
        Exchange exchange = logged("authorized access token missing. " + TALE);
        Suspect named = remembering(Experience.none()).diagnose(exchange).likeliest();
        assertThat(named.cause()).isEqualTo(Causes.CREDENTIALS_MISSING);

        Diagnosis diagnosis = remembering(ofClocks(3_000)).diagnose(exchange);

        assertThat(diagnosis.likeliest().cause()).isEqualTo(Causes.CREDENTIALS_MISSING);
        assertThat(diagnosis.suspects().get(1).cause()).isEqualTo(Causes.CLOCK_SKEW);
    }

    @Test
    void fewWordsAreRememberedLess() {
        Experience experience = ofClocks(3_000);
        Weights weights = new Weights(9, 4.7, 2.7, 0.9, 1, 0.76, 0.9, -3.5, 1, 1, 1);

        assertThat(clock(remembering(experience).weighing(weights), logged("grandfather"))
                        .probability())
                .isLessThan(clock(remembering(experience).weighing(weights), logged(TALE))
                                .probability()
                        / 2);
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
                .body(TALE)
                .build();
        Diagnosis diagnosis = remembering(ofClocks(3_000))
                .weighing(new Weights(9, 4.7, 2.7, 0.9, 1, 0.76, 0.9, -3.5, 5, 1, 1))
                .diagnose(missing);

        assertThat(diagnosis.likeliest().cause()).isEqualTo(Causes.CLOCK_SKEW);
        assertThat(diagnosis.isFailure()).isFalse();
    }

    @Test
    void aCauseThatTheExperienceDoesNotKnowIsJudgedByTheRulesAlone() {
        Experience ofOneCause = Experience.of(
                new TreeMap<>(Map.of(CLOCK, 0)),
                new TreeMap<>(Map.of("word=early", new Experience.Mark(50, new TreeMap<>(Map.of(CLOCK, 300))))));
        Exchange exchange = logged("authorized access token missing. " + TALE);

        assertThat(remembering(ofOneCause).diagnose(exchange).likeliest().cause())
                .isEqualTo(Causes.CREDENTIALS_MISSING);
    }

    @Test
    void marksAreWordsStemsAndPairsInLowerCase() {
        assertThat(Experience.marksOf(Exchange.builder()
                        .status(Fact.present(401))
                        .logLine("Invalid credentials; try 403.Or not")
                        .build()))
                .contains("word=invalid", "word=credentials", "stem=creden", "pair=invalid credentials", "word=403")
                .contains("status=401", "status-of-product=401/unknown")
                .doesNotContain("pair=credentials; try", "pair=credentials try");
    }

    @Test
    void namesThatStandForOthersAreNotRemembered() {
        assertThat(Experience.marksOf(logged("acme.example was early")))
                .contains("word=early")
                .doesNotContain("word=acme", "word=example");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Experience experience = ofClocks(7);

        assertThat(Experience.parse(experience.toText())).isEqualTo(experience);
    }

    @Test
    void aLineOfAnotherFormIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experience.parse("cause\tclock-skew\t10\nword=early\t3\tten"))
                .withMessageContaining("word=early");
    }

    @Test
    void theExperienceThatShipsKnowsTheVocabularyOnly() {
        Experience experience = Experience.standard();

        assertThat(experience.causes())
                .isSubsetOf(Causes.all().stream().map(cause -> cause.id()).toList());
        assertThat(experience.marks()).hasSizeGreaterThan(500);
    }
}
