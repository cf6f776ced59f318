package dev.why401.doctor;

/** What an examination came to. */
public enum Verdict {
    /** The product accepted the credential and named its account. */
    HEALTHY("healthy"),
    /** There is a problem, and its cause is known with a probability of 0.9 or more. */
    DECIDED("decided"),
    /** There is a problem, and no safe experiment is left that tells its cause. */
    UNDECIDED("undecided");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** Returns the stable id. */
    public String id() {
        return id;
    }
}
