package dev.why401.doctor;

import static dev.why401.render.Markdown.code;
import static dev.why401.render.Markdown.escaped;
import static dev.why401.render.Markdown.prose;

import dev.why401.diagnosis.Evidence;
import dev.why401.diagnosis.Suspect;
import dev.why401.doctor.Way.Stop;
import dev.why401.explain.Explanation;
import dev.why401.knowledge.Fix;
import dev.why401.render.Markdown;
import dev.why401.render.Sentences;

/** Renders an examination as CommonMark. */
final class MarkdownReport {
    /** A block of code is as wide as it needs to be. */
    private static final int WIDE = 200;

    private final Examination examination;
    private final Markdown md = new Markdown();

    private MarkdownReport(Examination examination) {
        this.examination = examination;
    }

    static String render(Examination examination) {
        MarkdownReport report = new MarkdownReport(examination);
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
        return report.md.toString();
    }

    private void verdict() {
        String tag = "";
        if (examination.verdict() != Verdict.HEALTHY && examination.diagnosis().isCauseKnown()) {
            Explanation explanation = examination.explain();
            tag = " " + tag(explanation.causeId(), explanation.probability());
        }
        md.line("**" + ReportWords.verdict(examination) + ": " + prose(ReportWords.headline(examination)) + "**" + tag);
        String actors = ReportWords.actors(examination);
        if (!actors.isEmpty()) {
            md.gap();
            md.line("Who has to act: " + escaped(actors) + ".");
        }
        md.gap();
        md.line(escaped(examination.product().displayName()) + " at " + code(examination.url()) + ", "
                + ReportWords.when(examination) + ". " + escaped(Sentences.capital(ReportWords.cost(examination)))
                + ".");
    }

    private void way() {
        Way way = examination.way();
        md.heading(ReportWords.WAY);
        TextPictures.way(way, WIDE).forEach(md::codeLine);
        boolean first = true;
        for (Stop stop : way.stops()) {
            if (!stop.note().isEmpty()) {
                if (first) {
                    md.gap();
                    first = false;
                }
                md.line("- " + escaped(stop.name()) + ": " + code(stop.note()));
            }
        }
    }

    private void undecided() {
        if (examination.undecided().isEmpty()) {
            return;
        }
        md.heading(ReportWords.UNDECIDED);
        md.line(ReportWords.LOOK);
        md.gap();
        for (Suspect suspect : examination.undecided()) {
            md.line("- " + prose(suspect.meaning()) + " " + tag(suspect.cause().id(), suspect.probability())
                    + ". To tell: " + prose(suspect.check()));
        }
    }

    private void whatToDo(Explanation explanation) {
        if (explanation.steps().isEmpty()) {
            return;
        }
        md.heading(ReportWords.whatToDo(examination));
        int number = 1;
        for (Fix step : explanation.steps()) {
            md.line(number++ + ". **" + escaped(step.actor().words()) + ":** " + prose(step.step()));
        }
    }

    private void whatTheServerSaid(Explanation e) {
        md.heading(ReportWords.SAID);
        md.codeLine(e.call());
        md.codeLine(e.outcome() + (e.words().isEmpty() ? "." : ":"));
        e.words().forEach(word -> md.codeLine("    " + word));
        md.gap();
        e.because().forEach(piece -> md.line("- because " + evidence(piece)));
        e.against().forEach(piece -> md.line("- but " + evidence(piece)));
    }

    private static String evidence(Evidence piece) {
        String sentence = escaped(piece.sentence());
        return piece.isQuoteWorthShowing() ? sentence + " (" + code(piece.quote()) + ")" : sentence;
    }

    private void course() {
        md.heading(ReportWords.COURSE);
        TextPictures.course(Course.of(examination).fromFirstSuspicion(), WIDE).forEach(md::codeLine);
    }

    private void steps() {
        md.heading(ReportWords.STEPS);
        if (examination.steps().isEmpty()) {
            md.line("None was made.");
        }
        for (Step step : examination.steps()) {
            md.line(step.number() + ". **" + escaped(Sentences.capital(step.sentence())) + ".** "
                    + prose(step.reason()));
            for (SentRequest request : step.requests()) {
                md.line("    - sent " + code(request.method() + " " + request.url()) + " "
                        + escaped(ReportWords.request(request)) + ": " + code(request.reply()));
            }
            for (Step.Found found : step.findings()) {
                String quote = ReportWords.quote(found);
                md.line("    - found: " + prose(found.sentence()) + (quote.isEmpty() ? "" : " (" + code(quote) + ")"));
            }
            step.problem().ifPresent(problem -> md.line("    - ended: " + prose(problem)));
        }
    }

    private void notMade() {
        if (examination.notMade().isEmpty()) {
            return;
        }
        md.heading(ReportWords.NOT_MADE);
        ReportWords.notMade(examination)
                .forEach((why, sentences) -> md.line(
                        "- " + escaped(Sentences.capital(why)) + ": " + escaped(String.join("; ", sentences)) + "."));
    }

    private void whatHelpsFurther() {
        if (examination.verdict() != Verdict.HEALTHY) {
            Explanation explanation = examination.explain();
            if (!explanation.curl().isEmpty()) {
                md.heading("To repeat the call");
                md.codeLine(explanation.curl());
            }
            explanation.reference().ifPresent(reference -> {
                md.gap();
                md.line("For support: " + escaped(reference.name()) + " " + code(reference.value()));
            });
        }
        md.gap();
        md.line(ReportWords.NOTE);
    }

    private static String tag(String causeId, double probability) {
        return "(" + code(causeId) + ", " + Sentences.percent(probability) + ")";
    }
}
