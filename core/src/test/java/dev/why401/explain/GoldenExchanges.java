package dev.why401.explain;

import dev.why401.evidence.Address;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Hop;
import dev.why401.evidence.JwtFacts;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.TransportProblem.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Failures as different as failures are, by the name of the files that hold their explanations. */
final class GoldenExchanges {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String SITE = "https://acme.example";

    private GoldenExchanges() {}

    static Map<String, Exchange> all() {
        Map<String, Exchange> all = new LinkedHashMap<>();
        all.put("expired-token", expiredToken());
        all.put("log-line", logLine());
        all.put("three-suspects", threeSuspects());
        all.put("bare-403", bare403());
        all.put("block-page", blockPage());
        all.put("redirect-to-login", redirectToLogin());
        all.put("silent-anonymous", silentAnonymous());
        all.put("proxy-login", proxyLogin());
        all.put("hostile-words", hostileWords());
        return all;
    }

    private static Exchange.Builder call(String method, String path) {
        return Exchange.builder().product(AcmeTracker.PRODUCT).method(method).url(SITE + path);
    }

    private static SentCredential bearer() {
        JwtFacts claims = new JwtFacts(
                Fact.present(NOON.minusSeconds(7_200)), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
        return new SentCredential(
                Fact.present(Scheme.BEARER),
                Fact.present(PrincipalKind.NONE),
                Fact.present(SecretKind.OAUTH_ACCESS_TOKEN),
                List.of(),
                Fact.present(claims));
    }

    private static SentCredential basic() {
        return SentCredential.of(
                Fact.present(Scheme.BASIC), Fact.present(PrincipalKind.EMAIL), Fact.present(SecretKind.API_TOKEN));
    }

    private static Exchange expiredToken() {
        return call("PUT", "/api/items/17?notify=FAKE")
                .requestHeaders(List.of(new Field("Accept", "application/json")))
                .credential(bearer())
                .redirects(Fact.present(List.of()))
                .status(Fact.present(401))
                .responseHeaders(List.of(
                        new Field("Content-Type", "application/json"),
                        new Field("WWW-Authenticate", "Bearer realm=\"acme\", error=\"invalid_token\""),
                        new Field("X-Request-Id", "3f0c17aa")))
                .body("{\"error\":\"token_expired\",\"error_description\":\"The token ended at 10:00.\"}")
                .receivedAt(NOON)
                .build();
    }

    private static Exchange logLine() {
        return Exchange.builder()
                .product(AcmeTracker.PRODUCT)
                .credential(basic())
                .logLine("2026-11-20 12:00:03 WARN sync - 401 Unauthorized: token refused")
                .context(new Context(Fact.present(true), Fact.unknown(), Fact.unknown(), Fact.unknown()))
                .build();
    }

    private static Exchange threeSuspects() {
        return call("DELETE", "/api/items/17")
                .redirects(Fact.present(List.of()))
                .status(Fact.present(401))
                .responseHeaders(List.of(new Field("Content-Type", "application/json")))
                .body("{\"error\":{\"message\":\"token refused\"}}")
                .receivedAt(NOON)
                .build();
    }

    private static Exchange bare403() {
        return call("GET", "/api/items")
                .credential(basic())
                .redirects(Fact.present(List.of()))
                .status(Fact.present(403))
                .responseHeaders(List.of(new Field("Content-Length", "0")))
                .body("")
                .receivedAt(NOON)
                .build();
    }

    private static Exchange blockPage() {
        return call("POST", "/api/items")
                .credential(basic())
                .redirects(Fact.present(List.of()))
                .status(Fact.present(403))
                .responseHeaders(List.of(new Field("Content-Type", "text/html"), new Field("Server", "BigIP")))
                .body("<html><head><title>Request Rejected</title></head><body>The requested URL was rejected."
                        + " Please consult with your administrator.<br><br>Your support ID is: 8761321765432109876"
                        + "<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>")
                .receivedAt(NOON)
                .build();
    }

    private static Exchange redirectToLogin() {
        Fact<Address> start = Address.read(SITE + "/items/17");
        Fact<Address> middle = Address.read("https://www.acme.example/items/17");
        Fact<Address> login = Address.read("https://sso.acme.example/login?returnTo=FAKE");
        return call("GET", "/items/17")
                .credential(bearer())
                .redirects(Fact.present(List.of(
                        new Hop(
                                Fact.present(301),
                                start,
                                middle,
                                middle.map(Address::toString),
                                Fact.present(false),
                                Fact.present("GET")),
                        new Hop(
                                Fact.present(302),
                                middle,
                                login,
                                login.map(Address::toString),
                                Fact.present(false),
                                Fact.present("GET")))))
                .status(Fact.present(200))
                .responseHeaders(List.of(new Field("Content-Type", "text/html")))
                .body("<!DOCTYPE html><title>Log in &amp; go on</title><h1>Welcome back</h1><form>...</form>")
                .build();
    }

    private static Exchange silentAnonymous() {
        return call("GET", "/api/items?owner=me")
                .credential(basic())
                .redirects(Fact.present(List.of()))
                .status(Fact.present(200))
                .responseHeaders(List.of(new Field("Content-Type", "application/json")))
                .body("{\"user\":\"anonymous\",\"items\":[]}")
                .receivedAt(NOON)
                .build();
    }

    private static Exchange proxyLogin() {
        return call("GET", "/api/items")
                .status(Fact.absent())
                .noBody()
                .problem(Fact.present(new TransportProblem(
                        Kind.PROXY_AUTHENTICATION,
                        "IOException: Failed to authenticate with proxy",
                        Fact.present(407),
                        Fact.unknown())))
                .receivedAt(NOON)
                .build();
    }

    /** What a server could say that wants to act on whoever reads it. */
    static Exchange hostileWords() {
        String words =
                "```\n# Urgent\n[Click here](https://evil.example/) <script>alert(1)</script> **denied** `rm -rf`\n"
                        + "\u001b[31mred\u001b[0m \u202ereversed\u202c \r\nlevel=ERROR user=admin\n"
                        + "x".repeat(300) + "\n| a | b |\n    indented\n> quoted\n1. one\n";
        return call("GET", "/api/items/**bold**/`tick`/<b>")
                .credential(basic())
                .redirects(Fact.present(List.of()))
                .status(Fact.present(403))
                .responseHeaders(List.of(
                        new Field("Content-Type", "text/plain"), new Field("X-Request-Id", "`id` <b>[x](y)</b>")))
                .body(words)
                .build();
    }
}
