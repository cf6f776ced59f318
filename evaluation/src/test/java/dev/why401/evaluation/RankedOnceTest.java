package dev.why401.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.capture.CapturedExchange;
import dev.why401.capture.EvidenceReader;
import dev.why401.capture.InputKind;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Ranking;
import dev.why401.diagnosis.Weights;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import dev.why401.explain.Explanation;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The engine ranks once what shows the same; that it did so must show nowhere. */
class RankedOnceTest {
    private static final int RECORDED = Corpus.linesToVary().size();

    /** Each recorded exchange three times, with other names, times and numbers. */
    private static final List<Exchange> VARIED = varied(3 * RECORDED);

    private static List<Exchange> varied(int count) {
        VariedRecords records = new VariedRecords(Corpus.linesToVary());
        String lines = IntStream.range(0, count).mapToObj(records::varied).collect(Collectors.joining("\n"));
        List<Exchange> read = new ArrayList<>();
        try {
            EvidenceReader.read(new StringReader(lines), Optional.of(InputKind.EXCHANGE), new EvidenceReader.Sink() {
                @Override
                public void exchange(CapturedExchange captured) {
                    read.add(captured.exchange());
                }

                @Override
                public void problem(long lineNumber, String sentence) {
                    throw new IllegalStateException(lineNumber + ": " + sentence);
                }
            });
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return read;
    }

    private static void assertSame(Diagnosis found, Diagnosis alone) {
        assertThat(found.suspects()).isEqualTo(alone.suspects());
        assertThat(found.answeredBy()).isEqualTo(alone.answeredBy());
        assertThat(found.isFailure()).isEqualTo(alone.isFailure());
        assertThat(Explanation.of(found).toText())
                .isEqualTo(Explanation.of(alone).toText());
    }

    @Test
    void aDiagnosisIsTheSameAsIfNothingHadBeenDiagnosedBefore() {
        Diagnostician experienced = Diagnostician.ofDefaults();
        Set<Exchange> different = new HashSet<>(VARIED);
        Set<Ranking> rankings = new HashSet<>();
        int seen = 0;
        int rankedAtFirst = 0;
        for (Exchange exchange : VARIED) {
            Diagnosis found = experienced.diagnose(exchange);
            assertSame(found, experienced.weighing(Weights.standard()).diagnose(exchange));
            rankings.add(found.ranking().orElseThrow());
            seen++;
            rankedAtFirst = seen == RECORDED ? rankings.size() : rankedAtFirst;
        }

        assertThat(different).hasSizeGreaterThan(VARIED.size() - 10);
        assertThat(rankedAtFirst).isBetween(RECORDED / 2, RECORDED);
        assertThat(rankings.size() - rankedAtFirst)
                .as("rankings made although all but names and numbers had been ranked before")
                .isLessThan(RECORDED / 50);
    }

    @Test
    void severalThreadsThatShareADiagnosticianGetWhatEachWouldGetAlone() throws Exception {
        Diagnostician shared = Diagnostician.ofDefaults();
        List<Exchange> some = VARIED.subList(0, 600);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Diagnosis>>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                all.add(threads.submit(() -> some.stream().map(shared::diagnose).toList()));
            }
            List<Diagnosis> first = all.get(0).get();
            for (Future<List<Diagnosis>> one : all) {
                for (int i = 0; i < first.size(); i++) {
                    assertThat(one.get().get(i).suspects())
                            .isEqualTo(first.get(i).suspects());
                    assertThat(one.get().get(i).exchange())
                            .isEqualTo(first.get(i).exchange());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theQuotesAreThoseOfTheExchangeAtHand() {
        Diagnostician diagnostician = Diagnostician.ofDefaults();
        Diagnosis first = diagnostician.diagnose(refusedWith("1010x101x1"));
        Diagnosis second = diagnostician.diagnose(refusedWith("2020x202x2"));

        assertThat(second.ranking()).isPresent().isEqualTo(first.ranking());
        assertThat(Explanation.of(first).toText()).contains("1010x101x1").doesNotContain("2020x202x2");
        assertThat(Explanation.of(second).toText()).contains("2020x202x2").doesNotContain("1010x101x1");
    }

    private static Exchange refusedWith(String requestId) {
        return ExchangeJson.read("{\"request\":{\"url\":\"https://jira.acme.example/rest/api/2/myself\"},"
                + "\"response\":{\"status\":401,\"headers\":{\"X-AREQUESTID\":\"" + requestId
                + "\",\"X-Seraph-LoginReason\":\"AUTHENTICATED_FAILED\"}}}");
    }
}
