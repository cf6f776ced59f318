package dev.why401.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the recorded failures. */
final class Corpus {
    private static final int MOST_TO_VARY = 2_500;

    private Corpus() {}

    /** The failures that were found after the rules had been written; each file was diagnosed before any rule was mended for it. */
    private static final List<String> FOUND_LATER = List.of(
            "fresh-cloud.ndjson",
            "fresh-onprem.ndjson",
            "fresh-gateways.ndjson",
            "fresh-atlassian.ndjson",
            "fresh-network.ndjson",
            "fresh-unseen.ndjson",
            "fresh-public.ndjson",
            "fresh-reports.ndjson",
            "documented.ndjson",
            "fresh-laboratory.ndjson");

    /** Returns the failures that are kept beside this class, in their order. */
    static List<CorpusCase> open() {
        return read(lines());
    }

    /** Returns the same failures as they are written. */
    static String lines() {
        return text("cases.ndjson");
    }

    /** Returns the failures that were found after the rules had been written. */
    static List<CorpusCase> foundLater() {
        return FOUND_LATER.stream().flatMap(name -> read(text(name)).stream()).toList();
    }

    /**
     * Returns failures that nobody recorded: they were described out of what is known of servers and clients, to be learned from. Their
     * words may differ from what a server says.
     */
    static List<CorpusCase> described() {
        return read(text("described.ndjson"));
    }

    /** Returns records as they are written, of fewer kinds than the library keeps rankings of, as traffic is. */
    static List<String> linesToVary() {
        return Stream.of(List.of("cases.ndjson", "quiet.ndjson"), FOUND_LATER)
                .flatMap(List::stream)
                .flatMap(name -> text(name).lines())
                .limit(MOST_TO_VARY)
                .toList();
    }

    /** Returns ordinary answers, on which nothing must be said. */
    static List<QuietCase> quiet() {
        return text("quiet.ndjson").lines().map(QuietCase::read).toList();
    }

    private static String text(String name) {
        try (InputStream file = Corpus.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not beside " + Corpus.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the failures of another file of the same format. */
    static List<CorpusCase> of(Path file) throws IOException {
        return read(Files.readString(file));
    }

    private static List<CorpusCase> read(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(CorpusCase::read)
                .toList();
    }
}
