package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Knowledge of what the outcomes of experiments mean that can be made at any site. Immutable and thread-safe. */
public final class ExperimentKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = Stream.of(ProbedCalls.rules(), ProbedNetwork.rules())
            .flatMap(List::stream)
            .toList();

    /** Makes the pack. */
    public ExperimentKnowledge() {}

    @Override
    public String id() {
        return "experiments";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
