package dev.why401.integration;

import static java.util.Objects.requireNonNull;

import dev.why401.doctor.Examination;
import dev.why401.explain.Explanation;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of one step of a connection test.
 *
 * @param step the step
 * @param outcome whether it passed
 * @param message what was seen, or why the step was skipped; one or two sentences, may be shown as they are
 * @param because the step for whose failure this one was skipped
 * @param causeId the stable id of the likeliest cause of a failure, see the pages in {@code docs/causes}
 * @param steps what to do and who has to do it; never empty for a failure
 * @param failure the diagnosis, if a call was refused; that of the doctor, if it was asked
 * @param examination what the doctor tried and found, if it was not certain why the call was refused
 */
public record StepResult(
        ConnectionStep step,
        Outcome outcome,
        String message,
        Optional<ConnectionStep> because,
        Optional<String> causeId,
        List<Fix> steps,
        Optional<IntegrationFailure> failure,
        Optional<Examination> examination) {

    private static final int LONGEST = 1_000;
    private static final String INDENT = "\n          ";

    public StepResult {
        requireNonNull(step, "step");
        requireNonNull(outcome, "outcome");
        message = IntegrationLog.clean(message, LONGEST);
        steps = List.copyOf(steps);
    }

    /** Says how a step ended. */
    public enum Outcome {
        /** What the step is about is true. */
        PASSED,
        /** It is not true; the result says who does what. */
        FAILED,
        /** Nothing was found out. */
        SKIPPED
    }

    static StepResult passed(ConnectionStep step, String message) {
        return new StepResult(
                step,
                Outcome.PASSED,
                message,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static StepResult skipped(ConnectionStep step, String why) {
        return new StepResult(
                step,
                Outcome.SKIPPED,
                why,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static StepResult skipped(ConnectionStep step, ConnectionStep because) {
        return new StepResult(
                step,
                Outcome.SKIPPED,
                "Not looked at, because an earlier step failed: " + because.title() + ".",
                Optional.of(because),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static StepResult failed(ConnectionStep step, IntegrationFailure failure) {
        Explanation explanation = failure.explain();
        String held = failure.failure().wasSent()
                ? ""
                : "Not asked again, because the credential was refused before and the wait is not over. ";
        return new StepResult(
                step,
                Outcome.FAILED,
                held + explanation.call() + " " + explanation.outcome() + ". " + explanation.headline(),
                Optional.empty(),
                Optional.of(failure.causeId()),
                explanation.steps(),
                Optional.of(failure),
                Optional.empty());
    }

    static StepResult failed(ConnectionStep step, Cause cause, String message, Fix... steps) {
        return new StepResult(
                step,
                Outcome.FAILED,
                message,
                Optional.empty(),
                Optional.of(cause.id()),
                List.of(steps),
                Optional.empty(),
                Optional.empty());
    }

    StepResult with(Fix fix) {
        List<Fix> all = new ArrayList<>(steps);
        all.add(fix);
        return new StepResult(step, outcome, message, because, causeId, all, failure, examination);
    }

    StepResult with(Examination found) {
        return new StepResult(step, outcome, message, because, causeId, steps, failure, Optional.of(found));
    }

    /**
     * Returns the result as plain text: the step, what was seen, what the doctor tried and found, and under a failure who has to
     * do what.
     */
    public String toText() {
        String word = "[" + outcome.name().toLowerCase(Locale.ROOT) + "]";
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-9s %s", word, step.title()))
                .append(INDENT)
                .append(message);
        examination.ifPresent(one -> ExaminationLines.of(one)
                .forEach(line -> text.append(INDENT).append(IntegrationLog.clean(line, LONGEST))));
        for (Fix fix : steps) {
            text.append(INDENT)
                    .append("- ")
                    .append(fix.actor().words())
                    .append(": ")
                    .append(fix.step());
        }
        return text.append('\n').toString();
    }

    boolean hasFailed() {
        return outcome == Outcome.FAILED;
    }
}
