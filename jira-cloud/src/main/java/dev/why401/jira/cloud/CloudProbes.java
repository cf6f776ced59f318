package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.CloudQuestions.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What it means how Jira Cloud answers what was tried. */
final class CloudProbes {
    private static final String SCOPED =
            "https://support.atlassian.com/atlassian-cloud/kb/401-unauthorized-error-when-service-account-accesses-jira-or-confluence-api";

    private CloudProbes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("gateway-accepts-the-pair", found(GATEWAY, GATEWAY_ACCEPTS, GATEWAY_LACKS_SCOPE))
                        .proves(WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(SCOPED),
                Rule.when("gateway-says-mismatch", found(GATEWAY, GATEWAY_MISMATCH))
                        .suggests(PRINCIPAL_TOKEN_MISMATCH)
                        .stronglySpeaksAgainst(WRONG_ENDPOINT_FOR_TOKEN)
                        .source("https://github.com/reubenjohn/reposix")
                        .wrongWhen("The gateway answers any credential that a route does not take in these words."),
                Rule.when("gateway-refuses-the-pair", found(GATEWAY, GATEWAY_REFUSES))
                        .stronglySpeaksAgainst(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(SCOPED));
    }
}
