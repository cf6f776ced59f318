package dev.why401.doctor;

import static java.util.Objects.requireNonNull;

import dev.why401.AuthFailure;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Suspect;
import dev.why401.evidence.Product;
import dev.why401.explain.Explanation;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an examination came to: the experiments in their order with what each did to the ranking, and the diagnosis at the end.
 *
 * <p>May be shown and pasted as it is: it holds no secret, and the words of servers are scrubbed and bounded. Immutable, thread-safe and
 * serializable.
 */
@SuppressWarnings("serial") // what List.copyOf returns is serializable
public final class Examination implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double WORTH_NAMING = 0.05;

    private final String url;
    private final Product product;
    private final Verdict verdict;
    private final Ending ending;
    private final List<Step> steps;
    private final List<NotMade> notMade;
    private final Diagnosis before;
    private final Diagnosis diagnosis;
    private final @Nullable String account;
    private final Instant startedAt;
    private final Duration took;

    Examination(
            Site site,
            Verdict verdict,
            Ending ending,
            List<Step> steps,
            List<NotMade> notMade,
            Diagnosis before,
            Diagnosis diagnosis,
            @Nullable String account,
            Instant startedAt,
            Duration took) {
        this.url = site.url();
        this.product = site.product();
        this.verdict = requireNonNull(verdict, "verdict");
        this.ending = requireNonNull(ending, "ending");
        this.steps = List.copyOf(steps);
        this.notMade = List.copyOf(notMade);
        this.before = before;
        this.diagnosis = diagnosis;
        this.account = account;
        this.startedAt = startedAt;
        this.took = took;
    }

    /** Returns the address that was examined. */
    public String url() {
        return url;
    }

    /** Returns the product that it is meant to be. */
    public Product product() {
        return product;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Returns why it ended. */
    public Ending ending() {
        return ending;
    }

    /** Returns the experiments that were made, in their order. */
    public List<Step> steps() {
        return steps;
    }

    /** Returns the experiments that were not made and why, those that never applied left out. */
    public List<NotMade> notMade() {
        return notMade;
    }

    /** Returns the ranking before the first experiment. */
    public Diagnosis before() {
        return before;
    }

    /** Returns the ranking at the end, with the findings among its evidence. */
    public Diagnosis diagnosis() {
        return diagnosis;
    }

    /** Returns the failure that was found; empty if the site is healthy. */
    public Optional<AuthFailure> failure() {
        return verdict == Verdict.HEALTHY ? Optional.empty() : Optional.of(AuthFailure.of(diagnosis));
    }

    /** Returns the account for which the product took the caller, as far as it named one; scrubbed. */
    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** Returns how many requests were made. */
    public int requests() {
        return steps.stream().mapToInt(step -> step.requests().size()).sum();
    }

    /** Returns how many of them counted as attempts to log in. */
    public int loginAttempts() {
        return (int) steps.stream()
                .flatMap(step -> step.requests().stream())
                .filter(SentRequest::countedAsLogin)
                .count();
    }

    /** Returns when it began. */
    public Instant startedAt() {
        return startedAt;
    }

    /** Returns how long it took. */
    public Duration took() {
        return took;
    }

    /**
     * Returns the suspects between which no safe experiment could decide, the likeliest first; empty unless undecided. Each says
     * with {@link Suspect#check} what a person has to look at.
     */
    public List<Suspect> undecided() {
        return verdict != Verdict.UNDECIDED
                ? List.of()
                : diagnosis.suspects().stream()
                        .filter(suspect -> suspect.probability() >= WORTH_NAMING)
                        .toList();
    }

    /** Returns the explanation of the failure at the end. */
    public Explanation explain() {
        return Explanation.of(diagnosis);
    }

    @Override
    public String toString() {
        return "Examination[" + verdict.id() + ", " + diagnosis.likeliest() + ", " + requests() + " requests]";
    }
}
