package dev.why401.evaluation;

import dev.why401.capture.CapturedExchange;
import dev.why401.capture.EvidenceReader;
import dev.why401.capture.InputKind;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What it costs to make an exchange of one line of exchange records: the mean over the recorded failures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Dorg.slf4j.simpleLogger.defaultLogLevel=off")
public class RecordReadingBenchmark {
    private static final int RECORDS = 302;

    private final String lines = Corpus.lines();

    /** Reads all records; the time is that of one. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void read(Blackhole blackhole) throws IOException {
        Counting sink = new Counting(blackhole);
        EvidenceReader.read(new StringReader(lines), Optional.of(InputKind.EXCHANGE), sink);
        if (sink.count != RECORDS) {
            throw new IllegalStateException(sink.count + " records were read in place of " + RECORDS);
        }
    }

    private static final class Counting implements EvidenceReader.Sink {
        private final Blackhole blackhole;
        private int count;

        Counting(Blackhole blackhole) {
            this.blackhole = blackhole;
        }

        @Override
        public void exchange(CapturedExchange captured) {
            count++;
            blackhole.consume(captured);
        }

        @Override
        public void problem(long lineNumber, String sentence) {
            throw new IllegalStateException(lineNumber + ": " + sentence);
        }
    }
}
