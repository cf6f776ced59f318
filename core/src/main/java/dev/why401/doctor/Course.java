package dev.why401.doctor;

import dev.why401.diagnosis.Suspect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How the leading suspects fared from experiment to experiment. Immutable and thread-safe.
 *
 * @param moments the start, and one after each experiment
 * @param rows the suspects, the likeliest at the end first
 */
record Course(List<String> moments, List<Row> rows) {
    private static final int MOST = 6;

    /** A suspect that was never likelier than this is no news. */
    private static final double WORTH_SHOWING = 0.03;

    /**
     * One suspect.
     *
     * @param probabilities at each moment; empty where it was not among the leading ones
     */
    record Row(String causeId, String title, List<OptionalDouble> probabilities) {
        double last() {
            return probabilities.get(probabilities.size() - 1).orElse(0);
        }

        private double most() {
            return probabilities.stream().mapToDouble(at -> at.orElse(0)).max().orElse(0);
        }
    }

    static Course of(Examination examination) {
        List<List<Belief>> moments = new ArrayList<>();
        for (Step step : examination.steps()) {
            if (moments.isEmpty()) {
                moments.add(step.before());
            }
            moments.add(step.after());
        }
        if (moments.isEmpty()) {
            moments.add(Belief.of(examination.diagnosis()));
        }
        Map<String, String> titles = new LinkedHashMap<>();
        moments.forEach(moment -> moment.forEach(belief -> titles.put(belief.causeId(), belief.title())));
        List<Row> rows = new ArrayList<>();
        titles.forEach((id, title) -> rows.add(row(id, title, moments, examination)));
        rows.sort(Comparator.comparingDouble(Row::most).reversed().thenComparing(Row::causeId));
        List<Row> leading = rows.stream()
                .filter(row -> row.most() >= WORTH_SHOWING)
                .limit(MOST)
                .sorted(Comparator.comparingDouble(Row::last)
                        .thenComparingDouble(Row::most)
                        .reversed()
                        .thenComparing(Row::causeId))
                .toList();
        List<String> names = new ArrayList<>(List.of("start"));
        for (int i = 1; i < moments.size(); i++) {
            names.add(String.valueOf(i));
        }
        return new Course(names, leading);
    }

    /** Returns the course without the start, if nothing was suspected of the leading ones then. */
    Course fromFirstSuspicion() {
        boolean blank = moments.size() > 1
                && rows.stream().allMatch(row -> row.probabilities().get(0).isEmpty());
        if (!blank) {
            return this;
        }
        List<Row> later = rows.stream()
                .map(row -> new Row(
                        row.causeId(),
                        row.title(),
                        row.probabilities().subList(1, row.probabilities().size())))
                .toList();
        return new Course(moments.subList(1, moments.size()), later);
    }

    /** The last moment is known of every suspect. */
    private static Row row(String id, String title, List<List<Belief>> moments, Examination examination) {
        List<OptionalDouble> probabilities = new ArrayList<>();
        for (List<Belief> moment : moments) {
            probabilities.add(moment.stream()
                    .filter(belief -> belief.causeId().equals(id))
                    .mapToDouble(Belief::probability)
                    .findFirst());
        }
        OptionalDouble last = examination.diagnosis().suspects().stream()
                .filter(suspect -> suspect.cause().id().equals(id))
                .mapToDouble(Suspect::probability)
                .findFirst();
        if (last.isPresent()) {
            probabilities.set(probabilities.size() - 1, last);
        }
        return new Row(id, title, List.copyOf(probabilities));
    }
}
