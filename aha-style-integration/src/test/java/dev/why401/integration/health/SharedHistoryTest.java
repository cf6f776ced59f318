package dev.why401.integration.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import dev.why401.AuthFailureException;
import dev.why401.integration.health.ScriptedJira.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two nodes that share the map of a data grid, on this machine. */
class SharedHistoryTest {
    private static final int WRITERS = 4;
    private static final int ACCOUNTS = 3;

    private HazelcastInstance one;
    private HazelcastInstance two;

    @BeforeEach
    void start() throws IOException {
        List<Integer> ports = freePorts();
        one = Hazelcast.newHazelcastInstance(member(ports.get(0), ports));
        two = Hazelcast.newHazelcastInstance(member(ports.get(1), ports));
        assertThat(one.getCluster().getMembers()).hasSize(2);
    }

    @AfterEach
    void stop() {
        two.getLifecycleService().terminate();
        one.getLifecycleService().terminate();
    }

    private static List<Integer> freePorts() throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (ServerSocket first = new ServerSocket(0, 1, loopback);
                ServerSocket second = new ServerSocket(0, 1, loopback)) {
            return List.of(first.getLocalPort(), second.getLocalPort());
        }
    }

    private static Config member(int port, List<Integer> ports) {
        Config config = new Config().setClusterName("why401-test-" + ports.get(0));
        config.setProperty("hazelcast.logging.type", "none");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.socket.bind.any", "false");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.partition.count", "7");
        config.setProperty("hazelcast.operation.thread.count", "2");
        config.getNetworkConfig().setPort(port).setPortAutoIncrement(false);
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        ports.forEach(each -> join.getTcpIpConfig().addMember("127.0.0.1:" + each));
        config.getMapConfig("connections").setBackupCount(1);
        return config;
    }

    private static ConnectionHistory history(HazelcastInstance member) {
        return ConnectionHistory.on(member.getMap("connections"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noRecordIsLostWhenAMemberLeavesInTheMiddle(boolean suddenly) throws Exception {
        AtomicLong acknowledged = new AtomicLong();
        AtomicLong unknown = new AtomicLong();
        CountDownLatch underWay = new CountDownLatch(40);
        CountDownLatch gone = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2 * WRITERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                running.add(threads.submit(() -> {
                    ConnectionHistory staying = history(one);
                    boolean last = false;
                    for (int j = 0; !last; j++) {
                        last = gone.getCount() == 0;
                        failOnce(staying, j);
                        acknowledged.incrementAndGet();
                        underWay.countDown();
                    }
                }));
                running.add(threads.submit(() -> {
                    ConnectionHistory leaving = history(two);
                    try {
                        for (int j = 0; gone.getCount() > 0; j++) {
                            failOnce(leaving, j);
                            acknowledged.incrementAndGet();
                            underWay.countDown();
                        }
                    } catch (RuntimeException memberIsGone) {
                        unknown.incrementAndGet();
                    }
                }));
            }
            underWay.await();
            if (suddenly) {
                two.getLifecycleService().terminate();
            } else {
                two.shutdown();
            }
            gone.countDown();
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }

        long kept = 0;
        for (int i = 0; i < ACCOUNTS; i++) {
            kept += history(one).of("account-" + i).orElseThrow().failures();
        }
        assertThat(kept).isBetween(acknowledged.get(), acknowledged.get() + unknown.get());
        assertThat(unknown.get()).isLessThanOrEqualTo(WRITERS);
    }

    private static void failOnce(ConnectionHistory history, int turn) {
        history.update("account-" + turn % ACCOUNTS, past -> {
            Draft next = past.draft();
            next.failures++;
            return next;
        });
    }

    @Test
    void aRefusalOnOneNodeHoldsTheOtherBackAndOneOfBothTriesAgain() throws Exception {
        ManualClock clock = new ManualClock();
        Heard here = new Heard();
        Heard there = new Heard();
        ConnectionMonitor first = ConnectionMonitor.builder(history(one))
                .clock(clock)
                .listener(here)
                .build();
        ConnectionMonitor second = ConnectionMonitor.builder(history(two))
                .clock(clock)
                .listener(there)
                .build();
        try (ScriptedJira jira = ScriptedJira.start()) {
            OkHttpClient onFirst = first.install(jira.client(), "account-1", 1).build();
            OkHttpClient onSecond =
                    second.install(jira.client(), "account-1", 1).build();
            jira.answer = Answer.REFUSED;

            AuthFailureException sent = catchThrowableOfType(AuthFailureException.class, () -> jira.call(onFirst));
            AuthFailureException held = catchThrowableOfType(AuthFailureException.class, () -> jira.call(onSecond));

            assertThat(held.wasSent()).isFalse();
            assertThat(held).hasSameClassAs(sent);
            assertThat(held.explain().toJson()).isEqualTo(sent.explain().toJson());
            assertThat(jira.requests).hasValue(1);

            clock.pass(Duration.ofMinutes(1));
            assertThat(sentAtOnce(jira, List.of(onFirst, onSecond, onFirst, onSecond)))
                    .isEqualTo(1);
            assertThat(jira.requests).hasValue(2);

            clock.pass(Duration.ofMinutes(2));
            jira.answer = Answer.ACCEPTED;
            assertThat(jira.call(onSecond)).isEqualTo(200);
            assertThat(jira.call(onFirst)).isEqualTo(200);
        }
        assertThat(here.broken).hasSize(1);
        assertThat(here.healed).isEmpty();
        assertThat(there.broken).isEmpty();
        assertThat(there.healed).hasSize(1);
    }

    /** Calls from all clients at the same time and returns how many calls went out. */
    private static long sentAtOnce(ScriptedJira jira, List<OkHttpClient> clients) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        CyclicBarrier together = new CyclicBarrier(clients.size());
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (OkHttpClient client : clients) {
                running.add(threads.submit(() -> {
                    together.await();
                    return catchThrowableOfType(AuthFailureException.class, () -> jira.call(client))
                            .wasSent();
                }));
            }
            long sent = 0;
            for (Future<Boolean> each : running) {
                sent += each.get() ? 1 : 0;
            }
            return sent;
        } finally {
            threads.shutdownNow();
        }
    }
}
