package dev.why401.doctor;

import static java.util.Objects.requireNonNull;

import dev.why401.AuthFailure;
import dev.why401.credential.Credential;
import dev.why401.credential.CredentialCheck;
import dev.why401.credential.CredentialInspector;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.evidence.Address;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Finding;
import dev.why401.evidence.Findings;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SentCredential;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Question;
import dev.why401.knowledge.Questions;
import dev.why401.okhttp.GuardedDns;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One examination: {@link #run} makes it once, and {@link #cancel} ends it early from any thread.
 */
public final class Visit {
    private static final Logger LOG = LoggerFactory.getLogger(Visit.class);
    private static final ExaminationListener NOBODY = new ExaminationListener() {};
    private static final double DECIDED = 0.9;

    /** With so much suspicion of a CAPTCHA or a lock-out, nobody tries to log in again. */
    private static final double TOO_RISKY = 0.2;

    private final Doctor.Settings settings;
    private final @Nullable AuthFailure failure;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> made = new HashSet<>();
    private final Wire wire;
    private final Wire direct;
    private final Case examined;
    private final List<Experiment> experiments;
    private final Experiment reproduction;
    private ExaminationListener listener = NOBODY;

    Visit(Doctor.Settings settings, @Nullable AuthFailure failure) {
        this.settings = settings;
        this.failure = failure;
        List<ExperimentPack> packs = packs(settings);
        Site site = site(settings, packs);
        Set<String> owned = new HashSet<>();
        packs.forEach(pack -> owned.addAll(pack.ownHosts(site)));
        Boundary boundary = new Boundary(site, owned);
        GuardedDns dns = new GuardedDns(settings.client().dns(), boundary.hosts(), settings.privateAllowed());
        this.wire = new Wire(settings.client(), dns, settings.diagnostician(), settings.clock());
        this.direct = new Wire(
                settings.client().newBuilder().proxy(Proxy.NO_PROXY).build(),
                dns,
                settings.diagnostician(),
                settings.clock());
        this.examined = new Case(
                site,
                settings.credential(),
                settings.user(),
                boundary,
                wire,
                new Budget(settings.limits()),
                settings.clock(),
                settings.diagnostician(),
                packs,
                presented(site));
        GeneralExperiments general = new GeneralExperiments(
                examined.whoAmI().orElseThrow(),
                new NetworkExperiments(settings.client(), dns, settings.freshNames(), direct, settings.base()));
        List<Experiment> all = new ArrayList<>(general.all());
        packs.forEach(pack -> all.addAll(pack.experiments()));
        this.experiments = List.copyOf(all);
        this.reproduction =
                site.hasCredential() && boundary.whyNoCredential() == null ? general.whoAmI() : general.look();
    }

    /** Returns whether somebody knows how to ask the product who the caller is. */
    static boolean canAsk(Doctor.Settings settings) {
        List<ExperimentPack> packs = packs(settings);
        Site site = site(settings, packs);
        return packs.stream().anyMatch(pack -> pack.whoAmI(site).isPresent());
    }

    private static List<ExperimentPack> packs(Doctor.Settings settings) {
        List<ExperimentPack> packs = new ArrayList<>();
        for (KnowledgePack pack : settings.diagnostician().packs()) {
            if (pack instanceof ExperimentPack own && own.concerns(settings.product())) {
                packs.add(own);
            }
        }
        return packs;
    }

    private static Site site(Doctor.Settings settings, List<ExperimentPack> packs) {
        Credential credential = settings.credential();
        if (credential == null) {
            return new Site(settings.product(), settings.base(), SentCredential.none(), settings.user());
        }
        List<CredentialCheck> checks = new ArrayList<>();
        packs.forEach(pack -> checks.addAll(pack.credentialChecks()));
        Site stranger = new Site(settings.product(), settings.base(), SentCredential.none(), settings.user());
        SentCredential shape = CredentialInspector.inspect(
                credential.authorization(), false, Fact.present(stranger.address()), checks);
        return new Site(settings.product(), settings.base(), shape, settings.user());
    }

    /** Returns the evidence as it is presented: the failure, or the address and the credential alone. */
    private Exchange presented(Site site) {
        AuthFailure known = failure;
        if (known == null) {
            return Exchange.builder()
                    .product(site.product())
                    .url(site.url())
                    .credential(site.credential())
                    .context(settings.context().withFindings(Findings.none()))
                    .build();
        }
        Exchange exchange = known.diagnosis().exchange().withProduct(site.product());
        Context told = settings.context().equals(Context.unknown()) ? exchange.context() : settings.context();
        Context context = told.withFindings(Findings.none());
        boolean unknown = !exchange.credential().scheme().isKnown();
        return new Exchange(
                exchange.product(),
                exchange.method(),
                exchange.address().map(site::called),
                exchange.requestHeaders(),
                unknown ? site.credential() : exchange.credential(),
                exchange.redirects(),
                exchange.status(),
                exchange.responseHeaders(),
                exchange.body(),
                exchange.logLine(),
                exchange.problem(),
                context,
                exchange.receivedAt());
    }

    List<Experiment> experiments() {
        return experiments;
    }

    /** Makes the examination. */
    public Examination run() {
        return run(NOBODY);
    }

    /**
     * Makes the examination and tells {@code told} about each experiment.
     *
     * @throws IllegalStateException if it was made before
     */
    public Examination run(ExaminationListener told) {
        listener = requireNonNull(told, "listener");
        if (!begun.compareAndSet(false, true)) {
            throw new IllegalStateException("A visit examines once; begin another one");
        }
        Instant startedAt = settings.clock().instant();
        long start = System.nanoTime();
        Diagnosis before = examined.diagnosis();
        Ending ending;
        try (wire;
                direct) {
            ending = examine();
        }
        Verdict verdict =
                ending == Ending.HEALTHY ? Verdict.HEALTHY : isDecided() ? Verdict.DECIDED : Verdict.UNDECIDED;
        Examination result = new Examination(
                examined.site(),
                verdict,
                ending,
                steps,
                notMade(),
                before,
                examined.diagnosis(),
                account(),
                startedAt,
                Duration.ofNanos(System.nanoTime() - start));
        tell(one -> one.ended(result));
        return result;
    }

    /** Ends the examination as soon as possible; what was found until then is reported. Thread-safe. */
    public void cancel() {
        wire.cancel();
        direct.cancel();
    }

    private Ending examine() {
        if (failure == null) {
            make(reproduction, 0, "First of all, to see whether the call fails at all.");
            if (examined.situation().found(Questions.IDENTITY_ACCEPTED)) {
                return Ending.HEALTHY;
            }
        } else {
            recognise();
        }
        while (true) {
            if (isDecided()) {
                completeAdvice();
            }
            if (isDecided()) {
                return Ending.DECIDED;
            }
            if (wire.isCancelled()) {
                return Ending.CANCELLED;
            }
            if (examined.budget().isOver()) {
                return Ending.TIME_OVER;
            }
            if (isRisky()) {
                examined.budget().stopLogins();
            }
            Optional<Choice> next = Choice.of(left(), examined);
            if (next.isEmpty() && isWorthReproducing()) {
                make(reproduction, 0, "No experiment tells more of what is known; the answer itself, seen whole, may.");
                continue;
            }
            if (next.isEmpty()) {
                return examined.budget().requestsLeft() == 0 ? Ending.REQUESTS_SPENT : Ending.NOTHING_LEFT;
            }
            make(next.get().experiment(), next.get().bits(), next.get().reason());
        }
    }

    /** A line of a log shows a status and a few words, and the answer to the same credential shows them all. */
    private boolean isWorthReproducing() {
        Exchange known = examined.exchange();
        return !made.contains(reproduction.id())
                && !known.responseHeaders().isComplete()
                && !known.problem().isPresent()
                && Choice.whyNot(reproduction, examined) == null;
    }

    /** The cause is known; what its advice quotes may not be. */
    private void completeAdvice() {
        Cause cause = examined.diagnosis().likeliest().cause();
        for (Experiment experiment : left()) {
            boolean wanted = experiment.isQuotedOn(cause)
                    && !experiment.mayCarryCredential()
                    && Choice.whyNot(experiment, examined) == null;
            if (wanted
                    && isDecided()
                    && !wire.isCancelled()
                    && !examined.budget().isOver()) {
                make(experiment, 0, "The cause is known; this tells what to write in its place.");
            }
        }
    }

    /**
     * The call that failed may have been the question who the caller is. Then nobody needs to ask it again, which would count as
     * another attempt to log in.
     */
    private void recognise() {
        Exchange exchange = examined.exchange();
        Ask ask = examined.whoAmI().orElseThrow().ask();
        HttpUrl url = examined.site().resolve(ask.target());
        Address asked = url == null ? null : Address.read(url.toString()).orNull();
        boolean same = asked != null
                && exchange.status().isPresent()
                && exchange.responseHeaders().isComplete()
                && exchange.method().is(ask.method())
                && exchange.address().is(asked)
                && exchange.redirects().value().filter(List::isEmpty).isPresent()
                && examined.site().hasCredential()
                && !exchange.credential().scheme().is(Scheme.NONE);
        if (same) {
            Reply reply = new Reply(exchange, settings.diagnostician());
            examined.replies().put(ask.presenting(Presented.asGiven()), reply);
            made.add(CallExperiments.WHO_AM_I);
            if (reproduction.countsAsLogin(examined.site())) {
                examined.budget().attempted();
            }
            examined.add(List.of(Replies.identity(reply, false).found(reply.summary())));
        }
    }

    private List<Experiment> left() {
        return experiments.stream()
                .filter(experiment -> !made.contains(experiment.id()))
                .toList();
    }

    private boolean isDecided() {
        return examined.diagnosis().likeliest().probability() >= DECIDED
                && examined.diagnosis().isCauseKnown();
    }

    private boolean isRisky() {
        return examined.diagnosis().suspects().stream()
                        .filter(suspect -> suspect.cause().equals(Causes.CAPTCHA_REQUIRED)
                                || suspect.cause().equals(Causes.ACCOUNT_LOCKED))
                        .mapToDouble(suspect -> suspect.probability())
                        .sum()
                >= TOO_RISKY;
    }

    private void make(Experiment experiment, double bits, String reason) {
        int number = steps.size() + 1;
        made.add(experiment.id());
        tell(one -> one.chosen(number, experiment, reason));
        long start = System.nanoTime();
        List<Belief> before = Belief.of(examined.diagnosis());
        Bench bench = new Bench(examined, experiment, examined.situation());
        String problem = null;
        try {
            experiment.procedure().run(bench);
        } catch (NotAllowedException refused) {
            problem = refused.getMessage();
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.debug(
                    "The experiment {} broke: {}",
                    experiment.id(),
                    broken.getClass().getName());
            problem = "the experiment itself broke (" + broken.getClass().getSimpleName() + ")";
        }
        examined.add(bench.findings());
        Step step = new Step(
                number,
                experiment.id(),
                experiment.sentence(),
                reason,
                bits,
                bench.requests(),
                bench.findings().stream()
                        .map(finding -> told(experiment, finding))
                        .toList(),
                before,
                Belief.of(examined.diagnosis()),
                Duration.ofNanos(System.nanoTime() - start),
                problem);
        steps.add(step);
        tell(one -> one.made(step));
    }

    private static Step.Found told(Experiment experiment, Finding finding) {
        for (Question question : experiment.questions()) {
            if (question.id().equals(finding.question())) {
                String sentence = question.outcome(finding.outcome())
                        .map(outcome -> outcome.sentence())
                        .orElse(finding.outcome());
                return new Step.Found(question.id(), question.noun(), finding.outcome(), sentence, finding.quote());
            }
        }
        throw new IllegalStateException("An experiment answers its own questions, not " + finding.question());
    }

    /** What needs something that is not there is no loss; what was held back is worth saying. */
    private List<NotMade> notMade() {
        List<NotMade> all = new ArrayList<>();
        for (Experiment experiment : left()) {
            String why = Choice.whyNot(experiment, examined);
            boolean never = why != null && why.startsWith("it needs ");
            if (!never) {
                all.add(new NotMade(
                        experiment.id(), experiment.sentence(), why == null ? "it would not have told more" : why));
            }
        }
        return all;
    }

    private @Nullable String account() {
        return examined.situation()
                .findings()
                .about(Questions.IDENTITY.id())
                .filter(finding -> finding.outcome().equals(Questions.IDENTITY_ACCEPTED.id()))
                .map(Finding::quote)
                .orElse(null);
    }

    private void tell(Consumer<ExaminationListener> what) {
        try {
            what.accept(listener);
        } catch (RuntimeException broken) {
            LOG.debug(
                    "The listener of an examination threw {}", broken.getClass().getName());
        }
    }
}
