package dev.why401.jira.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signals;
import dev.why401.knowledge.Strength;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Walks all rules and all advice of the module. */
class AlignKnowledgeTest {
    private static final List<KnowledgePack> PACKS =
            List.of(new JiraAlignKnowledge(), new JiraAlignConnectorKnowledge());

    @Test
    void eachCitedCaseShowsItsSignal() {
        Map<String, Exchange> recorded = recorded();
        List<String> wrong = new ArrayList<>();
        int[] cited = {0};
        eachRule((pack, rule) -> rule.cases().forEach(id -> {
            cited[0]++;
            Exchange exchange = recorded.get(id);
            if (exchange == null || !Signals.seen(rule.signal(), exchange)) {
                wrong.add(pack.id() + "/" + rule.id() + " does not see its signal in " + id);
            }
        }));
        assertThat(wrong).isEmpty();
        assertThat(cited[0]).as("cited cases").isGreaterThan(8);
    }

    @Test
    void eachRuleIsUniqueAndSaysSomethingFromAPublicPage() {
        List<String> wrong = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        eachRule((pack, rule) -> {
            String id = pack.id() + "/" + rule.id();
            if (!ids.add(id)) {
                wrong.add(id + " stands there twice");
            }
            if (rule.verdicts().isEmpty() && rule.answererVerdicts().isEmpty()) {
                wrong.add(id + " says nothing");
            }
            if (rule.sources().isEmpty()
                    || rule.sources().stream().anyMatch(source -> !source.startsWith("https://"))) {
                wrong.add(id + " has no source");
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(ids).hasSizeGreaterThan(50);
    }

    @Test
    void eachSentenceReadsAfterBecause() {
        eachRule((pack, rule) -> {
            String sentence = rule.signal().sentence();
            assertThat(sentence)
                    .as(pack.id() + "/" + rule.id())
                    .doesNotEndWith(".")
                    .hasSizeLessThan(160);
            assertThat(Character.isUpperCase(sentence.charAt(0)))
                    .as(pack.id() + "/" + rule.id() + " starts a clause, not a sentence: " + sentence)
                    .isFalse();
        });
    }

    @Test
    void eachCaveatIsAClause() {
        eachRule((pack, rule) -> rule.caveat()
                .ifPresent(caveat -> assertThat(caveat).as(rule.id()).doesNotEndWith(".")));
    }

    @Test
    void nothingIsSeenInAnExchangeOfWhichNothingIsKnown() {
        Exchange nothing = Exchange.builder().build();
        eachRule((pack, rule) -> assertThat(Signals.seen(rule.signal(), nothing))
                .as(pack.id() + "/" + rule.id())
                .isFalse());
    }

    @Test
    void noRuleOfTheApiSpeaksOfCallsToOtherProducts() {
        for (Exchange exchange : recorded().values()) {
            Exchange elsewhere = exchange.withProduct(Product.JIRA_DATA_CENTER);
            for (Rule rule : new JiraAlignKnowledge().rules()) {
                assertThat(Signals.seen(rule.signal(), elsewhere)).as(rule.id()).isFalse();
            }
        }
    }

    @Test
    void adviceSpeaksOfEachCauseOnceAndInSentences() {
        List<Advice> advice = new JiraAlignKnowledge().advice();
        assertThat(advice).extracting(Advice::cause).doesNotHaveDuplicates();
        assertThat(advice).hasSizeGreaterThan(20).allSatisfy(one -> {
            assertThat(one.fixes()).as(one.cause().id()).isNotEmpty();
            one.meaning()
                    .ifPresent(
                            meaning -> assertThat(meaning).doesNotEndWith(".").doesNotContain("{"));
            one.check().ifPresent(check -> assertThat(check).endsWith(".").contains("this is the cause if"));
        });
    }

    @Test
    void eachCauseThatARuleSuspectsStronglyHasAdviceOfItsOwn() {
        Set<String> advised = new HashSet<>();
        new JiraAlignKnowledge().advice().forEach(one -> advised.add(one.cause().id()));
        // General text says all there is to say: these come from the caller's own network or from a redirect.
        Set<String> general = Set.of("corporate-proxy-blocked", "redirect-dropped-credentials");
        Set<String> missing = new HashSet<>();
        new JiraAlignKnowledge()
                .rules()
                .forEach(rule -> rule.verdicts().stream()
                        .filter(verdict ->
                                verdict.inFavour() && verdict.strength().compareTo(Strength.SUGGESTS) <= 0)
                        .map(verdict -> verdict.cause().id())
                        .filter(id -> !advised.contains(id) && !general.contains(id))
                        .forEach(missing::add));
        assertThat(missing).isEmpty();
    }

    @Test
    void bothPacksAreFoundOnTheClassPath() {
        List<String> ids = new ArrayList<>();
        ServiceLoader.load(KnowledgePack.class).forEach(pack -> ids.add(pack.id()));
        assertThat(ids).contains("jira-align", "jira-align-connector");
    }

    private static void eachRule(BiConsumer<KnowledgePack, Rule> visitor) {
        for (KnowledgePack pack : PACKS) {
            pack.rules().forEach(rule -> visitor.accept(pack, rule));
        }
    }

    static Map<String, Exchange> recorded() {
        Map<String, Exchange> exchanges = new HashMap<>();
        try (InputStream in = AlignKnowledgeTest.class.getResourceAsStream("/cases.ndjson")) {
            assertThat(in).as("recorded cases").isNotNull();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(ExchangeJson::readRecord)
                    .forEach(one -> exchanges.put(one.id().value().orElseThrow(), one.exchange()));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        assertThat(exchanges).hasSizeGreaterThanOrEqualTo(4);
        return exchanges;
    }
}
