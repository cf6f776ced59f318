package dev.why401.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import org.junit.jupiter.api.Test;

class UnsaidTest {
    private static final Signal UNSAID = Unsaid.of("denied");

    @Test
    void whatABodyMightHaveSaidBehindALogLineDoesNotCount() {
        assertThat(Signals.seen(UNSAID, Exchange.builder().logLine("HTTP 403").build()))
                .isTrue();
        assertThat(Signals.seen(UNSAID, Exchange.builder().body("fine").build()))
                .isTrue();
    }

    @Test
    void whatTheBodySaysIsSaidThoughTheLogLineIsSilent() {
        Exchange both =
                Exchange.builder().logLine("HTTP 403").body("access denied").build();

        assertThat(Signals.seen(UNSAID, both)).isFalse();
    }

    @Test
    void nothingIsKnownToBeUnsaidWhereNothingIsShown() {
        assertThat(Signals.seen(UNSAID, Exchange.builder().build())).isFalse();
    }
}
