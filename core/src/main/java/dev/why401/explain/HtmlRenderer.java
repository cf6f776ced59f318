package dev.why401.explain;

import dev.why401.explain.Explanation.Alternative;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.render.Html;
import dev.why401.render.HtmlBlocks;
import dev.why401.render.Sentences;

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
            HtmlBlocks.likelihood(html, e.probability(), e.causeId());
        }
        HtmlBlocks.actors(html, e.steps());
        html.markup("</header>\n");
    }

    private void whatHappened(Explanation e) {
        html.markup("<section class=\"why401-answer\">\n<p>");
        html.element("code", "", e.call()).text(" " + e.outcome() + (e.words().isEmpty() ? "." : ":"));
        html.markup("</p>\n");
        if (!e.words().isEmpty()) {
            HtmlBlocks.words(html, e.words());
        }
        html.markup("</section>\n");
    }

    private void evidence(Explanation e) {
        if (e.because().isEmpty() && e.against().isEmpty()) {
            return;
        }
        html.markup("<section>\n<h3>What speaks for it and against it</h3>\n");
        HtmlBlocks.evidence(html, e.because(), e.against());
        html.markup("</section>\n");
    }

    private void whatToDo(Explanation e) {
        if (e.steps().isEmpty()) {
            return;
        }
        html.markup("<section>\n<h3>What to do</h3>\n");
        HtmlBlocks.steps(html, e.steps());
        html.markup("</section>\n");
    }

    private void whatElseItCouldBe(Explanation e) {
        if (e.alternatives().isEmpty()) {
            return;
        }
        String heading = e.certainty() == Certainty.NOT_KNOWN ? "It could be" : "It could also be";
        html.markup("<section>\n").element("h3", "", heading).markup("\n<ul class=\"why401-alternatives\">\n");
        for (Alternative other : e.alternatives()) {
            html.markup("<li>").element("p", "", Sentences.capital(other.meaning()) + ".");
            html.markup("\n");
            HtmlBlocks.likelihood(html, other.probability(), other.causeId());
            html.markup("<p class=\"why401-check\"><b>To tell:</b> ");
            html.text(other.check()).markup("</p></li>\n");
        }
        html.markup("</ul>\n</section>\n");
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
