package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    private Progress progress(boolean shown) {
        return new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), shown, () -> now);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsShownBeforeASecondIsOver() {
        Progress progress = progress(true);
        now = TimeUnit.MILLISECONDS.toNanos(999);
        progress.tick();
        progress.erase();

        assertThat(shown()).isEmpty();
    }

    @Test
    void recordsAndRateAreShownAndTakenAway() {
        Progress progress = progress(true);
        for (int i = 0; i < 39_999; i++) {
            progress.tick();
        }
        now = TimeUnit.SECONDS.toNanos(2);
        progress.tick();
        assertThat(shown()).isEqualTo("40,000 records, 20,000 a second");

        progress.erase();
        assertThat(shown()).endsWith("\r" + " ".repeat(31) + "\r");
    }

    @Test
    void whoDoesNotWatchIsShownNothing() {
        Progress progress = progress(false);
        now = TimeUnit.SECONDS.toNanos(5);
        progress.tick();
        progress.erase();

        assertThat(shown()).isEmpty();
    }
}
