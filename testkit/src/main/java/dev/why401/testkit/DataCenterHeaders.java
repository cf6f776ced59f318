package dev.why401.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;

/**
 * The header fields of a Jira on premises: those of https://github.com/ankitpokhrel/jira-cli/issues/353 on refusals and of
 * https://github.com/go-jira/jira/issues/8 on the others. Thread-safe.
 */
final class DataCenterHeaders {

    private final AtomicLong requests = new AtomicLong(21_468_272);

    /** What Jira puts on every answer. */
    MockResponse jira(MockResponse answer, DataCenterCaller caller, HttpUrl base, String session) {
        LocalTime now = LocalTime.now(ZoneOffset.UTC);
        int minute = now.getHour() * 60 + now.getMinute();
        answer.setHeader("X-AREQUESTID", minute + "x" + requests.incrementAndGet() + "x1")
                .setHeader("X-ASESSIONID", Long.toString(Math.abs((long) session.hashCode()), 36))
                .setHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .setHeader("X-XSS-Protection", "1; mode=block")
                .setHeader("X-Content-Type-Options", "nosniff")
                .setHeader("X-Frame-Options", "SAMEORIGIN")
                .setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        String path = base.encodedPath().length() > 1
                ? base.encodedPath().substring(0, base.encodedPath().length() - 1)
                : "/";
        answer.addHeader("Set-Cookie", "JSESSIONID=" + session + "; Path=" + path + "; HttpOnly");
        if (caller instanceof DataCenterCaller.Refused refused) {
            return refused.reason().isEmpty() ? answer : answer.setHeader("X-Seraph-LoginReason", refused.reason());
        }
        boolean known = caller instanceof DataCenterCaller.Known;
        answer.addHeader(
                "Set-Cookie",
                "atlassian.xsrf.token=FAKE-BQ6L-" + requests.get() + "_" + (known ? "lin" : "lout") + "; Path=" + path);
        if (caller instanceof DataCenterCaller.Known logged) {
            answer.setHeader("X-Seraph-LoginReason", "OK")
                    .setHeader("X-AUSERNAME", logged.user().name());
        } else {
            answer.setHeader("X-AUSERNAME", "anonymous");
        }
        return answer;
    }

    /** The challenge of every 401, and of a login that was denied; its realm is the base URL that Jira believes in. */
    static MockResponse challenge(MockResponse answer, HttpUrl base) {
        return answer.setHeader(
                "WWW-Authenticate",
                "OAuth realm=\"" + URLEncoder.encode(Answers.spelled(base), StandardCharsets.UTF_8) + "\"");
    }
}
