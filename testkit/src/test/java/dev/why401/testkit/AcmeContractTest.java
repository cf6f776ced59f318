package dev.why401.testkit;

import dev.why401.knowledge.KnowledgePack;
import java.util.List;

/** A pack that keeps its promises passes the contract. */
class AcmeContractTest extends KnowledgePackContract {
    @Override
    protected List<KnowledgePack> packs() {
        return List.of(new AcmeKnowledge());
    }

    @Override
    protected String recordedCases() {
        return "/acme-cases.ndjson";
    }
}
