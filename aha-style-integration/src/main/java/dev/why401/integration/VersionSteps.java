package dev.why401.integration;

import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Fix;
import java.util.List;

/** Says what to do when Jira lets an account create no versions in a project. */
final class VersionSteps {
    private VersionSteps() {}

    static List<Fix> of(String projectKey) {
        return List.of(
                Fix.by(
                        Actor.CALLER,
                        "Run the connection test with the project " + projectKey
                                + ": it tells whether the project does not exist, is hidden from the account, or lacks the"
                                + " permission."),
                grant(projectKey));
    }

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/ names the permission. */
    static Fix grant(String projectKey) {
        return Fix.by(
                Actor.PRODUCT_ADMIN,
                "Give the integration's account the permission Administer Projects in the project " + projectKey
                        + ", which creating versions needs, and the rights to edit the mapped fields.");
    }
}
