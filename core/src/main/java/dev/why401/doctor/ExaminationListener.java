package dev.why401.doctor;

/**
 * Is told about an examination while it goes on, on the thread that makes it. What it throws is reported at DEBUG and harms
 * nothing.
 */
public interface ExaminationListener {

    /** An experiment was chosen and is about to be made. */
    default void chosen(int number, Experiment experiment, String reason) {}

    /** An experiment was made. */
    default void made(Step step) {}

    /** The examination ended. */
    default void ended(Examination examination) {}
}
