package dev.why401.evaluation.reference;

import static dev.why401.evaluation.reference.Markdown.counted;
import static dev.why401.evaluation.reference.Markdown.link;
import static dev.why401.evaluation.reference.Markdown.text;

import dev.why401.doctor.Doctor;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.ExperimentPack;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Findings;
import dev.why401.evidence.Product;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Question;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signals;
import dev.why401.knowledge.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes the list of all experiments: what each does, needs and sends, and what its outcomes say. */
final class ExperimentsPage {
    private static final String ABOUT = """
            The [doctor](../README.md#the-doctor) chooses among these. None follows a redirect, carries a credential over http or to a host
            that was not named or belongs to the provider, or changes anything. When an experiment is worth making is not written anywhere: the
            doctor asks what each outcome would do to the ranking, and the rules below each outcome answer.
            """;

    private final Knowledge knowledge;

    ExperimentsPage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    String page() {
        StringBuilder page = new StringBuilder("# Experiments\n\n");
        page.append(Reference.NOTE).append(ABOUT.replace('\n', ' ').strip()).append("\n\n## At any site\n");
        Set<String> ofPacks = new HashSet<>();
        List<ExperimentPack> packs = new ArrayList<>();
        for (KnowledgePack pack : knowledge.packs()) {
            if (pack instanceof ExperimentPack own && !own.experiments().isEmpty()) {
                packs.add(own);
                own.experiments().forEach(experiment -> ofPacks.add(experiment.id()));
            }
        }
        for (Experiment experiment : Doctor.forSite(Product.JIRA_CLOUD, "https://acme.atlassian.net")
                .build()
                .experiments()) {
            if (!ofPacks.contains(experiment.id())) {
                append(page, experiment, Set.of());
            }
        }
        for (ExperimentPack pack : packs) {
            page.append("\n## At ").append(SignalPages.about(pack)).append('\n');
            pack.experiments().forEach(experiment -> append(page, experiment, pack.products()));
        }
        return page.toString();
    }

    private void append(StringBuilder page, Experiment experiment, Set<Product> products) {
        page.append("\n### ").append(experiment.id()).append("\n\n");
        page.append(Markdown.capital(text(experiment.sentence()))).append(". ").append(cost(experiment));
        if (!experiment.conditions().isEmpty()) {
            page.append(" It needs ")
                    .append(counted(
                            experiment.conditions().stream().map(Markdown::text).toList(), "and"))
                    .append('.');
        }
        page.append('\n');
        for (Question question : experiment.questions()) {
            page.append("\nIt finds out ").append(text(question.noun())).append(":\n\n");
            for (Outcome outcome : question.outcomes()) {
                page.append("- *")
                        .append(outcome.id())
                        .append("*: ")
                        .append(text(outcome.sentence()))
                        .append('.');
                page.append(meaning(outcome, products)).append('\n');
            }
        }
    }

    private static String cost(Experiment experiment) {
        String requests = switch (experiment.requests()) {
            case 0 -> "No request";
            case 1 -> "One request";
            default -> "Up to " + experiment.requests() + " requests";
        };
        return requests + (experiment.mayCarryCredential() ? ", with the credential." : ", without the credential.");
    }

    private String meaning(Outcome outcome, Set<Product> products) {
        Set<String> inFavour = new TreeSet<>();
        Set<String> against = new TreeSet<>();
        for (NamedRule named : knowledge.rules()) {
            Rule rule = named.rule();
            boolean probes = rule.signal().topics().stream().anyMatch(Topic::isProbe);
            boolean concerns = named.pack().products().isEmpty()
                    || !java.util.Collections.disjoint(named.pack().products(), products);
            if (probes && concerns && isSeen(rule, outcome, products)) {
                rule.verdicts()
                        .forEach(verdict -> (verdict.inFavour() ? inFavour : against)
                                .add(link(
                                        verdict.cause().id(),
                                        "causes/" + verdict.cause().id() + ".md")));
            }
        }
        StringBuilder meaning = new StringBuilder();
        if (!inFavour.isEmpty()) {
            meaning.append(" Speaks for ").append(String.join(", ", inFavour)).append('.');
        }
        if (!against.isEmpty()) {
            meaning.append(" Speaks against ")
                    .append(String.join(", ", against))
                    .append('.');
        }
        return meaning.toString();
    }

    private static boolean isSeen(Rule rule, Outcome outcome, Set<Product> products) {
        Context context = Context.unknown().withFindings(Findings.none().with(outcome.found("")));
        Exchange bare = Exchange.builder().context(context).build();
        return products.isEmpty()
                ? Signals.seen(rule.signal(), bare)
                : products.stream().anyMatch(product -> Signals.seen(rule.signal(), bare.withProduct(product)));
    }
}
