package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
    private static final String RECORD =
            "{\"id\": \"jc-1\", \"response\": {\"status\": 401, \"body\": \"Client must be authenticated\"}}";

    @Test
    void aBrokenLineIsReportedWithItsNumberAndTheRestIsRead() {
        Captures read = Captures.of(RECORD + "\n\n{\"id\": \"jc-2\", \"response\": {\n" + RECORD + "\r\n");

        assertThat(read.exchanges).hasSize(2);
        assertThat(read.exchanges.get(1).id().is("jc-1")).isTrue();
        assertThat(read.problems).singleElement().asString().startsWith("3: Expected an exchange record");
    }

    @Test
    void aLineThatIsTooLongIsReportedAndTheRestIsRead() {
        String longest = "{\"id\": \"" + "x".repeat(2 * ExchangeJson.LONGEST_LINE) + "\"}";

        Captures read = Captures.of(RECORD + "\n" + longest + "\n" + RECORD);

        assertThat(read.exchanges).hasSize(2);
        assertThat(read.problems).singleElement().asString().contains("2: ").contains("longer than");
    }

    @Test
    void anAuthorizationHeaderGivesItsShapeAndNothingElse() {
        Captures read = Captures.of(
                "{\"request\": {\"url\": \"https://acme.atlassian.net/rest/api/3/myself\", \"headers\":"
                        + " {\"Authorization\": \"Bearer ATATT3xFAKEFAKEFAKEFAKEFAKE\", \"X-Api-Key\": \"FAKE-key-0001\"}},"
                        + " \"response\": {\"status\": 403, \"body\": \"no: ATATT3xFAKEFAKEFAKEFAKEFAKE FAKE-key-0001\"}}");

        Exchange exchange = read.only();
        assertThat(exchange.credential().scheme().is(Scheme.BEARER)).isTrue();
        assertThat(exchange.credential().secret().is(SecretKind.API_TOKEN)).isTrue();
        assertThat(read.hidden())
                .containsExactly(
                        "a credential of kind API token was here", "a credential of kind secret by its name was here");
    }

    @Test
    void whatTheRecordSaysOfTheCredentialComesBeforeTheShapeOfAHeader() {
        Exchange exchange = Captures.of(
                        "{\"request\": {\"headers\": {\"Authorization\": \"Bearer eyJhbGciOiJub25lIn0.eyJGQUtFIjoxfQ.FAKE\"}},"
                                + " \"auth\": {\"scheme\": \"bearer\", \"secret\": \"pat\"}, \"response\": {\"status\": 401}}")
                .only();

        assertThat(exchange.credential().secret().is(SecretKind.PAT)).isTrue();
    }

    @Test
    void wordsThatDescribeACredentialAreNoCredential() {
        for (String words : new String[] {
            "Basic base64(email:token)", "Bearer [TOKEN]", "Basic <redacted>", "Bearer ****", "Basic [email:API token]"
        }) {
            Captures read = Captures.of("{\"request\": {\"headers\": {\"Authorization\": \"" + words
                    + "\"}}, \"response\": {\"status\": 401, \"body\": \"token\"}}");

            assertThat(read.only().credential().findings()).as(words).isEmpty();
            assertThat(read.hidden()).as(words).isEmpty();
        }
    }

    @Test
    void aTokenInABodyIsReportedByItsKind() {
        Captures read =
                Captures.of("{\"response\": {\"status\": 401, \"body\": \"bad token user:12|FAKEFAKEFAKE99\"}}");

        assertThat(read.hidden()).containsExactly("a credential of kind Jira Align token was here");
    }

    @Test
    void whatOnlyItsPlaceGivesAwayIsReportedByItsPlace() {
        Captures read = Captures.of("{\"response\": {\"status\": 401, \"body\":"
                + " \"password=FAKEone&x=1 https://bob:FAKEtwo@acme.example/ user:12|FAKEFAKEFAKE99\"}}");

        assertThat(read.hidden())
                .containsExactly(
                        "a credential of kind Jira Align token was here",
                        "a credential of kind password in a URL was here",
                        "a credential of kind secret by its name was here");
    }

    @Test
    void linesAsOtherProgramsWriteThemAreReadOrReportedWithTheirNumber() {
        String list = "{\"id\": 17, \"more\": [{}], \"response\": {\"status\": \"401\","
                + " \"headers\": [{\"name\": \"Server\", \"value\": \"nginx\", \"comment\": 1}, null]}}";
        String several =
                "{\"response\": {\"status\": 401, \"headers\": {\"Server\": [\"nginx\", null], \"DNT\": true}}}";
        String wrong = "{\"response\": {\"status\": \"FAKE\"}}";

        Captures read = Captures.of("\ufeff" + list + "\r\n   \r\n" + several + "\n" + wrong + "\r\n[]\n"
                + RECORD.substring(0, RECORD.length() - 5));

        assertThat(read.exchanges)
                .hasSize(2)
                .allSatisfy(one -> assertThat(
                                one.exchange().responseHeaders().first("Server").is("nginx"))
                        .isTrue());
        assertThat(read.exchanges.get(0).id().is("17")).isTrue();
        assertThat(read.exchanges.get(0).exchange().status().is(401)).isTrue();
        assertThat(read.problems).hasSize(3);
        assertThat(read.problems.get(0)).startsWith("4: ").contains("response.status");
        assertThat(read.problems.get(1)).startsWith("5: ");
        assertThat(read.problems.get(2)).startsWith("6: ").contains("cut off");
    }

    @Test
    void inputOfBrokenLinesAloneIsUnreadable() {
        assertThatThrownBy(() -> Captures.of("{\"id\": 1, FAKE"))
                .isInstanceOf(UnreadableEvidenceException.class)
                .hasMessageContaining("Expected exchange records")
                .hasMessageNotContaining("FAKE");
    }

    @Test
    void memoryDoesNotGrowWithTheInput() throws IOException {
        int records = 300_000;
        AtomicLong read = new AtomicLong();

        EvidenceReader.read(new Repeated(RECORD + "\n", records), Optional.empty(), new EvidenceReader.Sink() {
            @Override
            public void exchange(CapturedExchange captured) {
                read.incrementAndGet();
            }

            @Override
            public void problem(long lineNumber, String sentence) {
                throw new AssertionError(lineNumber + ": " + sentence);
            }
        });

        assertThat(read).hasValue(records);
    }

    /** Repeats a text without holding the whole. */
    static class Repeated extends Reader {
        private final String text;
        private long left;
        private int at;

        Repeated(String text, long times) {
            this.text = text;
            this.left = times;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = Math.min(length, text.length() - at);
            CharBuffer.wrap(buffer).position(offset).put(text, at, at + count);
            at += count;
            if (at == text.length()) {
                at = 0;
                left--;
            }
            return count;
        }

        @Override
        public void close() {}
    }

    @Test
    void aTextThatWasHarmlessInOneRecordIsScrubbedInTheNextThatSentAWordOfIt() {
        String body =
                "\"response\": {\"status\": 401, \"body\": \"orange-77 is not valid\"}, \"logLine\": \"orange-77 refused\"}";

        Captures read = Captures.of(
                "{\"id\": 1, " + body + "\n{\"id\": 2, \"request\": {\"headers\": {\"X-Api-Key\": \"orange-77\"}}, "
                        + body + "\n{\"id\": 3, " + body);

        assertThat(read.exchanges)
                .extracting(captured ->
                        captured.exchange().body().value().orElseThrow().text())
                .containsExactly("orange-77 is not valid", "[hidden] is not valid", "orange-77 is not valid");
        assertThat(read.exchanges)
                .extracting(captured ->
                        captured.exchange().logLine().value().orElseThrow().text())
                .containsExactly("orange-77 refused", "[hidden] refused", "orange-77 refused");
    }

    @Test
    void aTextInWhichSomethingIsHiddenIsHiddenEachTime() {
        String record = "{\"response\": {\"status\": 401, \"body\": \"no: ATATT3xFAKEFAKEFAKEFAKEFAKE\"}}";

        Captures read = Captures.of(record + "\n" + record + "\n" + record);

        assertThat(read.exchanges)
                .hasSize(3)
                .allSatisfy(captured -> assertThat(
                                captured.exchange().body().value().orElseThrow().text())
                        .isEqualTo("no: [hidden]"))
                .allSatisfy(captured -> assertThat(captured.hidden()).hasSize(1));
    }
}
