package dev.why401.knowledge;

import java.util.Arrays;
import java.util.List;

/** A list of words as it is written in the source: parted by commas. */
final class WordList {
    private WordList() {}

    static List<String> of(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
