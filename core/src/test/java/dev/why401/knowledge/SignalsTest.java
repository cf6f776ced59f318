package dev.why401.knowledge;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.knowledge.BasicSignalRows.Row;
import dev.why401.knowledge.Reading.CannotTell;
import dev.why401.knowledge.Reading.NotSeen;
import dev.why401.knowledge.Reading.Seen;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each basic signal against an exchange in which it is seen, one in which it is not, and one that shows nothing. */
class SignalsTest {
    private static final Exchange NOTHING = Exchange.builder().build();

    static Stream<Row> rows() {
        return BasicSignalRows.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aSignalIsSeenWithTheQuoteThatProvesIt(Row row) {
        Reading reading = row.signal().read(row.seen());

        assertThat(reading).isInstanceOf(Seen.class);
        assertThat(((Seen) reading).quote()).isEqualTo(row.quote());
        assertThat(((Seen) reading).topics()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aSignalIsNotSeenWhereItWouldHaveBeen(Row row) {
        assertThat(row.signal().read(row.notSeen())).isInstanceOf(NotSeen.class);
        assertThat(row.signal().not().read(row.notSeen())).isInstanceOf(Seen.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aSignalCannotTellAndSaysWhatIsMissingWhereNothingWasShown(Row row) {
        Reading reading = row.signal().read(NOTHING);

        assertThat(reading).isInstanceOf(CannotTell.class);
        assertThat(((CannotTell) reading).missing())
                .hasSize(1)
                .allSatisfy(missing -> assertThat(missing).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void sentenceAndDenialAreClauses(Row row) {
        assertThat(List.of(row.signal().sentence(), row.signal().denial()))
                .doesNotHaveDuplicates()
                .allSatisfy(clause -> assertThat(clause).isNotBlank().doesNotEndWith("."));
    }

    @Test
    void theTableHoldsEachSignal() {
        Set<String> factories = Arrays.stream(Signals.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == Signal.class)
                .map(Method::getName)
                .collect(toSet());

        Set<String> rows = rows().map(Row::factory).collect(toSet());

        assertThat(rows).isEqualTo(factories);
    }

    @Test
    void aHeaderThatWasNotShownMayHaveBeenThere() {
        Exchange shownInPart = Exchange.builder()
                .shownResponseHeaders(BasicSignalRows.fields("Server", "nginx"))
                .build();

        assertThat(Signals.responseHeader("CF-RAY").read(shownInPart))
                .isEqualTo(Reading.cannotTell("the headers of the answer (CF-RAY)"));
        assertThat(Signals.responseHeader("CF-RAY").not().read(shownInPart)).isInstanceOf(CannotTell.class);
        assertThat(Signals.responseHeader("Server", "cloudflare").read(shownInPart))
                .isInstanceOf(NotSeen.class);
    }

    @Test
    void wordsThatAreNotInTheStartOfABodyMayBeInTheRest() {
        Exchange start = Exchange.builder().startOfBody("Dear", "it broke off").build();

        assertThat(Signals.bodySays("denied").read(start)).isInstanceOf(CannotTell.class);
        assertThat(Signals.bodySays("dear").read(start)).isInstanceOf(Seen.class);
        assertThat(Signals.jsonHas("message")
                        .read(Exchange.builder()
                                .startOfBody("{\"message\":\"cut of", "it broke off")
                                .build()))
                .isInstanceOf(CannotTell.class);
    }

    @Test
    void aChallengeIsReadOnEveryStatusAndAlsoFromAProxy() {
        Exchange forbidden = Exchange.builder()
                .status(Fact.present(403))
                .responseHeaders(BasicSignalRows.fields("Proxy-Authenticate", "Negotiate"))
                .build();

        assertThat(Signals.seen(Signals.challengeOffers("Negotiate"), forbidden))
                .isTrue();
    }

    @Test
    void theClockOfACachedAnswerSaysNothing() {
        Exchange cached = Exchange.builder()
                .responseHeaders(BasicSignalRows.fields("Date", "Fri, 20 Nov 2026 12:00:00 GMT", "Age", "90000"))
                .receivedAt(Instant.parse("2026-11-20T12:00:00Z").plusSeconds(90_000))
                .build();

        assertThat(Signals.clocksDifferByMoreThan(Duration.ofMinutes(5)).read(cached))
                .isInstanceOf(CannotTell.class);
    }
}
