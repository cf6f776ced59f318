package dev.why401.jira.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Product;
import dev.why401.testkit.RecordedCases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no simulator says: evidence out of logs and records, and answers that are told apart by one header. */
class LookAlikesTest {
    private static final Map<String, Exchange> RECORDED = RecordedCases.read(LookAlikesTest.class, "/cases.ndjson");
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();
    private static final String EPICS = "https://acme.jiraalign.com/rest/align/api/2/Epics";
    private static final Field RAY = new Field("CF-RAY", "9204269f6b6b34c6-FRA");
    private static final Field TEXT = new Field("Content-Type", "text/plain; charset=UTF-8");

    // Who answered

    @Test
    void aMachineThatAloneReachesAServerWithoutCloudflareResolvesTheNameWrongly() {
        Exchange.Builder call = refused(401)
                .responseHeaders(List.of(new Field("Server", "nginx")))
                .body("");
        Exchange here = call.context(Calls.worksElsewhere()).build();
        assertThat(diagnose(here).likeliest().cause().id()).isEqualTo("dns-wrong");
    }

    @Test
    void codeOneThousandAndSixMeansTheAllowlistOnJiraAlign() {
        Diagnosis diagnosis = diagnose(refused(403)
                .responseHeaders(List.of(RAY, TEXT))
                .body("error code: 1006")
                .build());
        assertThat(diagnosis.likeliest().cause().id()).isEqualTo("ip-not-allowlisted");
        assertThat(diagnosis.answeredBy().name()).isEqualTo("Cloudflare");
    }

    @Test
    void codeOneThousandAndNineStaysAMatterOfTheCountry() {
        Exchange exchange = refused(403)
                .responseHeaders(List.of(RAY, TEXT))
                .body("error code: 1009")
                .build();
        assertThat(diagnose(exchange).likeliest().cause().id()).isEqualTo("geo-blocked");
    }

    @Test
    void aRefusalOutOfACacheIsTheCaches() {
        Exchange exchange = refused(401)
                .responseHeaders(List.of(RAY, new Field("CF-Cache-Status", "HIT"), new Field("Age", "311")))
                .body("")
                .build();
        assertThat(diagnose(exchange).likeliest().cause().id()).isEqualTo("cached-error-response");
    }

    @Test
    void aForbiddenInJsonIsJiraAlignsOwnAndAPermission() {
        Diagnosis diagnosis = diagnose(refused(403)
                .responseHeaders(List.of(RAY, new Field("Content-Type", "application/json")))
                .body("{\"message\":\"Forbidden\"}")
                .build());
        assertThat(diagnosis.likeliest().cause().id()).isEqualTo("permission-denied");
        assertThat(diagnosis.answeredBy().name()).isEqualTo("Jira Align");
    }

    // Where it went

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.jiraalign.com/rest/align/api/2/rest/align/api/2/Epics",
                "https://acme.jiraalign.com/rest/api/3/myself",
                "https://acme.jiraalign.com/rest/align/api/3/Epics",
                "https://acme.jiraalign.com/rest/align/api/2/Timesheets",
                "https://acme.jiraalign.com/api/users",
                "https://acme.jiraalign.com/rest/align/api/docs/Epics"
            })
    void aWrongPathComesBeforeTheToken(String url) {
        assertThat(diagnose(refused(401).url(url).build()).likeliest().cause().id())
                .isEqualTo("base-url-wrong");
    }

    @Test
    void aBareNotFoundIsAnUnknownRoute() {
        Exchange exchange = RECORDED.get("aa-012");
        assertThat(diagnose(exchange).likeliest().cause().id()).isEqualTo("base-url-wrong");
    }

    @Test
    void aSelfHostedSiteIsRecognisedByThePathOfTheApi() {
        Exchange exchange = refused(401)
                .url("https://align.acme.example/rest/align/api/2/Epics")
                .build();
        assertThat(diagnose(exchange).exchange().product().is(Product.JIRA_ALIGN))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "401 Client Error for url: https://acme.jiraalign.com/rest/align/api/2/Epics",
                "GET /rest/align/api/2/Epics 401",
                "403 from acme.agilecraft.com"
            })
    void aLogLineThatNamesTheSiteIsRecognised(String line) {
        Exchange exchange = Exchange.builder().logLine(line).build();
        assertThat(new JiraAlignKnowledge().recognise(exchange).is(Product.JIRA_ALIGN))
                .isTrue();
    }

    @Test
    void aRefusalOfAnotherProductIsNotJiraAligns() {
        Exchange exchange =
                refused(401).url("https://acme.atlassian.net/rest/api/3/myself").build();
        assertThat(new JiraAlignKnowledge().recognise(exchange).isKnown()).isFalse();
    }

    // The connector's log

    @Test
    void theConnectorsLogIsAboutJiraAndNotAboutJiraAlign() {
        Exchange exchange = connector("ResponseStatusCode:401, ResponseHeader_Server:acme.jiraalign.com");
        assertThat(new JiraAlignKnowledge().recognise(exchange).isKnown()).isFalse();
    }

    @Test
    void aCaptchaIsReadOutOfTheConnectorsLog() {
        Exchange exchange = connector(
                "ResponseStatusCode:403, ResponseHeader_x-seraph-loginreason:AUTHENTICATION_DENIED,"
                        + " ResponseHeader_x-authentication-denied-reason:CAPTCHA_CHALLENGE; login-url=https://jira.acme.example");
        assertThat(diagnose(exchange).likeliest().cause().id()).isEqualTo("captcha-required");
    }

    @Test
    void aRefusedCredentialIsReadOutOfTheConnectorsLog() {
        Exchange exchange =
                connector("ResponseStatusCode:401, ResponseHeader_x-seraph-loginreason:AUTHENTICATED_FAILED");
        assertThat(firstTwo(exchange)).containsExactly("credentials-rejected", "credentials-changed");
    }

    @Test
    void theRecordedRefusalOfTheConnectorsProbeIsACaptcha() {
        assertThat(RECORDED.values().stream()
                        .filter(ConnectorLog::isIn)
                        .map(exchange -> diagnose(exchange).likeliest().cause().id()))
                .hasSize(2)
                .containsOnly("captcha-required");
    }

    private static Exchange connector(String pairs) {
        return Exchange.builder()
                .logLine("AgileCraft.Jira.Api.Model.JiraApiException:"
                        + " RequestResource:https://jira.acme.example/rest/api/2/serverInfo?doHealthCheck=True,"
                        + " RequestMethod:GET, ResponseStatus:Error, ResponseStatusCodeExpected:200, " + pairs)
                .build();
    }

    /** A live call with a sound token; the caller reports nothing. */
    private static Exchange.Builder refused(int status) {
        return Exchange.builder()
                .method("GET")
                .url(EPICS)
                .requestHeaders(List.of(new Field("Accept", "application/json")))
                .credential(AlignTokenCheckTest.inspect("Bearer " + AlignTokenCheckTest.TOKEN))
                .redirects(Fact.present(List.of()))
                .status(Fact.present(status))
                .problem(Fact.absent())
                .context(Context.unknown());
    }

    private static Diagnosis diagnose(Exchange exchange) {
        return DIAGNOSTICIAN.diagnose(exchange);
    }

    private static List<String> firstTwo(Exchange exchange) {
        return diagnose(exchange).suspects().stream()
                .limit(2)
                .map(suspect -> suspect.cause().id())
                .toList();
    }
}
