package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knows who wrote an answer: the application, or something in front of it that never looked at the credential.
 *
 * <p>A vendor is named only for what it writes into answers of its own. What it adds to every answer that passes it says
 * nothing and stands in no rule. Immutable and thread-safe.
 */
public final class AnswererKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = Stream.of(
                    ApplicationAnswers.rules(),
                    ApiGatewayAnswers.rules(),
                    EdgeAnswers.rules(),
                    AccessProxyAnswers.rules(),
                    LoginPageAnswers.rules(),
                    NetworkAnswers.rules(),
                    ServerAnswers.rules())
            .flatMap(List::stream)
            .toList();

    /** Makes the pack. */
    public AnswererKnowledge() {}

    @Override
    public String id() {
        return "answerer";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
