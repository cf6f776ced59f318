package dev.why401.cli;

import dev.why401.explain.TextStyle;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Family;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "cause", description = "Shows the page of a cause, or all causes by what to do about them.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CauseCommand implements Callable<Integer> {
    @ParentCommand
    private Why401 program;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli looks at the option
    private HelpOption help;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            completionCandidates = CauseIds.class,
            description = "The id of a cause, such as token-expired.")
    private @Nullable String id;

    @Option(names = "--markdown", description = "Show the page as it is written.")
    private boolean markdown;

    @Mixin
    private ColourOption colour;

    @Override
    public Integer call() {
        Console console = program.console();
        TextStyle style = new TextStyle(console.columns(), colour.isWanted(console));
        PrintWriter out = console.text();
        out.print(id == null ? index(style) : page(id, style));
        out.flush();
        return ExitCode.DONE;
    }

    private String page(String wanted, TextStyle style) {
        Cause cause = CausePages.find(wanted)
                .orElseThrow(() -> new CommandFailure("There is no cause with this id" + meant(wanted)));
        String page = CausePages.page(cause) + "\n";
        return markdown ? page : PageText.of(page, style);
    }

    private static String meant(String wanted) {
        List<String> nearest = CausePages.nearest(wanted);
        if (nearest.isEmpty()) {
            return "; why401 cause lists all.";
        }
        return ". The nearest " + (nearest.size() == 1 ? "is " : "are ") + String.join(", ", nearest)
                + "; why401 cause lists all.";
    }

    private static String index(TextStyle style) {
        int widest = Causes.all().stream()
                .mapToInt(cause -> cause.id().length())
                .max()
                .orElse(0);
        StringBuilder index = new StringBuilder();
        for (Family family : Family.values()) {
            index.append(index.isEmpty() ? "" : "\n")
                    .append(style.bold(family.title()))
                    .append('\n');
            for (Cause cause : Causes.all()) {
                if (cause.family() == family) {
                    index.append(row(cause, widest, style));
                }
            }
        }
        return index.toString();
    }

    private static String row(Cause cause, int widest, TextStyle style) {
        String indent = " ".repeat(widest + 4);
        String title = Lines.wrapped(cause.title(), Math.max(style.columns(), widest + 34), indent);
        return "  " + cause.id() + " ".repeat(widest - cause.id().length() + 2) + title.substring(indent.length());
    }
}
