package dev.why401.knowledge;

import dev.why401.credential.CredentialCheck;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import java.util.List;
import java.util.Set;

/**
 * A body of knowledge about one provider, or about HTTP at large: rules, and advice that knows the product.
 *
 * <p>Packs are found with {@link java.util.ServiceLoader} through one line in
 * {@code META-INF/services/dev.why401.knowledge.KnowledgePack}. A pack has a public constructor without parameters, is
 * immutable and thread-safe, and builds its lists once. Everything in it is a plain value that can be walked and printed.
 */
public interface KnowledgePack {

    /** Returns the stable id of the pack, for example {@code jira-cloud}. */
    String id();

    /** Returns the rules. Their order does not matter. */
    List<Rule> rules();

    /** Returns the products that this pack is about; empty for general knowledge, which is always asked. */
    default Set<Product> products() {
        return Set.of();
    }

    /** Returns whether calls to that address go to one of the pack's products as far as the host name tells. */
    default boolean claims(Address address) {
        return false;
    }

    /** Returns the product that was called if the exchange shows it and {@link Exchange#product} does not say it. */
    default Fact<Product> recognise(Exchange exchange) {
        return Fact.unknown();
    }

    /** Returns advice that replaces the general text of causes on the pack's products. */
    default List<Advice> advice() {
        return List.of();
    }

    /** Returns the headers that make an ordinary-looking answer worth a look on the hosts that the pack claims. */
    default List<SilentMark> silentMarks() {
        return List.of();
    }

    /**
     * Returns the rules for credentials that are used at the pack's products, which are applied when a credential is made
     * and again when a call was refused.
     */
    default List<CredentialCheck> credentialChecks() {
        return List.of();
    }
}
