package dev.why401.capture;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TextMemo;

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
        LogFacts facts = line == null ? NOTHING : ofLines.get(line.text(), ShownElsewhere::inLine);
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
