package dev.why401.jira.cloud;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.JIRA_CLOUD;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Reads another signal only if the call is known to have gone to Cloud.
 *
 * <p>An exchange of unknown product is shown to every pack. What the shape of a credential means on Cloud must not be said of
 * somebody else's server; that the product is Cloud is a condition, and no evidence for any cause.
 */
record OnCloud(Signal inner) implements Signal {
    @Override
    public String sentence() {
        return inner.sentence();
    }

    @Override
    public String denial() {
        return inner.denial();
    }

    @Override
    public List<Signal> parts() {
        return List.of(inner);
    }

    @Override
    public Reading read(Exchange exchange) {
        Product product = exchange.product().orNull();
        if (product == null) {
            return Reading.cannotTell("the product that was called");
        }
        return product.equals(JIRA_CLOUD) || product.equals(CONFLUENCE_CLOUD)
                ? inner.read(exchange)
                : Reading.notSeen();
    }
}
