package dev.why401.integration.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AuthFailureException;
import dev.why401.CredentialRefusedException;
import dev.why401.evidence.Context;
import dev.why401.evidence.Fact;
import dev.why401.integration.health.ConnectionHealth.State;
import dev.why401.integration.health.ScriptedJira.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionMonitorTest {
    private static final String ACCOUNT = "account-1";

    private final ManualClock clock = new ManualClock();
    private final Heard heard = new Heard();
    private final ConnectionHistory history = ConnectionHistory.inMemory();
    private ScriptedJira jira;
    private ConnectionMonitor monitor;
    private OkHttpClient client;

    @BeforeEach
    void start() throws IOException {
        jira = ScriptedJira.start();
        monitor = monitorOn(history);
        client = monitor.install(jira.client(), ACCOUNT, 1).build();
    }

    @AfterEach
    void stop() throws IOException {
        jira.close();
    }

    private ConnectionMonitor monitorOn(ConnectionHistory on) {
        return ConnectionMonitor.builder(on).clock(clock).listener(heard).build();
    }

    private AuthFailureException fails(OkHttpClient with) {
        return catchThrowableOfType(AuthFailureException.class, () -> jira.call(with));
    }

    private State state() {
        return history.health(ACCOUNT).state();
    }

    @Test
    void theStateFollowsTheCalls() throws IOException {
        assertThat(state()).isEqualTo(State.UNKNOWN);
        jira.call(client);
        assertThat(state()).isEqualTo(State.HEALTHY);
        jira.answer = Answer.NOT_ALLOWED;
        fails(client);
        assertThat(history.health(ACCOUNT))
                .isEqualTo(new ConnectionHealth(State.DEGRADED, Optional.of(ManualClock.START)));
        clock.pass(Duration.ofMinutes(3));
        jira.answer = Answer.REFUSED;
        fails(client);
        assertThat(state()).isEqualTo(State.BROKEN);
        assertThat(history.of(ACCOUNT).orElseThrow().brokenSince())
                .hasValue(ManualClock.START.plus(Duration.ofMinutes(3)));
        monitor.retryNow(ACCOUNT);
        jira.answer = Answer.ACCEPTED;
        jira.call(client);
        assertThat(state()).isEqualTo(State.HEALTHY);
        assertThat(heard.broken).hasSize(1);
        assertThat(heard.healed).hasSize(1);
    }

    @Test
    void workedUntilBecomesEvidenceWithItsTime() throws IOException {
        jira.call(client);
        clock.pass(Duration.ofHours(5));
        jira.answer = Answer.REFUSED;

        AuthFailureException refused = fails(client);

        assertThat(refused.failure().diagnosis().exchange().context()).isEqualTo(Context.lastWorked(ManualClock.START));
        assertThat(refused.explain().toText()).contains("last worked 2026-11-20 09:14 UTC");
        assertThat(refused.explain().toJson()).contains("last worked 2026-11-20 09:14 UTC");
        RecordedFailure recorded =
                history.of(ACCOUNT).orElseThrow().lastFailure().orElseThrow();
        assertThat(recorded.causeId()).isEqualTo(refused.causeId());
        assertThat(recorded.familyId()).isEqualTo("replace-credential");
        assertThat(recorded.summary()).isEqualTo(refused.getMessage());
        assertThat(recorded.explanation()).isEqualTo(refused.explain().toText());
    }

    @Test
    void theSuccessOfAnotherCredentialIsNoEvidence() throws IOException {
        jira.call(client);
        jira.answer = Answer.REFUSED;

        OkHttpClient renewed = monitor.install(jira.client(), ACCOUNT, 2).build();

        assertThat(fails(renewed).failure().diagnosis().exchange().context().workedBefore())
                .isEqualTo(Fact.unknown());
    }

    @Test
    void aCredentialThatWasSavedUnderWatchIsKnownToNeverHaveWorked() throws IOException {
        jira.call(client);
        history.credentialSaved(ACCOUNT, 2);
        jira.answer = Answer.REFUSED;

        OkHttpClient renewed = monitor.install(jira.client(), ACCOUNT, 2).build();

        assertThat(fails(renewed).failure().diagnosis().exchange().context().workedBefore())
                .isEqualTo(Fact.present(false));
    }

    @Test
    void whatTheCallerSaysOfThePastStands() throws IOException {
        jira.call(client);
        jira.answer = Answer.REFUSED;
        Context said = new Context(Fact.unknown(), Fact.present(true), Fact.unknown(), Fact.unknown());

        AuthFailureException refused = catchThrowableOfType(
                AuthFailureException.class,
                () -> client.newCall(jira.request("/rest/api/2/myself")
                                .newBuilder()
                                .tag(Context.class, said)
                                .build())
                        .execute());

        Context both = refused.failure().diagnosis().exchange().context();
        assertThat(both.worksInBrowser()).isEqualTo(Fact.present(true));
        assertThat(both.lastWorked()).isEqualTo(Fact.present(ManualClock.START));
    }

    @Test
    void aSuccessThatBeganBeforeTheRefusalHealsNothing() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        jira.dispatch(request -> {
            if (request.getPath().endsWith("/slow")) {
                arrived.countDown();
                answer.await();
                return Answer.ACCEPTED.response();
            }
            return Answer.REFUSED.response();
        });
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> slow = other.submit(() -> jira.call(client, "/rest/api/2/slow"));
            arrived.await();
            fails(client);
            answer.countDown();
            assertThat(slow.get()).isEqualTo(200);
        } finally {
            other.shutdownNow();
        }

        assertThat(state()).isEqualTo(State.BROKEN);
        assertThat(fails(client).wasSent()).isFalse();
        assertThat(heard.healed).isEmpty();
    }

    @Test
    void aRefusalThatBeganBeforeTheHealingBreaksNothing() throws IOException {
        jira.call(client);
        MonitoredCall slow = monitor.begin(ACCOUNT, 1);
        jira.answer = Answer.REFUSED;
        AuthFailureException refused = fails(client);
        monitor.retryNow(ACCOUNT);
        jira.answer = Answer.ACCEPTED;
        jira.call(client);

        slow.failed(refused.failure());

        assertThat(state()).isEqualTo(State.HEALTHY);
        assertThat(heard.broken).hasSize(1);
        assertThat(jira.call(client)).isEqualTo(200);
    }

    @Test
    void anOpenResourceProvesNothing() throws IOException {
        jira.call(client, "/rest/api/2/serverInfo");
        assertThat(state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void theProductMaySayWhatProvesTheCredential() throws IOException {
        ConnectionMonitor strict = ConnectionMonitor.builder(history)
                .proof(response -> "anna".equals(response.header("X-AUSERNAME")) && response.code() == 404)
                .build();
        OkHttpClient watched = strict.install(jira.client(), ACCOUNT, 1).build();

        jira.call(watched);
        assertThat(state()).isEqualTo(State.UNKNOWN);
        jira.answer = Answer.NOT_THERE;
        jira.call(watched);
        assertThat(state()).isEqualTo(State.HEALTHY);
    }

    @Test
    void aListenerThatBreaksHarmsNeitherTheCallNorTheOthers() throws IOException {
        ConnectionMonitor watching = ConnectionMonitor.builder(history)
                .listener(new ConnectionListener() {
                    @Override
                    public void onBroken(ConnectionEvent event) {
                        throw new IllegalStateException("broken on purpose");
                    }

                    @Override
                    public void onHealed(ConnectionEvent event) {
                        throw new StackOverflowError();
                    }
                })
                .listener(heard)
                .build();
        OkHttpClient watched = watching.install(jira.client(), ACCOUNT, 1).build();
        jira.answer = Answer.REFUSED;

        assertThat(fails(watched).wasSent()).isTrue();
        watching.retryNow(ACCOUNT);
        jira.answer = Answer.ACCEPTED;
        assertThat(jira.call(watched)).isEqualTo(200);
        assertThat(heard.broken).hasSize(1);
        assertThat(heard.healed).hasSize(1);
    }

    @Test
    void theListenerResumesParkedWorkOnTheHealedConnection() throws IOException {
        List<Integer> resumed = new ArrayList<>();
        ConnectionMonitor watching = ConnectionMonitor.builder(history)
                .listener(new ConnectionListener() {
                    @Override
                    public void onHealed(ConnectionEvent event) {
                        try {
                            resumed.add(jira.call(client));
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    }
                })
                .build();
        jira.answer = Answer.REFUSED;
        fails(client);
        watching.retryNow(ACCOUNT);
        jira.answer = Answer.ACCEPTED;
        jira.call(watching.install(jira.client(), ACCOUNT, 1).build());

        assertThat(resumed).containsExactly(200);
    }

    @Test
    void whoeverChangesTheRecordTellsAndNobodyElse() throws IOException {
        Heard elsewhere = new Heard();
        ConnectionMonitor other = ConnectionMonitor.builder(history)
                .clock(clock)
                .listener(elsewhere)
                .build();
        OkHttpClient there = other.install(jira.client(), ACCOUNT, 1).build();
        jira.answer = Answer.REFUSED;
        fails(client);
        assertThat(fails(there).wasSent()).isFalse();
        other.retryNow(ACCOUNT);
        jira.answer = Answer.ACCEPTED;
        jira.call(there);

        assertThat(heard.broken).hasSize(1);
        assertThat(heard.healed).isEmpty();
        assertThat(elsewhere.broken).isEmpty();
        assertThat(elsewhere.healed).hasSize(1);
        assertThat(elsewhere.healed.get(0).number())
                .isGreaterThan(heard.broken.get(0).number());
    }

    @Test
    void aMapThatFailsLeavesTheCallAlone() throws IOException {
        ConcurrentMap<String, ConnectionRecord> broken = new ConcurrentHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            public ConnectionRecord get(Object key) {
                throw new IllegalStateException("The grid is down");
            }
        };
        OkHttpClient watched = monitorOn(ConnectionHistory.on(broken))
                .install(jira.client(), ACCOUNT, 1)
                .build();

        assertThat(jira.call(watched)).isEqualTo(200);
        jira.answer = Answer.REFUSED;
        assertThat(fails(watched).wasSent()).isTrue();
    }

    /** So does a data grid that repeats an operation because a member left before it answered. */
    @Test
    void aMapThatDoesItsWorkAndDeniesItCausesNoSecondEntry() throws IOException {
        ConcurrentMap<String, ConnectionRecord> denying = new ConcurrentHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            public ConnectionRecord putIfAbsent(String key, ConnectionRecord value) {
                ConnectionRecord before = super.putIfAbsent(key, value);
                return before == null ? value : before;
            }

            @Override
            public boolean replace(String key, ConnectionRecord before, ConnectionRecord after) {
                super.replace(key, before, after);
                return false;
            }
        };
        ConnectionHistory denied = ConnectionHistory.on(denying);
        OkHttpClient watched =
                monitorOn(denied).install(jira.client(), ACCOUNT, 1).build();
        jira.call(watched);
        jira.answer = Answer.REFUSED;
        fails(watched);

        assertThat(denied.of(ACCOUNT).orElseThrow().failures()).isEqualTo(1);
        assertThat(heard.broken).hasSize(1);
    }

    @Test
    void anAsynchronousCallIsHeldBackThroughItsCallback() throws Exception {
        jira.answer = Answer.REFUSED;
        fails(client);
        CompletableFuture<IOException> failure = new CompletableFuture<>();

        client.newCall(jira.request("/rest/api/2/myself")).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException e) {
                failure.complete(e);
            }

            @Override
            public void onResponse(Call call, Response response) {
                response.close();
                failure.completeExceptionally(new AssertionError("The call was answered"));
            }
        });

        assertThat(failure.get())
                .isInstanceOfSatisfying(
                        CredentialRefusedException.class,
                        held -> assertThat(held.wasSent()).isFalse());
        assertThat(jira.requests).hasValue(1);
    }

    @Test
    void anAnonymousAnswerProvesNothing() throws IOException {
        jira.dispatch(request -> Answer.ACCEPTED.response().setHeader("X-AUSERNAME", "anonymous"));
        try {
            jira.call(client);
        } catch (AuthFailureException e) {
            assertThat(e.wasSent()).isTrue();
        }
        assertThat(state()).isNotEqualTo(State.HEALTHY);
    }

    @Test
    void successesAreWrittenOnceAMinute() throws IOException {
        jira.call(client);
        ConnectionRecord first = history.of(ACCOUNT).orElseThrow();
        clock.pass(Duration.ofSeconds(59));
        jira.call(client);
        assertThat(history.of(ACCOUNT).orElseThrow()).isSameAs(first);
        clock.pass(Duration.ofSeconds(1));
        jira.call(client);
        assertThat(history.of(ACCOUNT).orElseThrow().lastSuccess()).hasValue(clock.instant());
    }

    @Test
    void aVersionThatCannotBeToldIsAnIOExceptionForAsynchronousCallers() {
        OkHttpClient watched = monitor.install(jira.client(), "other", () -> {
                    throw new IllegalStateException("The database is down");
                })
                .build();
        assertThatThrownBy(() -> jira.call(watched))
                .isInstanceOf(IOException.class)
                .hasMessage("The version of the credential of account other cannot be told")
                .hasCauseInstanceOf(IllegalStateException.class);
        OkHttpClient negative =
                monitor.install(jira.client(), "other", new AtomicLong(-7)::get).build();
        assertThatThrownBy(() -> jira.call(negative))
                .isInstanceOf(IOException.class)
                .hasRootCauseMessage("credentialVersion must not be negative, but is -7");
    }

    @Test
    void badInputIsRefusedByName() {
        ConnectionMonitor.Builder builder = ConnectionMonitor.builder(history);

        assertThatThrownBy(() -> builder.listener(null)).hasMessage("listener");
        assertThatThrownBy(() -> builder.guard(null)).hasMessage("guard");
        assertThatThrownBy(() -> builder.clock(null)).hasMessage("clock");
        assertThatThrownBy(() -> builder.proof(null)).hasMessage("proof");
        assertThatThrownBy(() -> ConnectionMonitor.of(null)).hasMessage("history");
        assertThatThrownBy(() -> ConnectionHistory.on(null)).hasMessage("records");
        assertThatThrownBy(() -> HistoryFile.open(null)).hasMessage("file");
        assertThatThrownBy(() -> monitor.begin(null, 1)).hasMessage("accountId");
        assertThatThrownBy(() -> monitor.begin(" ", 1)).hasMessage("accountId must not be blank");
        assertThatThrownBy(() -> monitor.begin(ACCOUNT, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("credentialVersion must not be negative, but is -1");
        assertThatThrownBy(() -> monitor.install(jira.client(), ACCOUNT, -1))
                .hasMessageStartingWith("credentialVersion must not be negative");
        assertThatThrownBy(() -> monitor.install(jira.client(), ACCOUNT, null)).hasMessage("credentialVersion");
        assertThatThrownBy(() -> monitor.install(client.newBuilder(), "account-2", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The client is watched already");
    }

    @Test
    void aClientWithoutAnInterpreterGetsOne() throws IOException {
        OkHttpClient watched =
                monitor.install(new OkHttpClient.Builder(), "bare", 1).build();
        jira.answer = Answer.REFUSED;

        assertThat(fails(watched).wasSent()).isTrue();
        assertThat(history.of("bare").orElseThrow().failures()).isEqualTo(1);
    }

    @Test
    void theAnswerReachesTheCallerUnread() throws IOException {
        try (Response response =
                client.newCall(jira.request("/rest/api/2/myself")).execute()) {
            assertThat(response.body().string()).isEqualTo("{\"name\":\"anna\"}");
        }
    }
}
