package dev.why401.capture;

import static java.util.Objects.requireNonNull;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import java.util.List;

/**
 * Holds one call that was read from pasted evidence. Immutable and thread-safe.
 *
 * @param id the name that the input gives the call, scrubbed; unknown when it gives none
 * @param isIdNumber whether the input writes that name as a JSON number and not as a text
 * @param exchange what the input shows of the call
 * @param hidden one clause for each secret that was replaced, such as "a credential of kind API token was here"; in the
 *     order found
 */
public record CapturedExchange(Fact<String> id, boolean isIdNumber, Exchange exchange, List<String> hidden) {
    public CapturedExchange {
        requireNonNull(id, "id");
        requireNonNull(exchange, "exchange");
        hidden = List.copyOf(hidden);
    }

    /** Holds a call whose name, if it has one, is a text. */
    public CapturedExchange(Fact<String> id, Exchange exchange, List<String> hidden) {
        this(id, false, exchange, hidden);
    }
}
