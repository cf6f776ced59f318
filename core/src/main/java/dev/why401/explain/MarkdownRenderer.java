package dev.why401.explain;

import dev.why401.diagnosis.Evidence;
import dev.why401.explain.Explanation.Alternative;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.knowledge.Fix;
import dev.why401.render.Markdown;
import dev.why401.render.Sentences;

/** Renders an explanation as CommonMark. */
final class MarkdownRenderer {
    private final Markdown md = new Markdown();

    private MarkdownRenderer() {}

    static String render(Explanation explanation) {
        MarkdownRenderer renderer = new MarkdownRenderer();
        renderer.whatHappened(explanation);
        renderer.whatItMeans(explanation);
        renderer.whatToDo(explanation);
        renderer.whatElseItCouldBe(explanation);
        renderer.whatHelpsFurther(explanation);
        return renderer.md.toString();
    }

    private void whatHappened(Explanation e) {
        md.line(Markdown.code(e.call()) + " " + Markdown.prose(e.outcome())
                + (e.words().isEmpty() ? "." : ":"));
        md.gap();
        if (!e.words().isEmpty()) {
            e.words().forEach(word -> md.codeLine(word));
            md.gap();
        }
    }

    private void whatItMeans(Explanation e) {
        boolean known = e.certainty() != Certainty.NOT_KNOWN;
        md.line("**" + Markdown.prose(e.headline()) + "**" + (known ? " " + tag(e.causeId(), e.probability()) : ""));
        if (!e.because().isEmpty() || !e.against().isEmpty()) {
            md.gap();
        }
        e.because().forEach(piece -> md.line("- because " + evidence(piece)));
        e.against().forEach(piece -> md.line("- but " + evidence(piece)));
    }

    private void whatToDo(Explanation e) {
        if (e.steps().isEmpty()) {
            return;
        }
        md.heading("What to do");
        int number = 1;
        for (Fix step : e.steps()) {
            md.line(number++ + ". **" + Markdown.escaped(step.actor().words()) + ":** " + Markdown.prose(step.step()));
        }
    }

    private void whatElseItCouldBe(Explanation e) {
        if (e.alternatives().isEmpty()) {
            return;
        }
        md.heading(e.certainty() == Certainty.NOT_KNOWN ? "It could be" : "It could also be");
        for (Alternative other : e.alternatives()) {
            md.line("- " + Markdown.prose(other.meaning()) + " " + tag(other.causeId(), other.probability())
                    + ". To tell: " + Markdown.prose(other.check()));
        }
    }

    private void whatHelpsFurther(Explanation e) {
        if (!e.settle().isEmpty()) {
            md.heading("What would settle it");
            e.settle().forEach(sentence -> md.line("- " + Markdown.escaped(sentence)));
        }
        if (!e.curl().isEmpty()) {
            md.gap();
            md.line("To repeat the call:");
            md.gap();
            md.codeLine(e.curl());
        }
        e.reference().ifPresent(reference -> {
            md.gap();
            md.line("For support: " + Markdown.escaped(reference.name()) + " " + Markdown.code(reference.value()));
        });
    }

    private static String tag(String causeId, double probability) {
        return "(" + Markdown.code(causeId) + ", " + Sentences.percent(probability) + ")";
    }

    private static String evidence(Evidence piece) {
        String sentence = Markdown.escaped(piece.sentence());
        return piece.isQuoteWorthShowing() ? sentence + " (" + Markdown.code(piece.quote()) + ")" : sentence;
    }
}
