package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<String> forgotten = new ArrayList<>();
    private final Recent<Integer, String> recent = new Recent<>(100, String::length, forgotten::add);

    @Test
    void keepsAllThatFits() {
        for (int i = 0; i < 10; i++) {
            recent.put(i, "0123456789");
        }

        for (int i = 0; i < 10; i++) {
            assertThat(recent.get(i)).isEqualTo("0123456789");
        }
        assertThat(forgotten).isEmpty();
    }

    @Test
    void forgetsAsMuchAsANewValueNeeds() {
        for (int i = 0; i < 10; i++) {
            recent.put(i, "value no " + i);
        }
        recent.put(10, "x".repeat(35));

        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String value = recent.get(i);
            if (value != null) {
                kept.add(value);
            }
        }
        assertThat(forgotten).hasSize(4).doesNotContainAnyElementsOf(kept);
        assertThat(kept).hasSize(6);
        assertThat(recent.get(10)).hasSize(35);
    }

    @Test
    void knowsSomeOfWhatComesAgainAndAgainInTheSameOrderThoughItCannotKeepAll() {
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            int key = i % 15;
            if (recent.get(key) == null) {
                recent.put(key, "0123456789");
            } else {
                found++;
            }
        }

        assertThat(found).isGreaterThan(200);
    }

    @Test
    void keepsAValueThatIsTooHeavyByItselfUntilTheNextOneComes() {
        recent.put(1, "x".repeat(500));
        recent.put(2, "y");

        assertThat(recent.get(1)).isNull();
        assertThat(recent.get(2)).isEqualTo("y");
    }
}
