package dev.why401.general;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import dev.why401.evidence.ExchangeRecord;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Walks all rules of the general packs. */
class GeneralKnowledgeTest {
    private static final Map<String, Exchange> RECORDED = recorded();

    @Test
    void eachCitedCaseShowsItsSignal() {
        List<String> wrong = new ArrayList<>();
        int[] cited = {0};
        eachRule((pack, rule) -> rule.cases().forEach(id -> {
            cited[0]++;
            Exchange exchange = RECORDED.get(id);
            if (exchange == null || !Signals.seen(rule.signal(), exchange)) {
                wrong.add(pack.id() + "/" + rule.id() + " does not see its signal in " + id
                        + (exchange == null ? ", which is not recorded" : ""));
            }
        }));
        assertThat(wrong).isEmpty();
        assertThat(cited[0]).as("cited cases").isGreaterThan(150);
    }

    @Test
    void eachRuleIsUniqueInItsPackAndSaysSomethingFromSomewhere() {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        eachRule((pack, rule) -> {
            String id = pack.id() + "/" + rule.id();
            if (ids.merge(id, 1, Integer::sum) > 1) {
                wrong.add(id + " stands there twice");
            }
            if (rule.verdicts().isEmpty() && rule.answererVerdicts().isEmpty()) {
                wrong.add(id + " says nothing");
            }
            if (rule.sources().isEmpty()) {
                wrong.add(id + " has no source");
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(ids).hasSizeGreaterThan(200);
    }

    @Test
    void eachSentenceReadsAfterBecause() {
        eachRule((pack, rule) -> {
            String sentence = rule.signal().sentence();
            assertThat(sentence)
                    .as(pack.id() + "/" + rule.id())
                    .doesNotEndWith(".")
                    .doesNotContainPattern("^(The|A|An|It|This|No|Nothing) ")
                    .hasSizeBetween(10, 200);
        });
    }

    @Test
    void nothingIsSeenInAnExchangeOfWhichNothingIsKnown() {
        Exchange nothing = Exchange.builder().build();
        eachRule((pack, rule) -> assertThat(Signals.seen(rule.signal(), nothing))
                .as(pack.id() + "/" + rule.id())
                .isFalse());
    }

    private static void eachRule(BiConsumer<KnowledgePack, Rule> visitor) {
        for (KnowledgePack pack : GeneralPacks.all()) {
            pack.rules().forEach(rule -> visitor.accept(pack, rule));
        }
    }

    private static Map<String, Exchange> recorded() {
        Map<String, Exchange> exchanges = new HashMap<>();
        try (InputStream in = GeneralKnowledgeTest.class.getResourceAsStream("/cases.ndjson")) {
            assertThat(in).as("recorded cases").isNotNull();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(ExchangeJson::readRecord)
                    .forEach(one -> exchanges.put(id(one), one.exchange()));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return exchanges;
    }

    private static String id(ExchangeRecord one) {
        return one.id().value().orElseThrow();
    }
}
