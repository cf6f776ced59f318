package dev.why401.jira.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.atlassian.net",
                "https://acme.atlassian.net/",
                " https://acme.atlassian.net\n",
                "HTTPS://ACME.Atlassian.NET/",
                "https://acme.atlassian.net:443"
            })
    void theAddressOfASiteIsTakenHoweverItIsSpelt(String written) {
        assertThat(SiteAddress.ofSite(written)).hasToString("https://acme.atlassian.net/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://acme.jira.com", "https://acme.atlassian-us-gov-mod.net"})
    void sitesOfTheFirstYearsAndOfGovernmentsAreSites(String written) {
        assertThat(SiteAddress.ofSite(written)).hasToString(written + "/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    acme                                     | write https://acme.atlassian.net
                    acme.atlassian.net                       | write https://<site>.atlassian.net
                    http://acme.atlassian.net                | write https:// instead
                    ftp://acme.atlassian.net                 | write https://<site>.atlassian.net
                    https://                                 | write https://<site>.atlassian.net
                    https://<site>.atlassian.net             | with the name of your site
                    https://{site}.atlassian.net             | with the name of your site
                    https://atlassian.net                    | write https://<site>.atlassian.net
                    https://acme.atlassian.net:8443          | write https://acme.atlassian.net
                    https://acme.atlassian.net/rest/api/3    | write https://acme.atlassian.net alone
                    https://acme.atlassian.net/jira          | write https://acme.atlassian.net alone
                    https://acme.atlassian.net/browse/ACME-1 | write https://acme.atlassian.net alone
                    https://acme.atlassian.net/wiki          | Confluence is under /wiki of the same site
                    https://acme.atlassian.net?a=b           | write https://acme.atlassian.net
                    https://acme.atlassian.net/#top          | write https://acme.atlassian.net
                    https://jira.acme.example                | The host jira.acme.example is no site of Jira Cloud
                    https://acme.atlassian.net.evil.example  | is no site of Jira Cloud
                    https://evilatlassian.net                | is no site of Jira Cloud
                    https://jira.atlassian.com               | is no site of Jira Cloud
                    https://acme.jiraalign.com               | use why401-jira-align
                    https://api.atlassian.com                | write JiraCloud.gateway(<cloud id>)
                    https://api.atlassian.com/ex/jira/1234/x | write JiraCloud.gateway("1234")
                    """)
    void whatIsNoAddressOfASiteIsRefusedWithWhatToWrite(String written, String advice) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteAddress.ofSite(written))
                .withMessageContaining(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n"})
    void aMissingAddressIsSaidToBeMissing(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteAddress.ofSite(written))
                .withMessage("The address of the site is missing: write https://<site>.atlassian.net");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://anna:FAKE-secret-1@acme.atlassian.net",
                "https://anna:FAKE-secret-1@acme.atlassian.net/rest/api/3?token=FAKE-secret-1",
                "https://acme.atlassian.net/FAKE-secret-1?token=FAKE-secret-1#FAKE-secret-1",
                "anna:FAKE-secret-1@acme.atlassian.net",
                "http://anna:FAKE-secret-1@acme.atlassian.net",
                "ATATT3xFAKE-secret-1-given-as-the-site"
            })
    void aSecretInTheAddressIsRefusedAndNeverRepeated(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteAddress.ofSite(written))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("FAKE-secret-1"));
    }

    @Test
    void thisMachineStandsForASiteWhereThatIsAllowedAndNowhereElse() {
        assertThat(SiteAddress.ofSiteOrLoopback("http://127.0.0.1:8080")).hasToString("http://127.0.0.1:8080/");
        assertThat(SiteAddress.ofSiteOrLoopback("https://localhost:8443/")).hasToString("https://localhost:8443/");
        assertThat(SiteAddress.ofSiteOrLoopback("https://acme.atlassian.net"))
                .hasToString("https://acme.atlassian.net/");
        assertThatIllegalArgumentException().isThrownBy(() -> SiteAddress.ofSite("https://localhost:8443"));
        assertThatIllegalArgumentException().isThrownBy(() -> SiteAddress.ofSiteOrLoopback("http://10.0.0.1:8080"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteAddress.ofSiteOrLoopback("http://127.0.0.1:8080/jira"));
    }

    @Test
    void aCloudIdIsTakenAloneAndNothingElseIs() {
        String id = "11111111-2222-3333-4444-555555555555";
        assertThat(CloudId.of(" " + id + "\n")).isEqualTo(id);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CloudId.of("https://api.atlassian.com/ex/jira/" + id))
                .withMessageContaining("write " + id + " alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CloudId.of("https://acme.atlassian.net"))
                .withMessageContaining("_edge/tenant_info");
        assertThatIllegalArgumentException().isThrownBy(() -> CloudId.of("")).withMessageContaining("missing");
    }
}
