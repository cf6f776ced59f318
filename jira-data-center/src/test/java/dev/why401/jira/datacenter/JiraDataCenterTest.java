package dev.why401.jira.datacenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.why401.credential.CredentialInspector;
import dev.why401.credential.ShapeFindings;
import dev.why401.evidence.Address;
import dev.why401.evidence.ShapeFinding;
import dev.why401.okhttp.AuthFailureInterceptor;
import dev.why401.testkit.FakeTokens;
import java.util.List;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration: what is accepted, what is odd, and what a refusal says. */
class JiraDataCenterTest {
    private static final String SITE = "https://acme.example/jira";
    private static final String TOKEN = FakeTokens.personalAccessToken("anna");

    private static List<String> ids(List<ShapeFinding> findings) {
        return findings.stream().map(ShapeFinding::id).toList();
    }

    private static List<String> found(String authorization, String url) {
        return ids(CredentialInspector.inspect(
                        authorization, false, Address.read(url), new JiraDataCenterKnowledge().credentialChecks())
                .findings());
    }

    @Test
    void aTokenAndAPasswordAtAnHttpsAddressAreNotOdd() {
        assertThat(JiraDataCenter.site(SITE).personalAccessToken(TOKEN).findings())
                .isEmpty();
        assertThat(JiraDataCenter.site(SITE).password("anna", "FAKE-word").findings())
                .isEmpty();
    }

    @Test
    void resourcesAreUnderTheContextPath() {
        JiraDataCenter jira = JiraDataCenter.site(SITE).personalAccessToken(TOKEN);

        assertThat(jira.baseUrl().resolve("rest/api/2/myself"))
                .hasToString("https://acme.example/jira/rest/api/2/myself");
    }

    @Test
    void plainHttpIsTakenAndIsAFinding() {
        assertThat(ids(JiraDataCenter.site("http://jira.acme.example")
                        .personalAccessToken(TOKEN)
                        .findings()))
                .containsExactly(CredentialChecks.PLAIN_HTTP);
        assertThat(found("Bearer " + TOKEN, "http://jira.acme.example/rest/api/2/myself"))
                .containsExactly(CredentialChecks.PLAIN_HTTP);
        assertThat(JiraDataCenter.site("http://127.0.0.1:8080")
                        .personalAccessToken(TOKEN)
                        .findings())
                .isEmpty();
    }

    @Test
    void tokensOfOtherProductsAreFound() {
        assertThat(ids(JiraDataCenter.site(SITE)
                        .personalAccessToken("ATATT3xFAKE-0123456789-of-anna")
                        .findings()))
                .contains(CredentialChecks.CLOUD_TOKEN);
        assertThat(ids(JiraDataCenter.site(SITE)
                        .password("anna@acme.example", "ATATT3xFAKE-0123456789-of-anna")
                        .findings()))
                .containsExactly(CredentialChecks.CLOUD_TOKEN, CredentialChecks.EMAIL_AS_USER_NAME);
        assertThat(ids(JiraDataCenter.site(SITE)
                        .personalAccessToken(FakeTokens.alignToken(4711, "anna"))
                        .findings()))
                .contains(CredentialChecks.ALIGN_TOKEN_HERE);
    }

    @Test
    void aPersonalAccessTokenInBasicIsFound() {
        assertThat(ids(JiraDataCenter.site(SITE).password("anna", TOKEN).findings()))
                .containsExactly(ShapeFindings.PAT_IN_BASIC);
        assertThat(found(Credentials.basic("anna", TOKEN), SITE)).containsExactly(ShapeFindings.PAT_IN_BASIC);
    }

    @Test
    void anEmailAddressAsUserNameIsAMildFinding() {
        assertThat(JiraDataCenter.site(SITE)
                        .password("anna@acme.example", "FAKE-word")
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo(CredentialChecks.EMAIL_AS_USER_NAME);
                    assertThat(finding.message()).contains("unless");
                });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n"})
    void aCredentialThatIsNotThereIsRefused(String missing) {
        JiraDataCenter.Site site = JiraDataCenter.site(SITE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> site.personalAccessToken(missing))
                .withMessageContaining("token");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> site.password("anna", missing))
                .withMessageContaining("secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> site.password(missing, "FAKE-word"))
                .withMessageContaining("user name");
    }

    @Test
    void aRefusalRepeatsNothingOfTheSecret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraDataCenter.site(SITE).personalAccessToken("FAKE\ntoken"))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("FAKE"));
    }

    @Test
    void nothingOfTheCredentialIsShown() {
        assertThat(JiraDataCenter.site(SITE).password("anna", "FAKE-word").toString())
                .contains("https://acme.example/jira/")
                .doesNotContain("FAKE")
                .doesNotContain("anna");
    }

    @Test
    void aClientKeepsTheFirstInterpreter() {
        OkHttpClient.Builder client = new OkHttpClient.Builder();
        JiraDataCenter.site(SITE).personalAccessToken(TOKEN).install(client);
        JiraDataCenter.site("https://wiki.acme.example")
                .personalAccessToken(TOKEN)
                .install(client);

        assertThat(client.interceptors()).hasSize(3).first().isInstanceOf(AuthFailureInterceptor.class);
        assertThat(client.interceptors().stream().filter(AuthFailureInterceptor.class::isInstance))
                .hasSize(1);
    }
}
