package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules and advice of all packs, arranged once so that a diagnosis only reads. */
final class RuleBook {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);

    private final List<Cause> causes;
    private final List<Entry> entries;
    private final List<List<Entry>> entriesOfCause;
    private final Map<AdviceKey, Advice> advice = new HashMap<>();

    private record AdviceKey(Cause cause, Product product) {}

    /**
     * A rule with what does not change from one exchange to the next.
     *
     * @param number its place in the book
     * @param id its id with that of its pack
     * @param causes the index of each verdict's cause
     */
    record Entry(int number, KnowledgePack pack, String id, Rule rule, String sentence, List<Integer> causes) {

        /** Reads the signal; a rule that breaks saw nothing. */
        Reading read(Exchange exchange) {
            try {
                return rule.signal().read(exchange);
            } catch (RuntimeException | StackOverflowError broken) {
                LOG.debug(
                        "Rule {} broke and was left out: {}",
                        id,
                        broken.getClass().getName());
                return Reading.notSeen();
            }
        }

        /** Returns whether the rule's pack is about that product; an unknown product may be anybody's. */
        boolean appliesTo(Fact<Product> product) {
            Product known = product.orNull();
            return known == null || pack.products().isEmpty() || pack.products().contains(known);
        }
    }

    RuleBook(List<KnowledgePack> packs) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Map<String, KnowledgePack> owners = new HashMap<>();
        for (KnowledgePack pack : packs) {
            try {
                for (Rule rule : pack.rules()) {
                    rules.put(pack.id() + "/" + rule.id(), rule);
                    owners.put(pack.id() + "/" + rule.id(), pack);
                }
                pack.advice().forEach(this::add);
            } catch (RuntimeException broken) {
                LOG.warn(
                        "The pack {} broke and was left out: {}",
                        pack.id(),
                        broken.getClass().getName());
            }
        }
        Map<Cause, Integer> indices = indices(rules);
        causes = List.copyOf(indices.keySet());
        List<Entry> all = new ArrayList<>();
        rules.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(named -> {
            Rule rule = named.getValue();
            List<Integer> concerned = rule.verdicts().stream()
                    .map(verdict -> indices.getOrDefault(verdict.cause(), -1))
                    .toList();
            KnowledgePack owner = owners.get(named.getKey());
            if (owner != null) {
                all.add(new Entry(
                        all.size(), owner, named.getKey(), rule, rule.signal().sentence(), concerned));
            }
        });
        entries = List.copyOf(all);
        entriesOfCause = new ArrayList<>();
        causes.forEach(cause -> entriesOfCause.add(new ArrayList<>()));
        for (Entry entry : entries) {
            entry.causes().forEach(cause -> entriesOfCause.get(cause).add(entry));
        }
    }

    private static Map<Cause, Integer> indices(Map<String, Rule> rules) {
        List<Cause> more = rules.values().stream()
                .flatMap(rule -> rule.verdicts().stream())
                .map(Rule.Verdict::cause)
                .distinct()
                .filter(cause -> !Causes.all().contains(cause))
                .sorted(Comparator.comparing(Cause::id))
                .toList();
        Map<Cause, Integer> indices = new LinkedHashMap<>();
        Causes.all().forEach(cause -> indices.put(cause, indices.size()));
        more.forEach(cause -> indices.put(cause, indices.size()));
        return indices;
    }

    private void add(Advice one) {
        one.products().forEach(product -> advice.putIfAbsent(new AdviceKey(one.cause(), product), one));
    }

    /** Returns the causes, those of the vocabulary first. */
    List<Cause> causes() {
        return causes;
    }

    /** Returns the rules, sorted by id. */
    List<Entry> entries() {
        return entries;
    }

    /** Returns the rules that speak of the cause with that index. */
    List<Entry> entriesOf(int cause) {
        return entriesOfCause.get(cause);
    }

    /** Returns the advice of a provider on a cause; {@code null} if there is none or the product is not known. */
    @Nullable
    Advice advice(Cause cause, Fact<Product> product) {
        Product known = product.orNull();
        return known == null ? null : advice.get(new AdviceKey(cause, known));
    }
}
