package dev.why401.explain;

import dev.why401.diagnosis.Evidence;
import dev.why401.explain.Explanation.Alternative;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.knowledge.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Renders an explanation as text. */
final class TextRenderer {
    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();

    private final StringBuilder text = new StringBuilder();
    private final TextStyle style;

    private TextRenderer(TextStyle style) {
        this.style = style;
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
        List<String> words = new ArrayList<>(whole ? List.of(e.call()) : broken(e.call(), style.columns() - 1));
        words.addAll(broken(e.outcome() + (e.words().isEmpty() ? "." : ":"), style.columns() - 1));
        lines("", words, AS_IT_IS);
        if (!e.words().isEmpty()) {
            line("");
            e.words().forEach(word -> wrapped("    ", word, style::quoted));
        }
        line("");
    }

    private void whatItMeans(Explanation e) {
        boolean known = e.certainty() != Certainty.NOT_KNOWN;
        tagged("", e.headline(), known ? tag(e.causeId(), e.probability()) : "", style::bold);
        for (Evidence piece : e.because()) {
            hanging("  because  ", style::inFavour, piece.toString());
        }
        for (Evidence piece : e.against()) {
            hanging("  but      ", style::against, piece.toString());
        }
    }

    private void whatToDo(Explanation e) {
        if (e.steps().isEmpty()) {
            return;
        }
        heading("What to do");
        int number = 1;
        for (Fix step : e.steps()) {
            hanging("  " + number++ + ". ", style::bold, step.actor().words() + ": " + step.step());
        }
    }

    private void whatElseItCouldBe(Explanation e) {
        if (e.alternatives().isEmpty()) {
            return;
        }
        heading(e.certainty() == Certainty.NOT_KNOWN ? "It could be" : "It could also be");
        for (Alternative other : e.alternatives()) {
            tagged("  - ", other.meaning(), tag(other.causeId(), other.probability()), AS_IT_IS);
            wrapped("    ", "To tell: " + other.check(), AS_IT_IS);
        }
    }

    private void whatHelpsFurther(Explanation e) {
        if (!e.settle().isEmpty()) {
            heading("What would settle it");
            e.settle().forEach(sentence -> hanging("  - ", AS_IT_IS, sentence));
        }
        if (!e.curl().isEmpty()) {
            heading("To repeat the call");
            line("  " + e.curl());
        }
        e.reference().ifPresent(reference -> {
            line("");
            line("For support: " + reference.name() + " " + style.bold(reference.value()));
        });
    }

    private static String tag(String causeId, double probability) {
        return "[" + causeId + ", " + Sentences.percent(probability) + "]";
    }

    private void heading(String words) {
        line("");
        line(style.bold(words));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private void wrapped(String indent, String words, UnaryOperator<String> tone) {
        lines(indent, broken(words, style.columns() - indent.length() - 1), tone);
    }

    /** Writes the mark once, and the lines of the words below each other behind it. */
    private void hanging(String mark, UnaryOperator<String> tone, String words) {
        int start = text.length();
        wrapped(" ".repeat(mark.length()), words, AS_IT_IS);
        text.replace(start, start + mark.length(), tone.apply(mark));
    }

    /** Writes words and a tag that stays whole behind them. */
    private void tagged(String mark, String words, String tag, UnaryOperator<String> tone) {
        String indent = " ".repeat(mark.length());
        int start = text.length();
        int last = lines(indent, broken(words, style.columns() - indent.length() - 1), tone);
        text.replace(start, start + mark.length(), mark);
        if (tag.isEmpty()) {
            return;
        }
        if (last + 2 + tag.length() <= style.columns()) {
            text.setLength(text.length() - 1);
            line("  " + style.dim(tag));
        } else {
            line(indent + style.dim(tag));
        }
    }

    /** Writes words in as many lines as they need, and returns the length of the last one. */
    private int lines(String indent, List<String> words, UnaryOperator<String> tone) {
        StringBuilder line = new StringBuilder();
        int room = style.columns() - indent.length();
        for (String word : words) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                line(indent + tone.apply(line.toString()));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(indent + tone.apply(line.toString()));
        return indent.length() + line.length();
    }

    /** Breaks words that are longer than a line, but for addresses. */
    private static List<String> broken(String words, int longest) {
        List<String> pieces = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            String rest = word;
            while (rest.length() > longest && !word.contains("://")) {
                String piece = Sentences.start(rest, longest);
                pieces.add(piece);
                rest = rest.substring(piece.length());
            }
            pieces.add(rest);
        }
        return pieces;
    }
}
