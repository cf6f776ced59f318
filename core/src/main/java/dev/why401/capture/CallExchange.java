package dev.why401.capture;

import dev.why401.credential.CredentialInspector;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Hop;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.TransportProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes an exchange of the calls of one chain. */
final class CallExchange {
    private static final int LONGEST_ID = 200;

    private CallExchange() {}

    /** Returns what the calls show, from the one that was asked first to the one that gave the final answer. */
    static CapturedExchange of(List<Call> chain) {
        return of(chain, new Secrets(), new Secrets());
    }

    /**
     * Returns the same without the secrets of what a log showed before.
     *
     * @param secrets takes the secrets of the calls
     * @param earlier takes them, too
     */
    static CapturedExchange of(List<Call> chain, Secrets secrets, Secrets earlier) {
        Call first = chain.get(0);
        Call last = chain.get(chain.size() - 1);
        last.endBodyAtItsLength();
        chain.forEach(call -> CallSecrets.collect(call, secrets));
        earlier.remember(secrets);
        secrets.alsoHide(earlier);
        Scrubber scrubber = secrets.scrubber();
        Exchange.Builder exchange = Exchange.builder(scrubber)
                .method(first.method)
                .url(first.url)
                .credential(credential(first, scrubber))
                .redirects(redirects(chain, scrubber))
                .status(last.status)
                .problem(problem(last));
        if (last.problem.isPresent()) {
            exchange.status(Fact.absent()).problem(last.problem);
        }
        headers(first, last, exchange);
        body(last, exchange);
        if (last.receivedAt != null) {
            exchange.receivedAt(last.receivedAt);
        }
        Exchange built = exchange.build();
        String raw = chain.stream().map(CallSecrets::raw).collect(Collectors.joining("\n"));
        Fact<String> id = Fact.ofShown(first.id).map(name -> scrubber.line(name, LONGEST_ID));
        return new CapturedExchange(id, built, secrets.hidden(built, raw));
    }

    private static Fact<TransportProblem> problem(Call last) {
        return last.isAnswered() ? Fact.absent() : last.problem;
    }

    private static void headers(Call first, Call last, Exchange.Builder exchange) {
        switch (first.sentShown) {
            case ALL -> exchange.requestHeaders(first.sent());
            case SOME -> exchange.shownRequestHeaders(first.sent());
            case NOTHING -> {}
        }
        switch (last.receivedShown) {
            case ALL -> exchange.responseHeaders(last.received());
            case SOME -> exchange.shownResponseHeaders(last.received());
            case NOTHING -> {}
        }
    }

    private static void body(Call last, Exchange.Builder exchange) {
        BodyStart body = last.body();
        String missing = body.missing();
        if (InputLines.isBinary(body.text())) {
            return;
        }
        if (last.isBodiless()) {
            exchange.noBody();
        } else if (body.wasShown() && missing != null) {
            exchange.startOfBody(body.text(), missing);
        } else if (body.wasShown()) {
            exchange.body(body.text());
        } else if (last.problem.isPresent()) {
            exchange.noBody();
        }
    }

    private static Fact<List<Hop>> redirects(List<Call> chain, Scrubber scrubber) {
        List<Hop> hops = new ArrayList<>();
        for (int i = 0; i + 1 < chain.size(); i++) {
            hops.add(hop(chain.get(0), chain.get(i), chain.get(i + 1), scrubber));
        }
        Call last = chain.get(chain.size() - 1);
        if (last.answeredFrom != null) {
            hops.add(Hop.shown(Fact.unknown(), Address.read(last.url, scrubber), last.answeredFrom, scrubber));
        }
        boolean requestShown = chain.get(0).url != null;
        boolean answered = last.isAnswered() || last.problem.isPresent();
        return !hops.isEmpty() || (requestShown && answered) ? Fact.present(hops) : Fact.unknown();
    }

    private static Hop hop(Call first, Call redirect, Call next, Scrubber scrubber) {
        Fact<Address> from = Address.read(redirect.url, scrubber);
        Hop shown = Hop.shown(redirect.status, from, redirect.redirectsTo(), scrubber);
        Fact<Address> to = next.url == null ? shown.location() : Address.read(next.url, scrubber);
        return new Hop(
                redirect.status, from, to, shown.locationText(), carried(first, next), Fact.ofShown(next.method));
    }

    private static Fact<Boolean> carried(Call first, Call next) {
        if (next.sends("Authorization")) {
            return Fact.present(true);
        }
        boolean known = next.sentShown == Call.Shown.ALL && !next.credentialsLeftOut;
        if (first.sends("Authorization")) {
            return known ? Fact.present(false) : Fact.unknown();
        }
        return first.sentShown == Call.Shown.ALL && !first.credentialsLeftOut ? Fact.absent() : Fact.unknown();
    }

    private static SentCredential credential(Call call, Scrubber scrubber) {
        Fact<Address> target = Address.read(call.url, scrubber);
        String authorization = call.sent().stream()
                .filter(field -> field.name().equalsIgnoreCase("Authorization"))
                .map(Field::value)
                .collect(Collectors.joining(", "));
        if (call.sends("Authorization")) {
            SentCredential shape = ShownCredential.of(authorization, call.sends("Cookie"), target);
            return call.said == null ? shape : ShownCredential.filled(shape, call.said);
        }
        if (call.said != null) {
            return call.said;
        }
        boolean known = call.sentShown == Call.Shown.ALL && !call.credentialsLeftOut && !maySignInOtherwise(call);
        return known
                ? CredentialInspector.inspect(null, call.sends("Cookie"), target, List.of())
                : SentCredential.unknown();
    }

    /** An API key in a header or a parameter of its own stands for Authorization at some servers. */
    private static boolean maySignInOtherwise(Call call) {
        return call.sent().stream().anyMatch(field -> isKeyHeader(field.name()))
                || Address.read(call.url)
                        .value()
                        .filter(address -> address.query().stream().anyMatch(one -> SecretNames.isOne(one.name())))
                        .isPresent();
    }

    private static boolean isKeyHeader(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean other = lower.startsWith("proxy-")
                || lower.startsWith("sec-")
                || lower.contains("csrf")
                || lower.contains("xsrf")
                || lower.equals(":authority");
        return !other && SecretNames.isOne(lower);
    }

    static Exchange withCredential(Exchange exchange, SentCredential credential) {
        return new Exchange(
                exchange.product(),
                exchange.method(),
                exchange.address(),
                exchange.requestHeaders(),
                credential,
                exchange.redirects(),
                exchange.status(),
                exchange.responseHeaders(),
                exchange.body(),
                exchange.logLine(),
                exchange.problem(),
                exchange.context(),
                exchange.receivedAt());
    }
}
