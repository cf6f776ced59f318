package dev.why401.doctor;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds whole reports against files, so that a change of wording or layout is read before it is shipped. One command rewrites the
 * files: {@code mvn -pl core test -Dtest=ExaminationGoldenTest -Dwhy401.update=true}.
 */
class ExaminationGoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "examinations");
    private static final boolean UPDATE = Boolean.getBoolean("why401.update");

    private static final Pattern TIME = Pattern.compile("(?:\\d+ ms|\\d+\\.\\d s);\\s+ended(\\s+because\\s[^.]+)");

    private static final Map<String, Function<Examination, String>> FORMS = Map.of(
            "txt",
            Examination::toText,
            "md",
            Examination::toMarkdown,
            "html",
            Examination::toHtml,
            "json",
            examination -> indented(examination.toJson()));

    static Set<String> files() {
        Set<String> files = new TreeSet<>();
        Examined.all().keySet().forEach(name -> FORMS.keySet().forEach(form -> files.add(name + "." + form)));
        return files;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aReportReadsAsItsFile(String file) throws Exception {
        int dot = file.lastIndexOf('.');
        Examination examination = Examined.all().get(file.substring(0, dot)).call();
        String written = timeless(FORMS.get(file.substring(dot + 1)).apply(examination));
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
    void eachFileBelongsToAReport() throws IOException {
        try (Stream<Path> there = Files.list(FOLDER)) {
            assertThat(there.map(path -> path.getFileName().toString()).collect(toSet()))
                    .isEqualTo(files());
        }
    }

    /** How long a machine takes is nothing to compare, and it moves the end of the line. */
    private static String timeless(String report) {
        return TIME.matcher(report.replaceAll("\"tookMillis\": [0-9.]+", "\"tookMillis\": 42"))
                .replaceAll(found -> "42 ms; ended" + found.group(1).replaceAll("\\s+", " "));
    }

    private static String indented(String json) {
        Buffer out = new Buffer();
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
                JsonWriter writer = JsonWriter.of(out)) {
            writer.setIndent("  ");
            writer.setSerializeNulls(true);
            writer.jsonValue(reader.readJsonValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.readUtf8() + "\n";
    }
}
