package dev.why401.capture;

import dev.why401.evidence.ExchangeJson;
import dev.why401.evidence.Fact;
import dev.why401.evidence.ShownText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads pasted evidence into exchanges. What the input does not show stays unknown.
 *
 * <p>Secrets are found while the input is taken apart, their shape is kept, and they are replaced before anything else sees
 * the text. Memory does not grow with the input: records and logs are read line by line, a HAR entry by entry, and of a body
 * or a log entry no more than {@link dev.why401.evidence.ShownText#LONGEST} is kept. Thread-safe; nothing is kept between
 * calls.
 */
public final class EvidenceReader {
    private static final int LOOKED_AT = 16 * 1024;
    private static final int LONGEST_LINE = 2 * ShownText.LONGEST;

    private EvidenceReader() {}

    /** Takes what was read, in the order of the input and on the thread that reads. */
    public interface Sink {
        /** Takes one call. */
        void exchange(CapturedExchange captured);

        /**
         * Takes a complaint about a part of the input; the rest is still read.
         *
         * @param lineNumber the number of the line from 1, or 0 if the complaint is about no single line
         * @param sentence what is wrong, without anything of the input
         */
        void problem(long lineNumber, String sentence);

        /** Returns whether {@link CapturedExchange#hidden} is of use; if not, it may be left empty, which saves time. */
        default boolean wantsHidden() {
            return true;
        }
    }

    /**
     * A sink that need not see a record again which it has seen under another id. What it keeps for that holds nothing of the
     * evidence, and is the same for every id.
     */
    public interface RepeatingSink extends Sink {
        /** Returns what stands for the call that was taken last; {@code null} if it must be seen each time. */
        @Nullable
        Object repeatable();

        /**
         * Takes a call that was taken before.
         *
         * @param id the name that the input gives the call this time, scrubbed
         * @param isIdNumber whether the input writes that name as a JSON number and not as a text
         * @param repeatable what stands for the call
         * @return whether that was enough; if not, the call is read and {@link #exchange} takes it
         */
        boolean again(Fact<String> id, boolean isIdNumber, Object repeatable);
    }

    /**
     * Reads the input to its end. It is not closed.
     *
     * @param kind what the input is; empty to find out from its start
     * @throws UnreadableEvidenceException if nothing in the input was understood
     * @throws IOException if {@code in} throws it
     */
    public static void read(Reader in, Optional<InputKind> kind, Sink sink) throws IOException {
        BufferedReader input = new BufferedReader(in, LOOKED_AT);
        String start = startOf(input);
        InputKind known = kind.or(() -> InputKind.detect(start))
                .orElseThrow(() -> unreadable(
                        "a HAR file, a transcript of curl, an HTTP message, exchange records or lines of a log",
                        start));
        Counting counting = new Counting(sink);
        boolean understood = switch (known) {
            case EXCHANGE -> {
                new RecordReader(counting).read(new InputLines(input, ExchangeJson.LONGEST_LINE + 1));
                yield counting.exchanges > 0;
            }
            case CURL -> new CurlReader(counting).read(new InputLines(input, LONGEST_LINE));
            case HAR -> new HarReader(counting).read(input);
            case HTTP ->
                InputKind.isCallLog(start)
                        ? new CallLogReader(counting).read(new InputLines(input, LONGEST_LINE))
                        : new MessageReader(counting).read(new InputLines(input, LONGEST_LINE));
            case LOG -> new LogReader(counting).read(new InputLines(input, LogEntry.LONGEST));
        };
        boolean mayShowNoFailure = known == InputKind.HAR || known == InputKind.LOG;
        boolean anything = counting.exchanges > 0 || counting.problems > 0;
        if (!understood || !(anything || mayShowNoFailure)) {
            throw unreadable(known.words(), start);
        }
    }

    private static UnreadableEvidenceException unreadable(String expected, String start) {
        return new UnreadableEvidenceException(
                "Expected " + expected + ", but the first line " + Looks.of(start) + ".");
    }

    private static String startOf(BufferedReader input) throws IOException {
        input.mark(LOOKED_AT);
        char[] start = new char[LOOKED_AT];
        int length = 0;
        int read;
        while (length < start.length && (read = input.read(start, length, start.length - length)) > 0) {
            length += read;
        }
        input.reset();
        return new String(start, 0, length);
    }

    /** Knows whether anything was understood. */
    private static final class Counting implements RepeatingSink {
        private final Sink sink;
        private long exchanges;
        private long problems;

        Counting(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void exchange(CapturedExchange captured) {
            exchanges++;
            sink.exchange(captured);
        }

        @Override
        public boolean wantsHidden() {
            return sink.wantsHidden();
        }

        @Override
        public @Nullable Object repeatable() {
            return sink instanceof RepeatingSink repeating ? repeating.repeatable() : null;
        }

        @Override
        public boolean again(Fact<String> id, boolean isIdNumber, Object repeatable) {
            boolean taken = sink instanceof RepeatingSink repeating && repeating.again(id, isIdNumber, repeatable);
            exchanges += taken ? 1 : 0;
            return taken;
        }

        @Override
        public void problem(long lineNumber, String sentence) {
            problems++;
            sink.problem(lineNumber, sentence);
        }
    }
}
