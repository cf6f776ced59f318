package dev.why401.render;

import java.util.List;
import java.util.Locale;

/** Small joinery of sentences. */
public final class Sentences {
    private Sentences() {}

    /** Returns the clause with a capital at its start. */
    public static String capital(String clause) {
        return clause.isEmpty() ? clause : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }

    /** Returns the words as people list them: "one, two and three". */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns the start of a text that is too long, without cutting a character in two. */
    public static String start(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** Returns the name of a constant as it stands in logs and JSON. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a probability as people say it: never 0 % and never 100 %. */
    public static String percent(double probability) {
        if (probability > 0.99) {
            return "over 99 %";
        }
        return probability < 0.01 ? "under 1 %" : Math.round(probability * 100) + " %";
    }

    /** Returns a probability as it stands in JSON: four digits are more than it is worth. */
    public static double rounded(double probability) {
        return Math.round(probability * 10_000) / 10_000.0;
    }

    /** Returns a number with its noun: "1 request", "2 requests". */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
