package dev.why401.diagnosis;

import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.CLIENT_BUG;
import static dev.why401.knowledge.Causes.ENDPOINT_REFUSES_AUTH_METHOD;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.REDIRECT_NOT_FOLLOWED;
import static dev.why401.knowledge.Causes.SERVICE_INCIDENT;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Hop;
import dev.why401.evidence.ShownText;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an answer with an ordinary status says anyway, whoever called. A 429 limits everybody, a 503 is an outage, a 404
 * may be a wrong number in the path, and a document may be about logins. Such an answer points to a failed authentication only
 * if something else does.
 */
final class OrdinaryAnswer {

    /** What a document contains and how it was asked for; a document about logins has all of it. */
    private static final Set<Topic> DOCUMENT =
            EnumSet.of(Topic.WORDS, Topic.FORM, Topic.STATUS, Topic.ADDRESS, Topic.REQUEST);

    private final Exchange exchange;
    private final Supplier<AnsweredBy> answeredBy;
    private final int status;
    private final boolean html;
    private final boolean json;
    private final boolean saysError;
    private final boolean pageWanted;

    OrdinaryAnswer(Exchange exchange, Supplier<AnsweredBy> answeredBy) {
        this.exchange = exchange;
        this.answeredBy = answeredBy;
        this.status = exchange.status().value().orElse(0);
        String type = exchange.responseHeaders().first("Content-Type").orNull();
        String start = exchange.body().map(ShownText::text).value().orElse("").stripLeading();
        this.html = type == null
                ? start.startsWith("<")
                : type.toLowerCase(Locale.ROOT).contains("html");
        this.json = !html && (type != null || start.startsWith("{") || start.startsWith("["));
        this.saysError =
                start.contains("\"error") || start.contains("\"success\":false") || start.contains("\"ok\":false");
        this.pageWanted = isPageWanted();
    }

    /** Returns whether strong evidence points to the suspect that an answer to everybody would not show. */
    boolean pointsTo(Suspect suspect) {
        boolean proved = false;
        int strong = 0;
        for (Evidence evidence : suspect.inFavour()) {
            if (!isOfDocument(evidence)) {
                proved |= evidence.strength() == Strength.PROVES;
                boolean counts = evidence.counted() && evidence.strength().compareTo(Strength.STRONGLY_SUGGESTS) <= 0;
                strong += counts ? 1 : 0;
            }
        }
        return strong > 0
                && !saysSoToEverybody(suspect.cause())
                && (proved || strong > 1 || !isForEverybody(suspect.cause()));
    }

    /** Returns whether the words are those of data that were asked for, or of a page that was. */
    private boolean isOfDocument(Evidence evidence) {
        boolean success = status >= 200 && status < 300;
        boolean asked = (json && !saysError) || (pageWanted && evidence.strength() != Strength.PROVES);
        return success && asked && DOCUMENT.containsAll(evidence.topics());
    }

    private boolean isForEverybody(Cause cause) {
        if (cause.equals(BASE_URL_WRONG)) {
            return status >= 400 && (json || pageWanted);
        }
        return cause.equals(REDIRECT_NOT_FOLLOWED) ? isRedirectWithinSite() : cause.equals(CLIENT_BUG) && status == 400;
    }

    /** Returns whether the status alone says so to everybody, however often the answer repeats it. */
    private boolean saysSoToEverybody(Cause cause) {
        if (cause.equals(RATE_LIMITED)) {
            return status == 429 && !isKnownEdge(answeredBy.get());
        }
        if (cause.equals(SERVICE_INCIDENT)) {
            return status >= 500;
        }
        return (cause.equals(ENDPOINT_REFUSES_AUTH_METHOD) && status == 410)
                || (cause.equals(GEO_BLOCKED) && status == 451);
    }

    private static boolean isKnownEdge(AnsweredBy answeredBy) {
        return answeredBy.answerer() == Answerer.EDGE && answeredBy.isKnown();
    }

    /** Returns whether the answer is known as a refusal by no more than its status, which hides what was refused. */
    boolean isBareRefusal() {
        boolean hides = status == 404 || status == 405;
        return hides
                && exchange.product().isPresent()
                && !exchange.responseHeaders().isComplete()
                && exchange.responseHeaders().fields().isEmpty()
                && !exchange.body().isKnown();
    }

    /** Returns whether the answer redirects and nobody showed where to. */
    boolean isRedirectToUnknown() {
        return status >= 300 && status < 400 && status != 304 && lastHop() == null && location() == null;
    }

    private boolean isRedirectWithinSite() {
        Address called = exchange.address().orNull();
        Hop last = lastHop();
        Address target = last == null
                ? Address.read(location()).orNull()
                : last.location().orNull();
        return called != null
                && target != null
                && (!target.host().isPresent() || (target.host().equals(called.host()) && isSamePort(called, target)));
    }

    /** Returns whether the ports are the same, or those of http and https (RFC 9110 section 4.2). */
    private static boolean isSamePort(Address called, Address target) {
        return target.port().equals(called.port())
                || !(target.scheme().equals(called.scheme()) || isOdd(called) || isOdd(target));
    }

    private static boolean isOdd(Address address) {
        int port = address.port().value().orElse(443);
        return port != 80 && port != 443;
    }

    private @Nullable String location() {
        return exchange.responseHeaders().first("Location").orNull();
    }

    private @Nullable Hop lastHop() {
        List<Hop> hops = exchange.redirects().value().orElse(List.of());
        return hops.isEmpty() ? null : hops.get(hops.size() - 1);
    }

    /** Returns whether a page is what the caller wanted: it said so, or it called an address that serves nothing else. */
    private boolean isPageWanted() {
        String accept = exchange.requestHeaders().first("Accept").orNull();
        if (accept != null && !accept.strip().equals("*/*")) {
            return accept.toLowerCase(Locale.ROOT).contains("html");
        }
        Address called = exchange.address().orNull();
        return called != null && !called.path().isEmpty() && !isApi(called.path());
    }

    private static boolean isApi(String path) {
        return path.contains("/rest/")
                || path.contains("/api/")
                || path.contains("/graphql")
                || path.contains("/oauth");
    }
}
