package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LogHostileInputTest {
    private static final int MUTANTS = 6;

    /** Counts and keeps nothing. */
    private static final class Count implements EvidenceReader.Sink {
        private final AtomicLong exchanges = new AtomicLong();

        @Override
        public void exchange(CapturedExchange captured) {
            exchanges.incrementAndGet();
        }

        @Override
        public void problem(long lineNumber, String sentence) {
            throw new AssertionError(lineNumber + ": " + sentence);
        }
    }

    @Test
    void damagedSamplesNeverBreakTheReader() throws IOException {
        Random random = new Random(403);
        for (String name : LogReaderTest.samples()) {
            String sample = Captures.sample("logs/" + name);
            for (int i = 0; i < MUTANTS; i++) {
                String damaged = damaged(sample, random);
                assertThatCode(() -> read(damaged)).as(name).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void hostileTextIsReadInBoundedSteps() {
        for (String piece : List.of(
                "[401] during [GET] to [x]: [",
                "RequestResource:x, RequestMethod:GET, ",
                "401 Unauthorized on GET request for \"x\": \"",
                "Exception$A: 401 : \"",
                "{\"a\":",
                "https://a:b",
                "Caused by: ",
                "{\n  config: {\n",
                "'x': '",
                "HTTP/1.1 401 x\nA: b\n",
                "password=",
                "Authorization: ",
                "    at a(b)\n",
                "\\",
                "((((",
                "[ERROR] ",
                "HTTPSConnectionPool(host='a', port=1): Max retries exceeded with url: ")) {
            String text = "ERROR 403 Forbidden " + piece.repeat(1_000_000 / piece.length());
            assertThatCode(() -> read(text)).as(piece).doesNotThrowAnyException();
        }
    }

    @Test
    void memoryDoesNotGrowWithTheLog() throws IOException {
        int lines = 100_000;
        Count count = new Count();

        EvidenceReader.read(
                new RecordReaderTest.Repeated("2026-11-28 09:14:01 INFO c.a.Sync - 12 issues of 30 read\n", lines),
                Optional.of(InputKind.LOG),
                count);

        assertThat(count.exchanges).hasValue(0);
    }

    @Test
    void anEntryWithoutEndIsBounded() throws IOException {
        Count count = new Count();

        EvidenceReader.read(
                new RecordReaderTest.Repeated("\tat com.acme.Sync.run(Sync.java:401)\n", 100_000),
                Optional.of(InputKind.LOG),
                count);

        assertThat(count.exchanges.get()).isLessThanOrEqualTo(1);
    }

    private static void read(String text) throws IOException {
        try {
            EvidenceReader.read(new StringReader(text), Optional.of(InputKind.LOG), new Count());
        } catch (UnreadableEvidenceException nothingLeft) {
            assertThat(nothingLeft.getMessage()).startsWith("Expected");
        }
    }

    private static String damaged(String sample, Random random) {
        StringBuilder text = new StringBuilder(sample);
        List<String> odd = new ArrayList<>(
                List.of("\u0000", "\u202e", "\ud800", "{", "\"", "\n", "\\", "'", "[", "\u001b[", "%", "\r"));
        for (int i = 0; i < 20; i++) {
            int at = random.nextInt(Math.max(1, text.length() - 1));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, '?');
                case 1 -> text.insert(at, odd.get(random.nextInt(odd.size())));
                case 2 -> text.setLength(Math.max(2, text.length() - random.nextInt(50)));
                default -> text.insert(at, text.substring(0, Math.min(at, 200)));
            }
        }
        return text.toString();
    }
}
