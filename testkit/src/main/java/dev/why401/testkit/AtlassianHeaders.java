package dev.why401.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;

/**
 * The header fields by which an answer of Atlassian Cloud shows which layer wrote it.
 *
 * <p>Which layer puts which field was measured in September 2026:
 * https://github.com/brekkylab/backlot/blob/HEAD/backlot/routers/atlassian.py. Thread-safe.
 */
final class AtlassianHeaders {

    private final AtomicLong answers = new AtomicLong();

    /** The edge in front of both products: on its own refusals nothing but this. */
    MockResponse edge(MockResponse answer) {
        String id = nextId().toString();
        answer.setHeader("Server", "AtlassianEdge")
                .setHeader("atl-request-id", id)
                .setHeader("atl-traceid", id.replace("-", ""))
                .setHeader("X-Content-Type-Options", "nosniff")
                .setHeader("X-XSS-Protection", "1; mode=block");
        return cloudFrontPath(answer);
    }

    /** Jira itself. */
    MockResponse jira(MockResponse answer, CloudCaller caller) {
        edge(answer)
                .setHeader("x-arequestid", nextId().toString().replace("-", ""))
                .setHeader("timing-allow-origin", "*")
                .setHeader("Cache-Control", "no-cache, no-store, no-transform")
                .setHeader("Vary", "Accept");
        if (caller instanceof CloudCaller.Known known) {
            answer.setHeader("x-aaccountid", urlEncode(known.account().accountId()))
                    .setHeader("ratelimit", "\"jira-burst-based\";r=349;t=1")
                    .setHeader("ratelimit-policy", "\"jira-burst-based\";q=100;w=1")
                    .setHeader("x-ratelimit-limit", "350")
                    .setHeader("x-ratelimit-remaining", "349");
        }
        if (caller instanceof CloudCaller.Anonymous anonymous && anonymous.refused()) {
            answer.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        }
        String state = caller instanceof CloudCaller.Known ? "lin" : "lout";
        return answer.setHeader(
                "Set-Cookie",
                "atlassian.xsrf.token=FAKE" + nextId().toString().replace("-", "") + "_" + state
                        + "; Path=/; SameSite=None; Secure");
    }

    /** Confluence itself, which never sends Seraph's field. */
    MockResponse confluence(MockResponse answer) {
        return edge(answer).setHeader("x-confluence-request-time", String.valueOf(System.currentTimeMillis()));
    }

    /** The gateway itself. */
    MockResponse gateway(MockResponse answer) {
        return edge(answer).setHeader("x-trace-id", nextId().toString().replace("-", ""));
    }

    /** The challenge that Jira and Confluence put on a 401, which names the place and nothing that could be done. */
    static String challenge(HttpUrl place) {
        return "OAuth realm=\"" + urlEncode(Answers.spelled(place)) + "\"";
    }

    /** CloudFront carries every answer and marks each 4xx as an error, whoever wrote it. */
    private MockResponse cloudFrontPath(MockResponse answer) {
        boolean refusal = answer.getStatus().startsWith("HTTP/1.1 4");
        return answer.setHeader("X-Cache", refusal ? "Error from cloudfront" : "Miss from cloudfront")
                .setHeader("Via", "1.1 b0c1028ac1da2bf7c9c2147888569a4f.cloudfront.net (CloudFront)")
                .setHeader("X-Amz-Cf-Id", "FAKE" + nextId());
    }

    private UUID nextId() {
        return UUID.nameUUIDFromBytes(("answer " + answers.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
    }

    private static String urlEncode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
