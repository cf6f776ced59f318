package dev.why401.jira.datacenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CitedCasesTest {
    private final JiraDataCenterKnowledge pack = new JiraDataCenterKnowledge();
    private final Map<String, Exchange> cases = RecordedCases.all();

    @Test
    void everyCitedCaseShowsTheSignalOfItsRule() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Rule rule : pack.rules()) {
            for (String id : rule.cases()) {
                Exchange exchange = cases.get(id);
                if (exchange == null || !(rule.signal().read(exchange) instanceof Seen)) {
                    wrong.add(rule.id() + " cites " + id);
                }
                checked++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(120);
    }

    @Test
    void everyRecordedCaseIsCitedByARule() {
        Set<String> cited = new HashSet<>();
        pack.rules().forEach(rule -> cited.addAll(rule.cases()));
        assertThat(cases.keySet()).hasSizeGreaterThan(60).isSubsetOf(cited);
    }

    @Test
    void idsOfRulesAreUnique() {
        assertThat(pack.rules()).extracting(Rule::id).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    @Test
    void everyRuleSaysWhereItIsKnownFrom() {
        assertThat(pack.rules())
                .allSatisfy(rule -> assertThat(rule.sources())
                        .as(rule.id())
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(source).matches("https://.*|RFC \\d+ section .*")));
    }

    @Test
    void everyRuleSaysSomething() {
        assertThat(pack.rules())
                .allSatisfy(rule -> assertThat(
                                rule.verdicts().size() + rule.answererVerdicts().size())
                        .as(rule.id())
                        .isPositive());
    }

    @Test
    void sentencesAreClausesThatDoNotEnd() {
        assertThat(pack.rules())
                .allSatisfy(rule -> assertThat(rule.signal().sentence())
                        .as(rule.id())
                        .hasSizeLessThan(200)
                        .doesNotEndWith("."));
    }
}
