package dev.why401.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * How good some answers are. Shares lie between 0 and 1, and are NaN where there is nothing to take a share of.
 *
 * @param cases how many answers were scored
 * @param fair1 share whose first suspect is the true cause or one that the evidence cannot tell from it
 * @param top1 share whose first suspect is the true cause
 * @param top3 share with the true cause among the first three suspects
 * @param bold share answered with a probability of {@value Answer#BOLD} or more
 * @param overclaim share of the bold answers that are not fair
 * @param brier mean squared error of the first suspect's probability as a forecast of "this suspect is fair"
 */
record Scores(int cases, double fair1, double top1, double top3, double bold, double overclaim, double brier) {

    /**
     * A range of probabilities and how often an answer given with one of them was fair.
     *
     * @param from lower end, included
     * @param to upper end, excluded but for 1
     * @param cases how many answers fell into it
     * @param claimed mean probability of their first suspects
     * @param fair share of them that were fair
     */
    record Bucket(double from, double to, int cases, double claimed, double fair) {}

    /** Scores those of the answers whose recorded cause was settled. */
    static Scores of(Collection<Answer> answers) {
        List<Answer> scored = scored(answers);
        List<Answer> bold = scored.stream().filter(Answer::isBold).toList();
        return new Scores(
                scored.size(),
                share(scored, Answer::isFair),
                share(scored, Answer::isExact),
                share(scored, Answer::isAmongThree),
                share(scored, Answer::isBold),
                share(bold, answer -> !answer.isFair()),
                scored.stream().mapToDouble(Answer::squaredError).average().orElse(Double.NaN));
    }

    /** Returns ten buckets of equal width, those without an answer left out. */
    static List<Bucket> reliability(Collection<Answer> answers) {
        List<Bucket> buckets = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            int number = tenth;
            List<Answer> within = scored(answers).stream()
                    .filter(answer -> Math.min(9, (int) (answer.first().probability() * 10)) == number)
                    .toList();
            if (!within.isEmpty()) {
                double claimed = within.stream()
                        .mapToDouble(answer -> answer.first().probability())
                        .average()
                        .orElseThrow();
                buckets.add(new Bucket(
                        tenth / 10.0, (tenth + 1) / 10.0, within.size(), claimed, share(within, Answer::isFair)));
            }
        }
        return buckets;
    }

    static List<Answer> scored(Collection<Answer> answers) {
        return answers.stream().filter(answer -> answer.recorded().isScored()).toList();
    }

    private static double share(List<Answer> answers, Predicate<Answer> wanted) {
        return answers.isEmpty()
                ? Double.NaN
                : (double) answers.stream().filter(wanted).count() / answers.size();
    }
}
