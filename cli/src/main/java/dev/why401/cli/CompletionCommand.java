package dev.why401.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = {
            "Prints a script that lets the shell complete commands, options and causes.",
            "",
            "bash, zsh:  source <(why401 completion bash)",
            "With the jar alone, first:  alias why401='java -jar /path/to/why401.jar'"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CompletionCommand implements Callable<Integer> {
    @ParentCommand
    private Why401 program;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli looks at the option
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", completionCandidates = Shells.class, description = "bash or zsh.")
    private String shell;

    @Override
    public Integer call() {
        String name = shell.toLowerCase(Locale.ROOT);
        if (!name.equals("bash") && !name.equals("zsh")) {
            throw new CommandFailure("There is a script for bash and one for zsh.");
        }
        // The script asks which shell reads it: zsh takes completions of bash after bashcompinit.
        PrintWriter out = program.console().text();
        out.print(AutoComplete.bash("why401", spec.root().commandLine()));
        out.flush();
        return ExitCode.DONE;
    }
}
