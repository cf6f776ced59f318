package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
            # A mark, and in how many tenths of recorded failures of each cause it was seen. The line of * counts the failures.
            """;

    private static final String ALL = "*";

    /** Makes an unmodifiable copy of the first level; the maps of marks are taken as they are. */
    public Experience {
        failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /** Read when it is asked for the first time. */
    private static final class Standard {
        private static final Experience IT = load();

        private static Experience load() {
            try (InputStream file = Experience.class.getResourceAsStream("experience.tsv")) {
                if (file == null) {
                    throw new IllegalStateException("experience.tsv is not beside " + Experience.class.getName());
                }
                return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Returns the experience that the library ships with. */
    public static Experience standard() {
        return Standard.IT;
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
        SortedMap<String, SortedMap<String, Integer>> marks = new TreeMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            SortedMap<String, Integer> counts = new TreeMap<>();
            for (int i = 1; i < cells.length; i++) {
                int space = cells[i].indexOf(' ');
                if (space < 0) {
                    throw new IllegalArgumentException("expected a cause and a count in each cell, but found: " + line);
                }
                counts.put(cells[i].substring(0, space), Integer.valueOf(cells[i].substring(space + 1)));
            }
            if (cells[0].equals(ALL)) {
                failures.putAll(counts);
            } else {
                marks.put(cells[0], counts);
            }
        });
        return new Experience(failures, marks);
    }

    /** Returns the experience as lines of text: the mark, and a cell for each cause, separated by tabs. */
    public String toText() {
        StringBuilder text = new StringBuilder(HEAD);
        line(text, ALL, failures);
        marks.forEach((mark, counts) -> line(text, mark, counts));
        return text.toString();
    }

    private static void line(StringBuilder text, String mark, Map<String, Integer> counts) {
        text.append(mark);
        counts.forEach(
                (cause, count) -> text.append('\t').append(cause).append(' ').append(count));
        text.append('\n');
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
