package dev.why401.jira.datacenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://jira.acme.example,https://jira.acme.example/",
        "https://jira.acme.example/,https://jira.acme.example/",
        "  https://acme.example/jira ,https://acme.example/jira/",
        "https://acme.example/jira/,https://acme.example/jira/",
        "https://acme.example/tools/jira,https://acme.example/tools/jira/",
        "http://jira:8080,http://jira:8080/",
        "https://10.1.2.3:8443/jira,https://10.1.2.3:8443/jira/",
        "https://jira.atlassian.com,https://jira.atlassian.com/"
    })
    void aBaseUrlMayHaveAPortAndAContextPath(String written, String expected) {
        assertThat(SiteAddress.of(written)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jira.acme.example                                  | write https://jira.acme.example,",
                "jira.acme.example/jira                             | write https://jira.acme.example/jira,",
                "jira:8080                                          | write https://jira:8080,",
                "https://jira.acme.example/rest/api/2               | write https://jira.acme.example;",
                "https://acme.example/jira/rest/api/2/              | write https://acme.example/jira;",
                "https://acme.example/jira/browse/ACME-1            | write https://acme.example/jira;",
                "https://jira.acme.example/secure/Dashboard.jspa    | write https://jira.acme.example;",
                "https://acme.example/jira/login.jsp                | write https://acme.example/jira;",
                "https://wiki.acme.example/login.action             | write https://wiki.acme.example;",
                "https://acme.example/jira?os_authType=basic        | write https://acme.example/jira",
                "https://acme.example/jira#/                        | write https://acme.example/jira",
                "https://acme.atlassian.net                         | use JiraCloud of why401-jira-cloud",
                "https://api.atlassian.com/ex/jira/1                | use JiraCloud of why401-jira-cloud",
                "https://acme.jiraalign.com                         | use JiraAlign of why401-jira-align",
                "ftp://jira.acme.example                            | write https://jira.acme.example or",
                "https://<host>/jira                                | write https://jira.acme.example or",
                "https://${JIRA_HOST}                               | write https://jira.acme.example or",
                "acme                                               | write https://jira.acme.example or",
                "our Jira                                           | write https://jira.acme.example or"
            })
    void whatCannotBeABaseUrlIsRefusedWithWhatToWrite(String written, String advice) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraDataCenter.site(written))
                .withMessageContaining(advice);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aMissingAddressIsCalledMissing(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraDataCenter.site(written))
                .withMessageContaining("missing");
    }

    @Test
    void aPasswordInTheAddressIsNotRepeated() {
        for (String written : new String[] {
            "https://anna:FAKE-word@jira.acme.example/jira",
            "anna:FAKE-word@jira.acme.example",
            "FAKE-token-for-an-address"
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JiraDataCenter.site(written))
                    .satisfies(refused -> assertThat(refused.getMessage())
                            .doesNotContain("FAKE")
                            .doesNotContain("anna"));
        }
    }
}
