package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Fix;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Placeholders;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Reading.CannotTell;
import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns the readings of all rules into a ranking. */
final class Weighing {
    private static final Logger LOG = LoggerFactory.getLogger(Weighing.class);

    /** The explanation shows what is missing for this many suspects. */
    private static final int LEADING = 5;

    private final Weights weights;
    private final List<Cause> causes;
    private final Map<Cause, Integer> indices = new HashMap<>();
    private final List<PackedRule> rules = new ArrayList<>();
    private final Map<AdviceKey, Advice> advice = new HashMap<>();

    private record AdviceKey(Cause cause, Product product) {}

    private record PackedRule(KnowledgePack pack, String id, Rule rule) {}

    /** What a rule saw, or could not tell, about one cause. */
    private record Finding(PackedRule rule, Rule.Verdict verdict, Reading reading) {
        Strength strength() {
            return verdict.strength();
        }
    }

    Weighing(List<KnowledgePack> packs, Weights weights) {
        this.weights = weights;
        Set<Cause> all = new LinkedHashSet<>(Causes.all());
        for (KnowledgePack pack : packs) {
            for (Rule rule : pack.rules()) {
                rules.add(new PackedRule(pack, pack.id() + "/" + rule.id(), rule));
                rule.verdicts().forEach(verdict -> all.add(verdict.cause()));
            }
            for (Advice one : pack.advice()) {
                for (Product product : one.products()) {
                    advice.putIfAbsent(new AdviceKey(one.cause(), product), one);
                }
            }
        }
        rules.sort(Comparator.comparing(PackedRule::id));
        causes = List.copyOf(all);
        for (int i = 0; i < causes.size(); i++) {
            indices.put(causes.get(i), i);
        }
    }

    Diagnosis weigh(Exchange exchange) {
        List<List<Finding>> findings = new ArrayList<>();
        causes.forEach(cause -> findings.add(new ArrayList<>()));
        AnswererWeighing answerers = new AnswererWeighing(weights, exchange);
        for (PackedRule packed : rules) {
            if (!Diagnostician.applies(packed.pack(), exchange.product())) {
                continue;
            }
            Reading reading = read(packed, exchange);
            if (reading instanceof Seen seen) {
                packed.rule().answererVerdicts().forEach(v -> answerers.add(packed.id(), packed.rule(), v, seen));
            }
            if (!(reading instanceof Reading.NotSeen)) {
                for (Rule.Verdict verdict : packed.rule().verdicts()) {
                    findings.get(index(verdict.cause())).add(new Finding(packed, verdict, reading));
                }
            }
        }
        return rank(exchange, findings, answerers.result());
    }

    private int index(Cause cause) {
        Integer index = indices.get(cause);
        if (index == null) {
            throw new IllegalStateException("A rule changed after its pack was loaded: " + cause);
        }
        return index;
    }

    private static Reading read(PackedRule packed, Exchange exchange) {
        try {
            return packed.rule().signal().read(exchange);
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.debug(
                    "Rule {} broke and was left out: {}",
                    packed.id(),
                    broken.getClass().getName());
            return Reading.notSeen();
        }
    }

    private Diagnosis rank(Exchange exchange, List<List<Finding>> findings, AnswererWeighing.Result answerers) {
        double[] scores = new double[causes.size()];
        double best = Double.NEGATIVE_INFINITY;
        List<Sides> sides = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            Cause cause = causes.get(i);
            Sides both = sides(findings.get(i));
            double answererFit = answerers.fit(cause);
            both.addAnswerer(answerers.evidence(cause, answererFit), answererFit > 0);
            sides.add(both);
            scores[i] = weights.sharpness()
                    * (weights.of(cause.prior())
                            + statusFit(cause, exchange)
                            + productFit(cause, exchange)
                            + answererFit
                            + both.score);
            best = Math.max(best, scores[i]);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - best);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -scores[i])
                .thenComparing(i -> causes.get(i).id()));
        List<Suspect> suspects = new ArrayList<>();
        for (int i : order) {
            double probability = Math.exp(scores[i] - best) / sum;
            boolean leading = suspects.size() < LEADING;
            suspects.add(suspect(exchange, causes.get(i), probability, sides.get(i), leading ? findings.get(i) : null));
        }
        return new Diagnosis(exchange, suspects, answerers.answeredBy());
    }

    private double statusFit(Cause cause, Exchange exchange) {
        Integer status = exchange.status().orNull();
        if (status == null) {
            return 0;
        }
        if (cause.statuses().isEmpty()) {
            return weights.anyStatus();
        }
        int rank = cause.statuses().indexOf(status);
        return rank < 0
                ? weights.unusualStatus()
                : weights.usualStatus(rank, cause.statuses().size());
    }

    private double productFit(Cause cause, Exchange exchange) {
        Product product = exchange.product().orNull();
        boolean elsewhere = product != null
                && !cause.products().isEmpty()
                && !cause.products().contains(product);
        return elsewhere ? weights.otherProduct() : 0;
    }

    /** Both sides of the evidence on one cause, and what they weigh. */
    private static final class Sides {
        private final List<Evidence> inFavour = new ArrayList<>();
        private final List<Evidence> against = new ArrayList<>();
        private double score;

        void addAnswerer(@Nullable Evidence evidence, boolean favourable) {
            if (evidence != null) {
                List<Evidence> side = favourable ? inFavour : against;
                side.add(evidence);
                side.sort(Comparator.comparing(Evidence::strength));
            }
        }
    }

    private Sides sides(List<Finding> findings) {
        Sides sides = new Sides();
        count(findings, true, sides);
        count(findings, false, sides);
        return sides;
    }

    /** Counts the strongest piece from each source: a piece counts only if it brings a source that is not counted yet. */
    private void count(List<Finding> findings, boolean inFavour, Sides sides) {
        List<Finding> seen = findings.stream()
                .filter(f -> f.verdict().inFavour() == inFavour && f.reading() instanceof Seen)
                .sorted(Comparator.comparing(Finding::strength)
                        .thenComparing(f -> f.rule().id()))
                .toList();
        Set<Topic> counted = EnumSet.noneOf(Topic.class);
        for (Finding finding : seen) {
            Seen reading = (Seen) finding.reading();
            boolean counts =
                    counted.addAll(reading.topics()) || reading.topics().isEmpty();
            if (counts) {
                sides.score += weights.of(finding.strength(), inFavour);
            }
            (inFavour ? sides.inFavour : sides.against)
                    .add(new Evidence(
                            finding.rule().id(),
                            finding.rule().rule().signal().sentence(),
                            reading.quote(),
                            finding.strength(),
                            counts));
        }
    }

    private Suspect suspect(
            Exchange exchange, Cause cause, double probability, Sides sides, @Nullable List<Finding> findings) {
        Product product = exchange.product().orNull();
        Advice own = product == null ? null : advice.get(new AdviceKey(cause, product));
        String meaning = own == null ? cause.meaning() : own.meaning().orElse(cause.meaning());
        String check = own == null ? cause.check() : own.check().orElse(cause.check());
        List<Fix> fixes = own == null || own.fixes().isEmpty() ? cause.fixes() : own.fixes();
        boolean leading = findings != null;
        return new Suspect(
                cause,
                probability,
                leading ? Placeholders.fill(meaning, exchange) : meaning,
                leading ? Placeholders.fill(check, exchange) : check,
                leading
                        ? fixes.stream()
                                .map(fix -> Fix.by(fix.actor(), Placeholders.fill(fix.step(), exchange)))
                                .toList()
                        : fixes,
                sides.inFavour,
                sides.against,
                findings == null ? List.of() : missing(findings));
    }

    private static List<Missing> missing(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.reading() instanceof CannotTell && f.strength() != Strength.HINTS_AT)
                .sorted(Comparator.comparing(Finding::strength)
                        .thenComparing(f -> f.rule().id()))
                .map(f -> new Missing(
                        f.rule().id(),
                        f.rule().rule().signal().sentence(),
                        ((CannotTell) f.reading()).missing().stream().sorted().toList(),
                        f.verdict().inFavour(),
                        f.strength()))
                .toList();
    }
}
