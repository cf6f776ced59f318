package dev.why401.evaluation.reference;

import static dev.why401.evaluation.reference.Markdown.counted;
import static dev.why401.evaluation.reference.Markdown.link;
import static dev.why401.evaluation.reference.Markdown.text;

import dev.why401.evidence.Product;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Writes the list of all rules: one page for each pack, and an index. */
final class SignalPages {
    private static final String ABOUT = """
            Each line is one rule: what it looks for, what that says and how strongly, where it may be wrong, where it is known
            from, and in which recorded cases it is seen. A rule without a recorded case is *experimental*.
            """;

    private final Knowledge knowledge;

    SignalPages(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the index, which also names the experimental rules. */
    String index() {
        long experimental =
                knowledge.rules().stream().filter(NamedRule::isExperimental).count();
        StringBuilder page = new StringBuilder("# Signals\n\n");
        page.append(Reference.NOTE);
        page.append("Why401 knows ").append(knowledge.rules().size()).append(" rules. ");
        page.append(knowledge.rules().size() - experimental).append(" of them are seen in a recorded case. ");
        page.append(ABOUT.replace('\n', ' ').strip().replaceFirst("Each line", "On the pages below, each line"))
                .append("\n\n");
        page.append("From strong to weak, a rule ")
                .append(counted(words(true), "or"))
                .append(" a cause, or it ")
                .append(counted(words(false), "or"))
                .append(" one.\n\n| pack | about | rules | experimental |\n| --- | --- | ---: | ---: |\n");
        for (KnowledgePack pack : knowledge.packs()) {
            List<NamedRule> rules = rulesOf(pack);
            page.append("| ").append(link(pack.id(), "signals/" + pack.id() + ".md"));
            page.append(" | ").append(about(pack));
            page.append(" | ").append(rules.size()).append(" | ");
            page.append(rules.stream().filter(NamedRule::isExperimental).count())
                    .append(" |\n");
        }
        page.append("\n## Experimental rules\n\nThese rest on their sources alone; no recorded case shows them yet.\n");
        for (KnowledgePack pack : knowledge.packs()) {
            List<String> links = rulesOf(pack).stream()
                    .filter(NamedRule::isExperimental)
                    .map(rule -> link(
                            rule.rule().id(),
                            "signals/" + pack.id() + ".md#" + rule.rule().id()))
                    .toList();
            if (!links.isEmpty()) {
                page.append("\n**")
                        .append(pack.id())
                        .append("**: ")
                        .append(String.join(", ", links))
                        .append('\n');
            }
        }
        return page.toString();
    }

    private static List<String> words(boolean inFavour) {
        List<String> words = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            words.add(inFavour ? strength.pro() : strength.contra());
        }
        return words;
    }

    static String about(KnowledgePack pack) {
        return pack.products().isEmpty()
                ? "any product"
                : counted(
                        pack.products().stream()
                                .map(Product::displayName)
                                .sorted(Comparator.reverseOrder())
                                .toList(),
                        "and");
    }

    /** Returns the page of one pack. */
    String page(KnowledgePack pack) {
        StringBuilder page = new StringBuilder("# Signals: " + pack.id() + "\n\n");
        page.append(Reference.NOTE);
        page.append(rulesOf(pack).size()).append(" rules about ").append(about(pack));
        page.append("; [other packs](../signals.md). ")
                .append(ABOUT.replace('\n', ' ').strip())
                .append('\n');
        Map<Topic, List<NamedRule>> byTopic = new LinkedHashMap<>();
        NamedRule.topicsInOrder().forEach(topic -> byTopic.put(topic, new ArrayList<>()));
        for (NamedRule rule : rulesOf(pack)) {
            byTopic.computeIfAbsent(rule.topic(), none -> new ArrayList<>()).add(rule);
        }
        byTopic.forEach((topic, rules) -> {
            if (!rules.isEmpty()) {
                page.append("\n## ").append(Markdown.capital(topic.words())).append("\n\n");
                rules.forEach(rule -> page.append(line(rule)));
            }
        });
        return page.append(references(page.toString())).toString();
    }

    private List<NamedRule> rulesOf(KnowledgePack pack) {
        return knowledge.rules().stream()
                .filter(rule -> rule.pack().id().equals(pack.id()))
                .toList();
    }

    private static String line(NamedRule named) {
        Rule rule = named.rule();
        StringBuilder line = new StringBuilder("- <a id=\"" + rule.id() + "\"></a>**" + rule.id() + "**: ");
        line.append(Markdown.capital(named.sentence())).append(". ");
        line.append(Markdown.capital(String.join("; ", statements(rule)))).append('.');
        line.append(named.caveat());
        if (!rule.sources().isEmpty()) {
            line.append(" From ")
                    .append(counted(
                            rule.sources().stream().map(Markdown::source).toList(), "and"))
                    .append('.');
        }
        line.append(named.isExperimental() ? " *Experimental.*" : " Seen in " + String.join(", ", rule.cases()) + ".");
        return line.append('\n').toString();
    }

    private static List<String> statements(Rule rule) {
        List<String> statements = new ArrayList<>();
        for (boolean inFavour : new boolean[] {true, false}) {
            for (Strength strength : Strength.values()) {
                List<String> causes = rule.verdicts().stream()
                        .filter(verdict -> verdict.strength() == strength && verdict.inFavour() == inFavour)
                        .map(verdict -> "[" + verdict.cause().id() + "]")
                        .toList();
                if (!causes.isEmpty()) {
                    statements.add((inFavour ? strength.pro() : strength.contra()) + " " + String.join(", ", causes));
                }
            }
        }
        rule.answererVerdicts().forEach(verdict -> statements.add(answerer(verdict)));
        return statements;
    }

    private static String answerer(Rule.AnswererVerdict verdict) {
        String verb = verdict.inFavour()
                ? verdict.strength().pro()
                : verdict.strength().contra();
        if (verdict.answerer() == Answerer.NOBODY) {
            return verb + (verdict.inFavour() ? " that nobody answered" : " an answer that never arrived");
        }
        String who = verdict.answerer().words() + (verdict.name().isEmpty() ? "" : " (" + text(verdict.name()) + ")");
        return verb + " an answer by " + who;
    }

    /** Returns the addresses of the causes that the page names. */
    private static String references(String page) {
        StringBuilder references = new StringBuilder("\n");
        new TreeSet<>(Causes.all().stream().map(cause -> cause.id()).toList())
                .stream()
                        .filter(id -> page.contains("[" + id + "]"))
                        .forEach(id -> references
                                .append('[')
                                .append(id)
                                .append("]: ../causes/")
                                .append(id)
                                .append(".md\n"));
        return references.toString();
    }
}
