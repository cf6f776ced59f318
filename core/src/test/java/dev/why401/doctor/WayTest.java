package dev.why401.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.doctor.Way.Place;
import dev.why401.doctor.Way.State;
import dev.why401.doctor.Way.Stop;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Finding;
import dev.why401.evidence.Findings;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Product;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.TransportProblem;
import dev.why401.knowledge.Questions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayTest {
    private static final Diagnostician GENERAL =
            Diagnostician.withOnly(Diagnostician.ofDefaults().packs());

    private static Exchange.Builder call(Finding... findings) {
        return Exchange.builder()
                .product(Product.JIRA_DATA_CENTER)
                .method("GET")
                .url("https://jira.acme.example/rest/api/2/myself")
                .context(Context.unknown().withFindings(new Findings(List.of(findings))));
    }

    private static Way way(Verdict verdict, String url, Exchange exchange) {
        Diagnosis diagnosis = GENERAL.diagnose(exchange);
        Site site = new Site(Product.JIRA_DATA_CENTER, Site.baseOf(url), SentCredential.none(), "");
        return new Examination(
                        site,
                        verdict,
                        Ending.NOTHING_LEFT,
                        List.of(),
                        List.of(),
                        diagnosis,
                        diagnosis,
                        verdict == Verdict.HEALTHY ? "someone" : null,
                        Instant.EPOCH,
                        Duration.ZERO)
                .way();
    }

    private static Way way(Exchange exchange) {
        return way(Verdict.UNDECIDED, "https://jira.acme.example", exchange);
    }

    private static Stop at(Way way, Place place) {
        return way.stops().stream()
                .filter(stop -> stop.place() == place)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whenNothingIsKnownNothingIsSaid() {
        Way way = way(call().build());

        assertThat(way.refusedAt()).isEmpty();
        assertThat(way.stops())
                .hasSize(Place.values().length)
                .filteredOn(stop -> stop.place() != Place.PROGRAM)
                .allSatisfy(stop -> assertThat(stop.state()).isEqualTo(State.UNKNOWN));
    }

    @Test
    void aProxyThatWantsItsOwnCredentialIsWhereTheCallEnds() {
        Way way = way(call(Questions.PROXY_WANTS_CREDENTIAL.found("proxy.acme.example:3128, from the environment"))
                .build());

        assertThat(way.refusedAt()).contains(at(way, Place.PROXY));
        assertThat(at(way, Place.PROXY).note()).contains("proxy.acme.example:3128");
        assertThat(at(way, Place.RESOLVER).state()).isEqualTo(State.PASSED);
        assertThat(at(way, Place.APPLICATION).state()).isEqualTo(State.NOT_REACHED);
    }

    @Test
    void aPortalIsTheLocalNetwork() {
        Way way = way(call(Questions.PORTAL_FOUND.found("http://login.hotel.example/"))
                .build());

        assertThat(way.refusedAt()).map(Stop::name).contains("local network");
    }

    @Test
    void aCertificateThatNobodyTrustsEndsTheCallAtTls() {
        Way way = way(call(Questions.TLS_UNTRUSTED.found("CN=Zscaler Root CA"))
                .problem(Fact.present(new TransportProblem(
                        TransportProblem.Kind.TLS_NOT_TRUSTED,
                        "PKIX path building failed",
                        Fact.unknown(),
                        Fact.unknown())))
                .build());

        assertThat(way.refusedAt()).map(Stop::place).contains(Place.TLS);
        assertThat(at(way, Place.PROXY).state()).isEqualTo(State.ABSENT);
    }

    @Test
    void anUnencryptedAddressHasNoTls() {
        Way way = way(
                Verdict.UNDECIDED,
                "http://jira.acme.example",
                call().status(Fact.present(404)).build());

        assertThat(at(way, Place.TLS).state()).isEqualTo(State.ABSENT);
    }

    @Test
    void aLookAtNamesSaysThatNoProxyIsInForce() {
        Way way = way(call(Questions.NAMES_PUBLIC.found("203.0.113.7"))
                .status(Fact.present(401))
                .build());

        assertThat(at(way, Place.RESOLVER))
                .isEqualTo(new Stop(Place.RESOLVER, "resolver", State.PASSED, "203.0.113.7"));
        assertThat(at(way, Place.PROXY).state()).isEqualTo(State.ABSENT);
    }

    @Test
    void aNetworkThatNamesItselfIsOnTheWay() {
        Way way = way(call().status(Fact.present(404))
                .responseHeaders(List.of(new Field("CF-Ray", "7d0a-FRA"), new Field("X-AREQUESTID", "1x2x3")))
                .build());

        assertThat(at(way, Place.EDGE)).isEqualTo(new Stop(Place.EDGE, "CDN/WAF", State.PASSED, "Cloudflare"));
    }

    @Test
    void aHealthyCallPassesToTheEnd() {
        Way way = way(
                Verdict.HEALTHY,
                "https://jira.acme.example",
                call().status(Fact.present(200)).build());

        assertThat(way.refusedAt()).isEmpty();
        assertThat(at(way, Place.APPLICATION))
                .isEqualTo(new Stop(Place.APPLICATION, "Jira Data Center", State.PASSED, "someone"));
        assertThat(way.sentence()).contains("resolver: passed", "Jira Data Center: passed (someone).");
    }
}
