package dev.why401.evaluation;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Makes as many exchange records as wanted out of the recorded ones, as real traffic would vary them: no two are equal, for
 * ids, times, numbers, keys of issues and names of sites differ, and each names a request id of its own. The same records each time.
 */
public final class VariedRecords {
    private static final Pattern ID = Pattern.compile("^\\{\"id\": ?\"[^\"]*+\"");
    private static final Pattern HEADERS = Pattern.compile("\"headers\": ?\\{(}?)");

    /** A time of day, a number in hexadecimal, a long number, the key of an issue in a path, and the site of all examples. */
    private static final Pattern VARYING =
            Pattern.compile("\\b\\d\\d:\\d\\d:\\d\\d\\b|\\b(?=[a-f]*+\\d)[0-9a-f]{8,}+\\b"
                    + "|\\b\\d{5,}+\\b|(?<=/)[A-Z]{2,10}+-\\d{1,9}+\\b|\\bacme\\b");

    private final List<String> recorded;
    private final SplittableRandom random = new SplittableRandom(401);

    /**
     * Takes records to vary.
     *
     * @param recorded exchange records, each a line of JSON that begins with its id
     */
    VariedRecords(List<String> recorded) {
        this.recorded = List.copyOf(recorded);
    }

    /** Prints as many varied records as the first argument says; with a second one, those that are only numbered anew. */
    public static void main(String[] arguments) {
        VariedRecords records = new VariedRecords(Corpus.linesToVary());
        int count = Integer.parseInt(arguments[0]);
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                out.print((arguments.length > 1 ? records.numbered(i) : records.varied(i)) + "\n");
            }
        }
    }

    /** Returns a recorded line with another id and nothing else changed. */
    String numbered(int number) {
        return ID.matcher(recorded.get(number % recorded.size())).replaceFirst("{\"id\": \"r-" + number + "\"");
    }

    /** Returns a recorded line with all that may vary changed. */
    String varied(int number) {
        String site = "acme" + random.nextInt(100_000);
        String shown = "\"headers\": {\"X-Request-Id\": \"" + Long.toHexString(random.nextLong()) + "\"";
        String named = HEADERS.matcher(numbered(number))
                .replaceFirst(headers -> shown + (headers.group(1).isEmpty() ? ", " : "}"));
        return VARYING.matcher(named).replaceAll(found -> found.group().equals("acme") ? site : changed(found.group()));
    }

    /** Changes digits and the letters of hexadecimal numbers; a time of day stays one, and a number keeps its length. */
    private String changed(String word) {
        boolean time = word.indexOf(':') >= 0;
        StringBuilder other = new StringBuilder(word);
        for (int i = word.indexOf('-') + 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                other.setCharAt(i, (char) (time ? '0' + random.nextInt(2) : '1' + random.nextInt(9)));
            } else if (c >= 'a' && c <= 'f') {
                other.setCharAt(i, (char) ('a' + random.nextInt(6)));
            }
        }
        return other.toString();
    }
}
