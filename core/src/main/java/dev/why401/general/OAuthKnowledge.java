package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knowledge of OAuth 2.0, OAuth 1.0a and signed tokens: what token endpoints answer, and what the token itself says of its
 * time. Immutable and thread-safe.
 */
public final class OAuthKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = Stream.of(
                    OAuthErrors.rules(),
                    TokenEndpointReasons.rules(),
                    AuthorizationAnswers.rules(),
                    GrantAnswers.rules(),
                    EntraReasons.rules(),
                    OAuth1Problems.rules(),
                    SignedTokens.rules())
            .flatMap(List::stream)
            .toList();

    /** Makes the pack. */
    public OAuthKnowledge() {}

    @Override
    public String id() {
        return "oauth";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
