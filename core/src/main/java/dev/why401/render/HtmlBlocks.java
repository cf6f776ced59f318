package dev.why401.render;

import dev.why401.diagnosis.Evidence;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Fix;
import java.util.List;
import java.util.Locale;

/** Blocks that explanations and examinations have in common; the common part of the style knows them. */
public final class HtmlBlocks {
    private HtmlBlocks() {}

    /** Writes a probability as a bar and a number, and the id of its cause. */
    public static void likelihood(Html html, double probability, String causeId) {
        html.markup("<p class=\"why401-likelihood\">");
        bar(html, probability);
        html.markup(" ").element("b", "", Sentences.percent(probability)).markup(" ");
        html.element("code", "", causeId).markup("</p>\n");
    }

    /** The bar is drawn by attributes, for a policy that forbids scripts forbids styles on elements as well. */
    private static void bar(Html html, double probability) {
        String width = String.format(Locale.ROOT, "%.1f", 100 * Math.max(0.01, probability));
        html.markup("<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect width=\"100\" height=\"8\"/><rect width=\"" + width + "\" height=\"8\"/></svg>");
    }

    /** Writes who has to act, in the order of the steps; nothing if nobody has. */
    public static void actors(Html html, List<Fix> steps) {
        List<String> actors =
                steps.stream().map(Fix::actor).distinct().map(Actor::words).toList();
        if (actors.isEmpty()) {
            return;
        }
        html.markup("<p class=\"why401-who\"><span>Who has to act:</span>");
        String before = " ";
        for (String actor : actors) {
            html.markup(before).element("strong", "", actor);
            before = "<i>, then </i>";
        }
        html.markup("</p>\n");
    }

    /** Writes the words of a stranger, set apart. */
    public static void words(Html html, List<String> lines) {
        html.markup("<blockquote><pre dir=\"auto\">");
        html.text(String.join("\n", lines)).markup("</pre></blockquote>\n");
    }

    /** Writes what speaks for a suspect and against it as a list. */
    public static void evidence(Html html, List<Evidence> inFavour, List<Evidence> against) {
        html.markup("<ul class=\"why401-evidence\">\n");
        inFavour.forEach(piece -> evidence(html, "for", piece));
        against.forEach(piece -> evidence(html, "against", piece));
        html.markup("</ul>\n");
    }

    private static void evidence(Html html, String side, Evidence piece) {
        html.markup("<li class=\"why401-" + side + "\"><b>" + side + "</b> <span>");
        html.text(piece.sentence());
        if (piece.isQuoteWorthShowing()) {
            html.markup(" ").element("q", "", piece.quote());
        }
        html.markup("</span></li>\n");
    }

    /** Writes the steps with who has to take them as a list. */
    public static void steps(Html html, List<Fix> steps) {
        html.markup("<ol class=\"why401-steps\">\n");
        for (Fix step : steps) {
            html.markup("<li>").element("strong", "", step.actor().words() + ":");
            html.text(" " + step.step()).markup("</li>\n");
        }
        html.markup("</ol>\n");
    }
}
