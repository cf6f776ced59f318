package dev.why401.explain;

import dev.why401.diagnosis.Evidence;
import dev.why401.explain.Explanation.Alternative;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.knowledge.Fix;

/** Renders an explanation as plain text of 100 columns. */
final class TextRenderer {
    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    private TextRenderer() {}

    static String render(Explanation explanation) {
        TextRenderer renderer = new TextRenderer();
        renderer.all(explanation);
        return renderer.text.toString();
    }

    private void all(Explanation e) {
        wrapped("", "", e.call() + " " + e.outcome() + (e.words().isEmpty() ? "." : ":"));
        if (!e.words().isEmpty()) {
            line("");
            e.words().forEach(word -> wrapped("    ", "    ", word));
        }
        line("");
        String tag = e.certainty() == Certainty.NOT_KNOWN
                ? ""
                : "  [" + e.causeId() + ", " + Sentences.percent(e.probability()) + "]";
        wrapped("", "", e.headline() + tag);
        for (Evidence piece : e.because()) {
            wrapped("  because  ", "           ", piece.toString());
        }
        for (Evidence piece : e.against()) {
            wrapped("  but      ", "           ", piece.toString());
        }
        if (!e.steps().isEmpty()) {
            line("");
            line("What to do");
            int number = 1;
            for (Fix step : e.steps()) {
                wrapped("  " + number++ + ". ", "     ", step.actor().words() + ": " + step.step());
            }
        }
        if (!e.alternatives().isEmpty()) {
            line("");
            line(e.certainty() == Certainty.NOT_KNOWN ? "It could be" : "It could also be");
            for (Alternative other : e.alternatives()) {
                wrapped(
                        "  - ",
                        "    ",
                        other.meaning() + "  [" + other.causeId() + ", " + Sentences.percent(other.probability())
                                + "]");
                wrapped("    To tell: ", "    ", other.check());
            }
        }
        if (!e.settle().isEmpty()) {
            line("");
            line("What would settle it");
            e.settle().forEach(sentence -> wrapped("  - ", "    ", sentence));
        }
        if (!e.curl().isEmpty()) {
            line("");
            line("To repeat the call: " + e.curl());
        }
        e.reference().ifPresent(reference -> line("For support: " + reference.name() + " " + reference.value()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void wrapped(String first, String others, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }
}
