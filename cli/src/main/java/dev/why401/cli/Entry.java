package dev.why401.cli;

import dev.why401.capture.CapturedExchange;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.explain.Explanation;
import java.util.List;

/**
 * One call of the input with what was found out about it.
 *
 * @param source the file, as it was named; empty for standard input
 * @param number its place among the calls of the file, from 1
 */
record Entry(String source, long number, CapturedExchange captured, Diagnosis diagnosis) {

    boolean isFailure() {
        return diagnosis.isFailure();
    }

    Explanation explain() {
        return Explanation.of(diagnosis);
    }

    /** Returns the name under which people find the call in what they gave us. */
    String name() {
        String own = captured.id().value().orElse("entry " + number);
        return source.isEmpty() ? own : source + ", " + own;
    }

    /** Returns what was hidden in it, each kind once. */
    List<String> hidden() {
        return captured.hidden().stream().distinct().toList();
    }

    /** Returns the sentence that stands for a call on which nothing is wrong. */
    String quietly() {
        Explanation explanation = explain();
        return explanation.call() + " " + explanation.outcome()
                + ". Nothing in it points to an authentication failure.";
    }
}
