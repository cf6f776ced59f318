package dev.why401.knowledge;

import static dev.why401.knowledge.Signals.bodySays;
import static dev.why401.knowledge.Signals.logSays;

import dev.why401.knowledge.DeliverySignals.LineShown;
import dev.why401.knowledge.DeliverySignals.WholeBody;

/**
 * What neither a log line nor a body says, as far as they are shown. Of a line of a log the body is unknown, and what it might
 * have said does not count; {@code says(...).not()} is unknown then.
 */
public final class Unsaid {
    private Unsaid() {}

    /** Seen when the log line or the body is shown and neither says any of the phrases. */
    public static Signal of(String... noneOf) {
        Signal log = logSays(noneOf).not();
        Signal body = bodySays(noneOf).not();
        return Signal.anyOf(log.and(body), log.and(new WholeBody().not()), body.and(new LineShown().not()));
    }
}
