package dev.why401.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the recorded failures. */
final class Corpus {
    private Corpus() {}

    /** Returns the failures that are kept beside this class, in their order. */
    static List<CorpusCase> open() {
        return read(lines());
    }

    /** Returns the same failures as they are written. */
    static String lines() {
        try (InputStream file = Corpus.class.getResourceAsStream("cases.ndjson")) {
            if (file == null) {
                throw new IllegalStateException("cases.ndjson is not beside " + Corpus.class.getName());
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
