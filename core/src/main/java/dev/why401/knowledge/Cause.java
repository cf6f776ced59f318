package dev.why401.knowledge;

import static java.util.Objects.requireNonNull;

import dev.why401.evidence.Product;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One root cause of failures: its stable id, what it means in a sentence, who mends it and how, and the profile that the
 * engine starts from. Equality goes by id. Immutable and thread-safe.
 *
 * <p>The profile says what a failure of this cause usually looks like before any rule is read: how common it is, with which
 * status it comes, who writes the answer, and on which products it exists at all.
 */
@SuppressWarnings("serial") // what List.copyOf and Set.copyOf return is serializable
public final class Cause implements Serializable {
    private static final long serialVersionUID = 1;

    private final String id;
    private final Family family;
    private final String title;
    private final String meaning;
    private final String check;
    private final List<Fix> fixes;
    private final Prior prior;
    private final List<Integer> statuses;
    private final Set<Answerer> answerers;
    private final Set<Product> products;
    private final boolean retryable;
    private final boolean newCredentialHelps;
    private final Set<String> aliases;

    private Cause(Builder builder) {
        id = builder.id;
        family = builder.family;
        title = requireNonNull(builder.title, () -> "title of " + builder.id);
        meaning = requireNonNull(builder.meaning, () -> "meaning of " + builder.id);
        check = requireNonNull(builder.check, () -> "check of " + builder.id);
        fixes = List.copyOf(builder.fixes);
        prior = builder.prior;
        statuses = List.copyOf(builder.statuses);
        answerers = builder.answerers.isEmpty() ? Set.of(Answerer.APPLICATION) : Set.copyOf(builder.answerers);
        products = Set.copyOf(builder.products);
        retryable = builder.retryable;
        newCredentialHelps = builder.newCredentialHelps;
        aliases = Set.copyOf(builder.aliases);
        if (fixes.isEmpty()) {
            throw new IllegalArgumentException(id + " has no fix: say who has to do what");
        }
    }

    /** Returns a builder for the cause {@code id}. */
    public static Builder builder(String id, Family family) {
        return new Builder(id, family);
    }

    /** Returns the stable id in kebab case; also the name of its page. */
    public String id() {
        return id;
    }

    /** Returns what the catcher can do about it. */
    public Family family() {
        return family;
    }

    /** Returns the title of its page: one line, true on its own, no final period. */
    public String title() {
        return title;
    }

    /** Returns the clause that reads after "most likely", for example "the API token is no longer valid". */
    public String meaning() {
        return meaning;
    }

    /** Returns one sentence on how to find out whether it is this cause. */
    public String check() {
        return check;
    }

    /** Returns the steps that mend it, the preferred one first. */
    public List<Fix> fixes() {
        return fixes;
    }

    /** Returns how common it is. */
    public Prior prior() {
        return prior;
    }

    /** Returns the statuses with which it usually comes; empty when it comes without an answer or with any status. */
    public List<Integer> statuses() {
        return statuses;
    }

    /** Returns who usually writes the answer. */
    public Set<Answerer> answerers() {
        return answerers;
    }

    /** Returns the products on which it exists; empty when it exists on all. */
    public Set<Product> products() {
        return products;
    }

    /** Returns whether the same call may succeed later without anybody acting. */
    public boolean retryable() {
        return retryable;
    }

    /** Returns whether a new or other credential could help. */
    public boolean newCredentialHelps() {
        return newCredentialHelps;
    }

    /** Returns ids under which it was known before. */
    public Set<String> aliases() {
        return aliases;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cause cause && cause.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    /** Collects what makes up a cause. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Family family;
        private @Nullable String title;
        private @Nullable String meaning;
        private @Nullable String check;
        private final List<Fix> fixes = new ArrayList<>();
        private Prior prior = Prior.OCCASIONAL;
        private final Set<Integer> statuses = new LinkedHashSet<>();
        private final Set<Answerer> answerers = EnumSet.noneOf(Answerer.class);
        private final Set<Product> products = new LinkedHashSet<>();
        private boolean retryable;
        private boolean newCredentialHelps;
        private final Set<String> aliases = new LinkedHashSet<>();

        private Builder(String id, Family family) {
            if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                throw new IllegalArgumentException("A cause id is written in kebab case: " + id);
            }
            this.id = id;
            this.family = requireNonNull(family, "family");
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder meaning(String value) {
            meaning = value;
            return this;
        }

        public Builder check(String value) {
            check = value;
            return this;
        }

        public Builder fix(Actor actor, String step) {
            fixes.add(Fix.by(actor, step));
            return this;
        }

        public Builder prior(Prior value) {
            prior = value;
            return this;
        }

        public Builder statuses(Integer... values) {
            statuses.addAll(List.of(values));
            return this;
        }

        public Builder answeredBy(Answerer... values) {
            answerers.addAll(List.of(values));
            return this;
        }

        public Builder onlyOn(Product... values) {
            products.addAll(List.of(values));
            return this;
        }

        /** Says that the same call may succeed later without anybody acting. */
        public Builder retryable() {
            retryable = true;
            return this;
        }

        /** Says that a new or other credential could help. */
        public Builder newCredentialHelps() {
            newCredentialHelps = true;
            return this;
        }

        public Builder alias(String value) {
            aliases.add(value);
            return this;
        }

        public Cause build() {
            return new Cause(this);
        }
    }
}
