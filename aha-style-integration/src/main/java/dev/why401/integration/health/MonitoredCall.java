package dev.why401.integration.health;

import dev.why401.AuthFailure;
import dev.why401.evidence.Context;

/**
 * One call that {@link ConnectionMonitor#begin} let through; tell it the outcome once.
 *
 * <p>An outcome that says nothing about the credential, such as a timeout, an ordinary 404 or a 500, need not be told. If
 * the call was the one trial of a refused credential, the next one may then try after the same wait. Thread-safe.
 */
public final class MonitoredCall {
    private final ConnectionMonitor monitor;
    private final String accountId;
    private final Ticket ticket;
    private final Context context;

    MonitoredCall(ConnectionMonitor monitor, String accountId, Ticket ticket, Context context) {
        this.monitor = monitor;
        this.accountId = accountId;
        this.ticket = ticket;
        this.context = context;
    }

    /** Returns what the past says about this call: whether it worked before, and when last. Give it to the exchange. */
    public Context context() {
        return context;
    }

    /** Returns whether this is the one call that tries a refused credential again. */
    public boolean isTrial() {
        return ticket.isTrial();
    }

    /** Notes that the server accepted the credential. */
    public void succeeded() {
        monitor.succeeded(accountId, ticket);
    }

    /** Notes that the call failed. A failure that was not sent is not noted. */
    public void failed(AuthFailure failure) {
        monitor.failed(accountId, ticket, failure);
    }
}
