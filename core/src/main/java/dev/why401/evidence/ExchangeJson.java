package dev.why401.evidence;

import java.util.List;

/**
 * Reads and writes exchange records: one JSON object a line, with the fields {@code id}, {@code product},
 * {@code request{method, url, headers}}, {@code auth{scheme, principal, secret}}, {@code redirects[{status, location}]},
 * {@code response{status, headers, body}}, {@code logLine} and {@code context{previouslyWorked, worksInBrowser, worksInCurl,
 * otherMachinesWork, lastWorked}}.
 *
 * <p>{@code null}, a missing key and empty headers mean "not shown" and become unknown; headers that are shown are some of
 * them, never all. {@code "none"} as a scheme, principal or secret says that none was sent, {@code "unknown"} that nobody knows.
 * Headers are an object whose values are texts or lists of them, or a list of {@code {name, value}}.
 * An empty list of redirects becomes unknown as well, for most clients follow a redirect without a word about it. The
 * products {@code gateway} and {@code other} name no product. A body that ends in {@code ...} or is exactly as long as a
 * record may be (2,000 characters) is read as the start of one. Keys that are not listed are skipped.
 *
 * <p>The format holds less than an {@link Exchange}: complete headers come back as partial ones, findings about the shape of
 * the credential, the claims of a token and the time of the answer are not written, and of a {@link TransportProblem} the
 * words are written as the log line if there is no other.
 */
public final class ExchangeJson {
    /** The longest line that is read: 1 Mi UTF-16 units. */
    public static final int LONGEST_LINE = 1024 * 1024;

    /** Finds the secrets of one record while its raw values are in hand. */
    @FunctionalInterface
    public interface SecretFinder {
        /**
         * Returns the scrubber for all texts of the record.
         *
         * @param urls the address that was called and those that redirects pointed to, as far as they are shown
         * @param requestHeaders the headers that were sent, with their values; not to be kept
         * @param responseHeaders the headers of the answer, with their values; not to be kept
         */
        Scrubber scrubberFor(
                List<String> urls, List<HeaderFacts.Field> requestHeaders, List<HeaderFacts.Field> responseHeaders);
    }

    private ExchangeJson() {}

    /**
     * Returns the exchange that a record shows; secrets are found by their shape.
     *
     * @throws IllegalArgumentException if the line is not an exchange record; the message says what was expected and repeats
     *     nothing of the line
     */
    public static Exchange read(String jsonLine) {
        return readRecord(jsonLine).exchange();
    }

    /**
     * Returns the exchange and the id of a record; secrets are found by their shape.
     *
     * @throws IllegalArgumentException if the line is not an exchange record; the message says what was expected and repeats
     *     nothing of the line
     */
    public static ExchangeRecord readRecord(String jsonLine) {
        return readRecord(jsonLine, Scrubber.patternsOnly());
    }

    /**
     * Returns the exchange and the id of a record without the values that {@code scrubber} knows.
     *
     * @throws IllegalArgumentException if the line is not an exchange record; the message says what was expected and repeats
     *     nothing of the line
     */
    public static ExchangeRecord readRecord(String jsonLine, Scrubber scrubber) {
        return readRecord(jsonLine, (urls, requestHeaders, responseHeaders) -> scrubber);
    }

    /**
     * Returns the exchange and the id of a record without the values that {@code secrets} finds in it. The line is read once.
     *
     * @throws IllegalArgumentException if the line is not an exchange record; the message says what was expected and repeats
     *     nothing of the line
     */
    public static ExchangeRecord readRecord(String jsonLine, SecretFinder secrets) {
        return ExchangeJsonReader.read(jsonLine, secrets, null);
    }

    /** Returns the exchange as a record on one line, without a line end. */
    public static String write(Exchange exchange) {
        return write(new ExchangeRecord(Fact.unknown(), exchange));
    }

    /** Returns the exchange with its id as a record on one line, without a line end. */
    public static String write(ExchangeRecord exchangeRecord) {
        return ExchangeJsonWriter.write(exchangeRecord);
    }
}
