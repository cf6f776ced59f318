package dev.why401.integration.health;

import dev.why401.jira.datacenter.JiraDataCenter;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** A Jira Data Center that gives one kind of answer until it is told to give another. */
final class ScriptedJira implements AutoCloseable {
    static final String PASSWORD = "FAKE-password-of-anna";

    enum Answer {
        ACCEPTED(200, "{\"name\":\"anna\"}"),
        REFUSED(
                401,
                "<html><title>Unauthorized (401)</title>Basic Authentication Failure - Reason : AUTHENTICATED_FAILED"),
        CAPTCHA(
                403,
                "<html><title>Forbidden (403)</title>Basic Authentication Failure - Reason : AUTHENTICATION_DENIED"),
        NOT_ALLOWED(403, "{\"errorMessages\":[\"You do not have permission to create issues in this project.\"]}"),
        TOO_MANY(429, "{\"message\":\"Rate limit exceeded\"}"),
        OUTAGE(503, "Service Unavailable"),
        NOT_THERE(404, "{\"errorMessages\":[\"Issue Does Not Exist\"]}");

        private final int status;
        private final String body;

        Answer(int status, String body) {
            this.status = status;
            this.body = body;
        }

        MockResponse response() {
            MockResponse response = new MockResponse()
                    .setResponseCode(status)
                    .setHeader("X-AREQUESTID", "554x1x1")
                    .setBody(body);
            return switch (this) {
                case ACCEPTED, NOT_THERE -> response.setHeader("X-AUSERNAME", "anna");
                case REFUSED ->
                    response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED")
                            .setHeader("WWW-Authenticate", "Basic realm=\"protected-area\"");
                case CAPTCHA ->
                    response.setHeader("X-Seraph-LoginReason", "AUTHENTICATION_DENIED")
                            .setHeader(
                                    "X-Authentication-Denied-Reason",
                                    "CAPTCHA_CHALLENGE; login-url=https://jira.acme.example/login.jsp");
                case NOT_ALLOWED ->
                    response.setHeader("X-AUSERNAME", "anna")
                            .setHeader("X-Seraph-LoginReason", "OK")
                            .setHeader("Content-Type", "application/json");
                case TOO_MANY, OUTAGE -> response;
            };
        }
    }

    final AtomicInteger requests = new AtomicInteger();
    final MockWebServer server = new MockWebServer();
    volatile Answer answer = Answer.ACCEPTED;

    private ScriptedJira() {}

    static ScriptedJira start() throws IOException {
        ScriptedJira jira = new ScriptedJira();
        jira.dispatch(request -> jira.answer.response());
        jira.server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
        return jira;
    }

    interface Script {
        MockResponse answer(RecordedRequest request) throws InterruptedException;
    }

    /** Answers each request by a script. */
    void dispatch(Script script) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                requests.incrementAndGet();
                return script.answer(request);
            }
        });
    }

    /** Returns a builder of clients that log in with a password; each call has time enough on a slow machine. */
    OkHttpClient.Builder client() {
        OkHttpClient.Builder client = new OkHttpClient.Builder().readTimeout(2, TimeUnit.MINUTES);
        return JiraDataCenter.site(url("")).password("anna", PASSWORD).install(client);
    }

    /** The name that MockWebServer gives itself depends on the machine. */
    private String url(String path) {
        return "http://127.0.0.1:" + server.getPort() + path;
    }

    Request request(String path) {
        return new Request.Builder().url(url(path)).build();
    }

    /** Calls once and returns the status. */
    int call(OkHttpClient client, String path) throws IOException {
        try (Response response = client.newCall(request(path)).execute()) {
            return response.code();
        }
    }

    int call(OkHttpClient client) throws IOException {
        return call(client, "/rest/api/2/myself");
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
    }
}
