package dev.why401.cli;

/** Names the exit codes. They are documented in the README and stay as they are. */
final class ExitCode {
    static final int DONE = 0;
    /** Done, but some of the input was broken; or the credential has findings; or the doctor found the cause of a problem. */
    static final int WITH_FINDINGS = 1;
    /** The command line was wrong, or the input was not understood. */
    static final int NOT_UNDERSTOOD = 2;
    /** The doctor found a problem, and no safe experiment tells its cause. */
    static final int UNDECIDED = 3;
    /** A fault of our own (EX_SOFTWARE of sysexits.h). */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
