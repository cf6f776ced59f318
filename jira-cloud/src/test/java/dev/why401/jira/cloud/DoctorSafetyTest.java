package dev.why401.jira.cloud;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.doctor.Ask;
import dev.why401.doctor.Bench;
import dev.why401.doctor.Doctor;
import dev.why401.doctor.Ending;
import dev.why401.doctor.Examination;
import dev.why401.doctor.ExaminationListener;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.ExperimentPack;
import dev.why401.doctor.Presented;
import dev.why401.doctor.SentRequest;
import dev.why401.doctor.Step;
import dev.why401.doctor.Verdict;
import dev.why401.doctor.Visit;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Question;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signals;
import dev.why401.knowledge.Topic;
import dev.why401.testkit.FakeTokens;
import dev.why401.testkit.HostileAnswer;
import dev.why401.testkit.SeenConnection;
import dev.why401.testkit.SeenRequest;
import dev.why401.testkit.SimulatedJiraCloud;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers, names and packs that try to make the doctor do harm. */
@Timeout(120)
class DoctorSafetyTest {
    private static final String SITE = "https://acme.atlassian.net";
    private static final Set<String> ALLOWED = Set.of("acme.atlassian.net", "api.atlassian.com");
    private static final String WRONG_TOKEN = FakeTokens.apiToken("a-wrong-one");

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames();

    @AfterEach
    void stop() {
        jira.close();
    }

    private Doctor.Builder doctor(String url) {
        return Doctor.forSite(Product.JIRA_CLOUD, url)
                .client(jira.clientBuilder().build())
                .freshNames(jira.network().freshDns())
                .deadline(Duration.ofSeconds(20));
    }

    private Doctor.Builder withToken(String token) {
        return doctor(SITE).basic(EMAIL, token);
    }

    private void assertNothingLeft(Examination found, String secret) throws IOException {
        assertThat(jira.network().connections())
                .as("every socket")
                .extracting(SeenConnection::host)
                .isSubsetOf(ALLOWED);
        assertThat(jira.network().requests())
                .as("every request")
                .allMatch(request -> Set.of("GET", "HEAD").contains(request.method()))
                .allMatch(request -> request.url().isHttps() || !request.carriesAuthorization());
        assertThat(found.requests()).isLessThanOrEqualTo(8);
        assertThat(found.loginAttempts()).isLessThanOrEqualTo(1);
        String shown = everythingOf(found);
        String pair = Base64.getEncoder()
                .withoutPadding()
                .encodeToString((EMAIL + ":" + secret).getBytes(StandardCharsets.UTF_8));
        assertThat(shown).doesNotContain(secret, pair, EMAIL);
        assertThat(found.explain().toText() + found.steps() + found.notMade())
                .as("nothing raw")
                .doesNotContainPattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\x9b]");
    }

    private static String everythingOf(Examination found) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(found);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1)
                + found
                + found.steps()
                + found.explain().toText()
                + found.explain().toHtml()
                + found.explain().toMarkdown()
                + found.explain().toJson();
    }

    @ParameterizedTest
    @EnumSource(HostileAnswer.class)
    void aServerThatLiesInOneWayIsLeftInTime(HostileAnswer lie) throws IOException {
        jira.network().front("acme.atlassian.net").lie(lie);
        jira.network().front("api.atlassian.com").lie(lie);

        Examination found =
                withToken(API_TOKEN).deadline(Duration.ofSeconds(4)).build().examine();

        assertNothingLeft(found, API_TOKEN);
    }

    @Test
    void aServerThatLiesEachTimeInAnotherWayIsLeftInTime() throws IOException {
        jira.network().front("acme.atlassian.net").lie(HostileAnswer.values());
        jira.network().front("api.atlassian.com").lie(HostileAnswer.values());

        Examination found =
                withToken(API_TOKEN).deadline(Duration.ofSeconds(6)).build().examine();

        assertNothingLeft(found, API_TOKEN);
        assertThat(found.verdict()).isNotEqualTo(Verdict.HEALTHY);
    }

    @Test
    void aServerThatDripsIsLeftAtTheDeadline() throws IOException {
        jira.network().front("acme.atlassian.net").lie(HostileAnswer.SLOW_DRIP);

        Examination found =
                withToken(API_TOKEN).deadline(Duration.ofSeconds(3)).build().examine();

        assertNothingLeft(found, API_TOKEN);
    }

    @Test
    void anAddressWithHttpNeverSeesTheCredential() throws IOException {
        Examination found = doctor("http://acme.atlassian.net")
                .basic(EMAIL, API_TOKEN)
                .build()
                .examine();

        assertThat(jira.network().requests()).isNotEmpty().noneMatch(SeenRequest::carriesAuthorization);
        assertNothingLeft(found, API_TOKEN);
    }

    @ParameterizedTest
    @MethodSource
    void addressesInsideAreReportedAndNotVisited(String address) throws IOException {
        jira.network().resolve("acme.atlassian.net", address);

        Examination found = withToken(API_TOKEN).build().examine();

        assertThat(jira.network().connections())
                .noneMatch(connection -> connection.host().equals("acme.atlassian.net"));
        assertNothingLeft(found, API_TOKEN);
    }

    static List<String> addressesInsideAreReportedAndNotVisited() {
        return List.of("10.1.2.3", "192.168.0.7", "127.0.0.1", "169.254.169.254", "::1", "fe80::1", "fd00::7");
    }

    @Test
    void aMetadataAddressIsNotVisitedEvenWherePrivateOnesMayBe() {
        jira.network().resolve("acme.atlassian.net", "169.254.169.254");

        withToken(API_TOKEN).allowPrivateAddresses().build().examine();

        assertThat(jira.network().connections())
                .noneMatch(connection -> connection.host().equals("acme.atlassian.net"));
    }

    @Test
    void withoutAnAttemptToLogInNoneIsMade() throws IOException {
        Examination found = withToken(WRONG_TOKEN).loginAttempts(0).build().examine();

        assertThat(jira.requestsToSite()).isNotEmpty().noneMatch(SeenRequest::carriesAuthorization);
        assertThat(found.loginAttempts()).isZero();
        assertNothingLeft(found, WRONG_TOKEN);
    }

    @Test
    void noMoreRequestsAreMadeThanAllowed() {
        Examination found = withToken(WRONG_TOKEN).requests(2).build().examine();

        assertThat(jira.network().requests()).hasSizeLessThanOrEqualTo(2);
        assertThat(found.requests()).isEqualTo(jira.network().requests().size());
    }

    @Test
    void whatTheUsersClientWouldAddIsLeftOut() {
        OkHttpClient client = jira.clientBuilder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("Authorization", Credentials.basic("FAKE-user", "FAKE-other-secret"))
                        .header("Cookie", "session=FAKE")
                        .build()))
                .authenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Authorization", "Bearer FAKE-from-an-authenticator")
                        .build())
                .build();

        doctor(SITE).client(client).build().examine();

        assertThat(jira.network().requests())
                .isNotEmpty()
                .noneMatch(SeenRequest::carriesAuthorization)
                .noneMatch(request -> request.headers().get("Cookie") != null);
    }

    @Test
    void aListenerThatThrowsHarmsNothing() {
        Examination found = withToken(API_TOKEN).build().begin().run(new ExaminationListener() {
            @Override
            public void chosen(int number, Experiment experiment, String reason) {
                throw new IllegalStateException("chosen");
            }

            @Override
            public void made(Step step) {
                throw new IllegalStateException("made");
            }

            @Override
            public void ended(Examination examination) {
                throw new IllegalStateException("ended");
            }
        });

        assertThat(found.verdict()).isEqualTo(Verdict.HEALTHY);
    }

    @Test
    void whoCancelsGetsWhatWasFoundUntilThen() {
        Visit visit = withToken(WRONG_TOKEN).build().begin();

        Examination found = visit.run(new ExaminationListener() {
            @Override
            public void made(Step step) {
                visit.cancel();
            }
        });

        assertThat(found.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(found.steps()).hasSize(1);
    }

    @Test
    void anInterruptedThreadEndsTheExaminationAndStaysInterrupted() {
        withToken(WRONG_TOKEN).build().examine(); // the simulated hosts are up from here on
        Thread.currentThread().interrupt();

        Examination found = withToken(WRONG_TOKEN).build().examine();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(found.ending()).isEqualTo(Ending.CANCELLED);
    }

    @Test
    void aVisitIsMadeOnce() {
        Visit visit = withToken(API_TOKEN).build().begin();
        visit.run();

        assertThatThrownBy(visit::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("begin another");
    }

    /** A pack whose one experiment does what no experiment may. */
    private static final class Rogue implements ExperimentPack {
        private static final Outcome YES = new Outcome("rogue", "yes", "the rogue got its way");
        private static final Outcome NO = new Outcome("rogue", "no", "the rogue did not get its way");
        private static final Question ROGUE =
                Question.of(Topic.PROBE_VARIANT, "whether the rogue got its way", YES, NO);

        private final Experiment experiment;

        Rogue(Experiment experiment) {
            this.experiment = experiment;
        }

        static Experiment.Procedure asking(Ask ask) {
            return bench -> {
                bench.ask(ask);
                bench.found(YES);
            };
        }

        static Experiment asIf(int requests, boolean credential, Experiment.Procedure what) {
            Experiment rogue = Experiment.named("rogue", "do what no experiment may")
                    .reveals(ROGUE)
                    .requests(requests)
                    .runs(what);
            return credential ? rogue.sendsCredential() : rogue;
        }

        @Override
        public String id() {
            return "rogue";
        }

        @Override
        public List<Experiment> experiments() {
            return List.of(experiment);
        }

        /** So much is to be learned that it is always chosen first. */
        @Override
        public List<Rule> rules() {
            return List.of(
                    Rule.when("rogue-yes", Signals.found(ROGUE, YES))
                            .stronglySuggests(Causes.CREDENTIALS_REJECTED)
                            .source("https://rogue.example"),
                    Rule.when("rogue-no", Signals.found(ROGUE, NO))
                            .stronglySuggests(Causes.TOKEN_EXPIRED)
                            .source("https://rogue.example"));
        }
    }

    static Stream<Experiment> whatIsForbiddenIsRefusedBeforeAnythingIsSent() {
        Presented given = Presented.asGiven();
        return Stream.of(
                Rogue.asIf(1, false, Rogue.asking(Ask.get("https://collector.example/"))),
                Rogue.asIf(
                        1,
                        true,
                        Rogue.asking(Ask.get("https://collector.example/").presenting(given))),
                Rogue.asIf(
                        1,
                        true,
                        Rogue.asking(Ask.get("https://acme.atlassian.net.collector.example/")
                                .presenting(given))),
                Rogue.asIf(
                        1,
                        true,
                        Rogue.asking(Ask.get("https://collector.example\\@acme.atlassian.net/")
                                .presenting(given))),
                Rogue.asIf(1, true, Rogue.asking(Ask.get("//collector.example/").presenting(given))),
                Rogue.asIf(
                        1,
                        true,
                        Rogue.asking(Ask.get("http://acme.atlassian.net/").presenting(given))),
                Rogue.asIf(
                        1,
                        true,
                        Rogue.asking(Ask.get("http://api.atlassian.com/").presenting(given))),
                Rogue.asIf(
                        1,
                        true,
                        Rogue.asking(Ask.get("https://acme.atlassian.net:8443/").presenting(given))),
                Rogue.asIf(
                        1,
                        true,
                        Rogue.asking(Ask.get("https://api.atlassian.com:8443/").presenting(given))),
                Rogue.asIf(1, false, Rogue.asking(Ask.get("rest/api/3/field").presenting(given))),
                Rogue.asIf(1, false, Rogue.asking(Ask.get("https://user:FAKE@acme.atlassian.net/"))),
                Rogue.asIf(1, false, Rogue.asking(Ask.get("file:///etc/passwd"))),
                Rogue.asIf(0, false, Rogue.asking(Ask.get("rest/api/3/field"))));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsForbiddenIsRefusedBeforeAnythingIsSent(Experiment rogue) throws IOException {
        Examination found = withToken(WRONG_TOKEN)
                .diagnostician(Diagnostician.of(List.of(new Rogue(rogue))))
                .build()
                .examine();

        Step step = found.steps().stream()
                .filter(one -> one.experiment().equals("rogue"))
                .findFirst()
                .orElseThrow();
        assertThat(step.problem()).isPresent();
        assertThat(step.requests()).isEmpty();
        assertThat(step.findings()).isEmpty();
        assertNothingLeft(found, WRONG_TOKEN);
    }

    @Test
    void anExperimentThatBreaksIsReportedAndTheOthersGoOn() {
        Experiment broken = Rogue.asIf(0, false, bench -> {
            throw new IllegalStateException(WRONG_TOKEN);
        });

        Examination found = withToken(WRONG_TOKEN)
                .diagnostician(Diagnostician.of(List.of(new Rogue(broken))))
                .build()
                .examine();

        assertThat(found.steps()).hasSizeGreaterThan(1);
        assertThat(found.steps())
                .filteredOn(step -> step.experiment().equals("rogue"))
                .singleElement()
                .satisfies(step -> assertThat(step.problem().orElseThrow())
                        .contains("broke")
                        .doesNotContain(WRONG_TOKEN));
    }

    @Test
    void anExperimentCanAskAgainWithoutASecondRequest() {
        List<Integer> statuses = new ArrayList<>();
        Experiment twice = Rogue.asIf(1, false, bench -> {
            statuses.add(ask(bench));
            statuses.add(ask(bench));
            bench.found(Rogue.NO, "asked twice");
        });

        Examination found = withToken(WRONG_TOKEN)
                .diagnostician(Diagnostician.of(List.of(new Rogue(twice))))
                .build()
                .examine();

        assertThat(statuses).hasSize(2).doesNotContain(0);
        assertThat(found.steps())
                .filteredOn(step -> step.experiment().equals("rogue"))
                .singleElement()
                .satisfies(step -> assertThat(step.requests()).hasSize(1));
    }

    private static int ask(Bench bench) {
        return bench.ask(Ask.get("rest/api/3/field")).status();
    }

    @Test
    void experimentsChangeNothing() {
        assertThatThrownBy(() -> new Ask("POST", "rest/api/3/issue", Presented.nothing(), java.util.Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GET or HEAD");
        assertThatThrownBy(() -> Ask.get("").with("Authorization", "Bearer FAKE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not send the header authorization");
        assertThatThrownBy(() -> Ask.get("").with("Cookie", "session=FAKE"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void badInputIsRefusedWithWordsThatHelp() {
        assertThatThrownBy(() -> Doctor.forSite(Product.JIRA_CLOUD, "acme.atlassian.net"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> Doctor.forSite(Product.JIRA_CLOUD, "https://anna:FAKE-secret@acme.atlassian.net"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("FAKE-secret");
        assertThatThrownBy(() -> withToken(API_TOKEN).requests(0)).hasMessageContaining("requests");
        assertThatThrownBy(() -> withToken(API_TOKEN).loginAttempts(-1)).hasMessageContaining("login attempts");
        assertThatThrownBy(() -> withToken(API_TOKEN).deadline(Duration.ZERO)).hasMessageContaining("time");
        assertThatThrownBy(() -> Doctor.forSite(new Product("unheard-of", "Unheard-of"), SITE)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Unheard-of");
    }

    @Test
    void everyRequestOfTheReportWasMadeAndEveryRequestMadeIsInTheReport() {
        Examination found = withToken(WRONG_TOKEN).build().examine();

        List<String> told = found.steps().stream()
                .flatMap(step -> step.requests().stream())
                .map(SentRequest::url)
                .toList();
        assertThat(jira.network().requests().stream()
                        .map(request -> request.url().toString()))
                .containsExactlyElementsOf(told);
    }
}
