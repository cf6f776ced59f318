package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.TransportProblem;
import dev.why401.knowledge.AccessWords;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Family;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of suspects for one exchange. Immutable, thread-safe and serializable; holds no secret because an
 * {@link Exchange} holds none.
 */
public final class Diagnosis implements Serializable {
    private static final long serialVersionUID = 1;

    /** Below this a first suspect is no more than the first of many. */
    private static final double KNOWN = 0.2;

    /** RFC 9110 section 15.5 and RFC 6585 section 6: statuses that mean a refusal. */
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 407, 511);

    private final Exchange exchange;
    private final transient @Nullable Ranking ranking;
    private final transient Details details;

    /** What is put together when it is asked for. */
    private interface Details {
        List<Suspect> suspects();

        AnsweredBy answeredBy();

        /** Returns the suspects that decide whether the call failed, each as likely as by the rules alone. */
        List<Suspect> deciding();
    }

    /** What is serialized. */
    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private record Shown(Exchange exchange, List<Suspect> suspects, AnsweredBy answeredBy, List<Suspect> deciding)
            implements Details, Serializable {
        private Object readResolve() {
            return new Diagnosis(exchange, null, this);
        }
    }

    /** What a ranking says of one exchange. Nobody sees it twice who writes thousands of them. */
    private static final class Found implements Details {
        private final Ranking ranking;
        private final Quotes quotes;
        private volatile @Nullable List<Suspect> suspects;
        private volatile @Nullable AnsweredBy answeredBy;

        Found(Ranking ranking, Quotes quotes) {
            this.ranking = ranking;
            this.quotes = quotes;
        }

        @Override
        public List<Suspect> suspects() {
            List<Suspect> known = suspects;
            if (known == null) {
                known = ranking.suspects(quotes, answeredBy());
                suspects = known;
            }
            return known;
        }

        @Override
        public List<Suspect> deciding() {
            return ranking.deciding(quotes, answeredBy());
        }

        @Override
        public AnsweredBy answeredBy() {
            AnsweredBy known = answeredBy;
            if (known == null) {
                known = ranking.answeredBy(quotes);
                answeredBy = known;
            }
            return known;
        }
    }

    Diagnosis(Ranking ranking, Quotes quotes) {
        this(quotes.exchange(), ranking, new Found(ranking, quotes));
    }

    private Diagnosis(Exchange exchange, @Nullable Ranking ranking, Details details) {
        this.exchange = exchange;
        this.ranking = ranking;
        this.details = details;
    }

    private Object writeReplace() {
        return new Shown(exchange, suspects(), answeredBy(), details.deciding());
    }

    /** Returns the ranking that this diagnosis has in common with others; empty for one that was deserialized. */
    public Optional<Ranking> ranking() {
        return Optional.ofNullable(ranking);
    }

    /** Returns the evidence that was read, with the product filled in where a provider recognised it. */
    public Exchange exchange() {
        return exchange;
    }

    /** Returns all suspects, the likeliest first. */
    public List<Suspect> suspects() {
        return details.suspects();
    }

    /** Returns the first suspect. */
    public Suspect likeliest() {
        return suspects().get(0);
    }

    /** Returns the suspect for a cause. */
    public Optional<Suspect> suspect(Cause cause) {
        return suspects().stream()
                .filter(suspect -> suspect.cause().equals(cause))
                .findFirst();
    }

    /** Returns who wrote the answer. */
    public AnsweredBy answeredBy() {
        return details.answeredBy();
    }

    /** Returns whether anything was seen that singles out the first suspect; if not, say "cause not known". */
    public boolean isCauseKnown() {
        return !likeliest().inFavour().isEmpty() && likeliest().probability() >= KNOWN;
    }

    /** Returns the family with the most probability, over all of its causes. */
    @SuppressWarnings("EnumOrdinal") // the array does not outlive the call
    public Family family() {
        // Asked once for each record of a large file: without a map and without boxes.
        Family[] families = Family.values();
        double[] sums = new double[families.length];
        for (Suspect suspect : suspects()) {
            sums[suspect.cause().family().ordinal()] += suspect.probability();
        }
        int first = 0;
        for (int i = 1; i < sums.length; i++) {
            first = sums[i] > sums[first] ? i : first;
        }
        return families[first];
    }

    /** Returns the probability of each family. */
    public Map<Family, Double> familyProbabilities() {
        Map<Family, Double> sums = new EnumMap<>(Family.class);
        for (Suspect suspect : suspects()) {
            sums.merge(suspect.cause().family(), suspect.probability(), Double::sum);
        }
        return sums;
    }

    /** Returns the probability that the same call succeeds later without anybody acting. */
    public double retryProbability() {
        return sumWhere(true);
    }

    /** Returns the probability that a new or other credential helps. */
    public double newCredentialProbability() {
        return sumWhere(false);
    }

    private double sumWhere(boolean retryable) {
        return suspects().stream()
                .filter(s -> retryable ? s.cause().retryable() : s.cause().newCredentialHelps())
                .mapToDouble(Suspect::probability)
                .sum();
    }

    /**
     * Returns whether the call failed for want of access at all. A 401, 403, 407 or 511 always did, and so did a call that
     * ended in a refusal on the way or of which no status was shown. An answer with any other status did if the evidence
     * {@linkplain #showsFailure shows} it, or if nobody showed more than a status that hides the reason: a 404 or 405 of a
     * known product, of an interface for programs or of a call that works elsewhere, or a redirect to nobody knows where.
     */
    public boolean isFailure() {
        Integer status = exchange.status().orNull();
        if (status != null && REFUSALS.contains(status)) {
            return true;
        }
        if (status == null) {
            TransportProblem problem = exchange.problem().orNull();
            boolean refused = problem == null ? !isLogOfWork() : problem.kind() != TransportProblem.Kind.OTHER;
            return refused || showsFailure();
        }
        OrdinaryAnswer answer = new OrdinaryAnswer(exchange, this::answeredBy);
        return answer.isBareRefusal() || answer.isRedirectToUnknown() || showsFailure(answer);
    }

    /** Returns whether no more is shown than what a program logs of its work. */
    private boolean isLogOfWork() {
        return !exchange.body().isPresent()
                && exchange.logLine().map(AccessWords::isOfWork).value().orElse(false);
    }

    /**
     * Returns whether the evidence alone, whatever the status, shows an authentication failure: there is strong evidence for
     * suspects that together are likely. Look-alikes share it: that a token was refused is certain long before it is known
     * whether the token is wrong, expired or revoked. What an ordinary answer says to everybody does not count: a 429, an
     * outage, a page that does not exist, a document about logins.
     */
    public boolean showsFailure() {
        return showsFailure(new OrdinaryAnswer(exchange, this::answeredBy));
    }

    private boolean showsFailure(OrdinaryAnswer answer) {
        if (answer.saysSo()) {
            return true;
        }
        double sum = 0;
        double others = 1;
        for (Suspect suspect : details.deciding()) {
            if (answer.saysSoToEverybody(suspect.cause())) {
                others -= suspect.probability();
            } else if (mayPointTo(suspect, answer)) {
                sum += suspect.probability();
            }
        }
        return (sum > 0 && sum >= answer.enough() * others)
                || (answer.hasOwnStatus() && mayPointTo(likeliest(), answer));
    }

    private static boolean mayPointTo(Suspect suspect, OrdinaryAnswer answer) {
        boolean worthAsking = suspect.mayBeStronglySuggested()
                || (answer.isTold() && suspect.probability() >= OrdinaryAnswer.WORTH_ASKING);
        return worthAsking && answer.pointsTo(suspect);
    }

    @Override
    public String toString() {
        return "Diagnosis" + suspects().subList(0, Math.min(3, suspects().size()));
    }
}
