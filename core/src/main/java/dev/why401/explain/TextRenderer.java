package dev.why401.explain;

import dev.why401.diagnosis.Evidence;
import dev.why401.explain.Explanation.Alternative;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.knowledge.Fix;
import dev.why401.render.Sentences;
import dev.why401.render.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Renders an explanation as text. */
final class TextRenderer {
    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();

    private final TextLayout text;
    private final TextStyle style;

    private TextRenderer(TextStyle style) {
        this.style = style;
        this.text = new TextLayout(style.columns());
    }

    static String render(Explanation explanation, TextStyle style) {
        TextRenderer renderer = new TextRenderer(style);
        renderer.whatHappened(explanation);
        renderer.whatItMeans(explanation);
        renderer.whatToDo(explanation);
        renderer.whatElseItCouldBe(explanation);
        renderer.whatHelpsFurther(explanation);
        return renderer.text.toString();
    }

    private void whatHappened(Explanation e) {
        // Method and address are one thing, and no line ends between them.
        boolean whole = e.call().contains("://");
        List<String> words = new ArrayList<>(whole ? List.of(e.call()) : text.broken(e.call()));
        words.addAll(text.broken(e.outcome() + (e.words().isEmpty() ? "." : ":")));
        text.lines("", words, AS_IT_IS);
        if (!e.words().isEmpty()) {
            text.line("");
            e.words().forEach(word -> text.wrapped("    ", word, style::quoted));
        }
        text.line("");
    }

    private void whatItMeans(Explanation e) {
        boolean known = e.certainty() != Certainty.NOT_KNOWN;
        text.tagged("", e.headline(), style::bold, known ? tag(e.causeId(), e.probability()) : "", style::dim);
        for (Evidence piece : e.because()) {
            text.hanging("  because  ", style::inFavour, piece.toString());
        }
        for (Evidence piece : e.against()) {
            text.hanging("  but      ", style::against, piece.toString());
        }
    }

    private void whatToDo(Explanation e) {
        if (e.steps().isEmpty()) {
            return;
        }
        heading("What to do");
        int number = 1;
        for (Fix step : e.steps()) {
            text.hanging("  " + number++ + ". ", style::bold, step.actor().words() + ": " + step.step());
        }
    }

    private void whatElseItCouldBe(Explanation e) {
        if (e.alternatives().isEmpty()) {
            return;
        }
        heading(e.certainty() == Certainty.NOT_KNOWN ? "It could be" : "It could also be");
        for (Alternative other : e.alternatives()) {
            text.tagged("  - ", other.meaning(), AS_IT_IS, tag(other.causeId(), other.probability()), style::dim);
            text.wrapped("    ", "To tell: " + other.check(), AS_IT_IS);
        }
    }

    private void whatHelpsFurther(Explanation e) {
        if (!e.settle().isEmpty()) {
            heading("What would settle it");
            e.settle().forEach(sentence -> text.hanging("  - ", AS_IT_IS, sentence));
        }
        if (!e.curl().isEmpty()) {
            heading("To repeat the call");
            text.line("  " + e.curl());
        }
        e.reference().ifPresent(reference -> {
            text.line("");
            text.line("For support: " + reference.name() + " " + style.bold(reference.value()));
        });
    }

    private static String tag(String causeId, double probability) {
        return "[" + causeId + ", " + Sentences.percent(probability) + "]";
    }

    private void heading(String words) {
        text.line("");
        text.line(style.bold(words));
    }
}
