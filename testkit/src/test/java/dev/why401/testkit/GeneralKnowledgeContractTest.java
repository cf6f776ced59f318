package dev.why401.testkit;

import dev.why401.general.GeneralPacks;
import dev.why401.knowledge.KnowledgePack;
import java.util.List;

/** The general packs keep the contract as well; it runs here because the testkit stands above the core. */
class GeneralKnowledgeContractTest extends KnowledgePackContract {
    @Override
    protected List<KnowledgePack> packs() {
        return GeneralPacks.all();
    }
}
