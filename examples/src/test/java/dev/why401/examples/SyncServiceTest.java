package dev.why401.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SyncServiceTest {

    @Test
    void theServiceStopsTellsOnceAndGoesOnAfterTheFix() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        SyncService.show(new Page(new PrintStream(bytes, true, StandardCharsets.UTF_8)));

        String shown = bytes.toString(StandardCharsets.UTF_8);
        assertThat(shown.lines().filter(line -> line.contains("is broken."))).hasSize(1);
        assertThat(shown.lines().filter(line -> line.contains("works again"))).hasSize(1);
        assertThat(shown)
                .contains("To be told: the owner of the account;")
                .contains("[failed]  The credential is accepted")
                .contains("The connection works.", "The connection does not work.")
                .contains("Calls that reached Jira since: 1, parked: 2")
                .contains("Roadmap: version 2027.2 pushed (201)")
                .contains("Ideas: version Summer pushed (201)")
                .contains("Parked: 0, health: HEALTHY")
                .doesNotContain("FAKE");
        assertThat(shown.replaceAll("\\s+", " "))
                .contains("change it in the template \"Jira of Acme\" and nowhere else");
    }
}
