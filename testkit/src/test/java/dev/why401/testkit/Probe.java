package dev.why401.testkit;

import java.io.IOException;
import java.util.Map;
import okhttp3.Credentials;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** One call over real HTTP, and what came back. */
final class Probe {

    /** What came back, read to the end. */
    record Answer(int status, Headers headers, String body, HttpUrl finalUrl) {
        String header(String name) {
            return headers.get(name);
        }
    }

    private static final OkHttpClient PLAIN =
            new OkHttpClient.Builder().followRedirects(false).build();

    private final Request.Builder request;
    private OkHttpClient client = PLAIN;

    private Probe(HttpUrl url) {
        request = new Request.Builder().url(url);
    }

    static Probe get(HttpUrl root, String pathAndQuery) {
        return new Probe(root.resolve(pathAndQuery));
    }

    static Probe post(HttpUrl root, String path, String json) {
        Probe probe = new Probe(root.resolve(path));
        probe.request.post(RequestBody.create(json, MediaType.get("application/json")));
        return probe;
    }

    Probe basic(String user, String secret) {
        return header("Authorization", Credentials.basic(user, secret));
    }

    Probe bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    Probe json() {
        return header("Accept", "application/json");
    }

    Probe header(String name, String value) {
        request.header(name, value);
        return this;
    }

    Probe head() {
        request.head();
        return this;
    }

    Probe with(OkHttpClient client) {
        this.client = client;
        return this;
    }

    Probe followingRedirects() {
        return with(client.newBuilder().followRedirects(true).build());
    }

    Answer send() throws IOException {
        try (Response response = client.newCall(request.build()).execute()) {
            return new Answer(
                    response.code(),
                    response.headers(),
                    response.body().string(),
                    response.request().url());
        }
    }

    /** Returns what every test of an answer names: status, media type and body. */
    static Map<String, Object> gist(Answer answer) {
        return Map.of(
                "status",
                answer.status(),
                "type",
                String.valueOf(answer.header("Content-Type")),
                "body",
                answer.body());
    }
}
