package dev.why401.integration.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AccountBlockedException;
import dev.why401.AuthFailureException;
import dev.why401.CredentialRefusedException;
import dev.why401.integration.health.ScriptedJira.Answer;
import dev.why401.okhttp.AuthFailureInterceptor;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LockoutGuardTest {
    private static final String ACCOUNT = "account-1";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final ManualClock clock = new ManualClock();
    private final Heard heard = new Heard();
    private final ConnectionHistory history = ConnectionHistory.inMemory();
    private final AtomicLong version = new AtomicLong(1);
    private ScriptedJira jira;
    private ConnectionMonitor monitor;
    private OkHttpClient client;

    @BeforeEach
    void start() throws IOException {
        jira = ScriptedJira.start();
        monitor =
                ConnectionMonitor.builder(history).clock(clock).listener(heard).build();
        client = monitor.install(jira.client(), ACCOUNT, version::get).build();
    }

    @AfterEach
    void stop() throws IOException {
        jira.close();
    }

    private AuthFailureException fails() {
        return catchThrowableOfType(AuthFailureException.class, () -> jira.call(client));
    }

    @Test
    void afterARefusalNoCallIsMadeAndTheSameExceptionComesAtOnce() {
        jira.answer = Answer.REFUSED;

        AuthFailureException sent = fails();
        AuthFailureException held = fails();

        assertThat(sent).isInstanceOf(CredentialRefusedException.class);
        assertThat(sent.wasSent()).isTrue();
        assertThat(held).hasSameClassAs(sent);
        assertThat(held.wasSent()).isFalse();
        assertThat(held.getMessage()).isEqualTo("Not sent, because an earlier call was refused: " + sent.getMessage());
        assertThat(held.explain().toText()).isEqualTo(sent.explain().toText());
        assertThat(held.failure().diagnosis()).isSameAs(sent.failure().diagnosis());
        assertThat(jira.requests).hasValue(1);
        assertThat(history.of(ACCOUNT).orElseThrow().failures()).isEqualTo(1);
    }

    @Test
    void aNewCredentialIsTriedAtOnce() throws IOException {
        jira.answer = Answer.REFUSED;
        fails();
        jira.answer = Answer.ACCEPTED;
        version.set(2);

        assertThat(jira.call(client)).isEqualTo(200);
        assertThat(heard.healed).hasSize(1);
    }

    @Test
    void aNodeThatStillHasTheOldCredentialDoesNotSendIt() throws IOException {
        jira.answer = Answer.REFUSED;
        fails();
        jira.answer = Answer.ACCEPTED;
        version.set(2);
        jira.call(client);

        version.set(1);
        assertThat(fails().wasSent()).isFalse();
        version.set(2);
        assertThat(jira.call(client)).isEqualTo(200);
        assertThat(history.of(ACCOUNT).orElseThrow().pausedUntil()).isEmpty();
        assertThat(jira.requests).hasValue(3);
    }

    @Test
    void aReplacedCredentialThatIsRefusedIsHeldBackAndBreaksNothing() throws IOException {
        version.set(2);
        jira.call(client);
        jira.answer = Answer.REFUSED;
        version.set(1);

        assertThat(fails().wasSent()).isTrue();
        assertThat(fails().wasSent()).isFalse();
        assertThat(history.health(ACCOUNT).state()).isEqualTo(ConnectionHealth.State.HEALTHY);
        assertThat(heard.broken).isEmpty();
    }

    @Test
    void afterTheWaitOneCallTriesAgainAndTheWaitDoublesUpToTheLongest() {
        jira.answer = Answer.REFUSED;
        fails();
        Duration wait = A_MINUTE;

        for (int trial = 1; trial <= 10; trial++) {
            clock.pass(wait.minusMillis(1));
            assertThat(fails().wasSent()).isFalse();
            clock.pass(Duration.ofMillis(1));
            assertThat(fails().wasSent()).isTrue();
            assertThat(fails().wasSent()).isFalse();
            wait = wait.plus(wait).compareTo(Duration.ofHours(1)) < 0 ? wait.plus(wait) : Duration.ofHours(1);
            assertThat(history.of(ACCOUNT).orElseThrow().pausedUntil())
                    .hasValue(clock.instant().plus(wait));
        }
        assertThat(jira.requests).hasValue(11);
        assertThat(heard.broken).hasSize(1);
        assertThat(history.of(ACCOUNT).orElseThrow().failures()).isEqualTo(11);
    }

    @Test
    void aTrialThatSucceedsHealsTheConnectionAndEndsThePause() throws IOException {
        jira.answer = Answer.REFUSED;
        fails();
        jira.answer = Answer.ACCEPTED;
        clock.pass(A_MINUTE);

        assertThat(jira.call(client)).isEqualTo(200);
        assertThat(jira.call(client)).isEqualTo(200);
        assertThat(heard.healed).hasSize(1);
        assertThat(heard.healed.get(0).failure().orElseThrow().at()).isEqualTo(ManualClock.START);
        assertThat(history.of(ACCOUNT).orElseThrow().brokenSince()).isEmpty();
    }

    @Test
    void whileATrialIsOnItsWayNobodyElseTries() throws Exception {
        jira.answer = Answer.REFUSED;
        fails();
        clock.pass(A_MINUTE);
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        jira.dispatch(request -> {
            arrived.countDown();
            answer.await();
            return Answer.ACCEPTED.response();
        });

        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> trial = other.submit(() -> jira.call(client));
            arrived.await();
            assertThat(fails().wasSent()).isFalse();
            answer.countDown();
            assertThat(trial.get()).isEqualTo(200);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void aTrialWithoutAVerdictIsFollowedByAnotherAfterTheSameWait() throws IOException {
        jira.answer = Answer.REFUSED;
        fails();
        clock.pass(A_MINUTE);
        jira.answer = Answer.OUTAGE;

        assertThat(jira.call(client)).isEqualTo(503);
        assertThat(fails().wasSent()).isFalse();
        clock.pass(A_MINUTE);
        assertThat(jira.call(client)).isEqualTo(503);
    }

    @Test
    void aPersonMayAskForARetryAndGetsOne() {
        jira.answer = Answer.REFUSED;
        fails();
        monitor.retryNow(ACCOUNT);

        assertThat(fails().wasSent()).isTrue();
        assertThat(fails().wasSent()).isFalse();
    }

    @Test
    void aCaptchaMakesTheWaitTheLongestAtOnce() throws IOException {
        jira.answer = Answer.CAPTCHA;

        AuthFailureException blocked = fails();

        assertThat(blocked).isInstanceOf(AccountBlockedException.class);
        assertThat(blocked.causeId()).isEqualTo("captcha-required");
        clock.pass(Duration.ofMinutes(59));
        assertThat(fails().wasSent()).isFalse();
        clock.pass(A_MINUTE);
        jira.answer = Answer.OUTAGE;
        assertThat(jira.call(client)).isEqualTo(503);
        clock.pass(Duration.ofMinutes(59));
        assertThat(fails().wasSent()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ALLOWED", "TOO_MANY", "OUTAGE", "NOT_THERE"})
    void whatIsNotOfTheCredentialHoldsNothingBack(Answer answer) throws IOException {
        jira.answer = answer;
        for (int i = 0; i < 3; i++) {
            try {
                jira.call(client);
            } catch (AuthFailureException e) {
                assertThat(e.wasSent()).isTrue();
            }
        }
        assertThat(jira.requests).hasValue(3);
        assertThat(heard.broken).isEmpty();
    }

    @Test
    void aGuardThatIsOffHoldsNothingBackAndTheEventComesOnce() {
        monitor = ConnectionMonitor.builder(history)
                .guard(LockoutGuard.off())
                .listener(heard)
                .clock(clock)
                .build();
        client = monitor.install(jira.client(), ACCOUNT, 1).build();
        jira.answer = Answer.REFUSED;

        assertThat(fails().wasSent()).isTrue();
        assertThat(fails().wasSent()).isTrue();
        assertThat(heard.broken).hasSize(1);
        assertThat(history.of(ACCOUNT).orElseThrow().failures()).isEqualTo(2);
    }

    @Test
    void aClientThatOnlyObservesIsHeldBackToo() throws IOException {
        OkHttpClient observing = monitor.install(
                        new OkHttpClient.Builder()
                                .addInterceptor(AuthFailureInterceptor.builder()
                                        .observing(failure -> {})
                                        .build())
                                .addInterceptor(chain -> chain.proceed(chain.request()
                                        .newBuilder()
                                        .header("Authorization", Credentials.basic("sync.bot", "FAKEpassword1"))
                                        .build())),
                        "observed",
                        1)
                .build();
        jira.dispatch(request ->
                new MockResponse().setResponseCode(401).setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED"));

        assertThat(jira.call(observing)).isEqualTo(401);
        assertThatThrownBy(() -> jira.call(observing)).isInstanceOf(AuthFailureException.class);
        assertThat(jira.requests).hasValue(1);
    }

    @Test
    void anAccountIsHeldBackAlone() throws IOException {
        jira.answer = Answer.REFUSED;
        fails();
        jira.answer = Answer.ACCEPTED;

        assertThat(jira.call(monitor.install(jira.client(), "account-2", 1).build()))
                .isEqualTo(200);
    }

    @Test
    void otherClientsBeginACallByHand() throws IOException {
        jira.answer = Answer.REFUSED;
        AuthFailureException refused = fails();

        assertThatThrownBy(() -> monitor.begin(ACCOUNT, 1))
                .isInstanceOf(CredentialRefusedException.class)
                .hasMessageStartingWith("Not sent");
        MonitoredCall call = monitor.begin(ACCOUNT, 2);
        call.failed(refused.failure());
        assertThatThrownBy(() -> monitor.begin(ACCOUNT, 2)).isInstanceOf(CredentialRefusedException.class);
        MonitoredCall fixed = monitor.begin(ACCOUNT, 3);
        fixed.succeeded();
        assertThat(monitor.begin(ACCOUNT, 3).isTrial()).isFalse();
        assertThat(heard.broken).hasSize(1);
        assertThat(heard.healed).hasSize(1);
    }

    @Test
    void badWaitsAreRefusedByName() {
        LockoutGuard.Builder builder = LockoutGuard.builder();

        assertThatThrownBy(() -> builder.firstWait(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("firstWait must be positive, but is PT-1S");
        assertThatThrownBy(() -> builder.longestWait(Duration.ZERO))
                .hasMessageStartingWith("longestWait must be positive");
        assertThatThrownBy(() -> builder.longestWait(Duration.ofDays(4000)))
                .hasMessageStartingWith("longestWait must not be longer than a year");
        assertThatThrownBy(() -> builder.firstWait(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("firstWait");
        assertThatThrownBy(() ->
                        LockoutGuard.builder().firstWait(Duration.ofHours(2)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("longestWait must not be shorter than firstWait");
    }
}
