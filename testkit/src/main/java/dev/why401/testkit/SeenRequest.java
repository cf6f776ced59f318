package dev.why401.testkit;

import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * A request that reached a simulated server, as the server saw it.
 *
 * @param method the request method
 * @param url where it was sent: the host under the name and scheme at which it stands in the simulation
 * @param headers all header fields, {@code Authorization} included: to check what was sent and what was not
 */
public record SeenRequest(String method, HttpUrl url, Headers headers) {

    /** Returns path and query. */
    public String target() {
        String query = url.encodedQuery();
        return query == null ? url.encodedPath() : url.encodedPath() + "?" + query;
    }

    /** Returns whether an {@code Authorization} header arrived. */
    public boolean carriesAuthorization() {
        return headers.get("Authorization") != null;
    }

    /** Returns the request line; what the headers say stays out of logs. */
    @Override
    public String toString() {
        return method + " " + target();
    }
}
