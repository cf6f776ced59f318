package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedRecordsTest {
    private final RepeatedRecords<String> records = new RepeatedRecords<>();

    private boolean isKnown(String line) {
        return records.find(line) != null;
    }

    private void readTwice(String line) {
        for (int i = 0; i < 2; i++) {
            assertThat(records.find(line)).isNull();
            records.keep(line, "what was made of it");
        }
    }

    @Test
    void knowsARecordByAllButItsIdOnceItCameTwice() {
        readTwice("{\"id\": \"a-1\", \"logLine\": \"401\"}");

        assertThat(records.find("{\"id\": \"a-2\", \"logLine\": \"401\"}")).isEqualTo("what was made of it");
        assertThat(records.id("{\"id\": \"a-2\", \"logLine\": \"401\"}").is("a-2"))
                .isTrue();
        assertThat(isKnown("{\"id\": \"a-2\", \"logLine\": \"403\"}")).isFalse();
        assertThat(isKnown("{\"id\":  \"a-2\", \"logLine\": \"401\"}")).isFalse();
        assertThat(isKnown("{\"id\": 17, \"logLine\": \"401\"}")).isFalse();
    }

    @Test
    void tellsANumberFromAText() {
        readTwice("{\"id\": 1, \"logLine\": \"401\"}");

        assertThat(isKnown("{\"id\": 170, \"logLine\": \"401\"}")).isTrue();
        String again = "{\"id\": 170, \"logLine\": \"401\"}";
        assertThat(records.isIdNumber(again, records.id(again))).isTrue();
        assertThat(isKnown("{\"id\": \"170\", \"logLine\": \"401\"}")).isFalse();
        assertThat(isKnown("{\"id\": 017, \"logLine\": \"401\"}")).isFalse();
        assertThat(isKnown("{\"id\": 1.7, \"logLine\": \"401\"}")).isFalse();
    }

    @Test
    void doesNotKnowALineThatHasToBeReadToFindItsId() {
        for (String line : new String[] {
            "{\"id\": \"a\", \"logLine\": \"401\", \"id\": \"b\"}",
            "{\"id\": \"a\", \"logLine\": \"401\", \"\\u0069d\": \"b\"}",
            "{\"id\": \"\\u0061\", \"logLine\": \"401\"}",
            "{\"id\": null, \"logLine\": \"401\"}",
            "{\"logLine\": \"401\", \"id\": \"a\"}",
            "{\"id\": \"a\", \"logLine\": \"401\"",
            "{\"id\": \"" + "a".repeat(201) + "\", \"logLine\": \"401\"}",
        }) {
            readTwice(line);
            assertThat(isKnown(line)).as(line).isFalse();
        }
    }

    @Test
    void forgetsARecordWhereManyOthersCame() {
        readTwice("{\"id\": 1, \"logLine\": \"401\"}");
        for (int i = 0; i < 300_000; i++) {
            String other = "{\"id\": 1, \"logLine\": \"401 after " + i + " ms\"}";
            records.find(other);
            records.keep(other, "something");
        }

        assertThat(isKnown("{\"id\": 1, \"logLine\": \"401\"}")).isFalse();
    }
}
