package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads another signal only if the call is known to have gone to one of some products. */
record OnlyOn(Set<Product> products, Signal part) implements Signal {
    static final String NO_PRODUCT = "the product that was called";
    private static final Reading CANNOT_TELL = Reading.cannotTell(NO_PRODUCT);

    @Override
    public String sentence() {
        return part.sentence();
    }

    @Override
    public String denial() {
        return part.denial();
    }

    @Override
    public List<Signal> parts() {
        return List.of(part);
    }

    @Override
    public Reading read(Exchange exchange) {
        Reading decided = decided(products, exchange);
        return decided == null ? part.read(exchange) : decided;
    }

    /** Returns the reading if the product alone decides; {@code null} if the other signal does. */
    static @Nullable Reading decided(Set<Product> products, Exchange exchange) {
        Product product = exchange.product().orNull();
        if (product == null) {
            return CANNOT_TELL;
        }
        return products.contains(product) ? null : Reading.notSeen();
    }
}
