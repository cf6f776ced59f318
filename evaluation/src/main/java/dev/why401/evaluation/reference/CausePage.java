package dev.why401.evaluation.reference;

import static dev.why401.evaluation.reference.Markdown.counted;
import static dev.why401.evaluation.reference.Markdown.link;
import static dev.why401.evaluation.reference.Markdown.some;
import static dev.why401.evaluation.reference.Markdown.text;

import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Fix;
import dev.why401.knowledge.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the generated parts of the page of one cause. */
final class CausePage {
    private static final int MOST_SIGNALS = 15;
    private static final int MOST_SIGNALS_AGAINST = 6;
    private static final int MOST_CASES = 12;
    private static final int MOST_CASES_OF_A_RULE = 3;

    private final Knowledge knowledge;
    private final LookAlikes lookAlikes;
    private final Cause cause;

    CausePage(Knowledge knowledge, Cause cause) {
        this.knowledge = knowledge;
        this.lookAlikes = new LookAlikes(knowledge);
        this.cause = cause;
    }

    /** Returns the page with all its generated parts written anew. */
    String filled(String page) {
        return GeneratedBlocks.filled(
                cause.id() + ".md",
                page,
                Map.of(
                        "summary", summary(),
                        "signals", whatToDo() + signals(),
                        "look-alikes", lookAlikes(page),
                        "cases", cases()));
    }

    private String summary() {
        List<String> lines = new ArrayList<>();
        lines.add("- What it takes: "
                + link(
                        cause.family().title(),
                        "README.md#" + Markdown.anchor(cause.family().title())) + ".");
        lines.add("- Usually seen as: " + statuses() + answerers() + ".");
        lines.add("- Who has to act: "
                + cause.fixes().stream()
                        .map(Fix::actor)
                        .distinct()
                        .map(actor -> Markdown.small(actor.words()))
                        .collect(Collectors.joining("; "))
                + ".");
        lines.add("- " + whatHelps());
        if (!cause.products().isEmpty()) {
            lines.add("- Exists on: "
                    + counted(
                            cause.products().stream()
                                    .map(Product::displayName)
                                    .sorted()
                                    .toList(),
                            "and") + " only.");
        }
        return String.join("\n", lines);
    }

    private String whatHelps() {
        if (cause.newCredentialHelps()) {
            return cause.retryable()
                    ? "A new credential may help, and so may trying again later."
                    : "A new credential may help; trying again with the old one does not.";
        }
        return cause.retryable()
                ? "A new token or password of the product does not help; trying again later may."
                : "Neither a new token or password of the product nor trying again helps.";
    }

    private String statuses() {
        return cause.statuses().isEmpty()
                ? cause.answerers().equals(Set.of(Answerer.NOBODY)) ? "an error of the client" : "any status"
                : counted(cause.statuses().stream().map(String::valueOf).toList(), "or");
    }

    private String answerers() {
        List<String> who = cause.answerers().stream()
                .filter(answerer -> answerer != Answerer.NOBODY)
                .sorted()
                .map(Answerer::words)
                .toList();
        if (who.isEmpty()) {
            return "; no answer arrives";
        }
        return ", answered by " + counted(who, "or")
                + (cause.answerers().contains(Answerer.NOBODY) ? "; or no answer arrives at all" : "");
    }

    private String whatToDo() {
        StringBuilder text = new StringBuilder("## What to do\n\n");
        text.append("To be sure: ").append(text(shown(cause.check()))).append("\n\n");
        text.append(steps(cause.fixes()));
        knowledge.adviceOn(cause).stream()
                .sorted(Comparator.comparing(
                                (Advice advice) -> -advice.products().size())
                        .thenComparing(CausePage::products))
                .forEach(advice -> text.append(onProducts(products(advice), advice)));
        return text.append('\n').toString();
    }

    private static String products(Advice advice) {
        return counted(
                advice.products().stream()
                        .sorted(Comparator.comparing(Product::displayName).reversed())
                        .map(Product::displayName)
                        .toList(),
                "and");
    }

    private static String onProducts(String products, Advice advice) {
        StringBuilder text = new StringBuilder("\n### On " + products + "\n\n");
        advice.check()
                .ifPresent(check ->
                        text.append("To be sure: ").append(text(shown(check))).append("\n\n"));
        return text.append(steps(advice.fixes())).toString();
    }

    private static String steps(List<Fix> fixes) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Fix fix : fixes) {
            text.append(number++)
                    .append(". **")
                    .append(text(fix.actor().words()))
                    .append(":** ")
                    .append(text(shown(fix.step())))
                    .append('\n');
        }
        return text.toString();
    }

    /** Returns a step as it reads where no call is at hand. */
    private static String shown(String step) {
        return step.replace("{host}", "the host")
                .replace("{site}", "the site")
                .replace("{reference}", "the reference id that the answer shows, or the time of the call in UTC")
                .replace("{flush-dns}", "resolvectl flush-caches on Linux, ipconfig /flushdns on Windows");
    }

    private String signals() {
        List<NamedRule> inFavour = knowledge.rulesOn(cause, true);
        List<NamedRule> against = knowledge.rulesOn(cause, false);
        StringBuilder text = new StringBuilder("## Signals\n\n");
        text.append(inFavour.size() > MOST_SIGNALS ? "The most telling of " + inFavour.size() + " signals" : "What")
                .append(inFavour.size() > MOST_SIGNALS ? " that speak for it.\n" : " speaks for it.\n");
        list(text, inFavour, MOST_SIGNALS, true);
        if (!against.isEmpty()) {
            text.append("\nWhat speaks against it.\n");
            list(text, against, MOST_SIGNALS_AGAINST, false);
        }
        return text.toString();
    }

    private void list(StringBuilder text, List<NamedRule> rules, int most, boolean inFavour) {
        List<NamedRule> shown = rules.subList(0, Math.min(most, rules.size()));
        for (Strength strength : Strength.values()) {
            List<NamedRule> same = shown.stream()
                    .filter(rule -> rule.verdictOn(cause)
                            .filter(verdict -> verdict.strength() == strength)
                            .isPresent())
                    .toList();
            if (!same.isEmpty()) {
                text.append('\n').append(heading(strength, inFavour)).append("\n\n");
                same.forEach(rule -> text.append(signal(rule)));
            }
        }
        if (rules.size() > most) {
            text.append("\nAll others: ")
                    .append(rest(rules.subList(most, rules.size())))
                    .append(".\n");
        }
    }

    private static String heading(Strength strength, boolean inFavour) {
        if (strength == Strength.PROVES) {
            return inFavour ? "**Proves it**" : "**Rules it out**";
        }
        return "**" + Markdown.capital(inFavour ? strength.pro() : strength.contra()) + " it**";
    }

    private static String signal(NamedRule rule) {
        StringBuilder line = new StringBuilder("- ").append(Markdown.capital(rule.sentence()));
        line.append(" (").append(ruleLink(rule));
        line.append(
                rule.isExperimental()
                        ? ", experimental"
                        : ", seen in "
                                + some(
                                        rule.rule().cases().stream()
                                                .map(Markdown::text)
                                                .toList(),
                                        MOST_CASES_OF_A_RULE));
        line.append(").");
        return line.append(rule.caveat()).append('\n').toString();
    }

    private static String ruleLink(NamedRule rule) {
        return link(
                rule.rule().id(),
                "../signals/" + rule.pack().id() + ".md#" + rule.rule().id());
    }

    private static String rest(List<NamedRule> rules) {
        Map<String, Long> byPack = rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.pack().id(), TreeMap::new, Collectors.counting()));
        List<String> packs = new ArrayList<>();
        byPack.forEach((pack, count) -> packs.add(count + " in " + link(pack, "../signals/" + pack + ".md")));
        return counted(packs, "and");
    }

    private String lookAlikes(String page) {
        List<LookAlikes.Pair> pairs = lookAlikes.of(cause, GeneratedBlocks.withoutBlocks(page));
        Optional<NamedRule> usual = usual(pairs);
        StringBuilder text = new StringBuilder("What tells them apart in the evidence. ");
        usual.ifPresent(rule ->
                text.append("It is this cause ").append(evidence(rule, cause)).append(". "));
        text.append("It is another one:\n\n");
        for (LookAlikes.Pair pair : pairs) {
            text.append("- ")
                    .append(link(pair.other().id(), pair.other().id() + ".md"))
                    .append(": ");
            text.append(apart(pair, usual)).append('\n');
        }
        return text.toString();
    }

    /** Returns the rule that speaks for this cause against most of its look-alikes. */
    private static Optional<NamedRule> usual(List<LookAlikes.Pair> pairs) {
        Map<NamedRule, Long> often = pairs.stream()
                .flatMap(pair -> pair.forThis().stream())
                .collect(Collectors.groupingBy(rule -> rule, LinkedHashMap::new, Collectors.counting()));
        return often.keySet().stream()
                .filter(rule -> 2 * often.getOrDefault(rule, 0L) >= pairs.size())
                .max(Comparator.comparing((NamedRule rule) -> often.getOrDefault(rule, 0L))
                        .thenComparing(Comparator.comparing(NamedRule::id).reversed()));
    }

    private String apart(LookAlikes.Pair pair, Optional<NamedRule> usual) {
        List<String> parts = new ArrayList<>();
        pair.forOther().ifPresent(rule -> parts.add(evidence(rule, pair.other())));
        pair.forThis()
                .filter(rule -> !usual.equals(Optional.of(rule)))
                .ifPresent(rule -> parts.add((parts.isEmpty() ? "" : "but ") + "this one " + evidence(rule, cause)));
        if (pair.forThis().isEmpty() && !parts.isEmpty()) {
            parts.add("no signal speaks for this one alone");
        }
        String cases = pair.inCases().isEmpty()
                ? ""
                : " The evidence fits both in "
                        + some(pair.inCases().stream().map(Markdown::text).toList(), MOST_CASES_OF_A_RULE) + ".";
        return (pair.forOther().isEmpty()
                        ? String.join("", parts) + (parts.isEmpty() ? "" : "; ") + "to find out: "
                                + text(shown(pair.other().check()))
                        : String.join("; ", parts) + ".")
                + cases;
    }

    private static String evidence(NamedRule rule, Cause of) {
        String how = switch (rule.weightFor(of)) {
            case 4 -> "if ";
            case 3 -> "most likely if ";
            default -> "rather if ";
        };
        return how + rule.sentence() + " (" + ruleLink(rule) + ")";
    }

    private String cases() {
        List<RecordedCase> real = knowledge.realCasesOf(cause);
        StringBuilder text = new StringBuilder("## Recorded cases\n\n");
        if (real.isEmpty()) {
            List<String> made = knowledge.madeCasesOf(cause).stream()
                    .map(recorded -> Markdown.code(recorded.id()))
                    .toList();
            return text.append("No failure of this cause has been recorded yet.")
                    .append(
                            made.isEmpty()
                                    ? ""
                                    : " The build tries it with answers made after the sources: "
                                            + some(made, MOST_CASES) + ".")
                    .append('\n')
                    .toString();
        }
        real.stream()
                .sorted(Comparator.comparing(recorded -> !recorded.isSettled()))
                .limit(MOST_CASES)
                .forEach(recorded ->
                        text.append("- ").append(CaseLine.of(recorded)).append('\n'));
        if (real.size() > MOST_CASES) {
            text.append("\nAnd ").append(real.size() - MOST_CASES).append(" more.\n");
        }
        return text.toString();
    }
}
