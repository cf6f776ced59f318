package dev.why401.doctor;

/** Why an examination ended. */
public enum Ending {
    /** The product accepted the credential. */
    HEALTHY("the product accepted the credential"),
    /** One suspect was left. */
    DECIDED("the case was decided"),
    /** No experiment that is safe and possible was expected to tell more. */
    NOTHING_LEFT("no safe experiment was left that would have told more"),
    /** All requests were made. */
    REQUESTS_SPENT("all requests that were allowed had been made"),
    /** The time was over. */
    TIME_OVER("the time that was allowed was over"),
    /** Somebody cancelled it. */
    CANCELLED("it was cancelled");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    /** Returns the reason as a clause. */
    public String words() {
        return words;
    }
}
