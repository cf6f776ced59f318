package dev.why401.explain;

import dev.why401.diagnosis.Evidence;
import dev.why401.explain.Explanation.Alternative;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.knowledge.Fix;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Renders an explanation as CommonMark. What a server said is code, indented or in back-ticks, so that nothing in it is read
 * as markup or turned into a link; in all other text each character that could be markup is escaped.
 */
final class MarkdownRenderer {
    private static final String MARKUP = "\\`*_[]<>#|~!&";

    private final StringBuilder md = new StringBuilder();

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
        line(code(e.call()) + " " + outcome(e.outcome()) + (e.words().isEmpty() ? "." : ":"));
        line("");
        if (!e.words().isEmpty()) {
            e.words().forEach(word -> line("    " + word));
            line("");
        }
    }

    private void whatItMeans(Explanation e) {
        boolean known = e.certainty() != Certainty.NOT_KNOWN;
        line("**" + escaped(e.headline()) + "**" + (known ? " " + tag(e.causeId(), e.probability()) : ""));
        if (!e.because().isEmpty() || !e.against().isEmpty()) {
            line("");
        }
        e.because().forEach(piece -> line("- because " + evidence(piece)));
        e.against().forEach(piece -> line("- but " + evidence(piece)));
    }

    private void whatToDo(Explanation e) {
        if (e.steps().isEmpty()) {
            return;
        }
        heading("What to do");
        int number = 1;
        for (Fix step : e.steps()) {
            line(number++ + ". **" + escaped(step.actor().words()) + ":** " + escaped(step.step()));
        }
    }

    private void whatElseItCouldBe(Explanation e) {
        if (e.alternatives().isEmpty()) {
            return;
        }
        heading(e.certainty() == Certainty.NOT_KNOWN ? "It could be" : "It could also be");
        for (Alternative other : e.alternatives()) {
            line("- " + escaped(other.meaning()) + " " + tag(other.causeId(), other.probability()) + ". To tell: "
                    + escaped(other.check()));
        }
    }

    private void whatHelpsFurther(Explanation e) {
        if (!e.settle().isEmpty()) {
            heading("What would settle it");
            e.settle().forEach(sentence -> line("- " + escaped(sentence)));
        }
        if (!e.curl().isEmpty()) {
            line("");
            line("To repeat the call:");
            line("");
            line("    " + e.curl());
        }
        e.reference().ifPresent(reference -> {
            line("");
            line("For support: " + escaped(reference.name()) + " " + code(reference.value()));
        });
    }

    private void heading(String words) {
        line("");
        line("### " + words);
        line("");
    }

    private void line(String line) {
        md.append(line).append('\n');
    }

    /** An address to which a server pointed is nothing to click on. */
    private static String outcome(String outcome) {
        return Arrays.stream(outcome.split(" ", -1))
                .map(word -> word.contains("://") ? address(word) : escaped(word))
                .collect(Collectors.joining(" "));
    }

    private static String address(String word) {
        return word.endsWith(",") ? code(word.substring(0, word.length() - 1)) + "," : code(word);
    }

    private static String tag(String causeId, double probability) {
        return "(" + code(causeId) + ", " + Sentences.percent(probability) + ")";
    }

    private static String evidence(Evidence piece) {
        String sentence = escaped(piece.sentence());
        return piece.isQuoteWorthShowing() ? sentence + " (" + code(piece.quote()) + ")" : sentence;
    }

    /** A code span that no run of back-ticks in the text can end. */
    private static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text + pad + fence;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
