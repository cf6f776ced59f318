package dev.why401.jira.datacenter;

import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Product.JIRA_DATA_CENTER;
import static dev.why401.knowledge.Signals.bodyBears;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.seen;

import dev.why401.evidence.Address;
import dev.why401.evidence.Address.Reach;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.Product;
import dev.why401.evidence.ShownText;
import dev.why401.knowledge.Signal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a call went to a Jira or Confluence on premises, by marks that Cloud does not leave or by the path of the API
 * on a host that is not Atlassian's. On premises a host may have any name, so the name alone tells nothing.
 */
final class Recognition {
    /** {@code <minute of the day>x<number>x<concurrent requests>}; Cloud numbers its requests with hexadecimal ids. */
    private static final Pattern REQUEST_ID = Pattern.compile("\\d{1,4}x\\d{1,12}x\\d{1,5}");

    private static final Pattern REQUEST_ID_IN_LOG =
            Pattern.compile("(?<![\\w.-])\\d{1,4}x\\d{1,12}x\\d{1,5}(?![\\w-])");

    private static final Pattern JIRA_PATH =
            Pattern.compile("(?:/[^/]{1,60})?/(?:rest/(?:api/(?:2|latest)|auth/1|agile/1\\.0"
                    + "|greenhopper|raven|tempo-timesheets|basicauth|usermanagement|tsv)/.*|secure/attachment/.*"
                    + "|plugins/servlet/(?:samlsso|saml|oidc|oauth)/?.*)");

    private static final Pattern CONFLUENCE_PATH =
            Pattern.compile("(?:/[^/]{1,60})?/rest/(?:api/(?:content|space|user|search|audit)|prototype/1)(?:/.*)?");

    private static final Signal CLOUD = responseHeader("Server", "Atlassian")
            .or(
                    responseHeader("atl-traceid"),
                    responseHeader("x-aaccountid"),
                    responseHeader("micros-issuer"),
                    responseHeader("X-ATENANT-ID"),
                    says(".atlassian.net", "api.atlassian.com", "jiraalign.com"));

    private static final Signal CONFLUENCE = responseHeader("X-Confluence-Request-Time")
            .or(bodyBears("id=\"com-atlassian-confluence\""), says("com.atlassian.confluence."));

    private static final Signal JIRA = responseHeader("X-ASESSIONID")
            .or(
                    responseHeader("X-ANODEID"),
                    responseHeader("X-AUSERNAME").and(responseHeader("X-ASEN")),
                    responseHeader("X-RateLimit-FillRate"),
                    responseHeader("X-RateLimit-Interval-Seconds"),
                    bodyBears("name=\"ajs-server-scheme\"", "Basic Authentication has been disabled on this instance"),
                    says("com.atlassian.jira.security", "com.atlassian.jira.login"));

    private Recognition() {}

    static Fact<Product> of(Exchange exchange) {
        Address address = exchange.address().orNull();
        if ((address != null && isVendors(address))
                || seen(CLOUD, exchange)
                || seen(BitbucketAnswers.BITBUCKET, exchange)) {
            return Fact.unknown();
        }
        if (seen(CONFLUENCE, exchange) || matches(CONFLUENCE_PATH, address)) {
            return Fact.present(CONFLUENCE_DATA_CENTER);
        }
        boolean jira = seen(JIRA, exchange)
                || hasRequestId(exchange.responseHeaders())
                || hasRequestId(exchange.logLine().orNull())
                || matches(JIRA_PATH, address);
        return jira ? Fact.present(JIRA_DATA_CENTER) : Fact.unknown();
    }

    /** Returns which of the two products was called, where it is known to be one of them. */
    static Product amongBoth(Exchange exchange) {
        Address address = exchange.address().orNull();
        boolean confluence = seen(CONFLUENCE, exchange)
                || (address != null && CONFLUENCE_PATH.matcher(address.path()).matches());
        return confluence ? CONFLUENCE_DATA_CENTER : JIRA_DATA_CENTER;
    }

    private static boolean isVendors(Address address) {
        return address.isUnder("atlassian.net")
                || address.isUnder("atlassian.com")
                || address.isUnder("jira.com")
                || address.isUnder("jira-dev.com")
                || address.isUnder("atlassian-us-gov-mod.net")
                || address.isUnder("atlassian-us-gov-mod.com")
                || address.isUnder("jiraalign.com")
                || address.isUnder("agilecraft.com");
    }

    /** A loopback host may be anything: a tunnel, a simulator of another product. */
    private static boolean matches(Pattern path, @Nullable Address address) {
        return address != null
                && address.host().isPresent()
                && !address.reach().is(Reach.LOOPBACK)
                && path.matcher(address.path()).matches();
    }

    private static boolean hasRequestId(HeaderFacts headers) {
        String id = headers.first("X-AREQUESTID").orNull();
        return id != null && REQUEST_ID.matcher(id.strip()).matches();
    }

    private static boolean hasRequestId(@Nullable ShownText line) {
        return line != null
                && (line.lowerCase().contains("exec-") || line.lowerCase().contains("arequestid"))
                && REQUEST_ID_IN_LOG.matcher(line.text()).find();
    }
}
