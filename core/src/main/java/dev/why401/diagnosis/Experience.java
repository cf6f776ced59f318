package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was learned from failures whose cause is known: how much each mark (a word, a status, the name of a header, the shape of
 * the credential) says of each cause. It is to the rules what memory is to understanding: it knows no reason, but it remembers
 * what it was the last times, also where no rule understands a word.
 *
 * <p>It is a linear model (multinomial logistic regression). An exchange is the set of its {@linkplain #marksOf marks}, each with
 * its rarity as its length, and brought to the length 1 together; the log-odds of a cause are how usual it is and, for each mark,
 * what the mark says of it, divided by the length of all. The evaluation module learns it. Immutable and thread-safe.
 *
 * @param usual how usual each cause is, by its id, in {@value #PARTS}ths of log-odds
 * @param marks what each mark says; a mark is written as its kind, "=" and what was seen in lower case: {@code word=captcha}
 */
public record Experience(SortedMap<String, Integer> usual, SortedMap<String, Mark> marks) {

    /** Into how many parts log-odds and rarities are divided, so that they are whole numbers. */
    public static final int PARTS = 10;

    /** Stand for names and secrets in recorded failures; nobody's failure shows them. */
    private static final Set<String> REPLACEMENTS = Set.of("acme", "example", "fake");

    private static final String HEAD = """
            # Written by the program, which learned it from failures whose cause is known, see CONTRIBUTING.md; do not edit.
            # First the causes, with how usual each is. Then the marks, each with its rarity and what it says of causes,
            # as the number of the cause, from 0, and the log-odds. All in tenths.
            """;

    private static final String CAUSE = "cause";

    /**
     * What one mark says.
     *
     * @param rarity how rarely it is seen: the logarithm of the number of failures to one that shows it, in {@value #PARTS}ths
     * @param says what it says of causes, by their ids, in {@value #PARTS}ths of log-odds; of others it says nothing
     */
    public record Mark(int rarity, SortedMap<String, Integer> says) {

        /** Copies what is given. */
        public Mark {
            says = Collections.unmodifiableSortedMap(new TreeMap<>(says));
        }
    }

    /** Copies what is given. */
    public Experience {
        usual = Collections.unmodifiableSortedMap(new TreeMap<>(usual));
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /**
     * Reads the experience that the library ships with; whoever needs it again keeps it.
     *
     * @throws IllegalStateException if the library was packed without it
     */
    public static Experience standard() {
        try (InputStream file = Experience.class.getResourceAsStream("experience.tsv")) {
            if (file == null) {
                throw new IllegalStateException("experience.tsv is not beside " + Experience.class.getName());
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns no experience: nothing looks like anything. */
    public static Experience none() {
        return new Experience(new TreeMap<>(), new TreeMap<>());
    }

    /** Returns what an exchange shows that may be remembered, in the form of {@link #marks}. */
    public static SortedSet<String> marksOf(Exchange exchange) {
        SortedSet<String> seen = new TreeSet<>();
        Marks.of(exchange, (kind, text, from, to) -> {
            String word = text.substring(from, to).toLowerCase(Locale.ROOT);
            if (!REPLACEMENTS.contains(word)) {
                seen.add(kind.prefix() + word);
            }
        });
        return seen;
    }

    /**
     * Reads what {@link #toText} wrote.
     *
     * @throws IllegalArgumentException if a line is not of that form; it names the line
     */
    public static Experience parse(String text) {
        SortedMap<String, Integer> usual = new TreeMap<>();
        List<String> causes = new ArrayList<>();
        SortedMap<String, Mark> marks = new TreeMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            try {
                if (cells[0].equals(CAUSE)) {
                    usual.put(cells[1], Integer.valueOf(cells[2]));
                    causes.add(cells[1]);
                } else {
                    marks.put(cells[0], new Mark(Integer.parseInt(cells[1]), says(cells[2], causes)));
                }
            } catch (IndexOutOfBoundsException | NumberFormatException broken) {
                throw new IllegalArgumentException(
                        "not a line of an experience, see the first lines of the file: " + line, broken);
            }
        });
        return new Experience(usual, marks);
    }

    private static SortedMap<String, Integer> says(String cell, List<String> causes) {
        SortedMap<String, Integer> says = new TreeMap<>();
        for (String one : cell.split(" ", -1)) {
            int colon = one.indexOf(':');
            says.put(causes.get(Integer.parseInt(one.substring(0, colon))), Integer.valueOf(one.substring(colon + 1)));
        }
        return says;
    }

    /** Returns the experience as lines of text. */
    public String toText() {
        StringBuilder text = new StringBuilder(HEAD);
        Map<String, Integer> numbers = new HashMap<>();
        usual.forEach((cause, logOdds) -> {
            numbers.put(cause, numbers.size());
            text.append(CAUSE)
                    .append('\t')
                    .append(cause)
                    .append('\t')
                    .append(logOdds)
                    .append('\n');
        });
        marks.forEach((mark, known) -> {
            text.append(mark).append('\t').append(known.rarity()).append('\t');
            text.append(known.says().entrySet().stream()
                    .map(one -> numbers.get(one.getKey()) + ":" + one.getValue())
                    .collect(Collectors.joining(" ")));
            text.append('\n');
        });
        return text.toString();
    }
}
