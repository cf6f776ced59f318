package dev.why401.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(name = "version", description = "Says which version this is.")
@SuppressWarnings("NullAway.Init") // picocli fills the field
final class VersionCommand implements Callable<Integer> {
    @ParentCommand
    private Why401 program;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli looks at the option
    private HelpOption help;

    /** Returns the version that the manifest of the jar tells. */
    static String version() {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        return version == null ? "not packaged" : version;
    }

    @Override
    public Integer call() {
        PrintWriter out = program.console().text();
        out.print("why401 " + version() + " (Java " + System.getProperty("java.version") + ")\n");
        out.flush();
        return ExitCode.DONE;
    }
}
