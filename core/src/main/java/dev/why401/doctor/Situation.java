package dev.why401.doctor;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.evidence.Findings;
import dev.why401.knowledge.Outcome;

/**
 * What is known when the next experiment is chosen. Immutable and thread-safe.
 *
 * @param site what is examined
 * @param diagnosis the ranking so far, with the evidence it rests on
 * @param reproduced whether the call of the case was made by the doctor itself
 */
public record Situation(Site site, Diagnosis diagnosis, boolean reproduced) {

    /** Returns what experiments found out so far. */
    public Findings findings() {
        return diagnosis.exchange().context().findings();
    }

    /** Returns whether an experiment found this outcome. */
    public boolean found(Outcome outcome) {
        return findings()
                .about(outcome.question())
                .filter(finding -> finding.outcome().equals(outcome.id()))
                .isPresent();
    }
}
