package dev.why401.jira.cloud;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Product;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
    private final JiraCloudKnowledge pack = new JiraCloudKnowledge();

    private Fact<Product> product(Exchange.Builder exchange) {
        return pack.recognise(exchange.build());
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.atlassian.net/rest/api/3/myself,jira-cloud",
        "https://acme.atlassian.net/wiki/rest/api/space,confluence-cloud",
        "https://acme.atlassian.net/wikis,jira-cloud",
        "https://acme.jira.com/rest/api/2/field,jira-cloud",
        "https://api.atlassian.com/ex/jira/1/rest/api/3/myself,jira-cloud",
        "https://api.atlassian.com/ex/confluence/1/wiki/api/v2/spaces,confluence-cloud",
        "https://auth.atlassian.com/oauth/token,jira-cloud"
    })
    void hostAndPathTellTheProduct(String url, String product) {
        assertThat(product(Exchange.builder().url(url))).isEqualTo(Fact.present(Product.of(product)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jira.acme.example/rest/api/2/myself",
                "https://jira.atlassian.com/rest/api/2/myself",
                "https://evilatlassian.net/rest/api/2/myself",
                "https://acme.jiraalign.com/rest/align/api/2/Users"
            })
    void otherHostsAreNotClaimed(String url) {
        assertThat(pack.claims(Address.read(url).value().orElseThrow())).isFalse();
        assertThat(product(Exchange.builder().url(url)).isKnown()).isFalse();
    }

    @Test
    void marksOfTheAnswerTellWhereTheHostDoesNot() {
        assertThat(product(Exchange.builder()
                        .url("http://127.0.0.1:8080/rest/api/3/myself")
                        .responseHeaders(List.of(new Field("Server", "AtlassianEdge")))))
                .isEqualTo(Fact.present(JIRA_CLOUD));
        assertThat(product(Exchange.builder().body("Failed to parse Connect Session Auth Token")))
                .isEqualTo(Fact.present(JIRA_CLOUD));
        assertThat(product(Exchange.builder()
                        .body("{\"message\":\"Current user not permitted to use Confluence\",\"statusCode\":403}")))
                .isEqualTo(Fact.present(CONFLUENCE_CLOUD));
        assertThat(product(Exchange.builder().logLine("GET https://acme.atlassian.net/rest/api/2/search failed")))
                .isEqualTo(Fact.present(JIRA_CLOUD));
    }

    @Test
    void whatDataCenterSaysTooIsNoMarkOfCloud() {
        assertThat(product(Exchange.builder()
                                .url("https://jira.acme.example/rest/api/2/myself")
                                .responseHeaders(List.of(
                                        new Field("X-Seraph-LoginReason", "AUTHENTICATED_FAILED"),
                                        new Field("X-AREQUESTID", "1x2x3"))))
                        .isKnown())
                .isFalse();
    }
}
