package dev.why401.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.AuthFailureException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The arms of a benchmark are worth comparing only if they do what their names say. */
class BenchmarksTest {
    @Test
    void giveTheSameBodyInEachArmOfASuccess() throws IOException {
        SuccessBenchmark success = new SuccessBenchmark();

        assertThat(new String(success.bareOkHttp(), StandardCharsets.UTF_8)).contains("Mia Krystof");
        assertThat(success.passThrough()).isEqualTo(success.bareOkHttp());
        assertThat(success.authFailureInterceptor()).isEqualTo(success.bareOkHttp());
    }

    @Test
    void refuseEachCallOfAFailureWithABodyOf210Bytes() throws IOException {
        FailureBenchmark failure = new FailureBenchmark();

        assertThat(CannedAnswer.REFUSAL.length()).isEqualTo(210);
        assertThat(failure.readBody()).contains("Client must be authenticated");
        assertThat(failure.plainException()).hasMessageStartingWith("401 {");
        assertThat(failure.authFailureException()).isInstanceOf(AuthFailureException.class);
        assertThat(failure.authFailureExplained()).contains("Client must be authenticated");
    }

    @Test
    void diagnoseAsManyFailuresAsTheyDivideTheTimeBy() {
        assertThat(new DiagnosisBenchmark().once()).hasSize(DiagnosisBenchmark.EXCHANGES);
    }
}
