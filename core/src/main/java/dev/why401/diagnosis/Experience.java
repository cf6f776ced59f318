package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What recorded failures showed whose cause is known: how many failures of each cause there were, and in how many of them each
 * mark was seen (a word, a status, the name of a header, the shape of the credential). It is to the rules what memory is to
 * understanding: it knows no reason, but it remembers what it was the last times, also where no rule understands a word.
 *
 * <p>Counts are in tenths of a failure: a cause that the evidence cannot tell from the true one counts three tenths. Marks that
 * came from fewer than four sources are forgotten; they may be names, or the habit of one author. Immutable and thread-safe.
 *
 * @param failures how many failures of each cause were recorded, by the id of the cause
 * @param marks in how many of them a mark was seen, by the mark and the id of the cause; a mark is written as its kind, "=" and
 *     what was seen in lower case: {@code word=captcha}
 */
public record Experience(SortedMap<String, Integer> failures, SortedMap<String, SortedMap<String, Integer>> marks) {

    /** How much one failure counts. */
    static final int FAILURE = 10;

    private static final int ALSO_PLAUSIBLE = 3;
    private static final int FEWEST_SOURCES = 4;

    /** Stand for names and secrets in recorded failures; nobody's failure shows them. */
    private static final Set<String> REPLACEMENTS = Set.of("acme", "example", "fake");

    private static final String HEAD = """
            # Written by the program out of the recorded failures, see CONTRIBUTING.md; do not edit.
            # First the causes, with how many tenths of recorded failures each has. Then the marks: in how many of them each was seen,
            # as the number of the cause, from 0, and the count.
            """;

    private static final String CAUSE = "cause";

    /** Copies what is given. */
    public Experience {
        failures = copy(failures);
        SortedMap<String, SortedMap<String, Integer>> copies = new TreeMap<>();
        marks.forEach((mark, counts) -> copies.put(mark, copy(counts)));
        marks = Collections.unmodifiableSortedMap(copies);
    }

    private static SortedMap<String, Integer> copy(SortedMap<String, Integer> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
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

    /**
     * Reads what {@link #toText} wrote.
     *
     * @throws IllegalArgumentException if a line is not of that form; it names the line
     */
    public static Experience parse(String text) {
        SortedMap<String, Integer> failures = new TreeMap<>();
        List<String> causes = new ArrayList<>();
        SortedMap<String, SortedMap<String, Integer>> marks = new TreeMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            try {
                if (cells[0].equals(CAUSE)) {
                    failures.put(cells[1], Integer.valueOf(cells[2]));
                    causes.add(cells[1]);
                } else {
                    marks.put(cells[0], counts(cells[1], causes));
                }
            } catch (IndexOutOfBoundsException | NumberFormatException broken) {
                throw new IllegalArgumentException(
                        "not a line of an experience, see the first lines of the file: " + line, broken);
            }
        });
        return new Experience(failures, marks);
    }

    private static SortedMap<String, Integer> counts(String cell, List<String> causes) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String count : cell.split(" ", -1)) {
            int colon = count.indexOf(':');
            counts.put(
                    causes.get(Integer.parseInt(count.substring(0, colon))),
                    Integer.valueOf(count.substring(colon + 1)));
        }
        return counts;
    }

    /** Returns the experience as lines of text. */
    public String toText() {
        StringBuilder text = new StringBuilder(HEAD);
        Map<String, Integer> numbers = new HashMap<>();
        failures.forEach((cause, count) -> {
            numbers.put(cause, numbers.size());
            text.append(CAUSE)
                    .append('\t')
                    .append(cause)
                    .append('\t')
                    .append(count)
                    .append('\n');
        });
        marks.forEach((mark, counts) -> {
            text.append(mark).append('\t');
            text.append(counts.entrySet().stream()
                    .map(count -> numbers.get(count.getKey()) + ":" + count.getValue())
                    .collect(Collectors.joining(" ")));
            text.append('\n');
        });
        return text.toString();
    }

    /** Returns a builder that knows nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Gathers experience. Not thread-safe. */
    public static final class Builder {
        private final SortedMap<String, Integer> failures = new TreeMap<>();
        private final SortedMap<String, SortedMap<String, Integer>> marks = new TreeMap<>();
        private final Map<String, Set<String>> sources = new TreeMap<>();

        private Builder() {}

        /**
         * Adds a failure.
         *
         * @param source where it was reported; what one source says alone is not remembered
         * @param exchange what was shown of it
         * @param cause the id of its cause
         * @param alsoPlausible the ids of the causes that what was shown cannot tell from it
         */
        public Builder add(String source, Exchange exchange, String cause, Collection<String> alsoPlausible) {
            Set<String> seen = new HashSet<>();
            Marks.of(exchange, (kind, text, from, to) -> {
                String word = text.substring(from, to).toLowerCase(Locale.ROOT);
                if (!REPLACEMENTS.contains(word)) {
                    seen.add(kind.prefix() + word);
                }
            });
            seen.forEach(mark ->
                    sources.computeIfAbsent(mark, unknown -> new HashSet<>()).add(source));
            count(seen, cause, FAILURE);
            alsoPlausible.stream()
                    .filter(other -> !other.equals(cause))
                    .forEach(other -> count(seen, other, ALSO_PLAUSIBLE));
            return this;
        }

        private void count(Set<String> seen, String cause, int tenths) {
            failures.merge(cause, tenths, Integer::sum);
            for (String mark : seen) {
                marks.computeIfAbsent(mark, unknown -> new TreeMap<>()).merge(cause, tenths, Integer::sum);
            }
        }

        /** Returns what was gathered. */
        public Experience build() {
            SortedMap<String, SortedMap<String, Integer>> known = new TreeMap<>(marks);
            known.keySet().removeIf(mark -> sources.getOrDefault(mark, Set.of()).size() < FEWEST_SOURCES);
            return new Experience(failures, known);
        }
    }
}
