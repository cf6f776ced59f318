package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Suspect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampsTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "2026-03-02 10:11:12.401 ERROR x, 2026-00-00 00:00:00.000 ERROR x",
                "'2026-03-02T10:11:12,401Z x', '2026-00-00T00:00:00,000Z x'",
                "[2026/03/02 10:11:12] x, [2026/00/00 00:00:00] x",
                "10:11:12.401 [main] x, 00:00:00.000 [main] x",
                "(2026-03-02 10:11:12) x 2026-03-02 10:11:12, (2026-00-00 00:00:00) x 2026-03-02 10:11:12"
            })
    void digitsOfAStampInFrontOfALineAreZerosAndTheYearStays(String line, String read) {
        assertThat(TimeStamps.zeroed(line)).isEqualTo(read).hasSameSizeAs(line);
        assertThat(TimeStamps.zeroed("a\n" + line)).isEqualTo("a\n" + read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "[",
                "401 Unauthorized",
                "2026-03-02",
                "2026-03-02T",
                "2026-03-02T10:11",
                "10:11",
                "at 10:11:12 the call failed",
                "exp 2026-03-02T10:11:12Z is over"
            })
    void otherNumbersStay(String text) {
        assertThat(TimeStamps.zeroed(text)).isSameAs(text);
    }

    @Test
    void linesThatDifferInTheirStampAloneAreDiagnosedAlike() {
        assertThat(suspects("2026-03-02 10:11:12.401 ERROR c.a.Sync - the call to Jira failed"))
                .isEqualTo(suspects("2026-11-30 23:59:59.407 ERROR c.a.Sync - the call to Jira failed"));
    }

    private static List<String> suspects(String line) {
        return DIAGNOSTICIAN
                .diagnose(Exchange.builder()
                        .product(Product.JIRA_CLOUD)
                        .logLine(line)
                        .build())
                .suspects()
                .stream()
                .map(TimeStampsTest::shown)
                .toList();
    }

    private static String shown(Suspect suspect) {
        return suspect.cause().id() + " " + suspect.probability();
    }
}
