package dev.why401.evaluation;

import static dev.why401.evaluation.ScoresTest.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownMissesTest {
    private final List<Answer> answers = List.of(answer("right", "true", 0.6), answer("wrong", "other", 0.6));

    @Test
    void areSilentWhenTheListIsWhatIsMissed() {
        assertThat(new KnownMisses(List.of("wrong")).complaints(answers)).isEmpty();
        assertThat(KnownMisses.among(answers).complaints(answers)).isEmpty();
    }

    @Test
    void complainOfACaseThatBecameWrong() {
        assertThat(new KnownMisses(List.of()).complaints(answers))
                .singleElement()
                .asString()
                .startsWith("wrong was right and is wrong now: the first suspect is other, the true cause is true.");
    }

    @Test
    void wantACaseStruckOffThatBecameRight() {
        assertThat(new KnownMisses(List.of("right", "wrong")).complaints(answers))
                .containsExactly("right is right now: strike it off known-misses.txt.");
    }

    @Test
    void wantACaseStruckOffThatDoesNotExist() {
        assertThat(new KnownMisses(List.of("gone", "wrong")).complaints(answers))
                .containsExactly("gone is in known-misses.txt but is no scored case: strike it off.");
    }

    @Test
    void areReadAsTheyWereWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("known-misses.txt");

        KnownMisses.among(answers).write(file);

        assertThat(KnownMisses.read(file).complaints(answers)).isEmpty();
        assertThat(file).content().contains("-Dwhy401.update=true").endsWith("\nwrong\n");
    }
}
