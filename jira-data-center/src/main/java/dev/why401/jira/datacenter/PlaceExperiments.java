package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterQuestions.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Questions.*;

import dev.why401.doctor.Ask;
import dev.why401.doctor.Bench;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.ExperimentPack.Fingerprint;
import dev.why401.doctor.Reply;
import dev.why401.doctor.Site;
import dev.why401.doctor.Situation;
import dev.why401.evidence.Address;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a stranger can find out of the address: where the product is on the host, and which address it believes in. */
final class PlaceExperiments {
    private static final int MOST_PLACES = 3;
    private static final int MOST_HOPS = 3;

    private PlaceExperiments() {}

    static List<Experiment> all() {
        return List.of(contextPath(), baseUrl(), redirects());
    }

    private static Experiment contextPath() {
        return Experiment.named("context-path", "look for the product at the usual paths of the host")
                .reveals(CONTEXT_PATH)
                .requests(MOST_PLACES)
                .completes(BASE_URL_WRONG)
                .needs(
                        "an address at which the product was not found",
                        situation -> Stream.of(ADDRESS_PRODUCT, IDENTITY_ACCEPTED, IDENTITY_REFUSED)
                                .noneMatch(situation::found))
                .runs(bench -> {
                    for (String path : places(bench.site())) {
                        if (isProduct(bench, bench.ask(wellKnown(bench).at(path)))) {
                            bench.found(CONTEXT_FOUND, origin(bench.site()) + path);
                            return;
                        }
                    }
                    bench.found(CONTEXT_NONE);
                });
    }

    /** Returns the paths at which installations usually are: above the one that was given, and under the names of the guides. */
    private static List<String> places(Site site) {
        Set<String> all = new LinkedHashSet<>();
        boolean jira = site.product().equals(Product.JIRA_DATA_CENTER);
        all.add(jira ? "/jira/" : "/confluence/");
        all.add("/");
        String path = site.path();
        for (int end = path.lastIndexOf('/', path.length() - 2); end > 0; end = path.lastIndexOf('/', end - 1)) {
            all.add(path.substring(0, end + 1));
        }
        if (!jira) {
            all.add("/wiki/");
        }
        all.remove(path);
        return all.stream().limit(MOST_PLACES).toList();
    }

    private static Experiment baseUrl() {
        return Experiment.named("base-url", "compare the base URL that the product believes in with the one called")
                .reveals(BASE_URL)
                .requests(2)
                .completes(REDIRECT_TO_PRIVATE_ADDRESS, OAUTH1_SIGNATURE_INVALID)
                .runs(bench -> believed(bench).ifPresent(base -> bench.found(compared(base, bench.site()), base)));
    }

    /** Returns what the well-known resource says, or the realm of a refusal, which holds the same (a mark of Jira's own). */
    private static Optional<String> believed(Bench bench) {
        Fingerprint product = bench.fingerprint().orElseThrow();
        Optional<String> told = product.baseUrl(bench.ask(product.ask()));
        Optional<String> base = told.isPresent()
                ? told
                : bench.ask(bench.whoAmI().orElseThrow().ask())
                        .header("WWW-Authenticate")
                        .flatMap(RealmElsewhere::baseUrl);
        return base.flatMap(text -> Address.read(text).value())
                .filter(address ->
                        address.host().isPresent() && address.scheme().isPresent())
                .map(Address::toString);
    }

    private static Outcome compared(String base, Site site) {
        Address believed = Address.read(base).value().orElseThrow();
        boolean sameHost = believed.host().is(site.host());
        Address.Reach reach = believed.reach().orNull();
        if (!sameHost && reach != null && reach != Address.Reach.PUBLIC) {
            return BASE_INTERNAL;
        }
        if (!sameHost || !believed.port().is(site.port()) || !believed.scheme().is(site.isHttps() ? "https" : "http")) {
            return BASE_OTHER_ORIGIN;
        }
        String path = believed.path().endsWith("/") ? believed.path() : believed.path() + "/";
        return path.equals(site.path()) ? BASE_SAME : BASE_OTHER_PATH;
    }

    private static Experiment redirects() {
        return Experiment.named("redirects", "go along the redirects as a stranger, as far as they stay on the host")
                .reveals(HOPS)
                .requests(MOST_HOPS)
                .completes(REDIRECT_DROPPED_CREDENTIALS, REDIRECT_NOT_FOLLOWED, REDIRECT_CHANGED_METHOD, BASE_URL_WRONG)
                .needs("an address that redirects", PlaceExperiments::redirects)
                .runs(PlaceExperiments::goAlong);
    }

    private static boolean redirects(Situation situation) {
        return Stream.of(ADDRESS_TO_HTTPS, ADDRESS_TO_OTHER_HOST, ADDRESS_OTHER, ADDRESS_TO_LOGIN, IDENTITY_REDIRECTED)
                .anyMatch(situation::found);
    }

    private static void goAlong(Bench bench) {
        WellKnown wellKnown = wellKnown(bench);
        Reply reply = bench.ask(bench.fingerprint().orElseThrow().ask());
        if (!reply.isRedirect()) {
            return;
        }
        Set<String> seen = new LinkedHashSet<>();
        while (reply.isRedirect()) {
            Address target = reply.location().orElse(null);
            String url = target == null ? "" : target.toString();
            if (target == null || !target.host().is(bench.site().host())) {
                bench.found(HOPS_AWAY, wellKnown.baseOf(url));
                return;
            }
            if (!seen.add(url) || seen.size() >= MOST_HOPS) {
                bench.found(HOPS_ASTRAY, url);
                return;
            }
            reply = bench.ask(Ask.get(url));
            if (isProduct(bench, reply)) {
                bench.found(HOPS_TO_PRODUCT, wellKnown.baseOf(url));
                return;
            }
        }
        bench.found(
                reply.isHtml() ? HOPS_TO_LOGIN : HOPS_ASTRAY, seen.iterator().next());
    }

    private static boolean isProduct(Bench bench, Reply reply) {
        return bench.fingerprint().orElseThrow().isProduct(reply);
    }

    private static WellKnown wellKnown(Bench bench) {
        return new WellKnown(bench.fingerprint().orElseThrow().ask());
    }

    private static String origin(Site site) {
        String url = site.url();
        return url.substring(0, url.length() - site.path().length());
    }

    /** The resource by which the product is recognised, at any base URL. */
    private record WellKnown(Ask ask) {
        Ask at(String path) {
            return new Ask(ask.method(), path + ask.target(), ask.presented(), ask.headers());
        }

        String baseOf(String url) {
            return url.endsWith(ask.target())
                    ? url.substring(0, url.length() - ask.target().length())
                    : url;
        }
    }
}
