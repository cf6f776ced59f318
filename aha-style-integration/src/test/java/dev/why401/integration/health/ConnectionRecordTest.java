package dev.why401.integration.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.integration.health.ScriptedJira.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionRecordTest {
    private static final ConnectionRecord BROKEN = broken();

    private static ConnectionRecord broken() {
        ConnectionHistory history = ConnectionHistory.inMemory();
        ConnectionMonitor monitor =
                ConnectionMonitor.builder(history).clock(new ManualClock()).build();
        try (ScriptedJira jira = ScriptedJira.start()) {
            var client = monitor.install(jira.client(), "account-1", 7).build();
            jira.call(client);
            jira.answer = Answer.REFUSED;
            assertThatThrownBy(() -> jira.call(client)).isInstanceOf(AuthFailureException.class);
            assertThat(jira.server.takeRequest().getHeader("Authorization")).startsWith("Basic ");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        return history.of("account-1").orElseThrow();
    }

    private static byte[] serialized(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
    }

    @Test
    void bothFormsGiveAnEqualRecordBack() throws Exception {
        ConnectionRecord fromJson = ConnectionRecord.fromJson(BROKEN.toJson());
        Object fromBytes = deserialized(serialized(BROKEN));

        assertThat(fromJson).isEqualTo(BROKEN).hasSameHashCodeAs(BROKEN).hasToString(BROKEN.toString());
        assertThat(fromBytes).isEqualTo(BROKEN);
        assertThat(fromJson.credentialVersion()).hasValue(7);
        assertThat(fromJson.failures()).isEqualTo(1);
        assertThat(fromJson.lastSuccess()).hasValue(ManualClock.START);
        assertThat(fromJson.newestWorked()).hasValue(ManualClock.START);
        assertThat(fromJson.pausedUntil()).hasValue(ManualClock.START.plusSeconds(60));
        assertThat(fromJson.pause().failure()).isSameAs(fromJson.lastFailure().orElseThrow());
    }

    @Test
    void aRecordThatWasOnlyReadIsWrittenAsItWas() throws Exception {
        String withMore = BROKEN.toJson().replaceFirst("\\{", "{\"addedLater\":{\"x\":[1]},");
        ConnectionRecord read = ConnectionRecord.fromJson(withMore);

        assertThat(read.failures()).isEqualTo(1);
        assertThat(read.toJson()).isEqualTo(withMore);
        assertThat(((ConnectionRecord) deserialized(serialized(read))).toJson()).isEqualTo(withMore);
    }

    @Test
    void theFailureComesBackWithItsWholeDiagnosis() {
        AuthFailure original = BROKEN.lastFailure().orElseThrow().toAuthFailure();
        AuthFailure restored = ConnectionRecord.fromJson(BROKEN.toJson())
                .lastFailure()
                .orElseThrow()
                .toAuthFailure();

        assertThat(restored).isNotSameAs(original);
        assertThat(restored.explain().toJson()).isEqualTo(original.explain().toJson());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64", "eJwDAAAAAAE="})
    void withoutItsExactFormTheFailureIsWeighedAnew(String exact) {
        RecordedFailure whole = BROKEN.lastFailure().orElseThrow();
        RecordedFailure other = new RecordedFailure(
                whole.at(),
                whole.causeId(),
                whole.familyId(),
                whole.summary(),
                whole.explanation(),
                new KeptFailure(exact, whole.kept().exchange()));

        assertThat(other.toAuthFailure().status()).hasValue(401);
        assertThat(other.toAuthFailure().family())
                .isEqualTo(whole.toAuthFailure().family());
    }

    @Test
    void itHoldsNoSecret() throws Exception {
        byte[] inner = new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder()
                        .decode(BROKEN.lastFailure().orElseThrow().kept().exact())))
                .readAllBytes();
        String basic =
                Base64.getEncoder().encodeToString(("anna:" + ScriptedJira.PASSWORD).getBytes(StandardCharsets.UTF_8));

        for (byte[] form : new byte[][] {inner, serialized(BROKEN)}) {
            assertThat(new String(form, StandardCharsets.ISO_8859_1))
                    .doesNotContain("FAKE")
                    .doesNotContain(basic);
        }
        assertThat(inner.length).isGreaterThan(1000);
    }

    @Test
    void itIsSmallEnoughToBeWrittenAtEachFailure() {
        assertThat(BROKEN.toJson().length()).isLessThan(64 * 1024);
    }

    @Test
    void aNewerFormatIsRefusedAndSaysWhatToDo() throws Exception {
        String newer = BROKEN.toJson().replace("\"format\":1", "\"format\":2");

        UnreadableRecordException refused =
                catchThrowableOfType(UnreadableRecordException.class, () -> ConnectionRecord.fromJson(newer));

        assertThat(refused.isNewer()).isTrue();
        assertThat(refused)
                .hasMessage(
                        "The connection record has format 2, and this version of Why401 reads format 1: update Why401"
                                + " here, or write with the older version everywhere");
        byte[] bytes = serialized(BROKEN);
        String binary = new String(bytes, StandardCharsets.ISO_8859_1).replace("\"format\":1", "\"format\":2");
        assertThatThrownBy(() -> deserialized(binary.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(InvalidObjectException.class)
                .hasCauseInstanceOf(UnreadableRecordException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"format\":0}",
                "{\"format\":\"one\"}",
                "{\"format\":1",
                "{\"format\":1} {}",
                "{\"format\":1,\"lastSuccess\":\"yesterday\"}",
                "{\"format\":1,\"failures\":\"many\"}",
                "{\"format\":1,\"failure\":{\"at\":\"2026-11-20T09:14:00Z\"}}",
                "{\"format\":1,\"failure\":{\"cause\":\"x\"}}",
                "{\"format\":1,\"pause\":{\"version\":1}}"
            })
    void aDamagedRecordIsRefused(String json) {
        assertThatThrownBy(() -> ConnectionRecord.fromJson(json))
                .isInstanceOfSatisfying(
                        UnreadableRecordException.class,
                        refused -> assertThat(refused.isNewer()).isFalse())
                .hasMessageStartingWith("The connection record is damaged: ");
    }

    @Test
    void aMapThatDoesNotCompareByValueIsNamed() {
        var stubborn = new ConcurrentHashMap<String, ConnectionRecord>() {
            private static final long serialVersionUID = 1;

            @Override
            public ConnectionRecord putIfAbsent(String key, ConnectionRecord value) {
                return BROKEN;
            }
        };
        assertThatThrownBy(() -> ConnectionHistory.on(stubborn).credentialSaved("account-1", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not replace a record by its equal");
    }

    @Test
    void aForgottenAccountIsUnknown() {
        ConnectionHistory history = ConnectionHistory.inMemory();
        history.credentialSaved("account-1", 1);
        history.forget("account-1");

        assertThat(history.of("account-1")).isEmpty();
        assertThat(history.health("account-1")).isEqualTo(ConnectionHealth.UNKNOWN);
    }
}
