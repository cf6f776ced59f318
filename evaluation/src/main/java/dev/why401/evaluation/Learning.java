package dev.why401.evaluation;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Experience;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns the {@link Experience} that the library ships with from the known failures, and those that a fold of failures may be
 * diagnosed with: an answer is worth nothing as a figure if it was remembered. Failures that were only described teach as well, but
 * no figure is taken of them.
 */
final class Learning {
    /** Where the experience is kept, from the root of the repository. */
    static final Path FILE = Path.of("core/src/main/resources/dev/why401/diagnosis/experience.tsv");

    /** The command that learns the experience anew. */
    static final String COMMAND = "mvn -q -pl evaluation -am test -Dtest=LearningTest -Dwhy401.update=true";

    /** How much a cause is believed that the evidence cannot tell from the true one. */
    private static final double ALSO_PLAUSIBLE = 0.25;

    private Learning() {}

    /** Returns the experience of all known failures whose cause was settled. */
    static Experience ofAll() {
        return Learner.learn(Lessons.ALL);
    }

    /** What all known failures teach, read once. */
    private static final class Lessons {
        static final List<Learner.Lesson> ALL = Stream.of(
                        Corpus.open().stream().map(one -> lesson(one, one.source())),
                        Corpus.foundLater().stream().map(one -> lesson(one, one.source())),
                        Corpus.described().stream().map(one -> lesson(one, one.id())))
                .flatMap(Function.identity())
                .filter(one -> !one.causes().isEmpty())
                .toList();

        private static Learner.Lesson lesson(CorpusCase known, String source) {
            SortedMap<String, Double> causes = new TreeMap<>();
            if (known.isScored()) {
                known.alsoPlausible().forEach(cause -> causes.put(cause, ALSO_PLAUSIBLE));
                causes.put(known.trueCause(), 1.0);
            }
            return new Learner.Lesson(source, Experience.marksOf(known.exchange()), causes);
        }
    }

    /**
     * Returns the same diagnostician once for each fold, with the experience of the known failures whose source is not in that
     * fold.
     */
    static List<Diagnostician> withoutOwn(Folds folds, Diagnostician diagnostician) {
        return IntStream.range(0, folds.count())
                .parallel()
                .mapToObj(fold -> diagnostician.remembering(Learner.learn(Lessons.ALL.stream()
                        .filter(one -> !folds.isIn(fold, one.source()))
                        .toList())))
                .toList();
    }
}
