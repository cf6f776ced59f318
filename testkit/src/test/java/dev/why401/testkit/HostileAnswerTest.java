package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HostileAnswerTest {

    private static final String MYSELF = "rest/api/3/myself";

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames();
    private final SimulatedFront front = jira.network().front("acme.atlassian.net");
    private final OkHttpClient client =
            jira.clientBuilder().followRedirects(false).build();

    @AfterEach
    void stop() {
        jira.close();
    }

    private Probe myself() {
        return Probe.get(jira.siteUrl(), MYSELF).basic(EMAIL, API_TOKEN).with(client);
    }

    private Response open() throws IOException {
        return client.newCall(new Request.Builder()
                        .url(jira.siteUrl().resolve(MYSELF))
                        .build())
                .execute();
    }

    @ParameterizedTest
    @CsvSource({
        "REDIRECT_TO_METADATA_ADDRESS, http://169.254.169.254/latest/meta-data/iam/security-credentials/",
        "REDIRECT_TO_PRIVATE_ADDRESS, http://10.0.0.1/rest/api/3/myself",
        "REDIRECT_TO_LOOPBACK, http://127.0.0.1:22/rest/api/3/myself",
        "REDIRECT_TO_FOREIGN_HOST, https://collector.example/rest/api/3/myself",
        "REDIRECT_LOOP, /rest/api/3/myself",
        "REDIRECT_TO_FILE, file:///etc/passwd",
    })
    void redirectsLeadWhereNobodyMayGo(HostileAnswer lie, String location) throws IOException {
        front.lie(lie);

        assertThat(myself().send().header("Location")).isEqualTo(location);
    }

    @Test
    void anEndlessBodyAnnouncesTenGibibytesAndKeepsComing() throws IOException {
        front.lie(HostileAnswer.ENDLESS_BODY);

        try (Response response = open()) {
            BufferedSource body = Objects.requireNonNull(response.body()).source();
            assertThat(response.body().contentLength()).isEqualTo(10L << 30);
            body.skip(4 << 20);
            assertThat(body.exhausted()).isFalse();
        }
    }

    @Test
    void aDripKeepsComingUntilTheClientsDeadline() throws IOException {
        front.lie(HostileAnswer.SLOW_DRIP);

        try (Response response = open()) {
            BufferedSource body = Objects.requireNonNull(response.body()).source();
            body.timeout().deadline(1, TimeUnit.SECONDS);

            assertThatThrownBy(body::readByteString).isInstanceOf(InterruptedIOException.class);
            assertThat(body.getBuffer().size()).isLessThan(HostileResponses.DRIP_BYTES_PER_SECOND * 60L);
        }
    }

    @Test
    void aThousandHeaderFieldsCarryEscapes() throws IOException {
        front.lie(HostileAnswer.MANY_HEADERS);

        Probe.Answer answer = myself().send();

        assertThat(answer.headers().names())
                .filteredOn(name -> name.toLowerCase(Locale.ROOT).startsWith("x-lie-"))
                .hasSize(1000);
        assertThat(answer.header("X-Lie-999")).contains("\u001b[2J");
    }

    @Test
    void aFalseIdentityHasEscapesMarkupAndAddressesThatLeadElsewhere() throws IOException {
        front.lie(HostileAnswer.FALSE_IDENTITY);

        Probe.Answer answer = myself().send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\\u001b[2J", "<script>", "\"baseUrl\":\"http://169.254.169.254/");
    }

    @Test
    void markupStandsInTheBodyAndInTheFieldsThatPeopleRead() throws IOException {
        front.lie(HostileAnswer.SCRIPT);

        Probe.Answer answer = myself().send();

        assertThat(answer.body()).contains("<script>", "onerror=");
        assertThat(answer.header("Server")).contains("<script>");
        assertThat(answer.header("WWW-Authenticate")).contains("<script>");
    }

    @Test
    void theCredentialComesBackInBodyAndChallenge() throws IOException {
        front.lie(HostileAnswer.ECHOED_CREDENTIAL);

        Probe.Answer answer = myself().send();

        assertThat(answer.body()).contains("Authorization was Basic ");
        assertThat(answer.header("WWW-Authenticate")).contains("Basic ");
    }

    @Test
    void liesAreMixedInTheOrderGivenAndBeginAgain() throws IOException {
        front.lie(HostileAnswer.SCRIPT, HostileAnswer.FALSE_IDENTITY, HostileAnswer.REDIRECT_LOOP);

        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            statuses.add(myself().send().status());
        }

        assertThat(statuses).containsExactly(401, 200, 302, 401);
    }

    @ParameterizedTest
    @EnumSource
    void everyLieBeginsToArriveAndTheTruthComesBack(HostileAnswer lie) throws IOException {
        front.lie(lie);
        try (Response response = open()) {
            assertThat(response.code()).isBetween(200, 401);
        }

        front.passOn();
        assertThat(myself().send().status()).isEqualTo(200);
    }

    @Test
    void whoLiesSaysSomething() {
        assertThatThrownBy(front::lie).isInstanceOf(IllegalArgumentException.class);
    }
}
