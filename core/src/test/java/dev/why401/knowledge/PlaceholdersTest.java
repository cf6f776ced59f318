package dev.why401.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.HeaderFacts.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    private static final Exchange CALL = Exchange.builder()
            .url("http://jira.acme.example:8080/rest/api/2/myself?a=FAKE")
            .responseHeaders(List.of(new Field("X-AREQUESTID", "940x1")))
            .build();
    private static final Exchange NOTHING = Exchange.builder().build();

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask {host}. | Ask jira.acme.example.",
                "Log in at {site}. | Log in at http://jira.acme.example:8080.",
                "Give them the {reference}. | Give them the Jira request id 940x1.",
                "Allow {host}, that is {site} and {host}. | Allow jira.acme.example, that is http://jira.acme.example:8080 and jira.acme.example."
            })
    void fillsInWhatIsKnown(String step, String filled) {
        assertThat(Placeholders.fill(step, CALL)).isEqualTo(filled);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask {host}. | Ask the host.",
                "Log in at {site}. | Log in at the site.",
                "Give them {reference}. | Give them the time of the call in UTC."
            })
    void neutralWordsStandForWhatIsNot(String step, String filled) {
        assertThat(Placeholders.fill(step, NOTHING)).isEqualTo(filled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Create a new token.", "Call /ex/jira/{cloudId}/rest.", "Use ${TOKEN}."})
    void leavesOtherTextAlone(String step) {
        assertThat(Placeholders.fill(step, CALL)).isEqualTo(step);
    }

    @Test
    void theCommandThatFlushesNamesIsThatOfThisMachine() {
        assertThat(Placeholders.fill("Run {flush-dns}.", NOTHING))
                .isEqualTo("Run " + Placeholders.flushDns(System.getProperty("os.name")) + ".");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Windows Server 2022, ipconfig /flushdns",
        "Mac OS X, sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder",
        "Linux, resolvectl flush-caches (with nscd: sudo nscd -i hosts)",
        "FreeBSD, resolvectl flush-caches (with nscd: sudo nscd -i hosts)",
    })
    void eachSystemHasItsCommand(String os, String command) {
        assertThat(Placeholders.flushDns(os)).isEqualTo(command);
    }
}
