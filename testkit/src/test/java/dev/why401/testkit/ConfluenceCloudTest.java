package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static dev.why401.testkit.SimulatedJiraCloud.OAUTH_ACCESS_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confluence at the site host: it refuses where Jira goes on as anonymous. */
class ConfluenceCloudTest {

    private static final String SPACES = "wiki/rest/api/space";

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.start();

    @AfterEach
    void stop() {
        jira.close();
    }

    private Probe get(String path) {
        return Probe.get(jira.siteUrl(), path);
    }

    @Test
    void anAcceptedTokenIsServed() throws IOException {
        assertThat(get(SPACES).basic(EMAIL, API_TOKEN).send().status()).isEqualTo(200);
        assertThat(get("wiki/rest/api/user/current")
                        .basic(EMAIL, API_TOKEN)
                        .send()
                        .body())
                .contains("\"email\":\"anna@acme.example\"");
    }

    @Test
    void noCredentialAWrongPairAndAnyBearerAreTheSame403() throws IOException {
        String measured = "{\"statusCode\":403,\"message\":\"com.atlassian.confluence.mvc.rest.common.exception."
                + "StacklessResponseStatusException: 403 FORBIDDEN \\\"Request rejected because caller cannot access"
                + " Confluence\\\"\"}";

        for (Probe probe : new Probe[] {
            get(SPACES),
            get(SPACES).basic(EMAIL, "FAKE-wrong"),
            get(SPACES).bearer(API_TOKEN),
            get(SPACES).bearer(OAUTH_ACCESS_TOKEN)
        }) {
            Probe.Answer answer = probe.send();
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
            assertThat(answer.body()).isEqualTo(measured).hasSize(190);
            assertThat(answer.header("X-Seraph-LoginReason")).isNull();
            assertThat(answer.header("x-arequestid")).isNull();
            assertThat(answer.header("x-confluence-request-time")).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@acme.example:", ":FAKE", ":", "anna@acme.example", "anna@acme.example:a:b"})
    void aBasicValueThatIsNotOnePairIs401OfTheContainer(String value) throws IOException {
        String encoded = Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));

        Probe.Answer answer =
                get(SPACES).header("Authorization", "Basic " + encoded).send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("<title>HTTP Status 401 - Unauthorized</title>");
        assertThat(answer.header("WWW-Authenticate")).endsWith("%2Fwiki\"");
    }

    @Test
    void anAccountWithoutConfluenceIsToldSoWhileJiraWelcomesIt() throws IOException {
        jira.account(EMAIL).withoutConfluence();

        Probe.Answer wiki = get(SPACES).basic(EMAIL, API_TOKEN).send();

        assertThat(wiki.status()).isEqualTo(403);
        assertThat(wiki.body())
                .isEqualTo("{\"message\":\"Current user not permitted to use Confluence\",\"statusCode\":403}");
        assertThat(get("rest/api/3/myself").basic(EMAIL, API_TOKEN).send().status())
                .isEqualTo(200);
    }

    @Test
    void attachmentsAtTheOldPathAreClosedToApiCredentials() throws IOException {
        Probe.Answer answer = get("wiki/download/attachments/1/plan.pdf")
                .basic(EMAIL, API_TOKEN)
                .send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).endsWith("%2Fwiki\"");
    }

    @Test
    void version2HidesBehindNotFound() throws IOException {
        Probe.Answer answer =
                get("wiki/api/v2/pages").basic(EMAIL, "FAKE-wrong").send();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"errors\":[{\"status\":404,\"code\":\"NOT_FOUND\",\"title\":\"Not Found\",\"detail\":null}]}");
        assertThat(get("wiki/api/v2/pages").basic(EMAIL, API_TOKEN).send().status())
                .isEqualTo(200);
    }

    @Test
    void withoutItsContextPathConfluenceIsAMissingEndpointOfJira() throws IOException {
        Probe.Answer answer =
                get("rest/api/user/current").basic(EMAIL, API_TOKEN).send();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
