package dev.why401.evaluation.reference;

import static dev.why401.evaluation.reference.Markdown.counted;
import static dev.why401.evaluation.reference.Markdown.link;

import dev.why401.evidence.Product;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.KnowledgePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the generated parts of the page on products: what is recorded about each, and what is known. */
final class ProductsPage {
    private static final int MOST_CAUSES = 8;
    private static final String ANY_OTHER = "any-other";

    private static final List<Product> WITH_A_PACK = List.of(
            Product.JIRA_CLOUD,
            Product.CONFLUENCE_CLOUD,
            Product.JIRA_DATA_CENTER,
            Product.CONFLUENCE_DATA_CENTER,
            Product.JIRA_ALIGN);

    private final Knowledge knowledge;

    ProductsPage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the page with all its generated parts written anew. */
    String filled(String page) {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (Product product : WITH_A_PACK) {
            blocks.put(product.id(), ofProduct(product));
        }
        blocks.put(ANY_OTHER, ofOthers());
        return GeneratedBlocks.filled("products.md", page, blocks);
    }

    private String ofProduct(Product product) {
        List<KnowledgePack> own = knowledge.packs().stream()
                .filter(pack -> pack.products().contains(product))
                .toList();
        return commonest(List.of(product.id())) + rules(own) + advice(product);
    }

    private String ofOthers() {
        Set<String> known = Set.copyOf(WITH_A_PACK.stream().map(Product::id).toList());
        List<String> labels = knowledge.cases().stream()
                .map(RecordedCase::product)
                .filter(label -> !known.contains(label))
                .distinct()
                .sorted()
                .toList();
        return commonest(labels)
                + rules(knowledge.packs().stream()
                        .filter(pack -> pack.products().isEmpty())
                        .toList());
    }

    private String commonest(Collection<String> labels) {
        List<RecordedCase> cases = knowledge.cases().stream()
                .filter(recorded -> recorded.isReal() && recorded.isSettled() && labels.contains(recorded.product()))
                .toList();
        Map<String, Integer> often = new LinkedHashMap<>();
        cases.forEach(recorded -> often.merge(recorded.cause(), 1, Integer::sum));
        List<String> causes = new ArrayList<>(often.keySet());
        causes.sort(
                Comparator.comparing((String id) -> -often.getOrDefault(id, 0)).thenComparing(id -> id));
        return "- Recorded failures with a settled cause: " + cases.size()
                + (causes.isEmpty()
                        ? "."
                        : ". The commonest: "
                                + counted(
                                        causes.stream()
                                                .limit(MOST_CAUSES)
                                                .map(id -> link(id, "causes/" + id + ".md") + " ("
                                                        + often.getOrDefault(id, 0) + ")")
                                                .toList(),
                                        "and")
                                + ".")
                + "\n";
    }

    private String rules(List<KnowledgePack> packs) {
        List<String> links = packs.stream()
                .map(pack -> pack.rules().size() + " in " + link(pack.id(), "signals/" + pack.id() + ".md"))
                .toList();
        return "- Rules: " + counted(links, "and") + ".\n";
    }

    /** Names the causes with advice of the product's own, or those without if they are fewer. */
    private String advice(Product product) {
        List<String> own = new ArrayList<>();
        List<String> general = new ArrayList<>();
        for (Cause cause : Causes.all()) {
            boolean advised = knowledge.adviceOn(cause).stream()
                    .anyMatch(advice -> advice.products().contains(product));
            (advised ? own : general).add(link(cause.id(), "causes/" + cause.id() + ".md"));
        }
        return "- Advice of its own, on the pages of the causes: on "
                + (own.size() <= general.size()
                        ? counted(own, "and")
                        : own.size() + " of them, which are all but " + counted(general, "and"))
                + ".\n";
    }
}
