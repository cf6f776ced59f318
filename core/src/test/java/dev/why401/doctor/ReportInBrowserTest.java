package dev.why401.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.why401.render.StrictHtml;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens reports in a real browser, where one is installed; what needs none is tested without. */
class ReportInBrowserTest {
    /** Each of these marks the document if the browser takes it for more than text. */
    private static final String TRAP = "<script>document.documentElement.id='pwned'</script>"
            + "<img src=x onerror=\"document.documentElement.id='pwned'\">"
            + "<svg onload=\"document.documentElement.id='pwned'\"></svg>";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static Optional<Path> browser = Optional.empty();

    @TempDir
    private Path folder;

    @BeforeAll
    static void findBrowser() {
        browser = onPath().or(ReportInBrowserTest::ofPlaywright);
        assumeTrue(
                browser.isPresent(),
                "No Chromium on the PATH (" + String.join(", ", NAMES)
                        + ") and none of Playwright's: reports are not opened in a browser");
    }

    private static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> ofPlaywright() {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "ms-playwright");
        if (!Files.isDirectory(cache)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(cache, 3)) {
            return files.filter(file -> file.endsWith(Path.of("chrome-linux", "chrome")) && Files.isExecutable(file))
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns the document as the browser holds it after it has loaded and run whatever it runs. */
    private String open(String html, int width) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("report.html"), html);
        Path dom = folder.resolve("dom.txt");
        List<String> command = new ArrayList<>(List.of(
                browser.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=" + width + ",1000",
                "--dump-dom",
                page.toUri().toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        process.waitFor();
        String text = Files.readString(dom, StandardCharsets.UTF_8);
        assertThat(text)
                .as(Files.readString(folder.resolve("errors.txt"), StandardCharsets.UTF_8))
                .contains("<html");
        return text;
    }

    @Test
    void theBrowserWouldFallForTheTrap() throws Exception {
        assertThat(open("<!DOCTYPE html><html><body>" + TRAP + "</body></html>", 1200))
                .contains("id=\"pwned\"");
    }

    @Test
    void noScriptRunsAndHostileTextStaysText() throws Exception {
        Examination examination = Examined.hostile(TRAP);

        String dom = open(examination.toHtmlPage(), 1200);

        assertThat(dom)
                .doesNotContain("id=\"pwned\"")
                .doesNotContain("<script", "<img", "<svg on")
                .contains("&lt;script&gt;document.documentElement.id='pwned'&lt;/script&gt;");
        assertThat(StrictHtml.textOf(examination.toHtmlPage())).contains("<script>document");
    }

    @Test
    void thePolicyStopsEvenAScriptThatGotIntoThePage() throws Exception {
        String page = Examined.decided().toHtmlPage().replace("<main>", "<main>" + TRAP);

        assertThat(open(page, 1200)).contains("<script>").doesNotContain("id=\"pwned\"");
    }

    @Test
    void theStyleAppliesUnderThePolicyAndAPageIsNoWiderThanAPhone() throws Exception {
        for (Examination examination : List.of(Examined.decided(), Examined.hostile("x".repeat(3_000)))) {
            String measured = examination
                    .toHtmlPage()
                    .replaceFirst("<meta http-equiv=[^>]*>", "")
                    .replace(
                            "</body>",
                            "<script>document.title = (document.documentElement.scrollWidth <= innerWidth) + ' '"
                                    + " + getComputedStyle(document.querySelector('.why401-way')).display</script></body>");

            String title = open(measured, 500).replaceAll("(?s).*<title>(.*?)</title>.*", "$1");

            assertThat(title).isEqualTo("true block");
        }
    }
}
