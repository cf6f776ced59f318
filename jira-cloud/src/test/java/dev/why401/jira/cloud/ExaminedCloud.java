package dev.why401.jira.cloud;

import static dev.why401.testkit.Why401Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.capture.CapturedExchange;
import dev.why401.capture.EvidenceReader;
import dev.why401.capture.InputKind;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Suspect;
import dev.why401.doctor.Doctor;
import dev.why401.doctor.Ending;
import dev.why401.doctor.Examination;
import dev.why401.doctor.SentRequest;
import dev.why401.doctor.Step;
import dev.why401.doctor.Verdict;
import dev.why401.evidence.Context;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Cause;
import dev.why401.testkit.FakeTokens;
import dev.why401.testkit.SeenConnection;
import dev.why401.testkit.SeenRequest;
import dev.why401.testkit.SimulatedJiraCloud;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A simulated Cloud with a doctor, and what every examination of it has to keep to. */
final class ExaminedCloud implements AutoCloseable {
    static final String SITE = "https://acme.atlassian.net";
    static final String EMAIL = SimulatedJiraCloud.EMAIL;
    static final String TOKEN = SimulatedJiraCloud.API_TOKEN;
    static final String WRONG_TOKEN = FakeTokens.apiToken("nobody");
    static final String ISSUE = "/rest/api/3/issue/ACME-1";

    /** What is known of a credential that was just typed in. */
    static final Context NEVER_WORKED =
            new Context(Fact.present(false), Fact.unknown(), Fact.unknown(), Fact.unknown());

    private static final String GATEWAY = "api.atlassian.com";
    private static final double DECIDED = 0.9;

    final SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames();
    private int connectionsBefore;
    private int requestsBefore;

    /** Returns a doctor for Jira at the site. */
    Doctor.Builder doctor() {
        return doctor(Product.JIRA_CLOUD, SITE);
    }

    /** Returns a doctor whose client reaches the simulation and nothing else. */
    Doctor.Builder doctor(Product product, String url) {
        connectionsBefore = jira.connections().size();
        requestsBefore = jira.network().requests().size();
        return Doctor.forSite(product, url)
                .client(jira.clientBuilder().build())
                .freshNames(jira.network().freshDns());
    }

    /** Returns the failure that the interceptor makes of a call with an e-mail and a token. */
    AuthFailure captured(String email, String token, String path) {
        OkHttpClient client = JiraCloud.site(SITE)
                .apiToken(email, token)
                .install(jira.clientBuilder())
                .build();
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

    /** Returns the failure that stands in a line of a log. */
    static AuthFailure logged(String line) {
        List<CapturedExchange> read = new ArrayList<>();
        EvidenceReader.Sink sink = new EvidenceReader.Sink() {
            @Override
            public void exchange(CapturedExchange captured) {
                read.add(captured);
            }

            @Override
            public void problem(long lineNumber, String sentence) {
                throw new AssertionError(sentence);
            }
        };
        try {
            EvidenceReader.read(new StringReader(line), Optional.of(InputKind.LOG), sink);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        assertThat(read).hasSize(1);
        return AuthFailure.of(Diagnostician.ofDefaults().diagnose(read.get(0).exchange()));
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
        assertThat(examination.explain())
                .showsNoSecret(
                        EMAIL, TOKEN, WRONG_TOKEN, SimulatedJiraCloud.PASSWORD, SimulatedJiraCloud.SCOPED_API_TOKEN);
        assertThat(told(examination)).doesNotContain("FAKE");
        wentNowhereElse(hostOf(examination.url()));
    }

    /** Checks every socket and every request of the examination. */
    private void wentNowhereElse(String named) {
        Set<String> allowed = named.endsWith(".atlassian.net") ? Set.of(named, GATEWAY) : Set.of(named);
        assertThat(jira.connections().stream().skip(connectionsBefore).map(SeenConnection::host))
                .isSubsetOf(allowed);
        List<SeenRequest> sent =
                jira.network().requests().stream().skip(requestsBefore).toList();
        assertThat(sent.stream().map(request -> request.url().host())).isSubsetOf(allowed);
        assertThat(sent).extracting(SeenRequest::method).isSubsetOf("GET", "HEAD");
        assertThat(sent.stream().filter(SeenRequest::carriesAuthorization))
                .allMatch(request -> request.url().isHttps());
    }

    /** Returns how many requests of the examination carried the credential. */
    long credentialsSent() {
        return jira.network().requests().stream()
                .skip(requestsBefore)
                .filter(SeenRequest::carriesAuthorization)
                .count();
    }

    private static String hostOf(String url) {
        return okhttp3.HttpUrl.get(url).host();
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
