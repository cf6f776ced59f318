package dev.why401.integration.health;

import static java.util.Objects.requireNonNull;

import dev.why401.evidence.Context;
import dev.why401.evidence.Fact;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the past of each account: when it worked last, what failed since, and why. It stands on a map of the
 * product's choice: one in memory, a {@link HistoryFile}, or the map of a data grid that several nodes share.
 *
 * <p>Of the map it uses {@code get}, {@code putIfAbsent}, {@code replace(key, old, new)} and {@code remove(key)}, which have to be
 * atomic and to compare by value. Only the failures that Why401 interprets are counted; an answer of 500 or a timeout says
 * nothing about a credential. Thread-safe, over all nodes that share the map.
 *
 * <p>An account id is the product's own: any text that names one stored account. A credential version is a number of the
 * product that grows each time the secret of the account is saved, such as a row version or the time in milliseconds. It must
 * not be derived from the secret. If it ever has to go back, as after a restored backup, {@linkplain #forget forget} the
 * account.
 */
public final class ConnectionHistory {
    /** A map that has let nobody through after so many rounds does not compare by value. */
    private static final int MOST_ROUNDS = 10_000;

    private final ConcurrentMap<String, ConnectionRecord> records;

    private ConnectionHistory(ConcurrentMap<String, ConnectionRecord> records) {
        this.records = requireNonNull(records, "records");
    }

    /** Returns a history in memory, which ends with the process. */
    public static ConnectionHistory inMemory() {
        return on(new ConcurrentHashMap<>());
    }

    /** Returns a history on a map, which may be shared by several nodes. */
    public static ConnectionHistory on(ConcurrentMap<String, ConnectionRecord> records) {
        return new ConnectionHistory(records);
    }

    /** Returns the record of an account; empty if nothing was noted yet. */
    public Optional<ConnectionRecord> of(String accountId) {
        return Optional.ofNullable(records.get(checkedId(accountId)));
    }

    /** Returns how the connection of an account is. */
    public ConnectionHealth health(String accountId) {
        return read(accountId).health();
    }

    /**
     * Returns what the past says about a call with this credential: whether it worked before, and when last. That it never
     * worked is said only if {@link #credentialSaved} was called for it; otherwise a history that was lost would look the same.
     */
    public Context context(String accountId, long credentialVersion) {
        return contextOf(read(accountId), checkedVersion(credentialVersion));
    }

    static Context contextOf(ConnectionRecord past, long credentialVersion) {
        Instant worked = past.lastSuccessOf(credentialVersion);
        if (worked != null) {
            return Context.lastWorked(worked);
        }
        return past.neverWorked(credentialVersion)
                ? new Context(Fact.present(false), Fact.unknown(), Fact.unknown(), Fact.unknown())
                : Context.unknown();
    }

    /** Notes that a new secret was saved before the first call is made with it. Calling it is optional. */
    public void credentialSaved(String accountId, long credentialVersion) {
        checkedVersion(credentialVersion);
        update(accountId, past -> Transitions.credentialSaved(past, credentialVersion));
    }

    /** Forgets an account, with all that holds back its calls. */
    public void forget(String accountId) {
        records.remove(checkedId(accountId));
    }

    ConnectionRecord read(String accountId) {
        ConnectionRecord past = records.get(checkedId(accountId));
        return past == null ? ConnectionRecord.EMPTY : past;
    }

    /** Applies a change until it meets a record that nobody else changed meanwhile; {@code null} changes nothing. */
    Change update(String accountId, Function<ConnectionRecord, @Nullable Draft> change) {
        checkedId(accountId);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            ConnectionRecord known = records.get(accountId);
            ConnectionRecord before = known == null ? ConnectionRecord.EMPTY : known;
            Draft draft = change.apply(before);
            if (draft == null) {
                return new Change(before, before);
            }
            draft.stamp = ThreadLocalRandom.current().nextLong();
            ConnectionRecord after = ConnectionRecord.of(draft);
            if (put(accountId, known, after) || isThere(accountId, after)) {
                return new Change(before, after);
            }
        }
        throw new IllegalStateException("The map of the connection history does not replace a record by its equal: "
                + records.getClass().getName());
    }

    private boolean put(String accountId, @Nullable ConnectionRecord known, ConnectionRecord after) {
        return known == null ? records.putIfAbsent(accountId, after) == null : records.replace(accountId, known, after);
    }

    /** A data grid that loses a member repeats the replacement, and the second one finds the first one done. */
    private boolean isThere(String accountId, ConnectionRecord after) {
        ConnectionRecord now = records.get(accountId);
        return now != null && now.stamp() == after.stamp();
    }

    static String checkedId(String accountId) {
        if (requireNonNull(accountId, "accountId").isBlank()) {
            throw new IllegalArgumentException("accountId must not be blank");
        }
        return accountId;
    }

    static long checkedVersion(long credentialVersion) {
        if (credentialVersion < 0) {
            throw new IllegalArgumentException("credentialVersion must not be negative, but is " + credentialVersion);
        }
        return credentialVersion;
    }

    /** What an update found and left. */
    record Change(ConnectionRecord before, ConnectionRecord after) {
        boolean isChange() {
            return after.stamp() != before.stamp();
        }

        boolean broke() {
            return before.brokenSince().isEmpty() && after.brokenSince().isPresent();
        }

        boolean healed() {
            return before.brokenSince().isPresent() && after.brokenSince().isEmpty();
        }
    }
}
