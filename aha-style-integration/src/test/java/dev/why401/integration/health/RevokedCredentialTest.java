package dev.why401.integration.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.AuthFailureException;
import dev.why401.CredentialRefusedException;
import dev.why401.integration.health.ScriptedJira.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many threads, one account, and a credential that dies under way. */
class RevokedCredentialTest {
    private static final int THREADS = 64;
    private static final String ACCOUNT = "account-1";

    private final Heard heard = new Heard();
    private final ConnectionHistory history = ConnectionHistory.inMemory();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private ScriptedJira jira;
    private OkHttpClient client;

    @BeforeEach
    void start() throws IOException {
        jira = ScriptedJira.start();
        ConnectionMonitor monitor =
                ConnectionMonitor.builder(history).listener(heard).build();
        OkHttpClient.Builder builder = jira.client().connectionPool(new ConnectionPool(THREADS, 1, TimeUnit.MINUTES));
        client = monitor.install(builder, ACCOUNT, 1).build();
    }

    @AfterEach
    void stop() throws IOException {
        threads.shutdownNow();
        jira.close();
    }

    @Test
    void onlyTheCallsThatWereOnTheWireReachTheServer() throws Exception {
        CountDownLatch allOnTheWire = new CountDownLatch(THREADS);
        jira.call(client);
        jira.dispatch(request -> {
            allOnTheWire.countDown();
            allOnTheWire.await();
            return Answer.REFUSED.response();
        });

        List<AuthFailureException> failures = onEachThread(() -> {
            List<AuthFailureException> met = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                met.add(refused());
            }
            return met;
        });

        assertThat(jira.requests).hasValue(1 + THREADS);
        assertThat(failures).hasSize(10 * THREADS).hasOnlyElementsOfType(CredentialRefusedException.class);
        assertThat(failures).filteredOn(AuthFailureException::wasSent).hasSize(THREADS);
        theHistoryHasAll(THREADS);
    }

    @Test
    void nothingIsLostWhenTheCredentialDiesAtAnyMoment() throws Exception {
        AtomicInteger refusals = new AtomicInteger();
        jira.dispatch(request -> {
            if (jira.requests.get() <= 5 * THREADS) {
                return Answer.ACCEPTED.response();
            }
            refusals.incrementAndGet();
            return Answer.REFUSED.response();
        });

        List<AuthFailureException> failures = onEachThread(() -> {
            List<AuthFailureException> met = new ArrayList<>();
            while (met.isEmpty() || met.get(met.size() - 1).wasSent()) {
                try {
                    jira.call(client);
                } catch (AuthFailureException e) {
                    met.add(e);
                }
            }
            return met;
        });

        assertThat(refusals.get()).isBetween(1, THREADS);
        assertThat(failures).filteredOn(AuthFailureException::wasSent).hasSize(refusals.get());
        theHistoryHasAll(refusals.get());
    }

    private void theHistoryHasAll(int refusals) {
        ConnectionRecord all = history.of(ACCOUNT).orElseThrow();
        assertThat(all.failures()).isEqualTo(refusals);
        assertThat(all.lastSuccess()).isPresent();
        assertThat(all.health().state()).isEqualTo(ConnectionHealth.State.BROKEN);
        assertThat(heard.broken).hasSize(1);
        assertThat(heard.healed).isEmpty();
    }

    private AuthFailureException refused() throws IOException {
        try {
            jira.call(client);
            throw new AssertionError("The call was not refused");
        } catch (AuthFailureException e) {
            return e;
        }
    }

    private List<AuthFailureException> onEachThread(Callable<List<AuthFailureException>> work) throws Exception {
        List<Future<List<AuthFailureException>>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(work));
        }
        List<AuthFailureException> all = new ArrayList<>();
        for (Future<List<AuthFailureException>> each : running) {
            all.addAll(each.get());
        }
        return all;
    }
}
