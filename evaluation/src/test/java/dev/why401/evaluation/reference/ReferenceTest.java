package dev.why401.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the pages in {@code docs} to what the rules say, and rewrites them on demand. */
class ReferenceTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void thePagesSayWhatTheRulesSay() throws IOException {
        Reference reference = Reference.of(ROOT);
        if (Boolean.getBoolean("why401.update")) {
            reference.write();
        }

        assertThat(reference.pages()).hasSizeGreaterThan(80);
        assertThat(reference.outOfDate())
                .as("these pages of docs are not what the rules say today; write them anew with: " + Reference.COMMAND)
                .isEmpty();
    }

    @Test
    void eachLinkLeadsSomewhere() throws IOException {
        Links links = Links.of(ROOT);

        assertThat(links.count()).isGreaterThan(4_000);
        assertThat(links.dead()).isEmpty();
    }
}
