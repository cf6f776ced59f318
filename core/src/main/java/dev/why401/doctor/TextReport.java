package dev.why401.doctor;

import dev.why401.diagnosis.Evidence;
import dev.why401.diagnosis.Suspect;
import dev.why401.doctor.Way.State;
import dev.why401.doctor.Way.Stop;
import dev.why401.explain.Explanation;
import dev.why401.explain.TextStyle;
import dev.why401.knowledge.Fix;
import dev.why401.render.Sentences;
import dev.why401.render.TextLayout;
import java.util.List;
import java.util.function.UnaryOperator;

/** Renders an examination as text. */
final class TextReport {
    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();
    private static final String INDENT = "  ";

    private final Examination examination;
    private final TextStyle style;
    private final TextLayout text;

    private TextReport(Examination examination, TextStyle style) {
        this.examination = examination;
        this.style = style;
        this.text = new TextLayout(style.columns());
    }

    static String render(Examination examination, TextStyle style) {
        TextReport report = new TextReport(examination, style);
        report.verdict();
        report.way();
        if (examination.verdict() != Verdict.HEALTHY) {
            Explanation explanation = examination.explain();
            report.undecided();
            report.whatToDo(explanation);
            report.whatTheServerSaid(explanation);
            report.course();
        }
        report.steps();
        report.notMade();
        report.whatHelpsFurther();
        return report.text.toString();
    }

    private void verdict() {
        boolean healthy = examination.verdict() == Verdict.HEALTHY;
        String tag = "";
        if (!healthy && examination.diagnosis().isCauseKnown()) {
            Explanation explanation = examination.explain();
            tag = "[" + explanation.causeId() + ", " + Sentences.percent(explanation.probability()) + "]";
        }
        text.tagged(
                "",
                ReportWords.verdict(examination) + ": " + ReportWords.headline(examination),
                style::bold,
                tag,
                style::dim);
        String actors = ReportWords.actors(examination);
        if (!actors.isEmpty()) {
            text.wrapped("", "Who has to act: " + actors, AS_IT_IS);
        }
        text.line("");
        text.wrapped("", ReportWords.subject(examination) + ", " + ReportWords.when(examination), style::dim);
        text.wrapped("", Sentences.capital(ReportWords.cost(examination)) + ".", style::dim);
    }

    private void way() {
        Way way = examination.way();
        heading(ReportWords.WAY);
        TextPictures.way(way, style.columns() - INDENT.length()).forEach(line -> text.line(INDENT + line));
        List<Stop> noted =
                way.stops().stream().filter(stop -> !stop.note().isEmpty()).toList();
        if (!noted.isEmpty()) {
            text.line("");
        }
        for (Stop stop : noted) {
            boolean refused = stop.state() == State.REFUSED;
            text.hanging(INDENT + stop.name() + ": ", refused ? style::against : AS_IT_IS, stop.note());
        }
    }

    private void undecided() {
        if (examination.undecided().isEmpty()) {
            return;
        }
        heading(ReportWords.UNDECIDED);
        text.wrapped(INDENT, ReportWords.LOOK, AS_IT_IS);
        for (Suspect suspect : examination.undecided()) {
            text.tagged(
                    "  - ",
                    suspect.meaning(),
                    AS_IT_IS,
                    "[" + suspect.cause().id() + ", " + Sentences.percent(suspect.probability()) + "]",
                    style::dim);
            text.wrapped("    ", "To tell: " + suspect.check(), AS_IT_IS);
        }
    }

    private void whatToDo(Explanation explanation) {
        if (explanation.steps().isEmpty()) {
            return;
        }
        heading(ReportWords.whatToDo(examination));
        int number = 1;
        for (Fix step : explanation.steps()) {
            text.hanging("  " + number++ + ". ", style::bold, step.actor().words() + ": " + step.step());
        }
    }

    private void whatTheServerSaid(Explanation e) {
        heading(ReportWords.SAID);
        text.line(INDENT + e.call());
        text.wrapped(INDENT, e.outcome() + (e.words().isEmpty() ? "." : ":"), AS_IT_IS);
        if (!e.words().isEmpty()) {
            text.line("");
            e.words().forEach(word -> text.wrapped("      ", word, style::quoted));
            if (!e.because().isEmpty() || !e.against().isEmpty()) {
                text.line("");
            }
        }
        for (Evidence piece : e.because()) {
            text.hanging("  because  ", style::inFavour, piece.toString());
        }
        for (Evidence piece : e.against()) {
            text.hanging("  but      ", style::against, piece.toString());
        }
    }

    private void course() {
        heading(ReportWords.COURSE);
        TextPictures.course(Course.of(examination).fromFirstSuspicion(), style.columns() - INDENT.length())
                .forEach(line -> text.line(INDENT + line));
    }

    private void steps() {
        heading(ReportWords.STEPS);
        if (examination.steps().isEmpty()) {
            text.line(INDENT + "None was made.");
        }
        for (Step step : examination.steps()) {
            text.hanging("  " + step.number() + ". ", style::bold, Sentences.capital(step.sentence()));
            text.hanging("     why    ", style::dim, step.reason());
            for (SentRequest request : step.requests()) {
                text.hanging(
                        "     sent   ",
                        style::dim,
                        request.method() + " " + request.url() + " " + ReportWords.request(request) + ": "
                                + request.reply());
            }
            for (Step.Found found : step.findings()) {
                String quote = ReportWords.quote(found);
                text.hanging(
                        "     found  ", style::dim, found.sentence() + (quote.isEmpty() ? "" : " (" + quote + ")"));
            }
            step.problem().ifPresent(problem -> text.hanging("     ended  ", style::against, problem));
        }
    }

    private void notMade() {
        if (examination.notMade().isEmpty()) {
            return;
        }
        heading(ReportWords.NOT_MADE);
        ReportWords.notMade(examination)
                .forEach((why, sentences) -> text.hanging(
                        "  - ", AS_IT_IS, Sentences.capital(why) + ": " + String.join("; ", sentences) + "."));
    }

    private void whatHelpsFurther() {
        if (examination.verdict() != Verdict.HEALTHY) {
            Explanation explanation = examination.explain();
            if (!explanation.curl().isEmpty()) {
                heading("To repeat the call");
                text.line(INDENT + explanation.curl());
            }
            explanation.reference().ifPresent(reference -> {
                text.line("");
                text.line("For support: " + reference.name() + " " + style.bold(reference.value()));
            });
        }
        text.line("");
        text.wrapped("", ReportWords.NOTE, style::dim);
    }

    private void heading(String words) {
        text.line("");
        text.wrapped("", words, style::bold);
    }
}
