package dev.why401.explain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds whole explanations against files, so that a change of wording or layout is read before it is shipped. One command
 * rewrites the files: {@code mvn -pl core test -Dtest=ExplanationGoldenTest -Dwhy401.update=true}.
 */
class ExplanationGoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final boolean UPDATE = Boolean.getBoolean("why401.update");

    private static final Map<String, Function<Explanation, String>> FORMS = Map.of(
            "txt",
            Explanation::toText,
            "md",
            Explanation::toMarkdown,
            "html",
            Explanation::toHtml,
            "json",
            explanation -> indented(explanation.toJson()),
            "line",
            explanation -> explanation.summary() + "\n" + explanation.toLogLine() + "\n");

    static Set<String> files() {
        Set<String> files = new TreeSet<>();
        GoldenExchanges.all().keySet().forEach(name -> FORMS.keySet().forEach(form -> files.add(name + "." + form)));
        return files;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void anExplanationReadsAsItsFile(String file) throws IOException {
        int dot = file.lastIndexOf('.');
        Exchange exchange = GoldenExchanges.all().get(file.substring(0, dot));
        String written = FORMS.get(file.substring(dot + 1)).apply(AcmeTracker.explain(exchange));
        Path golden = FOLDER.resolve(file);
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, written);
        }

        assertThat(golden).as("-Dwhy401.update=true writes it").exists();
        assertThat(written)
                .as("If the change is meant, run this test with -Dwhy401.update=true and review the diff")
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void eachFileBelongsToAnExplanation() throws IOException {
        try (Stream<Path> there = Files.list(FOLDER)) {
            assertThat(there.map(path -> path.getFileName().toString()).collect(toSet()))
                    .isEqualTo(files());
        }
    }

    /** JSON of one line with a line for each member, for a diff that can be read. */
    private static String indented(String json) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted) {
                text.append(c);
                if (c == '\\') {
                    text.append(json.charAt(++i));
                }
                quoted = c != '"';
            } else if (json.startsWith("[]", i)) {
                text.append("[]");
                i++;
            } else if (c == '{' || c == '[') {
                depth++;
                text.append(c).append('\n').append("  ".repeat(depth));
            } else if (c == '}' || c == ']') {
                depth--;
                text.append('\n').append("  ".repeat(depth)).append(c);
            } else if (c == ',') {
                text.append(c).append('\n').append("  ".repeat(depth));
            } else {
                text.append(c);
                quoted = c == '"';
            }
        }
        return text.append('\n').toString();
    }
}
