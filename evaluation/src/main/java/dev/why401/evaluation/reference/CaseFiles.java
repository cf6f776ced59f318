package dev.why401.evaluation.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads every failure that the repository holds, each once. */
final class CaseFiles {
    private static final String EVALUATION = "evaluation/src/main/resources/dev/why401/evaluation/";

    /** The recorded failures first, since copies of some stand in the modules whose rules cite them. */
    private static final List<String> FILES = List.of(
            EVALUATION + "cases.ndjson",
            EVALUATION + "fresh-cloud.ndjson",
            EVALUATION + "fresh-onprem.ndjson",
            EVALUATION + "fresh-gateways.ndjson",
            "core/src/test/resources/cases.ndjson",
            "jira-cloud/src/test/resources/cases.ndjson",
            "jira-data-center/src/test/resources/cases.ndjson",
            "jira-align/src/test/resources/cases.ndjson",
            "core/src/test/resources/general-answers.ndjson",
            "core/src/test/resources/gateway-answers.ndjson");

    private CaseFiles() {}

    /**
     * Returns them in the order of the files.
     *
     * @param root the root of the repository
     */
    static Collection<RecordedCase> read(Path root) {
        Map<String, RecordedCase> cases = new LinkedHashMap<>();
        for (String file : FILES) {
            for (String line : lines(root.resolve(file))) {
                if (!line.isBlank()) {
                    RecordedCase read = RecordedCase.read(line);
                    cases.putIfAbsent(read.id(), read);
                }
            }
        }
        return cases.values();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Run it from the root of the repository: " + file, unreadable);
        }
    }
}
