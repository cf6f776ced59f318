package dev.why401.examples;

import dev.why401.AuthFailureException;
import dev.why401.integration.ConnectionReport;
import dev.why401.integration.ConnectionTest;
import dev.why401.integration.FieldMapping;
import dev.why401.integration.IntegrationAccount;
import dev.why401.integration.IntegrationFailure;
import dev.why401.integration.IntegrationLog;
import dev.why401.integration.IntegrationTemplate;
import dev.why401.integration.Operation;
import dev.why401.integration.StepListener;
import dev.why401.integration.StepResult;
import dev.why401.integration.health.ConnectionEvent;
import dev.why401.integration.health.ConnectionHistory;
import dev.why401.integration.health.ConnectionListener;
import dev.why401.integration.health.ConnectionMonitor;
import dev.why401.integration.health.RecordedFailure;
import dev.why401.testkit.SimulatedJiraCloud;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Runs a small sync service: two integrations on one template push versions to a simulated Jira. Their token is revoked while
 * the service runs; it says so once, stops calling, parks the work, and goes on after the token was replaced in the template.
 */
public final class SyncService implements ConnectionListener {
    private static final String SITE = "https://acme.atlassian.net";
    private static final String NEW_TOKEN = "ATATT3xFAKE-second-token-of-anna";
    private static final MediaType JSON = MediaType.get("application/json");

    private record Version(String integration, String name) {}

    private final Page page;
    private final OkHttpClient way;
    private final IntegrationTemplate template;
    private final IntegrationLog log = IntegrationLog.ofLatest(100);
    private final ConnectionMonitor monitor = ConnectionMonitor.builder(ConnectionHistory.inMemory())
            .listener(this)
            .build();
    private final Queue<Version> parked = new ArrayDeque<>();

    private SyncService(Page page, OkHttpClient way) {
        this.page = page;
        this.way = way;
        this.template = IntegrationTemplate.of(
                "Jira of Acme",
                IntegrationAccount.jiraCloud(SITE, SimulatedJiraCloud.EMAIL, SimulatedJiraCloud.API_TOKEN));
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        show(new Page(new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static void show(Page page) throws IOException {
        try (SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames()) {
            page.title("A sync service whose credential breaks while it runs");
            page.text(
                    "Two integrations, Roadmap and Ideas, push versions to one Jira. They share an account, which is kept");
            page.text("in the template \"Jira of Acme\". All servers are simulated on this machine.");
            new SyncService(page, jira.clientBuilder().build()).run(jira);
        }
    }

    private void run(SimulatedJiraCloud jira) throws IOException {
        page.heading("1. Somebody sets the account up and presses \"Test connection\"");
        testConnection();

        page.heading("2. Both integrations push versions");
        push(new Version("Roadmap", "2027.1"));
        push(new Version("Ideas", "Spring"));

        page.heading("3. The token is revoked while the service runs");
        jira.account(SimulatedJiraCloud.EMAIL).revoke(SimulatedJiraCloud.API_TOKEN);
        int before = jira.requestsToSite().size();
        push(new Version("Roadmap", "2027.2"));
        push(new Version("Ideas", "Summer"));
        page.text("Calls that reached Jira since: " + (jira.requestsToSite().size() - before) + ", parked: "
                + parked.size());

        page.heading("4. The log of the integrations, and its failure explained");
        page.indented(log.toText());
        page.text("");
        log.entries().stream()
                .flatMap(entry -> entry.failure().stream())
                .findFirst()
                .ifPresent(failure -> page.indented(failure.explain().toText()));

        page.heading("5. The owner of the account presses \"Test connection\"");
        testConnection();

        page.heading("6. A new token is entered in the template, and the connection tested again");
        jira.account(SimulatedJiraCloud.EMAIL).apiToken(NEW_TOKEN);
        template.newSecret(NEW_TOKEN);
        testConnection();
        push(new Version("Roadmap", "2027.3"));
        page.text("Parked: " + parked.size() + ", health: "
                + monitor.history().health(template.account().id()).state());
    }

    /** A person asks, so the credential is tried even while calls with it are held back. */
    private void testConnection() {
        IntegrationAccount account = template.account();
        monitor.retryNow(account.id());
        ConnectionReport report = ConnectionTest.builder(account)
                .client(way)
                .project(SimulatedJiraCloud.PROJECT_KEY)
                .operations(Operation.CREATE_ISSUES, Operation.CREATE_VERSIONS)
                .mapping(FieldMapping.of("Story", "summary", "description"))
                .watchedBy(monitor)
                .build()
                .run(new StepListener() {
                    @Override
                    public void finished(StepResult result) {
                        page.text(result.toText().stripTrailing());
                    }
                });
        page.text(report.passed() ? "The connection works." : "The connection does not work.");
    }

    /** Each call asks the template for its account, so that a change counts from the next call on. */
    private void push(Version version) throws IOException {
        IntegrationAccount account = template.account();
        OkHttpClient.Builder builder = account.install(way.newBuilder());
        OkHttpClient client = monitor.install(builder, account.id(), account.credentialVersion())
                .build();
        Request create = new Request.Builder()
                .url(SITE + "/rest/api/3/version")
                .post(RequestBody.create("{\"name\":\"" + version.name() + "\",\"project\":\"ACME\"}", JSON))
                .build();
        try (Response response = client.newCall(create).execute()) {
            if (!response.isSuccessful()) {
                park(version, account.explain(response));
                return;
            }
            log.info(version.integration(), "version " + version.name() + ": " + response.code());
            page.text(version.integration() + ": version " + version.name() + " pushed (" + response.code() + ")");
        } catch (AuthFailureException refused) {
            park(version, IntegrationFailure.of(refused.failure(), account));
        }
    }

    private void park(Version version, IntegrationFailure failure) {
        parked.add(version);
        log.failed(version.integration(), failure);
        page.text(version.integration() + ": version " + version.name() + " parked: "
                + failure.failure().message());
    }

    @Override
    public void onBroken(ConnectionEvent event) {
        page.text("NOTICE  The connection \"" + template.name() + "\" is broken. To be told: "
                + event.failure().map(this::mustAct).orElse("whoever runs the integration") + ".");
    }

    private String mustAct(RecordedFailure failure) {
        return IntegrationFailure.of(failure.toAuthFailure(), template.account()).mustAct().stream()
                .map(actor -> actor.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
    }

    /** Takes up the parked work; what fails again is parked again. */
    @Override
    public void onHealed(ConnectionEvent event) {
        page.text("NOTICE  The connection \"" + template.name() + "\" works again.");
        for (int left = parked.size(); left > 0; left--) {
            try {
                push(parked.remove());
            } catch (IOException unreachable) {
                log.error("resume", unreachable.getClass().getSimpleName());
            }
        }
    }
}
