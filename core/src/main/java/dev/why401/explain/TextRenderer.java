package dev.why401.explain;

import dev.why401.diagnosis.Evidence;
import dev.why401.explain.Explanation.Alternative;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.knowledge.Fix;
import java.util.ArrayList;
import java.util.List;

/** Renders an explanation as plain text of 100 columns. */
final class TextRenderer {
    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    private TextRenderer() {}

    static String render(Explanation explanation) {
        TextRenderer renderer = new TextRenderer();
        renderer.whatHappened(explanation);
        renderer.whatItMeans(explanation);
        renderer.whatToDo(explanation);
        renderer.whatElseItCouldBe(explanation);
        renderer.whatHelpsFurther(explanation);
        return renderer.text.toString();
    }

    private void whatHappened(Explanation e) {
        wrapped("", "", e.call() + " " + e.outcome() + (e.words().isEmpty() ? "." : ":"), "");
        if (!e.words().isEmpty()) {
            line("");
            e.words().forEach(word -> wrapped("    ", "    ", word, ""));
        }
        line("");
    }

    private void whatItMeans(Explanation e) {
        boolean known = e.certainty() != Certainty.NOT_KNOWN;
        wrapped("", "", e.headline(), known ? tag(e.causeId(), e.probability()) : "");
        for (Evidence piece : e.because()) {
            wrapped("  because  ", "           ", piece.toString(), "");
        }
        for (Evidence piece : e.against()) {
            wrapped("  but      ", "           ", piece.toString(), "");
        }
    }

    private void whatToDo(Explanation e) {
        if (e.steps().isEmpty()) {
            return;
        }
        line("");
        line("What to do");
        int number = 1;
        for (Fix step : e.steps()) {
            wrapped("  " + number++ + ". ", "     ", step.actor().words() + ": " + step.step(), "");
        }
    }

    private void whatElseItCouldBe(Explanation e) {
        if (e.alternatives().isEmpty()) {
            return;
        }
        line("");
        line(e.certainty() == Certainty.NOT_KNOWN ? "It could be" : "It could also be");
        for (Alternative other : e.alternatives()) {
            wrapped("  - ", "    ", other.meaning(), tag(other.causeId(), other.probability()));
            wrapped("    ", "    ", "To tell: " + other.check(), "");
        }
    }

    private void whatHelpsFurther(Explanation e) {
        if (!e.settle().isEmpty()) {
            line("");
            line("What would settle it");
            e.settle().forEach(sentence -> wrapped("  - ", "    ", sentence, ""));
        }
        boolean more = !e.curl().isEmpty() || e.reference().isPresent();
        if (more) {
            line("");
        }
        if (!e.curl().isEmpty()) {
            line("To repeat the call: " + e.curl());
        }
        e.reference().ifPresent(reference -> line("For support: " + reference.name() + " " + reference.value()));
    }

    private static String tag(String causeId, double probability) {
        return "[" + causeId + ", " + Sentences.percent(probability) + "]";
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** Writes words in as many lines as they need, and a tag that stays whole behind them. */
    private void wrapped(String first, String others, String words, String tag) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : broken(words, WIDTH - others.length() - 1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        boolean fits = tag.isEmpty() || line.length() + 2 + tag.length() <= WIDTH;
        line(fits ? line + "  " + tag : line.toString());
        if (!fits) {
            line(others + tag);
        }
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
