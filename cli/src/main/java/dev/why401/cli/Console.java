package dev.why401.cli;

import dev.why401.doctor.Doctor;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The surroundings of one run.
 *
 * @param in standard input, without a buffer
 * @param out standard output, without a buffer; throws when nobody reads any more
 * @param err standard error
 * @param outIsTerminal whether a person watches standard output
 * @param errIsTerminal whether a person watches standard error
 * @param environment the environment variables
 * @param network sets how a doctor reaches the network; as it is, but in tests
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment,
        UnaryOperator<Doctor.Builder> network) {

    /** What people read well, where the terminal does not tell its width. */
    private static final int USUAL_COLUMNS = 100;

    private static final int MOST_COLUMNS = 120;

    /** Returns the streams of this process; System.out would hide that nobody reads it any more. */
    static Console ofProcess() {
        boolean outIsTerminal = Terminals.isTerminal(1);
        boolean errIsTerminal = Terminals.isTerminal(2);
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset(errIsTerminal)),
                outIsTerminal,
                errIsTerminal,
                System.getenv(),
                UnaryOperator.identity());
    }

    /** Returns the variable; empty if it is not set. */
    String variable(String name) {
        String value = environment.get(name);
        return value == null ? "" : value;
    }

    /** Returns the charset in which text goes to standard output: what a terminal expects, UTF-8 otherwise. */
    Charset charset() {
        return charset(outIsTerminal);
    }

    private static Charset charset(boolean terminal) {
        String name = terminal
                ? System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"))
                : "UTF-8";
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    /** Returns how wide text may be. */
    int columns() {
        String told = variable("COLUMNS").strip();
        int columns = told.matches("[1-9]\\d{0,3}") ? Integer.parseInt(told) : 0;
        if (columns == 0 && outIsTerminal) {
            columns = Terminals.columns();
        }
        return columns == 0 ? USUAL_COLUMNS : Math.min(columns, MOST_COLUMNS);
    }

    /** Returns whether colours are wanted where nobody said it (https://no-color.org). */
    boolean likesColours() {
        return likesColours(outIsTerminal);
    }

    private boolean likesColours(boolean terminal) {
        return terminal && variable("NO_COLOR").isEmpty() && !variable("TERM").equals("dumb");
    }

    /** Returns whether colours are wanted on standard error where nobody said it. */
    boolean likesColouredErrors() {
        return likesColours(errIsTerminal);
    }

    /** Returns standard output for text. */
    PrintWriter text() {
        return new PrintWriter(new OutputStreamWriter(out, charset()), false);
    }
}
