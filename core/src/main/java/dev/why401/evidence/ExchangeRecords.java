package dev.why401.evidence;

/**
 * Reads many exchange records, see {@link ExchangeJson}: the bodies and log lines of one are often those of another, and are
 * scrubbed and parsed once. Keeps no text in which anything was hidden. Thread-safe.
 */
public final class ExchangeRecords {
    private final TextMemo<ShownText> texts = new TextMemo<>();

    /**
     * Returns the exchange and the id of a record without the values that {@code secrets} finds in it.
     *
     * @throws IllegalArgumentException if the line is not an exchange record; the message says what was expected and repeats
     *     nothing of the line
     */
    public ExchangeRecord read(String jsonLine, ExchangeJson.SecretFinder secrets) {
        return ExchangeJsonReader.read(jsonLine, secrets, texts);
    }
}
