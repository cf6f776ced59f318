package dev.why401.cli;

import dev.why401.doctor.Ask;
import dev.why401.doctor.ExperimentPack;
import dev.why401.doctor.Reply;
import dev.why401.doctor.Site;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks Jira Cloud who the caller is, and knows nothing else. */
final class JiraQuestions implements ExperimentPack {

    @Override
    public String id() {
        return "jira-questions";
    }

    @Override
    public Set<Product> products() {
        return Set.of(Product.JIRA_CLOUD);
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public Optional<WhoAmI> whoAmI(Site site) {
        return Optional.of(new WhoAmI() {
            @Override
            public Ask ask() {
                return Ask.get("rest/api/3/myself");
            }

            @Override
            public Optional<String> account(Reply reply) {
                return reply.json("displayName").or(() -> reply.json("accountId"));
            }

            @Override
            public boolean countsAsLogin() {
                return false;
            }
        });
    }
}
