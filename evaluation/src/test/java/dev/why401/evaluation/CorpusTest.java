package dev.why401.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Fact;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private final List<CorpusCase> cases = Corpus.open();

    @Test
    void holdsEnoughSettledFailuresToSayAnything() {
        assertThat(cases.stream().filter(CorpusCase::isScored)).hasSizeGreaterThanOrEqualTo(200);
        assertThat(cases).extracting(CorpusCase::id).doesNotHaveDuplicates();
    }

    @Test
    void namesOnlyCausesOfTheVocabulary() {
        Set<String> known = Causes.all().stream().map(Cause::id).collect(Collectors.toSet());

        assertThat(cases).extracting(CorpusCase::trueCause).isSubsetOf(known);
        assertThat(cases).flatExtracting(CorpusCase::alsoPlausible).isSubsetOf(known);
    }

    @Test
    void withholdsTheProductOfAGateway() {
        assertThat(cases.stream().filter(recorded -> Set.of("gateway", "other").contains(recorded.product())))
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        recorded -> assertThat(recorded.exchange().product()).isEqualTo(Fact.unknown()));
    }

    @Test
    void keepsTheLabelsOutOfTheEvidence() {
        String line = """
                {"id":"x-1","source":"s","year":2024,"client":"c","product":"jira-cloud","response":{"status":401},
                 "context":{"previouslyWorked":true,"note":"n"},"trueCause":"token-expired","alsoPlausible":["token-revoked"],
                 "settledBy":"b","fix":"f","certainty":"likely","quality":"line"}
                """.replace('\n', ' ');

        CorpusCase recorded = CorpusCase.read(line);
        CorpusCase other = CorpusCase.read(line.replace("token-expired", "dns-wrong")
                .replace("token-revoked", "clock-skew")
                .replace("\"n\"", "\"another note\"")
                .replace("2024", "1999")
                .replace("\"s\"", "\"elsewhere\"")
                .replace("likely", "unresolved"));

        assertThat(recorded.isFair("token-expired")).isTrue();
        assertThat(recorded.isFair("token-revoked")).isTrue();
        assertThat(other.isFair("token-expired")).isFalse();
        assertThat(other.isScored()).isFalse();
        assertThat(other.exchange()).isEqualTo(recorded.exchange());
    }
}
