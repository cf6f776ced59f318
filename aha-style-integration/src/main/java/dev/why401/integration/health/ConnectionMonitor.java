package dev.why401.integration.health;

import static java.util.Objects.requireNonNull;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.integration.health.ConnectionHistory.Change;
import dev.why401.okhttp.AuthFailureInterceptor;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the calls of a product's accounts: keeps their {@linkplain ConnectionHistory history}, holds calls with a refused
 * credential {@linkplain LockoutGuard back}, and tells {@linkplain ConnectionListener listeners} when a connection breaks and
 * heals.
 *
 * <pre>{@code
 * ConnectionMonitor monitor = ConnectionMonitor.builder(ConnectionHistory.on(sharedMap))
 *         .listener(notifications)
 *         .build();
 * OkHttpClient.Builder builder = jira.install(new OkHttpClient.Builder());
 * OkHttpClient client = monitor.install(builder, account.id(), account::version).build();
 * }</pre>
 *
 * <p>What a call adds is two reads of the map; a write follows a failure, a change, and the first success of a minute.
 * If the map itself fails, that is reported at WARN and the call goes on unguarded. Make one for each node and keep it.
 * Thread-safe.
 */
public final class ConnectionMonitor {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionMonitor.class);

    private final ConnectionHistory history;
    private final LockoutGuard guard;
    private final List<ConnectionListener> listeners;
    private final Clock clock;
    private final Predicate<Response> proof;

    private ConnectionMonitor(Builder builder) {
        history = builder.history;
        guard = builder.guard;
        listeners = List.copyOf(builder.listeners);
        clock = builder.clock;
        proof = builder.proof;
    }

    /** Returns a monitor on a history, with the guard's defaults. */
    public static ConnectionMonitor of(ConnectionHistory history) {
        return builder(history).build();
    }

    /** Returns a builder of a monitor on a history. */
    public static Builder builder(ConnectionHistory history) {
        return new Builder(requireNonNull(history, "history"));
    }

    /** Returns the history. */
    public ConnectionHistory history() {
        return history;
    }

    /** Watches the calls of a client whose credential never changes, see {@link #install(OkHttpClient.Builder, String, LongSupplier)}. */
    public OkHttpClient.Builder install(OkHttpClient.Builder client, String accountId, long credentialVersion) {
        ConnectionHistory.checkedVersion(credentialVersion);
        return install(client, accountId, () -> credentialVersion);
    }

    /**
     * Watches the calls of a client, which has to be the client of this one account. Call it after the connection was
     * installed: the monitor has to be outside of the {@link AuthFailureInterceptor}, and adds one if there is none.
     *
     * <p>A call that is held back throws the type of exception that the refused call threw, with the same diagnosis, {@link
     * AuthFailureException#wasSent} being false; also where the interceptor only observes, for there is no answer to return. A
     * repeat that an {@code Authenticator} makes within one call is not held back.
     *
     * @param credentialVersion is asked at each call, on its thread, and has to be thread-safe; let it tell the new version
     *     only when the new secret is in use
     * @return {@code client}
     * @throws IllegalStateException if the client is watched already
     */
    public OkHttpClient.Builder install(OkHttpClient.Builder client, String accountId, LongSupplier credentialVersion) {
        MonitorInterceptor interceptor = new MonitorInterceptor(
                this,
                ConnectionHistory.checkedId(accountId),
                requireNonNull(credentialVersion, "credentialVersion"),
                proof);
        if (requireNonNull(client, "client").interceptors().stream().anyMatch(MonitorInterceptor.class::isInstance)) {
            throw new IllegalStateException("The client is watched already: build one client for each account");
        }
        if (client.interceptors().stream().noneMatch(AuthFailureInterceptor.class::isInstance)) {
            client.interceptors().add(0, AuthFailureInterceptor.ofDefaults());
        }
        client.interceptors().add(0, interceptor);
        return client;
    }

    /**
     * Begins a call of any client, which is then told the outcome.
     *
     * @throws AuthFailureException if the call must not be made: the failure for which it is held back, marked as not sent
     */
    public MonitoredCall begin(String accountId, long credentialVersion) throws AuthFailureException {
        ConnectionHistory.checkedId(accountId);
        ConnectionHistory.checkedVersion(credentialVersion);
        Entry entry = enter(accountId, credentialVersion);
        ConnectionRecord past = entry.past();
        if (entry.held() != null) {
            throw AuthFailureException.of(entry.held().toAuthFailure().notSent());
        }
        Ticket ticket = new Ticket(credentialVersion, past.changes(), entry.isTrial());
        return new MonitoredCall(this, accountId, ticket, ConnectionHistory.contextOf(past, credentialVersion));
    }

    /**
     * Ends the wait of an account because a person asks for it: the next call is the one that tries again. Call it also
     * before a connection test that a person starts.
     */
    public void retryNow(String accountId) {
        Instant now = clock.instant();
        history.update(accountId, past -> Transitions.retryNow(past, now));
    }

    private Entry enter(String accountId, long version) {
        try {
            ConnectionRecord past = history.read(accountId);
            Pause pause = past.pause();
            if (!guard.isOn() || pause == null || !pause.holds(version)) {
                return Entry.free(past);
            }
            Instant now = clock.instant();
            return pause.isOver(now) ? tryTrial(accountId, version, now) : Entry.held(past, pause);
        } catch (RuntimeException broken) {
            warn(accountId, broken);
            return Entry.free(ConnectionRecord.EMPTY);
        }
    }

    /** Of all who find the wait over, the one whose change comes first may call. */
    private Entry tryTrial(String accountId, long version, Instant now) {
        Change change = history.update(accountId, past -> Transitions.trial(past, version, now, guard));
        ConnectionRecord after = change.after();
        if (change.isChange()) {
            return Entry.trial(after);
        }
        Pause pause = after.pause();
        return pause != null && pause.holds(version) ? Entry.held(after, pause) : Entry.free(after);
    }

    void succeeded(String accountId, Ticket ticket) {
        note(accountId, () -> {
            Instant now = clock.instant();
            return history.update(accountId, past -> Transitions.succeeded(past, ticket, now));
        });
    }

    void failed(String accountId, Ticket ticket, AuthFailure failure) {
        if (failure.wasSent()) {
            note(accountId, () -> {
                Outcome outcome = Outcome.of(ticket, failure, guard, clock.instant());
                return history.update(accountId, past -> Transitions.failed(past, outcome));
            });
        }
    }

    private void note(String accountId, Supplier<Change> outcome) {
        Change change;
        try {
            change = outcome.get();
        } catch (RuntimeException broken) {
            warn(accountId, broken);
            return;
        }
        if (change.broke()) {
            tell(accountId, change, ConnectionListener::onBroken);
        } else if (change.healed()) {
            tell(accountId, change, ConnectionListener::onHealed);
        }
    }

    private void tell(String accountId, Change change, BiConsumer<ConnectionListener, ConnectionEvent> how) {
        ConnectionRecord now = change.after();
        ConnectionEvent event =
                new ConnectionEvent(accountId, clock.instant(), now.changes(), now.health(), now.lastFailure());
        for (ConnectionListener listener : listeners) {
            try {
                how.accept(listener, event);
            } catch (Exception | LinkageError | StackOverflowError | AssertionError broken) {
                LOG.warn("A connection listener broke: {}", broken.getClass().getName());
            }
        }
    }

    private static void warn(String accountId, RuntimeException broken) {
        LOG.atWarn()
                .addKeyValue("account", accountId)
                .log(
                        "The map of the connection history failed, and the call goes on unguarded: {}",
                        broken.getClass().getName());
        LOG.debug("The map of the connection history failed", broken);
    }

    /**
     * How a call may begin.
     *
     * @param held why it may not; {@code null} if it may
     */
    private record Entry(
            ConnectionRecord past,
            boolean isTrial,
            @Nullable RecordedFailure held) {
        static Entry free(ConnectionRecord past) {
            return new Entry(past, false, null);
        }

        static Entry trial(ConnectionRecord past) {
            return new Entry(past, true, null);
        }

        static Entry held(ConnectionRecord past, Pause pause) {
            return new Entry(past, false, pause.failure());
        }
    }

    /** Collects the options. Not thread-safe. */
    public static final class Builder {
        private final ConnectionHistory history;
        private final List<ConnectionListener> listeners = new ArrayList<>();
        private LockoutGuard guard = LockoutGuard.ofDefaults();
        private Clock clock = Clock.systemUTC();
        private Predicate<Response> proof = AcceptedCalls::proves;

        private Builder(ConnectionHistory history) {
            this.history = history;
        }

        /** Sets the guard; {@link LockoutGuard#ofDefaults} if not set. */
        public Builder guard(LockoutGuard value) {
            guard = requireNonNull(value, "guard");
            return this;
        }

        /** Adds a listener. */
        public Builder listener(ConnectionListener listener) {
            listeners.add(requireNonNull(listener, "listener"));
            return this;
        }

        /** Sets the clock; nodes that share a history should agree on the time to a few seconds. */
        public Builder clock(Clock value) {
            clock = requireNonNull(value, "clock");
            return this;
        }

        /**
         * Says which answers without a failure prove that the credential was accepted. If not set, each 2xx does but those of
         * resources that are open to everybody (serverInfo, status, health checks), those that name an anonymous caller, and those
         * of Jira Cloud that name no account.
         */
        public Builder proof(Predicate<Response> value) {
            proof = requireNonNull(value, "proof");
            return this;
        }

        /** Returns the monitor. */
        public ConnectionMonitor build() {
            return new ConnectionMonitor(this);
        }
    }
}
