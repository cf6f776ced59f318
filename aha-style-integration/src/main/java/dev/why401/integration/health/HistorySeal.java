package dev.why401.integration.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The number of the last change to a history file, kept beside it: MVStore goes back to an older state without a word when the
 * end of its file is missing.
 */
final class HistorySeal {
    private static final String WORDS = "why401 connection history, changes: ";

    /** What is not there or not readable seals nothing. */
    private static final long NONE = 0;

    private final Path file;

    HistorySeal(Path history) {
        file = sealOf(history);
    }

    private static Path sealOf(Path history) {
        return history.resolveSibling(history.getFileName() + ".seal");
    }

    boolean exists() {
        return Files.exists(file);
    }

    long changes() throws IOException {
        if (!exists()) {
            return NONE;
        }
        String text = Files.readString(file).strip();
        try {
            return text.startsWith(WORDS) ? Long.parseLong(text.substring(WORDS.length())) : NONE;
        } catch (NumberFormatException damaged) {
            return NONE;
        }
    }

    void write(long changes) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, WORDS + changes + "\n");
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    void moveTo(Path history) throws IOException {
        if (exists()) {
            Files.move(file, sealOf(history), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
