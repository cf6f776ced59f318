package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.cli.Cli.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    private static final String THREE = Records.REFUSED + "\n" + Records.BLOCKED + "\n" + Records.QUIET + "\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void oneCallIsExplainedWithoutANameInFrontOfIt() {
        Result result = Cli.reading(Records.REFUSED).run("explain");

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("GET https://acme.atlassian.net/rest/api/3/myself came back as 403")
                .contains("Failed to parse Connect Session Auth Token", "What to do", "why401 cause wrong-auth-scheme");
    }

    @Test
    void severalCallsHaveEachItsNameInFront() {
        Result result = Cli.reading(THREE).run("explain", "-");

        assertThat(result.lines())
                .filteredOn(line -> line.startsWith("--- "))
                .extracting(line -> line.replaceAll("-{3,}$", "").strip())
                .containsExactly("--- call-1", "--- 17", "--- entry 3");
    }

    @Test
    void aCallOnWhichNothingIsWrongTakesOneSentence() {
        Result result = Cli.reading(Records.QUIET).run("explain");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("GET https://acme.example/api/items came back as 200")
                .endsWith("Nothing in it points to an authentication\nfailure.\n");
    }

    @Test
    void anInputInWhichNothingIsRefusedIsNotPassedOverInSilence() {
        Result result = Cli.reading("2026-11-28 10:00:00 INFO started\n2026-11-28 10:00:01 INFO all is well\n")
                .run("explain");

        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("why401: standard input: Nothing in it shows a refused call.\n");
    }

    @Test
    void aKindThatWasHiddenTwiceIsNamedOnce() {
        Result result = Cli.reading("2026-11-28 10:00:00 ERROR 401 token=FAKEsecret1 and token=FAKEsecret2\n")
                .run("explain");

        assertThat(result.lines())
                .filteredOn(line -> line.startsWith("Hidden before"))
                .hasSize(1);
        assertThat(result.out()).doesNotContain("FAKE");
    }

    @Test
    void filesAreNamedWithTheirCalls() throws IOException {
        Path one = file("one.ndjson", Records.REFUSED);
        Path two = file("two.ndjson", Records.BLOCKED);

        Result result = Cli.why401("explain", one.toString(), two.toString());

        assertThat(result.out()).contains("--- " + one + ", call-1 ", "--- " + two + ", 17 ");
    }

    @Test
    void aMissingFileIsSaidInOneSentenceAndTheOthersAreExplained() throws IOException {
        Path there = file("there.ndjson", Records.REFUSED);
        String missing = folder.resolve("missing.har").toString();

        Result result = Cli.why401("explain", missing, there.toString(), folder.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines())
                .containsExactly(
                        "why401: There is no file " + missing + ".",
                        "why401: " + folder + " is a directory; name the files in it.");
        assertThat(result.out()).contains("Failed to parse Connect Session Auth Token");
    }

    @Test
    void aTokenInThePlaceOfAFileIsNotRepeated() {
        Result result = Cli.why401("explain", "ATATT3xFfGF0FAKE0123456789abcdefFAKE=0A1B2C3D");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("There is no file").doesNotContain("FAKE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n",
                "hunter2-FAKE-secret",
                "Ein Text, in dem nichts davon steht.",
                "{\"something\":\"FAKE\"}",
                "\u0000\u0001\u0002FAKE"
            })
    void whatIsNotUnderstoodIsSaidInOneSentenceThatRepeatsNothing(String input) {
        Result result = Cli.reading(input).run("explain");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .matches("why401: Expected [^\\n]*, but the first line [^\\n]*\\.\\n")
                .doesNotContain("FAKE");
    }

    @Test
    void aBrokenLineIsReportedWithItsNumberAndTheRestIsDone() {
        String input = Records.REFUSED + "\n{\"id\": FAKE\n\n" + Records.BLOCKED + "\n";

        Result result = Cli.reading(input).run("explain", "--format", "ndjson");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.err())
                .startsWith("why401: standard input, line 2: Expected an exchange record")
                .doesNotContain("FAKE")
                .hasLineCount(1);
    }

    @Test
    void aThousandBrokenLinesAreNotAThousandComplaints() {
        String input = Records.REFUSED + "\n" + "{broken\n".repeat(1_000);

        Result result = Cli.reading(input).run("explain", "--format", "ndjson");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).hasLineCount(22).contains("1000 parts of the input were broken in all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkAndWindowsLineEndsAreUnderstood(String charset) {
        String input = "\ufeff" + THREE.replace("\n", "\r\n");

        Result result = new Cli().in(input.getBytes(Charset.forName(charset))).run("explain", "--format", "ndjson");

        assertThat(result.code()).isZero();
        assertThat(result.lines()).hasSize(3);
    }

    @Test
    void theProductIsFilledInOnlyWhereTheInputDoesNotTell() {
        String unknown = "{\"logLine\":\"401 Unauthorized\"}";
        String known = "{\"product\":\"jira-cloud\",\"logLine\":\"401 Unauthorized\"}";

        Result result = Cli.reading(unknown + "\n" + known).run("explain", "--product", "jira-data-center");

        assertThat(result.out())
                .contains("A call to Jira Data Center came back as 401", "A call to Jira Cloud came back as 401");
    }

    @Test
    void textKeepsToTheWidthOfTheTerminal() {
        Result result = Cli.reading(Records.REFUSED).with("COLUMNS", "60").run("explain");

        assertThat(result.lines())
                .filteredOn(line -> !line.contains("://"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60))
                .anySatisfy(line -> assertThat(line).hasSizeGreaterThan(50));
    }

    @Test
    void coloursAreForTerminalsAndForWhoAsksForThem() {
        assertThat(Cli.reading(Records.REFUSED).run("explain").out()).doesNotContain("\u001b");
        assertThat(Cli.reading(Records.REFUSED).onTerminal().run("explain").out())
                .contains("\u001b[1m");
        assertThat(Cli.reading(Records.REFUSED)
                        .onTerminal()
                        .with("NO_COLOR", "1")
                        .run("explain")
                        .out())
                .doesNotContain("\u001b");
        assertThat(Cli.reading(Records.REFUSED).run("explain", "--color=always").out())
                .contains("\u001b[1m");
        assertThat(Cli.reading(Records.REFUSED)
                        .onTerminal()
                        .run("explain", "--color=never")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void colouredTextIsThePlainTextWithoutItsColours() {
        String plain = Cli.reading(THREE).run("explain").out();
        String coloured = Cli.reading(THREE).run("explain", "--color=always").out();

        assertThat(coloured.replaceAll("\u001b\\[\\d{1,2}m", "")).isEqualTo(plain);
    }

    @Test
    void jsonIsOneObjectForOneCallAndAnArrayForSeveral() {
        assertThat(Cli.reading(Records.REFUSED).run("explain", "--format=json").out())
                .startsWith("{\"id\":\"call-1\",\"type\":\"urn:why401:cause:wrong-auth-scheme\"")
                .endsWith("}\n");
        assertThat(Cli.reading(THREE).run("explain", "--format=json").lines())
                .hasSize(5)
                .startsWith("[")
                .endsWith("]")
                .element(3)
                .asString()
                .startsWith("{\"type\":\"about:blank\"");
    }

    @Test
    void markdownHasAHeadingForEachOfSeveralCalls() {
        assertThat(Cli.reading(THREE).run("explain", "--format=markdown").lines())
                .filteredOn(line -> line.startsWith("## "))
                .containsExactly("## call-1", "## 17", "## entry 3");
    }

    @Test
    void htmlIsOnePageForAllCalls() {
        String page = Cli.reading(THREE).run("explain", "--format=html").out();

        assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(page.split("<article ", -1)).hasSize(3);
        assertThat(page).contains("Nothing in it points to an authentication failure.");
    }

    @Test
    void aReaderWhoGoesAwayEndsTheProgramQuietly() {
        OutputStream closing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Cli.reading(THREE.repeat(200)).run(closing, err, "explain");

        assertThat(code).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void aFullDiskIsReported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Cli.reading(THREE).run(full, err, "explain");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    @Test
    void aWrongWordIsAnsweredWithTheRightOnesAndNotRepeated() {
        Result result = Cli.why401("explain", "--format", "FAKE-secret");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("expected one of html, json, markdown, ndjson, text")
                .doesNotContain("FAKE");
    }
}
