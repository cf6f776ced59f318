package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of the command line is what the command line does. */
class ReadmeCommandLineTest {
    private static final Path README = Path.of("..", "README.md");
    private static final String API_TOKEN = "ATATT3xFfGF0FAKE" + "Fake0123456789".repeat(12) + "FAKE=0A1B2C3D";

    private static String section() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("## Command line\n");
        assertThat(start).isPositive();
        return readme.substring(start, readme.indexOf("\n## ", start));
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(section());
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    @Test
    void eachCommandIsOneThatTheProgramTakes() throws IOException {
        List<String> commands = blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.contains("why401 "))
                .map(line -> line.substring(line.indexOf("why401 ") + "why401 ".length())
                        .replaceAll("\\s*[#>|)].*", "")
                        .strip())
                .toList();

        assertThat(commands).hasSizeGreaterThan(5).allSatisfy(command -> {
            List<String> words = new ArrayList<>(List.of(command.split(" +", -1)));
            words.add("--help");
            boolean hasHelp = !words.get(0).equals("help");
            Result result = Cli.why401(
                    words.subList(0, words.size() - (hasHelp ? 0 : 1)).toArray(String[]::new));
            assertThat(result.code()).as(command + ": " + result.err()).isZero();
        });
    }

    @Test
    void theAnswerThatIsShownIsTheAnswer() throws IOException {
        String shown = blocks("console").get(0);
        String answer = shown.substring(shown.indexOf('\n') + 1);
        String command = shown.substring(shown.indexOf("why401 ") + "why401 ".length(), shown.indexOf('\n'));

        assertThat(Cli.reading(API_TOKEN).run(command.split(" ", -1)).out()).isEqualTo(answer);
    }

    @Test
    void theExitCodesAreListed() throws IOException {
        assertThat(section()).contains("| 0 |", "| 1 |", "| 2 |", "| 70 |");
    }
}
