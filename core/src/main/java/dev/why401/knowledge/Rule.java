package dev.why401.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One piece of knowledge: a signal, what it says for and against causes or about who answered, where we know it from, which
 * recorded cases prove it, and where it may be wrong.
 *
 * <p>A rule speaks of a whole group of look-alikes at once, so that what tells them apart and what does not stands in one
 * place. It is a plain value: each method returns a copy with one thing added. The order of rules never matters.
 *
 * <pre>{@code
 * Rule.when("seraph-authenticated-failed", responseHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED"))
 *         .suggests(CREDENTIALS_REJECTED)
 *         .hintsAt(TOKEN_EXPIRED, TOKEN_REVOKED)
 *         .rulesOut(CREDENTIALS_MISSING)
 *         .source("https://github.com/MrRefactoring/jira.js/issues/418")
 *         .cases("aa-029", "aa-072");
 * }</pre>
 */
public final class Rule {

    /** What a rule says about one cause. */
    public record Verdict(Cause cause, Strength strength, boolean inFavour) {}

    /**
     * What a rule says about who wrote the answer.
     *
     * @param name the vendor or product that answered, where the signal tells; otherwise empty
     */
    public record AnswererVerdict(Answerer answerer, String name, Strength strength, boolean inFavour) {}

    private final String id;
    private final Signal signal;
    private final List<Verdict> verdicts;
    private final List<AnswererVerdict> answererVerdicts;
    private final List<String> sources;
    private final List<String> cases;
    private final @Nullable String caveat;
    private final boolean readsComplaints;

    private Rule(
            String id,
            Signal signal,
            List<Verdict> verdicts,
            List<AnswererVerdict> answererVerdicts,
            List<String> sources,
            List<String> cases,
            @Nullable String caveat) {
        this.id = id;
        this.signal = signal;
        this.verdicts = verdicts;
        this.answererVerdicts = answererVerdicts;
        this.sources = sources;
        this.cases = cases;
        this.caveat = caveat;
        this.readsComplaints = hasComplaint(signal);
    }

    /**
     * Returns a rule that says nothing yet.
     *
     * @param id stable id in kebab case, unique in its pack
     * @param signal what it looks for
     */
    public static Rule when(String id, Signal signal) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A rule id is written in kebab case: " + id);
        }
        return new Rule(id, requireNonNull(signal, "signal"), List.of(), List.of(), List.of(), List.of(), null);
    }

    public Rule proves(Cause... causes) {
        return with(Strength.PROVES, true, causes);
    }

    public Rule stronglySuggests(Cause... causes) {
        return with(Strength.STRONGLY_SUGGESTS, true, causes);
    }

    public Rule suggests(Cause... causes) {
        return with(Strength.SUGGESTS, true, causes);
    }

    public Rule hintsAt(Cause... causes) {
        return with(Strength.HINTS_AT, true, causes);
    }

    public Rule rulesOut(Cause... causes) {
        return with(Strength.PROVES, false, causes);
    }

    public Rule stronglySpeaksAgainst(Cause... causes) {
        return with(Strength.STRONGLY_SUGGESTS, false, causes);
    }

    public Rule speaksAgainst(Cause... causes) {
        return with(Strength.SUGGESTS, false, causes);
    }

    public Rule isAHintAgainst(Cause... causes) {
        return with(Strength.HINTS_AT, false, causes);
    }

    /** Says who wrote the answer; {@code name} is the vendor or product, or empty. */
    public Rule answeredBy(Strength strength, Answerer answerer, String name) {
        return new Rule(
                id,
                signal,
                verdicts,
                added(answererVerdicts, new AnswererVerdict(answerer, name, strength, true)),
                sources,
                cases,
                caveat);
    }

    /** Says who did not write the answer. */
    public Rule notAnsweredBy(Strength strength, Answerer... answerers) {
        List<AnswererVerdict> all = new ArrayList<>(answererVerdicts);
        for (Answerer answerer : answerers) {
            all.add(new AnswererVerdict(answerer, "", strength, false));
        }
        return new Rule(id, signal, verdicts, List.copyOf(all), sources, cases, caveat);
    }

    /** Adds where the fact comes from: the address of a public page or an RFC section. */
    public Rule source(String source) {
        return new Rule(id, signal, verdicts, answererVerdicts, added(sources, source), cases, caveat);
    }

    /** Adds the ids of recorded cases in which the signal is seen. */
    public Rule cases(String... ids) {
        List<String> all = new ArrayList<>(cases);
        all.addAll(List.of(ids));
        return new Rule(id, signal, verdicts, answererVerdicts, sources, List.copyOf(all), caveat);
    }

    /** Says in one sentence where the rule may be wrong. */
    public Rule wrongWhen(String sentence) {
        return new Rule(id, signal, verdicts, answererVerdicts, sources, cases, sentence);
    }

    private Rule with(Strength strength, boolean inFavour, Cause... causes) {
        List<Verdict> all = new ArrayList<>(verdicts);
        for (Cause cause : causes) {
            if (all.stream().anyMatch(verdict -> verdict.cause().equals(cause))) {
                throw new IllegalArgumentException("Rule " + id + " speaks twice of " + cause);
            }
            all.add(new Verdict(cause, strength, inFavour));
        }
        return new Rule(id, signal, List.copyOf(all), answererVerdicts, sources, cases, caveat);
    }

    private static <T> List<T> added(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return List.copyOf(all);
    }

    public String id() {
        return id;
    }

    public Signal signal() {
        return signal;
    }

    public List<Verdict> verdicts() {
        return verdicts;
    }

    public List<AnswererVerdict> answererVerdicts() {
        return answererVerdicts;
    }

    public List<String> sources() {
        return sources;
    }

    /**
     * Returns whether the signal needs a {@linkplain Signals#complaint complaint}: words that a grammar put together, and no
     * sentence, header or status that is known. Such a rule tells what a refusal means, and not that there was one.
     */
    public boolean readsComplaints() {
        return readsComplaints;
    }

    private static boolean hasComplaint(Signal signal) {
        return signal instanceof ComplaintSignal || signal.parts().stream().anyMatch(Rule::hasComplaint);
    }

    /** Returns the recorded cases that prove it; a rule without any is experimental. */
    public List<String> cases() {
        return cases;
    }

    /** Returns where it may be wrong. */
    public Optional<String> caveat() {
        return Optional.ofNullable(caveat);
    }

    @Override
    public String toString() {
        return id + ": " + signal.sentence();
    }
}
