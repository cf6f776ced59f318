package dev.why401.doctor;

import dev.why401.evidence.Product;
import dev.why401.knowledge.KnowledgePack;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a provider knows about finding out: implemented by its {@link KnowledgePack}, beside the rules that say what the outcomes
 * mean. Immutable and thread-safe.
 */
public interface ExperimentPack extends KnowledgePack {

    /** Returns the experiments. Their order does not matter. */
    default List<Experiment> experiments() {
        return List.of();
    }

    /**
     * Returns the hosts, beside the one that the user named, to which calls about the site may go, with the credential if
     * it has to: hosts of the provider itself, reached by https at the usual port and by nothing else.
     */
    default Set<String> ownHosts(Site site) {
        return Set.of();
    }

    /** Returns how to ask the product who the caller is; empty if the pack is not about the product. */
    default Optional<WhoAmI> whoAmI(Site site) {
        return Optional.empty();
    }

    /** Returns how to tell without a credential that the product is at an address; empty if the pack is not about the product. */
    default Optional<Fingerprint> fingerprint(Site site) {
        return Optional.empty();
    }

    /** Returns whether the pack is about that product or about all. */
    default boolean concerns(Product product) {
        return products().isEmpty() || products().contains(product);
    }

    /** Asks the product who the caller is. A stranger is refused there, or told that he is one. */
    interface WhoAmI {
        /** Returns the request, as a stranger makes it. */
        Ask ask();

        /** Returns the account that the reply names; empty if it names none. */
        Optional<String> account(Reply reply);

        /** Returns whether the request counts as an attempt to log in when it carries the credential. */
        boolean countsAsLogin();
    }

    /** Recognises the product by what it says to strangers. */
    interface Fingerprint {
        /** Returns the request, as a stranger makes it. */
        Ask ask();

        /** Returns whether the reply comes from the product, whatever its status. */
        boolean isProduct(Reply reply);

        /** Returns the base URL that the product believes in, where the reply says it. */
        Optional<String> baseUrl(Reply reply);
    }
}
