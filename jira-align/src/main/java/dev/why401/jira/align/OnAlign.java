package dev.why401.jira.align;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Reads another signal only if the call is known to have gone to Jira Align.
 *
 * <p>An exchange of unknown product is shown to every pack, and most of what is true of Jira Align is false elsewhere. That
 * the product is Jira Align is a condition, and no evidence for any cause.
 */
record OnAlign(Signal inner) implements Signal {

    /** Returns the signal that is seen when all of these are, in a call to Jira Align; it says what these say. */
    static Signal onAlign(Signal first, Signal... others) {
        return new OnAlign(first.and(others));
    }

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
        return product.equals(Product.JIRA_ALIGN) ? inner.read(exchange) : Reading.notSeen();
    }
}
