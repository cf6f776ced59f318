package dev.why401.doctor;

import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Fix;
import dev.why401.render.Sentences;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What reports say in every format. */
final class ReportWords {
    static final String WAY = "The way of the call";
    static final String UNDECIDED = "What no safe experiment could decide";
    static final String LOOK =
            "These are left. Nothing that is safe to try tells them apart; somebody has to look, and this is where:";
    static final String SAID = "What the server said";
    static final String COURSE = "The suspects, before and after each experiment";
    static final String STEPS = "The experiments";
    static final String NOT_MADE = "Experiments that were not made";
    static final String NOTE =
            "This report may be pasted as it is: it holds no secret. Of the credential only the shape was looked at, and"
                    + " the words of servers are scrubbed and cut. It does name the site, the account as the product names it, and the"
                    + " addresses that were looked up.";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private ReportWords() {}

    static String verdict(Examination e) {
        return switch (e.verdict()) {
            case HEALTHY -> "Healthy";
            case DECIDED -> "Decided";
            case UNDECIDED -> "Not decided";
        };
    }

    static String headline(Examination e) {
        if (e.verdict() != Verdict.HEALTHY) {
            return e.explain().headline();
        }
        return e.product().displayName() + " accepts the credential and takes the caller for "
                + e.account().filter(name -> !name.isEmpty()).orElse("an account of its own") + ".";
    }

    /** Returns what has to be done first: all steps of the cause, or the first step of each suspect that is left. */
    static List<Fix> firstToDo(Examination e) {
        return switch (e.verdict()) {
            case HEALTHY -> List.of();
            case DECIDED -> e.explain().steps();
            case UNDECIDED ->
                e.undecided().stream()
                        .flatMap(suspect -> suspect.fixes().stream().limit(1))
                        .toList();
        };
    }

    static String actors(Examination e) {
        return firstToDo(e).stream()
                .map(Fix::actor)
                .distinct()
                .map(Actor::words)
                .collect(Collectors.joining("; then: "));
    }

    static String subject(Examination e) {
        return e.product().displayName() + " at " + e.url();
    }

    static String when(Examination e) {
        return TIME.format(e.startedAt());
    }

    static String cost(Examination e) {
        int logins = e.loginAttempts();
        return Sentences.count(e.steps().size(), "experiment") + ", " + Sentences.count(e.requests(), "request") + ", "
                + (logins == 0 ? "no attempt to log in" : Sentences.count(logins, "attempt") + " to log in")
                + ", " + took(e.took()) + "; ended because " + e.ending().words();
    }

    static String took(Duration time) {
        return time.toMillis() < 1_000
                ? time.toMillis() + " ms"
                : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1_000.0);
    }

    /** The steps mend the first suspect, which is not always the culprit. */
    static String whatToDo(Examination e) {
        return e.verdict() == Verdict.UNDECIDED ? "What to do if it is the first of them" : "What to do";
    }

    static String request(SentRequest request) {
        return request.carried() + (request.countedAsLogin() ? ", an attempt to log in" : "");
    }

    /** Returns the quote that shows a finding; empty if the sentence says it all. */
    static String quote(Step.Found found) {
        return found.sentence().contains(found.quote()) ? "" : found.quote();
    }

    /** Returns the experiments that were not made, by why they were not. */
    static Map<String, List<String>> notMade(Examination e) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        e.notMade()
                .forEach(one -> byReason.computeIfAbsent(one.reason(), reason -> new ArrayList<>())
                        .add(one.sentence()));
        return byReason;
    }

    /** Returns a probability in as little room as a column of a table has. */
    static String percent(double probability) {
        if (probability > 0.99) {
            return ">99 %";
        }
        return probability < 0.01 ? "<1 %" : Math.round(probability * 100) + " %";
    }
}
