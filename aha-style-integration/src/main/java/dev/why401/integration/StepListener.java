package dev.why401.integration;

/**
 * Is told about a connection test while it runs, on the thread that runs it. What it throws is dropped and reported at DEBUG.
 */
public interface StepListener {

    /** Is called before a step is taken. */
    default void started(ConnectionStep step) {}

    /** Is called when a step has passed, failed or been skipped. */
    default void finished(StepResult result) {}
}
