package dev.why401.doctor;

import static dev.why401.knowledge.Questions.*;

import dev.why401.diagnosis.AnsweredBy;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.doctor.Way.Place;
import dev.why401.doctor.Way.State;
import dev.why401.doctor.Way.Stop;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Finding;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.TransportProblem;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Question;
import dev.why401.render.Sentences;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells from what was found how far the call came. */
final class WayFinder {
    private static final int LONGEST_NOTE = 90;
    private static final double LIKELY = 0.5;

    /** Headers with which a content delivery network tells that it is there, and whose they are. */
    private static final List<Map.Entry<String, String>> EDGE_HEADERS = List.of(
            Map.entry("CF-Ray", "Cloudflare"),
            Map.entry("X-Amz-Cf-Id", "Amazon CloudFront"),
            Map.entry("X-Azure-Ref", "Azure Front Door"),
            Map.entry("X-Akamai-Request-Id", "Akamai"));

    private static final Map<Answerer, String> GATEWAYS = Map.of(
            Answerer.API_GATEWAY, "API gateway",
            Answerer.ACCESS_PROXY, "access proxy",
            Answerer.LOGIN_PAGE, "login page",
            Answerer.WEB_SERVER, "web server");

    private final Verdict verdict;
    private final String product;
    private final boolean https;
    private final @Nullable String account;
    private final Diagnosis diagnosis;
    private final Exchange exchange;

    private WayFinder(Examination examination) {
        this.verdict = examination.verdict();
        this.product = examination.product().displayName();
        this.https = examination.url().startsWith("https:");
        this.account = examination.account().orElse(null);
        this.diagnosis = examination.diagnosis();
        this.exchange = diagnosis.exchange();
    }

    static Way find(Examination examination) {
        return new WayFinder(examination).way();
    }

    private Way way() {
        Place end = verdict == Verdict.HEALTHY ? null : end();
        return new Way(
                Arrays.stream(Place.values()).map(place -> stop(place, end)).toList());
    }

    private Stop stop(Place place, @Nullable Place end) {
        if (place == end) {
            return new Stop(place, name(place), State.REFUSED, note(refusal(place)));
        }
        if (end != null && place.compareTo(end) > 0) {
            return new Stop(place, name(place), State.NOT_REACHED, "");
        }
        boolean beyond = end != null || verdict == Verdict.HEALTHY || arrived();
        return switch (place) {
            case PROGRAM -> new Stop(place, name(place), State.PASSED, "");
            case RESOLVER -> seen(place, NAMES, beyond ? State.PASSED : State.UNKNOWN);
            case PROXY -> proxy();
            case TLS ->
                https
                        ? seen(place, TLS, beyond ? State.PASSED : State.UNKNOWN)
                        : new Stop(place, name(place), State.ABSENT, "the address starts with http://");
            case EDGE -> edge();
            case GATEWAY -> new Stop(place, name(place), State.UNKNOWN, "");
            case APPLICATION ->
                verdict == Verdict.HEALTHY
                        ? new Stop(place, name(place), State.PASSED, note(account == null ? "" : account))
                        : new Stop(place, name(place), State.UNKNOWN, "");
        };
    }

    /** A look at names or at TLS is made where no proxy is in force, and only there. */
    private Stop proxy() {
        if (found(PROXY).isPresent()) {
            return seen(Place.PROXY, PROXY, State.PASSED);
        }
        boolean none = found(NAMES).isPresent() || found(TLS).isPresent();
        return new Stop(Place.PROXY, name(Place.PROXY), none ? State.ABSENT : State.UNKNOWN, "");
    }

    private Stop edge() {
        HeaderFacts headers = exchange.responseHeaders();
        for (Map.Entry<String, String> mark : EDGE_HEADERS) {
            if (headers.first(mark.getKey()).isPresent()) {
                return new Stop(Place.EDGE, name(Place.EDGE), State.PASSED, mark.getValue());
            }
        }
        boolean atlassian = headers.first("Server").is("AtlassianEdge");
        return new Stop(
                Place.EDGE,
                name(Place.EDGE),
                atlassian ? State.PASSED : State.UNKNOWN,
                atlassian ? "AtlassianEdge" : "");
    }

    private Stop seen(Place place, Question question, State state) {
        return new Stop(
                place,
                name(place),
                state,
                note(found(question).map(Finding::quote).orElse("")));
    }

    /** Returns where the call ended; {@code null} if nothing tells. */
    private @Nullable Place end() {
        AnsweredBy answeredBy = diagnosis.answeredBy();
        if (is(PROXY_WANTS_CREDENTIAL) || is(PROXY_REFUSES) || is(PROXY_BYPASS_WORKS) || is(PORTAL_FOUND)) {
            return Place.PROXY;
        }
        if (is(NAMES_PRIVATE)
                || is(NAMES_UNKNOWN)
                || diagnosis.likeliest().cause().equals(Causes.DNS_WRONG)) {
            return Place.RESOLVER;
        }
        TransportProblem problem = exchange.problem().orNull();
        Place broken = problem == null ? null : place(problem.kind());
        if (broken != null) {
            return broken;
        }
        if (answeredBy.isKnown() && answeredBy.answerer() != Answerer.NOBODY) {
            return place(answeredBy.answerer());
        }
        if (is(TLS_UNTRUSTED) || is(TLS_NO_HANDSHAKE) || (is(TLS_CLIENT_CERTIFICATE) && !arrived())) {
            return Place.TLS;
        }
        if (is(IDENTITY_FRONT) || is(ADDRESS_FRONT) || is(ADDRESS_TO_LOGIN) || is(ADDRESS_LOGIN_PAGE)) {
            return Place.GATEWAY;
        }
        return isLikely(answeredBy) ? place(answeredBy.answerer()) : null;
    }

    private static boolean isLikely(AnsweredBy answeredBy) {
        return answeredBy.answerer() != Answerer.NOBODY
                && answeredBy.probability() >= LIKELY
                && !answeredBy.because().isEmpty();
    }

    private static @Nullable Place place(TransportProblem.Kind kind) {
        return switch (kind) {
            case UNKNOWN_HOST -> Place.RESOLVER;
            case TUNNEL_REFUSED, PROXY_AUTHENTICATION -> Place.PROXY;
            case TLS_NOT_TRUSTED, TLS_WRONG_NAME, TLS_WRONG_TIME, CLIENT_CERTIFICATE_WANTED -> Place.TLS;
            case PROXY_STATUS_FROM_ORIGIN, TOO_MANY_REDIRECTS, OTHER -> null;
        };
    }

    private static @Nullable Place place(Answerer answerer) {
        return switch (answerer) {
            case APPLICATION -> Place.APPLICATION;
            case API_GATEWAY, ACCESS_PROXY, LOGIN_PAGE, WEB_SERVER, AUTHORIZATION_SERVER -> Place.GATEWAY;
            case EDGE -> Place.EDGE;
            case FORWARD_PROXY, CAPTIVE_PORTAL -> Place.PROXY;
            case NOBODY -> null;
        };
    }

    private String refusal(Place place) {
        if (place == Place.PROXY && found(PROXY).isPresent()) {
            return found(PROXY).get().quote();
        }
        if (place == Place.RESOLVER && found(NAMES).isPresent()) {
            return found(NAMES).get().quote();
        }
        TransportProblem problem = exchange.problem().orNull();
        if (problem != null) {
            return problem.kind().words();
        }
        AnsweredBy answeredBy = diagnosis.answeredBy();
        boolean named =
                !answeredBy.name().isEmpty() && place(answeredBy.answerer()) == place && place != Place.APPLICATION;
        String who = named ? answeredBy.name() + " " : "";
        return exchange.status()
                .value()
                .map(status -> who + (answeredBy.isKnown() ? "" : "most likely ") + "answered " + status)
                .orElse("");
    }

    private String name(Place place) {
        return switch (place) {
            case PROGRAM -> "your program";
            case RESOLVER -> "resolver";
            case PROXY ->
                is(PORTAL_FOUND) || diagnosis.answeredBy().answerer() == Answerer.CAPTIVE_PORTAL
                        ? "local network"
                        : "proxy";
            case TLS -> "TLS";
            case EDGE -> "CDN/WAF";
            case GATEWAY ->
                verdict == Verdict.HEALTHY
                        ? "gateway"
                        : GATEWAYS.getOrDefault(diagnosis.answeredBy().answerer(), "gateway");
            case APPLICATION -> product;
        };
    }

    private boolean arrived() {
        return exchange.status().isPresent();
    }

    private boolean is(Outcome outcome) {
        return exchange.context()
                .findings()
                .about(outcome.question())
                .filter(finding -> finding.outcome().equals(outcome.id()))
                .isPresent();
    }

    private Optional<Finding> found(Question question) {
        return exchange.context().findings().about(question.id());
    }

    private static String note(String text) {
        return text.length() <= LONGEST_NOTE ? text : Sentences.start(text, LONGEST_NOTE) + " ...";
    }
}
