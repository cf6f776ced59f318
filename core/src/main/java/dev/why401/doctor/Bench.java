package dev.why401.doctor;

import static java.util.Objects.requireNonNull;

import dev.why401.credential.Credential;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Finding;
import dev.why401.evidence.Scrubber;
import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Question;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where an experiment is made: the only way to ask anything, and the place to say what was found. It never shows the credential,
 * sends nothing that the boundary forbids, and keeps the budget. Used by one experiment at a time, on one thread.
 */
public final class Bench {
    private final Case examined;
    private final Experiment experiment;
    private final Situation situation;
    private final List<SentRequest> requests = new ArrayList<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    Bench(Case examined, Experiment experiment, Situation situation) {
        this.examined = examined;
        this.experiment = experiment;
        this.situation = situation;
    }

    /** Returns what is examined. */
    public Site site() {
        return examined.site();
    }

    /** Returns what was known when the experiment began. */
    public Situation situation() {
        return situation;
    }

    /** Returns this machine's clock. */
    public Clock clock() {
        return examined.clock();
    }

    /**
     * Makes a request, or returns the reply to the same one if it was made before in this examination.
     *
     * @throws NotAllowedException if the request may not be made or the budget is spent; nothing was sent then
     */
    public Reply ask(Ask ask) {
        Reply known = examined.replies().get(ask);
        if (known != null) {
            return known;
        }
        Reply reply = askOver(examined.wire(), ask);
        examined.replies().put(ask, reply);
        return reply;
    }

    /** Makes a request another way; the same boundary and budget hold. */
    Reply askOver(Wire wire, Ask ask) {
        HttpUrl url = examined.boundary().check(ask);
        Credential credential = credentialFor(ask);
        boolean risky = examined.budget().areLoginsStopped();
        boolean login = credential != null && (risky || experiment.countsAsLogin(site()));
        if (requests.size() >= experiment.requests()) {
            throw NotAllowedException.forbidden(
                    "the experiment said that it makes " + experiment.requests() + " requests at most");
        }
        examined.budget().spend(login);
        Reply reply = wire.send(
                ask, url, credential, site().product(), examined.budget().timeLeft());
        String shown =
                Address.read(url.toString()).value().map(Address::toString).orElse(url.host());
        requests.add(new SentRequest(
                ask.method(),
                shown,
                ask.presented().form().words(),
                credential != null,
                login,
                reply.status(),
                reply.summary()));
        return reply;
    }

    private @Nullable Credential credentialFor(Ask ask) {
        if (!ask.presented().isCredential()) {
            return null;
        }
        if (!experiment.mayCarryCredential()) {
            throw NotAllowedException.forbidden("the experiment said that it sends no credential");
        }
        return examined.credentialAs(ask.presented())
                .orElseThrow(
                        () -> NotAllowedException.forbidden("there is no credential that can be sent in this form"));
    }

    /** Returns whether the credential can be sent in that form at all. */
    public boolean canPresent(Presented form) {
        return examined.credentialAs(form).isPresent();
    }

    /** Returns how the product is asked who the caller is. */
    public Optional<ExperimentPack.WhoAmI> whoAmI() {
        return examined.whoAmI();
    }

    /** Returns how the product is told from others. */
    public Optional<ExperimentPack.Fingerprint> fingerprint() {
        return examined.fingerprint();
    }

    /** Says that a question of the experiment has this answer. */
    public void found(Outcome outcome) {
        found(outcome, "");
    }

    /**
     * Says that a question of the experiment has this answer, and what shows it. A later answer to the same question replaces an
     * earlier one.
     *
     * @throws IllegalArgumentException if the experiment did not say that it answers the question
     */
    public void found(Outcome outcome, String quote) {
        boolean announced = experiment.questions().stream()
                .map(Question::id)
                .anyMatch(requireNonNull(outcome, "outcome").question()::equals);
        if (!announced) {
            throw new IllegalArgumentException(
                    "The experiment " + experiment.id() + " did not say that it answers " + outcome.question());
        }
        findings.put(outcome.question(), outcome.found(examined.scrubber().line(quote, 300)));
    }

    /** Says that the reply shows the failure of the case better than what is known of it. */
    public void shows(Reply reply) {
        examined.adopt(reply.exchange());
    }

    /** Puts what was learned of the failure into the evidence of the case. */
    void learned(Exchange exchange) {
        examined.replace(exchange);
    }

    Case examined() {
        return examined;
    }

    /** Looks at TLS and names cost no request, but time. */
    Duration timeLeft() {
        return examined.budget().timeLeft();
    }

    List<SentRequest> requests() {
        return List.copyOf(requests);
    }

    List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    Scrubber scrubber() {
        return examined.scrubber();
    }
}
