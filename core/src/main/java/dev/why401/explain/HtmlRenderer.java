package dev.why401.explain;

import dev.why401.diagnosis.Evidence;
import dev.why401.explain.Explanation.Alternative;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Fix;
import java.util.List;
import java.util.Locale;

/** Renders an explanation as a fragment of HTML: the verdict first, then what it rests on. */
final class HtmlRenderer {
    private final Html html = new Html();

    private HtmlRenderer() {}

    static String render(Explanation explanation) {
        HtmlRenderer renderer = new HtmlRenderer();
        renderer.html.markup("<article class=\"why401 why401-" + Sentences.id(explanation.certainty()) + "\">\n");
        renderer.verdict(explanation);
        renderer.whatHappened(explanation);
        renderer.evidence(explanation);
        renderer.whatToDo(explanation);
        renderer.whatElseItCouldBe(explanation);
        renderer.whatWouldSettleIt(explanation);
        renderer.whatHelpsFurther(explanation);
        return renderer.html.markup("</article>\n").toString();
    }

    private void verdict(Explanation e) {
        html.markup("<header class=\"why401-verdict\">\n");
        html.element("h2", "", e.headline()).markup("\n");
        if (e.certainty() != Certainty.NOT_KNOWN) {
            html.markup("<p class=\"why401-likelihood\">");
            likelihood(e.probability(), e.causeId());
            html.markup("</p>\n");
        }
        List<String> actors =
                e.steps().stream().map(Fix::actor).distinct().map(Actor::words).toList();
        if (!actors.isEmpty()) {
            html.markup("<p class=\"why401-who\"><span>Who has to act:</span>");
            String before = " ";
            for (String actor : actors) {
                html.markup(before).element("strong", "", actor);
                before = "<i>, then </i>";
            }
            html.markup("</p>\n");
        }
        html.markup("</header>\n");
    }

    private void whatHappened(Explanation e) {
        html.markup("<section class=\"why401-answer\">\n<p>");
        html.element("code", "", e.call()).text(" " + e.outcome() + (e.words().isEmpty() ? "." : ":"));
        html.markup("</p>\n");
        if (!e.words().isEmpty()) {
            html.markup("<blockquote><pre dir=\"auto\">");
            html.text(String.join("\n", e.words())).markup("</pre></blockquote>\n");
        }
        html.markup("</section>\n");
    }

    private void evidence(Explanation e) {
        if (e.because().isEmpty() && e.against().isEmpty()) {
            return;
        }
        html.markup("<section>\n<h3>What speaks for it and against it</h3>\n<ul class=\"why401-evidence\">\n");
        e.because().forEach(piece -> evidence("for", piece));
        e.against().forEach(piece -> evidence("against", piece));
        html.markup("</ul>\n</section>\n");
    }

    private void evidence(String side, Evidence piece) {
        html.markup("<li class=\"why401-" + side + "\"><b>" + side + "</b> <span>");
        html.text(piece.sentence());
        if (piece.isQuoteWorthShowing()) {
            html.markup(" ").element("q", "", piece.quote());
        }
        html.markup("</span></li>\n");
    }

    private void whatToDo(Explanation e) {
        if (e.steps().isEmpty()) {
            return;
        }
        html.markup("<section>\n<h3>What to do</h3>\n<ol class=\"why401-steps\">\n");
        for (Fix step : e.steps()) {
            html.markup("<li>").element("strong", "", step.actor().words() + ":");
            html.text(" " + step.step()).markup("</li>\n");
        }
        html.markup("</ol>\n</section>\n");
    }

    private void whatElseItCouldBe(Explanation e) {
        if (e.alternatives().isEmpty()) {
            return;
        }
        String heading = e.certainty() == Certainty.NOT_KNOWN ? "It could be" : "It could also be";
        html.markup("<section>\n").element("h3", "", heading).markup("\n<ul class=\"why401-alternatives\">\n");
        for (Alternative other : e.alternatives()) {
            html.markup("<li>").element("p", "", Sentences.capital(other.meaning()) + ".");
            html.markup("\n<p class=\"why401-likelihood\">");
            likelihood(other.probability(), other.causeId());
            html.markup("</p>\n<p class=\"why401-check\"><b>To tell:</b> ");
            html.text(other.check()).markup("</p></li>\n");
        }
        html.markup("</ul>\n</section>\n");
    }

    /** The bar is drawn by attributes, for a policy that forbids scripts forbids styles on elements as well. */
    private void likelihood(double probability, String causeId) {
        String width = String.format(Locale.ROOT, "%.1f", 100 * Math.max(0.01, probability));
        html.markup("<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect width=\"100\" height=\"8\"/><rect width=\"" + width + "\" height=\"8\"/></svg> ");
        html.element("b", "", Sentences.percent(probability)).markup(" ").element("code", "", causeId);
    }

    private void whatWouldSettleIt(Explanation e) {
        if (e.settle().isEmpty()) {
            return;
        }
        html.markup("<section>\n<h3>What would settle it</h3>\n<ul>\n");
        e.settle().forEach(sentence -> html.element("li", "", sentence).markup("\n"));
        html.markup("</ul>\n</section>\n");
    }

    private void whatHelpsFurther(Explanation e) {
        if (!e.curl().isEmpty()) {
            html.markup("<section>\n<h3>To repeat the call</h3>\n<pre class=\"why401-command\">");
            html.text(e.curl()).markup("</pre>\n</section>\n");
        }
        e.reference().ifPresent(reference -> {
            html.markup("<footer>For support: ").text(reference.name() + " ");
            html.element("code", "", reference.value()).markup("</footer>\n");
        });
    }
}
