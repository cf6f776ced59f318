package dev.why401.jira.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.credential.CredentialInspector;
import dev.why401.evidence.Address;
import dev.why401.evidence.ShapeFinding;
import dev.why401.testkit.FakeTokens;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloudChecksTest {
    private static final String SITE = "https://acme.atlassian.net/rest/api/3/myself";
    private static final String GATEWAY = "https://api.atlassian.com/ex/jira/11111111-2222-3333-4444-555555555555/rest";
    private static final String TOKEN = "ATATT3xFAKE-0123456789abcdef";
    private static final String SERVICE_TOKEN = "ATSTT3xFAKE-0123456789abcdef";

    private static List<String> findings(String header, String url) {
        return CredentialInspector.inspect(
                        header, false, Address.read(url), new JiraCloudKnowledge().credentialChecks())
                .findings()
                .stream()
                .map(ShapeFinding::id)
                .toList();
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String jwt() {
        return FakeTokens.oauthAccessToken("FAKE-account", Instant.parse("2100-01-01T00:00:00Z"));
    }

    @Test
    void anEmailAndAnApiTokenAtTheSiteAreFine() {
        assertThat(findings(basic("anna@acme.example:" + TOKEN), SITE)).isEmpty();
    }

    @Test
    void aUserNameInPlaceOfTheEmailIsFound() {
        assertThat(findings(basic("anna:" + TOKEN), SITE)).containsExactly(CloudChecks.NAME_IS_NO_EMAIL);
        assertThat(findings(basic("4711:" + TOKEN), GATEWAY)).containsExactly(CloudChecks.NAME_IS_NO_EMAIL);
    }

    @Test
    void aSecretThatIsNoAtlassianTokenIsFound() {
        assertThat(findings(basic("anna@acme.example:FAKE-pass-word"), SITE))
                .containsExactly(CloudChecks.NO_ATLASSIAN_TOKEN);
    }

    @Test
    void aTokenOfAnotherProductIsFound() {
        assertThat(findings("Bearer user:12|FAKE-secret-of-align", SITE)).contains(CloudChecks.ALIGN_TOKEN_ON_CLOUD);
        String pat = Base64.getEncoder()
                .encodeToString("123456789012:FAKEFAKEFAKEFAKEFAKE".getBytes(StandardCharsets.UTF_8));
        assertThat(findings("Bearer " + pat.substring(0, 44), SITE)).contains(CloudChecks.DATA_CENTER_TOKEN_ON_CLOUD);
    }

    @Test
    void aTokenForTheGatewayIsFoundAtTheSiteOnly() {
        assertThat(findings("Bearer " + SERVICE_TOKEN, SITE)).contains(CloudChecks.SERVICE_ACCOUNT_TOKEN_AT_SITE);
        assertThat(findings("Bearer " + jwt(), SITE)).contains(CloudChecks.JSON_WEB_TOKEN_AT_SITE);
        assertThat(findings("Bearer " + SERVICE_TOKEN, GATEWAY)).isEmpty();
        assertThat(findings("Bearer " + jwt(), GATEWAY)).isEmpty();
    }

    @Test
    void aSpellingOfBearerThatTheSiteIgnoresIsFound() {
        assertThat(findings("bearer " + jwt(), SITE)).contains(CloudChecks.BEARER_MISSPELT);
        assertThat(findings("Bearer " + jwt(), SITE)).doesNotContain(CloudChecks.BEARER_MISSPELT);
    }

    @Test
    void plainHttpIsFound() {
        assertThat(findings(basic("anna@acme.example:" + TOKEN), "http://acme.atlassian.net/rest/api/3/myself"))
                .containsExactly(CloudChecks.PLAIN_HTTP);
    }

    @Test
    void aClientIdAtTheTokenEndpointIsNotTakenForAnAccount() {
        assertThat(findings(basic("client-id:FAKE-client-secret"), "https://auth.atlassian.com/oauth/token"))
                .isEmpty();
    }
}
