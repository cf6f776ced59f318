package dev.why401.general;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.evidence.Product.JIRA_DATA_CENTER;
import static dev.why401.knowledge.Signals.hostUnder;
import static dev.why401.knowledge.Signals.method;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.product;

import dev.why401.knowledge.Signal;

/** Signals on what was called that several packs share. */
final class Where {
    static final Signal ATLASSIAN_CLOUD = product(JIRA_CLOUD, CONFLUENCE_CLOUD)
            .or(hostUnder("atlassian.net", "atlassian.com", "jira.com"))
            .as("the call went to Atlassian Cloud");

    static final Signal SITE_HOST =
            hostUnder("atlassian.net", "jira.com").as("the call went to the address of an Atlassian site");

    static final Signal DATA_CENTER =
            product(JIRA_DATA_CENTER, CONFLUENCE_DATA_CENTER).as("the call went to a Data Center product");

    static final Signal API = pathContains("/rest/", "/api/", "/wiki/api", "/graphql", "/v1/", "/v2/", "/v3/")
            .as("an API was called");

    static final Signal WRITES = method("POST", "PUT", "PATCH", "DELETE");

    private Where() {}
}
