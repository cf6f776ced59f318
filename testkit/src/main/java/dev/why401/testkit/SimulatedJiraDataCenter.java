package dev.why401.testkit;

import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * A Jira on premises on this machine that answers as the real one does, with version 2 of the API.
 *
 * <p>What a request brings upon itself follows from the request: a wrong password is refused and counted, after three of them
 * a CAPTCHA is due, a personal access token sent as Basic is a wrong password, one that nobody knows is overlooked, a dead
 * session cookie beside a token is refused, the path without the context path never reaches Jira. What the world does to a
 * request is switched on with {@link #fail} and off with {@link #heal}.
 *
 * <p>One user and one project are there from the start; the constants name them. Thread-safe.
 */
public final class SimulatedJiraDataCenter implements AutoCloseable {

    /** The user that is there from the start. */
    public static final String USER = "anna";

    /** Its password, for Basic. */
    public static final String PASSWORD = "FAKE-password-of-anna";

    /** Its personal access token, for Bearer. */
    public static final String PERSONAL_ACCESS_TOKEN = FakeTokens.personalAccessToken("anna");

    /** The project that is there from the start, seen by every user and by nobody else; its issue is {@value}-1. */
    public static final String PROJECT_KEY = "ACME";

    private final DataCenterLogin logins = new DataCenterLogin();
    private final DataCenterSite jira = new DataCenterSite(logins);
    private final SimulatedNetwork network;
    private final SimulatedHost site;
    private final SimulatedHost newName;
    private final HttpUrl baseUrl;

    private SimulatedJiraDataCenter(SimulatedNetwork network, String contextPath) {
        this.network = network;
        site = network.open("jira.acme.example", "127.0.0.1", jira::answer);
        newName = network.open("issues.acme.example", "127.0.0.1", jira::answerUnderNewName);
        SimulatedHost login = network.open("sso.acme.example", "localhost", call -> DataCenterFront.singleSignOnPage());
        baseUrl = site.url()
                .newBuilder()
                .addPathSegments(contextPath.isEmpty() ? "" : contextPath.substring(1) + "/")
                .build();
        jira.place(new DataCenterSite.Places(baseUrl, newName.url(), login.url()));
        jira.project(PROJECT_KEY, false);
        user(USER).password(PASSWORD).personalAccessToken(PERSONAL_ACCESS_TOKEN);
    }

    /** Starts a Jira at the root of a plain HTTP address of this machine. */
    public static SimulatedJiraDataCenter start() {
        return start("");
    }

    /**
     * Starts a Jira under a context path of a plain HTTP address of this machine.
     *
     * @param contextPath empty, or with a slash at its start and none at its end, such as {@code /jira}
     * @throws IllegalArgumentException if the path is written in another way
     */
    public static SimulatedJiraDataCenter start(String contextPath) {
        return new SimulatedJiraDataCenter(SimulatedNetwork.ofLoopbackAddresses(), checked(contextPath));
    }

    /** Starts a Jira at the root of {@code https://jira.acme.example}, as {@link #startUnderPublicNames(String)} does. */
    public static SimulatedJiraDataCenter startUnderPublicNames() {
        return startUnderPublicNames("");
    }

    /**
     * Starts a Jira at {@code https://jira.acme.example} under a context path.
     *
     * <p>Only clients of {@link #clientBuilder()} find it there; no name is looked up and nothing leaves this machine.
     *
     * @param contextPath as in {@link #start(String)}
     */
    public static SimulatedJiraDataCenter startUnderPublicNames(String contextPath) {
        return new SimulatedJiraDataCenter(SimulatedNetwork.ofPublicNames(), checked(contextPath));
    }

    private static String checked(String contextPath) {
        if (!contextPath.matches("(?:/[A-Za-z0-9_-]+)*")) {
            throw new IllegalArgumentException("A context path is empty or looks like /jira: " + contextPath);
        }
        return contextPath;
    }

    /** Returns the base URL, with the context path and a slash at its end. */
    public HttpUrl baseUrl() {
        return baseUrl;
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

    /** Returns the user with this name; a new one has no credentials yet. */
    public DataCenterUser user(String name) {
        return logins.user(name);
    }

    /** Adds a project that every user sees. */
    public SimulatedJiraDataCenter project(String key) {
        jira.project(key, false);
        return this;
    }

    /** Adds a project that everybody sees, logged in or not. */
    public SimulatedJiraDataCenter publicProject(String key) {
        jira.project(key, true);
        return this;
    }

    /**
     * Returns how many logins with name and password reached Jira so far: those that it accepted, refused or, with a CAPTCHA
     * due, did not look at. A personal access token as Bearer is none.
     */
    public int loginAttempts() {
        return logins.attempts();
    }

    /** Ends all sessions, as a restart does: cookies that clients kept are dead from now on. */
    public SimulatedJiraDataCenter endSessions() {
        logins.endSessions();
        return this;
    }

    /** Lets every following request run into this failure, in place of the one that was on. */
    public SimulatedJiraDataCenter fail(JiraDataCenterFailure failure) {
        jira.failWith(failure);
        return this;
    }

    /** Ends the failure that is on, if any. */
    public SimulatedJiraDataCenter heal() {
        jira.failWith(null);
        return this;
    }

    /** Returns what has reached the host so far, whatever was answered. */
    public List<SeenRequest> requests() {
        return site.requests();
    }

    /** Returns what has reached the host under its new name, see {@link JiraDataCenterFailure#RENAMED_HOST}. */
    public List<SeenRequest> requestsUnderNewName() {
        return newName.requests();
    }

    /** Stops the servers. */
    @Override
    public void close() {
        network.close();
    }
}
