package dev.why401.cli;

/** Starts {@code why401}. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit code, see {@link ExitCode}. */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        int code = Why401.run(console, args);
        console.err().flush();
        System.exit(code);
    }
}
