package dev.why401.evaluation;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Evidence;
import dev.why401.diagnosis.Experience;
import dev.why401.diagnosis.Missing;
import dev.why401.diagnosis.Suspect;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Diagnoses the recorded failures and prints how good the answers are; with ids of cases it shows instead what was weighed
 * in each of them.
 *
 * <p>Arguments: {@code [--cases FILE] [--report FILE] [--fit] [ID...]}; of an id the start is enough. With {@code --fit} it
 * prints the strengths that fit the failures best, fold by fold and for all, and what they would be worth.
 */
public final class Evaluate {
    private static final int SUSPECTS_SHOWN = 5;
    private static final int FOLDS = 5;

    private Evaluate() {}

    /** Runs the evaluation. */
    public static void main(String... arguments) throws IOException {
        Path report = Path.of("evaluation", "target", "report.md");
        List<CorpusCase> cases = Corpus.open();
        List<String> ids = new ArrayList<>();
        boolean fit = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--cases" -> cases = Corpus.of(Path.of(arguments[++i]));
                case "--fit" -> fit = true;
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
        if (fit) {
            CrossValidation validation = new CrossValidation(FOLDS, cases, diagnostician);
            validation.fitted().forEach(System.out::println);
            System.out.println("all: " + validation.fitOnAll());
            return;
        }
        EvaluationReport evaluation = report(cases, diagnostician);
        evaluation.write(report);
        System.out.print(evaluation.summary());
        System.out.println("Misses and more: " + report);
    }

    /** Returns the report on these failures, cross-validated, on those found later, and on ordinary answers. */
    static EvaluationReport report(List<CorpusCase> cases, Diagnostician diagnostician) {
        CrossValidation validation = new CrossValidation(FOLDS, cases, diagnostician);
        List<QuietCase> quiet = Corpus.quiet();
        return new EvaluationReport(answers(cases, diagnostician))
                .with(
                        "cross-validated",
                        "Five folds by source; the strengths behind the words of the rules are fitted on the other folds.",
                        validation.answers())
                .with(
                        "cross-validated, rules too",
                        "As before, and without the rules that are known from failures of the own fold alone: the nearest figure to "
                                + "failures that nobody has seen.",
                        validation.answersOfRulesFromElsewhere())
                .with(
                        "found later",
                        "Failures that were found after the rules had been written. The rules have been mended for some since.",
                        answers(Corpus.foundLater(), diagnostician))
                .with(
                        "found later, rules alone",
                        "The same without what is remembered of recorded failures.",
                        answers(Corpus.foundLater(), diagnostician.remembering(Experience.none())))
                .withQuiet(quiet.size(), falseAlarms(quiet, diagnostician))
                .withUnrecorded(unrecorded(cases));
    }

    /** Returns the causes that neither these failures have nor those found later. */
    private static List<String> unrecorded(List<CorpusCase> cases) {
        Set<String> recorded = Stream.concat(cases.stream(), Corpus.foundLater().stream())
                .map(CorpusCase::trueCause)
                .collect(Collectors.toSet());
        return Causes.all().stream()
                .map(Cause::id)
                .filter(id -> !recorded.contains(id))
                .toList();
    }

    private static List<String> falseAlarms(List<QuietCase> quiet, Diagnostician diagnostician) {
        return quiet.stream()
                .filter(ordinary -> diagnostician.diagnose(ordinary.exchange()).isFailure())
                .map(ordinary -> ordinary.id() + ", " + ordinary.about() + ": "
                        + diagnostician.diagnose(ordinary.exchange()).likeliest())
                .toList();
    }

    /**
     * Returns the answers to these failures, each given with what is remembered of other sources than its own: what was remembered
     * is worth nothing as a figure.
     */
    static List<Answer> answers(List<CorpusCase> cases, Diagnostician diagnostician) {
        Folds folds = new Folds(FOLDS, cases);
        List<Diagnostician> remembering = diagnostician.experience().marks().isEmpty()
                ? Collections.nCopies(FOLDS, diagnostician)
                : Learning.withoutOwn(folds, diagnostician);
        return cases.stream()
                .map(recorded ->
                        Answer.of(recorded, remembering.get(folds.of(recorded)).diagnose(recorded.exchange())))
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
