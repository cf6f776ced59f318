package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Finding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Seen when an experiment found one of these outcomes of a question. */
record ExperimentSignal(Question question, List<Outcome> wanted) implements BasicSignal {
    ExperimentSignal {
        wanted = List.copyOf(wanted);
        if (wanted.isEmpty() || !question.outcomes().containsAll(wanted)) {
            throw new IllegalArgumentException(
                    "These are no outcomes of the question " + question.id() + ": " + wanted);
        }
    }

    @Override
    public Topic topic() {
        return question.topic();
    }

    @Override
    public String sentence() {
        return wanted.stream().map(Outcome::sentence).collect(Collectors.joining(", or "));
    }

    @Override
    public Reading read(Exchange exchange) {
        Finding finding = exchange.context().findings().find(question.id());
        if (finding == null) {
            return Reading.cannotTell(question.noun());
        }
        for (Outcome outcome : wanted) {
            if (outcome.id().equals(finding.outcome())) {
                return Reading.seen(finding.quote(), question.topic());
            }
        }
        return Reading.notSeen();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExperimentSignal that
                && question.id().equals(that.question.id())
                && wanted.equals(that.wanted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question.id(), wanted);
    }
}
