package dev.why401.cli;

/** Ends a command with one sentence for the person who typed it; exit code {@link ExitCode#NOT_UNDERSTOOD}. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandFailure(String sentence) {
        super(sentence);
    }
}
