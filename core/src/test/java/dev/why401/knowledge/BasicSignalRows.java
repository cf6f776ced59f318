package dev.why401.knowledge;

import dev.why401.evidence.Address;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Findings;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Hop;
import dev.why401.evidence.JwtFacts;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShapeFinding;
import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.TransportProblem.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The table behind {@link SignalsTest}: each basic signal, where it is seen and where it is not. */
final class BasicSignalRows {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String DATE_OF_NOON = "Fri, 20 Nov 2026 12:00:00 GMT";

    private static final SentCredential BASIC = SentCredential.of(
            Fact.present(Scheme.BASIC), Fact.present(PrincipalKind.EMAIL), Fact.present(SecretKind.PASSWORD));
    private static final JwtFacts JWT_UNTIL_NOON =
            new JwtFacts(Fact.present(NOON), Fact.absent(), Fact.absent(), Fact.absent(), Fact.absent());
    private static final JwtFacts JWT_FROM_NOON =
            new JwtFacts(Fact.absent(), Fact.present(NOON), Fact.absent(), Fact.absent(), Fact.absent());

    /** One row of the table; {@code factory} is the method of {@link Signals} that it is about. */
    record Row(String factory, Signal signal, Exchange seen, Exchange notSeen, String quote) {
        @Override
        public String toString() {
            return factory + ": " + signal.sentence();
        }
    }

    private BasicSignalRows() {}

    private static Exchange refusedBy(Product product) {
        return Exchange.builder().product(product).status(Fact.present(401)).build();
    }

    private static Row row(String factory, Signal signal, Exchange seen, Exchange notSeen, String quote) {
        return new Row(factory, signal, seen, notSeen, quote);
    }

    static Stream<Row> all() {
        return Stream.of(whatCameBack(), whatNeverCame(), whatWasAskedAndSent(), whereItWent(), whatTheCallerReports())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> whatCameBack() {
        return Stream.of(
                row("status", Signals.status(401, 403), status(403), status(404), "status 403"),
                row("statusBetween", Signals.statusBetween(500, 599), status(599), status(499), "status 599"),
                row(
                        "responseHeader",
                        Signals.responseHeader("x-seraph-loginreason"),
                        headers("X-Seraph-LoginReason", "OK"),
                        headers("Server", "nginx"),
                        "X-Seraph-LoginReason: OK"),
                row(
                        "responseHeader",
                        Signals.responseHeader("Server", "CloudFlare"),
                        headers("Server", "cloudflare"),
                        headers("Server", "nginx"),
                        "Server: cloudflare"),
                row(
                        "responseHeaderStartingWith",
                        Signals.responseHeaderStartingWith("x-amz-"),
                        headers("X-Amz-Cf-Pop", "FRA56"),
                        headers("Server", "nginx"),
                        "X-Amz-Cf-Pop: FRA56"),
                row(
                        "noAcceptedScopeGranted",
                        Signals.noAcceptedScopeGranted(),
                        headers("X-OAuth-Scopes", "repo", "X-Accepted-OAuth-Scopes", "delete_repo"),
                        headers("X-OAuth-Scopes", "repo, user", "X-Accepted-OAuth-Scopes", "public_repo, repo"),
                        "X-Accepted-OAuth-Scopes: delete_repo, X-OAuth-Scopes: repo"),
                row(
                        "setsCookie",
                        Signals.setsCookie("JSESSIONID"),
                        headers("Set-Cookie", "JSESSIONID=FAKE; Path=/"),
                        headers("Set-Cookie", "theme=dark"),
                        "Set-Cookie: JSESSIONID=[hidden]"),
                row(
                        "says",
                        Signals.says("has EXPIRED"),
                        log("The token has expired"),
                        body("{}"),
                        "The token has expired"),
                row(
                        "complaint",
                        Signals.complaint(Subject.SIGNATURE, Fault.WRONG),
                        log("the signature could not be verified"),
                        body("{}"),
                        "the signature could not be verified"),
                row("says", Signals.says("denied"), body("access denied"), body("fine"), "access denied"),
                row("bodySays", Signals.bodySays("No", "Nope"), body("<p>nope</p>"), body("yes"), "<p>nope</p>"),
                row("logSays", Signals.logSays("401"), log("HTTP 401"), log("HTTP 403"), "HTTP 401"),
                row(
                        "bodyBears",
                        Signals.bodyBears("cf-error-code"),
                        body("<i id=cf-error-code>"),
                        body("x"),
                        "<i id=cf-error-code>"),
                row(
                        "matches",
                        Signals.matches("an error code of Cloudflare", "error code", "error code: 10[0-9]{2}"),
                        body("Error code: 1020"),
                        body("error code: 9"),
                        "Error code: 1020"),
                row("emptyArray", Signals.emptyArray(), body("[ ]"), body("[[]]"), "[ ]"),
                row(
                        "jsonHas",
                        Signals.jsonHas("errors.0.code"),
                        body("{\"errors\":[{\"code\":17}]}"),
                        body("{\"errors\":[]}"),
                        "\"errors.0.code\": \"17\""),
                row(
                        "jsonHas",
                        Signals.jsonHas("error", "invalid_token"),
                        body("{\"error\":\"INVALID_TOKEN\"}"),
                        body("{\"error\":\"other\"}"),
                        "\"error\": \"INVALID_TOKEN\""),
                row(
                        "jsonIsExactly",
                        Signals.jsonIsExactly("message", "code"),
                        body("{\"code\":401,\"message\":\"no\"}"),
                        body("{\"code\":401,\"message\":\"no\",\"more\":1}"),
                        "{message, code}"),
                row("html", Signals.html(), body("<!DOCTYPE html><title>x</title>"), body("{}"), ""),
                row(
                        "html",
                        Signals.html(),
                        headers("Content-Type", "text/html"),
                        headers("Content-Type", "text/plain"),
                        "Content-Type: text/html"),
                row("json", Signals.json(), body("{\"a\":1}"), body("{\"a\":"), ""),
                row("emptyBody", Signals.emptyBody(), body(" \n"), body("x"), "an empty body"),
                row(
                        "emptyBody",
                        Signals.emptyBody(),
                        Exchange.builder().noBody().build(),
                        body("x"),
                        "no body"),
                row(
                        "servedFromCache",
                        Signals.servedFromCache(),
                        headers("X-Cache", "Hit from cloudfront"),
                        headers("X-Cache", "Miss from cloudfront", "Age", "0"),
                        "X-Cache: Hit from cloudfront"),
                row("servedFromCache", Signals.servedFromCache(), headers("Age", "17"), headers("Age", "0"), "Age: 17"),
                row(
                        "headersWithout",
                        Signals.headersWithout("WWW-Authenticate"),
                        headers("Date", "Mon, 30 Nov 2026 01:48:10 GMT", "Content-Length", "0"),
                        headers("WWW-Authenticate", "Bearer"),
                        ""),
                row(
                        "challengeOffers",
                        Signals.challengeOffers("basic"),
                        headers("WWW-Authenticate", "Basic realm=\"Jira\""),
                        headers("WWW-Authenticate", "Bearer"),
                        "WWW-Authenticate: Basic realm=\"Jira\""),
                row(
                        "challengeHas",
                        Signals.challengeHas("resource_metadata"),
                        headers("WWW-Authenticate", "Bearer resource_metadata=\"https://acme.example/x\""),
                        headers("WWW-Authenticate", "Bearer realm=\"x\""),
                        "WWW-Authenticate: Bearer resource_metadata=\"https://acme.example/x\""),
                row(
                        "challengeHas",
                        Signals.challengeHas("error", "insufficient_scope"),
                        headers("WWW-Authenticate", "Bearer error=\"insufficient_scope\""),
                        headers("WWW-Authenticate", "Bearer error=\"invalid_token\""),
                        "WWW-Authenticate: Bearer error=\"insufficient_scope\""),
                row(
                        "clocksDifferByMoreThan",
                        Signals.clocksDifferByMoreThan(Duration.ofMinutes(5)),
                        at(NOON.plusSeconds(301)),
                        at(NOON.minusSeconds(299)),
                        "server 2026-11-20T12:00:00Z, here 2026-11-20T12:05:01Z"));
    }

    private static Stream<Row> whatNeverCame() {
        return Stream.of(
                row(
                        "problem",
                        Signals.problem(Kind.UNKNOWN_HOST),
                        problem(Kind.UNKNOWN_HOST, Fact.unknown()),
                        problem(Kind.TUNNEL_REFUSED, Fact.unknown()),
                        "words of the client"),
                row(
                        "certificateIssuedBy",
                        Signals.certificateIssuedBy("Zscaler"),
                        problem(Kind.TLS_NOT_TRUSTED, Fact.present("CN=zscaler Root CA")),
                        problem(Kind.TLS_NOT_TRUSTED, Fact.present("CN=Acme CA")),
                        "CN=zscaler Root CA"));
    }

    private static Stream<Row> whatWasAskedAndSent() {
        return Stream.of(
                row("method", Signals.method("POST", "PUT"), method("put"), method("GET"), "PUT"),
                row(
                        "requestHeader",
                        Signals.requestHeader("x-atlassian-token"),
                        requestHeaders("X-Atlassian-Token", "no-check"),
                        requestHeaders("Accept", "*/*"),
                        "X-Atlassian-Token: no-check"),
                row(
                        "requestHeader",
                        Signals.requestHeader("User-Agent", "okhttp"),
                        requestHeaders("User-Agent", "OkHttp/5"),
                        requestHeaders("User-Agent", "curl/8"),
                        "User-Agent: OkHttp/5"),
                row("noCredentialSent", Signals.noCredentialSent(), sent(SentCredential.none()), sent(BASIC), ""),
                row("credentialSent", Signals.credentialSent(), sent(BASIC), sent(SentCredential.none()), ""),
                row("scheme", Signals.scheme(Scheme.BASIC), sent(BASIC), sent(token(JWT_UNTIL_NOON)), ""),
                row("principal", Signals.principal(PrincipalKind.EMAIL), sent(BASIC), sent(SentCredential.none()), ""),
                row("secret", Signals.secret(SecretKind.PASSWORD), sent(BASIC), sent(token(JWT_UNTIL_NOON)), ""),
                row(
                        "credentialShape",
                        Signals.credentialShape("doubled-scheme", "the scheme word stands there twice"),
                        sent(withFinding("doubled-scheme")),
                        sent(withFinding("quotes")),
                        "message of doubled-scheme"),
                row(
                        "credentialLooksSound",
                        Signals.credentialLooksSound(),
                        sent(token(JWT_UNTIL_NOON)),
                        sent(SentCredential.none()),
                        ""),
                row(
                        "tokenExpiredByItsOwnClaim",
                        Signals.tokenExpiredByItsOwnClaim(),
                        tokenAt(JWT_UNTIL_NOON, NOON),
                        tokenAt(JWT_UNTIL_NOON, NOON.minusSeconds(1)),
                        "exp 2026-11-20T12:00:00Z, the answer came at 2026-11-20T12:00:00Z"),
                row(
                        "tokenExpiredByTheServersClockOnly",
                        Signals.tokenExpiredByTheServersClockOnly(),
                        tokenAt(JWT_UNTIL_NOON, NOON.minusSeconds(7200), DATE_OF_NOON),
                        tokenAt(JWT_UNTIL_NOON, NOON.plusSeconds(1), DATE_OF_NOON),
                        "exp 2026-11-20T12:00:00Z, the answer came at 2026-11-20T12:00:00Z"),
                row(
                        "tokenStillValidByItsOwnClaim",
                        Signals.tokenStillValidByItsOwnClaim(),
                        tokenAt(JWT_UNTIL_NOON, NOON.minusSeconds(1)),
                        tokenAt(JWT_UNTIL_NOON, NOON),
                        "exp 2026-11-20T12:00:00Z, the answer came at 2026-11-20T11:59:59Z"),
                row(
                        "tokenNotYetValidByItsOwnClaim",
                        Signals.tokenNotYetValidByItsOwnClaim(),
                        tokenAt(JWT_FROM_NOON, NOON.minusSeconds(1)),
                        tokenAt(JWT_FROM_NOON, NOON),
                        "nbf 2026-11-20T12:00:00Z, the answer came at 2026-11-20T11:59:59Z"));
    }

    private static Stream<Row> whereItWent() {
        String site = "https://acme.atlassian.net/rest/api/3/myself?os_authType=basic";
        Exchange elsewhere = url("http://jira.acme.example/browse?x=1");
        return Stream.of(
                row(
                        "hostUnder",
                        Signals.hostUnder("atlassian.net"),
                        url(site),
                        url("https://notatlassian.net/"),
                        "acme.atlassian.net"),
                row("pathContains", Signals.pathContains("/API/"), url(site), elsewhere, "/rest/api/3/myself"),
                row(
                        "pathStartsWith",
                        Signals.pathStartsWith("/rest"),
                        url(site),
                        url("https://a.example/x/rest"),
                        "/rest/api/3/myself"),
                row("queryHas", Signals.queryHas("OS_AUTHTYPE"), url(site), elsewhere, "?OS_AUTHTYPE="),
                row("urlScheme", Signals.urlScheme("http"), elsewhere, url(site), "http://"),
                row("internalHost", Signals.internalHost(), url("http://10.1.2.3:8080/"), url(site), "10.1.2.3"),
                row(
                        "product",
                        Signals.product(Product.JIRA_CLOUD),
                        product(Product.JIRA_CLOUD),
                        product(Product.AHA),
                        ""),
                row(
                        "onlyOn",
                        Signals.onlyOn(Signals.status(401), Product.JIRA_CLOUD),
                        refusedBy(Product.JIRA_CLOUD),
                        refusedBy(Product.AHA),
                        "status 401"),
                row(
                        "redirected",
                        Signals.redirected(),
                        redirect(site, "/login", true, "GET"),
                        notRedirected(),
                        "302 to https://acme.atlassian.net/login"),
                row(
                        "locationUnder",
                        Signals.locationUnder("acme.example"),
                        redirect(site, "https://sso.acme.example/", true, "GET"),
                        redirect(site, "/login?next=acme.example", true, "GET"),
                        "https://sso.acme.example/"),
                row(
                        "redirectFollowed",
                        Signals.redirectFollowed(),
                        redirect(site, "/login", true, "GET"),
                        notRedirected(),
                        "302 to https://acme.atlassian.net/login"),
                row(
                        "redirectLeftOrigin",
                        Signals.redirectLeftOrigin(),
                        redirect(site, "https://sso.acme.example/", true, "GET"),
                        redirect(site, "/login", true, "GET"),
                        "302 to https://sso.acme.example/"),
                row(
                        "redirectToHttps",
                        Signals.redirectToHttps(),
                        redirect("http://acme.example/a", "https://acme.example/a", true, "GET"),
                        redirect("http://acme.example/a", "https://www.acme.example/a", true, "GET"),
                        "302 to https://acme.example/a"),
                row(
                        "redirectDroppedCredential",
                        Signals.redirectDroppedCredential(),
                        redirect(site, "https://sso.acme.example/", false, "GET"),
                        redirect(site, "/login", true, "GET"),
                        "302 to https://sso.acme.example/"),
                row(
                        "redirectCarriedCredential",
                        Signals.redirectCarriedCredential(),
                        redirect(site, "https://store.acme.example/f", true, "GET"),
                        redirect(site, "/login", true, "GET"),
                        "302 to https://store.acme.example/f"),
                row(
                        "redirectToOtherSpelling",
                        Signals.redirectToOtherSpelling(),
                        redirect("https://acme.example/a", "https://acme.example/a/", true, "GET"),
                        redirect("https://acme.example/a", "https://acme.example/b", true, "GET"),
                        "302 to https://acme.example/a/"),
                row(
                        "redirectLostPort",
                        Signals.redirectLostPort(),
                        redirect("https://acme.example:8443/a", "https://acme.example/a", true, "GET"),
                        redirect("https://acme.example:8443/a", "https://acme.example:8443/b", true, "GET"),
                        "302 to https://acme.example/a"),
                row(
                        "redirectGainedPort",
                        Signals.redirectGainedPort(),
                        redirect("https://acme.example/a", "https://acme.example:8443/a", true, "GET"),
                        redirect("https://acme.example/a", "https://acme.example/b", true, "GET"),
                        "302 to https://acme.example:8443/a"),
                row(
                        "redirectToPlainHttp",
                        Signals.redirectToPlainHttp(),
                        redirect("https://acme.example/a", "http://acme.example/a", true, "GET"),
                        redirect("https://acme.example/a", "https://acme.example/b", true, "GET"),
                        "302 to http://acme.example/a"),
                row(
                        "redirectChangedMethod",
                        Signals.redirectChangedMethod(),
                        redirect(site, "/login", true, "GET"),
                        redirect(site, "/login", true, "POST"),
                        "302 to https://acme.atlassian.net/login"),
                row(
                        "locationHas",
                        Signals.locationHas("/LOGIN.jsp"),
                        redirect(site, "/login.jsp", true, "GET"),
                        redirect(site, "/home", true, "GET"),
                        "https://acme.atlassian.net/login.jsp"),
                row(
                        "locationIsInternal",
                        Signals.locationIsInternal(),
                        redirect(site, "http://jira01:8080/login", true, "GET"),
                        redirect(site, "https://sso.acme.example/", true, "GET"),
                        "http://jira01:8080/login"));
    }

    private static Stream<Row> whatTheCallerReports() {
        return Stream.of(
                row("workedBefore", Signals.workedBefore(), context(0, true), context(0, false), ""),
                row(
                        "workedBefore",
                        Signals.workedBefore(),
                        with(exchange -> exchange.context(Context.lastWorked(Instant.parse("2026-11-20T09:14:59Z")))),
                        context(0, false),
                        "last worked 2026-11-20 09:14 UTC"),
                row("worksInBrowser", Signals.worksInBrowser(), context(1, true), context(1, false), ""),
                row("worksInCurl", Signals.worksInCurl(), context(2, true), context(2, false), ""),
                row("worksElsewhere", Signals.worksElsewhere(), context(3, true), context(3, false), ""),
                row(
                        "found",
                        Signals.found(Questions.CLOCK, Questions.CLOCK_OFF),
                        finding(Questions.CLOCK_OFF, "an hour ahead"),
                        finding(Questions.CLOCK_NEAR, ""),
                        "an hour ahead"));
    }

    private static Exchange finding(Outcome outcome, String quote) {
        Context known = Context.unknown().withFindings(Findings.none().with(outcome.found(quote)));
        return with(exchange -> exchange.context(known));
    }

    private static SentCredential token(JwtFacts claims) {
        return new SentCredential(
                Fact.present(Scheme.BEARER),
                Fact.absent(),
                Fact.present(SecretKind.CONNECT_JWT),
                List.of(),
                Fact.present(claims));
    }

    private static SentCredential withFinding(String id) {
        return new SentCredential(
                Fact.present(Scheme.BEARER),
                Fact.absent(),
                Fact.unknown(),
                List.of(new ShapeFinding(id, "message of " + id)),
                Fact.absent());
    }

    private static Exchange with(Consumer<Exchange.Builder> part) {
        Exchange.Builder exchange = Exchange.builder();
        part.accept(exchange);
        return exchange.build();
    }

    private static Exchange status(int status) {
        return with(exchange -> exchange.status(Fact.present(status)));
    }

    private static Exchange headers(String... namesAndValues) {
        return with(exchange -> exchange.responseHeaders(fields(namesAndValues)));
    }

    private static Exchange requestHeaders(String... namesAndValues) {
        return with(exchange -> exchange.requestHeaders(fields(namesAndValues)));
    }

    static List<Field> fields(String... namesAndValues) {
        Field[] fields = new Field[namesAndValues.length / 2];
        Arrays.setAll(fields, i -> new Field(namesAndValues[2 * i], namesAndValues[2 * i + 1]));
        return List.of(fields);
    }

    private static Exchange body(String body) {
        return with(exchange -> exchange.body(body));
    }

    private static Exchange log(String line) {
        return with(exchange -> exchange.logLine(line));
    }

    private static Exchange method(String method) {
        return with(exchange -> exchange.method(method));
    }

    private static Exchange url(String url) {
        return with(exchange -> exchange.url(url));
    }

    private static Exchange product(Product product) {
        return with(exchange -> exchange.product(product));
    }

    private static Exchange sent(SentCredential credential) {
        return with(exchange -> exchange.credential(credential));
    }

    private static Exchange tokenAt(JwtFacts claims, Instant now) {
        return with(exchange -> exchange.credential(token(claims)).receivedAt(now));
    }

    private static Exchange tokenAt(JwtFacts claims, Instant here, String there) {
        return with(exchange -> exchange.credential(token(claims))
                .responseHeaders(fields("Date", there))
                .receivedAt(here));
    }

    /** The server says that it is noon. */
    private static Exchange at(Instant here) {
        return with(exchange ->
                exchange.responseHeaders(fields("Date", DATE_OF_NOON)).receivedAt(here));
    }

    private static Exchange problem(Kind kind, Fact<String> issuer) {
        TransportProblem problem = new TransportProblem(kind, "words of the client", Fact.unknown(), issuer);
        return with(exchange -> exchange.status(Fact.absent()).problem(Fact.present(problem)));
    }

    private static Exchange notRedirected() {
        return with(exchange -> exchange.redirects(Fact.present(List.of())));
    }

    /** A POST that was redirected once; the final answer is a plain page. */
    private static Exchange redirect(String from, String location, boolean carried, String methodAfter) {
        Hop shown = Hop.shown(Fact.present(302), Address.read(from), location, Scrubber.patternsOnly());
        Hop hop = new Hop(
                shown.status(),
                shown.from(),
                shown.location(),
                shown.locationText(),
                Fact.present(carried),
                Fact.present(methodAfter));
        return with(exchange -> exchange.method("POST")
                .url(from)
                .redirects(Fact.present(List.of(hop)))
                .status(Fact.present(200)));
    }

    /** The caller answers one of four questions. */
    private static Exchange context(int question, boolean answer) {
        List<Fact<Boolean>> facts = Stream.iterate(0, i -> i + 1)
                .limit(4)
                .map(i -> i == question ? Fact.present(answer) : Fact.<Boolean>unknown())
                .toList();
        return with(exchange -> exchange.context(new Context(facts.get(0), facts.get(1), facts.get(2), facts.get(3))));
    }
}
