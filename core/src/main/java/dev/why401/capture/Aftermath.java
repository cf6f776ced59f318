package dev.why401.capture;

import dev.why401.capture.EntryReader.Read;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShownText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the refused calls that a log shows together with what a program says of them right below. Calls and complaints are given on
 * as soon as nothing more can belong to them: in the order in which calls ended and complaints came, but for a complaint that waits
 * for the end of a call. Not thread-safe; holds no more than a few dozen.
 */
final class Aftermath {
    /** So many lines may be between a call and what is said of it: Apache HttpClient writes a dozen between an answer and its end. */
    private static final int NEAR = 16;

    /** As many where neither a thread nor a status nor an address tells that it is said of that call. */
    private static final int CLOSE = 3;

    /** So many lines a complaint waits for the end of a call that is open. */
    private static final int PATIENCE = 200;

    private static final int MOST = 64;

    private static final Pattern PATH =
            Pattern.compile("(?:^|[\\s'\"(])(/(?:rest|api|wiki|secure|plugins|browse)/[\\w./-]{1,200})");

    /** Where in a log something stands: its last line if it is a call, its first if it is a complaint. */
    record Place(long line, String thread) {}

    /** A call, or a complaint. */
    private static final class Item {
        private final Place place;
        private final Secrets secrets;
        private final long due;
        private final boolean refused;
        private final @Nullable Read complaint;
        private CapturedExchange captured;

        Item(
                CapturedExchange captured,
                @Nullable Read complaint,
                Secrets secrets,
                Place place,
                long due,
                boolean refused) {
            this.captured = captured;
            this.complaint = complaint;
            this.secrets = secrets;
            this.place = place;
            this.due = due;
            this.refused = refused;
        }
    }

    private final Consumer<CapturedExchange> calls;
    private final Consumer<Read> complaints;
    private final Deque<Item> queue = new ArrayDeque<>();

    /** Gives calls, with what is said of them, to the one, and complaints that belong to none to the other. */
    Aftermath(Consumer<CapturedExchange> calls, Consumer<Read> complaints) {
        this.calls = calls;
        this.complaints = complaints;
    }

    /**
     * Takes a call.
     *
     * @param secrets the secrets of the call
     * @param refused whether a complaint may be about it
     */
    void call(CapturedExchange call, Secrets secrets, Place place, boolean refused) {
        Item item = new Item(call, null, secrets, place, place.line() + NEAR, refused);
        for (Iterator<Item> waiting = queue.iterator(); waiting.hasNext(); ) {
            Item below = waiting.next();
            if (below.complaint != null && belongsTo(item, below)) {
                join(item, below);
                waiting.remove();
            }
        }
        queue.add(item);
        pass(place.line());
    }

    /** Returns whether a complaint is about a call that has ended, with which it is told then. */
    boolean joins(Read read, Place place) {
        Item item = new Item(read.captured(), read, read.secrets(), place, place.line(), false);
        for (Iterator<Item> newestFirst = queue.descendingIterator(); newestFirst.hasNext(); ) {
            Item above = newestFirst.next();
            if (belongsTo(above, item)) {
                join(above, item);
                return true;
            }
        }
        return false;
    }

    /**
     * Takes a complaint about no call that has ended.
     *
     * @param callOpen whether the end of a call is still to come, to which it may belong
     */
    void complaint(Read read, Place place, boolean callOpen) {
        long due = callOpen ? place.line() + PATIENCE : place.line();
        queue.add(new Item(read.captured(), read, read.secrets(), place, due, false));
        pass(place.line());
    }

    /** Gives on whatever nothing can belong to any more at this line. */
    void pass(long line) {
        while (!queue.isEmpty() && (queue.size() > MOST || queue.getFirst().due <= line)) {
            give(queue.removeFirst());
        }
    }

    /** Gives on the rest. */
    void end() {
        while (!queue.isEmpty()) {
            give(queue.removeFirst());
        }
    }

    private void give(Item item) {
        if (item.complaint == null) {
            calls.accept(item.captured);
        } else {
            complaints.accept(item.complaint);
        }
    }

    private static boolean belongsTo(Item call, Item below) {
        long distance = below.place.line() - call.place.line();
        if (!call.refused || distance <= 0 || distance > NEAR) {
            return false;
        }
        String caller = call.place.thread();
        String complainer = below.place.thread();
        boolean bothKnown = !caller.isEmpty() && !complainer.isEmpty();
        if (bothKnown && !caller.equals(complainer)) {
            return false;
        }
        Exchange said = below.captured.exchange();
        boolean named = said.status().isPresent() || said.address().isPresent();
        return (bothKnown || named || distance <= CLOSE) && speaksOf(call.captured.exchange(), said);
    }

    private static boolean speaksOf(Exchange call, Exchange said) {
        boolean anotherStatus = said.status().isPresent() && !said.status().equals(call.status());
        boolean noAnswer = said.problem().isPresent();
        return !anotherStatus && !noAnswer && isSamePlace(call, said);
    }

    /** Clients name the address that was called, or the one to which a redirect led. */
    private static boolean isSamePlace(Exchange call, Exchange said) {
        Address named = said.address().orNull();
        Address called = call.address().orNull();
        if (named == null && called != null && namesAnotherPath(said, called)) {
            return false;
        }
        return named == null
                || called == null
                || isSame(named, called)
                || call.redirects().value().stream()
                        .flatMap(List::stream)
                        .map(hop -> hop.location().orNull())
                        .anyMatch(target -> target != null && isSame(named, target));
    }

    private static boolean namesAnotherPath(Exchange said, Address called) {
        Matcher path = PATH.matcher(said.logLine().map(ShownText::text).value().orElse(""));
        return path.find()
                && !called.path().contains(path.group(1))
                && !path.group(1).contains(called.path());
    }

    private static boolean isSame(Address named, Address called) {
        String host = named.host().orNull();
        String other = called.host().orNull();
        boolean otherHost = host != null && other != null && !host.equalsIgnoreCase(other);
        return !otherHost && named.path().equals(called.path());
    }

    /** What is a secret of the one is hidden in the other as well. */
    private static void join(Item call, Item below) {
        List<String> hidden = new ArrayList<>(call.captured.hidden());
        below.captured.hidden().stream()
                .filter(clause -> !hidden.contains(clause))
                .forEach(hidden::add);
        call.secrets.alsoHide(below.secrets);
        Exchange both = joined(call.captured.exchange(), below.captured.exchange(), call.secrets.scrubber());
        call.captured = new CapturedExchange(call.captured.id(), both, hidden);
    }

    private static Exchange joined(Exchange call, Exchange said, Scrubber scrubber) {
        return new Exchange(
                call.product(),
                known(call.method(), said.method()),
                known(call.address(), said.address()),
                scrubbed(known(call.requestHeaders(), said.requestHeaders()), scrubber),
                call.credential().equals(SentCredential.unknown()) ? said.credential() : call.credential(),
                call.redirects(),
                call.status(),
                scrubbed(known(call.responseHeaders(), said.responseHeaders()), scrubber),
                known(call.body(), said.body()).map(text -> text.scrubbed(scrubber)),
                both(call.logLine(), said.logLine()).map(text -> text.scrubbed(scrubber)),
                call.problem(),
                call.context(),
                call.receivedAt());
    }

    private static <T> Fact<T> known(Fact<T> ofCall, Fact<T> said) {
        return ofCall.isKnown() ? ofCall : said;
    }

    private static HeaderFacts known(HeaderFacts ofCall, HeaderFacts said) {
        return ofCall.isComplete() || !ofCall.fields().isEmpty() ? ofCall : said;
    }

    private static HeaderFacts scrubbed(HeaderFacts headers, Scrubber scrubber) {
        return headers.isComplete()
                ? HeaderFacts.complete(headers.fields(), scrubber)
                : HeaderFacts.partial(headers.fields(), scrubber);
    }

    private static Fact<ShownText> both(Fact<ShownText> above, Fact<ShownText> below) {
        ShownText one = above.orNull();
        ShownText other = below.orNull();
        return one == null || other == null
                ? known(above, below)
                : Fact.present(ShownText.of(one.text() + "\n" + other.text(), Scrubber.patternsOnly()));
    }
}
