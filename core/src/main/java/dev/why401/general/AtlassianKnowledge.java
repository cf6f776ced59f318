package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knowledge of what any Atlassian answer may carry. Cloud, Server and Data Center share Seraph, the XSRF filter and the error
 * pages, and a client often does not know which of them it called. Immutable and thread-safe.
 */
public final class AtlassianKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = Stream.of(
                    SeraphHeaders.rules(),
                    AtlassianRefusals.rules(),
                    AtlassianPages.rules(),
                    AtlassianBitbucket.rules(),
                    BitbucketCloudRefusals.rules(),
                    TrustedApplications.rules(),
                    LinkedApplications.rules(),
                    SyncProductWords.rules())
            .flatMap(List::stream)
            .toList();

    /** Makes the pack. */
    public AtlassianKnowledge() {}

    @Override
    public String id() {
        return "atlassian";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
