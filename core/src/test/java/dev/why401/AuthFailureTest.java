package dev.why401;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.ExchangeJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class AuthFailureTest {
    private static final AuthFailure REFUSED =
            AuthFailure.of(Diagnostician.ofDefaults().diagnose(ExchangeJson.read("""
                    {"request": {"method": "GET", "url": "https://jira.acme.example/rest/api/2/myself"},
                     "auth": {"scheme": "basic", "principal": "username", "secret": "password"},
                     "response": {"status": 401, "headers": {"X-Seraph-LoginReason": "AUTHENTICATED_FAILED"}}}
                    """)));

    @Test
    void whatAServerAnsweredWasSent() {
        assertThat(REFUSED.wasSent()).isTrue();
        assertThat(AuthFailureException.of(REFUSED).wasSent()).isTrue();
    }

    @Test
    void aCallThatWasHeldBackHasTheSameTypeAndDiagnosisAndSaysSo() {
        AuthFailure held = REFUSED.notSent();
        AuthFailureException exception = AuthFailureException.of(held);

        assertThat(held.diagnosis()).isSameAs(REFUSED.diagnosis());
        assertThat(held.explain().toText()).isEqualTo(REFUSED.explain().toText());
        assertThat(held.notSent()).isSameAs(held);
        assertThat(exception).hasSameClassAs(AuthFailureException.of(REFUSED));
        assertThat(exception.wasSent()).isFalse();
        assertThat(exception)
                .hasMessage("Not sent, because an earlier call was refused: "
                        + REFUSED.explain().summary());
    }

    @Test
    void theMarkSurvivesSerialization() throws Exception {
        assertThat(copy(AuthFailureException.of(REFUSED.notSent())).wasSent()).isFalse();
        assertThat(copy(AuthFailureException.of(REFUSED)).wasSent()).isTrue();
    }

    private static AuthFailureException copy(AuthFailureException exception)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        return (AuthFailureException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
