package dev.why401.capture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins each redirect with the call that followed it, and leaves out a challenge that the client answered. Chains are given on in
 * the order in which they began; no more than a few dozen wait for their end. Not thread-safe.
 */
final class CallChains {
    private static final int MOST_OPEN = 64;

    /** Clients give up after 20 (browsers, OkHttp) or 50 (curl) redirects. */
    private static final int LONGEST = 60;

    private static final Pattern LOGIN =
            Pattern.compile("(?i)log-?in|sign-?in|oauth|openid|saml|(?<![a-z])sso(?![a-z])|/auth");

    private final Deque<List<Call>> waiting = new ArrayDeque<>();
    private final Consumer<List<Call>> done;

    CallChains(Consumer<List<Call>> done) {
        this.done = done;
    }

    void add(Call call) {
        List<Call> chain = chainOf(call);
        if (chain == null) {
            waiting.add(new ArrayList<>(List.of(call)));
        } else if (isChallenge(last(chain))) {
            chain.set(chain.size() - 1, call);
        } else {
            chain.add(call);
        }
        while (!waiting.isEmpty() && (waiting.size() > MOST_OPEN || !isOpen(waiting.getFirst()))) {
            done.accept(waiting.removeFirst());
        }
    }

    /** Returns whether the end of a chain is still to come. */
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    void end() {
        while (!waiting.isEmpty()) {
            done.accept(waiting.removeFirst());
        }
    }

    private @Nullable List<Call> chainOf(Call call) {
        for (Iterator<List<Call>> newestFirst = waiting.descendingIterator(); newestFirst.hasNext(); ) {
            List<Call> chain = newestFirst.next();
            if (chain.size() < LONGEST && isNext(last(chain), call)) {
                return chain;
            }
        }
        return null;
    }

    private static boolean isOpen(List<Call> chain) {
        return last(chain).redirectsTo() != null || last(chain).redirectsUnseen() || isChallenge(last(chain));
    }

    private static Call last(List<Call> chain) {
        return chain.get(chain.size() - 1);
    }

    private static boolean isNext(Call before, Call call) {
        String location = before.redirectsTo();
        if (location != null) {
            return call.url == null || isSame(resolved(before.url, location), call.url);
        }
        if (before.redirectsUnseen()) {
            return before.url != null
                    && call.url != null
                    && (path(before.url).equals(path(call.url))
                            || LOGIN.matcher(call.url).find());
        }
        return isChallenge(before)
                && (call.sends("Authorization") || call.sends("Proxy-Authorization"))
                && Objects.equals(before.method, call.method)
                && isSame(before.url, call.url);
    }

    /** A client that waits to be asked sends the credential with the second request (RFC 9110 section 11.1). */
    private static boolean isChallenge(Call call) {
        boolean asks = call.status.is(401) || call.status.is(407);
        boolean sentNone = call.sentShown == Call.Shown.ALL && !call.credentialsLeftOut;
        return asks
                && sentNone
                && (call.status.is(407) ? !call.sends("Proxy-Authorization") : !call.sends("Authorization"));
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        boolean schemes = one.contains("://") && other.contains("://");
        return comparable(schemes ? one : withoutScheme(one))
                .equals(comparable(schemes ? other : withoutScheme(other)));
    }

    /** Where no header is shown, a call of the same resource, or of a login, is the one to which the redirect before it led. */
    private static String path(String url) {
        int start = url.indexOf('/', url.indexOf("://") + 3);
        return start < 0 ? "/" : url.substring(start);
    }

    private static String withoutScheme(String url) {
        int authority = url.indexOf("://") + 3;
        return authority < 3 ? url : url.substring(authority);
    }

    /** The address without what clients write in one way or the other. */
    private static String comparable(String url) {
        int fragment = url.indexOf('#');
        String bare = fragment < 0 ? url : url.substring(0, fragment);
        int authority = bare.indexOf("://") + 3;
        int path = bare.indexOf('/', authority < 3 ? 0 : authority);
        String origin = path < 0 ? bare : bare.substring(0, path);
        String rest = path < 0 ? "/" : bare.substring(path);
        int user = origin.lastIndexOf('@');
        String lower = (user < 0
                        ? origin
                        : origin.substring(0, authority < 3 ? 0 : authority) + origin.substring(user + 1))
                .toLowerCase(Locale.ROOT);
        String port = lower.startsWith("https:") ? ":443" : ":80";
        return (lower.endsWith(port) ? lower.substring(0, lower.length() - port.length()) : lower) + rest;
    }

    /** Returns the target of a redirect as an address of its own (RFC 3986 section 5). */
    static @Nullable String resolved(@Nullable String base, String location) {
        String target = location.strip();
        if (target.contains("://") || base == null) {
            return target;
        }
        try {
            return new URI(base.replace(" ", "%20"))
                    .resolve(target.replace(" ", "%20"))
                    .toString();
        } catch (URISyntaxException | IllegalArgumentException noUri) {
            int path = base.indexOf('/', base.indexOf("://") + 3);
            return target.startsWith("/") ? (path < 0 ? base : base.substring(0, path)) + target : null;
        }
    }
}
