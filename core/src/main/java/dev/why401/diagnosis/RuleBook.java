package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.SignalSet;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules and advice of all packs, arranged once so that a diagnosis only reads. */
final class RuleBook {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);

    private final List<Cause> causes;
    private final int[] usualAnswerers;
    private final List<Entry> entries;
    private final int[] byId;
    private final List<Set<Product>> productsOfPack;
    private final SignalSet signals;
    private final List<List<Telling>> tellings;
    private final CauseTexts texts;

    /**
     * A rule with what does not change from one exchange to the next.
     *
     * @param number its place in the book
     * @param pack the place of its pack
     * @param id its id with that of its pack
     * @param causes the index of each verdict's cause
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
    record Entry(int number, int pack, String id, Rule rule, String sentence, int[] causes) {}

    /** A rule that tells something of a cause which is worth asking for where it could not be told. Thread-safe. */
    static final class Telling {
        private static final int MOST_KNOWN = 32;

        private record Waiting(List<String> facts, Missing missing) {}

        private final Entry entry;
        private final Rule.Verdict verdict;

        /** One for each set of facts that was missing so far. */
        private volatile Waiting[] known = {};

        Telling(Entry entry, Rule.Verdict verdict) {
            this.entry = entry;
            this.verdict = verdict;
        }

        Entry entry() {
            return entry;
        }

        Rule.Verdict verdict() {
            return verdict;
        }

        /** Returns that these facts are missing; the same object for the same list. */
        @SuppressWarnings("ReferenceEquality") // equal lists are the same list, or a second object does no harm
        Missing missing(List<String> facts) {
            Waiting[] all = known;
            for (Waiting one : all) {
                if (one.facts() == facts) {
                    return one.missing();
                }
            }
            Missing added = new Missing(entry.id(), entry.sentence(), facts, verdict.inFavour(), verdict.strength());
            if (all.length < MOST_KNOWN) {
                Waiting[] more = Arrays.copyOf(all, all.length + 1);
                more[all.length] = new Waiting(facts, added);
                known = more;
            }
            return added;
        }
    }

    RuleBook(List<KnowledgePack> packs) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        List<Advice> advice = new ArrayList<>();
        productsOfPack = new ArrayList<>();
        for (KnowledgePack pack : packs) {
            try {
                Set<Product> products = Set.copyOf(pack.products());
                for (Rule rule : pack.rules()) {
                    rules.put(pack.id() + "/" + rule.id(), rule);
                    owners.put(pack.id() + "/" + rule.id(), productsOfPack.size());
                }
                productsOfPack.add(products);
                advice.addAll(pack.advice());
            } catch (RuntimeException broken) {
                LOG.warn(
                        "The pack {} broke and was left out: {}",
                        pack.id(),
                        broken.getClass().getName());
            }
        }
        Map<Cause, Integer> indices = indices(rules);
        causes = List.copyOf(indices.keySet());
        usualAnswerers = causes.stream()
                .mapToInt(cause -> AnswererWeighing.bits(cause.answerers()))
                .toArray();
        byId = byId(causes);
        entries = entries(rules, owners, indices);
        signals = SignalSet.of(
                entries.stream().map(entry -> entry.rule().signal()).toList());
        tellings = tellings(causes.size(), entries);
        texts = new CauseTexts(causes, advice);
    }

    private static List<Entry> entries(
            Map<String, Rule> rules, Map<String, Integer> owners, Map<Cause, Integer> indices) {
        List<Entry> all = new ArrayList<>();
        rules.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(named -> {
            Rule rule = named.getValue();
            Integer owner = owners.get(named.getKey());
            if (owner != null) {
                int[] concerned = rule.verdicts().stream()
                        .mapToInt(verdict -> indices.getOrDefault(verdict.cause(), -1))
                        .toArray();
                all.add(new Entry(
                        all.size(), owner, named.getKey(), rule, rule.signal().sentence(), concerned));
            }
        });
        return List.copyOf(all);
    }

    private static List<List<Telling>> tellings(int causes, List<Entry> entries) {
        List<List<Telling>> tellings = new ArrayList<>();
        for (int i = 0; i < causes; i++) {
            tellings.add(new ArrayList<>());
        }
        for (Entry entry : entries) {
            if (entry.rule().signal().topics().stream().anyMatch(Topic::isProbe)) {
                continue; // that an experiment was not made is no gap in what was shown
            }
            for (int i = 0; i < entry.causes().length; i++) {
                Rule.Verdict verdict = entry.rule().verdicts().get(i);
                if (verdict.strength() != Strength.HINTS_AT) {
                    tellings.get(entry.causes()[i]).add(new Telling(entry, verdict));
                }
            }
        }
        tellings.forEach(all -> all.sort(
                Comparator.comparing((Telling telling) -> telling.verdict().strength())
                        .thenComparing(telling -> telling.entry().id())));
        return tellings;
    }

    private static Map<Cause, Integer> indices(Map<String, Rule> rules) {
        Map<Cause, Integer> indices = new LinkedHashMap<>();
        Causes.all().forEach(cause -> indices.put(cause, indices.size()));
        Set<Cause> more = new LinkedHashSet<>();
        for (Rule rule : rules.values()) {
            for (Rule.Verdict verdict : rule.verdicts()) {
                if (!indices.containsKey(verdict.cause())) {
                    more.add(verdict.cause());
                }
            }
        }
        more.stream().sorted(Comparator.comparing(Cause::id)).forEach(cause -> indices.put(cause, indices.size()));
        return indices;
    }

    /** Returns the causes, those of the vocabulary first. */
    List<Cause> causes() {
        return causes;
    }

    /** Returns the indices of the causes, sorted by their ids. */
    int[] byId() {
        return byId;
    }

    private static int[] byId(List<Cause> causes) {
        List<Cause> sorted = new ArrayList<>(causes);
        sorted.sort(Comparator.comparing(Cause::id));
        int[] indices = new int[sorted.size()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = causes.indexOf(sorted.get(i));
        }
        return indices;
    }

    /** Returns who usually answers when it is the cause with that index, one bit each. */
    int usualAnswerers(int cause) {
        return usualAnswerers[cause];
    }

    /** Returns the rules, sorted by id. */
    List<Entry> entries() {
        return entries;
    }

    /** Reads the rules of the packs that are about the product that was called. */
    RuleReadings read(Exchange exchange) {
        return new RuleReadings(signals.read(exchange), packsFor(exchange.product()));
    }

    /** Returns for each pack whether it is about that product; an unknown product may be anybody's. */
    private boolean[] packsFor(Fact<Product> product) {
        Product known = product.orNull();
        boolean[] applies = new boolean[productsOfPack.size()];
        for (int i = 0; i < applies.length; i++) {
            Set<Product> products = productsOfPack.get(i);
            applies[i] = known == null || products.isEmpty() || products.contains(known);
        }
        return applies;
    }

    /** Returns the rules that tell something of the cause with that index, the most telling first. */
    List<Telling> tellingOf(int cause) {
        return tellings.get(cause);
    }

    /** Returns the words on the causes, in the order of {@link #causes}, as they read for that product. */
    List<CauseTexts.CauseText> texts(Fact<Product> product) {
        return texts.on(product);
    }
}
