package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Cause;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How well each cause fits the status and the product, before anything else is known. Thread-safe. */
final class Fits {
    /** More than there are statuses in use; a stranger may have written any number. */
    private static final int MOST_STATUSES = 128;

    private static final int MOST_PRODUCTS = 128;
    private static final int NO_STATUS = -1;

    private final List<Cause> causes;
    private final Weights weights;
    private final ConcurrentMap<Integer, double[]> byStatus = new ConcurrentHashMap<>();
    private final ConcurrentMap<Product, double[]> byProduct = new ConcurrentHashMap<>();
    private final double[] anyProduct;

    Fits(List<Cause> causes, Weights weights) {
        this.causes = causes;
        this.weights = weights;
        this.anyProduct = new double[causes.size()];
    }

    /** Returns prior and fit to the status of each cause; not to be changed. */
    double[] ofStatus(Exchange exchange) {
        Integer shown = exchange.status().orNull();
        int status = shown == null ? NO_STATUS : shown;
        double[] known = byStatus.get(status);
        if (known == null) {
            known = new double[causes.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = weights.of(causes.get(i).prior()) + statusFit(causes.get(i), status);
            }
            if (byStatus.size() < MOST_STATUSES) {
                byStatus.put(status, known);
            }
        }
        return known;
    }

    /** Returns the fit of each cause to the product; not to be changed. */
    double[] ofProduct(Exchange exchange) {
        Product product = exchange.product().orNull();
        if (product == null) {
            return anyProduct;
        }
        double[] known = byProduct.get(product);
        if (known == null) {
            known = new double[causes.size()];
            for (int i = 0; i < known.length; i++) {
                boolean elsewhere = !causes.get(i).products().isEmpty()
                        && !causes.get(i).products().contains(product);
                known[i] = elsewhere ? weights.otherProduct() : 0;
            }
            if (byProduct.size() < MOST_PRODUCTS) {
                byProduct.put(product, known);
            }
        }
        return known;
    }

    private double statusFit(Cause cause, int status) {
        if (status == NO_STATUS) {
            return 0;
        }
        if (cause.statuses().isEmpty()) {
            return weights.anyStatus();
        }
        int rank = cause.statuses().indexOf(status);
        return rank < 0
                ? weights.unusualStatus()
                : weights.usualStatus(rank, cause.statuses().size());
    }
}
