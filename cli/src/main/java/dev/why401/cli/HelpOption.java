package dev.why401.cli;

import picocli.CommandLine.Option;

/** Lets people ask a command for its help. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at the option
    private boolean wanted;
}
