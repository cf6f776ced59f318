package dev.why401.evaluation.reference;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds with what a cause is confused, and which rules tell the two apart. */
final class LookAlikes {
    private static final int MOST = 8;
    private static final int FIRM = 2;
    private static final Pattern NAMED =
            Pattern.compile("^- \\[([a-z0-9-]+)]\\([a-z0-9-]+\\.md\\):", Pattern.MULTILINE);

    private final Knowledge knowledge;

    /**
     * Two causes and what separates them.
     *
     * @param other the cause that it is not
     * @param inCases the ids of the failures whose evidence fits both
     * @param forThis the rule that speaks most clearly for the one
     * @param forOther the rule that speaks most clearly for the other
     */
    record Pair(Cause other, List<String> inCases, Optional<NamedRule> forThis, Optional<NamedRule> forOther) {}

    LookAlikes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Returns the look-alikes of a cause: those that its page names, those that recorded failures could not be told from, and
     * those of which many rules speak in the same breath.
     *
     * @param page what the authors wrote about the cause
     */
    List<Pair> of(Cause cause, String page) {
        Map<Cause, Boolean> others = new LinkedHashMap<>();
        Matcher named = NAMED.matcher(page);
        while (named.find()) {
            Causes.find(named.group(1)).ifPresent(other -> others.put(other, true));
        }
        byFrequency(confusions(cause)).forEach(other -> others.put(other, true));
        Map<Cause, Integer> companions = companions(cause);
        companions.values().removeIf(often -> often < FIRM);
        byFrequency(companions).forEach(other -> others.put(other, true));
        others.remove(cause);
        return others.keySet().stream()
                .limit(MOST)
                .map(other ->
                        new Pair(other, casesWithBoth(cause, other), clearest(cause, other), clearest(other, cause)))
                .toList();
    }

    private Map<Cause, Integer> confusions(Cause cause) {
        Map<Cause, Integer> often = new HashMap<>();
        for (RecordedCase recorded : knowledge.cases()) {
            if (recorded.cause().equals(cause.id())) {
                recorded.alsoPlausible().forEach(id -> count(often, id));
            } else if (recorded.alsoPlausible().contains(cause.id())) {
                count(often, recorded.cause());
            }
        }
        return often;
    }

    private static void count(Map<Cause, Integer> often, String id) {
        Causes.find(id).ifPresent(other -> often.merge(other, 1, Integer::sum));
    }

    private Map<Cause, Integer> companions(Cause cause) {
        Map<Cause, Integer> often = new HashMap<>();
        for (NamedRule rule : knowledge.rulesOn(cause, true)) {
            for (Cause other : Causes.all()) {
                if (rule.weightFor(cause) >= FIRM && rule.weightFor(other) >= FIRM) {
                    often.merge(other, 1, Integer::sum);
                }
            }
        }
        return often;
    }

    private static List<Cause> byFrequency(Map<Cause, Integer> often) {
        List<Cause> causes = new ArrayList<>(often.keySet());
        causes.sort(Comparator.comparing((Cause cause) -> -often.getOrDefault(cause, 0))
                .thenComparing(Cause::id));
        return causes;
    }

    private List<String> casesWithBoth(Cause cause, Cause other) {
        return knowledge.cases().stream()
                .filter(recorded -> fits(recorded, cause) && fits(recorded, other) && recorded.isSettled())
                .map(RecordedCase::id)
                .toList();
    }

    private static boolean fits(RecordedCase recorded, Cause cause) {
        return recorded.cause().equals(cause.id()) || recorded.alsoPlausible().contains(cause.id());
    }

    /** Returns the rule that speaks for the one cause and most clearly not for the other; none if all are faint. */
    private Optional<NamedRule> clearest(Cause one, Cause other) {
        return knowledge.rulesOn(one, true).stream()
                .filter(rule -> rule.weightFor(one) - rule.weightFor(other) > FIRM)
                .min(Comparator.comparing((NamedRule rule) -> rule.weightFor(other) - 2 * rule.weightFor(one))
                        .thenComparing(NamedRule::isExperimental)
                        .thenComparing(rule -> rule.rule().verdicts().size())
                        .thenComparing(NamedRule::id));
    }
}
