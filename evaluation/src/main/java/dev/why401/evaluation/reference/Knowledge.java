package dev.why401.evaluation.reference;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.KnowledgePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the reference is written from, in an order that does not depend on the order of packs and rules.
 *
 * @param packs the packs by id
 * @param rules their rules by id
 * @param cases the failures of all case files
 */
record Knowledge(List<KnowledgePack> packs, List<NamedRule> rules, Collection<RecordedCase> cases) {

    /**
     * Returns all that there is.
     *
     * @param root the root of the repository
     */
    static Knowledge of(Path root) {
        List<KnowledgePack> packs = Diagnostician.ofDefaults().packs().stream()
                .sorted(Comparator.comparing(KnowledgePack::id))
                .toList();
        List<NamedRule> rules = new ArrayList<>();
        for (KnowledgePack pack : packs) {
            pack.rules().stream()
                    .sorted(Comparator.comparing(rule -> rule.id()))
                    .forEach(rule -> rules.add(new NamedRule(pack, rule)));
        }
        return new Knowledge(packs, List.copyOf(rules), CaseFiles.read(root));
    }

    /** Returns the rules that speak of the cause, the most telling first. */
    List<NamedRule> rulesOn(Cause cause, boolean inFavour) {
        return rules.stream()
                .filter(rule -> inFavour ? rule.weightFor(cause) > 0 : rule.weightFor(cause) < 0)
                .sorted(Comparator.comparing((NamedRule rule) -> -Math.abs(rule.weightFor(cause)))
                        .thenComparing(NamedRule::isExperimental)
                        .thenComparing(rule -> spread(rule, cause))
                        .thenComparing(NamedRule::id))
                .toList();
    }

    private static long spread(NamedRule rule, Cause cause) {
        return rule.verdictOn(cause)
                .map(verdict -> rule.spread(verdict.strength(), verdict.inFavour()))
                .orElse(0L);
    }

    /** Returns the failures that happened to somebody and have this cause. */
    List<RecordedCase> realCasesOf(Cause cause) {
        return casesOf(cause).filter(RecordedCase::isReal).toList();
    }

    /** Returns the answers with this cause that were made after the sources of the rules. */
    List<RecordedCase> madeCasesOf(Cause cause) {
        return casesOf(cause).filter(recorded -> !recorded.isReal()).toList();
    }

    private Stream<RecordedCase> casesOf(Cause cause) {
        return cases.stream().filter(recorded -> recorded.cause().equals(cause.id()));
    }

    /** Returns what providers say about the cause on their products. */
    List<Advice> adviceOn(Cause cause) {
        return packs.stream()
                .flatMap(pack -> pack.advice().stream())
                .filter(advice -> advice.cause().equals(cause))
                .toList();
    }
}
