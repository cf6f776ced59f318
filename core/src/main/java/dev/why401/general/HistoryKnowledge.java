package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knowledge of what the caller reports: whether the call worked before, in a browser, with curl, from other machines. Immutable and thread-safe.
 */
public final class HistoryKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = Stream.of(
                    Circumstances.rules(),
                    ToldCircumstances.rules(),
                    ToldByPeople.rules(),
                    ToldRedirects.rules(),
                    ToldInFront.rules(),
                    ToldReasons.rules(),
                    SecretsAsShown.rules(),
                    InFrontOfHostedProducts.rules())
            .flatMap(List::stream)
            .toList();

    /** Makes the pack. */
    public HistoryKnowledge() {}

    @Override
    public String id() {
        return "history";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
