package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knowledge of calls that were led elsewhere: redirects and what they do to credential and method, login pages where data was
 * asked for, answers for nobody in particular. Immutable and thread-safe.
 */
public final class RedirectKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = Stream.of(
                    RedirectChains.rules(),
                    RedirectComplaints.rules(),
                    LoginRedirects.rules(),
                    PortalRedirects.rules(),
                    UnexpectedPages.rules(),
                    UnexpectedShapes.rules(),
                    SilentAnonymity.rules())
            .flatMap(List::stream)
            .toList();

    /** Makes the pack. */
    public RedirectKnowledge() {}

    @Override
    public String id() {
        return "redirect";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
