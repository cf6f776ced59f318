package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the layout of several entries against a file. The words inside belong to the knowledge and may change with it; one
 * command rewrites the files: {@code mvn -pl cli -am test -Dtest=CliGoldenTest -Dwhy401.update=true}.
 */
class CliGoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown"})
    void severalEntriesReadAsTheirFile(String format) throws IOException {
        String input = Records.REFUSED + "\n" + Records.QUIET + "\n";
        String written =
                frame(Cli.reading(input).run("explain", "--format", format).out());
        Path golden = FOLDER.resolve("several-entries." + format);
        if (Boolean.getBoolean("why401.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, written);
        }

        assertThat(written)
                .as("If the change is meant, run this test with -Dwhy401.update=true and review the diff")
                .isEqualTo(Files.readString(golden));
    }

    /** What stands between "What to do" and the last lines is tested where it is written. */
    private static String frame(String text) {
        return text.replaceAll("(?s)(What to do\n).*?(\n(?:### )?To repeat the call)", "$1...\n$2");
    }
}
