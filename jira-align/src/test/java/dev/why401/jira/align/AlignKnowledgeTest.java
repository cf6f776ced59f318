package dev.why401.jira.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signals;
import dev.why401.knowledge.Strength;
import dev.why401.testkit.RecordedCases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for the knowledge of this module beside the contract of every pack. */
class AlignKnowledgeTest {
    private static final List<KnowledgePack> PACKS =
            List.of(new JiraAlignKnowledge(), new JiraAlignConnectorKnowledge());

    @Test
    void eachCaveatIsAClause() {
        eachRule((pack, rule) -> rule.caveat()
                .ifPresent(caveat -> assertThat(caveat).as(rule.id()).doesNotEndWith(".")));
    }

    @Test
    void noRuleOfTheApiSpeaksOfCallsToOtherProducts() {
        for (Exchange exchange :
                RecordedCases.read(AlignKnowledgeTest.class, "/cases.ndjson").values()) {
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
}
