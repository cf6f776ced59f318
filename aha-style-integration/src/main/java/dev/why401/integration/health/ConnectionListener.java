package dev.why401.integration.health;

/**
 * Is told once when a connection breaks and once when it heals, over all nodes that share a history: the node whose call made
 * the change tells its listeners.
 *
 * <p>It is called on the thread of that call, after the history holds the change, so that {@link #onHealed} may start parked
 * work at once; hand long work to a thread of your own. What it throws is dropped and reported at WARN. A
 * node that dies between the change and the telling tells nobody: ask {@link ConnectionHistory#health} when you start. Must be
 * thread-safe.
 */
public interface ConnectionListener {

    /** Is called when the credential of a connection that was not broken is refused, or its account is blocked. */
    default void onBroken(ConnectionEvent event) {}

    /** Is called when a call of a broken connection succeeds. */
    default void onHealed(ConnectionEvent event) {}
}
