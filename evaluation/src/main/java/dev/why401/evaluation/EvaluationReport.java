package dev.why401.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.ShownText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Tells how good the answers to the recorded failures are: a summary for a terminal and a whole document. */
final class EvaluationReport {
    private static final String COLUMNS = "cases  fair1  top1   top3   bold   over   brier";

    private final List<Answer> answers;
    private final List<Answer> scored;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private final List<String> unrecorded = new ArrayList<>();
    private int quiet;

    /** Other answers, or answers to other failures, that are scored in a table of their own. */
    private record Section(String title, String about, List<Answer> answers) {}

    EvaluationReport(List<Answer> answers) {
        this.answers = List.copyOf(answers);
        this.scored = Scores.scored(answers);
    }

    /** Adds a table. */
    EvaluationReport with(String title, String about, List<Answer> others) {
        sections.add(new Section(title, about, Scores.scored(others)));
        return this;
    }

    /** Adds what was said about {@code cases} ordinary answers: nothing, if all is well. */
    EvaluationReport withQuiet(int cases, List<String> alarms) {
        quiet = cases;
        falseAlarms.addAll(alarms);
        return this;
    }

    /** Adds the causes of which no failure has been recorded. */
    EvaluationReport withUnrecorded(List<String> causes) {
        unrecorded.addAll(causes);
        return this;
    }

    /** Returns the scores of all answers in the table with that title. */
    Scores scores(String title) {
        return sections.stream()
                .filter(section -> section.title().equals(title))
                .map(section -> Scores.of(section.answers()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + title));
    }

    /** Returns one table with a line for all, for each product and for each quality, and then the further tables. */
    String summary() {
        StringBuilder text = new StringBuilder(summary("recorded failures", scored));
        sections.forEach(section -> text.append(summary(section.title(), section.answers())));
        if (quiet > 0) {
            text.append(String.format("false alarms: %d on %d ordinary answers%n", falseAlarms.size(), quiet));
        }
        if (!unrecorded.isEmpty()) {
            text.append("causes with no recorded failure: ")
                    .append(String.join(", ", unrecorded))
                    .append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String summary(String title, List<Answer> scored) {
        StringBuilder text = new StringBuilder(String.format("%-40s %s%n", title, COLUMNS));
        groups(scored).forEach((name, group) -> text.append(line(name, Scores.of(group))));
        text.append("p claimed -> fair:");
        for (Scores.Bucket bucket : Scores.reliability(scored)) {
            text.append(
                    String.format(Locale.ROOT, "  %.2f -> %.2f (%d)", bucket.claimed(), bucket.fair(), bucket.cases()));
        }
        return text.append(System.lineSeparator()).toString();
    }

    private static String line(String name, Scores scores) {
        return String.format(
                Locale.ROOT,
                "%-40s %5d  %s  %s  %s  %s  %s  %s%n",
                name,
                scores.cases(),
                share(scores.fair1()),
                share(scores.top1()),
                share(scores.top3()),
                share(scores.bold()),
                share(scores.overclaim()),
                share(scores.brier()));
    }

    private static String share(double value) {
        return Double.isNaN(value) ? "    -" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static Map<String, List<Answer>> groups(List<Answer> scored) {
        Map<String, List<Answer>> groups = new LinkedHashMap<>();
        groups.put("all", scored);
        groups.putAll(by(scored, "", answer -> answer.recorded().product()));
        groups.putAll(by(scored, "quality ", answer -> answer.recorded().quality()));
        return groups;
    }

    private static Map<String, List<Answer>> by(List<Answer> scored, String kind, Function<Answer, String> key) {
        return scored.stream().collect(groupingBy(answer -> kind + key.apply(answer), TreeMap::new, toList()));
    }

    /** Returns the whole report in Markdown. */
    String markdown() {
        StringBuilder text = new StringBuilder("# How good the diagnoses are\n\n");
        text.append(String.format(
                "%d recorded failures, %d of them with a settled cause; only these are scored.%n%n",
                answers.size(), scored.size()));
        text.append("""
                - fair1: the first suspect is the true cause, or one that the evidence of the record cannot tell from it
                - top1, top3: the true cause is the first suspect, or among the first three
                - bold: the first suspect has a probability of 0.9 or more; overclaim: share of the bold answers that are not fair
                - Brier: mean of (p - f)^2 over the scored cases; p is the probability of the first suspect, f is 1 if it is fair and else 0.
                  0 is perfect; always saying 0.5 gives 0.25

                """);
        table(text, scored);
        for (Section section : sections) {
            text.append(String.format(
                    "%n## %s%n%n%s%n%n",
                    Character.toUpperCase(section.title().charAt(0))
                            + section.title().substring(1),
                    section.about()));
            table(text, section.answers());
        }
        if (quiet > 0) {
            text.append(String.format(
                    "%n## False alarms: %d%n%nOn %d ordinary answers nothing must be said.%n%n",
                    falseAlarms.size(), quiet));
            falseAlarms.forEach(alarm -> text.append("- ").append(alarm).append('\n'));
        }
        reliability(text);
        misses(text);
        causes(text);
        return text.toString();
    }

    private static void table(StringBuilder text, List<Answer> scored) {
        text.append("""
                | | cases | fair1 | top1 | top3 | bold | overclaim | Brier |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                """);
        groups(scored).forEach((name, group) -> text.append(row(name, Scores.of(group))));
    }

    private static String row(String name, Scores scores) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s | %s | %s |%n",
                name,
                scores.cases(),
                share(scores.fair1()),
                share(scores.top1()),
                share(scores.top3()),
                share(scores.bold()),
                share(scores.overclaim()),
                share(scores.brier()));
    }

    private void reliability(StringBuilder text) {
        text.append(
                "\n## Are the probabilities honest?\n\n| probability | cases | claimed | fair |\n| --- | ---: | ---: | ---: |\n");
        for (Scores.Bucket bucket : Scores.reliability(scored)) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %.1f to %.1f | %d | %.3f | %.3f |%n",
                    bucket.from(),
                    bucket.to(),
                    bucket.cases(),
                    bucket.claimed(),
                    bucket.fair()));
        }
    }

    private void misses(StringBuilder text) {
        List<Answer> misses = scored.stream().filter(answer -> !answer.isFair()).toList();
        text.append(String.format(
                "%n## Misses: %d first suspects that are not fair, the boldest first%n%n"
                        + "| id | first suspect | true cause, its place | also plausible | evidence |%n| --- | --- | --- | --- | --- |%n",
                misses.size()));
        misses.stream()
                .sorted(Comparator.comparing((Answer answer) -> -answer.first().probability())
                        .thenComparing(answer -> answer.recorded().id()))
                .forEach(answer -> text.append(miss(answer)));
    }

    private static String miss(Answer answer) {
        CorpusCase recorded = answer.recorded();
        return String.format(
                Locale.ROOT,
                "| %s | %s %.2f | %s %.2f, no. %d | %s | %s |%n",
                recorded.id(),
                answer.first().cause(),
                answer.first().probability(),
                recorded.trueCause(),
                answer.probabilityOfTruth(),
                answer.rankOfTruth(),
                String.join(", ", new TreeSet<>(recorded.alsoPlausible())),
                evidence(recorded.exchange()).replace("|", "\\|"));
    }

    /** Returns the evidence in a line: the call, the shape of the credential, the status, the first words. */
    static String evidence(Exchange exchange) {
        List<String> parts = new ArrayList<>();
        exchange.product().value().ifPresent(product -> parts.add(product.id()));
        String call = exchange.method().value().orElse("") + " "
                + exchange.address().map(Address::toString).value().orElse("");
        if (!call.isBlank()) {
            parts.add(call.strip());
        }
        exchange.credential().scheme().value().ifPresent(scheme -> parts.add("scheme " + scheme));
        exchange.credential().secret().value().ifPresent(secret -> parts.add("secret " + secret));
        exchange.redirects()
                .value()
                .ifPresent(hops -> hops.forEach(hop ->
                        parts.add("redirect to " + hop.locationText().value().orElse("?"))));
        exchange.status().value().ifPresent(status -> parts.add("status " + status));
        if (!exchange.responseHeaders().fields().isEmpty()) {
            parts.add("headers "
                    + exchange.responseHeaders().fields().stream()
                            .map(field -> field.name())
                            .toList());
        }
        quote(parts, "body", exchange.body());
        quote(parts, "log", exchange.logLine());
        return String.join("; ", parts);
    }

    private static void quote(List<String> parts, String kind, Fact<ShownText> text) {
        text.value()
                .filter(shown -> !shown.isBlank())
                .map(shown -> shown.text().replaceAll("\\s+", " "))
                .ifPresent(line ->
                        parts.add(kind + " `" + (line.length() > 120 ? line.substring(0, 120) + "..." : line) + "`"));
    }

    private void causes(StringBuilder text) {
        text.append("\n## By true cause\n\n| cause | cases | fair1 | top3 |\n| --- | ---: | ---: | ---: |\n");
        by(scored, "", answer -> answer.recorded().trueCause()).forEach((cause, group) -> {
            Scores scores = Scores.of(group);
            text.append(String.format(
                    "| %s | %d | %s | %s |%n", cause, scores.cases(), share(scores.fair1()), share(scores.top3())));
        });
    }

    /** Writes the whole report. */
    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, markdown());
    }
}
