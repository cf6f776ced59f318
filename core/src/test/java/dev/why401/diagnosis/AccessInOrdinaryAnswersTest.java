package dev.why401.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Hop;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SentCredential;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers whose status says nothing of access, and which of them do in words. */
class AccessInOrdinaryAnswersTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();

    private static boolean isFailure(Exchange.Builder exchange) {
        return DIAGNOSTICIAN.diagnose(exchange.build()).isFailure();
    }

    private static Exchange.Builder json(int status, String body) {
        return Exchange.builder()
                .method("POST")
                .url("https://api.acme.example/v1/things")
                .status(Fact.present(status))
                .responseHeaders(List.of(new Field("Content-Type", "application/json")))
                .body(body);
    }

    private static Exchange.Builder page(int status, String body) {
        return Exchange.builder()
                .method("GET")
                .url("https://www.acme.example/none")
                .requestHeaders(List.of(new Field("Accept", "text/html")))
                .status(Fact.present(status))
                .responseHeaders(List.of(new Field("Content-Type", "text/html")))
                .body(body);
    }

    private static Exchange.Builder logged(int status, String line) {
        return Exchange.builder().status(Fact.present(status)).logLine(line);
    }

    private static Hop redirect(String location) {
        return Hop.shown(Fact.present(302), Fact.unknown(), location, Scrubber.patternsOnly());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | Unable to log in with provided credentials.",
                "400 | Password login has been disabled.",
                "400 | Invalid captcha.",
                "400 | Must specify access token via Authorization header.",
                "400 | Must be an organization administrator",
                "400 | Field 'assignee' does not exist or this field cannot be viewed by anonymous users.",
                "400 | The value 'ROAD' does not exist for the field 'project'.",
                "400 | The plain HTTP request was sent to HTTPS port",
                "400 | No required SSL certificate was sent",
                "400 | Your session has expired",
                "404 | Site temporarily unavailable",
                "422 | The access token has been revoked",
                "426 | Please use HTTPS protocol",
                "429 | Too many login attempts",
                "500 | The license has expired",
            })
    void complaintsAboutAccessAreFailuresWhateverTheStatus(int status, String words) {
        assertThat(isFailure(json(status, "{\"message\":\"" + words + "\"}"))).isTrue();
        assertThat(isFailure(logged(status, "Error " + status + ": " + words))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | The Password field is required.",
                "400 | Passwords must have at least one digit.",
                "400 | Required parameter 'account' is not present.",
                "400 | User 'nobody' does not exist.",
                "400 | Invalid page token",
                "400 | role is required",
                "400 | You cannot remove the last administrator of the team",
                "400 | The Content-MD5 you specified did not match what we received.",
                "402 | Your card has expired.",
                "404 | User not found",
                "404 | No device token with id 9",
                "404 | No such plan: gold",
                "404 | Role with id 12 does not exist",
                "409 | The document is locked by another user",
                "413 | File size exceeds the limit of 10 MB",
                "429 | Rate limit exceeded for this token.",
                "503 | The service is temporarily unavailable",
            })
    void complaintsAboutInputAndThingsAreNone(int status, String words) {
        assertThat(isFailure(json(status, "{\"message\":\"" + words + "\"}"))).isFalse();
        assertThat(isFailure(logged(status, "Error " + status + ": " + words))).isFalse();
    }

    @Test
    void anInterfaceThatIsMissingForAProgramIsAFailureAndAMissingPageIsNone() {
        Exchange.Builder call = logged(404, "unexpected status code: 404");

        assertThat(isFailure(call.url("https://api.acme.example/api/1/config"))).isTrue();
        assertThat(isFailure(call.url("https://www.acme.example/api-guide.pdf")))
                .isFalse();
        assertThat(isFailure(call.context(worksInBrowser(true)))).isTrue();
    }

    @Test
    void anErrorOfATokenEndpointIsAFailureUnder400() {
        assertThat(isFailure(json(400, "{\"error\":\"invalid_grant\"}"))).isTrue();
        assertThat(isFailure(json(400, "{\"error\":\"other\",\"error_description\":\"Try again.\"}")))
                .isTrue();
        assertThat(isFailure(
                        logged(400, "AADSTS900144: The request body must contain the following parameter: 'code'.")))
                .isTrue();
    }

    @Test
    void aLoginPageThatALogTellsOfIsAFailureUnder200() {
        assertThat(isFailure(logged(200, "the response is the login page of the Keycloak provider")))
                .isTrue();
        assertThat(isFailure(logged(200, "INFO showed the login page to a new visitor")))
                .isFalse();
    }

    @Test
    void a405ThatRefusesAnotherMethodThanWasSentIsAFailure() {
        assertThat(isFailure(json(405, "{\"detail\":\"Method \\\"GET\\\" not allowed.\"}")))
                .isTrue();
        assertThat(isFailure(json(405, "only POST allowed here"))).isTrue();
        assertThat(isFailure(json(405, "{\"detail\":\"Method \\\"POST\\\" not allowed. Allowed methods: GET.\"}")))
                .isFalse();
    }

    @Test
    void a405ThatAllowsTheMethodThatWasSentIsAFailure() {
        Exchange.Builder refused = json(405, "{}").responseHeaders(List.of(new Field("Allow", "POST, OPTIONS")));

        assertThat(isFailure(refused)).isTrue();
    }

    @Test
    void aRedirectToHttpsThatNobodyFollowedIsAFailureAndOneToAnotherPathIsNone() {
        Exchange.Builder raised = Exchange.builder()
                .method("GET")
                .url("http://api.acme.example/v1/things")
                .redirects(Fact.present(List.of(redirect("https://api.acme.example/v1/things"))))
                .status(Fact.present(302));
        Exchange.Builder moved = Exchange.builder()
                .method("GET")
                .url("https://api.acme.example/v1/old")
                .redirects(Fact.present(List.of(redirect("https://api.acme.example/v1/new"))))
                .status(Fact.present(302));

        assertThat(isFailure(raised)).isTrue();
        assertThat(isFailure(moved)).isFalse();
    }

    @Test
    void aPageThatIsMissingComplainsOfNothing() {
        assertThat(
                        isFailure(
                                page(
                                        404,
                                        "<html><h1>Not found</h1><li>Session expired on every reload</li><li>Access denied</li></html>")))
                .isFalse();
        assertThat(isFailure(page(
                        404,
                        "<html><form action='/login'><input type=\"password\" name=\"p\"></form><h1>None</h1></html>")))
                .isFalse();
    }

    @Test
    void dataBesideAnEmptyErrorIsNoComplaint() {
        assertThat(isFailure(json(200, "{\"errors\": [], \"data\": [{\"title\": \"Token has expired\"}]}")))
                .isFalse();
        assertThat(isFailure(
                        json(200, "[{\"text\":\"{\\\"error\\\":\\\"invalid_token\\\"}: the token has expired\"}]")))
                .isFalse();
    }

    @Test
    void aLineAtACalmLevelWithoutAStatusIsNoFailure() {
        assertThat(isFailure(Exchange.builder().logLine("10:00 INFO Token refreshed, next renewal in 55 minutes")))
                .isFalse();
        assertThat(isFailure(Exchange.builder().logLine("10:00 ERROR the sync failed")))
                .isTrue();
    }

    private static final String NOTHING_FOUND = "{\"startAt\":0,\"total\":0,\"issues\":[]}";

    private static Exchange.Builder tellingThat(Context context, int status, String body) {
        return Exchange.builder()
                .method("GET")
                .url("https://api.acme.example/rest/api/2/search")
                .credential(SentCredential.of(Fact.present(Scheme.BASIC), Fact.unknown(), Fact.unknown()))
                .status(Fact.present(status))
                .body(body)
                .context(context);
    }

    private static Context worksInBrowser(boolean works) {
        return new Context(Fact.unknown(), Fact.present(works), Fact.unknown(), Fact.unknown());
    }

    @Test
    void anEmptyListIsAFailureOnlyWhereSomebodyTellsOfOne() {
        assertThat(isFailure(tellingThat(Context.unknown(), 200, NOTHING_FOUND)))
                .isFalse();
        assertThat(isFailure(tellingThat(worksInBrowser(true), 200, NOTHING_FOUND)))
                .isTrue();
    }

    @Test
    void aPageThatIsRefusedInTheBrowserTooIsAFailure() {
        assertThat(isFailure(tellingThat(worksInBrowser(false), 406, "406 Not Acceptable")))
                .isTrue();
    }

    @Test
    void aFaultOfTheServerStaysOneWhateverSomebodyTells() {
        assertThat(isFailure(tellingThat(worksInBrowser(true), 500, "Internal Server Error")))
                .isFalse();
    }

    @Test
    void aCallThatWasSeenWholeIsJudgedByWhatWasSeen() {
        assertThat(isFailure(tellingThat(worksInBrowser(true), 200, NOTHING_FOUND)
                        .responseHeaders(List.of(new Field("Content-Type", "application/json")))))
                .isFalse();
    }
}
