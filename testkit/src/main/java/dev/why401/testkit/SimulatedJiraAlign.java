package dev.why401.testkit;

import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * A Jira Align on this machine that answers as the real one does, with API 2.0.
 *
 * <p>What a request brings upon itself follows from the request: the token of API 1.0, a token that was replaced, one
 * without its {@code user:} part or in the wrong scheme are all refused with the same 401, an unknown route is a 404
 * without a body. What the world does to a request is switched on with {@link #fail} and off with {@link #heal}.
 *
 * <p>One user is there from the start; the constants name it. Thread-safe.
 */
public final class SimulatedJiraAlign implements AutoCloseable {

    /** The user that is there from the start. */
    public static final int USER_ID = 4711;

    /** Its API 2.0 token, for Bearer. */
    public static final String API_TOKEN = FakeTokens.alignToken(USER_ID, "anna");

    /** Its token of API 1.0, which stands above the other one on the profile page and counts for nothing here. */
    public static final String V1_TOKEN = "FAKE-v1-token-of-anna";

    /** The e-mail address of its Atlassian account. */
    public static final String EMAIL = "anna@acme.example";

    /** The API token of its Atlassian account, for Basic with {@link #EMAIL}. */
    public static final String ATLASSIAN_API_TOKEN = FakeTokens.apiToken("anna-at-align");

    private final AlignSite align = new AlignSite();
    private final SimulatedNetwork network;
    private final SimulatedHost site;

    private SimulatedJiraAlign(SimulatedNetwork network) {
        this.network = network;
        site = network.open("acme.jiraalign.com", "127.0.0.1", align::answer);
        align.user(USER_ID).apiToken(API_TOKEN).atlassianAccount(EMAIL, ATLASSIAN_API_TOKEN);
    }

    /** Starts a Jira Align at a plain HTTP address of this machine. */
    public static SimulatedJiraAlign start() {
        return new SimulatedJiraAlign(SimulatedNetwork.ofLoopbackAddresses());
    }

    /**
     * Starts a Jira Align at {@code https://acme.jiraalign.com}.
     *
     * <p>Only clients of {@link #clientBuilder()} find it there; no name is looked up and nothing leaves this machine.
     */
    public static SimulatedJiraAlign startUnderPublicNames() {
        return new SimulatedJiraAlign(SimulatedNetwork.ofPublicNames());
    }

    /** Returns the root of the host. */
    public HttpUrl siteUrl() {
        return site.url();
    }

    /** Returns the root of API 2.0. */
    public HttpUrl apiUrl() {
        return site.url().newBuilder().addPathSegments("rest/align/api/2/").build();
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

    /** Returns the user with this id; a new one has no token yet. */
    public AlignUser user(int id) {
        return align.user(id);
    }

    /** Lets every following request run into this failure, in place of the one that was on. */
    public SimulatedJiraAlign fail(JiraAlignFailure failure) {
        align.failWith(failure);
        return this;
    }

    /** Ends the failure that is on, if any. */
    public SimulatedJiraAlign heal() {
        align.failWith(null);
        return this;
    }

    /** Returns what has reached the host so far, whatever was answered. */
    public List<SeenRequest> requests() {
        return site.requests();
    }

    /** Stops the server. */
    @Override
    public void close() {
        network.close();
    }
}
