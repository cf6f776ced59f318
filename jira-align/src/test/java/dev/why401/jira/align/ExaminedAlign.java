package dev.why401.jira.align;

import static dev.why401.testkit.Why401Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Suspect;
import dev.why401.doctor.Doctor;
import dev.why401.doctor.Ending;
import dev.why401.doctor.Examination;
import dev.why401.doctor.SentRequest;
import dev.why401.doctor.Step;
import dev.why401.doctor.Verdict;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Cause;
import dev.why401.testkit.FakeTokens;
import dev.why401.testkit.SeenConnection;
import dev.why401.testkit.SeenRequest;
import dev.why401.testkit.SimulatedJiraAlign;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A simulated Jira Align with a doctor, and what every examination of it has to keep to. */
final class ExaminedAlign implements AutoCloseable {
    static final String HOST = "acme.jiraalign.com";
    static final String SITE = "https://" + HOST;
    static final String USER_ID = String.valueOf(SimulatedJiraAlign.USER_ID);
    static final String EMAIL = SimulatedJiraAlign.EMAIL;
    static final String TOKEN = SimulatedJiraAlign.API_TOKEN;
    static final String BARE_TOKEN = TOKEN.substring(TOKEN.indexOf('|') + 1);
    static final String WRONG_TOKEN = FakeTokens.alignToken(SimulatedJiraAlign.USER_ID, "nobody");
    static final String ATLASSIAN_TOKEN = SimulatedJiraAlign.ATLASSIAN_API_TOKEN;
    static final String EPICS = "/rest/align/api/2/Epics";

    /** What is known of a credential that was just typed in. */
    static final Context NEVER_WORKED =
            new Context(Fact.present(false), Fact.unknown(), Fact.unknown(), Fact.unknown());

    private static final double DECIDED = 0.9;

    final SimulatedJiraAlign align = SimulatedJiraAlign.startUnderPublicNames();
    private int connectionsBefore;
    private int requestsBefore;

    /** Returns a doctor whose client reaches the simulation and nothing else. */
    Doctor.Builder doctor() {
        connectionsBefore = align.connections().size();
        requestsBefore = align.network().requests().size();
        return Doctor.forSite(Product.JIRA_ALIGN, SITE)
                .client(align.clientBuilder().build())
                .freshNames(align.network().freshDns());
    }

    /** Returns the failure that the interceptor makes of a call. */
    AuthFailure captured(JiraAlign connection, String path) {
        OkHttpClient client = connection.install(align.clientBuilder()).build();
        Request request = new Request.Builder()
                .url(SITE + path)
                .header("Accept", "application/json")
                .build();
        AuthFailureException thrown = catchThrowableOfType(
                AuthFailureException.class,
                () -> client.newCall(request).execute().close());
        assertThat(thrown).isNotNull();
        return thrown.failure();
    }

    /** Returns the failure that stands in a line of a log, as python-requests writes it. */
    static AuthFailure logged(int status, String path) {
        String line = "requests.exceptions.HTTPError: " + status + " Client Error: for url: " + SITE + path;
        return AuthFailure.of(Diagnostician.ofDefaults()
                .diagnose(Exchange.builder().logLine(line).build()));
    }

    /** Checks that the examination ended with this cause, kept its limits and harmed nothing. */
    Examination decided(Examination examination, Cause cause) {
        assertThat(examination.diagnosis()).suspectsFirst(cause).withProbabilityOfAtLeast(DECIDED);
        assertThat(examination.verdict()).as(told(examination)).isEqualTo(Verdict.DECIDED);
        keptItsLimits(examination);
        return examination;
    }

    /** Checks that nothing more could be tried, and that these are left, whatever their order. */
    Examination undecided(Examination examination, Cause... causes) {
        assertThat(examination.verdict()).as(told(examination)).isEqualTo(Verdict.UNDECIDED);
        assertThat(examination.ending()).isEqualTo(Ending.NOTHING_LEFT);
        assertThat(examination.undecided()).extracting(Suspect::cause).contains(causes);
        keptItsLimits(examination);
        return examination;
    }

    void keptItsLimits(Examination examination) {
        assertThat(examination.requests()).as(told(examination)).isLessThanOrEqualTo(8);
        assertThat(examination.loginAttempts()).isLessThanOrEqualTo(1);
        assertThat(examination.explain()).showsNoSecret(TOKEN, BARE_TOKEN, WRONG_TOKEN, ATLASSIAN_TOKEN);
        assertThat(told(examination)).doesNotContain("FAKE");
        assertThat(align.connections().stream().skip(connectionsBefore).map(SeenConnection::host))
                .isSubsetOf(HOST);
        List<SeenRequest> sent =
                align.network().requests().stream().skip(requestsBefore).toList();
        assertThat(sent).extracting(SeenRequest::method).isSubsetOf("GET", "HEAD");
        assertThat(sent.stream().filter(SeenRequest::carriesAuthorization))
                .allMatch(request -> request.url().isHttps());
    }

    /** Returns the ids of the experiments that were made. */
    static List<String> made(Examination examination) {
        return examination.steps().stream().map(Step::experiment).toList();
    }

    /** Returns everything that the steps say, for the message of a test that fails. */
    static String told(Examination examination) {
        StringBuilder text = new StringBuilder(examination.toString());
        for (Step step : examination.steps()) {
            text.append("\n  ").append(step.experiment()).append(": ").append(step.reason());
            for (SentRequest request : step.requests()) {
                text.append("\n    > ").append(request);
            }
            for (Step.Found found : step.findings()) {
                text.append("\n    = ").append(found);
            }
            text.append("\n    ").append(step.after());
        }
        return text.toString();
    }

    @Override
    public void close() {
        align.close();
    }
}
