package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Reading.Seen;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The quotes of one exchange, each read when somebody wants to show it. Thread-safe. */
final class Quotes {
    private final Exchange exchange;
    private final Memory memory;

    /** By the number of the rule. */
    private final ConcurrentMap<Integer, String> known = new ConcurrentHashMap<>();

    Quotes(Exchange exchange, Memory memory) {
        this.exchange = exchange;
        this.memory = memory;
    }

    Exchange exchange() {
        return exchange;
    }

    /** Keeps the quote of a rule that must not be asked again. */
    void keep(RuleBook.Entry rule, String quote) {
        known.put(rule.number(), quote);
    }

    /** Returns what proves that the rule sees something; empty when there is nothing to quote. */
    String of(RuleBook.Entry rule) {
        String quote = known.get(rule.number());
        if (quote == null) {
            quote = rule.rule().signal().read(exchange) instanceof Seen seen ? seen.quote() : "";
            known.put(rule.number(), quote);
        }
        return quote;
    }

    /** Returns the marks that recorded failures of a cause have in common with this exchange. */
    String ofLikeness(int cause) {
        return memory.resemblance().quote(exchange, cause);
    }
}
