package dev.why401.jira.datacenter;

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
import dev.why401.testkit.SimulatedJiraDataCenter;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A simulated Jira on premises with a doctor, and what every examination of it has to keep to. */
final class ExaminedDataCenter implements AutoCloseable {
    static final String HOST = "jira.acme.example";
    static final String SITE = "https://" + HOST;
    static final String USER = SimulatedJiraDataCenter.USER;
    static final String PASSWORD = SimulatedJiraDataCenter.PASSWORD;
    static final String TOKEN = SimulatedJiraDataCenter.PERSONAL_ACCESS_TOKEN;
    static final String DEAD_TOKEN = FakeTokens.personalAccessToken("nobody");
    static final String WRONG_PASSWORD = "FAKE-wrong";
    static final String MYSELF = "/rest/api/2/myself";
    static final String ISSUE = "/rest/api/2/issue/ACME-1";

    /** What is known of a credential that was just typed in. */
    static final Context NEVER_WORKED =
            new Context(Fact.present(false), Fact.unknown(), Fact.unknown(), Fact.unknown());

    private static final double DECIDED = 0.9;

    final SimulatedJiraDataCenter jira;
    private int connectionsBefore;
    private int requestsBefore;
    private int loginsBefore;
    private int failedBefore;

    ExaminedDataCenter(String contextPath) {
        jira = SimulatedJiraDataCenter.startUnderPublicNames(contextPath);
    }

    /** Returns a doctor for Jira at that address whose client reaches the simulation and nothing else. */
    Doctor.Builder doctor(String url) {
        return doctor(url, jira.clientBuilder());
    }

    Doctor.Builder doctor(String url, OkHttpClient.Builder client) {
        connectionsBefore = jira.connections().size();
        requestsBefore = jira.network().requests().size();
        loginsBefore = jira.loginAttempts();
        failedBefore = jira.user(USER).failedLogins();
        return Doctor.forSite(Product.JIRA_DATA_CENTER, url)
                .client(client.build())
                .freshNames(jira.network().freshDns());
    }

    /** Returns the failure that the interceptor makes of a call. */
    AuthFailure captured(JiraDataCenter connection, String url) {
        OkHttpClient client = connection.install(jira.clientBuilder()).build();
        Request request = new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .build();
        AuthFailureException thrown = catchThrowableOfType(
                AuthFailureException.class,
                () -> client.newCall(request).execute().close());
        assertThat(thrown).isNotNull();
        return thrown.failure();
    }

    /** Returns the failure that stands in a line of a log, as python-requests writes it. */
    static AuthFailure logged(int status, String url) {
        return logged("requests.exceptions.HTTPError: " + status + " Client Error: for url: " + url);
    }

    static AuthFailure logged(String line) {
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
        int failed = jira.user(USER).failedLogins() - failedBefore;
        assertThat(failed).as(told(examination)).isLessThanOrEqualTo(1);
        assertThat(examination.explain()).showsNoSecret(PASSWORD, TOKEN, DEAD_TOKEN, WRONG_PASSWORD);
        assertThat(told(examination)).doesNotContain("FAKE");
        wentNowhereElse();
    }

    /** Checks every socket and every request of the examination: no redirect target saw any, no http address the credential. */
    private void wentNowhereElse() {
        List<String> allowed = List.of(HOST, proxyName());
        assertThat(jira.connections().stream().skip(connectionsBefore).map(SeenConnection::host))
                .isSubsetOf(allowed);
        List<SeenRequest> sent =
                jira.network().requests().stream().skip(requestsBefore).toList();
        assertThat(sent.stream().map(request -> request.url().host())).isSubsetOf(HOST);
        assertThat(sent).extracting(SeenRequest::method).isSubsetOf("GET", "HEAD");
        assertThat(sent.stream().filter(SeenRequest::carriesAuthorization))
                .allMatch(request -> request.url().isHttps());
    }

    private String proxyName() {
        return jira.network().corporateProxy().address().getHostString();
    }

    /** Returns how many logins by name and secret reached Jira in the examination. */
    int logins() {
        return jira.loginAttempts() - loginsBefore;
    }

    /** Returns how many requests of the examination carried the credential. */
    long credentialsSent() {
        return jira.network().requests().stream()
                .skip(requestsBefore)
                .filter(SeenRequest::carriesAuthorization)
                .count();
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
        jira.close();
    }
}
