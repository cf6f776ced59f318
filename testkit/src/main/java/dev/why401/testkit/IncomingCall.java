package dev.why401.testkit;

import java.util.List;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** A request as the simulators route it: the path counts, the host and port of the moment do not. */
record IncomingCall(String method, HttpUrl url, Headers headers) {

    private static final HttpUrl ANY_HOST = HttpUrl.get("http://simulated.invalid/");

    static IncomingCall of(RecordedRequest request) {
        HttpUrl url = ANY_HOST.resolve(Objects.requireNonNullElse(request.getPath(), "/"));
        return new IncomingCall(
                Objects.requireNonNullElse(request.getMethod(), "GET"),
                url == null ? ANY_HOST : url,
                request.getHeaders());
    }

    String path() {
        return url.encodedPath();
    }

    /** Returns path and query, as a redirect repeats them. */
    String target() {
        return url.encodedQuery() == null ? path() : path() + "?" + url.encodedQuery();
    }

    /** Returns the path's segments; a trailing slash adds none. */
    List<String> segments() {
        return url.pathSegments().stream().filter(segment -> !segment.isEmpty()).toList();
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    @Nullable
    String query(String name) {
        return url.queryParameter(name);
    }

    boolean is(String method, String path) {
        return this.method.equals(method) && path().equals(path);
    }

    boolean writes() {
        return switch (method) {
            case "POST", "PUT", "PATCH", "DELETE" -> true;
            default -> false;
        };
    }

    boolean isUnder(String path) {
        return path().equals(path) || path().startsWith(path + "/");
    }

    IncomingCall withMethod(String method) {
        return new IncomingCall(method, url, headers);
    }

    IncomingCall withoutAuthorization() {
        return new IncomingCall(
                method, url, headers.newBuilder().removeAll("Authorization").build());
    }

    /** Returns the same call at another path, the query kept. */
    IncomingCall movedTo(String path) {
        return new IncomingCall(method, url.newBuilder().encodedPath(path).build(), headers);
    }
}
