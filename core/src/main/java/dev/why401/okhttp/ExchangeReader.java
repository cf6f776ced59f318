package dev.why401.okhttp;

import dev.why401.credential.Credential;
import dev.why401.credential.CredentialCheck;
import dev.why401.credential.CredentialInspector;
import dev.why401.evidence.Address;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.Hop;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.TransportProblem;
import dev.why401.knowledge.KnowledgePack;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a response of OkHttp, or the exception in its place, into an exchange: the one place where secrets are looked at. Only
 * their shape leaves it.
 */
final class ExchangeReader {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeReader.class);

    /** A server that sets more cookies than a browser keeps for it (RFC 6265 section 6.1) has something else in mind. */
    private static final int MOST_SET_COOKIES = 50;

    private final List<KnowledgePack> packs;
    private final Clock clock;

    ExchangeReader(List<KnowledgePack> packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    Exchange read(Response response, BodyRead body) {
        List<Response> chain = chain(response);
        Request first = chain.get(0).request();
        Request sent = requestThatCounts(chain);
        Scrubber scrubber = scrubberFor(chain);
        Exchange.Builder exchange = Exchange.builder(scrubber)
                .method(first.method())
                .url(first.url().toString())
                .requestHeaders(fields(onTheWire(chain.get(0)).headers()))
                .credential(credential(sent))
                .redirects(Fact.present(hops(chain, sent, scrubber)))
                .status(Fact.present(response.code()))
                .responseHeaders(fields(response.headers()))
                .problem(Fact.absent())
                .context(context(first))
                .receivedAt(clock.instant());
        if (body.impossible()) {
            exchange.noBody();
        } else if (body.text() != null && body.why() != null) {
            exchange.startOfBody(body.text(), body.why());
        } else {
            exchange.body(body.text());
        }
        return exchange.build();
    }

    /**
     * Returns the exchange that ended with an exception; empty if the exception stands for no refusal. Interceptors further in
     * may have added a credential to the request that failed, so a missing one is unknown here.
     */
    Optional<Exchange> read(Request request, IOException problem) {
        Optional<TransportProblem> known = TransportProblems.of(problem);
        return known.map(what -> Exchange.builder(scrubberFor(request))
                .method(request.method())
                .url(request.url().toString())
                .requestHeaders(fields(request.headers()))
                .credential(request.header("Authorization") == null ? SentCredential.unknown() : credential(request))
                .status(Fact.absent())
                .problem(Fact.present(what))
                .noBody()
                .context(context(request))
                .receivedAt(clock.instant())
                .build());
    }

    /** Returns the answers from the oldest to the final one. */
    private static List<Response> chain(Response response) {
        List<Response> chain = new ArrayList<>();
        for (Response each = response; each != null; each = each.priorResponse()) {
            chain.add(each);
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The credential of the first request counts, unless an Authenticator replaced it after a 401 or 407. */
    private static Request requestThatCounts(List<Response> chain) {
        Request counts = onTheWire(chain.get(0));
        for (int i = 1; i < chain.size(); i++) {
            int before = chain.get(i - 1).code();
            if (before == 401 || before == 407) {
                counts = onTheWire(chain.get(i));
            }
        }
        return counts;
    }

    private static List<Hop> hops(List<Response> chain, Request sent, Scrubber scrubber) {
        boolean hadCredential = sent.header("Authorization") != null;
        List<Hop> hops = new ArrayList<>();
        for (int i = 0; i + 1 < chain.size(); i++) {
            Response redirect = chain.get(i);
            Request next = onTheWire(chain.get(i + 1));
            if (redirect.code() < 300 || redirect.code() > 399) {
                continue;
            }
            String location = redirect.header("Location", "");
            hops.add(new Hop(
                    Fact.present(redirect.code()),
                    Address.read(redirect.request().url().toString(), scrubber),
                    Address.read(next.url().toString(), scrubber),
                    Address.read(location, scrubber).map(Address::toString),
                    hadCredential ? Fact.present(next.header("Authorization") != null) : Fact.absent(),
                    Fact.present(next.method())));
        }
        return hops;
    }

    private SentCredential credential(Request request) {
        Fact<Address> target = Address.read(request.url().toString());
        SentCredential seen = CredentialInspector.inspect(
                request.header("Authorization"), request.header("Cookie") != null, target, checksFor(target));
        if (seen.scheme().is(Scheme.NONE) && SecretNames.maySignIn(request)) {
            return SentCredential.unknown();
        }
        Credential declared = request.tag(Credential.class);
        boolean sayMore =
                declared != null && seen.scheme().isPresent() && !seen.scheme().is(Scheme.NONE);
        return sayMore && !seen.secret().isKnown() ? withKind(seen, declared.declaredKind()) : seen;
    }

    private static SentCredential withKind(SentCredential seen, Fact<SecretKind> kind) {
        return new SentCredential(seen.scheme(), seen.principal(), kind, seen.findings(), seen.jwt());
    }

    private List<CredentialCheck> checksFor(Fact<Address> target) {
        List<CredentialCheck> checks = new ArrayList<>();
        Address address = target.orNull();
        for (KnowledgePack pack : packs) {
            try {
                if (address != null && pack.claims(address)) {
                    checks.addAll(pack.credentialChecks());
                }
            } catch (RuntimeException broken) {
                LOG.debug(
                        "Pack {} broke while giving its checks: {}",
                        pack.id(),
                        broken.getClass().getName());
            }
        }
        return checks;
    }

    private static Context context(Request request) {
        Context tagged = request.tag(Context.class);
        return tagged == null ? Context.unknown() : tagged;
    }

    /**
     * The request as it went out, with the cookies of a CookieJar and what network interceptors added; of a cached answer as
     * the caller made it.
     */
    private static Request onTheWire(Response response) {
        Response network = response.networkResponse();
        return network == null ? response.request() : network.request();
    }

    private static List<HeaderFacts.Field> fields(Headers headers) {
        List<HeaderFacts.Field> fields = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            fields.add(new HeaderFacts.Field(headers.name(i), headers.value(i)));
        }
        return fields;
    }

    static Scrubber scrubberFor(Request request) {
        List<String> secrets = new ArrayList<>();
        collectSecrets(request, secrets);
        return Scrubber.knowing(secrets);
    }

    private static Scrubber scrubberFor(List<Response> chain) {
        List<String> secrets = new ArrayList<>();
        for (Response response : chain) {
            collectSecrets(response.request(), secrets);
            Response network = response.networkResponse();
            if (network != null) {
                collectSecrets(network.request(), secrets);
            }
            response.headers("Set-Cookie").stream()
                    .limit(MOST_SET_COOKIES)
                    .forEach(cookie -> addCookieValues(cookie.split(";", 2)[0], secrets));
        }
        return Scrubber.knowing(secrets);
    }

    private static void collectSecrets(Request request, List<String> secrets) {
        Headers headers = request.headers();
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.name(i);
            String value = headers.value(i);
            if (name.equalsIgnoreCase("Authorization") || name.equalsIgnoreCase("Proxy-Authorization")) {
                secrets.addAll(CredentialInspector.secretsIn(value));
            } else if (name.equalsIgnoreCase("Cookie")) {
                addCookieValues(value, secrets);
            } else if (SecretNames.isOne(name)) {
                secrets.add(value);
            }
        }
        HttpUrl url = request.url();
        secrets.add(url.password());
        for (int i = 0; i < url.querySize(); i++) {
            String value = url.queryParameterValue(i);
            if (value != null && SecretNames.isOne(url.queryParameterName(i))) {
                secrets.add(value);
            }
        }
    }

    private static void addCookieValues(@Nullable String cookies, List<String> secrets) {
        if (cookies != null) {
            for (String pair : cookies.split(";", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    secrets.add(pair.substring(equals + 1).strip());
                }
            }
        }
    }
}
