package dev.why401.knowledge;

import static dev.why401.knowledge.Signals.bodySays;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.onlyOn;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.pathStartsWith;
import static dev.why401.knowledge.Signals.requestHeader;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.responseHeaderStartingWith;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scrubber;
import dev.why401.knowledge.BasicSignalRows.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link Signal#read} is the specification; reading many signals together must tell the same. */
class SignalSetTest {
    private static final Exchange NOTHING = Exchange.builder().build();
    private static final List<Row> ROWS =
            BasicSignalRows.all().sorted(Comparator.comparing(Row::factory)).toList();

    private static final List<Exchange> EXCHANGES = Stream.concat(
                    Stream.of(NOTHING), ROWS.stream().flatMap(row -> Stream.of(row.seen(), row.notSeen())))
            .toList();

    private static void assertSameReadings(List<Signal> signals, List<Exchange> exchanges) {
        SignalSet set = SignalSet.of(signals);
        for (Exchange exchange : exchanges) {
            Readings readings = set.read(exchange);
            for (int i = 0; i < signals.size(); i++) {
                Reading plain = signals.get(i).read(exchange);
                String what = signals.get(i).sentence() + " in " + exchange;

                assertThat(readings.isSeen(i)).as(what).isEqualTo(plain instanceof Reading.Seen);
                assertThat(readings.missing(i)).as(what).isEqualTo(missing(plain));
                assertThat(readings.get(i)).as(what).isEqualTo(plain);
                assertThat(readings.nextCandidate(i) == i || !readings.isSeen(i))
                        .as(what)
                        .isTrue();
            }
        }
    }

    private static List<String> missing(Reading reading) {
        return reading instanceof Reading.CannotTell cannotTell
                ? cannotTell.missing().stream().sorted().toList()
                : List.of();
    }

    @Test
    void readsEachBasicSignalAsItReadsItself() {
        List<Signal> signals = new ArrayList<>();
        for (Row row : ROWS) {
            signals.add(row.signal());
            signals.add(row.signal().not());
        }

        assertThat(signals).hasSizeGreaterThan(100);
        assertSameReadings(signals, EXCHANGES);
    }

    @Test
    void readsCompositionsAsTheyReadThemselves() {
        Random random = new Random(401);
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            signals.add(composition(random, 3));
        }

        assertSameReadings(signals, EXCHANGES);
    }

    private static Signal composition(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return ROWS.get(random.nextInt(ROWS.size())).signal();
        }
        Signal one = composition(random, depth - 1);
        Signal other = composition(random, depth - 1);
        return switch (random.nextInt(7)) {
            case 0, 1 -> one.and(other);
            case 2, 3 -> one.or(other, ROWS.get(random.nextInt(ROWS.size())).signal());
            case 4 -> one.not();
            case 5 -> one.as("in other words");
            default -> onlyOn(one, Product.JIRA_CLOUD, Product.AHA);
        };
    }

    @Test
    void foldsLettersBeyondAsciiAsSignalsDo() {
        String kelvin = "\u212a";
        String longS = "\u017f";
        List<Signal> signals = List.of(
                responseHeader("X-Kind"),
                responseHeader("X-Kind", "task"),
                responseHeader("X-Kind", "ta" + longS + "k"),
                responseHeader("X-" + kelvin + "ind"),
                responseHeaderStartingWith("x-k"),
                responseHeaderStartingWith("x-" + kelvin),
                requestHeader("X-Kind", "task"),
                pathContains("/Task"),
                pathContains("/ta" + longS + "k"),
                pathStartsWith("/tas" + kelvin),
                bodySays("ta" + longS + "k"),
                says("TASK"),
                matches("a task", "task", "ta\\wk"));
        List<Exchange> exchanges = new ArrayList<>();
        for (String word : List.of("task", "TASK", "tas" + kelvin, "ta" + longS + "k", "\u0130 task", "other")) {
            for (String name : List.of("X-Kind", "x-kind", "X-" + kelvin + "IND", "Y")) {
                exchanges.add(Exchange.builder(Scrubber.patternsOnly())
                        .url("https://acme.example/" + word)
                        .requestHeaders(List.of(new Field(name, word)))
                        .responseHeaders(List.of(new Field(name, word), new Field("Server", "x")))
                        .body(word)
                        .build());
                exchanges.add(Exchange.builder(Scrubber.patternsOnly())
                        .shownResponseHeaders(List.of(new Field(name, word)))
                        .startOfBody(word, "it was cut")
                        .logLine(word)
                        .build());
            }
        }

        assertSameReadings(signals, exchanges);
    }

    /** Two signals that differ in nothing but what no record compares. */
    @Test
    void keepsPatternsApartThatDifferInTheirRegexOnly() {
        List<Signal> signals = List.of(matches("it", "a", "ab"), matches("it", "a", "ac"), matches("it", "a", "ab"));

        assertSameReadings(signals, List.of(Exchange.builder().body("ab").build()));
    }

    private record Spelled(String sentence, String word, List<String> asked) implements Signal {
        @Override
        public Reading read(Exchange exchange) {
            asked.add(word);
            return exchange.method().is(word) ? Reading.seen(word, Topic.REQUEST) : Reading.notSeen();
        }
    }

    @Test
    void asksASignalThatIsNotComposedFromOursAndAsksItOnce() {
        List<String> asked = new ArrayList<>();
        Signal spelled = new Spelled("the method is spelled so", "GET", asked);
        List<Signal> signals = List.of(spelled.and(status(401)), spelled.not(), spelled);
        Exchange exchange =
                Exchange.builder().method("GET").status(Fact.present(401)).build();

        Readings readings = SignalSet.of(signals).read(exchange);

        assertThat(readings.isSeen(0)).isTrue();
        assertThat(readings.isSeen(1)).isFalse();
        assertThat(readings.get(2)).isEqualTo(Reading.seen("GET", Topic.REQUEST));
        assertThat(asked).containsExactly("GET");
        assertSameReadings(signals, EXCHANGES);
    }

    @Test
    void letsABrokenSignalHarmNobodyElse() {
        Signal broken = new Signal() {
            @Override
            public String sentence() {
                return "it breaks";
            }

            @Override
            public Reading read(Exchange exchange) {
                throw new IllegalStateException("broken");
            }
        };
        Readings readings = SignalSet.of(List.of(
                        status(401),
                        broken,
                        broken.and(status(401)),
                        status(401).or(broken)))
                .read(Exchange.builder().status(Fact.present(401)).build());

        assertThat(readings.isSeen(0)).isTrue();
        assertThatThrownBy(() -> readings.isSeen(1)).hasMessage("broken");
        assertThatThrownBy(() -> readings.isSeen(2)).hasMessage("broken");
        assertThat(readings.isSeen(3)).isTrue();
    }
}
