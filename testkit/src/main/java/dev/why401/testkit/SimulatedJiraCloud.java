package dev.why401.testkit;

import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * A Jira Cloud on this machine that answers as the real one does: a site host with Jira and Confluence, and the gateway
 * {@code api.atlassian.com}.
 *
 * <p>What a request brings upon itself follows from the request: a wrong token is taken for anonymous, an API token
 * sent as Bearer is taken for a broken Connect token, a scoped token works at the gateway only. What the world does
 * to a request is switched on with {@link #fail} and off with {@link #heal}.
 *
 * <pre>{@code
 * try (SimulatedJiraCloud jira = SimulatedJiraCloud.start()) {
 *     jira.account(SimulatedJiraCloud.EMAIL).expire(SimulatedJiraCloud.API_TOKEN);
 *     // GET <siteUrl>/rest/api/3/project/search: 200, an empty list, X-Seraph-LoginReason: AUTHENTICATED_FAILED
 * }
 * }</pre>
 *
 * <p>One account, one service account and one project are there from the start; the constants name them. Thread-safe.
 */
public final class SimulatedJiraCloud implements AutoCloseable {

    /** The account that is there from the start. */
    public static final String EMAIL = "anna@acme.example";

    /** Its API token without scopes, for the site. */
    public static final String API_TOKEN = FakeTokens.apiToken("anna");

    /** Its API token with the scopes {@code read:jira-user} and {@code read:jira-work}, for the gateway. */
    public static final String SCOPED_API_TOKEN = FakeTokens.apiToken("anna-scoped");

    /** Its password, which no API call may use. */
    public static final String PASSWORD = "FAKE-password-of-anna";

    /** The service account that is there from the start. */
    public static final String SERVICE_ACCOUNT_EMAIL = "roadmap-sync@serviceaccount.atlassian.com";

    /** Its API token with the scopes {@code read:jira-user}, {@code read:jira-work} and {@code write:jira-work}. */
    public static final String SERVICE_ACCOUNT_TOKEN = FakeTokens.serviceAccountToken("roadmap-sync");

    /**
     * Anna's OAuth 2.0 access token with {@code read:me}, {@code read:jira-user} and {@code read:jira-work}, good
     * until 2100.
     */
    public static final String OAUTH_ACCESS_TOKEN =
            FakeTokens.oauthAccessToken(new CloudAccount(EMAIL).accountId(), Instant.parse("2100-01-01T00:00:00Z"));

    /** The project that is there from the start, seen by every account and by nobody else; its issue is {@value}-1. */
    public static final String PROJECT_KEY = "ACME";

    private final CloudWorld world;
    private final SimulatedNetwork network;
    private final SimulatedHost site;
    private final SimulatedHost gateway;
    private final SimulatedHost otherOrigin;
    private final SimulatedHost login;

    private SimulatedJiraCloud(SimulatedNetwork network) {
        this.network = network;
        world = new CloudWorld(network.clock());
        AtlassianHeaders headers = new AtlassianHeaders();
        JiraResources jira = new JiraResources(world, headers);
        ConfluenceResources confluence = new ConfluenceResources(world, headers);
        CloudSite siteAnswers = new CloudSite(world, headers, jira, confluence);
        CloudGateway gatewayAnswers = new CloudGateway(world, headers, jira, confluence);
        CloudFailures failures = new CloudFailures(world, headers);

        site = network.open(
                "acme.atlassian.net", "127.0.0.1", call -> failures.inFrontOfSite(call, siteAnswers::answer));
        gateway = network.open(
                "api.atlassian.com", "127.0.0.1", call -> failures.inFrontOfGateway(call, gatewayAnswers::answer));
        otherOrigin = network.open("jira.acme.example", "127.0.0.1", siteAnswers::answer);
        login = network.open("acme.cloudflareaccess.com", "localhost", call -> EdgePages.accessProxyLoginPage());
        world.place(new CloudWorld.Places(site.url(), gateway.url(), otherOrigin.url(), login.url()));
    }

    /** Starts a Jira Cloud at plain HTTP addresses of this machine. */
    public static SimulatedJiraCloud start() {
        return furnished(SimulatedNetwork.ofLoopbackAddresses());
    }

    /**
     * Starts a Jira Cloud at {@code https://acme.atlassian.net} and {@code https://api.atlassian.com}.
     *
     * <p>Only clients of {@link #clientBuilder()} find it there; no name is looked up and nothing leaves this machine.
     */
    public static SimulatedJiraCloud startUnderPublicNames() {
        return furnished(SimulatedNetwork.ofPublicNames());
    }

    private static SimulatedJiraCloud furnished(SimulatedNetwork network) {
        SimulatedJiraCloud jira = new SimulatedJiraCloud(network);
        jira.world.project(PROJECT_KEY, false);
        jira.account(EMAIL)
                .apiToken(API_TOKEN)
                .scopedApiToken(SCOPED_API_TOKEN, "read:jira-user", "read:jira-work")
                .oauthAccessToken(OAUTH_ACCESS_TOKEN, "read:me", "read:jira-user", "read:jira-work")
                .password(PASSWORD);
        jira.account(SERVICE_ACCOUNT_EMAIL)
                .scopedApiToken(SERVICE_ACCOUNT_TOKEN, "read:jira-user", "read:jira-work", "write:jira-work");
        return jira;
    }

    /** Returns the root of the site host. */
    public HttpUrl siteUrl() {
        return site.url();
    }

    /** Returns the root of the gateway host; Jira is at {@code ex/jira/<cloud id>/} below it. */
    public HttpUrl gatewayUrl() {
        return gateway.url();
    }

    /** Returns the root of Jira at the gateway. */
    public HttpUrl gatewayJiraUrl() {
        return gateway.url()
                .newBuilder()
                .addPathSegments("ex/jira/" + cloudId() + "/")
                .build();
    }

    /** Returns the cloud id of the site. */
    public String cloudId() {
        return CloudWorld.CLOUD_ID;
    }

    /** Returns the network around it: names, addresses, fronts, proxies, and what clients tried. */
    public SimulatedNetwork network() {
        return network;
    }

    /** Returns every connection that clients of {@link #clientBuilder()} opened or tried to open so far. */
    public List<SeenConnection> connections() {
        return network.connections();
    }

    /** Returns a builder of clients that trust and reach the hosts of this simulation, and reach nothing else. */
    public OkHttpClient.Builder clientBuilder() {
        return network.clientBuilder();
    }

    /** Returns the account with this e-mail address; a new one has no credentials yet. */
    public CloudAccount account(String email) {
        return world.account(email);
    }

    /** Returns the service account with this name; its address ends in {@code @serviceaccount.atlassian.com}. */
    public CloudAccount serviceAccount(String name) {
        return world.account(name + "@serviceaccount.atlassian.com");
    }

    /** Adds a project that everybody sees, so that anonymous listings are not empty. */
    public SimulatedJiraCloud publicProject(String key) {
        world.project(key, true);
        return this;
    }

    /** Lets every following request run into this failure, in place of the one that was on. */
    public SimulatedJiraCloud fail(JiraCloudFailure failure) {
        world.failWith(failure);
        return this;
    }

    /** Ends the failure that is on, if any. */
    public SimulatedJiraCloud heal() {
        world.failWith(null);
        return this;
    }

    /** Returns what has reached the site host so far, whatever was answered. */
    public List<SeenRequest> requestsToSite() {
        return site.requests();
    }

    /** Returns what has reached the gateway so far. */
    public List<SeenRequest> requestsToGateway() {
        return gateway.requests();
    }

    /** Returns what has reached the host to which {@link JiraCloudFailure#REDIRECT_TO_OTHER_ORIGIN} leads. */
    public List<SeenRequest> requestsToOtherOrigin() {
        return otherOrigin.requests();
    }

    /** Returns what has reached the login host to which {@link JiraCloudFailure#ACCESS_PROXY_LOGIN} leads. */
    public List<SeenRequest> requestsToLoginHost() {
        return login.requests();
    }

    /** Stops all servers. */
    @Override
    public void close() {
        network.close();
    }
}
