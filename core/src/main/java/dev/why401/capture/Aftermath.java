package dev.why401.capture;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds the refused call that a log showed last until it is clear whether the program complains of it right below; the call and
 * the complaint are then one. Not thread-safe.
 */
final class Aftermath {
    /** So many entries may be between the call and the complaint: Apache HttpClient writes seven when it gives back a connection. */
    static final int NEAR = 12;

    private final Consumer<CapturedExchange> done;
    private @Nullable CapturedExchange held;
    private long heldAt;

    Aftermath(Consumer<CapturedExchange> done) {
        this.done = done;
    }

    /** Takes a refused call, which came after so many entries. */
    void hold(CapturedExchange call, long entries) {
        release();
        held = call;
        heldAt = entries;
    }

    /** Gives on the call that is held. */
    void release() {
        CapturedExchange call = held;
        held = null;
        if (call != null) {
            done.accept(call);
        }
    }

    /** Adds what an entry says to the call that is held; returns whether it speaks of that call. */
    boolean takes(CapturedExchange entry, long entries) {
        CapturedExchange call = held;
        if (call == null || entries - heldAt > NEAR || !speaksOf(call.exchange(), entry.exchange())) {
            return false;
        }
        List<String> hidden = new ArrayList<>(call.hidden());
        entry.hidden().stream().filter(clause -> !hidden.contains(clause)).forEach(hidden::add);
        held = new CapturedExchange(call.id(), joined(call.exchange(), entry.exchange()), hidden);
        return true;
    }

    private static boolean speaksOf(Exchange call, Exchange entry) {
        boolean anotherStatus = entry.status().isPresent() && !entry.status().equals(call.status());
        boolean noAnswer = entry.problem().isPresent();
        return !anotherStatus && !noAnswer && isSamePlace(call, entry);
    }

    /** Clients name the address that was called, or the one to which a redirect led. */
    private static boolean isSamePlace(Exchange call, Exchange entry) {
        Address named = entry.address().orNull();
        Address called = call.address().orNull();
        return named == null
                || called == null
                || named.path().equals(called.path())
                || call.redirects().value().stream()
                        .flatMap(List::stream)
                        .map(hop -> hop.location().orNull())
                        .anyMatch(target -> target != null && target.path().equals(named.path()));
    }

    private static Exchange joined(Exchange call, Exchange entry) {
        return new Exchange(
                call.product(),
                known(call.method(), entry.method()),
                known(call.address(), entry.address()),
                known(call.requestHeaders(), entry.requestHeaders()),
                call.credential().equals(SentCredential.unknown()) ? entry.credential() : call.credential(),
                call.redirects(),
                call.status(),
                known(call.responseHeaders(), entry.responseHeaders()),
                known(call.body(), entry.body()),
                both(call.logLine(), entry.logLine()),
                call.problem(),
                call.context(),
                call.receivedAt());
    }

    private static <T> Fact<T> known(Fact<T> ofCall, Fact<T> ofEntry) {
        return ofCall.isKnown() ? ofCall : ofEntry;
    }

    private static HeaderFacts known(HeaderFacts ofCall, HeaderFacts ofEntry) {
        return ofCall.isComplete() || !ofCall.fields().isEmpty() ? ofCall : ofEntry;
    }

    private static Fact<ShownText> both(Fact<ShownText> above, Fact<ShownText> below) {
        ShownText one = above.orNull();
        ShownText other = below.orNull();
        if (one == null || other == null) {
            return known(above, below);
        }
        return Fact.present(ShownText.of(one.text() + "\n" + other.text(), Scrubber.patternsOnly()));
    }
}
