package dev.why401.testkit;

import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.testkit.Why401Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.CredentialRefusedException;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Family;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signals;
import dev.why401.knowledge.Strength;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each assertion passes on what it asserts and fails on the contrary, with words that show the ranking or the explanation. */
class Why401AssertionsTest {
    private static final Diagnosis EXPIRED = diagnosis("token_expired");
    private static final Diagnosis UNKNOWN = diagnosis("other");
    private static final AuthFailure FAILURE = AuthFailure.of(EXPIRED);

    private record Answering(String id) implements KnowledgePack {
        @Override
        public List<Rule> rules() {
            return List.of(
                    Rule.when("answerer", Signals.status(401))
                            .answeredBy(Strength.PROVES, Answerer.APPLICATION, "Acme Tracker"),
                    Rule.when("json", Signals.json()).isAHintAgainst(TOKEN_EXPIRED));
        }
    }

    private static Diagnosis diagnosis(String error) {
        Exchange exchange = Exchange.builder()
                .url("https://tracker.acme.example/api/items")
                .status(Fact.present(401))
                .responseHeaders(List.of(new Field("X-Request-Id", "3f0c17aa")))
                .body("{\"error\":\"" + error + "\"}")
                .build();
        return Diagnostician.withOnly(List.of(new AcmeKnowledge(), new Answering("answering")))
                .diagnose(exchange);
    }

    /** What passes, what fails, and a word of the failure. */
    private record Pair(ThrowingCallable right, ThrowingCallable wrong, String says) {}

    private static Pair pair(ThrowingCallable right, ThrowingCallable wrong, String says) {
        return new Pair(right, wrong, says);
    }

    static Stream<Pair> onDiagnoses() {
        return Stream.of(
                pair(
                        () -> assertThat(EXPIRED).suspectsFirst(TOKEN_EXPIRED),
                        () -> assertThat(EXPIRED).suspectsFirst(CREDENTIALS_MISSING),
                        "because [Acme Tracker says that the token expired"),
                pair(
                        () -> assertThat(EXPIRED).suspectsFirst(TOKEN_EXPIRED).withProbabilityOfAtLeast(0.5),
                        () -> assertThat(EXPIRED).suspectsFirst(TOKEN_EXPIRED).withProbabilityOfAtLeast(1.1),
                        "at least 1.10, but it is 0.9"),
                pair(
                        () -> assertThat(EXPIRED).suspect(CREDENTIALS_MISSING).withProbabilityOfAtMost(0.1),
                        () -> assertThat(EXPIRED).suspect(TOKEN_EXPIRED).withProbabilityOfAtMost(0.1),
                        "at most 0.10"),
                pair(
                        () -> assertThat(EXPIRED).suspectsFirst(TOKEN_EXPIRED).because("token_expired"),
                        () -> assertThat(EXPIRED).suspectsFirst(TOKEN_EXPIRED).because("a dream"),
                        "<a dream>"),
                pair(
                        () -> assertThat(EXPIRED).suspectsFirst(TOKEN_EXPIRED).despite("JSON"),
                        () -> assertThat(EXPIRED).suspectsFirst(TOKEN_EXPIRED).despite("HTML"),
                        "<HTML>"),
                pair(
                        () -> assertThat(EXPIRED).suspectsFirst(TOKEN_EXPIRED).mustBeActedOnBy(Actor.ACCOUNT_OWNER),
                        () -> assertThat(EXPIRED).suspectsFirst(TOKEN_EXPIRED).mustBeActedOnBy(Actor.NETWORK_TEAM),
                        "NETWORK_TEAM"),
                pair(
                        () -> assertThat(EXPIRED).suspectsAmongFirst(3, TOKEN_EXPIRED),
                        () -> assertThat(EXPIRED).suspectsAmongFirst(0, TOKEN_EXPIRED),
                        "among the first 0 suspects"),
                pair(
                        () -> assertThat(EXPIRED).doesNotSuspectAmongFirst(1, CREDENTIALS_MISSING),
                        () -> assertThat(EXPIRED).doesNotSuspectAmongFirst(1, TOKEN_EXPIRED),
                        "none of [token-expired]"),
                pair(
                        () -> assertThat(UNKNOWN).knowsNoCause(),
                        () -> assertThat(EXPIRED).knowsNoCause(),
                        "token-expired"),
                pair(
                        () -> assertThat(EXPIRED).isAnsweredBy(Answerer.APPLICATION, "Acme Tracker"),
                        () -> assertThat(EXPIRED).isAnsweredBy(Answerer.APPLICATION, "Jira"),
                        "<Acme Tracker>"),
                pair(
                        () -> assertThat(EXPIRED).isAnsweredBy(Answerer.APPLICATION),
                        () -> assertThat(EXPIRED).isAnsweredBy(Answerer.EDGE),
                        "APPLICATION"),
                pair(
                        () -> assertThat(EXPIRED).isOfFamily(Family.REPLACE_CREDENTIAL),
                        () -> assertThat(EXPIRED).isOfFamily(Family.OPEN_NETWORK),
                        "REPLACE_CREDENTIAL"),
                pair(
                        () -> assertThat(EXPIRED).showsFailure(),
                        () -> assertThat(UNKNOWN).showsFailure(),
                        "the ranking is"),
                pair(
                        () -> assertThat(UNKNOWN).showsNoFailure(),
                        () -> assertThat(EXPIRED).showsNoFailure(),
                        "token-expired"));
    }

    static Stream<Pair> onFailures() {
        String base64 = Base64.getEncoder().encodeToString("3f0c17aa".getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                pair(
                        () -> assertThat(FAILURE).hasStatus(401),
                        () -> assertThat(FAILURE).hasStatus(403),
                        "401"),
                pair(
                        () -> assertThat(FAILURE).isNotRetryable(),
                        () -> assertThat(FAILURE).isRetryable(),
                        "waiting may cure"),
                pair(
                        () -> assertThat(FAILURE).couldBeCuredByANewCredential(),
                        () -> assertThat(FAILURE).isNotCuredByANewCredential(),
                        "token-expired"),
                pair(
                        () -> assertThat(FAILURE).mustBeActedOnBy(Actor.ACCOUNT_OWNER),
                        () -> assertThat(FAILURE).mustBeActedOnBy(Actor.SITE_OPERATOR),
                        "SITE_OPERATOR"),
                pair(
                        () -> assertThat(FAILURE).hasTraceId("3f0c17aa"),
                        () -> assertThat(FAILURE).hasTraceId("other"),
                        "3f0c17aa"),
                pair(
                        () -> assertThat(AuthFailure.of(noAnswer())).hasNoStatus(),
                        () -> assertThat(FAILURE).hasNoStatus(),
                        "401"),
                pair(
                        () -> assertThat(FAILURE).showsNoSecret("FAKE-secret", base64),
                        () -> assertThat(FAILURE).showsNoSecret("FAKE-secret", "3f0c17aa"),
                        "but secret number 2 is there"),
                pair(
                        () -> assertThat(AuthFailureException.of(FAILURE))
                                .isExactlyInstanceOf(CredentialRefusedException.class)
                                .hasMessageContaining("401")
                                .failure()
                                .suspectsFirst(TOKEN_EXPIRED),
                        () -> assertThat(AuthFailureException.of(FAILURE)).hasMessageContaining("403"),
                        "403"));
    }

    private static Diagnosis noAnswer() {
        return Diagnostician.withOnly(List.of(new AcmeKnowledge()))
                .diagnose(Exchange.builder().status(Fact.absent()).build());
    }

    static Stream<Pair> onExplanations() {
        return Stream.of(
                pair(
                        () -> assertThat(FAILURE.explain()).names(TOKEN_EXPIRED),
                        () -> assertThat(FAILURE.explain()).names(CREDENTIALS_MISSING),
                        "What to do"),
                pair(
                        () -> assertThat(FAILURE.explain()).isOfCertainty(Certainty.SURE),
                        () -> assertThat(FAILURE.explain()).isOfCertainty(Certainty.UNSURE),
                        "SURE"),
                pair(
                        () -> assertThat(FAILURE.explain()).because("the token expired"),
                        () -> assertThat(FAILURE.explain()).because("a dream"),
                        "<a dream>"),
                pair(
                        () -> assertThat(FAILURE.explain()).tells(Actor.ACCOUNT_OWNER, "Create a new token"),
                        () -> assertThat(FAILURE.explain()).tells(Actor.CALLER, "Create a new token"),
                        "CALLER"),
                pair(
                        () -> assertThat(FAILURE.explain()).alsoNames(),
                        () -> assertThat(FAILURE.explain()).alsoNames(CREDENTIALS_MISSING),
                        "[credentials-missing]"),
                pair(
                        () -> assertThat(FAILURE.explain()).repeats("token_expired"),
                        () -> assertThat(FAILURE.explain()).repeats("nothing"),
                        "[token_expired]"),
                pair(
                        () -> assertThat(FAILURE.explain()).says("came back as 401,\nanswered by Acme Tracker itself"),
                        () -> assertThat(FAILURE.explain()).says("came back", "as 403"),
                        "<as 403>"),
                pair(
                        () -> assertThat(FAILURE.explain()).doesNotSay("a dream"),
                        () -> assertThat(FAILURE.explain()).doesNotSay("Create a new\ntoken"),
                        "Create a new"),
                pair(
                        () -> assertThat(FAILURE.explain()).showsNoSecret("FAKE-secret"),
                        () -> assertThat(FAILURE.explain()).showsNoSecret("3f0c17aa"),
                        "no secret in the text"));
    }

    @ParameterizedTest
    @MethodSource({"onDiagnoses", "onFailures", "onExplanations"})
    void anAssertionPassesOnWhatItAsserts(Pair pair) {
        assertThatCode(pair.right()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource({"onDiagnoses", "onFailures", "onExplanations"})
    void anAssertionFailsOnTheContraryAndShowsWhatThereIs(Pair pair) {
        assertThatThrownBy(pair.wrong()).isInstanceOf(AssertionError.class).hasMessageContaining(pair.says());
    }

    @Test
    void aLeakIsReportedWithoutTheSecret() {
        assertThatThrownBy(() -> assertThat(FAILURE).showsNoSecret("3f0c17aa"))
                .isInstanceOf(AssertionError.class)
                .hasMessageNotContaining("3f0c17aa");
    }

    @Test
    void aDescriptionGoesAlong() {
        assertThatThrownBy(() -> assertThat(AuthFailureException.of(FAILURE))
                        .as("the first call")
                        .failure()
                        .suspectsFirst(TOKEN_EXPIRED)
                        .because("a dream"))
                .hasMessageContaining("[the first call]");
    }

    @Test
    void aBlankSecretIsAMistakeOfTheTest() {
        assertThatThrownBy(() -> assertThat(FAILURE).showsNoSecret(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
