package dev.why401.knowledge;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TransportProblem;

/** Signals on one source: left to themselves where the exchange shows it, decided together where it does not. */
final class SourceGroup implements SignalGroup {

    /** Says of a source what it means for the signals on it. */
    @FunctionalInterface
    interface Source {
        /** Returns the truth of all signals on the source, or {@link Truths#UNREAD} where each has to look. */
        byte read(Exchange exchange);
    }

    private final int from;
    private final int end;
    private final Source source;

    /** Takes the {@code size} numbers from {@code first} on. */
    SourceGroup(int first, int size, Source source) {
        this.from = first;
        this.end = first + size;
        this.source = source;
    }

    @Override
    public void read(Exchange exchange, Truths truths) {
        byte truth = source.read(exchange);
        if (truth == Truths.UNREAD) {
            for (int number = from; number < end; number++) {
                truths.ask(number);
            }
        } else {
            truths.fill(from, end, truth);
        }
    }

    static byte redirects(Exchange exchange) {
        return exchange.redirects().isPresent() ? Truths.UNREAD : Truths.CANNOT_TELL;
    }

    static byte query(Exchange exchange) {
        Address address = exchange.address().orNull();
        if (address == null) {
            return Truths.CANNOT_TELL;
        }
        return address.query().isEmpty() ? Truths.NOT_SEEN : Truths.UNREAD;
    }

    static byte jwt(Exchange exchange) {
        return exchange.credential().jwt().isPresent()
                ? Truths.UNREAD
                : Truths.unseen(exchange.credential().jwt().isKnown());
    }

    static byte clocks(Exchange exchange) {
        return exchange.receivedAt().isPresent() ? Truths.UNREAD : Truths.CANNOT_TELL;
    }

    static byte certificate(Exchange exchange) {
        TransportProblem problem = exchange.problem().orNull();
        boolean shown = problem != null && problem.peer().isPresent();
        return shown ? Truths.UNREAD : Truths.unseen(exchange.status().isPresent());
    }

    static byte json(Exchange exchange) {
        ShownText body = exchange.body().orNull();
        if (body == null) {
            return Truths.unseen(exchange.body().isKnown());
        }
        return body.isJson() ? Truths.UNREAD : Truths.NOT_SEEN;
    }

    static byte headers(Exchange exchange) {
        return exchange.responseHeaders().fields().isEmpty()
                ? Truths.unseen(exchange.responseHeaders().isComplete())
                : Truths.UNREAD;
    }

    static byte experiments(Exchange exchange) {
        return exchange.context().findings().isEmpty() ? Truths.CANNOT_TELL : Truths.UNREAD;
    }
}
