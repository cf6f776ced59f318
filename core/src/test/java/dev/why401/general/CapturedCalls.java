package dev.why401.general;

import dev.why401.credential.CredentialInspector;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Hop;
import dev.why401.evidence.TransportProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;

/** Exchanges as an interceptor captures them: complete headers, the shape of the credential, both clocks, each hop. */
final class CapturedCalls {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final String CALLED = "https://api.acme.example/api/v1/items";

    private CapturedCalls() {}

    /** Returns a call that came back as 401 without a word. */
    static Exchange.Builder refused() {
        return answered(401);
    }

    static Exchange.Builder answered(int status) {
        return Exchange.builder()
                .method("GET")
                .url(CALLED)
                .requestHeaders(List.of(new Field("Accept", "application/json")))
                .redirects(Fact.present(List.of()))
                .status(Fact.present(status))
                .responseHeaders(List.of(new Field("Content-Length", "0"), date(NOW)))
                .body("")
                .receivedAt(NOW);
    }

    static Exchange refusedWith(String authorization) {
        return refusedWith(authorization, CALLED);
    }

    static Exchange refusedWith(String authorization, String url) {
        return refused()
                .url(url)
                .credential(CredentialInspector.inspect(authorization, false, Address.read(url), List.of()))
                .build();
    }

    static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a Bearer value with an unsigned token of these claims. */
    static String jwt(String claims) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String header = encoder.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        String payload = encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return "Bearer " + header + "." + payload + ".FAKE";
    }

    static Field date(Instant time) {
        return new Field("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC)));
    }

    /** Returns the redirect of a call to {@link #CALLED}. */
    static Fact<List<Hop>> redirect(int status, String location, boolean credentialCarried, String methodAfter) {
        return Fact.present(List.of(new Hop(
                Fact.present(status),
                Address.read(CALLED),
                Address.read(location),
                Fact.present(location),
                Fact.present(credentialCarried),
                Fact.present(methodAfter))));
    }

    static Exchange failed(TransportProblem.Kind kind, String words, Fact<String> issuer) {
        return Exchange.builder()
                .method("GET")
                .url(CALLED)
                .status(Fact.absent())
                .problem(Fact.present(new TransportProblem(kind, words, Fact.unknown(), issuer)))
                .build();
    }
}
