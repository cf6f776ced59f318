package dev.why401.explain;

import dev.why401.diagnosis.Evidence;
import dev.why401.explain.Explanation.Alternative;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.knowledge.Fix;

/** Renders an explanation as CommonMark. What a server said is indented code; what is quoted in a line is escaped. */
final class MarkdownRenderer {
    private MarkdownRenderer() {}

    static String render(Explanation e) {
        StringBuilder md = new StringBuilder();
        md.append(code(e.call())).append(' ').append(escaped(e.outcome()));
        md.append(e.words().isEmpty() ? ".\n" : ":\n\n");
        e.words().forEach(word -> md.append("    ").append(word).append('\n'));
        md.append("\n**").append(escaped(e.headline())).append("**");
        if (e.certainty() != Certainty.NOT_KNOWN) {
            md.append(" (`")
                    .append(e.causeId())
                    .append("`, ")
                    .append(Sentences.percent(e.probability()))
                    .append(")");
        }
        md.append("\n\n");
        for (Evidence piece : e.because()) {
            md.append("- because ").append(escaped(piece.toString())).append('\n');
        }
        for (Evidence piece : e.against()) {
            md.append("- but ").append(escaped(piece.toString())).append('\n');
        }
        if (!e.steps().isEmpty()) {
            md.append("\n### What to do\n\n");
            int number = 1;
            for (Fix step : e.steps()) {
                md.append(number++)
                        .append(". **")
                        .append(escaped(step.actor().words()))
                        .append(":** ");
                md.append(escaped(step.step())).append('\n');
            }
        }
        if (!e.alternatives().isEmpty()) {
            md.append(e.certainty() == Certainty.NOT_KNOWN ? "\n### It could be\n\n" : "\n### It could also be\n\n");
            for (Alternative other : e.alternatives()) {
                md.append("- ")
                        .append(escaped(other.meaning()))
                        .append(" (`")
                        .append(other.causeId())
                        .append("`, ");
                md.append(Sentences.percent(other.probability()))
                        .append("). ")
                        .append(escaped(other.check()))
                        .append('\n');
            }
        }
        if (!e.settle().isEmpty()) {
            md.append("\n### What would settle it\n\n");
            e.settle()
                    .forEach(sentence ->
                            md.append("- ").append(escaped(sentence)).append('\n'));
        }
        if (!e.curl().isEmpty()) {
            md.append("\nTo repeat the call:\n\n    ").append(e.curl()).append('\n');
        }
        e.reference()
                .ifPresent(reference -> md.append("\nFor support: ")
                        .append(escaped(reference.name()))
                        .append(' ')
                        .append(code(reference.value()))
                        .append('\n'));
        return md.toString();
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
            if ("\\`*_[]<>#|~!&".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
