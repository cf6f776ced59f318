package dev.why401.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

@Command(
        name = "why401",
        description = "Tells why a call was refused and what to do about it.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ExplainCommand.class,
            CauseCommand.class,
            CheckTokenCommand.class,
            DoctorCommand.class,
            VersionCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:done, and some input was broken, or the credential has findings, or the doctor found the cause",
            " 2:the command line or the input was not understood",
            " 3:the doctor found a problem and could not decide its cause",
            "70:a fault of why401 itself"
        },
        footer = {"", "why401 help COMMAND says more about each."})
final class Why401 implements Runnable {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli looks at the option
    private @Nullable HelpOption help;

    @Option(names = "--debug", scope = ScopeType.INHERIT, hidden = true, description = "Show stack traces.")
    private boolean debug;

    private Why401(Console console) {
        this.console = console;
    }

    /** Runs one command and returns the exit code. */
    static int run(Console console, String... args) {
        Why401 program = new Why401(console);
        try {
            return program.commandLine().execute(args);
        } catch (Error fatal) {
            // No memory, a damaged jar: the command line framework hands on what is no Exception.
            return program.apologise(fatal);
        }
    }

    private CommandLine commandLine() {
        Ansi ansi = console.likesColours() ? Ansi.ON : Ansi.OFF;
        PrintWriter err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
        return new CommandLine(this)
                .setOut(console.text())
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(Math.max(55, Math.min(100, console.columns())))
                .setParameterExceptionHandler((wrong, args) -> notUnderstood(wrong))
                .setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown));
    }

    Console console() {
        return console;
    }

    /** Without a command there is nothing to do but to help. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Expected a command");
        }
    }

    /** What was typed is not repeated: a secret may stand in the wrong place. */
    private int notUnderstood(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        console.err().println("why401: " + sentence(wrong) + ".");
        console.err().println("Usage: " + name + " " + synopsis(command));
        console.err().println("Try " + (name.equals("why401") ? "why401 help" : name + " --help") + ".");
        return ExitCode.NOT_UNDERSTOOD;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> meant = unmatched.getSuggestions();
            boolean option = unmatched.isUnknownOption();
            return (option ? "There is no such option" : "There is an argument too many, or no such command")
                    + (meant.isEmpty() ? "" : " (did you mean " + String.join(" or ", meant) + "?)");
        }
        if (wrong instanceof MissingParameterException) {
            return String.valueOf(wrong.getMessage());
        }
        String message = String.valueOf(wrong.getMessage());
        boolean ours = message.contains("expected one of ")
                || message.contains("expected a number ")
                || message.equals("Expected a command");
        return ours ? message : "The options do not fit together";
    }

    private static String synopsis(CommandLine command) {
        String synopsis = command.getHelp().synopsis(0).strip();
        String name = command.getCommandSpec().qualifiedName();
        return synopsis.startsWith(name)
                ? synopsis.substring(name.length()).strip().replaceAll("\\s+", " ")
                : synopsis;
    }

    private int failed(Exception thrown) {
        if (thrown instanceof CommandFailure failure) {
            console.err().println("why401: " + failure.getMessage());
            return ExitCode.NOT_UNDERSTOOD;
        }
        return apologise(thrown);
    }

    private int apologise(Throwable thrown) {
        console.err()
                .println("why401: Sorry, this is a fault of why401 itself ("
                        + thrown.getClass().getSimpleName() + "). Run it again with --debug and report what you see.");
        if (debug) {
            thrown.printStackTrace(console.err());
        }
        return ExitCode.INTERNAL;
    }
}
