package dev.why401.capture;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TextMemo;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads out of the texts of an exchange what the exchange does not hold as a fact: a log line such as {@code 401 Client Error:
 * Unauthorized for url: https://...} shows a status and an address, and a page that is titled {@code Unauthorized (401)} shows
 * the status with which it came. What is known already stays as it is. Thread-safe.
 */
public final class ShownElsewhere {
    private static final LogFacts NOTHING = new LogFacts();

    /** What the texts of log lines and bodies show; not changed any more. */
    private final TextMemo<LogFacts> ofLines = new TextMemo<>();

    private final TextMemo<LogFacts> ofBodies = new TextMemo<>();

    /** Returns the exchange with what its log line or its body shows of the call; the same one if no status is shown there. */
    public Exchange completed(Exchange exchange) {
        if (exchange.status().isKnown() || exchange.problem().isPresent()) {
            return exchange;
        }
        ShownText line = exchange.logLine().orNull();
        Exchange call = line == null ? null : callIn(line.text());
        if (call != null) {
            return with(call, exchange);
        }
        LogFacts facts = line == null ? NOTHING : ofLines.get(line.withoutMoments(), ShownElsewhere::inLine);
        ShownText body = exchange.body().orNull();
        if (facts.status() == null && body != null) {
            facts = ofBodies.get(body.text(), ShownElsewhere::inBody);
        }
        if (facts.status() == null) {
            return exchange;
        }
        return new Exchange(
                exchange.product(),
                exchange.method().isKnown() ? exchange.method() : Fact.ofShown(facts.method()),
                exchange.address().isKnown() ? exchange.address() : Address.read(facts.url()),
                exchange.requestHeaders(),
                exchange.credential(),
                exchange.redirects(),
                Fact.ofShown(facts.status()),
                headers(exchange, facts),
                exchange.body(),
                exchange.logLine(),
                exchange.problem(),
                exchange.context(),
                exchange.receivedAt());
    }

    /**
     * Returns the last call of a log of calls that did not just succeed, with the redirects that led to its answer; {@code null} if
     * the line is no such log. The first answer that stands in it is often not the last.
     */
    private static @Nullable Exchange callIn(String line) {
        boolean ofPool = PoolLog.isIn(line);
        if (!ofPool && (!line.contains("-- ") || !InputKind.isCallLog(line))) {
            return null;
        }
        List<Exchange> calls = new ArrayList<>();
        EvidenceReader.Sink sink = new EvidenceReader.Sink() {
            @Override
            public void exchange(CapturedExchange captured) {
                Exchange call = captured.exchange();
                boolean redirected = !call.redirects().value().orElse(List.of()).isEmpty();
                if (redirected || call.status().map(status -> status >= 300).is(true)) {
                    calls.add(call);
                }
            }

            @Override
            public void problem(long lineNumber, String sentence) {}

            @Override
            public boolean wantsHidden() {
                return false;
            }
        };
        try {
            if (ofPool) {
                PoolLog.read(line, sink);
            } else {
                EvidenceReader.read(new StringReader(line), Optional.of(InputKind.HTTP), sink);
            }
        } catch (IOException | UnreadableEvidenceException notUnderstood) {
            return null;
        }
        return calls.isEmpty() ? null : calls.get(calls.size() - 1);
    }

    private static Exchange with(Exchange call, Exchange exchange) {
        boolean told = exchange.credential().scheme().isKnown();
        HeaderFacts sent = exchange.requestHeaders();
        HeaderFacts received = exchange.responseHeaders();
        return new Exchange(
                exchange.product(),
                exchange.method().isKnown() ? exchange.method() : call.method(),
                exchange.address().isKnown() ? exchange.address() : call.address(),
                sent.isComplete() || !sent.fields().isEmpty() ? sent : call.requestHeaders(),
                told ? exchange.credential() : call.credential(),
                exchange.redirects().isKnown() ? exchange.redirects() : call.redirects(),
                call.status(),
                received.isComplete() || !received.fields().isEmpty() ? received : call.responseHeaders(),
                exchange.body().isKnown() ? exchange.body() : call.body(),
                exchange.logLine(),
                exchange.problem(),
                exchange.context(),
                exchange.receivedAt());
    }

    private static LogFacts inLine(String line) {
        if (!mayShowStatus(line)) {
            return NOTHING;
        }
        LogFacts facts = new LogFacts();
        LogText.Words words = LogText.status(line, LogLevel.QUIET, facts);
        if (facts.status() == null) {
            return NOTHING;
        }
        AddressWords.read(words.words(), facts);
        return facts;
    }

    private static LogFacts inBody(String body) {
        if (!mayShowStatus(body)) {
            return NOTHING;
        }
        LogFacts facts = new LogFacts();
        StatusWords.read(body, facts);
        return facts;
    }

    /** Most texts end here: no three digits of a status, and no word for one. */
    private static boolean mayShowStatus(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean hundreds = text.charAt(i) >= '2' && text.charAt(i) <= '5';
            if (hundreds && isDigit(text.charAt(i + 1)) && isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        return text.contains("tatus") || text.contains("Response: ") || text.contains("FileNotFoundException: http");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static HeaderFacts headers(Exchange exchange, LogFacts facts) {
        HeaderFacts shown = exchange.responseHeaders();
        return shown.isComplete()
                        || !shown.fields().isEmpty()
                        || facts.answered().isEmpty()
                ? shown
                : HeaderFacts.partial(facts.answered(), Scrubber.patternsOnly());
    }
}
