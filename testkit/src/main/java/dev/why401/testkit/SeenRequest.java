package dev.why401.testkit;

import okhttp3.Headers;

/**
 * A request that reached a simulated server, as the server saw it.
 *
 * @param method the request method
 * @param target path and query
 * @param headers all header fields, {@code Authorization} included: to check what was sent and what was not
 */
public record SeenRequest(String method, String target, Headers headers) {

    /** Returns whether an {@code Authorization} header arrived. */
    public boolean carriesAuthorization() {
        return headers.get("Authorization") != null;
    }

    /** Returns the request line; what the headers say stays out of logs. */
    @Override
    public String toString() {
        return method + " " + target;
    }
}
