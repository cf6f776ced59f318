package dev.why401.integration.health;

import static java.util.Objects.requireNonNull;

import dev.why401.integration.health.ConnectionHealth.State;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ConnectionHistory} keeps of one account. It holds no secret and nothing derived from one: of the credential,
 * only the version number that the product gave it.
 *
 * <p>Both its JSON and its serialized form carry a format number. Within one format members may be added: a version that does
 * not know them skips them, and drops them when it writes the record. A higher format is refused with an
 * {@link UnreadableRecordException}, and the record in the map stays as it is. A record that was read and not changed is
 * written as it was, so that maps that compare serialized values find it equal. Immutable and thread-safe; equal by value.
 */
public final class ConnectionRecord implements Serializable {
    private static final long serialVersionUID = 1;

    static final ConnectionRecord EMPTY = new ConnectionRecord(new Draft(), null);

    private final transient long credentialVersion;
    private final transient boolean knownFromStart;
    private final transient @Nullable Instant lastSuccess;
    private final transient long workedVersion;
    private final transient @Nullable Instant firstFailure;
    private final transient long failures;
    private final transient @Nullable Instant brokenSince;
    private final transient long changes;
    private final transient @Nullable Pause pause;
    private final transient @Nullable RecordedFailure failure;
    private final transient long stamp;

    /** The form in which it was read, or written when first asked for. */
    private transient volatile @Nullable String json;

    private ConnectionRecord(Draft draft, @Nullable String json) {
        credentialVersion = draft.credentialVersion;
        knownFromStart = draft.knownFromStart;
        lastSuccess = draft.lastSuccess;
        workedVersion = draft.workedVersion;
        firstFailure = draft.firstFailure;
        failures = draft.failures;
        brokenSince = draft.brokenSince;
        changes = draft.changes;
        pause = draft.pause;
        failure = draft.failure;
        stamp = draft.stamp;
        this.json = json;
    }

    static ConnectionRecord of(Draft draft) {
        return new ConnectionRecord(draft, null);
    }

    Draft draft() {
        Draft draft = new Draft();
        draft.credentialVersion = credentialVersion;
        draft.knownFromStart = knownFromStart;
        draft.lastSuccess = lastSuccess;
        draft.workedVersion = workedVersion;
        draft.firstFailure = firstFailure;
        draft.failures = failures;
        draft.brokenSince = brokenSince;
        draft.changes = changes;
        draft.pause = pause;
        draft.failure = failure;
        draft.stamp = stamp;
        return draft;
    }

    /**
     * Returns the record that {@link #toJson} wrote.
     *
     * @throws UnreadableRecordException if it is damaged or of a newer format
     */
    public static ConnectionRecord fromJson(String json) {
        return new ConnectionRecord(RecordJson.read(requireNonNull(json, "json")), json);
    }

    /** Returns the record as a JSON object on one line. */
    public String toJson() {
        String known = json;
        if (known == null) {
            known = RecordJson.write(draft());
            json = known;
        }
        return known;
    }

    /** Returns the newest version of the credential that was used or saved. */
    public OptionalLong credentialVersion() {
        return credentialVersion == Draft.NO_VERSION ? OptionalLong.empty() : OptionalLong.of(credentialVersion);
    }

    /**
     * Returns when a call succeeded last, with whatever credential. While nothing fails it is brought up to date once a
     * minute.
     */
    public Optional<Instant> lastSuccess() {
        return Optional.ofNullable(lastSuccess);
    }

    /** Returns when the newest credential worked last; empty if it never did as far as is known. */
    public Optional<Instant> newestWorked() {
        return workedVersion == credentialVersion ? lastSuccess() : Optional.empty();
    }

    /** Returns the time of the first failure since the last success. */
    public Optional<Instant> firstFailure() {
        return Optional.ofNullable(firstFailure);
    }

    /** Returns how many calls failed since the last success. Calls that were not sent do not count. */
    public long failures() {
        return failures;
    }

    /**
     * Returns the last failure, also when the connection works again. While the connection is broken, this is the last refusal
     * of the credential.
     */
    public Optional<RecordedFailure> lastFailure() {
        return Optional.ofNullable(failure);
    }

    /** Returns since when the credential is refused or the account blocked. */
    public Optional<Instant> brokenSince() {
        return Optional.ofNullable(brokenSince);
    }

    /** Returns until when calls with the newest credential are held back; in the past once a call may try again. */
    public Optional<Instant> pausedUntil() {
        return pause != null && pause.holds(credentialVersion) ? Optional.of(pause.until()) : Optional.empty();
    }

    /** Returns how the connection is. */
    public ConnectionHealth health() {
        if (brokenSince != null) {
            return new ConnectionHealth(State.BROKEN, brokenSince());
        }
        if (failures > 0) {
            return new ConnectionHealth(State.DEGRADED, firstFailure());
        }
        return lastSuccess == null ? ConnectionHealth.UNKNOWN : new ConnectionHealth(State.HEALTHY, Optional.empty());
    }

    /** Returns the time of the last success with this credential, {@code null} if none is known. */
    @Nullable
    Instant lastSuccessOf(long version) {
        return workedVersion == version ? lastSuccess : null;
    }

    /** Returns whether this credential was watched from the moment it was saved and never worked. */
    boolean neverWorked(long version) {
        return knownFromStart && credentialVersion == version && workedVersion != version;
    }

    @Nullable
    Pause pause() {
        return pause;
    }

    /** Returns how often the connection broke, healed, or was broken with a new credential. */
    long changes() {
        return changes;
    }

    long stamp() {
        return stamp;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConnectionRecord that
                && that.stamp == stamp
                && that.toJson().equals(toJson());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(stamp);
    }

    /** Shows the state, the times and the ids; not the explanation. */
    @Override
    public String toString() {
        return "ConnectionRecord[" + health() + ", last success " + lastSuccess + ", failures " + failures
                + (failure == null ? "" : ", last " + failure.causeId()) + "]";
    }

    private Object writeReplace() {
        return new Form(toJson());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A connection record is read through its form");
    }

    /** The serialized form: the JSON. */
    private static final class Form implements Serializable {
        private static final long serialVersionUID = 1;

        private final String json;

        Form(String json) {
            this.json = json;
        }

        private Object readResolve() throws InvalidObjectException {
            try {
                return fromJson(json);
            } catch (UnreadableRecordException unreadable) {
                InvalidObjectException invalid = new InvalidObjectException(unreadable.getMessage());
                invalid.initCause(unreadable);
                throw invalid;
            }
        }
    }
}
