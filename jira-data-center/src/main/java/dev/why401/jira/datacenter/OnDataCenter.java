package dev.why401.jira.datacenter;

import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Product.JIRA_DATA_CENTER;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Reads another signal only if the call is known to have gone to a Data Center product.
 *
 * <p>An exchange of unknown product is shown to every pack. That the product is Data Center is a condition, and no evidence
 * for any cause.
 */
record OnDataCenter(Signal inner) implements Signal {
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
        return product.equals(JIRA_DATA_CENTER) || product.equals(CONFLUENCE_DATA_CENTER)
                ? inner.read(exchange)
                : Reading.notSeen();
    }
}
