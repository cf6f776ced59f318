package dev.why401.diagnosis;

import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Signals.bodySays;
import static dev.why401.knowledge.Signals.credentialSent;
import static dev.why401.knowledge.Signals.jsonHas;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagnosticianTest {
    private static final Exchange REFUSED = Exchange.builder()
            .method("GET")
            .url("https://jira.acme.example/rest/api/2/myself")
            .credential(SentCredential.of(
                    Fact.present(Scheme.BASIC), Fact.present(PrincipalKind.EMAIL), Fact.present(SecretKind.API_TOKEN)))
            .status(Fact.present(401))
            .responseHeaders(List.of(new Field("Content-Type", "application/json"), new Field("Server", "edge")))
            .body("{\"message\":\"token has expired\",\"status\":401}")
            .build();

    private static double probability(Diagnosis diagnosis, Cause cause) {
        return diagnosis.suspect(cause).orElseThrow().probability();
    }

    @Test
    void probabilitiesSumToOne() {
        Diagnosis diagnosis = Diagnostician.ofDefaults().diagnose(REFUSED);

        double sum =
                diagnosis.suspects().stream().mapToDouble(Suspect::probability).sum();

        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(diagnosis.suspects()).hasSizeGreaterThanOrEqualTo(75);
    }

    @Test
    void theOrderOfRulesAndPacksChangesNothing() {
        List<Rule> rules = new ArrayList<>(List.of(
                Rule.when("a", bodySays("expired")).suggests(TOKEN_EXPIRED).hintsAt(CREDENTIALS_REJECTED),
                Rule.when("b", jsonHas("message", "token")).stronglySuggests(TOKEN_EXPIRED),
                Rule.when("c", credentialSent()).stronglySpeaksAgainst(CREDENTIALS_MISSING),
                Rule.when("d", responseHeader("Server", "edge")).answeredBy(Strength.SUGGESTS, Answerer.EDGE, "Edge"),
                Rule.when("e", status(401).and(bodySays("token"))).suggests(CREDENTIALS_REJECTED)));
        String expected =
                ranking(List.of(new TestPack("one", rules.subList(0, 3)), new TestPack("two", rules.subList(3, 5))));

        for (int seed = 0; seed < 20; seed++) {
            List<Rule> first = new ArrayList<>(rules.subList(0, 3));
            List<Rule> second = new ArrayList<>(rules.subList(3, 5));
            Collections.shuffle(first, new Random(seed));
            Collections.shuffle(second, new Random(seed));
            List<KnowledgePack> packs =
                    new ArrayList<>(List.of(new TestPack("one", first), new TestPack("two", second)));
            Collections.shuffle(packs, new Random(seed));

            assertThat(ranking(packs)).isEqualTo(expected);
        }
    }

    @Test
    void theOrderOfTheShippedPacksChangesNothing() {
        List<KnowledgePack> packs = new ArrayList<>(Diagnostician.ofDefaults().packs());
        String expected = ranking(packs);

        Collections.reverse(packs);

        assertThat(ranking(packs)).isEqualTo(expected);
    }

    private static String ranking(List<KnowledgePack> packs) {
        StringBuilder ranking = new StringBuilder();
        Diagnosis diagnosis = Diagnostician.withOnly(packs).diagnose(REFUSED);
        diagnosis
                .suspects()
                .forEach(s -> ranking.append(s.cause())
                        .append(s.probability())
                        .append(s.inFavour())
                        .append(s.against())
                        .append('\n'));
        return ranking.append(diagnosis.answeredBy()).toString();
    }

    @Test
    void oneFactToldThreeTimesCountsOnce() {
        Rule strong = Rule.when("words", bodySays("expired")).stronglySuggests(TOKEN_EXPIRED);
        Rule again = Rule.when("member", jsonHas("message", "expired")).stronglySuggests(TOKEN_EXPIRED);
        Rule weaker = Rule.when("weaker", bodySays("token has")).hintsAt(TOKEN_EXPIRED);

        Diagnosis once =
                Diagnostician.withOnly(List.of(TestPack.of("p", strong))).diagnose(REFUSED);
        Diagnosis thrice = Diagnostician.withOnly(List.of(TestPack.of("p", strong, again, weaker)))
                .diagnose(REFUSED);

        assertThat(probability(thrice, TOKEN_EXPIRED)).isEqualTo(probability(once, TOKEN_EXPIRED));
        assertThat(thrice.likeliest().inFavour()).hasSize(3);
        assertThat(thrice.likeliest().inFavour().stream().filter(Evidence::counted))
                .hasSize(1);
    }

    @Test
    void factsFromTwoSourcesCountBoth() {
        Rule words = Rule.when("words", bodySays("expired")).suggests(TOKEN_EXPIRED);
        Rule credential = Rule.when("sent", credentialSent()).suggests(TOKEN_EXPIRED);

        Diagnosis one = Diagnostician.withOnly(List.of(TestPack.of("p", words))).diagnose(REFUSED);
        Diagnosis two = Diagnostician.withOnly(List.of(TestPack.of("p", words, credential)))
                .diagnose(REFUSED);

        assertThat(probability(two, TOKEN_EXPIRED)).isGreaterThan(probability(one, TOKEN_EXPIRED));
    }

    @Test
    void aHeaderThatNobodyShowedIsMissingAndNotAbsent() {
        Exchange logOnly = Exchange.builder()
                .status(Fact.present(401))
                .logLine("401 Unauthorized")
                .build();
        Rule onAbsence =
                Rule.when("no-header", responseHeader("X-AREQUESTID").not()).proves(WAF_BLOCKED);
        Diagnostician diagnostician = Diagnostician.withOnly(List.of(TestPack.of("p", onAbsence)));

        Suspect fromLog = diagnostician.diagnose(logOnly).suspect(WAF_BLOCKED).orElseThrow();
        Suspect fromCapture =
                diagnostician.diagnose(REFUSED).suspect(WAF_BLOCKED).orElseThrow();

        assertThat(fromLog.inFavour()).isEmpty();
        assertThat(fromCapture.inFavour())
                .extracting(Evidence::sentence)
                .containsExactly("the answer carries no header X-AREQUESTID");
    }

    @Test
    void whatIsMissingIsNamedForTheLeadingSuspects() {
        Exchange logOnly = Exchange.builder().status(Fact.present(401)).build();
        Rule rule = Rule.when("words", bodySays("expired")).proves(CREDENTIALS_REJECTED);

        Suspect first = Diagnostician.withOnly(List.of(TestPack.of("p", rule)))
                .diagnose(logOnly)
                .suspect(CREDENTIALS_REJECTED)
                .orElseThrow();

        assertThat(first.missing()).extracting(Missing::facts).containsExactly(List.of("the body of the answer"));
    }

    @Test
    void aRuleThatBreaksIsLeftOutAndTheOthersCount() {
        Signal broken = new Signal() {
            @Override
            public String sentence() {
                return "it breaks";
            }

            @Override
            public Reading read(Exchange exchange) {
                throw new IllegalStateException("broken");
            }
        };
        Rule good = Rule.when("good", bodySays("expired")).proves(TOKEN_EXPIRED);

        Diagnosis diagnosis = Diagnostician.withOnly(
                        List.of(TestPack.of("p", Rule.when("bad", broken).proves(WAF_BLOCKED), good)))
                .diagnose(REFUSED);

        assertThat(diagnosis.likeliest().cause()).isEqualTo(TOKEN_EXPIRED);
        assertThat(diagnosis.suspect(WAF_BLOCKED).orElseThrow().inFavour()).isEmpty();
    }

    @Test
    void whoAnsweredShiftsTheCausesThatSuchAnAnswererWrites() {
        Rule edge =
                Rule.when("edge", responseHeader("Server", "edge")).answeredBy(Strength.PROVES, Answerer.EDGE, "Edge");

        Diagnosis without = Diagnostician.withOnly(List.of()).diagnose(REFUSED);
        Diagnosis with = Diagnostician.withOnly(List.of(TestPack.of("p", edge))).diagnose(REFUSED);

        assertThat(with.answeredBy().answerer()).isEqualTo(Answerer.EDGE);
        assertThat(with.answeredBy().name()).isEqualTo("Edge");
        assertThat(with.answeredBy().isKnown()).isTrue();
        assertThat(probability(with, BOT_CHALLENGE)).isGreaterThan(probability(without, BOT_CHALLENGE));
        assertThat(probability(with, CREDENTIALS_REJECTED)).isLessThan(probability(without, CREDENTIALS_REJECTED));
    }

    @Test
    void twoPacksThatRecogniseDifferentProductsMakeNoProduct() {
        KnowledgePack cloud = recognising("cloud", Product.JIRA_CLOUD);
        KnowledgePack align = recognising("align", Product.JIRA_ALIGN);

        assertThat(Diagnostician.withOnly(List.of(cloud))
                        .diagnose(REFUSED)
                        .exchange()
                        .product())
                .isEqualTo(Fact.present(Product.JIRA_CLOUD));
        assertThat(Diagnostician.withOnly(List.of(cloud, align))
                        .diagnose(REFUSED)
                        .exchange()
                        .product()
                        .isKnown())
                .isFalse();
    }

    @Test
    void thePackThatClaimsTheAddressDecidesBetweenTwoOpinions() {
        KnowledgePack cloud = recognising("cloud", Product.JIRA_CLOUD);
        KnowledgePack align = claiming("acme.jiraalign.com", recognising("align", Product.JIRA_ALIGN));
        Exchange exchange = Exchange.builder()
                .url("https://acme.jiraalign.com/rest/align/api/2/epics")
                .status(Fact.present(401))
                .build();

        assertThat(Diagnostician.withOnly(List.of(cloud, align))
                        .diagnose(exchange)
                        .exchange()
                        .product())
                .isEqualTo(Fact.present(Product.JIRA_ALIGN));
    }

    private static KnowledgePack claiming(String host, KnowledgePack pack) {
        return new KnowledgePack() {
            @Override
            public String id() {
                return pack.id();
            }

            @Override
            public List<Rule> rules() {
                return pack.rules();
            }

            @Override
            public Fact<Product> recognise(Exchange exchange) {
                return pack.recognise(exchange);
            }

            @Override
            public boolean claims(Address address) {
                return address.isUnder(host);
            }
        };
    }

    private static KnowledgePack recognising(String id, Product product) {
        return new KnowledgePack() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<Rule> rules() {
                return List.of();
            }

            @Override
            public Set<Product> products() {
                return Set.of(product);
            }

            @Override
            public Fact<Product> recognise(Exchange exchange) {
                return Fact.present(product);
            }
        };
    }

    @Test
    void nothingSeenMeansThatTheCauseIsNotKnown() {
        Diagnosis diagnosis = Diagnostician.withOnly(List.of())
                .diagnose(Exchange.builder().status(Fact.present(401)).build());

        assertThat(diagnosis.isCauseKnown()).isFalse();
        assertThat(diagnosis.showsFailure()).isFalse();
    }

    @Test
    void lookAlikesThatShareStrongEvidenceShowAFailureTogether() {
        Exchange silent = Exchange.builder()
                .status(Fact.present(200))
                .body("{\"values\":[],\"error\":\"refused\"}")
                .build();
        Rule rule = Rule.when("refused", bodySays("refused")).stronglySuggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED);

        Diagnosis diagnosis = Diagnostician.withOnly(List.of(new TestPack("one", List.of(rule))))
                .diagnose(silent);

        assertThat(diagnosis.likeliest().probability()).isLessThan(0.5);
        assertThat(diagnosis.showsFailure()).isTrue();
    }

    @Test
    void wordsInsideOfDataThatWasAskedForShowNoFailure() {
        Exchange data = Exchange.builder()
                .status(Fact.present(200))
                .body("{\"fields\":{\"summary\":\"the login is refused\"}}")
                .build();
        Rule rule = Rule.when("refused", bodySays("refused")).proves(CREDENTIALS_REJECTED);

        Diagnosis diagnosis = Diagnostician.withOnly(List.of(new TestPack("one", List.of(rule))))
                .diagnose(data);

        assertThat(diagnosis.showsFailure()).isFalse();
        assertThat(diagnosis.isFailure()).isFalse();
    }

    @Test
    void aRefusalIsAFailureWhateverTheEvidence() {
        for (int status : new int[] {401, 403, 407, 511}) {
            Exchange refused = Exchange.builder().status(Fact.present(status)).build();

            assertThat(Diagnostician.withOnly(List.of()).diagnose(refused).isFailure())
                    .as("status " + status)
                    .isTrue();
        }
    }
}
