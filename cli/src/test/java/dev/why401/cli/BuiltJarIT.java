package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the jar as people do. */
class BuiltJarIT {
    private static final Path JAR = Path.of("target", "why401.jar");

    @TempDir
    Path folder;

    @BeforeAll
    static void theJarIsBuilt() {
        assertThat(JAR).as("this test runs after the package phase").exists();
    }

    private record Ended(int code, String out, String err) {}

    private Ended why401(String input, String... args) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Ended(code, Files.readString(out), Files.readString(err));
    }

    @Test
    void itExplainsWithAllPacksOnBoardAndSaysNothingElse() throws Exception {
        Ended ended = why401(Records.REFUSED, "explain");

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("[wrong-auth-scheme, ");
    }

    @Test
    void itsExitCodesReachTheShell() throws Exception {
        assertThat(why401("nothing of these", "explain").code()).isEqualTo(2);
        assertThat(why401(Records.REFUSED + "\n{broken", "explain").code()).isEqualTo(1);
    }

    @Test
    void aCompletionScriptIsReadByBash() throws Exception {
        Ended ended = why401("", "completion", "bash");
        Path script = Files.writeString(folder.resolve("completion"), ended.out());
        Path bash = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(bash));

        Process process = new ProcessBuilder(bash.toString(), "-c", "source '" + script + "' && complete -p why401")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("_complete_why401 why401");
    }

    @Test
    void aSecretIsReadFromAPipe() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "check-token",
                        "--product",
                        "jira-cloud")
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("hunter2-FAKE\n".getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("[no-atlassian-token]").doesNotContain("FAKE");
    }

    @Test
    void itKnowsItsVersion() throws Exception {
        assertThat(why401("", "version").out()).startsWith("why401 0.");
    }

    @Test
    void itHoldsLicenceNoticeAndTheServicesOfEachPack() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                Stream<? extends ZipEntry> entries = jar.stream()) {
            assertThat(entries.map(ZipEntry::getName))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "dev/why401/cli/causes/token-expired.md")
                    .noneMatch(name -> name.endsWith("module-info.class") || name.startsWith("META-INF/maven/"));
            ZipEntry services = jar.getEntry("META-INF/services/dev.why401.knowledge.KnowledgePack");
            String packs = new String(jar.getInputStream(services).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(packs).contains("jira.cloud", "jira.align", "jira.datacenter");
        }
    }
}
