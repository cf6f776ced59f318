package dev.why401.knowledge;

/**
 * Says in a word how much a signal tells about a cause. The numbers behind the words stand in one place, with the engine.
 */
public enum Strength {
    /** Leaves no reasonable doubt. */
    PROVES("proves", "rules out"),
    /** Would decide a bet. */
    STRONGLY_SUGGESTS("strongly suggests", "strongly speaks against"),
    /** Shifts the weight. */
    SUGGESTS("suggests", "speaks against"),
    /** Is a little more common with it than without. */
    HINTS_AT("hints at", "is a hint against");

    private final String pro;
    private final String contra;

    Strength(String pro, String contra) {
        this.pro = pro;
        this.contra = contra;
    }

    /** Returns the verb for evidence in favour. */
    public String pro() {
        return pro;
    }

    /** Returns the verb for evidence against. */
    public String contra() {
        return contra;
    }
}
