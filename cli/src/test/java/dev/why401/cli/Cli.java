package dev.why401.cli;

import dev.why401.doctor.Doctor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Runs the command line in this process, as a person would type it. */
final class Cli {
    private final Map<String, String> environment = new HashMap<>();
    private InputStream in = InputStream.nullInputStream();
    private boolean outIsTerminal;
    private boolean errIsTerminal;
    private UnaryOperator<Doctor.Builder> network = UnaryOperator.identity();

    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Result why401(String... args) {
        return new Cli().run(args);
    }

    static Cli reading(String input) {
        return new Cli().in(input.getBytes(StandardCharsets.UTF_8));
    }

    Cli in(byte[] bytes) {
        in = new ByteArrayInputStream(bytes);
        return this;
    }

    Cli in(InputStream stream) {
        in = stream;
        return this;
    }

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Cli onTerminal() {
        outIsTerminal = true;
        errIsTerminal = true;
        return this;
    }

    Cli errorsOnTerminal() {
        errIsTerminal = true;
        return this;
    }

    Cli over(UnaryOperator<Doctor.Builder> way) {
        network = way;
        return this;
    }

    Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(out, err, args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    int run(OutputStream out, OutputStream err, String... args) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(in, out, errors, outIsTerminal, errIsTerminal, environment, network);
        return Why401.run(console, args);
    }
}
