package dev.why401.evaluation;

import dev.why401.okhttp.AuthFailureInterceptor;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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

/**
 * What a call that succeeds pays. The figure that counts is {@code gc.alloc.rate.norm} of {@code -prof gc}:
 * {@link #authFailureInterceptor} must allocate not one byte more than {@link #passThrough}. The body is read to its end in each
 * arm, for an unread one keeps a segment of 8 KiB out of OkHttp's pool.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SuccessBenchmark {
    private final Request request = CannedAnswer.request();
    private final OkHttpClient bare = CannedAnswer.SUCCESS.client();
    private final OkHttpClient passingThrough = CannedAnswer.SUCCESS.client(chain -> chain.proceed(chain.request()));
    private final OkHttpClient interpreting = CannedAnswer.SUCCESS.client(AuthFailureInterceptor.ofDefaults());

    /** OkHttp alone. */
    @Benchmark
    public byte[] bareOkHttp() throws IOException {
        return call(bare);
    }

    /** With an interceptor that does nothing: what any interceptor costs. */
    @Benchmark
    public byte[] passThrough() throws IOException {
        return call(passingThrough);
    }

    /** With ours, all providers on the class path. */
    @Benchmark
    public byte[] authFailureInterceptor() throws IOException {
        return call(interpreting);
    }

    private byte[] call(OkHttpClient client) throws IOException {
        try (Response response = client.newCall(request).execute()) {
            return response.body().bytes();
        }
    }
}
