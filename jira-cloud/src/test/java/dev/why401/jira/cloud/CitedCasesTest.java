package dev.why401.jira.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CitedCasesTest {
    private final JiraCloudKnowledge pack = new JiraCloudKnowledge();
    private final Map<String, Exchange> cases = RecordedCases.all();

    @Test
    void everyCitedCaseShowsTheSignalOfItsRule() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Rule rule : pack.rules()) {
            for (String id : rule.cases()) {
                Exchange exchange = cases.get(id);
                if (exchange == null || !(rule.signal().read(recognised(exchange)) instanceof Seen)) {
                    wrong.add(rule.id() + " cites " + id);
                }
                checked++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(150);
    }

    @Test
    void everyRecordedCaseIsCitedByARule() {
        Set<String> cited = new HashSet<>();
        pack.rules().forEach(rule -> cited.addAll(rule.cases()));
        assertThat(cases.keySet()).hasSizeGreaterThan(70).isSubsetOf(cited);
    }

    @Test
    void idsOfRulesAreUnique() {
        assertThat(pack.rules()).extracting(Rule::id).doesNotHaveDuplicates().hasSizeGreaterThan(90);
    }

    @Test
    void everyRuleSaysWhereItIsKnownFrom() {
        assertThat(pack.rules())
                .allSatisfy(rule -> assertThat(rule.sources())
                        .as(rule.id())
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(source).startsWith("https://")));
    }

    @Test
    void everyRuleSaysSomething() {
        assertThat(pack.rules())
                .allSatisfy(rule -> assertThat(
                                rule.verdicts().size() + rule.answererVerdicts().size())
                        .as(rule.id())
                        .isPositive());
    }

    private Exchange recognised(Exchange exchange) {
        return exchange.product().isPresent()
                ? exchange
                : pack.recognise(exchange).value().map(exchange::withProduct).orElse(exchange);
    }

    @Test
    void recordsOfCloudWithoutTheirProductAreNeverTakenForAnotherProduct() {
        assertThat(cases.values()).allSatisfy(exchange -> {
            Product found = pack.recognise(exchange).orNull();
            assertThat(found == null || pack.products().contains(found)).isTrue();
        });
    }
}
