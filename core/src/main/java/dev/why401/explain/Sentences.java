package dev.why401.explain;

import java.util.List;
import java.util.Locale;

/** Small joinery of sentences. */
final class Sentences {
    private Sentences() {}

    static String capital(String clause) {
        return clause.isEmpty() ? clause : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }

    /** Returns "a, b or c". */
    static String list(List<String> items, String conjunction) {
        int last = items.size() - 1;
        return last <= 0
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + conjunction + " " + items.get(last);
    }

    /** Returns a probability as people say it: never 0 % and never 100 %. */
    static String percent(double probability) {
        if (probability > 0.99) {
            return "over 99 %";
        }
        return probability < 0.01 ? "under 1 %" : Math.round(probability * 100) + " %";
    }
}
