package dev.why401.evaluation;

import dev.why401.AuthFailureException;
import dev.why401.okhttp.AuthFailureInterceptor;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a refused call pays for its diagnosis: a 401 of Jira Cloud with a body of 210 bytes. Logging is off. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Dorg.slf4j.simpleLogger.defaultLogLevel=off")
public class FailureBenchmark {
    private final Request request = CannedAnswer.request();
    private final OkHttpClient bare = CannedAnswer.REFUSAL.client();
    private final OkHttpClient throwing = CannedAnswer.REFUSAL.client(FailureBenchmark::refuse);
    private final OkHttpClient interpreting = CannedAnswer.REFUSAL.client(AuthFailureInterceptor.ofDefaults());

    private static Response refuse(Interceptor.Chain chain) throws IOException {
        try (Response response = chain.proceed(chain.request())) {
            throw new IOException(response.code() + " " + response.body().string());
        }
    }

    /** The caller reads the words of the server. */
    @Benchmark
    public String readBody() throws IOException {
        try (Response response = bare.newCall(request).execute()) {
            return response.body().string();
        }
    }

    /** An interceptor throws the words of the server. */
    @Benchmark
    public IOException plainException() {
        return failure(throwing);
    }

    /** Our interceptor throws. */
    @Benchmark
    public IOException authFailureException() {
        return failure(interpreting);
    }

    /** Our interceptor throws, and the caller shows the explanation. */
    @Benchmark
    public String authFailureExplained() {
        return failure(interpreting) instanceof AuthFailureException refused
                ? refused.explain().toText()
                : "";
    }

    private IOException failure(OkHttpClient client) {
        try (Response response = client.newCall(request).execute()) {
            throw new IllegalStateException("no failure but " + response.code());
        } catch (IOException failure) {
            return failure;
        }
    }
}
