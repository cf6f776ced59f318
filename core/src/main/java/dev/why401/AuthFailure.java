package dev.why401;

import static java.util.Objects.requireNonNull;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Suspect;
import dev.why401.explain.Explanation;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Family;
import dev.why401.knowledge.References;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One interpreted authentication or authorization failure: what the caller of an API can decide on, and the explanation that
 * a person can act on.
 *
 * <p>Immutable, thread-safe and serializable. It holds no secret and no live request or response.
 */
public final class AuthFailure implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double LIKELY = 0.5;

    private final Diagnosis diagnosis;

    /** So named that forms written before there was this mark read as sent. */
    private final boolean notSent;

    /** Made when first asked for: message, log and caller share it. */
    private transient volatile @Nullable Explanation explanation;

    private AuthFailure(Diagnosis diagnosis, boolean notSent) {
        this.diagnosis = requireNonNull(diagnosis, "diagnosis");
        this.notSent = notSent;
    }

    /** Returns the failure that a diagnosis describes. */
    public static AuthFailure of(Diagnosis diagnosis) {
        return new AuthFailure(diagnosis, false);
    }

    /**
     * Returns the failure of a call that was held back because this failure would only have come again: the same diagnosis,
     * marked as {@linkplain #wasSent not sent}.
     */
    public AuthFailure notSent() {
        return notSent ? this : new AuthFailure(diagnosis, true);
    }

    /** Returns whether the call went out; false if it was held back because an earlier one was refused. */
    public boolean wasSent() {
        return !notSent;
    }

    /** Returns the whole ranking with its evidence. */
    public Diagnosis diagnosis() {
        return diagnosis;
    }

    /** Returns the status of the final answer; empty when none arrived or none was shown. */
    public OptionalInt status() {
        Integer status = diagnosis.exchange().status().orNull();
        return status == null ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /**
     * Returns the id of the likeliest cause, {@value dev.why401.explain.Explanation#NOT_KNOWN} when nothing in the evidence
     * singles one out. Ids are stable: see the pages in {@code docs/causes}.
     */
    public String causeId() {
        return diagnosis.isCauseKnown() ? diagnosis.likeliest().cause().id() : Explanation.NOT_KNOWN;
    }

    /** Returns how probable the likeliest cause is, between 0 and 1. */
    public double probability() {
        return diagnosis.likeliest().probability();
    }

    /** Returns what can be done about it: the family with the most probability over all of its causes. */
    public Family family() {
        return diagnosis.family();
    }

    /** Returns whether the same call may well succeed later without anybody acting. */
    public boolean isRetryable() {
        return diagnosis.retryProbability() >= LIKELY;
    }

    /**
     * Returns whether a new or other credential could help. An {@code Authenticator} or a token refresh should do nothing
     * when it is false: a refresh cures neither a firewall nor a missing permission.
     */
    public boolean couldNewCredentialHelp() {
        return diagnosis.newCredentialProbability() >= LIKELY;
    }

    /** Returns who has to act, the first one first; empty when the cause is not known. */
    public List<Actor> mustAct() {
        Suspect first = diagnosis.likeliest();
        return diagnosis.isCauseKnown() ? first.actors() : List.of();
    }

    /** Returns the trace, request, Ray or support id of whoever answered, if the answer carried one. */
    public Optional<String> traceId() {
        return References.in(diagnosis.exchange()).map(References.Reference::value);
    }

    /** Returns the explanation, which may be shown to the user of the integration as it is. */
    public Explanation explain() {
        Explanation known = explanation;
        if (known == null) {
            known = Explanation.of(diagnosis);
            explanation = known;
        }
        return known;
    }

    /**
     * Returns one line that stands alone: what failed, where, and the likeliest cause. It starts with "Not sent" if the call
     * was held back.
     */
    public String message() {
        String summary = explain().summary();
        return notSent ? "Not sent, because an earlier call was refused: " + summary : summary;
    }

    @Override
    public String toString() {
        return "AuthFailure[" + message() + "]";
    }
}
