package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import dev.why401.evidence.ExchangeRecord;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TransportProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads samples and keeps what came out of them. */
final class Captures implements EvidenceReader.Sink {
    /** Each planted secret holds this, so that one look finds any of them. */
    static final String PLANTED = "FAKE";

    final List<CapturedExchange> exchanges = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    @Override
    public void exchange(CapturedExchange captured) {
        exchanges.add(captured);
    }

    @Override
    public void problem(long lineNumber, String sentence) {
        problems.add(lineNumber + ": " + sentence);
    }

    static Captures of(String input) {
        return of(input, Optional.empty());
    }

    static Captures of(String input, InputKind kind) {
        return of(input, Optional.of(kind));
    }

    static Captures of(String input, Optional<InputKind> kind) {
        Captures captures = new Captures();
        try {
            EvidenceReader.read(new StringReader(input), kind, captures);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        captures.assertNothingPlantedIsShown();
        return captures;
    }

    static Captures ofSample(String name) {
        return of(sample(name));
    }

    static String sample(String name) {
        try (InputStream in = Captures.class.getResourceAsStream("/capture/" + name)) {
            assertThat(in).as("sample %s", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Exchange only() {
        assertThat(exchanges).hasSize(1);
        return exchanges.get(0).exchange();
    }

    List<String> hidden() {
        return exchanges.stream().flatMap(one -> one.hidden().stream()).toList();
    }

    private void assertNothingPlantedIsShown() {
        for (CapturedExchange captured : exchanges) {
            Exchange exchange = captured.exchange();
            assertThat(List.of(
                            captured.toString(),
                            ExchangeJson.write(new ExchangeRecord(captured.id(), exchange)),
                            exchange.body().map(ShownText::text).value().orElse(""),
                            exchange.logLine().map(ShownText::text).value().orElse(""),
                            exchange.problem()
                                    .map(TransportProblem::words)
                                    .value()
                                    .orElse(""),
                            serialized(exchange)))
                    .allSatisfy(shown -> assertThat(shown).doesNotContainIgnoringCase(PLANTED));
        }
        assertThat(String.join("\n", problems)).doesNotContainIgnoringCase(PLANTED);
    }

    private static String serialized(Exchange exchange) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exchange);
        } catch (IOException notSerializable) {
            throw new UncheckedIOException(notSerializable);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
