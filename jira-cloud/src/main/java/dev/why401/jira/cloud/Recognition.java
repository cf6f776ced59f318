package dev.why401.jira.cloud;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.knowledge.Signals.bodyBears;
import static dev.why401.knowledge.Signals.locationHas;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.seen;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Signal;
import java.util.Locale;

/**
 * Tells whether a call went to Cloud, and to which product, by host and path or by the marks that only Cloud leaves on an
 * answer. Seraph's headers and Jira's error collections are no such marks: Data Center has them too.
 */
final class Recognition {
    private static final Signal MARK = responseHeader("x-aaccountid")
            .or(
                    responseHeader("Server", "AtlassianEdge"),
                    responseHeader("Server", "AtlassianProxy"),
                    responseHeader("x-failure-category", "FAILURE_CLIENT"),
                    responseHeader("micros-issuer"),
                    responseHeader("atl-traceid"),
                    locationHas(".atlassian.net", "id.atlassian.com"),
                    bodyBears("Atlassian Cloud Notifications", "/_edge/resources/"),
                    says(
                            "Failed to parse Connect Session Auth Token",
                            "Basic authentication with passwords is deprecated",
                            "Request rejected because caller cannot access Confluence",
                            "Current user not permitted to use Confluence",
                            "Unauthorized; scope does not match",
                            "The app is not installed on this instance",
                            ".atlassian.net/",
                            "api.atlassian.com/ex/",
                            "auth.atlassian.com/oauth"));

    private static final Signal CONFLUENCE_MARK = says("access Confluence", "permitted to use Confluence", ".net/wiki");

    private Recognition() {}

    static Fact<Product> of(Exchange exchange) {
        Address address = exchange.address().orNull();
        boolean claimed = address != null && Hosts.claims(address);
        if (!claimed && !seen(MARK, exchange)) {
            return Fact.unknown();
        }
        boolean confluence = (address != null && isConfluencePath(address)) || seen(CONFLUENCE_MARK, exchange);
        return Fact.present(confluence ? CONFLUENCE_CLOUD : JIRA_CLOUD);
    }

    private static boolean isConfluencePath(Address address) {
        String path = address.path().toLowerCase(Locale.ROOT);
        return path.equals("/wiki") || path.startsWith("/wiki/") || path.startsWith("/ex/confluence/");
    }
}
