package dev.why401.evidence;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is known of one call that was refused or may have been: what was asked, what was sent with it, who redirected
 * it, what came back.
 *
 * <p>An exchange holds no secret, by construction: every text passes through the builder's {@link Scrubber}, and whatever way
 * it is made through one that knows the shapes of secrets, headers are reduced by an allow-list, addresses lose their query
 * values, and of the credential only the shape is kept. Every part that nobody showed is unknown, never absent. Immutable, thread-safe and serializable.
 *
 * @param product the product that was called, where the caller or a provider knows it
 * @param method the request method in upper case
 * @param address the address that was called first
 * @param requestHeaders the headers that were sent
 * @param credential the shape of the credential that was sent or meant to be sent
 * @param redirects the redirects in their order; an empty list when there were none
 * @param status the status of the final answer; absent when no answer arrived
 * @param responseHeaders the headers of the final answer
 * @param body the start of the final answer's body; absent when it was empty by definition (HEAD)
 * @param logLine the words a client or a log used for the failure, scrubbed
 * @param problem what the client threw in place of an answer; absent when there was an answer
 * @param context what the caller knows about the surroundings
 * @param receivedAt this machine's time when the answer arrived
 */
public record Exchange(
        Fact<Product> product,
        Fact<String> method,
        Fact<Address> address,
        HeaderFacts requestHeaders,
        SentCredential credential,
        Fact<List<Hop>> redirects,
        Fact<Integer> status,
        HeaderFacts responseHeaders,
        Fact<ShownText> body,
        Fact<ShownText> logLine,
        Fact<TransportProblem> problem,
        Context context,
        Fact<Instant> receivedAt)
        implements Serializable {
    private static final int LONGEST_METHOD = 40;

    /**
     * Keeps no secret that its shape gives away. What is known by value has to be replaced before, as the builder does: a shape
     * may cover a part of such a value, and the rest of it would not be recognised any more.
     */
    public Exchange {
        Scrubber shapes = Scrubber.patternsOnly();
        method = method.map(word -> shapes.line(word, LONGEST_METHOD));
        address = address.map(called -> called.scrubbed(shapes));
        credential = credential.scrubbed(shapes);
        redirects = redirects.map(hops -> scrubbed(hops, shapes));
        problem = problem.map(thrown -> thrown.scrubbed(shapes));
    }

    private static List<Hop> scrubbed(List<Hop> hops, Scrubber scrubber) {
        return hops.stream().map(hop -> hop.scrubbed(scrubber)).toList();
    }

    /** Returns a builder that scrubs by the shape of secrets alone: for evidence in which no secret is known by value. */
    public static Builder builder() {
        return new Builder(Scrubber.patternsOnly());
    }

    /** Returns a builder that also replaces the values {@code scrubber} knows. */
    public static Builder builder(Scrubber scrubber) {
        return new Builder(scrubber);
    }

    /** Returns the address that gave the final answer: the target of the last redirect, or the address called. */
    public Fact<Address> finalAddress() {
        List<Hop> hops = redirects.orNull();
        if (hops != null && !hops.isEmpty()) {
            return hops.get(hops.size() - 1).location();
        }
        return address;
    }

    /** Returns a copy that belongs to {@code known} product. */
    public Exchange withProduct(Product known) {
        return new Exchange(
                Fact.present(known),
                method,
                address,
                requestHeaders,
                credential,
                redirects,
                status,
                responseHeaders,
                body,
                logLine,
                problem,
                context,
                receivedAt);
    }

    /** Returns a copy with that context. */
    public Exchange withContext(Context known) {
        return new Exchange(
                product,
                method,
                address,
                requestHeaders,
                credential,
                redirects,
                status,
                responseHeaders,
                body,
                logLine,
                problem,
                known,
                receivedAt);
    }

    /** A method is a word; anything else stays as it was scrubbed. */
    private static String upperCase(String method) {
        boolean word = method.length() <= 20 && method.chars().allMatch(c -> (c | ' ') >= 'a' && (c | ' ') <= 'z');
        return word ? method.toUpperCase(Locale.ROOT) : method;
    }

    /** Collects what is known; what is not set stays unknown. Not thread-safe. */
    public static final class Builder {
        private final Scrubber scrubber;
        private Fact<Product> product = Fact.unknown();
        private Fact<String> method = Fact.unknown();
        private Fact<Address> address = Fact.unknown();
        private HeaderFacts requestHeaders = HeaderFacts.unknown();
        private SentCredential credential = SentCredential.unknown();
        private Fact<List<Hop>> redirects = Fact.unknown();
        private Fact<Integer> status = Fact.unknown();
        private HeaderFacts responseHeaders = HeaderFacts.unknown();
        private Fact<ShownText> body = Fact.unknown();
        private Fact<ShownText> logLine = Fact.unknown();
        private Fact<TransportProblem> problem = Fact.unknown();
        private Context context = Context.unknown();
        private Fact<Instant> receivedAt = Fact.unknown();

        private Builder(Scrubber scrubber) {
            this.scrubber = requireNonNull(scrubber, "scrubber");
        }

        /** Returns the scrubber that this builder applies. */
        public Scrubber scrubber() {
            return scrubber;
        }

        public Builder product(@Nullable Product value) {
            product = Fact.ofShown(value);
            return this;
        }

        public Builder method(@Nullable String value) {
            method = Fact.ofShown(value)
                    .map(word -> scrubber.line(word, LONGEST_METHOD))
                    .map(Exchange::upperCase);
            return this;
        }

        /** Sets the address called from a URL as a person or a log wrote it. */
        public Builder url(@Nullable String value) {
            address = Address.read(value, scrubber);
            return this;
        }

        /** Sets all the headers that were sent. */
        public Builder requestHeaders(List<HeaderFacts.Field> all) {
            requestHeaders = HeaderFacts.complete(all, scrubber);
            return this;
        }

        /** Sets some of the headers that were sent. */
        public Builder shownRequestHeaders(List<HeaderFacts.Field> some) {
            requestHeaders = HeaderFacts.partial(some, scrubber);
            return this;
        }

        public Builder credential(SentCredential value) {
            credential = value.scrubbed(scrubber);
            return this;
        }

        public Builder redirects(Fact<List<Hop>> value) {
            redirects = value.map(hops -> scrubbed(hops, scrubber));
            return this;
        }

        public Builder status(Fact<Integer> value) {
            status = requireNonNull(value, "status");
            return this;
        }

        /** Sets all the headers of the answer. */
        public Builder responseHeaders(List<HeaderFacts.Field> all) {
            responseHeaders = HeaderFacts.complete(all, scrubber);
            return this;
        }

        /** Sets some of the headers of the answer. */
        public Builder shownResponseHeaders(List<HeaderFacts.Field> some) {
            responseHeaders = HeaderFacts.partial(some, scrubber);
            return this;
        }

        /** Sets the whole body of the answer; {@code null} when it was not shown. */
        public Builder body(@Nullable String whole) {
            body = whole == null ? Fact.unknown() : Fact.present(ShownText.of(whole, scrubber));
            return this;
        }

        Builder body(ShownText shown) {
            body = Fact.present(shown);
            return this;
        }

        Builder logLine(ShownText shown) {
            logLine = Fact.present(shown);
            return this;
        }

        /** Sets the start of the body of the answer and why the rest is missing. */
        public Builder startOfBody(String start, String why) {
            body = Fact.present(ShownText.startOf(start, why, scrubber));
            return this;
        }

        /** Says that the answer can have no body. */
        public Builder noBody() {
            body = Fact.absent();
            return this;
        }

        public Builder logLine(@Nullable String value) {
            logLine = value == null ? Fact.unknown() : Fact.present(ShownText.of(value, scrubber));
            return this;
        }

        public Builder problem(Fact<TransportProblem> value) {
            problem = value.map(raw -> raw.scrubbed(scrubber));
            return this;
        }

        public Builder context(Context value) {
            context = requireNonNull(value, "context");
            return this;
        }

        public Builder receivedAt(Instant value) {
            receivedAt = Fact.present(value);
            return this;
        }

        /** Returns the exchange. */
        public Exchange build() {
            return new Exchange(
                    product,
                    method,
                    address,
                    requestHeaders,
                    credential,
                    redirects,
                    status,
                    responseHeaders,
                    body,
                    logLine,
                    problem,
                    context,
                    receivedAt);
        }
    }
}
