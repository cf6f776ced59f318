package dev.why401.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes a secret from where no other user of the machine sees it: a variable, standard input, or a person who types it. */
final class SecretInput {
    private static final int LONGEST = 64 * 1024;

    private SecretInput() {}

    /**
     * Returns the secret.
     *
     * @param option the option that names the variable
     * @param variable its value; {@code null} to read standard input
     */
    static String read(Console console, String option, @Nullable String variable) throws IOException {
        return variable == null ? ofInput(console, option) : ofVariable(console, option, variable);
    }

    /** The name is not repeated: it may be the secret itself. */
    private static String ofVariable(Console console, String option, String name) {
        String secret = console.variable(name);
        if (secret.isEmpty()) {
            throw new CommandFailure("The variable that " + option
                    + " names is not set or is empty; write its name without $, and export it.");
        }
        return secret;
    }

    private static String ofInput(Console console, String option) throws IOException {
        java.io.Console terminal = console.outIsTerminal() && console.errIsTerminal() ? System.console() : null;
        if (terminal != null && Terminals.isTerminal(0)) {
            console.err().print("Secret (not shown): ");
            console.err().flush();
            char[] typed = terminal.readPassword();
            return required(typed == null ? "" : new String(typed), option);
        }
        // FileInputStream.readNBytes asks for its position, which a pipe has not.
        byte[] bytes = new BufferedInputStream(console.in()).readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new CommandFailure("Standard input holds more than 64 KiB, and no credential is that long.");
        }
        return required(withoutLineEnd(new String(bytes, StandardCharsets.UTF_8)), option);
    }

    /** The line end belongs to echo and to editors; a second one is a finding. */
    private static String withoutLineEnd(String text) {
        String bare = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return bare.endsWith("\r") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String required(String secret, String option) {
        if (secret.isEmpty()) {
            throw new CommandFailure("Expected the secret on standard input, or " + option
                    + " with the name of a variable, and found nothing.");
        }
        return secret;
    }
}
