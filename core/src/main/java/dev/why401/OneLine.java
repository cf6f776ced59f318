package dev.why401;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.TransportProblem;
import dev.why401.explain.Explanation;

/** Writes the message of an exception: one line that stands alone, without the words of the server. */
final class OneLine {
    private OneLine() {}

    static String of(Diagnosis diagnosis) {
        Exchange exchange = diagnosis.exchange();
        String host = exchange.address()
                .value()
                .flatMap(address -> address.host().value())
                .map(name -> " from " + name)
                .orElse("");
        TransportProblem problem = exchange.problem().orNull();
        String what = problem != null
                ? "No answer" + host + " (" + problem.kind().words() + ")"
                : exchange.status().value().map(status -> "Status " + status).orElse("Failure") + host;
        Explanation explanation = Explanation.of(diagnosis);
        if (!diagnosis.isCauseKnown()) {
            return what + ": cause not known";
        }
        return what + ": " + diagnosis.likeliest().meaning() + " (" + explanation.causeId() + ", "
                + Math.round(explanation.probability() * 100) + " % likely)";
    }
}
