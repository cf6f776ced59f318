package dev.why401.doctor;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.knowledge.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the next experiment: of those that are safe and possible, the one that is expected to tell most for its cost. */
final class Choice {
    /** Less is not worth a request. */
    private static final double LEAST_BITS = 0.005;

    /** What a request that carries the credential costs beside a request, and what an attempt to log in does. */
    private static final double CREDENTIAL = 0.5;

    private static final double LOGIN = 1.5;

    private static final double SECOND = 0.1;

    /** An experiment that sends nothing still has to be made. */
    private static final double LEAST_COST = 0.25;

    private final Experiment experiment;
    private final double bits;
    private final double cost;
    private final String reason;

    private Choice(Experiment experiment, double bits, double cost, String reason) {
        this.experiment = experiment;
        this.bits = bits;
        this.cost = cost;
        this.reason = reason;
    }

    Experiment experiment() {
        return experiment;
    }

    double bits() {
        return bits;
    }

    String reason() {
        return reason;
    }

    private double worth() {
        return bits / cost;
    }

    private Choice because(String why) {
        return new Choice(experiment, bits, cost, why);
    }

    /** Returns the best of the experiments; empty if none is worth making. */
    static Optional<Choice> of(List<Experiment> experiments, Case examined) {
        Diagnosis now = examined.diagnosis();
        List<Choice> worthwhile = new ArrayList<>();
        for (Experiment experiment : experiments) {
            if (whyNot(experiment, examined) != null) {
                continue;
            }
            double bits = bits(experiment, now, examined);
            if (bits >= LEAST_BITS) {
                worthwhile.add(new Choice(experiment, bits, cost(experiment, examined.site()), ""));
            }
        }
        worthwhile.sort(
                Comparator.comparingDouble(Choice::worth).reversed().thenComparing(choice -> choice.experiment.id()));
        return worthwhile.isEmpty()
                ? Optional.empty()
                : Optional.of(worthwhile.get(0).because(reason(worthwhile)));
    }

    /** Returns why an experiment cannot be made now; {@code null} if it can. */
    static @Nullable String whyNot(Experiment experiment, Case examined) {
        Budget budget = examined.budget();
        Situation situation = examined.situation();
        if (experiment.mayCarryCredential()) {
            if (!examined.site().hasCredential()) {
                return "no credential was given";
            }
            String forbidden = examined.boundary().whyNoCredential();
            if (forbidden != null) {
                return forbidden;
            }
            boolean login = budget.areLoginsStopped() || experiment.countsAsLogin(examined.site());
            if (login && !budget.hasLogin()) {
                return budget.whyNoLogin();
            }
        }
        if (experiment.requests() > budget.requestsLeft()) {
            return "the requests are used up";
        }
        for (Experiment.Need need : experiment.needs()) {
            if (!need.met().test(situation)) {
                return "it needs " + need.words();
            }
        }
        return null;
    }

    /** What several questions tell together is bounded by what is unknown at all. */
    private static double bits(Experiment experiment, Diagnosis now, Case examined) {
        Set<String> answered = new java.util.HashSet<>();
        now.exchange().context().findings().all().forEach(finding -> answered.add(finding.question()));
        double sum = 0;
        for (Question question : experiment.questions()) {
            if (!answered.contains(question.id())) {
                sum += Beliefs.gain(question, now, examined);
            }
        }
        return Math.min(sum, Beliefs.entropy(now));
    }

    private static double cost(Experiment experiment, Site site) {
        double cost = experiment.requests() + SECOND * experiment.time().toMillis() / 1000;
        cost += experiment.mayCarryCredential() ? CREDENTIAL : 0;
        cost += experiment.countsAsLogin(site) ? LOGIN : 0;
        return Math.max(LEAST_COST, cost);
    }

    private static String reason(List<Choice> sorted) {
        Choice best = sorted.get(0);
        StringBuilder reason = new StringBuilder("It was expected to tell ").append(amount(best));
        if (sorted.size() > 1) {
            Choice next = sorted.get(1);
            reason.append("; the next best, to ")
                    .append(next.experiment.sentence())
                    .append(", ")
                    .append(amount(next));
        }
        return reason.append('.').toString();
    }

    private static String amount(Choice choice) {
        int requests = choice.experiment.requests();
        String cost = switch (requests) {
            case 0 -> "without a request";
            case 1 -> "for one request";
            default -> "for up to " + requests + " requests";
        };
        return String.format(Locale.ROOT, "%.2f bits ", choice.bits)
                + cost
                + (choice.experiment.mayCarryCredential() ? " with the credential" : "");
    }
}
