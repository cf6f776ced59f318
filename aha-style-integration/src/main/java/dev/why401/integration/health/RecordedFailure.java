package dev.why401.integration.health;

import static java.util.Objects.requireNonNull;

import dev.why401.AuthFailure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a history keeps of a failure: when it was, stable ids, and the explanation as it was given. It holds no secret, because
 * an {@link AuthFailure} holds none. Immutable and thread-safe.
 */
public final class RecordedFailure {
    private final Instant at;
    private final String causeId;
    private final String familyId;
    private final String summary;
    private final String explanation;
    private final KeptFailure kept;

    /** Restored when first asked for. */
    private volatile @Nullable AuthFailure restored;

    RecordedFailure(Instant at, String causeId, String familyId, String summary, String explanation, KeptFailure kept) {
        this.at = requireNonNull(at, "at");
        this.causeId = requireNonNull(causeId, "causeId");
        this.familyId = requireNonNull(familyId, "familyId");
        this.summary = requireNonNull(summary, "summary");
        this.explanation = requireNonNull(explanation, "explanation");
        this.kept = requireNonNull(kept, "kept");
    }

    static RecordedFailure of(AuthFailure failure, Instant at) {
        RecordedFailure made = new RecordedFailure(
                at,
                failure.causeId(),
                failure.family().id(),
                failure.message(),
                failure.explain().toText(),
                KeptFailure.of(failure));
        made.restored = failure;
        return made;
    }

    /** Returns when the call failed. */
    public Instant at() {
        return at;
    }

    /** Returns the id of the likeliest cause, see {@link AuthFailure#causeId}. */
    public String causeId() {
        return causeId;
    }

    /** Returns the id of the {@linkplain dev.why401.knowledge.Family family}: what can be done about it. */
    public String familyId() {
        return familyId;
    }

    /** Returns one line that stands alone. */
    public String summary() {
        return summary;
    }

    /** Returns the explanation as text, as it was given at the time. */
    public String explanation() {
        return explanation;
    }

    /**
     * Returns the failure with its whole diagnosis. Where the record was written by another version of this library, the
     * evidence is weighed anew, and the ranking may differ from the {@linkplain #explanation text}.
     */
    public AuthFailure toAuthFailure() {
        AuthFailure known = restored;
        if (known == null) {
            known = kept.restore();
            restored = known;
        }
        return known;
    }

    KeptFailure kept() {
        return kept;
    }

    /** Shows the one-line summary and the time. */
    @Override
    public String toString() {
        return "RecordedFailure[" + at + ", " + summary + "]";
    }
}
