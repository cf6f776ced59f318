package dev.why401.cli;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.evidence.Exchange;

/** Tells failures from calls that were answered as calls are. */
final class Failures {
    private Failures() {}

    /** Returns whether anything about the exchange points to an authentication failure. */
    static boolean isFailure(Diagnosis diagnosis) {
        Exchange exchange = diagnosis.exchange();
        Integer status = exchange.status().orNull();
        boolean refused = status != null && (status == 401 || status == 403 || status == 407);
        return refused || exchange.problem().isPresent() || exchange.logLine().isPresent() || diagnosis.showsFailure();
    }
}
