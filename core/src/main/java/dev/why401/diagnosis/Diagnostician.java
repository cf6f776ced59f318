package dev.why401.diagnosis;

import dev.why401.capture.ShownElsewhere;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.general.GeneralPacks;
import dev.why401.knowledge.KnowledgePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads an exchange with all the knowledge there is and ranks the suspects.
 *
 * <p>It asks first who answered, then what each rule sees, and weighs: the prior of each cause, how well status, answerer and
 * product fit it, and the strongest evidence from each source. The order of packs and rules changes nothing. A rule that
 * breaks is left out and reported at DEBUG. Immutable and thread-safe; make one and keep it.
 */
public final class Diagnostician {
    private static final Logger LOG = LoggerFactory.getLogger(Diagnostician.class);

    private final List<KnowledgePack> packs;
    private final RuleBook book;
    private final KnownFailures known;
    private final Weights weights;
    private final Weighing weighing;
    private final ShownElsewhere shownElsewhere = new ShownElsewhere();

    private Diagnostician(List<KnowledgePack> packs, RuleBook book, KnownFailures known, Weights weights) {
        this.packs = packs;
        this.book = book;
        this.known = known;
        this.weights = weights;
        this.weighing = new Weighing(book, weights, new Memory(known, book, weights));
    }

    private static Diagnostician knowing(Collection<? extends KnowledgePack> packs, Supplier<Experience> experience) {
        List<KnowledgePack> sorted = new ArrayList<>(packs);
        sorted.sort(Comparator.comparing(KnowledgePack::id));
        Set<String> ids = new HashSet<>();
        sorted.removeIf(pack -> !ids.add(pack.id()));
        RuleBook book = new RuleBook(List.copyOf(sorted));
        return new Diagnostician(List.copyOf(sorted), book, new KnownFailures(experience, book), Weights.standard());
    }

    /**
     * Returns a diagnostician with the general knowledge, the packs of the providers on the class path and the experience that the
     * library ships with.
     */
    public static Diagnostician ofDefaults() {
        return of(List.of());
    }

    /**
     * Returns a diagnostician with the general knowledge, the packs on the class path and these, one of each id, and the experience
     * that the library ships with.
     */
    public static Diagnostician of(Collection<? extends KnowledgePack> more) {
        List<KnowledgePack> all = new ArrayList<>(more);
        all.addAll(GeneralPacks.all());
        for (KnowledgePack pack : ServiceLoader.load(KnowledgePack.class, Diagnostician.class.getClassLoader())) {
            all.add(pack);
        }
        return knowing(all, Experience::standard);
    }

    /** Returns a diagnostician with these packs and no other, and without experience. */
    public static Diagnostician withOnly(Collection<? extends KnowledgePack> packs) {
        return knowing(packs, Experience::none);
    }

    /** Returns a diagnostician with the same packs, the same experience and other weights. */
    public Diagnostician weighing(Weights weights) {
        return new Diagnostician(packs, book, known, weights);
    }

    /**
     * Returns a diagnostician with the same packs and weights that remembers these recorded failures and no others;
     * {@link Experience#none()} leaves the rules alone. See {@code docs/architecture.md} for what a memory may say.
     */
    public Diagnostician remembering(Experience experience) {
        return new Diagnostician(packs, book, new KnownFailures(() -> experience, book), weights);
    }

    /** Returns what it remembers. */
    public Experience experience() {
        return known.experience();
    }

    /** Returns the packs, sorted by id. */
    public List<KnowledgePack> packs() {
        return packs;
    }

    /** Ranks the suspects. Never throws for any exchange. */
    public Diagnosis diagnose(Exchange exchange) {
        return weighing.weigh(withProduct(shownElsewhere.completed(exchange)));
    }

    /**
     * Fills in the product if exactly one is recognised; two opinions are no opinion, unless one pack claims the address that
     * was called: the marks of one product are also on the redirects and headers of its sisters.
     */
    private Exchange withProduct(Exchange exchange) {
        if (exchange.product().isPresent()) {
            return exchange;
        }
        Address address = exchange.address().orNull();
        Set<Product> recognised = new HashSet<>();
        Set<Product> claimed = new HashSet<>();
        for (KnowledgePack pack : packs) {
            Product product = recognise(pack, exchange);
            if (product != null) {
                recognised.add(product);
                if (address != null && claims(pack, address)) {
                    claimed.add(product);
                }
            }
        }
        Set<Product> opinions = claimed.isEmpty() ? recognised : claimed;
        return opinions.size() == 1 ? exchange.withProduct(opinions.iterator().next()) : exchange;
    }

    private static @Nullable Product recognise(KnowledgePack pack, Exchange exchange) {
        try {
            return pack.recognise(exchange).orNull();
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.debug(
                    "Pack {} broke while recognising the product: {}",
                    pack.id(),
                    broken.getClass().getName());
            return null;
        }
    }

    /** Returns whether a pack claims the address that was called. */
    public boolean isClaimed(Address address) {
        return packs.stream().anyMatch(pack -> claims(pack, address));
    }

    private static boolean claims(KnowledgePack pack, Address address) {
        try {
            return pack.claims(address);
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.debug(
                    "Pack {} broke while claiming an address: {}",
                    pack.id(),
                    broken.getClass().getName());
            return false;
        }
    }
}
