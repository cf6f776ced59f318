package dev.why401.cli;

import dev.why401.doctor.Doctor;
import dev.why401.doctor.Examination;
import dev.why401.doctor.Visit;
import dev.why401.evidence.Context;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.explain.TextStyle;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "doctor",
        description = {
            "Finds out by experiment why calls to a site fail, or that they do not.",
            "",
            "It asks the site a few harmless questions, each chosen because it tells the likeliest causes apart, until the"
                    + " cause is decided or nothing safe is left to try. The credential goes by https to the site and to"
                    + " hosts of its vendor alone, and no more often than a login may be tried.",
            "",
            "The secret is read from standard input or from an environment variable, never from an argument: arguments"
                    + " are seen by every user of the machine and kept in the shell's history. Nothing of it is shown.",
            "",
            "Ctrl-C ends the examination, and what was found until then is printed."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:healthy: the product accepts the credential",
            "1:there is a problem, and its cause is decided",
            "2:the command line was not understood, or the report could not be written",
            "3:there is a problem, and no safe experiment decides its cause"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private Why401 program;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli looks at the option
    private HelpOption help;

    @Option(
            names = "--product",
            paramLabel = "PRODUCT",
            required = true,
            converter = Words.ExaminedProduct.class,
            completionCandidates = Words.ExaminedProduct.class,
            description = "What the site is: ${COMPLETION-CANDIDATES}.")
    private Product product;

    @Option(
            names = "--url",
            paramLabel = "URL",
            required = true,
            description = "The base URL as the integration uses it: https://acme.atlassian.net.")
    private String url;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            defaultValue = "",
            description =
                    "The e-mail address or user name that the integration sends with the secret; none for a token that"
                            + " travels alone.")
    private String user;

    @Option(
            names = "--token-env",
            paramLabel = "VARIABLE",
            description = "The environment variable that holds the secret. Without it, standard input is read.")
    private @Nullable String variable;

    @Option(
            names = "--scheme",
            paramLabel = "SCHEME",
            converter = Words.SchemeName.class,
            completionCandidates = Words.SchemeName.class,
            description =
                    "How the integration sends the secret: ${COMPLETION-CANDIDATES}. Default: basic with --user, bearer"
                            + " without.")
    private Words.@Nullable Scheme scheme;

    @Option(
            names = "--allow-private",
            description = "Visit private addresses and this machine itself, too: for a site inside this network.")
    private boolean privateAllowed;

    @ArgGroup
    private @Nullable History history;

    /** What the caller knows of the past. */
    private static final class History {
        @Option(names = "--never-worked", required = true, description = "Calls with this credential never worked.")
        private boolean neverWorked;

        @Option(names = "--worked-before", required = true, description = "Calls with this credential worked before.")
        @SuppressWarnings("UnusedVariable") // it is the one that is left
        private boolean workedBefore;
    }

    @Option(
            names = "--login-attempts",
            paramLabel = "N",
            defaultValue = "1",
            converter = Words.Logins.class,
            description =
                    "How many requests that count as a login may be made, 0 to 5. Default: ${DEFAULT-VALUE}, which locks"
                            + " no account.")
    private int logins;

    @Option(
            names = "--requests",
            paramLabel = "N",
            defaultValue = "8",
            converter = Words.Requests.class,
            description = "How many requests may be made at all. Default: ${DEFAULT-VALUE}.")
    private int requests;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            defaultValue = "60",
            converter = Words.Seconds.class,
            description = "When it ends at the latest. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write the whole report to FILE; its end says how: .html, .md, .json or .txt. It holds no secret.")
    private @Nullable String report;

    @Mixin
    private ColourOption colour;

    @Override
    public Integer call() throws IOException {
        Console console = program.console();
        ReportFile file = report == null ? null : ReportFile.named(report);
        Visit visit = doctor(console).begin();
        CheckList list = new CheckList(
                console.err(),
                console.errIsTerminal(),
                new TextStyle(console.columns(), colour.isWantedInErrors(console)));
        try (Interruption ignored = new Interruption(visit::cancel)) {
            Examination examination = visit.run(list);
            list.erase();
            print(examination, console);
            if (file != null) {
                file.write(examination);
            }
            return code(examination);
        }
    }

    private void print(Examination examination, Console console) {
        if (console.outIsTerminal() && console.errIsTerminal()) {
            console.err().println();
        }
        PrintWriter out = console.text();
        out.print(examination.toText(new TextStyle(console.columns(), colour.isWanted(console))));
        out.flush();
    }

    private Doctor doctor(Console console) throws IOException {
        boolean basic = scheme == null ? !user.isBlank() : scheme == Words.Scheme.BASIC;
        if (basic && user.isBlank()) {
            throw new CommandFailure("Basic wants a name beside the secret; add --user, or take --scheme bearer.");
        }
        try {
            Doctor.Builder doctor = Doctor.forSite(product, url)
                    .requests(requests)
                    .loginAttempts(logins)
                    .deadline(Duration.ofSeconds(seconds))
                    .context(context());
            String secret = SecretInput.read(console, "--token-env", variable);
            Doctor.Builder knowing =
                    basic ? doctor.basic(user, secret) : doctor.bearer(secret).user(user);
            return console.network()
                    .apply(privateAllowed ? knowing.allowPrivateAddresses() : knowing)
                    .build();
        } catch (IllegalArgumentException | IllegalStateException impossible) {
            // The messages are sentences of ours that repeat nothing.
            throw new CommandFailure(impossible.getMessage() + ".");
        }
    }

    private Context context() {
        return history == null
                ? Context.unknown()
                : new Context(Fact.present(!history.neverWorked), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    private static int code(Examination examination) {
        return switch (examination.verdict()) {
            case HEALTHY -> ExitCode.DONE;
            case DECIDED -> ExitCode.WITH_FINDINGS;
            case UNDECIDED -> ExitCode.UNDECIDED;
        };
    }
}
