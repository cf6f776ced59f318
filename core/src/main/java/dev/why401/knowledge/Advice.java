package dev.why401.knowledge;

import static java.util.Objects.requireNonNull;

import dev.why401.evidence.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a provider knows better than the general text of a cause: how the cause reads, is checked and is mended on its
 * products. A part that is not given is taken from the {@link Cause}. Immutable; each method returns a copy.
 */
public final class Advice {
    private final Cause cause;
    private final Set<Product> products;
    private final @Nullable String meaning;
    private final @Nullable String check;
    private final List<Fix> fixes;

    private Advice(
            Cause cause, Set<Product> products, @Nullable String meaning, @Nullable String check, List<Fix> fixes) {
        this.cause = cause;
        this.products = products;
        this.meaning = meaning;
        this.check = check;
        this.fixes = fixes;
    }

    /** Returns empty advice on {@code cause} for these products. */
    public static Advice on(Cause cause, Product... products) {
        return new Advice(requireNonNull(cause, "cause"), Set.of(products), null, null, List.of());
    }

    public Advice meaning(String value) {
        return new Advice(cause, products, value, check, fixes);
    }

    public Advice check(String value) {
        return new Advice(cause, products, meaning, value, fixes);
    }

    public Advice fix(Actor actor, String step) {
        List<Fix> all = new ArrayList<>(fixes);
        all.add(Fix.by(actor, step));
        return new Advice(cause, products, meaning, check, List.copyOf(all));
    }

    public Cause cause() {
        return cause;
    }

    public Set<Product> products() {
        return products;
    }

    public Optional<String> meaning() {
        return Optional.ofNullable(meaning);
    }

    public Optional<String> check() {
        return Optional.ofNullable(check);
    }

    public List<Fix> fixes() {
        return fixes;
    }
}
