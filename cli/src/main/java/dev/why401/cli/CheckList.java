package dev.why401.cli;

import dev.why401.doctor.Belief;
import dev.why401.doctor.ExaminationListener;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.SentRequest;
import dev.why401.doctor.Step;
import dev.why401.explain.TextStyle;
import dev.why401.render.Sentences;
import dev.why401.render.TextLayout;
import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Shows an examination while it goes on: on a terminal the experiment that is under way, which gives way to what it found; elsewhere
 * plain lines of what was found. Not thread-safe.
 */
final class CheckList implements ExaminationListener {
    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();
    private static final int LEADERS = 2;

    private final PrintStream err;
    private final boolean live;
    private final TextStyle style;
    private int drawn;

    CheckList(PrintStream err, boolean live, TextStyle style) {
        this.err = err;
        this.live = live;
        this.style = style;
    }

    @Override
    public void chosen(int number, Experiment experiment, String reason) {
        if (!live) {
            return;
        }
        String line =
                Sentences.start(mark(number) + Sentences.capital(experiment.sentence()) + " ...", style.columns() - 1);
        err.print(style.dim(line));
        err.flush();
        drawn = line.length();
    }

    @Override
    public void made(Step step) {
        erase();
        TextLayout text = new TextLayout(style.columns());
        String indent = " ".repeat(mark(step.number()).length());
        text.hanging(mark(step.number()), style::bold, Sentences.capital(step.sentence()) + cost(step.requests()));
        for (Step.Found found : step.findings()) {
            String quote = found.quote().isEmpty() || found.sentence().contains(found.quote())
                    ? ""
                    : " (" + found.quote() + ")";
            text.wrapped(indent, found.sentence() + quote, AS_IT_IS);
        }
        step.problem().ifPresent(problem -> text.wrapped(indent, "ended: " + problem, style::against));
        if (step.findings().isEmpty() && step.problem().isEmpty()) {
            text.wrapped(indent, "nothing was found", AS_IT_IS);
        }
        text.wrapped(indent, "-> " + leaders(step.after()), style::dim);
        err.print(text);
        err.flush();
    }

    /** Takes the line of an experiment away that did not come to its end. */
    void erase() {
        if (drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            err.flush();
            drawn = 0;
        }
    }

    private static String mark(int number) {
        return "  " + number + ". ";
    }

    private static String cost(List<SentRequest> requests) {
        if (requests.isEmpty()) {
            return "";
        }
        return ": "
                + requests.stream()
                        .map(request -> request.status() == 0 ? "no answer" : String.valueOf(request.status()))
                        .collect(Collectors.joining(", "));
    }

    private static String leaders(List<Belief> beliefs) {
        return beliefs.stream()
                .limit(LEADERS)
                .map(belief -> belief.causeId() + " " + Sentences.percent(belief.probability()))
                .collect(Collectors.joining(", "));
    }
}
