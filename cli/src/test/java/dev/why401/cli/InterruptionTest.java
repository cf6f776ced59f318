package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.why401.evidence.Product;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts a process of its own, since a signal ends all that it is sent to. */
class InterruptionTest {

    @TempDir
    private Path folder;

    /** Starts {@code why401} with the questions of the tests on board. */
    static final class Started {
        private Started() {}

        public static void main(String[] args) {
            Console of = Console.ofProcess();
            Console console = new Console(
                    of.in(),
                    of.out(),
                    of.err(),
                    false,
                    false,
                    of.environment(),
                    doctor ->
                            doctor.diagnostician(dev.why401.diagnosis.Diagnostician.of(List.of(new JiraQuestions()))));
            System.exit(Why401.run(console, args));
        }
    }

    @Test
    void whatWasFoundIsPrintedAfterTheInterrupt() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "There is no /bin/kill to send the signal of Ctrl-C with");
        Path in = Files.writeString(folder.resolve("in"), "FAKE-token");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Started.class.getName(),
                            "doctor",
                            "--product",
                            Product.JIRA_CLOUD.id(),
                            "--url",
                            "https://127.0.0.1:" + silent.getLocalPort(),
                            "--deadline",
                            "600",
                            "--allow-private")
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try (Socket waiting = silent.accept()) {
                assertThat(waiting.isConnected()).isTrue();
                new ProcessBuilder("/bin/kill", "-INT", String.valueOf(process.pid()))
                        .start()
                        .waitFor();
                process.waitFor();
            }
        }

        assertThat(Files.readString(out))
                .contains("it was cancelled", "The way of the call")
                .doesNotContain("FAKE-token");
    }
}
