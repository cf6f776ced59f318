package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from failures whose cause is known: how much each mark (a word, a status, the name of a header, the shape of
 * the credential) says of each cause. It is to the rules what memory is to understanding: it knows no reason, but it remembers
 * what it was the last times, also where no rule understands a word.
 *
 * <p>It is a linear model (multinomial logistic regression). An exchange is the set of its {@linkplain #marksOf marks}, each with
 * its rarity as its length, and brought to the length 1 together; the log-odds of a cause are how usual it is and, for each mark,
 * what the mark says of it, divided by the length of all. The evaluation module learns it. Immutable and thread-safe.
 */
public final class Experience {

    /** Into how many parts log-odds and rarities are divided, so that they are whole numbers. */
    public static final int PARTS = 10;

    /** Stand for names, keys of projects and secrets in recorded failures; nobody's failure shows them. */
    private static final Set<String> REPLACEMENTS = Set.of("acme", "example", "fake", "abc", "ops");

    /** What follows the key of a project in that of an issue. */
    private static final Pattern NUMBER_OF_ISSUE = Pattern.compile("-\\d{1,6}\\z");

    private static final String HEAD = """
            # Written by the program, which learned it from failures whose cause is known, see CONTRIBUTING.md; do not edit.
            # First the causes, with how usual each is. Then the marks, each with its rarity and what it says of causes,
            # as the number of the cause, from 0, and the log-odds. All in tenths.
            """;

    private static final String CAUSE = "cause\t";

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

    /** The ids of the causes. */
    private final List<String> causes;

    private final List<Integer> usual;

    /** The marks in the order of their characters. */
    private final List<String> marks;

    private final List<Integer> rarities;

    /** Of each mark, by turns, the place of a cause and what the mark says of it. */
    private final List<int[]> says;

    private Experience(Gathered all) {
        causes = List.copyOf(all.causes);
        usual = List.copyOf(all.usual);
        marks = List.copyOf(all.marks);
        rarities = List.copyOf(all.rarities);
        says = List.copyOf(all.says);
    }

    /** What is going to be an experience. */
    private static final class Gathered {
        final List<String> causes = new ArrayList<>();
        final List<Integer> usual = new ArrayList<>();
        final List<String> marks = new ArrayList<>();
        final List<Integer> rarities = new ArrayList<>();
        final List<int[]> says = new ArrayList<>();

        void add(String mark, int rarity, int[] saying) {
            marks.add(mark);
            rarities.add(rarity);
            says.add(saying);
        }

        /** Adds what a line says. */
        void read(String line) {
            int last = line.lastIndexOf('\t');
            if (line.startsWith(CAUSE)) {
                usual.add(Integer.parseInt(line, last + 1, line.length(), 10));
                causes.add(line.substring(CAUSE.length(), last));
                return;
            }
            int first = line.lastIndexOf('\t', last - 1);
            int[] read = new int[line.length() - last];
            int size = 0;
            int at = last + 1;
            while (at < line.length()) {
                int colon = line.indexOf(':', at);
                int end = line.indexOf(' ', colon);
                end = end < 0 ? line.length() : end;
                read[size++] = Objects.checkIndex(Integer.parseInt(line, at, colon, 10), causes.size());
                read[size++] = Integer.parseInt(line, colon + 1, end, 10);
                at = end + 1;
            }
            add(line.substring(0, first), Integer.parseInt(line, first + 1, last, 10), Arrays.copyOf(read, size));
        }
    }

    /**
     * Returns the experience that is made of these.
     *
     * @param usual how usual each cause is, by its id, in {@value #PARTS}ths of log-odds
     * @param marks what each mark says of these causes; a mark is written as its kind, "=" and what was seen in lower case:
     *     {@code word=captcha}
     * @throws IllegalArgumentException if a mark says something of another cause
     */
    public static Experience of(SortedMap<String, Integer> usual, SortedMap<String, Mark> marks) {
        Gathered made = new Gathered();
        Map<String, Integer> places = new HashMap<>();
        usual.forEach((cause, logOdds) -> {
            places.put(cause, places.size());
            made.causes.add(cause);
            made.usual.add(logOdds);
        });
        marks.forEach((mark, known) -> {
            int[] says = known.says().entrySet().stream()
                    .flatMapToInt(one -> IntStream.of(place(places, one.getKey()), one.getValue()))
                    .toArray();
            made.add(mark, known.rarity(), says);
        });
        return new Experience(made);
    }

    private static int place(Map<String, Integer> places, String cause) {
        Integer place = places.get(cause);
        if (place == null) {
            throw new IllegalArgumentException("a mark says something of " + cause + ", which is not among the causes");
        }
        return place;
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
        return new Experience(new Gathered());
    }

    /** Returns what an exchange shows that may be remembered: {@code word=captcha}, {@code status=401}. */
    public static SortedSet<String> marksOf(Exchange exchange) {
        SortedSet<String> seen = new TreeSet<>();
        Marks.of(exchange, (kind, text, from, to) -> {
            String word = text.substring(from, to);
            if (Arrays.stream(word.split(" ", -1)).noneMatch(Experience::isReplacement)) {
                seen.add(kind.prefix() + word);
            }
        });
        return seen;
    }

    private static boolean isReplacement(String word) {
        return REPLACEMENTS.contains(NUMBER_OF_ISSUE.matcher(word).replaceFirst(""));
    }

    /**
     * Reads what {@link #toText} wrote.
     *
     * @throws IllegalArgumentException if a line is not of that form; it names the line
     */
    public static Experience parse(String text) {
        Gathered read = new Gathered();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            try {
                read.read(line);
            } catch (IndexOutOfBoundsException | NumberFormatException broken) {
                throw new IllegalArgumentException(
                        "not a line of an experience, see the first lines of the file: " + line, broken);
            }
        });
        return new Experience(read);
    }

    /** Returns the ids of the causes that something is known of. */
    public List<String> causes() {
        return causes;
    }

    /** Returns the marks that say something, in the order of their characters. */
    public List<String> marks() {
        return marks;
    }

    /**
     * Returns what a mark says of a cause, in {@value #PARTS}ths of log-odds; 0 where it says nothing.
     *
     * @param mark one of {@link #marks}, or another one
     * @param cause the id of a cause
     */
    public int says(String mark, String cause) {
        int place = Collections.binarySearch(marks, mark);
        if (place >= 0) {
            int[] known = says.get(place);
            for (int i = 0; i < known.length; i += 2) {
                if (causes.get(known[i]).equals(cause)) {
                    return known[i + 1];
                }
            }
        }
        return 0;
    }

    /** Returns how usual a cause is, in log-odds, by its place among {@link #causes}. */
    double usual(int cause) {
        return (double) usual.get(cause) / PARTS;
    }

    /** Returns how rare a mark is, by its place among {@link #marks}. */
    float rarity(int mark) {
        return (float) rarities.get(mark) / PARTS;
    }

    /** Returns by turns the place of a cause and what a mark says of it, in {@value #PARTS}ths; not to be changed. */
    int[] says(int mark) {
        return says.get(mark);
    }

    /** Returns the experience as lines of text. */
    public String toText() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < causes.size(); i++) {
            text.append(CAUSE)
                    .append(causes.get(i))
                    .append('\t')
                    .append(usual.get(i))
                    .append('\n');
        }
        for (int mark = 0; mark < marks.size(); mark++) {
            text.append(marks.get(mark)).append('\t').append(rarities.get(mark)).append('\t');
            int[] known = says.get(mark);
            for (int i = 0; i < known.length; i += 2) {
                text.append(i == 0 ? "" : " ").append(known[i]).append(':').append(known[i + 1]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Experience experience && toText().equals(experience.toText());
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }

    @Override
    public String toString() {
        return "Experience of " + marks.size() + " marks and " + causes.size() + " causes";
    }
}
