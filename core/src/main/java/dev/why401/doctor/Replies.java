package dev.why401.doctor;

import static dev.why401.knowledge.Questions.*;

import dev.why401.evidence.Address;
import dev.why401.evidence.Address.Reach;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Outcome;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads replies as answers to the general questions. */
final class Replies {
    /** The Date header counts in seconds, and an answer takes time. */
    private static final Duration TOLERANCE = Duration.ofSeconds(60);

    private static final Set<Answerer> IN_FRONT = Set.of(
            Answerer.EDGE,
            Answerer.ACCESS_PROXY,
            Answerer.FORWARD_PROXY,
            Answerer.CAPTIVE_PORTAL,
            Answerer.WEB_SERVER,
            Answerer.LOGIN_PAGE);

    private static final Set<Reach> INTERNAL =
            Set.of(Reach.PRIVATE, Reach.LOOPBACK, Reach.LINK_LOCAL, Reach.SINGLE_LABEL);

    private static final List<String> LOGIN_WORDS = List.of(
            "login",
            "signin",
            "sign-in",
            "sso.",
            "/sso",
            "saml",
            "oauth2",
            "/authorize",
            "adfs",
            "cdn-cgi/access",
            "okta.");

    private Replies() {}

    /** Returns the answer to the question who the caller is. */
    static Outcome identity(Reply reply, boolean named) {
        int status = reply.status();
        if (!reply.arrived()) {
            return IDENTITY_NO_ANSWER;
        } else if (named) {
            return IDENTITY_ACCEPTED;
        } else if (reply.isSuccess()) {
            return reply.isHtml() ? IDENTITY_PAGE : IDENTITY_ANONYMOUS;
        } else if (status < 400) {
            return IDENTITY_REDIRECTED;
        } else if (status == 404 || status == 405 || status == 410) {
            return IDENTITY_NOT_FOUND;
        } else if (status == 429 || status >= 500) {
            return IDENTITY_TROUBLE;
        }
        return IN_FRONT.contains(reply.answeredBy()) ? IDENTITY_FRONT : IDENTITY_REFUSED;
    }

    /** Returns the answer to the question what a stranger finds at the address. */
    static Outcome address(Reply reply, boolean isProduct, Site site) {
        if (!reply.arrived()) {
            return ADDRESS_NO_ANSWER;
        }
        Optional<Address> target = reply.isRedirect() ? reply.location() : Optional.empty();
        if (target.isPresent()) {
            return redirect(target.get(), site);
        } else if (isProduct) {
            return ADDRESS_PRODUCT;
        } else if (reply.isSuccess()) {
            return reply.isHtml() ? ADDRESS_LOGIN_PAGE : ADDRESS_OTHER;
        } else if (reply.status() == 404) {
            return ADDRESS_NOT_FOUND;
        }
        return IN_FRONT.contains(reply.answeredBy()) ? ADDRESS_FRONT : ADDRESS_OTHER;
    }

    private static Outcome redirect(Address target, Site site) {
        boolean sameHost = target.host().is(site.host());
        Reach reach = target.reach().orNull();
        if (!sameHost && reach != null && INTERNAL.contains(reach)) {
            return ADDRESS_TO_INTERNAL;
        }
        String words = (target.host().value().orElse("") + target.path()).toLowerCase(Locale.ROOT);
        if (LOGIN_WORDS.stream().anyMatch(words::contains)) {
            return ADDRESS_TO_LOGIN;
        }
        if (!sameHost) {
            return ADDRESS_TO_OTHER_HOST;
        }
        return !site.isHttps() && target.scheme().is("https") ? ADDRESS_TO_HTTPS : ADDRESS_OTHER;
    }

    /** Returns what shows where an address leads. */
    static String quote(Reply reply) {
        return reply.isRedirect() ? reply.location().map(Address::toString).orElse("") : reply.summary();
    }

    /** Compares the clocks, where the answer shows that of who made it just now. */
    static void clock(Bench bench, Reply reply) {
        Optional<Instant> theirs = reply.header("Date").flatMap(Replies::time);
        if (theirs.isEmpty() || reply.header("Age").isPresent()) {
            return;
        }
        Duration off = Duration.between(bench.clock().instant(), theirs.get());
        if (off.abs().compareTo(TOLERANCE) <= 0) {
            bench.found(CLOCK_NEAR);
        } else {
            bench.found(
                    CLOCK_OFF,
                    "the server's clock is " + off.abs().toSeconds() + " s "
                            + (off.isNegative() ? "behind" : "ahead of") + " this machine's");
        }
    }

    private static Optional<Instant> time(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
