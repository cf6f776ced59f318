package dev.why401.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static Set<String> found(List<String> phrases, String text) {
        Set<String> found = new TreeSet<>();
        new Phrases(phrases).find(text, phrase -> found.add(phrases.get(phrase)));
        return found;
    }

    @Test
    void findsPhrasesThatOverlapAndContainEachOther() {
        List<String> phrases = List.of("access denied", "denied", "denied by policy", "polic", "not there");

        assertThat(found(phrases, "access denied by policy"))
                .containsExactlyInAnyOrder("access denied", "denied", "denied by policy", "polic");
    }

    @Test
    void findsPhrasesAtBothEndsAndThoseShorterThanFourCharacters() {
        List<String> phrases = List.of("", "a", "qsh", "start", "end.");

        assertThat(found(phrases, "start qsh end.")).containsExactlyInAnyOrder("", "a", "qsh", "start", "end.");
        assertThat(found(phrases, "")).containsExactly("");
    }

    @Test
    void comparesExactly() {
        assertThat(found(List.of("that’s an error"), "That’s an error")).isEmpty();
        assertThat(found(List.of("that’s an error"), "oh, that’s an error")).hasSize(1);
    }

    @Test
    void findsNothingWhereThereAreNoPhrases() {
        assertThat(found(List.of(), "any text")).isEmpty();
    }

    @Test
    void findsWhatLookingForEachPhraseFinds() {
        Random random = new Random(401);
        for (int round = 0; round < 2_000; round++) {
            Set<String> some = new LinkedHashSet<>();
            for (int i = 0; i < 12; i++) {
                some.add(word(random, 1 + random.nextInt(9)));
            }
            List<String> phrases = List.copyOf(some);
            String text = word(random, random.nextInt(60));
            List<String> expected = new ArrayList<>(phrases);
            expected.removeIf(phrase -> !text.contains(phrase));

            assertThat(found(phrases, text)).as(text).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** Few letters, so that phrases are found; one of them beyond Latin-1. */
    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("ab\u2019".charAt(random.nextInt(3)));
        }
        return word.toString();
    }
}
