package dev.why401.doctor;

import static java.util.Objects.requireNonNull;

import dev.why401.knowledge.Question;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * A piece of knowledge beside the rules: an experiment with what it reveals, what it costs, what it sends, what it needs.
 *
 * <p>When it is worth making is not written here. The doctor asks what each outcome of its questions would do to the ranking, and
 * the rules on those outcomes answer. A plain value but for its procedure; each method returns a copy. Immutable; thread-safe if its
 * procedure is.
 *
 * <pre>{@code
 * Experiment.named("who-am-i", "ask the product who the caller is")
 *         .reveals(IDENTITY)
 *         .requests(1)
 *         .sendsCredential()
 *         .runs(bench -> bench.found(bench.ask(WHO_AM_I).isSuccess() ? ACCEPTED : REFUSED));
 * }</pre>
 */
public final class Experiment {

    /** What an experiment does. */
    @FunctionalInterface
    public interface Procedure {
        /** Makes it. Whatever it throws ends the experiment and nothing else. */
        void run(Bench bench);
    }

    /** A condition with its reason. */
    record Need(String words, Predicate<Situation> met) {}

    private final String id;
    private final String sentence;
    private final List<Question> questions;
    private final int requests;
    private final Duration time;
    private final boolean sendsCredential;
    private final Predicate<Site> countsAsLogin;
    private final List<Need> needs;
    private final Procedure procedure;

    private Experiment(
            String id,
            String sentence,
            List<Question> questions,
            int requests,
            Duration time,
            boolean sendsCredential,
            Predicate<Site> countsAsLogin,
            List<Need> needs,
            Procedure procedure) {
        this.id = id;
        this.sentence = sentence;
        this.questions = questions;
        this.requests = requests;
        this.time = time;
        this.sendsCredential = sendsCredential;
        this.countsAsLogin = countsAsLogin;
        this.needs = needs;
        this.procedure = procedure;
    }

    /**
     * Returns an experiment that reveals nothing yet, sends nothing and takes a second.
     *
     * @param id stable id in kebab case
     * @param sentence what is done, as an imperative: "ask the product who the caller is"
     */
    public static Experiment named(String id, String sentence) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("The id of an experiment is written in kebab case: " + id);
        }
        return new Experiment(
                id,
                requireNonNull(sentence, "sentence"),
                List.of(),
                0,
                Duration.ofSeconds(1),
                false,
                site -> false,
                List.of(),
                bench -> {});
    }

    /** Says which questions it may answer. */
    public Experiment reveals(Question... answered) {
        return new Experiment(
                id, sentence, List.of(answered), requests, time, sendsCredential, countsAsLogin, needs, procedure);
    }

    /** Says how many requests it makes at most; one more is refused. */
    public Experiment requests(int most) {
        return new Experiment(id, sentence, questions, most, time, sendsCredential, countsAsLogin, needs, procedure);
    }

    /** Says how long it usually takes. */
    public Experiment takes(Duration usually) {
        return new Experiment(
                id, sentence, questions, requests, usually, sendsCredential, countsAsLogin, needs, procedure);
    }

    /** Says that its requests carry the credential, where that is allowed, and that nobody counts them as a login. */
    public Experiment sendsCredential() {
        return new Experiment(id, sentence, questions, requests, time, true, site -> false, needs, procedure);
    }

    /** Says that its requests carry the credential, and where they count as attempts to log in. */
    public Experiment sendsCredential(Predicate<Site> countedAsLogin) {
        return new Experiment(id, sentence, questions, requests, time, true, countedAsLogin, needs, procedure);
    }

    /** Adds a condition without which it is not worth trying; {@code words} say it as "it needs ...". */
    public Experiment needs(String words, Predicate<Situation> met) {
        List<Need> more = new java.util.ArrayList<>(needs);
        more.add(new Need(words, met));
        return new Experiment(
                id, sentence, questions, requests, time, sendsCredential, countsAsLogin, List.copyOf(more), procedure);
    }

    /** Says what it does. */
    public Experiment runs(Procedure what) {
        return new Experiment(
                id,
                sentence,
                questions,
                requests,
                time,
                sendsCredential,
                countsAsLogin,
                needs,
                requireNonNull(what, "procedure"));
    }

    public String id() {
        return id;
    }

    /** Returns what is done, as an imperative. */
    public String sentence() {
        return sentence;
    }

    /** Returns the questions that it may answer. */
    public List<Question> questions() {
        return questions;
    }

    /** Returns how many requests it makes at most. */
    public int requests() {
        return requests;
    }

    /** Returns how long it usually takes. */
    public Duration time() {
        return time;
    }

    /** Returns whether its requests may carry the credential. */
    public boolean mayCarryCredential() {
        return sendsCredential;
    }

    /** Returns whether a request that carries the credential counts there as an attempt to log in. */
    public boolean countsAsLogin(Site site) {
        return sendsCredential && countsAsLogin.test(site);
    }

    /** Returns what it needs, in words that stand after "it needs". */
    public List<String> conditions() {
        return needs.stream().map(Need::words).toList();
    }

    List<Need> needs() {
        return needs;
    }

    Procedure procedure() {
        return procedure;
    }

    @Override
    public String toString() {
        return id + ": " + sentence;
    }
}
