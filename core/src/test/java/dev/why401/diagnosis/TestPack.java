package dev.why401.diagnosis;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;

/** A pack of a few rules. */
record TestPack(String id, List<Rule> rules) implements KnowledgePack {
    static TestPack of(String id, Rule... rules) {
        return new TestPack(id, List.of(rules));
    }
}
