package dev.why401.cli;

import dev.why401.credential.CredentialInspector;
import dev.why401.evidence.Fact;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.ShapeFinding;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "check-token",
        description = {
            "Checks the shape of a credential without sending it anywhere.",
            "",
            "The secret is read from standard input or from an environment variable, never from an argument: arguments"
                    + " are seen by every user of the machine and kept in the shell's history. Nothing of it is shown."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CheckTokenCommand implements Callable<Integer> {
    @ParentCommand
    private Why401 program;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli looks at the option
    private HelpOption help;

    @Option(
            names = "--product",
            paramLabel = "PRODUCT",
            required = true,
            converter = Words.CheckedProduct.class,
            completionCandidates = Words.CheckedProduct.class,
            description = "Where the credential is for: ${COMPLETION-CANDIDATES}.")
    private TokenCheck product;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            defaultValue = "",
            description = {
                "The e-mail address or user name that is sent with the secret.",
                "Jira Cloud: the account's e-mail. Jira Align and Data Center: none for a token of their own."
            })
    private String user;

    @Option(names = "--env", paramLabel = "VARIABLE", description = "The environment variable that holds the secret.")
    private @Nullable String variable;

    @Override
    public Integer call() throws IOException {
        Console console = program.console();
        String secret = SecretInput.read(console, "--env", variable);
        PrintWriter out = console.text();
        int code = report(secret, out);
        out.flush();
        return code;
    }

    private int report(String secret, PrintWriter out) {
        TokenCheck.Checked checked;
        try {
            checked = product.check(user, secret);
        } catch (IllegalArgumentException unsendable) {
            out.print(Lines.wrapped(
                    "It cannot be sent: " + unsendable.getMessage(),
                    program.console().columns(),
                    ""));
            return ExitCode.WITH_FINDINGS;
        }
        out.println(
                "Looks like: " + kind(checked).value().map(SecretKind::words).orElse("a secret without a known shape"));
        out.println("Travels as: " + checked.travels());
        List<ShapeFinding> findings = checked.findings();
        if (findings.isEmpty()) {
            out.println("Nothing about its shape is odd. Only the server can tell whether it is valid.");
            return ExitCode.DONE;
        }
        out.println();
        for (ShapeFinding finding : findings) {
            String sentence = Lines.wrapped(
                    finding.message() + " [" + finding.id() + "]",
                    program.console().columns(),
                    "    ");
            out.print("  - " + sentence.substring(4));
        }
        return ExitCode.WITH_FINDINGS;
    }

    private static Fact<SecretKind> kind(TokenCheck.Checked checked) {
        return CredentialInspector.inspect(checked.credential().authorization(), false, Fact.unknown(), List.of())
                .secret();
    }
}
