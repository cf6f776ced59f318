package dev.why401.testkit;

import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.SERVICE_INCIDENT;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.SentCredential;
import dev.why401.knowledge.Cause;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers as every integration gets them each day, none of which is a refusal. */
final class OrdinaryAnswers {

    /**
     * One of them.
     *
     * @param allowed the one cause that it may well be; {@code null} when there is none
     */
    record Answer(String name, Exchange exchange, @Nullable Cause allowed) {}

    private static final String DOCUMENTATION = """
            <!DOCTYPE html>
            <html lang="en"><head><title>REST API: authentication</title></head>
            <body><h1>Authentication</h1>
            <p>Send the e-mail of the account and an API token as Basic, or an OAuth token as Bearer.</p>
            <p>A call without a token is answered with 401 Unauthorized, one without permission with 403 Forbidden.</p>
            <a href="/login">Log in</a></body></html>
            """;

    private OrdinaryAnswers() {}

    static List<Answer> at(String address) {
        return List.of(
                new Answer("an ordinary 200", json(address, 200, "{\"id\":\"10001\",\"name\":\"A project\"}"), null),
                new Answer("an empty list", json(address, 200, "{\"total\":0,\"items\":[]}"), null),
                new Answer("the 404 of a missing page", json(address, 404, "{\"message\":\"Not Found\"}"), null),
                new Answer("a 429", json(address, 429, "{\"message\":\"Too many requests\"}"), RATE_LIMITED),
                new Answer("a 500", json(address, 500, "{\"message\":\"Internal server error\"}"), SERVICE_INCIDENT),
                new Answer("a page of documentation", answer(address, 200, "text/html", DOCUMENTATION), null));
    }

    private static Exchange json(String address, int status, String body) {
        return answer(address, status, "application/json", body);
    }

    private static Exchange answer(String address, int status, String type, String body) {
        return Exchange.builder()
                .method("GET")
                .url(address)
                .requestHeaders(List.of(new Field("Accept", "*/*")))
                .credential(SentCredential.unknown())
                .redirects(Fact.present(List.of()))
                .status(Fact.present(status))
                .responseHeaders(List.of(
                        new Field("Content-Type", type + ";charset=UTF-8"),
                        new Field("Date", "Fri, 20 Nov 2026 12:00:00 GMT")))
                .body(body)
                .problem(Fact.absent())
                .receivedAt(Instant.parse("2026-11-20T12:00:01Z"))
                .build();
    }
}
