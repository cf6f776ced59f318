package dev.why401.integration;

import dev.why401.doctor.Experiment;
import dev.why401.doctor.Step;

/**
 * Is told about a connection test while it runs, on the thread that runs it. What it throws is dropped and reported at DEBUG.
 */
public interface StepListener {

    /** Is called before a step is taken. */
    default void started(ConnectionStep step) {}

    /** Is called when the doctor is about to make an experiment, because it is not certain why the step failed. */
    default void examining(ConnectionStep step, Experiment experiment) {}

    /** Is called when the doctor has made an experiment, with what it found. */
    default void examined(ConnectionStep step, Step experiment) {}

    /** Is called when a step has passed, failed or been skipped. */
    default void finished(StepResult result) {}
}
