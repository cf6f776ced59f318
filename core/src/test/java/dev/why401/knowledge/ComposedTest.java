package dev.why401.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Reading.CannotTell;
import dev.why401.knowledge.Reading.NotSeen;
import dev.why401.knowledge.Reading.Seen;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's three-valued logic: what is unknown decides nothing, unless the other side has decided already. */
class ComposedTest {
    private static final Exchange ANY = Exchange.builder().build();

    private enum Truth {
        SEEN,
        NOT_SEEN,
        CANNOT_TELL
    }

    /** A basic signal with a fixed reading. */
    private record Fixed(String sentence, Topic topic, Reading reading) implements BasicSignal {
        @Override
        public String denial() {
            return "not: " + sentence;
        }

        @Override
        public Reading read(Exchange exchange) {
            return reading;
        }
    }

    private static Signal signal(String name, Topic topic, Truth truth) {
        return new Fixed(
                name,
                topic,
                switch (truth) {
                    case SEEN -> Reading.seen("quote of " + name, topic);
                    case NOT_SEEN -> Reading.notSeen();
                    case CANNOT_TELL -> Reading.cannotTell("the missing of " + name);
                });
    }

    private static Signal a(Truth truth) {
        return signal("a", Topic.WORDS, truth);
    }

    private static Signal b(Truth truth) {
        return signal("b", Topic.STATUS, truth);
    }

    private static Truth truthOf(Signal signal) {
        Reading reading = signal.read(ANY);
        if (reading instanceof Seen) {
            return Truth.SEEN;
        }
        return reading instanceof NotSeen ? Truth.NOT_SEEN : Truth.CANNOT_TELL;
    }

    private static Seen seen(Signal signal) {
        return (Seen) signal.read(ANY);
    }

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({
        "SEEN, SEEN, SEEN",
        "SEEN, NOT_SEEN, NOT_SEEN",
        "SEEN, CANNOT_TELL, CANNOT_TELL",
        "NOT_SEEN, SEEN, NOT_SEEN",
        "NOT_SEEN, NOT_SEEN, NOT_SEEN",
        "NOT_SEEN, CANNOT_TELL, NOT_SEEN",
        "CANNOT_TELL, SEEN, CANNOT_TELL",
        "CANNOT_TELL, NOT_SEEN, NOT_SEEN",
        "CANNOT_TELL, CANNOT_TELL, CANNOT_TELL"
    })
    void andIsSeenWhenAllAreAndNotSeenWhenAnyIsNot(Truth left, Truth right, Truth both) {
        assertThat(truthOf(a(left).and(b(right)))).isEqualTo(both);
        assertThat(truthOf(Signal.allOf(a(left), b(right)))).isEqualTo(both);
    }

    @ParameterizedTest(name = "{0} or {1} is {2}")
    @CsvSource({
        "SEEN, SEEN, SEEN",
        "SEEN, NOT_SEEN, SEEN",
        "SEEN, CANNOT_TELL, SEEN",
        "NOT_SEEN, SEEN, SEEN",
        "NOT_SEEN, NOT_SEEN, NOT_SEEN",
        "NOT_SEEN, CANNOT_TELL, CANNOT_TELL",
        "CANNOT_TELL, SEEN, SEEN",
        "CANNOT_TELL, NOT_SEEN, CANNOT_TELL",
        "CANNOT_TELL, CANNOT_TELL, CANNOT_TELL"
    })
    void orIsSeenWhenAnyIsAndNotSeenWhenNoneIs(Truth left, Truth right, Truth either) {
        assertThat(truthOf(a(left).or(b(right)))).isEqualTo(either);
        assertThat(truthOf(Signal.anyOf(a(left), b(right)))).isEqualTo(either);
    }

    @ParameterizedTest(name = "not {0} is {1}")
    @CsvSource({"SEEN, NOT_SEEN", "NOT_SEEN, SEEN", "CANNOT_TELL, CANNOT_TELL"})
    void notTurnsAnAnswerRoundAndLeavesIgnoranceAlone(Truth truth, Truth turned) {
        assertThat(truthOf(a(truth).not())).isEqualTo(turned);
        assertThat(truthOf(a(truth).not().not())).isEqualTo(truth);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "SEEN, SEEN",
        "SEEN, NOT_SEEN",
        "SEEN, CANNOT_TELL",
        "NOT_SEEN, NOT_SEEN",
        "NOT_SEEN, CANNOT_TELL",
        "CANNOT_TELL, CANNOT_TELL"
    })
    void deMorganHolds(Truth left, Truth right) {
        assertThat(truthOf(a(left).and(b(right)).not()))
                .isEqualTo(truthOf(a(left).not().or(b(right).not())));
        assertThat(truthOf(a(left).or(b(right)).not()))
                .isEqualTo(truthOf(a(left).not().and(b(right).not())));
    }

    @Test
    void andJoinsQuotesAndSources() {
        Seen both = seen(a(Truth.SEEN).and(b(Truth.SEEN)));

        assertThat(both.quote()).isEqualTo("quote of a; quote of b");
        assertThat(both.topics()).containsExactlyInAnyOrder(Topic.WORDS, Topic.STATUS);
    }

    @Test
    void andQuotesTheSameWordsOnceAndLeavesOutEmptyQuotes() {
        Signal again = new Fixed("again", Topic.FORM, Reading.seen("quote of a", Topic.FORM));
        Signal silent = new Fixed("silent", Topic.COOKIES, Reading.seen("", Topic.COOKIES));

        assertThat(seen(a(Truth.SEEN).and(again, silent)).quote()).isEqualTo("quote of a");
    }

    @Test
    void orQuotesTheFirstThatIsSeenAndNamesItsSourceAlone() {
        Seen first = seen(Signal.anyOf(a(Truth.NOT_SEEN), b(Truth.SEEN), signal("c", Topic.TIME, Truth.SEEN)));

        assertThat(first).isEqualTo(new Seen("quote of b", Set.of(Topic.STATUS)));
    }

    @Test
    void whatIsMissingIsMissingOnceForEachPart() {
        Reading and = a(Truth.CANNOT_TELL)
                .and(b(Truth.CANNOT_TELL), a(Truth.CANNOT_TELL))
                .read(ANY);
        Reading or = b(Truth.CANNOT_TELL).or(a(Truth.NOT_SEEN)).read(ANY);

        assertThat(and).isEqualTo(new CannotTell(Set.of("the missing of a", "the missing of b")));
        assertThat(or).isEqualTo(new CannotTell(Set.of("the missing of b")));
    }

    @Test
    void whatIsNotThereHasNoQuoteAndTheSourcesThatWereLookedAt() {
        Signal named = a(Truth.NOT_SEEN).or(b(Truth.NOT_SEEN)).as("either of them");

        assertThat(seen(named.not())).isEqualTo(new Seen("", Set.of(Topic.WORDS, Topic.STATUS)));
    }

    @Test
    void aNameChangesTheSentenceAndNothingElse() {
        for (Truth truth : Truth.values()) {
            Signal named = a(truth).as("Jira said so");

            assertThat(named.sentence()).isEqualTo("Jira said so");
            assertThat(named.read(ANY)).isEqualTo(a(truth).read(ANY));
        }
    }

    @Test
    void theSentenceIsComposedAsTheLogicIs() {
        Signal a = a(Truth.SEEN);
        Signal b = b(Truth.SEEN);

        assertThat(a.and(b).sentence()).isEqualTo("a and b");
        assertThat(a.or(b).sentence()).isEqualTo("a or b");
        assertThat(a.not().sentence()).isEqualTo("not: a");
        assertThat(a.not().denial()).isEqualTo("a");
        assertThat(a.not().and(b).sentence()).isEqualTo("not: a and b");
    }

    @Test
    void aCompositionOfOneIsThatOne() {
        Signal a = a(Truth.SEEN);

        assertThat(Signal.allOf(a)).isSameAs(a);
        assertThat(Signal.anyOf(a)).isSameAs(a);
        assertThat(a.not().not()).isSameAs(a);
    }

    @Test
    void aCompositionTellsItsParts() {
        Signal a = a(Truth.SEEN);
        Signal b = b(Truth.SEEN);

        assertThat(a.and(b).parts()).containsExactly(a, b);
        assertThat(a.or(b).parts()).containsExactly(a, b);
        assertThat(a.not().parts()).containsExactly(a);
        assertThat(a.as("x").parts()).containsExactly(a);
        assertThat(a.parts()).isEmpty();
    }
}
