package dev.why401.jira.datacenter;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.testkit.KnowledgePackContract;
import java.util.List;

class JiraDataCenterContractTest extends KnowledgePackContract {
    @Override
    protected List<KnowledgePack> packs() {
        return List.of(new JiraDataCenterKnowledge());
    }

    @Override
    protected String ordinaryAddress() {
        return "https://jira.acme.example/rest/api/2/project";
    }
}
