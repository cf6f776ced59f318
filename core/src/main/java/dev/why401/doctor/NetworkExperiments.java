package dev.why401.doctor;

import static dev.why401.knowledge.Questions.*;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.TransportProblem;
import dev.why401.okhttp.GuardedDns;
import dev.why401.okhttp.HostReach;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What can be found out of the way to the host: names, TLS, proxies, a captive portal. None carries a credential. */
final class NetworkExperiments {
    private static final int MOST_SHOWN = 4;

    private final OkHttpClient client;
    private final GuardedDns guarded;
    private final Dns fresh;
    private final Wire direct;
    private final @Nullable ProxyInForce proxy;
    private final List<String> ignored;

    /**
     * Looks the way that {@code client} goes.
     *
     * @param fresh looks names up past all caches
     * @param direct makes requests without the proxy
     */
    NetworkExperiments(OkHttpClient client, GuardedDns guarded, Dns fresh, Wire direct, HttpUrl base) {
        this.client = client;
        this.guarded = guarded;
        this.fresh = fresh;
        this.direct = direct;
        this.proxy = ProxyInForce.of(client, base.uri());
        this.ignored = proxy == null ? ProxyInForce.ignoredIn(System.getenv()) : List.of();
    }

    List<Experiment> all() {
        return List.of(names(), tls(), proxy(), portal());
    }

    private Experiment names() {
        return Experiment.named("names", "look up the name of the host, here and past all caches")
                .reveals(NAMES)
                .takes(Duration.ofMillis(500))
                .needs(
                        "a host with a name",
                        situation -> !isLiteral(situation.site().host()))
                .needs("a way without a proxy, which looks names up itself", situation -> proxy == null)
                .runs(this::lookUp);
    }

    private void lookUp(Bench bench) {
        List<InetAddress> here = addresses(client.dns(), bench.site().host());
        List<InetAddress> anew = addresses(fresh, bench.site().host());
        if (here.isEmpty()) {
            bench.found(
                    anew.isEmpty() ? NAMES_UNKNOWN : NAMES_STALE,
                    anew.isEmpty() ? "" : "unknown here, " + words(anew) + " anew");
        } else if (here.stream().anyMatch(address -> !guarded.mayVisit(HostReach.of(address)))) {
            bench.found(NAMES_PRIVATE, words(here));
        } else if (!anew.isEmpty() && here.stream().noneMatch(anew::contains)) {
            bench.found(NAMES_STALE, words(here) + " here, " + words(anew) + " anew");
        } else {
            bench.found(NAMES_PUBLIC, words(here));
        }
    }

    private static List<InetAddress> addresses(Dns names, String host) {
        try {
            return names.lookup(host);
        } catch (UnknownHostException | RuntimeException unknown) {
            return List.of();
        }
    }

    private static String words(List<InetAddress> addresses) {
        return new TreeSet<>(addresses.stream().map(NetworkExperiments::words).toList())
                .stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    }

    private static String words(InetAddress address) {
        HostReach reach = HostReach.of(address);
        return address.getHostAddress() + (reach == HostReach.PUBLIC ? "" : " (" + reach.words() + ")");
    }

    /** HttpUrl has made sure that a host of digits and dots, or with a colon, is an address. */
    private static boolean isLiteral(String host) {
        return host.indexOf(':') >= 0 || host.matches("[0-9.]+");
    }

    private Experiment tls() {
        return Experiment.named("tls", "look at the certificate of the server, and send nothing")
                .reveals(TLS)
                .needs("an address with https", situation -> situation.site().isHttps())
                .needs("a way without a proxy", situation -> proxy == null)
                .runs(this::shakeHands);
    }

    private void shakeHands(Bench bench) {
        List<InetAddress> addresses = addresses(guarded, bench.site().host());
        if (addresses.isEmpty()) {
            return;
        }
        TlsLook look = TlsLook.at(
                client, addresses.get(0), bench.site().host(), bench.site().port(), bench.timeLeft());
        if (look.chain().isEmpty()) {
            bench.found(TLS_NO_HANDSHAKE);
        } else if (look.wantsClientCertificate()) {
            bench.found(TLS_CLIENT_CERTIFICATE, look.summary());
        } else {
            bench.found(look.trusted() ? TLS_TRUSTED : TLS_UNTRUSTED, look.summary());
        }
        tellIssuer(bench, look.issuer());
    }

    /** Who signed the certificate is what the exception of the client left out. */
    private static void tellIssuer(Bench bench, String issuer) {
        Exchange known = bench.situation().diagnosis().exchange();
        TransportProblem problem = known.problem().orNull();
        if (problem == null || problem.peer().isKnown() || issuer.isEmpty()) {
            return;
        }
        bench.learned(new Exchange(
                known.product(),
                known.method(),
                known.address(),
                known.requestHeaders(),
                known.credential(),
                known.redirects(),
                known.status(),
                known.responseHeaders(),
                known.body(),
                known.logLine(),
                Fact.present(new TransportProblem(
                        problem.kind(),
                        problem.words(),
                        problem.proxyStatus(),
                        Fact.present(bench.scrubber().line(issuer, 300)))),
                known.context(),
                known.receivedAt()));
    }

    private Experiment proxy() {
        return Experiment.named("proxy", "call the site through the proxy and past it, without a credential")
                .reveals(PROXY)
                .requests(2)
                .needs(
                        "a proxy in force, or one that the environment names",
                        situation -> proxy != null || (!ignored.isEmpty() && isUnanswered(situation)))
                .runs(this::callAround);
    }

    private void callAround(Bench bench) {
        ProxyInForce inForce = proxy;
        if (inForce == null) {
            bench.found(PROXY_IGNORED, String.join(", ", ignored));
            return;
        }
        Ask ask = bench.fingerprint().map(ExperimentPack.Fingerprint::ask).orElse(Ask.get(""));
        Reply through = bench.ask(ask);
        String quote = inForce.name() + ", from " + inForce.origin();
        TransportProblem problem = through.exchange().problem().orNull();
        boolean challenged = problem != null && problem.kind() == TransportProblem.Kind.PROXY_AUTHENTICATION;
        if (challenged || through.status() == 407) {
            bench.found(PROXY_WANTS_CREDENTIAL, quote);
            return;
        }
        if (problem != null && problem.kind() == TransportProblem.Kind.TUNNEL_REFUSED) {
            bench.found(PROXY_REFUSES, quote);
            return;
        }
        boolean ordinary = through.arrived() && through.status() != 403 && through.status() < 500;
        if (ordinary) {
            bench.found(PROXY_PASSES, quote);
            return;
        }
        Reply past = bench.askOver(direct, ask);
        boolean answers = past.arrived() && past.status() < 500 && !past.saysTheSameAs(through);
        bench.found(answers ? PROXY_BYPASS_WORKS : through.arrived() ? PROXY_PASSES : PROXY_REFUSES, quote);
    }

    /** A captive portal takes over the unencrypted port of any host; that of the site itself is the one to ask. */
    private Experiment portal() {
        return Experiment.named("portal", "ask the unencrypted port of the host who answers there")
                .reveals(PORTAL)
                .requests(1)
                .needs("a call that got no answer or a page", situation -> {
                    Exchange known = situation.diagnosis().exchange();
                    return known.problem().isPresent()
                            || known.body()
                                    .value()
                                    .filter(body -> body.looksLikeHtml())
                                    .isPresent();
                })
                .runs(bench -> {
                    Reply reply =
                            bench.ask(Ask.get("http://" + hostInUrl(bench.site().host()) + "/"));
                    bench.found(isPortal(reply, bench.site()) ? PORTAL_FOUND : PORTAL_NONE, Replies.quote(reply));
                });
    }

    private static boolean isUnanswered(Situation situation) {
        return situation.diagnosis().exchange().problem().isPresent();
    }

    private static String hostInUrl(String host) {
        return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    }

    /** RFC 6585 section 6 for the status; else a redirect to somebody else's plain http page, which no site of its own does. */
    private static boolean isPortal(Reply reply, Site site) {
        if (reply.status() == 511) {
            return true;
        }
        Address target = reply.isRedirect() ? reply.location().orElse(null) : null;
        return target != null
                && !target.host().is(site.host())
                && target.scheme().is("http");
    }
}
