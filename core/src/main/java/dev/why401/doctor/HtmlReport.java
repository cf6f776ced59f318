package dev.why401.doctor;

import dev.why401.diagnosis.Suspect;
import dev.why401.doctor.Way.Stop;
import dev.why401.explain.Explanation;
import dev.why401.render.Html;
import dev.why401.render.HtmlBlocks;
import dev.why401.render.HtmlSheet;
import dev.why401.render.Sentences;
import java.util.Locale;
import java.util.OptionalDouble;

/** Renders an examination as a fragment of HTML, or as a document that stands alone. */
final class HtmlReport {
    private static final HtmlSheet SHEET = HtmlSheet.with(HtmlReport.class, "report.css");

    private final Examination examination;
    private final Html html = new Html();

    private HtmlReport(Examination examination) {
        this.examination = examination;
    }

    static String page(Examination examination) {
        String title = ReportWords.verdict(examination) + ": " + ReportWords.subject(examination);
        return SHEET.head(title) + render(examination) + HtmlSheet.foot("Examined by Why401. " + ReportWords.NOTE);
    }

    static String render(Examination examination) {
        HtmlReport report = new HtmlReport(examination);
        boolean healthy = examination.verdict() == Verdict.HEALTHY;
        String tone = switch (examination.verdict()) {
            case HEALTHY -> "healthy";
            case DECIDED -> "sure";
            case UNDECIDED -> "unsure";
        };
        report.html.markup("<article class=\"why401 why401-report why401-" + tone + "\">\n");
        report.verdict();
        report.way();
        if (!healthy) {
            Explanation explanation = examination.explain();
            report.undecided();
            report.whatToDo(explanation);
            report.whatTheServerSaid(explanation);
            report.course();
        }
        report.steps();
        report.notMade();
        report.whatHelpsFurther();
        return report.html.markup("</article>\n").toString();
    }

    private void verdict() {
        html.markup("<header class=\"why401-verdict\">\n<p class=\"why401-subject\">");
        html.element("b", "why401-badge", ReportWords.verdict(examination));
        html.markup(" ").element("span", "", ReportWords.subject(examination)).markup("</p>\n");
        html.element("h2", "", ReportWords.headline(examination)).markup("\n");
        if (examination.verdict() != Verdict.HEALTHY) {
            Explanation explanation = examination.explain();
            if (examination.diagnosis().isCauseKnown()) {
                HtmlBlocks.likelihood(html, explanation.probability(), explanation.causeId());
            }
            HtmlBlocks.actors(html, ReportWords.firstToDo(examination));
        }
        html.element(
                "p", "why401-cost", ReportWords.when(examination) + " \u00b7 " + ReportWords.cost(examination) + ".");
        html.markup("\n</header>\n");
    }

    private void way() {
        section(ReportWords.WAY);
        html.markup("<ol class=\"why401-way\">\n");
        for (Stop stop : examination.way().stops()) {
            html.markup("<li class=\"why401-" + stop.state().id() + "\">");
            html.markup(mark(stop.state()));
            html.element("b", "", stop.name()).markup(" ");
            html.element(
                    "span",
                    "",
                    stop.place() == Way.Place.PROGRAM
                            ? "the call starts"
                            : stop.state().words());
            if (!stop.note().isEmpty()) {
                html.markup(" ").element("small", "", stop.note());
            }
            html.markup("</li>\n");
        }
        html.markup("</ol>\n");
        end();
    }

    /** The words beside it say the same, so that neither colour nor form is needed to understand it. */
    private static String mark(Way.State state) {
        String form = switch (state) {
            case PASSED -> "<path d=\"M6 12.5l4 4 8-9\"/>";
            case REFUSED -> "<path d=\"M7 7l10 10M17 7L7 17\"/>";
            case ABSENT -> "<path d=\"M7 12h10\"/>";
            case NOT_REACHED -> "";
            case UNKNOWN -> "<path d=\"M9 9.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2.9-1.2 1.8M12 17.4v.2\"/>";
        };
        return "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><circle cx=\"12\" cy=\"12\" r=\"11\"/>" + form
                + "</svg>";
    }

    private void undecided() {
        if (examination.undecided().isEmpty()) {
            return;
        }
        section(ReportWords.UNDECIDED);
        html.element("p", "why401-lead", ReportWords.LOOK).markup("\n<ul class=\"why401-alternatives\">\n");
        for (Suspect suspect : examination.undecided()) {
            html.markup("<li>")
                    .element("p", "", Sentences.capital(suspect.meaning()) + ".")
                    .markup("\n");
            HtmlBlocks.likelihood(html, suspect.probability(), suspect.cause().id());
            html.markup("<p class=\"why401-check\"><b>To tell:</b> ");
            html.text(suspect.check()).markup("</p></li>\n");
        }
        html.markup("</ul>\n");
        end();
    }

    private void whatToDo(Explanation explanation) {
        if (!explanation.steps().isEmpty()) {
            section(ReportWords.whatToDo(examination));
            HtmlBlocks.steps(html, explanation.steps());
            end();
        }
    }

    private void whatTheServerSaid(Explanation e) {
        section(ReportWords.SAID);
        html.markup("<p>").element("code", "", e.call());
        html.text(" " + e.outcome() + (e.words().isEmpty() ? "." : ":")).markup("</p>\n");
        if (!e.words().isEmpty()) {
            HtmlBlocks.words(html, e.words());
        }
        if (!e.because().isEmpty() || !e.against().isEmpty()) {
            HtmlBlocks.evidence(html, e.because(), e.against());
        }
        end();
    }

    private void course() {
        Course course = Course.of(examination).fromFirstSuspicion();
        section(ReportWords.COURSE);
        html.markup("<div class=\"why401-course\"><table>\n<thead><tr><th scope=\"col\">Suspect</th>");
        course.moments()
                .forEach(
                        moment -> html.markup("<th scope=\"col\">").text(moment).markup("</th>"));
        html.markup("</tr></thead>\n<tbody>\n");
        for (Course.Row row : course.rows()) {
            html.markup("<tr><th scope=\"row\">")
                    .element("span", "", row.title())
                    .markup(" ");
            html.element("code", "", row.causeId()).markup("</th>");
            row.probabilities().forEach(this::column);
            html.markup("</tr>\n");
        }
        html.markup("</tbody>\n</table></div>\n");
        html.element(
                "p",
                "why401-legend",
                "From left to right: how probable each suspect was after each of the experiments below. A dash: it was not among"
                        + " the leading ones.");
        html.markup("\n");
        end();
    }

    /** Attributes draw the bar, for the policy of the page forbids styles on elements. */
    private void column(OptionalDouble probability) {
        html.markup("<td>");
        double height = 40 * probability.orElse(0);
        html.markup(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 24 40\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                        + "<rect width=\"24\" height=\"40\"/>"
                        + "<rect y=\"%.1f\" width=\"24\" height=\"%.1f\"/></svg>",
                40 - height,
                height));
        html.element("b", "", probability.isPresent() ? ReportWords.percent(probability.getAsDouble()) : "\u2013");
        html.markup("</td>");
    }

    private void steps() {
        section(ReportWords.STEPS);
        if (examination.steps().isEmpty()) {
            html.element("p", "", "None was made.").markup("\n");
        } else {
            html.markup("<ol class=\"why401-experiments\">\n");
            examination.steps().forEach(this::step);
            html.markup("</ol>\n");
        }
        end();
    }

    private void step(Step step) {
        html.markup("<li>")
                .element("h4", "", Sentences.capital(step.sentence()))
                .markup("\n");
        html.element("p", "why401-reason", step.reason()).markup("\n<dl>\n");
        for (SentRequest request : step.requests()) {
            html.markup("<dt>sent</dt><dd>").element("code", "", request.method() + " " + request.url());
            html.text(" " + ReportWords.request(request) + " ")
                    .element("q", "", request.reply())
                    .markup("</dd>\n");
        }
        for (Step.Found found : step.findings()) {
            html.markup("<dt>found</dt><dd>").element("strong", "", found.sentence());
            String quote = ReportWords.quote(found);
            if (!quote.isEmpty()) {
                html.markup(" ").element("q", "", quote);
            }
            html.markup("</dd>\n");
        }
        step.problem()
                .ifPresent(problem ->
                        html.markup("<dt>ended</dt>").element("dd", "", problem).markup("\n"));
        html.markup("</dl></li>\n");
    }

    private void notMade() {
        if (examination.notMade().isEmpty()) {
            return;
        }
        section(ReportWords.NOT_MADE);
        html.markup("<ul class=\"why401-not-made\">\n");
        ReportWords.notMade(examination).forEach((why, sentences) -> {
            html.markup("<li>").element("b", "", Sentences.capital(why) + ":").markup("<ul>\n");
            sentences.forEach(sentence -> html.element("li", "", sentence).markup("\n"));
            html.markup("</ul></li>\n");
        });
        html.markup("</ul>\n");
        end();
    }

    private void whatHelpsFurther() {
        if (examination.verdict() == Verdict.HEALTHY) {
            return;
        }
        Explanation explanation = examination.explain();
        if (!explanation.curl().isEmpty()) {
            section("To repeat the call");
            html.element("pre", "why401-command", explanation.curl());
            end();
        }
        explanation.reference().ifPresent(reference -> {
            html.markup("<footer>For support: ").text(reference.name() + " ");
            html.element("code", "", reference.value()).markup("</footer>\n");
        });
    }

    private void section(String heading) {
        html.markup("<section>\n").element("h3", "", heading).markup("\n");
    }

    private void end() {
        html.markup("</section>\n");
    }
}
