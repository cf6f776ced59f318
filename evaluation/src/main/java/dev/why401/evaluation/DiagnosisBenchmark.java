package dev.why401.evaluation;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the diagnosis of one exchange costs, on the mean of the recorded failures. Each exchange is diagnosed once and then made
 * anew, outside of what is measured: its lower-case and its parsed text are made during the diagnosis.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Dorg.slf4j.simpleLogger.defaultLogLevel=off")
public class DiagnosisBenchmark {

    /** How many of the recorded failures one invocation diagnoses. */
    static final int EXCHANGES = 300;

    private final Diagnostician diagnostician = Diagnostician.ofDefaults();
    private final List<String> records = Corpus.open().stream()
            .limit(EXCHANGES)
            .map(recorded -> ExchangeJson.write(recorded.exchange()))
            .toList();
    private List<Exchange> exchanges = List.of();

    /** Makes exchanges that nobody has looked at. */
    @Setup(Level.Invocation)
    public void read() {
        List<Exchange> fresh = new ArrayList<>(records.size());
        records.forEach(line -> fresh.add(ExchangeJson.read(line)));
        exchanges = fresh;
    }

    /** Diagnoses each of the exchanges. */
    @Benchmark
    @OperationsPerInvocation(EXCHANGES)
    public void diagnose(Blackhole hole) {
        for (Exchange exchange : exchanges) {
            hole.consume(diagnostician.diagnose(exchange));
        }
    }

    /** Returns what the benchmark measures, for the test that compares. */
    List<Diagnosis> once() {
        read();
        return exchanges.stream().map(diagnostician::diagnose).toList();
    }
}
