package dev.why401.jira.datacenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.doctor.Doctor;
import dev.why401.doctor.ExperimentPack.Fingerprint;
import dev.why401.doctor.ExperimentPack.WhoAmI;
import dev.why401.doctor.Reply;
import dev.why401.doctor.Site;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How Confluence on premises is asked who the caller is and what it is itself; it tells strangers another way than Jira does. */
class ConfluenceOnPremisesTest {
    private static final String URL = "https://wiki.acme.example/confluence";
    private static final Site SITE = Site.of(Product.CONFLUENCE_DATA_CENTER, URL);

    private final JiraDataCenterKnowledge pack = new JiraDataCenterKnowledge();
    private final WhoAmI whoAmI = pack.whoAmI(SITE).orElseThrow();
    private final Fingerprint fingerprint = pack.fingerprint(SITE).orElseThrow();

    private static Reply reply(int status, String type, String body) {
        return Reply.of(
                Exchange.builder()
                        .product(Product.CONFLUENCE_DATA_CENTER)
                        .method("GET")
                        .url(URL + "/rest")
                        .status(Fact.present(status))
                        .responseHeaders(List.of(new Field("Content-Type", type)))
                        .body(body)
                        .build(),
                Diagnostician.ofDefaults());
    }

    @Test
    void aUserIsNamed() {
        Reply known =
                reply(200, "application/json", "{\"type\":\"known\",\"username\":\"anna\",\"displayName\":\"Anna\"}");

        assertThat(whoAmI.account(known)).contains("anna");
    }

    /** Confluence answers a stranger with success, and with the name Anonymous. */
    @Test
    void theNameThatConfluenceGivesToStrangersIsNoAccount() {
        Reply anonymous = reply(200, "application/json", "{\"type\":\"anonymous\",\"displayName\":\"Anonymous\"}");

        assertThat(whoAmI.account(anonymous)).isEmpty();
    }

    @Test
    void theManifestTellsTheProductAndTheAddressThatItBelievesIn() {
        Reply manifest = reply(
                200,
                "application/xml",
                "<manifest><id>FAKE</id><typeId>confluence</typeId><url>https://wiki.acme.example/confluence</url></manifest>");

        assertThat(fingerprint.isProduct(manifest)).isTrue();
        assertThat(fingerprint.baseUrl(manifest)).contains(URL);
    }

    @Test
    void theManifestOfAnotherProductIsNotConfluences() {
        assertThat(fingerprint.isProduct(reply(200, "application/xml", "<manifest><typeId>jira</typeId></manifest>")))
                .isFalse();
        assertThat(fingerprint.isProduct(reply(404, "text/html", "<html>Not Found</html>")))
                .isFalse();
    }

    @Test
    void aDoctorForConfluenceNeedsNoOtherModule() {
        assertThat(Doctor.forSite(Product.CONFLUENCE_DATA_CENTER, URL).build()).isNotNull();
    }
}
