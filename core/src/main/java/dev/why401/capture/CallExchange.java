package dev.why401.capture;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.SentCredential;

/** Makes an exchange of the calls of one chain. */
final class CallExchange {
    private CallExchange() {}

    static Exchange withCredential(Exchange exchange, SentCredential credential) {
        return new Exchange(
                exchange.product(),
                exchange.method(),
                exchange.address(),
                exchange.requestHeaders(),
                credential,
                exchange.redirects(),
                exchange.status(),
                exchange.responseHeaders(),
                exchange.body(),
                exchange.logLine(),
                exchange.problem(),
                exchange.context(),
                exchange.receivedAt());
    }
}
