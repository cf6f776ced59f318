package dev.why401.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GeneratedBlocksTest {
    private static final String PAGE = """
            # Title

            <!-- generated: one -->
            old
            <!-- /generated -->

            Prose.
            """;

    @Test
    void aBlockIsFilledAnewAndTheProseStays() {
        String filled = GeneratedBlocks.filled("page.md", PAGE, Map.of("one", "new $1 text\n"));

        assertThat(filled).isEqualTo(PAGE.replace("old", "new $1 text"));
        assertThat(GeneratedBlocks.filled("page.md", filled, Map.of("one", "new $1 text")))
                .isEqualTo(filled);
        assertThat(GeneratedBlocks.withoutBlocks(filled)).isEqualTo("# Title\n\n\nProse.\n");
    }

    @Test
    void aPageThatLacksABlockOrHasOneTooManyIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedBlocks.filled("page.md", PAGE, Map.of("one", "", "two", "")))
                .withMessageContainingAll("page.md lacks", "generated: two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedBlocks.filled("page.md", PAGE, Map.of()))
                .withMessageContainingAll("page.md", "generated: one");
    }
}
