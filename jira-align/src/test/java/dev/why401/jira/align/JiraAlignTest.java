package dev.why401.jira.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.why401.credential.ShapeFindings;
import dev.why401.evidence.ShapeFinding;
import dev.why401.testkit.FakeTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration: what is accepted, and what a refusal says. */
class JiraAlignTest {
    private static final String SITE = "https://acme.jiraalign.com";
    private static final String TOKEN = FakeTokens.alignToken(661800, "sync");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.jiraalign.com",
                "https://acme.jiraalign.com/",
                "  https://acme.jiraalign.com ",
                "https://acme.agilecraft.com",
                "https://align.acme.example",
                "https://align.acme.example:8443"
            })
    void acceptsTheSiteAlone(String site) {
        assertThat(JiraAlign.site(site).token(TOKEN).apiUrl().encodedPath()).isEqualTo("/rest/align/api/2/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acme.jiraalign.com                        | write https://acme.jiraalign.com",
                "http://acme.jiraalign.com                 | write https://acme.jiraalign.com",
                "https://acme.jiraalign.com/rest/align/api/2 | write https://acme.jiraalign.com and add /rest/align/api/2",
                "https://acme.jiraalign.com/rest/align/api/2/rest/align/api/2 | write https://acme.jiraalign.com",
                "https://acme.jiraalign.com/default.aspx?x=1 | write https://acme.jiraalign.com",
                "https://align.acme.example:8443/rest/align | write https://align.acme.example:8443",
                "https://acme.atlassian.net                | write https://<site>.jiraalign.com",
                "https://api.atlassian.com                 | write https://<site>.jiraalign.com",
                "https://jiraalign.com                     | write https://<site>.jiraalign.com",
                "ftp://acme.jiraalign.com                  | write https://<site>.jiraalign.com",
                "acme                                      | write https://acme.jiraalign.com",
                "https://                                  | write https://<site>.jiraalign.com",
                "Jira Align of acme                        | write https://<site>.jiraalign.com"
            })
    void saysWhatToWriteForAWrongSite(String site, String advice) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraAlign.site(site))
                .withMessageContaining(advice);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void saysThatTheSiteIsMissing(String site) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraAlign.site(site))
                .withMessageContaining("missing")
                .withMessageContaining("https://<site>.jiraalign.com");
    }

    @Test
    void repeatsNoPasswordThatStandsInTheSite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraAlign.site("https://anna:FAKE-word@acme.jiraalign.com"))
                .satisfies(refused -> assertThat(refused.getMessage())
                        .contains("write https://acme.jiraalign.com")
                        .doesNotContain("FAKE")
                        .doesNotContain("anna"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraAlign.site("anna:FAKE-word@acme.jiraalign.com"))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("FAKE"));
    }

    @Test
    void repeatsNoTokenThatWasGivenAsTheSite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraAlign.site(TOKEN))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("FAKE"));
    }

    @Test
    void speaksPlainHttpToThisMachineOnly() {
        assertThat(JiraAlign.at("http://localhost:8080/").token(TOKEN).apiUrl())
                .hasToString("http://localhost:8080/rest/align/api/2/");
        assertThat(JiraAlign.at("http://127.0.0.1:8080").token(TOKEN).apiUrl().port())
                .isEqualTo(8080);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraAlign.at("http://acme.jiraalign.com"))
                .withMessageContaining("https://acme.jiraalign.com");
        assertThatIllegalArgumentException().isThrownBy(() -> JiraAlign.site("http://localhost:8080"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n"})
    void refusesATokenThatIsNotThere(String token) {
        JiraAlign.Site align = JiraAlign.site(SITE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> align.token(token))
                .withMessageContaining("token");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> align.atlassianToken("anna@acme.example", token))
                .withMessageContaining("secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> align.atlassianToken(token, "ATATT3xFAKE-token-of-an-account"));
    }

    @Test
    void repeatsNothingOfATokenThatNoHeaderCanCarry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraAlign.site(SITE).token("user:1|FAKE\nFAKE"))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("FAKE"));
    }

    @Test
    void findsWhatIsOddAboutATokenBeforeAnythingIsSent() {
        assertThat(JiraAlign.site(SITE).token(TOKEN).findings()).isEmpty();
        assertThat(JiraAlign.site(SITE).token("FAKE-the-secret-part-alone").findings())
                .extracting(ShapeFinding::id)
                .containsExactly(AlignTokenCheck.PREFIX_MISSING);
        assertThat(JiraAlign.site(SITE).token("Bearer " + TOKEN).findings())
                .extracting(ShapeFinding::id)
                .containsExactly(ShapeFindings.DOUBLED_SCHEME);
        assertThat(JiraAlign.site(SITE).token("ATATT3xFAKE-token-of-an-account").findings())
                .extracting(ShapeFinding::id)
                .containsExactly(ShapeFindings.BEARER_WITH_API_TOKEN);
        assertThat(JiraAlign.site(SITE)
                        .atlassianToken("anna@acme.example", "ATATT3xFAKE-token-of-an-account")
                        .findings())
                .isEmpty();
    }

    @Test
    void showsNothingOfTheToken() {
        assertThat(JiraAlign.site(SITE).token(TOKEN).toString())
                .contains(SITE)
                .doesNotContain("FAKE")
                .doesNotContain("661800");
    }
}
