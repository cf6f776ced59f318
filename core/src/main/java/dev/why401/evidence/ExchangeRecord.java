package dev.why401.evidence;

import static java.util.Objects.requireNonNull;

/**
 * Holds one line of a file of exchange records: the call and the name that the file gives it.
 *
 * @param id the record's {@code id}, scrubbed, at most 200 characters; unknown when the line has none
 * @param isIdNumber whether the {@code id} is a number in the file and not a text
 * @param exchange what the line shows of the call
 */
public record ExchangeRecord(Fact<String> id, boolean isIdNumber, Exchange exchange) {
    public ExchangeRecord {
        requireNonNull(id, "id");
        requireNonNull(exchange, "exchange");
    }

    /** Holds a call whose name, if it has one, is a text. */
    public ExchangeRecord(Fact<String> id, Exchange exchange) {
        this(id, false, exchange);
    }
}
