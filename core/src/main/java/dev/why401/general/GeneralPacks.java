package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import java.util.List;

/** The packs of general knowledge, which are asked about every exchange. */
public final class GeneralPacks {
    private GeneralPacks() {}

    /** Returns them all. */
    public static List<KnowledgePack> all() {
        return List.of(
                new AnswererKnowledge(),
                new AtlassianKnowledge(),
                new CredentialKnowledge(),
                new ExperimentKnowledge(),
                new GatewayKnowledge(),
                new HistoryKnowledge(),
                new HttpKnowledge(),
                new OAuthKnowledge(),
                new PermissionKnowledge(),
                new RedirectKnowledge(),
                new TransportKnowledge());
    }
}
