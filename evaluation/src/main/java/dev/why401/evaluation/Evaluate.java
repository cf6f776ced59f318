package dev.why401.evaluation;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Evidence;
import dev.why401.diagnosis.Missing;
import dev.why401.diagnosis.Suspect;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Diagnoses the recorded failures and prints how good the answers are; with ids of cases it shows instead what was weighed
 * in each of them.
 *
 * <p>Arguments: {@code [--cases FILE] [--report FILE] [ID...]}; of an id the start is enough.
 */
public final class Evaluate {
    private static final int SUSPECTS_SHOWN = 5;

    private Evaluate() {}

    /** Runs the evaluation. */
    public static void main(String... arguments) throws IOException {
        Path report = Path.of("evaluation", "target", "report.md");
        List<CorpusCase> cases = Corpus.open();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--cases" -> cases = Corpus.of(Path.of(arguments[++i]));
                case "--report" -> report = Path.of(arguments[++i]);
                default -> ids.add(arguments[i]);
            }
        }
        Diagnostician diagnostician = Diagnostician.ofDefaults();
        if (!ids.isEmpty()) {
            cases.stream()
                    .filter(recorded -> ids.stream().anyMatch(recorded.id()::startsWith))
                    .forEach(recorded -> show(recorded, diagnostician.diagnose(recorded.exchange()), System.out));
            return;
        }
        EvaluationReport evaluation = new EvaluationReport(answers(cases, diagnostician));
        evaluation.write(report);
        System.out.print(evaluation.summary());
        System.out.println("Misses and more: " + report);
    }

    static List<Answer> answers(List<CorpusCase> cases, Diagnostician diagnostician) {
        return cases.stream()
                .map(recorded -> Answer.of(recorded, diagnostician.diagnose(recorded.exchange())))
                .toList();
    }

    private static void show(CorpusCase recorded, Diagnosis diagnosis, PrintStream out) {
        Answer answer = Answer.of(recorded, diagnosis);
        out.printf(
                "%n%s  %s (%s)  also plausible %s  %s%n  %s%n",
                recorded.id(),
                recorded.trueCause(),
                recorded.certainty(),
                recorded.alsoPlausible(),
                recorded.source(),
                EvaluationReport.evidence(recorded.exchange()));
        out.printf(
                Locale.ROOT,
                "  answered by %s %.2f %s%n",
                diagnosis.answeredBy().answerer(),
                diagnosis.answeredBy().probability(),
                diagnosis.answeredBy().because());
        int place = 0;
        for (Suspect suspect : diagnosis.suspects()) {
            place++;
            if (place <= SUSPECTS_SHOWN || place == answer.rankOfTruth()) {
                show(place, suspect, recorded.isFair(suspect.cause().id()), out);
            }
        }
    }

    private static void show(int place, Suspect suspect, boolean fair, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "  %2d. %s %.3f%s%n",
                place,
                suspect.cause().id(),
                suspect.probability(),
                fair ? "  <- fair" : "");
        suspect.inFavour().forEach(evidence -> show("+", evidence, out));
        suspect.against().forEach(evidence -> show("-", evidence, out));
        for (Missing missing : suspect.missing()) {
            out.printf("      ? %s (%s)%n", missing.sentence(), missing.rule());
        }
    }

    private static void show(String sign, Evidence evidence, PrintStream out) {
        out.printf(
                "      %s %s%s [%s, %s]%n",
                sign, evidence, evidence.counted() ? "" : " (told already)", evidence.strength(), evidence.rule());
    }
}
