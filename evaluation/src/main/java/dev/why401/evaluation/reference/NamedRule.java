package dev.why401.evaluation.reference;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule and the pack that it is of.
 *
 * @param pack the pack
 * @param rule the rule
 */
record NamedRule(KnowledgePack pack, Rule rule) {

    /** The sources of facts, the one that tells a reader most first. */
    private static final List<Topic> MOST_TELLING = List.of(
            Topic.WORDS,
            Topic.LOGIN,
            Topic.CHALLENGE,
            Topic.TRANSPORT,
            Topic.REDIRECTS,
            Topic.ANSWERER,
            Topic.CREDENTIAL,
            Topic.COOKIES,
            Topic.FORM,
            Topic.TIME,
            Topic.HISTORY,
            Topic.REQUEST,
            Topic.ADDRESS,
            Topic.STATUS);

    static List<Topic> topicsInOrder() {
        return MOST_TELLING;
    }

    /** Returns the id with that of the pack. */
    String id() {
        return pack.id() + "/" + rule.id();
    }

    String sentence() {
        return Markdown.text(rule.signal().sentence());
    }

    /** Returns where it may be wrong as a sentence with a blank before it; empty if it does not say. */
    String caveat() {
        return rule.caveat()
                .map(Markdown::text)
                .map(words -> words.endsWith(".") ? " May be wrong: " + words : " May be wrong when " + words + ".")
                .orElse("");
    }

    boolean isExperimental() {
        return rule.cases().isEmpty();
    }

    /** Returns the source of facts under which it is listed. */
    Topic topic() {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        topics.addAll(rule.signal().topics());
        return MOST_TELLING.stream().filter(topics::contains).findFirst().orElse(Topic.ANSWERER);
    }

    Optional<Rule.Verdict> verdictOn(Cause cause) {
        return rule.verdicts().stream()
                .filter(verdict -> verdict.cause().equals(cause))
                .findFirst();
    }

    /** Returns how much it says for the cause on a coarse scale from -4 (rules it out) to 4 (proves it). */
    int weightFor(Cause cause) {
        return verdictOn(cause).map(NamedRule::weight).orElse(0);
    }

    private static int weight(Rule.Verdict verdict) {
        int weight = switch (verdict.strength()) {
            case PROVES -> 4;
            case STRONGLY_SUGGESTS -> 3;
            case SUGGESTS -> 2;
            case HINTS_AT -> 1;
        };
        return verdict.inFavour() ? weight : -weight;
    }

    /** Returns how many causes it speaks of in that way; the fewer, the more it tells. */
    long spread(Strength strength, boolean inFavour) {
        return rule.verdicts().stream()
                .filter(verdict -> verdict.inFavour() == inFavour)
                .filter(verdict -> verdict.strength().compareTo(strength) <= 0)
                .count();
    }
}
