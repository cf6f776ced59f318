package dev.why401.testkit;

import okhttp3.mockwebserver.MockResponse;

/**
 * What Jira Align says.
 *
 * <p>No public record shows the body of its 401: it is empty here. Every answer passes Cloudflare, which marks good
 * and bad ones alike; that the firewall of the vendor's articles is such a proxy is inferred.
 */
final class AlignAnswers {

    private static final String JSON = "application/json; charset=utf-8";

    private AlignAnswers() {}

    static MockResponse notAuthorized() {
        return EdgePages.cloudflare(Answers.empty(401));
    }

    /** Bare, as the decision record of a public client tells of {@code /items/179843}. */
    static MockResponse unknownRoute() {
        return EdgePages.cloudflare(Answers.empty(404));
    }

    /** No record of the body was found; it is empty here. */
    static MockResponse badRequest() {
        return EdgePages.cloudflare(Answers.empty(400));
    }

    static MockResponse tooManyRequests() {
        return EdgePages.cloudflare(Answers.empty(429).setHeader("Retry-After", "30"));
    }

    static MockResponse swaggerPage() {
        return EdgePages.cloudflare(Answers.of(200, Answers.HTML, """
                <!DOCTYPE html><html lang="en"><head><title>Swagger UI</title></head>\
                <body><div id="swagger-ui"></div></body></html>\
                """));
    }

    static MockResponse user(AlignUser user) {
        return ok(userJson(user));
    }

    static MockResponse users(AlignUser user) {
        return ok("[" + userJson(user) + "]");
    }

    static MockResponse list(String resource) {
        return ok("[{\"id\":1,\"title\":\"Simulated " + resource + "\"}]");
    }

    private static MockResponse ok(String json) {
        return EdgePages.cloudflare(Answers.of(200, JSON, json));
    }

    private static String userJson(AlignUser user) {
        return "{\"id\":" + user.id() + ",\"firstName\":\"Anna\",\"lastName\":\"Simulated\"}";
    }
}
