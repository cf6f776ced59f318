package dev.why401.knowledge;

import dev.why401.evidence.Address;
import dev.why401.evidence.Address.Reach;
import dev.why401.evidence.Challenges;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Hop;
import dev.why401.evidence.JwtFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Basic signals on redirects, challenges and clocks. */
final class WaySignals {
    static final String NO_TIME = "the time of the call";

    private static final String NO_REDIRECTS = "the redirects";

    private WaySignals() {}

    /** What can be said of a chain of redirects. */
    enum Chain {
        ANY("the call was redirected", "the call was not redirected"),
        FOLLOWED("the client followed a redirect", "the client followed no redirect"),
        LEFT_ORIGIN(
                "a redirect led to another host, port or scheme", "no redirect led to another host, port or scheme"),
        TO_HTTPS("the server redirected from http to https", "the server did not redirect from http to https"),
        DROPPED_CREDENTIAL(
                "the request after the redirect no longer carried the credential",
                "the request after the redirect still carried the credential"),
        CARRIED_CREDENTIAL(
                "the credential was carried to another host by a redirect",
                "the credential was not carried to another host"),
        CHANGED_METHOD(
                "the redirect turned the request into a GET", "the redirect did not change the method of the request"),
        OTHER_SPELLING(
                "a redirect led to the same path under another host, scheme or with another slash at its end",
                "no redirect led to the same path under another spelling"),
        PORT_LOST(
                "a redirect led to the same host without the port that was called",
                "no redirect lost the port that was called"),
        PORT_GAINED(
                "a redirect led to a port of the same host that had not been called",
                "no redirect led to another port of the same host"),
        TO_PLAIN_HTTP("a redirect led from https to http", "no redirect led from https to http");

        final String yes;
        final String no;

        Chain(String yes, String no) {
            this.yes = yes;
            this.no = no;
        }
    }

    record Redirected(Chain chain) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.REDIRECTS;
        }

        @Override
        public String sentence() {
            return chain.yes;
        }

        @Override
        public String denial() {
            return chain.no;
        }

        @Override
        public Reading read(Exchange exchange) {
            List<Hop> hops = exchange.redirects().orNull();
            if (hops == null) {
                return Reading.cannotTell(NO_REDIRECTS);
            }
            boolean unknown = false;
            Address previous = exchange.address().orNull();
            for (Hop hop : hops) {
                Address from = hop.from().value().orElse(previous);
                Fact<Boolean> hit = read(exchange, hop, from);
                if (hit.is(true)) {
                    return Reading.seen(quote(hop), Topic.REDIRECTS);
                }
                unknown |= !hit.isKnown();
                previous = hop.location().orNull();
            }
            return unknown ? Reading.cannotTell(NO_REDIRECTS) : Reading.notSeen();
        }

        private Fact<Boolean> read(Exchange exchange, Hop hop, @Nullable Address from) {
            Address to = hop.location().orNull();
            return switch (chain) {
                case ANY -> Fact.present(true);
                case FOLLOWED ->
                    Fact.present(
                            hop.status().value().map(s -> s >= 300 && s < 400).orElse(true));
                case LEFT_ORIGIN ->
                    to == null
                                    || from == null
                                    || !from.host().isPresent()
                                    || !to.host().isPresent()
                            ? Fact.unknown()
                            : Fact.present(!from.sameOriginAs(to));
                case TO_HTTPS ->
                    to == null || from == null
                            ? Fact.unknown()
                            : Fact.present(from.scheme().is("http")
                                    && to.scheme().is("https")
                                    && from.host().equals(to.host()));
                case DROPPED_CREDENTIAL -> hop.credentialCarried().map(carried -> !carried);
                case CARRIED_CREDENTIAL ->
                    to == null || from == null
                            ? Fact.unknown()
                            : hop.credentialCarried()
                                    .map(carried -> carried && !from.host().equals(to.host()));
                case CHANGED_METHOD -> changedMethod(exchange.method(), hop.methodAfter());
                case OTHER_SPELLING ->
                    to == null || from == null ? Fact.unknown() : Fact.present(isOtherSpelling(hop, from, to));
                case PORT_LOST -> to == null || from == null ? Fact.unknown() : Fact.present(losesPort(from, to));
                case PORT_GAINED -> to == null || from == null ? Fact.unknown() : Fact.present(gainsPort(from, to));
                case TO_PLAIN_HTTP ->
                    to == null || from == null
                            ? Fact.unknown()
                            : Fact.present(from.scheme().is("https")
                                    && to.scheme().is("http")
                                    && from.host().equals(to.host()));
            };
        }

        /** Returns whether a 301 to 303, after which clients make a GET of a POST, leads to what was called, spelt otherwise. */
        private static boolean isOtherSpelling(Hop hop, Address from, Address to) {
            int status = hop.status().value().orElse(0);
            boolean spelt = !from.path().equals(to.path()) || (to.host().isPresent() && !from.sameOriginAs(to));
            return status >= 301 && status <= 303 && spelt && bare(from.path()).equals(bare(to.path()));
        }

        private static String bare(String path) {
            return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        }

        private static boolean gainsPort(Address from, Address to) {
            int called = from.port().value().orElse(0);
            int led = to.port().value().orElse(0);
            return (called == 0 || called == 80 || called == 443)
                    && led != 0
                    && led != 80
                    && led != 443
                    && to.host().isPresent()
                    && from.host().equals(to.host());
        }

        private static boolean losesPort(Address from, Address to) {
            int called = from.port().value().orElse(0);
            return called != 0
                    && called != 80
                    && called != 443
                    && to.host().isPresent()
                    && from.host().equals(to.host())
                    && from.scheme().equals(to.scheme())
                    && (!to.port().isPresent()
                            || to.port().value().orElse(0) == 443
                            || to.port().value().orElse(0) == 80);
        }

        private static Fact<Boolean> changedMethod(Fact<String> before, Fact<String> after) {
            if (!before.isPresent() || !after.isPresent()) {
                return Fact.unknown();
            }
            return Fact.present(!before.equals(after) && after.is("GET"));
        }
    }

    static String quote(Hop hop) {
        String status = hop.status().value().map(code -> code + " to ").orElse("redirect to ");
        String target = hop.location()
                .value()
                .map(Address::toString)
                .or(() -> hop.locationText().value())
                .orElse("an address that was not shown");
        return Quotes.bounded(status + target);
    }

    /** Part of an address to which some redirect, followed or not, or the Location of the final answer points. */
    record LocationHas(List<String> anyOf, List<String> lowerCase) implements BasicSignal {
        static LocationHas of(String... parts) {
            List<String> all = List.of(parts);
            return new LocationHas(
                    all, all.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList());
        }

        @Override
        public Topic topic() {
            return Topic.REDIRECTS;
        }

        @Override
        public String sentence() {
            return "a redirect points to an address with \"" + String.join("\" or \"", anyOf) + "\"";
        }

        @Override
        public String denial() {
            return "no redirect points to an address with \"" + String.join("\" or \"", anyOf) + "\"";
        }

        @Override
        public Reading read(Exchange exchange) {
            for (String target : targets(exchange)) {
                String lower = target.toLowerCase(Locale.ROOT);
                for (String part : lowerCase) {
                    if (lower.contains(part)) {
                        return Reading.seen(Quotes.bounded(target), Topic.REDIRECTS);
                    }
                }
            }
            return knowsTargets(exchange) ? Reading.notSeen() : Reading.cannotTell(NO_REDIRECTS);
        }
    }

    /** A redirect, followed or not, to a host under some domain. */
    record LocationUnder(List<String> domains) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.REDIRECTS;
        }

        @Override
        public String sentence() {
            return "a redirect points to a host under " + String.join(" or ", domains);
        }

        @Override
        public String denial() {
            return "no redirect points to a host under " + String.join(" or ", domains);
        }

        @Override
        public Reading read(Exchange exchange) {
            for (String target : targets(exchange)) {
                Address address = Address.read(target).orNull();
                if (address != null && domains.stream().anyMatch(address::isUnder)) {
                    return Reading.seen(Quotes.bounded(target), Topic.REDIRECTS);
                }
            }
            return knowsTargets(exchange) ? Reading.notSeen() : Reading.cannotTell(NO_REDIRECTS);
        }
    }

    /** A redirect to a host that cannot be reached from outside, from one that can. */
    record LocationReach(Set<Reach> reaches) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.REDIRECTS;
        }

        @Override
        public String sentence() {
            return "a redirect points to an internal address";
        }

        @Override
        public String denial() {
            return "no redirect points to an internal address";
        }

        @Override
        public Reading read(Exchange exchange) {
            Fact<Reach> called = exchange.address().value().map(Address::reach).orElse(Fact.unknown());
            for (String target : targets(exchange)) {
                Address address = Address.read(target).orNull();
                Reach reach = address == null ? null : address.reach().orNull();
                if (reach != null && reaches.contains(reach) && !called.is(reach)) {
                    return Reading.seen(Quotes.bounded(target), Topic.REDIRECTS);
                }
            }
            return knowsTargets(exchange) ? Reading.notSeen() : Reading.cannotTell(NO_REDIRECTS);
        }
    }

    static List<String> targets(Exchange exchange) {
        Fact<String> unfollowed = exchange.responseHeaders().first("Location");
        List<Hop> hops = exchange.redirects().orNull();
        if ((hops == null || hops.isEmpty()) && !unfollowed.isPresent()) {
            return List.of();
        }
        List<String> targets = new ArrayList<>();
        exchange.redirects()
                .value()
                .ifPresent(followed -> followed.forEach(hop -> {
                    hop.location().value().map(Address::toString).ifPresent(targets::add);
                    hop.locationText()
                            .value()
                            .filter(text -> !targets.contains(text))
                            .ifPresent(targets::add);
                }));
        unfollowed.value().ifPresent(targets::add);
        return targets;
    }

    static boolean knowsTargets(Exchange exchange) {
        return exchange.redirects().isKnown()
                && (exchange.responseHeaders().isComplete()
                        || isLastTold(exchange)
                        || exchange.status()
                                .value()
                                .filter(s -> s < 300 || s > 399)
                                .isPresent());
    }

    /** Whoever tells of redirects tells of the one that was not followed as well: it is the answer. */
    private static boolean isLastTold(Exchange exchange) {
        List<Hop> hops = exchange.redirects().value().orElse(List.of());
        Hop last = hops.isEmpty() ? null : hops.get(hops.size() - 1);
        return last != null
                && last.locationText().isPresent()
                && last.status().isPresent()
                && last.status().equals(exchange.status());
    }

    /** A scheme that a challenge offers, or a parameter of a challenge. */
    record ChallengeHas(String scheme, String parameter, String containing) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.CHALLENGE;
        }

        @Override
        public String sentence() {
            String what = scheme.isEmpty() ? "the challenge" : "the " + scheme + " challenge";
            if (parameter.isEmpty()) {
                return "the server asks for " + scheme;
            }
            return what + " says " + parameter + (containing.isEmpty() ? "" : "=\"" + containing + "\"");
        }

        @Override
        public String denial() {
            return parameter.isEmpty()
                    ? "the server does not ask for " + scheme
                    : sentence().replaceFirst("says", "does not say");
        }

        @Override
        public Reading read(Exchange exchange) {
            List<String> values = values(exchange);
            for (String value : values) {
                for (Challenges.Challenge challenge : Challenges.parse(value)) {
                    if (isIn(challenge)) {
                        return Reading.seen(Quotes.bounded("WWW-Authenticate: " + value), Topic.CHALLENGE);
                    }
                }
            }
            boolean known = exchange.responseHeaders().isComplete() || !values.isEmpty();
            return known ? Reading.notSeen() : Reading.cannotTell(AnswerSignals.NO_HEADERS + " (WWW-Authenticate)");
        }

        static List<String> values(Exchange exchange) {
            List<String> values = new ArrayList<>(exchange.responseHeaders().all("WWW-Authenticate"));
            values.addAll(exchange.responseHeaders().all("Proxy-Authenticate"));
            return values;
        }

        boolean isIn(Challenges.Challenge challenge) {
            boolean sameScheme = scheme.isEmpty() || challenge.scheme().equalsIgnoreCase(scheme);
            String found = parameter.isEmpty() ? "" : challenge.parameter(parameter);
            return sameScheme && found != null && AnswerSignals.contains(found, containing);
        }
    }

    /** What the claims of the sent JSON Web Token say about its time. */
    enum TokenTime {
        EXPIRED("the token that was sent had expired by its own exp claim"),
        NOT_YET_VALID("the token that was sent was not yet valid by its own nbf or iat claim"),
        STILL_VALID("the token that was sent had not expired by its own exp claim"),
        EXPIRED_THERE_ONLY("the token that was sent had expired by the server's clock, and not by this machine's");

        final String words;

        TokenTime(String words) {
            this.words = words;
        }
    }

    record JwtTime(TokenTime time) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.TIME;
        }

        @Override
        public String sentence() {
            return time.words;
        }

        @Override
        public Reading read(Exchange exchange) {
            JwtFacts jwt = exchange.credential().jwt().orNull();
            if (jwt == null) {
                return exchange.credential().jwt().isKnown()
                        ? Reading.notSeen()
                        : Reading.cannotTell(RequestSignals.NO_CREDENTIAL);
            }
            Instant now =
                    serverTime(exchange).or(() -> exchange.receivedAt().value()).orElse(null);
            if (now == null) {
                return Reading.cannotTell(NO_TIME);
            }
            return switch (time) {
                case EXPIRED_THERE_ONLY -> expiredThereOnly(jwt, exchange, now);
                case EXPIRED -> compare(jwt.expiresAt(), "exp", exp -> !exp.isAfter(now), now);
                case STILL_VALID -> compare(jwt.expiresAt(), "exp", exp -> exp.isAfter(now), now);
                case NOT_YET_VALID -> {
                    Reading byNotBefore = compare(jwt.notBefore(), "nbf", nbf -> nbf.isAfter(now), now);
                    yield byNotBefore instanceof Reading.Seen
                            ? byNotBefore
                            : compare(jwt.issuedAt(), "iat", iat -> iat.isAfter(now), now);
                }
            };
        }

        private static Reading expiredThereOnly(JwtFacts jwt, Exchange exchange, Instant there) {
            Instant here = exchange.receivedAt().orNull();
            return here == null
                    ? Reading.cannotTell(NO_TIME)
                    : compare(jwt.expiresAt(), "exp", exp -> exp.isAfter(here) && !exp.isAfter(there), there);
        }

        private static Reading compare(Fact<Instant> claim, String name, Predicate<Instant> test, Instant now) {
            Instant time = claim.orNull();
            if (time == null) {
                return Reading.notSeen();
            }
            return test.test(time)
                    ? Reading.seen(name + " " + time + ", the answer came at " + now, Topic.TIME)
                    : Reading.notSeen();
        }
    }

    /** The server's Date is far from this machine's time. */
    record ClockOffBy(Duration tolerance) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.TIME;
        }

        @Override
        public String sentence() {
            return "the clocks of the server and of this machine differ by more than " + tolerance.toMinutes()
                    + " minutes";
        }

        @Override
        public String denial() {
            return "the clocks of the server and of this machine agree within " + tolerance.toMinutes() + " minutes";
        }

        @Override
        public Reading read(Exchange exchange) {
            Instant server = serverTime(exchange).orElse(null);
            Instant local = exchange.receivedAt().orNull();
            if (server == null || local == null) {
                return Reading.cannotTell("the clocks of both sides (Date)");
            }
            Duration off = Duration.between(server, local);
            return off.abs().compareTo(tolerance) > 0
                    ? Reading.seen("server " + server + ", here " + local, Topic.TIME)
                    : Reading.notSeen();
        }
    }

    private static Optional<Instant> serverTime(Exchange exchange) {
        boolean fromCache = exchange.responseHeaders().first("Age").isPresent();
        if (fromCache) {
            return Optional.empty();
        }
        return exchange.responseHeaders().first("Date").value().flatMap(date -> {
            try {
                return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant());
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        });
    }
}
