package dev.why401.integration;

import dev.why401.diagnosis.Suspect;
import dev.why401.doctor.Examination;
import dev.why401.doctor.Step;
import dev.why401.doctor.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a few lines what an examination tried and found, and what it left open. */
final class ExaminationLines {
    private static final int MOST_OPEN = 3;

    private ExaminationLines() {}

    static List<String> of(Examination examination) {
        List<String> lines = new ArrayList<>();
        if (!examination.steps().isEmpty()) {
            lines.add("Tried: "
                    + joined(examination.steps().stream().map(Step::sentence).toList()));
            List<String> found = examination.steps().stream()
                    .flatMap(step -> step.findings().stream())
                    .map(ExaminationLines::words)
                    .toList();
            lines.add("Found: " + (found.isEmpty() ? "nothing that tells more." : joined(found)));
        }
        if (examination.verdict() == Verdict.UNDECIDED) {
            lines.add("Not decided, because " + examination.ending().words() + ". What is left to look at:");
            examination.undecided().stream()
                    .limit(MOST_OPEN)
                    .map(ExaminationLines::open)
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String joined(List<String> clauses) {
        return clauses.stream().collect(Collectors.joining("; ", "", "."));
    }

    private static String words(Step.Found found) {
        return found.quote().isEmpty() ? found.sentence() : found.sentence() + " (" + found.quote() + ")";
    }

    private static String open(Suspect suspect) {
        return String.format(
                Locale.ROOT, "* %s (%.0f %%): %s", suspect.meaning(), suspect.probability() * 100, suspect.check());
    }
}
