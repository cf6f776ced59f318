package dev.why401.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ordinary successes and ordinary errors, on which nothing must be said. */
class QuietCorpusTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();

    @Test
    void nothingIsSaidAboutAnOrdinaryAnswer() {
        List<QuietCase> quiet = Corpus.quiet();

        assertThat(quiet).hasSizeGreaterThanOrEqualTo(300);
        assertThat(quiet).extracting(QuietCase::id).doesNotHaveDuplicates();
        assertThat(quiet).allSatisfy(ordinary -> {
            Diagnosis diagnosis = DIAGNOSTICIAN.diagnose(ordinary.exchange());
            assertThat(diagnosis.isFailure())
                    .as("%s, %s: %s", ordinary.id(), ordinary.about(), diagnosis)
                    .isFalse();
        });
    }

    @Test
    void theRecordedFailuresAreNoOrdinaryAnswers() {
        List<String> missed = Corpus.open().stream()
                .filter(CorpusCase::isScored)
                .filter(recorded -> !DIAGNOSTICIAN.diagnose(recorded.exchange()).isFailure())
                .map(CorpusCase::id)
                .toList();

        // These differ in nothing that was shown from a success of somebody who may do what was asked, or from a bare
        // 400.
        assertThat(missed).isSubsetOf("aa-089", "jc-089", "jc-090", "gw-139");
    }

    @Test
    void theFailuresThatWereFoundLaterAreToldFromOrdinaryAnswersWhereTheirWordsDo() {
        List<String> missed = Corpus.foundLater().stream()
                .filter(CorpusCase::isScored)
                .filter(recorded -> !DIAGNOSTICIAN.diagnose(recorded.exchange()).isFailure())
                .map(CorpusCase::id)
                .toList();

        assertThat(missed)
                .isSubsetOf(
                        // limits of a rate
                        "le9-027",
                        "x10a-009",
                        "m11a-006",
                        "fg-007",
                        "fg-101",
                        "fg-115",
                        "fn-127",
                        "fu-098",
                        "fu-099",
                        "fu-100",
                        "fx-c14",
                        "fx-c15",
                        "fx-d21",
                        "fx-d22",
                        "fy-a26",
                        "fy-g20",
                        "fy-g33",
                        "fm-120",
                        "fm-154",
                        "fm-163",
                        "fs-012",
                        "fs-093",
                        "ga-020",
                        "hb-028",
                        "hc-060",
                        "ib-013",
                        "lc-042",
                        "ld-039",
                        "le-012",
                        "le-013",
                        "lh-034",
                        "mb-009",
                        "pa-043",
                        "pg-030",
                        "rb-027",
                        "la9-003",
                        "lf9-002",
                        "lf9-011",
                        "lf9-013",
                        "pg-029",
                        "la9-004",
                        "la9-007",
                        "cb-012",
                        "cb-017",
                        "cb-018",
                        "cb-019",
                        "cb-020",
                        // outages and faults of a server
                        "w10b-033",
                        "cb-003",
                        "la9-025",
                        "fg-006",
                        "fg-034",
                        "fg-091",
                        "fg-098",
                        "fg-099",
                        "fg-112",
                        "fn-036",
                        "fn-121",
                        "fx-d27",
                        "fm-088",
                        "fy-a37",
                        "gf-020",
                        "ia-023",
                        "ic-010",
                        "kc-033",
                        "lb-016",
                        "lg-008",
                        // a bare 400 or 404
                        "fn-108",
                        "fo-073",
                        "fu-086",
                        "fu-106",
                        "fu-108",
                        "fx-c13",
                        "fx-d25",
                        "fy-a02",
                        "fy-g26",
                        "fm-158",
                        "fm-161",
                        "fs-089",
                        "ga-019",
                        "ga-033",
                        "gb-009",
                        "gb-018",
                        "gd-028",
                        "ha-006",
                        "hc-020",
                        "hc-038",
                        "gd-027",
                        "ge-058",
                        "gf-031",
                        "gf-050",
                        "gf-051",
                        "hb-011",
                        "lb-019",
                        "lc-046",
                        "le-049",
                        "nb-019",
                        "pc-023",
                        "qa-021",
                        // what was removed, a request of a shape that is not taken, and an account without a means of
                        // payment
                        "ia-008",
                        "ia-009",
                        "na-033",
                        "ia-024",
                        "fs-069",
                        "qb-011",
                        // a 405 of which nobody showed what is allowed
                        "gf-022",
                        "gf-036",
                        "gc-010",
                        "kc-023",
                        "kd-038",
                        "kd-005",
                        // a success, and a redirect within the site
                        "qa-032",
                        "fx-d04",
                        "fx-d05",
                        "fx-d16",
                        "fx-d37",
                        "fs-174",
                        "gc-005",
                        "gf-062",
                        "hb-012",
                        "hb-014",
                        "ib-043",
                        "lg-031",
                        "mb-013",
                        "pb-020",
                        "ph-011",
                        "fx-l40",
                        "fx-l64",
                        "fx-l72");
    }
}
