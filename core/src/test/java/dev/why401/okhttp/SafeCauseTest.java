package dev.why401.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Scrubber;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeCauseTest {
    private final Scrubber scrubber = Scrubber.knowing(List.of("FAKE-secret"));

    @Test
    void aCleanExceptionStaysAsItIs() {
        IOException clean = new IOException("reset", new IllegalStateException("closed"));
        clean.addSuppressed(new IOException("again"));
        assertThat(SafeCause.of(clean, scrubber)).isSameAs(clean);
    }

    @Test
    void aSecretDeepInACircleOfCausesIsFound() {
        IOException inner = new IOException("sent FAKE-secret");
        IOException outer = new IOException("reset", inner);
        inner.initCause(outer);
        assertThat(SafeCause.of(outer, scrubber)).isNotSameAs(outer).hasNoCause();
    }

    @Test
    void aChainTooLongToGoOverIsReplacedAndOverflowsNoStack() {
        IOException chain = new IOException("first");
        for (int i = 0; i < 100_000; i++) {
            chain = new IOException("next", chain);
        }
        assertThat(SafeCause.of(chain, scrubber))
                .isNotSameAs(chain)
                .hasNoCause()
                .hasMessageContaining("next");
    }
}
