package dev.why401.jira.align;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.testkit.KnowledgePackContract;
import java.util.List;

class JiraAlignContractTest extends KnowledgePackContract {
    @Override
    protected List<KnowledgePack> packs() {
        return List.of(new JiraAlignKnowledge(), new JiraAlignConnectorKnowledge());
    }

    @Override
    protected String ordinaryAddress() {
        return "https://acme.jiraalign.com/rest/align/api/2/epics";
    }
}
