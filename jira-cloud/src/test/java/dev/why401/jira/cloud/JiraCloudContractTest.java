package dev.why401.jira.cloud;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.testkit.KnowledgePackContract;
import java.util.List;

class JiraCloudContractTest extends KnowledgePackContract {
    @Override
    protected List<KnowledgePack> packs() {
        return List.of(new JiraCloudKnowledge());
    }

    @Override
    protected String ordinaryAddress() {
        return "https://acme.atlassian.net/rest/api/3/project/search";
    }
}
