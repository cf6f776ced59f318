package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a server can do with what it says: take long, move characters, hide values behind many others. */
class TrickyTextTest {
    /** Without the memory of dead ends it would take longer than the age of the universe, on any machine. */
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void aSecretWithManyTabsIsComparedWithManyBlanksOnce() {
        Scrubber scrubber = Scrubber.knowing(List.of("x" + "\t".repeat(200) + "y"));
        String text = "x" + " ".repeat(200) + "z";

        String kept = assertTimeoutPreemptively(LONG, () -> scrubber.text(text, 1_000));

        assertThat(kept).isEqualTo(text);
    }

    @Test
    void aSecretWithTabsIsHiddenWhereTheServerMadeThemBlanks() {
        Scrubber scrubber = Scrubber.knowing(List.of("FAKE\t\t\tsecret"));

        assertThat(scrubber.line("it was FAKE   secret, FAKE secret and FAKEsecret", 100))
                .isEqualTo("it was [hidden], [hidden] and [hidden]");
    }

    @Test
    void lowerCaseKeepsEachCharacterInItsPlace() {
        ShownText text = ShownText.of("\u0130stanbul \u0130\u0130 ACCESS Denied", Scrubber.patternsOnly());

        assertThat(text.lowerCase()).hasSameSizeAs(text.text()).endsWith("access denied");
    }

    @Test
    void noValueOfALongQueryIsTakenForAHarmlessOne() {
        String many = "a=1&".repeat(49);
        String url = "https://acme.example/cb?" + many + "error=denied&state=FAKE-state-value";

        Address address = Address.read(url).value().orElseThrow();

        assertThat(address.query()).hasSize(50);
        assertThat(address.toString()).endsWith("error=denied").doesNotContain("FAKE");
    }
}
