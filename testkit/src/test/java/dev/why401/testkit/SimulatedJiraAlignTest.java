package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraAlign.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraAlign.ATLASSIAN_API_TOKEN;
import static dev.why401.testkit.SimulatedJiraAlign.EMAIL;
import static dev.why401.testkit.SimulatedJiraAlign.USER_ID;
import static dev.why401.testkit.SimulatedJiraAlign.V1_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedJiraAlignTest {

    private static final String USERS = "Users?$top=1";

    private final SimulatedJiraAlign align = SimulatedJiraAlign.start();

    @AfterEach
    void stop() {
        align.close();
    }

    private Probe get(String path) {
        return Probe.get(align.apiUrl(), path);
    }

    /** Jira Align's own refusal: no body, no challenge, only the marks of the path. */
    private static void assertRefusedByAlign(Probe.Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Content-Type")).isNull();
        assertThat(answer.header("WWW-Authenticate")).isNull();
        assertThat(answer.header("CF-RAY")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER "})
    void theTokenIsAcceptedAsBearerHoweverTheWordIsSpelt(String scheme) throws IOException {
        Probe.Answer answer =
                get(USERS).header("Authorization", scheme + API_TOKEN).send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("[{\"id\":" + USER_ID);
        assertThat(answer.header("CF-RAY"))
                .as("good answers pass the firewall, too")
                .isNotNull();
    }

    @Test
    void theTokenOfTheAtlassianAccountIsAcceptedAsBasic() throws IOException {
        assertThat(get(USERS).basic(EMAIL, ATLASSIAN_API_TOKEN).send().status()).isEqualTo(200);
    }

    static Stream<String> refusedHeaders() {
        return Stream.of(
                "Bearer " + V1_TOKEN,
                "Bearer FAKE~anna",
                "Bearer Bearer " + API_TOKEN,
                API_TOKEN,
                "Bearer " + ATLASSIAN_API_TOKEN,
                "Bearer user:4712|FAKE~anna",
                "Basic " + Base64.getEncoder().encodeToString(API_TOKEN.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("refusedHeaders")
    void everyOtherShapeIsRefusedAlike(String header) throws IOException {
        assertRefusedByAlign(get(USERS).header("Authorization", header).send());
    }

    @Test
    void noCredentialIsRefusedAlike() throws IOException {
        assertRefusedByAlign(get(USERS).send());
    }

    @Test
    void aNewTokenKillsTheOldOne() throws IOException {
        align.user(USER_ID).apiToken("user:4711|FAKE~second");

        assertRefusedByAlign(get(USERS).bearer(API_TOKEN).send());
        assertThat(get(USERS).bearer("user:4711|FAKE~second").send().status()).isEqualTo(200);
    }

    @Test
    void aDeactivatedUserIsRefusedByBothTokens() throws IOException {
        align.user(USER_ID).deactivate();

        assertRefusedByAlign(get(USERS).bearer(API_TOKEN).send());
        assertRefusedByAlign(get(USERS).basic(EMAIL, ATLASSIAN_API_TOKEN).send());
    }

    @Test
    void revokedTokensAreRefused() throws IOException {
        align.user(USER_ID).revokeTokens();

        assertRefusedByAlign(get(USERS).bearer(API_TOKEN).send());
        assertRefusedByAlign(get(USERS).basic(EMAIL, ATLASSIAN_API_TOKEN).send());
    }

    @Test
    void anotherUserHasItsOwnToken() throws IOException {
        align.user(9).apiToken("user:9|FAKE~ben");

        assertThat(get("users/current").bearer("user:9|FAKE~ben").send().body()).contains("\"id\":9");
    }

    @Test
    void aTokenOfAnotherUserOrShapeIsNotTaken() {
        assertThatThrownBy(() -> align.user(9).apiToken(API_TOKEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A token of this user starts with user:9|");
        assertThatThrownBy(() -> align.user(9).apiToken("user:9|not-made-up"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("not-made-up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"items/179843", "users/1", "/rest/align/api/1/Users", "/rest/align/api/"})
    void anUnknownRouteIsABare404(String path) throws IOException {
        Probe.Answer answer = get(path).bearer(API_TOKEN).send();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void collectionsAreListedAndTheDocumentationIsOpenToEverybody() throws IOException {
        assertThat(get("Programs").bearer(API_TOKEN).send().body()).contains("Simulated programs");
        assertThat(get("/rest/align/api/docs/index.html").send().body()).contains("<title>Swagger UI</title>");
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureIsFeltAndHeals(JiraAlignFailure failure) throws IOException {
        Probe.Answer good = get("Programs").bearer(API_TOKEN).send();
        align.fail(failure);
        Probe.Answer bad = get("Programs").bearer(API_TOKEN).send();
        align.heal();

        assertThat(good.status()).isEqualTo(200);
        assertThat(bad.status()).isBetween(400, 429);
        assertThat(Probe.gist(get("Programs").bearer(API_TOKEN).send())).isEqualTo(Probe.gist(good));
    }

    @Test
    void theFirewallAnswers403WithAPageOfItsOwnAndNoCode() throws IOException {
        align.fail(JiraAlignFailure.FIREWALL_403);

        Probe.Answer answer = get(USERS).bearer(API_TOKEN).send();

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Server")).isEqualTo("cloudflare");
        assertThat(answer.header("CF-RAY")).isNotBlank();
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<center>cloudflare</center>").doesNotContain("1006");
    }

    @ParameterizedTest
    @EnumSource(names = {"FIREWALL_401", "REGION_BLOCK"})
    void theFirewallAnswers401WithAPageOfItsOwn(JiraAlignFailure failure) throws IOException {
        align.fail(failure);

        Probe.Answer answer = get(USERS).bearer(API_TOKEN).send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("401 Unauthorized", "<center>cloudflare</center>");
    }

    @Test
    void aForbiddenObjectIs401WhileUsersAreServed() throws IOException {
        align.fail(JiraAlignFailure.OBJECT_FORBIDDEN_AS_401);

        assertRefusedByAlign(get("Portfolios").bearer(API_TOKEN).send());
        assertThat(get(USERS).bearer(API_TOKEN).send().status()).isEqualTo(200);
    }

    @Test
    void aMangledTokenIs400AndNoTokenStill401() throws IOException {
        align.fail(JiraAlignFailure.MANGLED_TOKEN);

        assertThat(get(USERS).bearer(API_TOKEN).send().status()).isEqualTo(400);
        assertRefusedByAlign(get(USERS).send());
    }

    @Test
    void aStrippedHeaderLooksLikeAWrongToken() throws IOException {
        align.fail(JiraAlignFailure.HEADER_STRIPPED);

        assertRefusedByAlign(get(USERS).bearer(API_TOKEN).send());
        assertThat(align.requests())
                .singleElement()
                .satisfies(seen -> assertThat(seen.carriesAuthorization()).isTrue());
    }

    @Test
    void aUsedUpQuotaTellsWhenToComeBack() throws IOException {
        align.fail(JiraAlignFailure.RATE_LIMITED);

        Probe.Answer answer = get(USERS).bearer(API_TOKEN).send();

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("30");
    }

    @Test
    void itStandsUnderItsPublicNameForConfinedClients() throws IOException {
        try (SimulatedJiraAlign named = SimulatedJiraAlign.startUnderPublicNames()) {
            assertThat(named.apiUrl()).hasToString("https://acme.jiraalign.com/rest/align/api/2/");
            assertThat(Probe.get(named.apiUrl(), USERS)
                            .bearer(API_TOKEN)
                            .with(named.clientBuilder().build())
                            .send()
                            .status())
                    .isEqualTo(200);
        }
    }
}
