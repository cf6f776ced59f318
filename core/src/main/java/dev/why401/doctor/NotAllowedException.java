package dev.why401.doctor;

/** Thrown before anything is sent when an experiment asks for what is not allowed, or for more than is left. */
public final class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean outOfBudget;

    private NotAllowedException(String message, boolean outOfBudget) {
        super(message, null, false, false);
        this.outOfBudget = outOfBudget;
    }

    static NotAllowedException forbidden(String why) {
        return new NotAllowedException(why, false);
    }

    static NotAllowedException spent(String what) {
        return new NotAllowedException(what, true);
    }

    boolean isOutOfBudget() {
        return outOfBudget;
    }
}
