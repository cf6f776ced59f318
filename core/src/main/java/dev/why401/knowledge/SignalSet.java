package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import java.util.List;

/**
 * Many signals, arranged once so that an exchange is read for all of them together: a basic signal that occurs in several is
 * read once, all phrases are looked for in one pass, and what the exchange does not show costs next to nothing.
 *
 * <p>What it tells of a signal is what {@link Signal#read} tells. A signal that was not composed from those of
 * {@link Signals} is asked as it is. Immutable and thread-safe.
 */
public final class SignalSet {
    final SignalProgram program;

    private SignalSet(SignalProgram program) {
        this.program = program;
    }

    /** Returns the set of these signals, which are known by their place in the list from then on. */
    public static SignalSet of(List<? extends Signal> signals) {
        return new SignalSet(SignalCompiler.compile(signals));
    }

    /** Reads an exchange. Throws for no exchange; a broken signal throws when it is asked for. */
    public Readings read(Exchange exchange) {
        return new Readings(program, exchange);
    }
}
