package dev.why401.jira.datacenter;

import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Product.JIRA_DATA_CENTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.Product;
import dev.why401.testkit.RecordedCases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
    private final JiraDataCenterKnowledge pack = new JiraDataCenterKnowledge();

    private Product recognised(Exchange.Builder exchange) {
        return pack.recognise(exchange.build()).orNull();
    }

    private static Exchange.Builder called(String url) {
        return Exchange.builder().url(url);
    }

    private static Exchange.Builder answered(String... namesAndValues) {
        List<HeaderFacts.Field> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new HeaderFacts.Field(namesAndValues[i], namesAndValues[i + 1]));
        }
        return Exchange.builder().shownResponseHeaders(fields);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jira.acme.example/rest/api/2/myself",
                "https://jira.acme.example/jira/rest/api/latest/issue/ACME-1",
                "http://jira:8080/rest/api/2/search?jql=x",
                "https://issues.acme.example/rest/auth/1/session",
                "https://jira.acme.example/secure/attachment/1/a.png",
                "https://jira.acme.example/jira/plugins/servlet/samlsso/loggedin",
                "https://jira.acme.example/rest/agile/1.0/board"
            })
    void jiraIsKnownByThePathOfItsApiOnAHostOfTheCustomer(String url) {
        assertThat(recognised(called(url))).isEqualTo(JIRA_DATA_CENTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wiki.acme.example/rest/api/content?spaceKey=A",
                "https://acme.example/confluence/rest/api/user/current",
                "https://wiki.acme.example/rest/api/space"
            })
    void confluenceIsKnownByThePathOfItsApiOnAHostOfTheCustomer(String url) {
        assertThat(recognised(called(url))).isEqualTo(CONFLUENCE_DATA_CENTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.atlassian.net/rest/api/2/myself",
                "https://api.atlassian.com/ex/jira/1/rest/api/2/myself",
                "https://acme.jiraalign.com/rest/align/api/2/epics",
                "https://align.acme.example/rest/align/api/2/epics",
                "http://127.0.0.1:8080/rest/api/2/myself",
                "https://backstage.acme.example/api/proxy/jira/rest/api/2/myself",
                "https://jira.acme.example/rest/api/3/myself",
                "https://acme.example/v1/users",
                "https://acme.example/"
            })
    void otherAddressesAreNotClaimedForDataCenter(String url) {
        assertThat(recognised(called(url))).isNull();
        assertThat(pack.claims(Address.read(url).value().orElseThrow())).isFalse();
    }

    @Test
    void jiraIsKnownByTheNumberThatItGivesARequest() {
        assertThat(recognised(answered("X-AREQUESTID", "913x21468273x1"))).isEqualTo(JIRA_DATA_CENTER);
        assertThat(recognised(answered("X-AREQUESTID", "d25a0deb-610b-4723-b874-65b8a8055e37")))
                .isNull();
    }

    @Test
    void jiraIsKnownByTheHeadersOfItsNodesAndLimits() {
        assertThat(recognised(answered("X-ASESSIONID", "1i9r6b2"))).isEqualTo(JIRA_DATA_CENTER);
        assertThat(recognised(answered("X-RateLimit-FillRate", "10"))).isEqualTo(JIRA_DATA_CENTER);
    }

    @Test
    void confluenceIsKnownByTheTimeOfTheRequest() {
        assertThat(recognised(answered("X-Confluence-Request-Time", "1658"))).isEqualTo(CONFLUENCE_DATA_CENTER);
    }

    @Test
    void whatTheEdgeOfCloudMarksIsCloud() {
        assertThat(recognised(answered("Server", "AtlassianEdge", "X-Confluence-Request-Time", "1658")))
                .isNull();
        assertThat(recognised(answered("X-ASESSIONID", "1i9r6b2", "atl-traceid", "0123")))
                .isNull();
    }

    @Test
    void jiraIsKnownByALineOfItsSecurityLog() {
        assertThat(recognised(Exchange.builder()
                        .logLine(
                                "http-nio-8095-exec-1378 anonymous 546x372157x1 - /rest/api/2/field The user 'x' has FAILED"
                                        + " authentication.")))
                .isEqualTo(JIRA_DATA_CENTER);
        assertThat(recognised(Exchange.builder().logLine("image 640x480x32 from /rest/images")))
                .isNull();
    }

    @Test
    void noRecordOfDataCenterIsTakenForAnotherProduct() {
        assertThat(RecordedCases.read(RecognitionTest.class, "/cases.ndjson").values())
                .allSatisfy(exchange -> {
                    Product found = pack.recognise(exchange).orNull();
                    assertThat(found == null
                                    || exchange.product().is(found)
                                    || !exchange.product().isPresent())
                            .isTrue();
                });
    }
}
