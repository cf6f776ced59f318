package dev.why401.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TransportProblem;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Readings;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.SignalSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The engine reads the signals of all rules together; what it finds is what each of them reads alone. */
class RulesReadTogetherTest {
    private static final Product[] PRODUCTS = {
        Product.JIRA_CLOUD, Product.JIRA_DATA_CENTER, Product.JIRA_ALIGN, Product.CONFLUENCE_CLOUD, Product.of("other")
    };

    private static final List<TransportProblem.Kind> KINDS = List.of(TransportProblem.Kind.values());

    @Test
    void readsEachRuleAsItsSignalReadsItself() {
        List<Signal> signals = Diagnostician.ofDefaults().packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(rule -> rule.signal())
                .toList();
        SignalSet together = SignalSet.of(signals);
        int seen = 0;
        int untold = 0;
        int number = 0;
        for (CorpusCase recorded : Corpus.open()) {
            for (Exchange exchange : variants(recorded.exchange(), number++)) {
                Readings readings = together.read(exchange);
                for (int i = 0; i < signals.size(); i++) {
                    Reading alone = signals.get(i).read(exchange);
                    if (alone instanceof Reading.Seen) {
                        seen++;
                        assertCandidate(readings, i, recorded);
                    } else if (alone instanceof Reading.CannotTell) {
                        untold++;
                    }
                    if (!readings.get(i).equals(alone)) {
                        assertThat(readings.get(i))
                                .as(recorded.id() + ": " + signals.get(i).sentence())
                                .isEqualTo(alone);
                    }
                }
            }
        }
        assertThat(signals).hasSizeGreaterThan(900);
        assertThat(seen).isGreaterThan(10_000);
        assertThat(untold).isGreaterThan(100_000);
    }

    private static void assertCandidate(Readings readings, int signal, CorpusCase recorded) {
        if (readings.nextCandidate(signal) != signal) {
            assertThat(readings.nextCandidate(signal)).as(recorded.id()).isEqualTo(signal);
        }
    }

    /** The exchange as recorded, and with parts of it unknown, absent, cut, in capitals or in another place. */
    private static List<Exchange> variants(Exchange whole, int number) {
        String text = whole.body().value().map(ShownText::text).orElse("no body");
        Scrubber scrubber = Scrubber.patternsOnly();
        List<HeaderFacts.Field> shouted = new ArrayList<>();
        for (HeaderFacts.Field field : whole.responseHeaders().fields()) {
            shouted.add(new HeaderFacts.Field(
                    field.name().toUpperCase(Locale.ROOT), field.value().toUpperCase(Locale.ROOT) + " \u212a"));
        }
        Changed as = new Changed(whole);
        return List.of(
                whole,
                as.status(Fact.unknown()).exchange(),
                as.headers(HeaderFacts.unknown()).exchange(),
                as.headers(HeaderFacts.complete(shouted, scrubber)).exchange(),
                as.body(Fact.unknown()).product(Fact.unknown()).exchange(),
                as.product(Fact.present(PRODUCTS[number % PRODUCTS.length])).exchange(),
                as.body(Fact.absent()).log(whole.body()).exchange(),
                as.body(Fact.present(ShownText.startOf(text, "cut", scrubber)))
                        .headers(HeaderFacts.partial(whole.responseHeaders().fields(), scrubber))
                        .log(Fact.present(ShownText.of("\u0130 " + text.toUpperCase(Locale.ROOT), scrubber)))
                        .exchange(),
                as.status(Fact.absent())
                        .body(Fact.unknown())
                        .problem(new TransportProblem(
                                KINDS.get(number % KINDS.size()),
                                text,
                                Fact.unknown(),
                                Fact.present("CN=Some Proxy CA")))
                        .exchange());
    }

    /** A copy of an exchange with some parts exchanged, received at a time that is far from any Date header. */
    private record Changed(
            Exchange of,
            Fact<Product> product,
            Fact<Integer> status,
            HeaderFacts headers,
            Fact<ShownText> body,
            Fact<ShownText> log,
            Fact<TransportProblem> problem) {

        Changed(Exchange of) {
            this(of, of.product(), of.status(), of.responseHeaders(), of.body(), of.logLine(), of.problem());
        }

        Changed product(Fact<Product> other) {
            return new Changed(of, other, status, headers, body, log, problem);
        }

        Changed status(Fact<Integer> other) {
            return new Changed(of, product, other, headers, body, log, problem);
        }

        Changed headers(HeaderFacts other) {
            return new Changed(of, product, status, other, body, log, problem);
        }

        Changed body(Fact<ShownText> other) {
            return new Changed(of, product, status, headers, other, log, problem);
        }

        Changed log(Fact<ShownText> other) {
            return new Changed(of, product, status, headers, body, other, problem);
        }

        Changed problem(TransportProblem other) {
            return new Changed(of, product, status, headers, body, log, Fact.present(other));
        }

        Exchange exchange() {
            return new Exchange(
                    product,
                    of.method(),
                    of.address(),
                    of.requestHeaders(),
                    of.credential(),
                    of.redirects(),
                    status,
                    headers,
                    body,
                    log,
                    problem,
                    of.context(),
                    Fact.present(Instant.parse("2026-11-20T12:00:00Z")));
        }
    }
}
