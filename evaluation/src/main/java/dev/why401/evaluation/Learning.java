package dev.why401.evaluation;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Experience;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gathers the {@link Experience} that the library ships with out of the recorded failures, and those that a fold of failures may be
 * diagnosed with: an answer is worth nothing as a figure if it was remembered.
 */
final class Learning {
    /** Where the experience is kept, from the root of the repository. */
    static final Path FILE = Path.of("core/src/main/resources/dev/why401/diagnosis/experience.tsv");

    /** The command that gathers the experience anew. */
    static final String COMMAND = "mvn -q -pl evaluation -am test -Dtest=LearningTest -Dwhy401.update=true";

    private Learning() {}

    /** Returns the experience of all recorded failures whose cause was settled. */
    static Experience ofAll() {
        return of(recorded());
    }

    /** Returns all recorded failures whose cause was settled. */
    static List<CorpusCase> recorded() {
        return Stream.concat(Corpus.open().stream(), Corpus.foundLater().stream())
                .filter(CorpusCase::isScored)
                .toList();
    }

    private static Experience of(Collection<CorpusCase> cases) {
        Experience.Builder builder = Experience.builder();
        cases.forEach(one -> builder.add(one.source(), one.exchange(), one.trueCause(), one.alsoPlausible()));
        return builder.build();
    }

    /**
     * Returns the same diagnostician once for each fold, with the experience of the recorded failures whose source is not in that
     * fold.
     */
    static List<Diagnostician> withoutOwn(Folds folds, Diagnostician diagnostician) {
        List<CorpusCase> recorded = recorded();
        List<Diagnostician> all = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            int number = fold;
            all.add(diagnostician.remembering(of(recorded.stream()
                    .filter(one -> !folds.isIn(number, one.source()))
                    .toList())));
        }
        return all;
    }
}
