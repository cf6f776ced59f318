package dev.why401.integration;

import static java.util.Objects.requireNonNull;

import dev.why401.AuthFailure;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import dev.why401.explain.Explanation;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Family;
import dev.why401.knowledge.Fix;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A failure of an integration: the diagnosis, and the place in the product where the account is changed.
 *
 * <p>Immutable, thread-safe and serializable. It holds no secret.
 */
public final class IntegrationFailure implements Serializable {
    private static final long serialVersionUID = 1;

    private static final double LIKELY = 0.5;

    /** Jira's answer to a version that is to be created, which fits two causes. */
    private static final Pattern VERSIONS = Pattern.compile(
            "Project with key ['\u2018]([^'\u2019]{1,80})['\u2019] either does not exist or you do not have permission to"
                    + " create versions in it");

    private final AuthFailure failure;
    private final @Nullable String template;

    private IntegrationFailure(AuthFailure failure, @Nullable String template) {
        this.failure = failure;
        this.template = template;
    }

    /** Returns the failure of a call that was made with {@code account}. */
    public static IntegrationFailure of(AuthFailure failure, IntegrationAccount account) {
        return new IntegrationFailure(
                requireNonNull(failure, "failure"),
                requireNonNull(account, "account").template().orElse(null));
    }

    /** Returns what a program can decide on. */
    public AuthFailure failure() {
        return failure;
    }

    /** Returns the stable id of the likeliest cause, see {@link AuthFailure#causeId}. */
    public String causeId() {
        return failure.causeId();
    }

    /** Returns the name of the template in which the account is changed, if one holds it. */
    public Optional<String> template() {
        return Optional.ofNullable(template);
    }

    /** Returns who has to act, the first one first; never empty. */
    public List<Actor> mustAct() {
        List<Actor> actors = steps().stream().map(Fix::actor).distinct().toList();
        return actors.isEmpty() ? List.of(Actor.CALLER) : actors;
    }

    /**
     * Returns the explanation, which may be shown to the user of the integration as it is: the diagnosis with the place of the
     * change among its steps.
     */
    public Explanation explain() {
        Explanation plain = failure.explain();
        return new Explanation(
                plain.summary(),
                plain.call(),
                plain.outcome(),
                plain.status(),
                plain.words(),
                plain.certainty(),
                plain.headline(),
                plain.causeId(),
                plain.causeTitle(),
                plain.familyId(),
                plain.probability(),
                plain.because(),
                plain.against(),
                steps(),
                plain.alternatives(),
                plain.settle(),
                plain.answeredBy(),
                plain.retryable(),
                plain.newCredentialHelps(),
                plain.reference(),
                plain.curl());
    }

    private List<Fix> steps() {
        List<Fix> steps = new ArrayList<>();
        String key = versionsKey();
        if (key != null) {
            steps.addAll(VersionSteps.of(key));
        }
        steps.addAll(failure.explain().steps());
        if (accountChangeHelps(steps)) {
            steps.add(placeIn(steps), place());
        } else if (steps.isEmpty()) {
            steps.add(Fix.by(Actor.CALLER, "Run the connection test: it says step by step how far the account gets."));
        }
        return List.copyOf(steps);
    }

    /** The place is told behind the last step that whoever runs the integration takes in it. */
    private static int placeIn(List<Fix> steps) {
        int place = steps.size();
        while (place > 0 && steps.get(place - 1).actor() != Actor.CALLER) {
            place--;
        }
        return place == 0 ? steps.size() : place;
    }

    private Fix place() {
        return Fix.by(
                Actor.CALLER,
                template == null
                        ? "In this product, change the account in the settings of the integration, and test the connection."
                        : "The account belongs to a template: change it in the template \"" + template
                                + "\" and nowhere else, and all integrations that are built on it are repaired.");
    }

    /** What is taken off on the way arrives no better when it is changed: then nobody who has the account has a step. */
    private boolean accountChangeHelps(List<Fix> steps) {
        Diagnosis diagnosis = failure.diagnosis();
        Family family = failure.family();
        boolean settings = family == Family.REPLACE_CREDENTIAL || family == Family.SEND_CREDENTIAL;
        boolean ours =
                steps.stream().map(Fix::actor).anyMatch(actor -> actor == Actor.CALLER || actor == Actor.ACCOUNT_OWNER);
        boolean known = diagnosis.isCauseKnown() && settings && ours;
        return versionsKey() == null && (known || diagnosis.newCredentialProbability() >= LIKELY);
    }

    /** Jira says the same to a caller whose credential it has refused, who has to mend that first. */
    private @Nullable String versionsKey() {
        if (failure.diagnosis().isCauseKnown() && failure.family() != Family.GRANT_PERMISSION) {
            return null;
        }
        Exchange exchange = failure.diagnosis().exchange();
        String body = textOf(exchange.body().orNull());
        Matcher matcher =
                VERSIONS.matcher(body + "\n" + textOf(exchange.logLine().orNull()));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String textOf(@Nullable ShownText shown) {
        return shown == null ? "" : shown.text();
    }

    @Override
    public String toString() {
        return "IntegrationFailure[" + failure.message() + "]";
    }
}
