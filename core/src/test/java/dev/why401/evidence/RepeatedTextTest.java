package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was made to take long is read like any other. What is not linear here takes hours, on any machine. */
class RepeatedTextTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"QEBA", "token:", "token=", "bearer:", "://a:", "\"token\":", "a@b:", "<", "%25", "AAAA/"})
    void aWordRepeatedIsReadInOnePass(String word) {
        String text = word.repeat(LENGTH / word.length());

        String kept = assertTimeoutPreemptively(
                LONG, () -> Scrubber.patternsOnly().text(text, LENGTH));

        assertThat(kept).isNotEmpty().hasSizeLessThanOrEqualTo(LENGTH);
    }

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
    void aBearerTokenOfAStrangerIsStillHidden() {
        assertThat(Scrubber.patternsOnly().line("sent token: FAKEabcdefghijkl0123 again", 100))
                .isEqualTo("sent token: [hidden] again");
    }

    @Test
    void aMailAddressAndItsSecretAreStillHiddenInBase64() {
        // "jane.doe@acme.example:FAKE-secret"
        assertThat(Scrubber.patternsOnly().line("got amFuZS5kb2VAYWNtZS5leGFtcGxlOkZBS0Utc2VjcmV0", 100))
                .isEqualTo("got [hidden]");
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
