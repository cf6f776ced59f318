package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knowledge of HTTP itself: how a server asks for a credential, what statuses mean beyond their usual causes, answers out of
 * caches, and paths that nobody serves. Immutable and thread-safe.
 */
public final class HttpKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = Stream.of(
                    HttpChallenges.rules(),
                    HttpStatuses.rules(),
                    ToldStatuses.rules(),
                    WrongPlaces.rules(),
                    PageAddresses.rules())
            .flatMap(List::stream)
            .toList();

    /** Makes the pack. */
    public HttpKnowledge() {}

    @Override
    public String id() {
        return "http";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
