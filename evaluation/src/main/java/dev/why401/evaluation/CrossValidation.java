package dev.why401.evaluation;

import static java.util.stream.Collectors.toSet;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells how good the answers are to failures that had no part in finding them. The failures are dealt into folds by source;
 * each fold is diagnosed with strengths fitted on the other folds. The strengths are fitted on readings without the rules that
 * are known from the failure's own fold alone, since a rule always fits the case it was written from. What is remembered of
 * recorded failures is always that of other sources than the own fold's.
 */
final class CrossValidation {
    private final List<CorpusCase> cases;
    private final Folds folds;
    private final List<Diagnostician> all;
    private final List<Diagnostician> unseen = new ArrayList<>();
    private final List<Weights> fitted = new ArrayList<>();

    CrossValidation(int folds, List<CorpusCase> cases, Diagnostician diagnostician) {
        this.cases = cases.stream().filter(CorpusCase::isScored).toList();
        this.folds = new Folds(folds, this.cases);
        this.all = Learning.withoutOwn(this.folds, diagnostician);
        for (int fold = 0; fold < folds; fold++) {
            int number = fold;
            Set<String> ids = this.cases.stream()
                    .filter(recorded -> this.folds.of(recorded) == number)
                    .map(CorpusCase::id)
                    .collect(toSet());
            unseen.add(Diagnostician.withOnly(diagnostician.packs().stream()
                            .map(pack -> WithoutCases.of(pack, ids))
                            .toList())
                    .remembering(all.get(fold).experience()));
        }
        for (int fold = 0; fold < folds; fold++) {
            fitted.add(fitWithout(fold));
        }
    }

    /** Returns the strengths that fit all failures but those of {@code fold}; of all failures if there is no such fold. */
    private Weights fitWithout(int fold) {
        List<CorpusCase> others =
                cases.stream().filter(recorded -> folds.of(recorded) != fold).toList();
        return new Fitting(Weights.standard(), weights -> Fitting.loss(unseen(others, weights))).fit();
    }

    private List<Answer> unseen(List<CorpusCase> some, Weights weights) {
        List<Diagnostician> weighing =
                unseen.stream().map(one -> one.weighing(weights)).toList();
        return some.stream()
                .map(recorded ->
                        Answer.of(recorded, weighing.get(folds.of(recorded)).diagnose(recorded.exchange())))
                .toList();
    }

    /** Returns the answers of all rules with strengths fitted on the other folds. */
    List<Answer> answers() {
        List<Diagnostician> weighing = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            weighing.add(all.get(fold).weighing(fitted.get(fold)));
        }
        return cases.stream()
                .map(recorded ->
                        Answer.of(recorded, weighing.get(folds.of(recorded)).diagnose(recorded.exchange())))
                .toList();
    }

    /** Returns the answers with strengths fitted on the other folds, and without the rules known from the own fold alone. */
    List<Answer> answersOfRulesFromElsewhere() {
        List<Answer> answers = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            int number = fold;
            List<CorpusCase> own =
                    cases.stream().filter(one -> folds.of(one) == number).toList();
            answers.addAll(unseen(own, fitted.get(fold)));
        }
        return answers;
    }

    /** Returns the strengths that fit all the failures. */
    Weights fitOnAll() {
        return fitWithout(-1);
    }

    /** Returns the strengths fitted without each fold. */
    List<Weights> fitted() {
        return List.copyOf(fitted);
    }
}
